"""The offer at the table: its chance in sight, its buttons in place, one way to a post."""

from dataclasses import replace

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from tests.ui.conftest import OpenTable
from wargame.reports.inbox import Claimable
from wargame.ui.table.inbox import inbox_parts
from wargame.ui.table.screen import TableScreen
from wargame.ui.table.side import DOSSIER
from wargame.ui.table.tray_cards import SHARE
from wargame.ui.table.verdict import Verdict
from wargame.ui.widgets.bars import AcceptanceBar
from wargame.ui.widgets.masthead.capital import CapitalPips


def offering(table: TableScreen, *posts: str) -> None:
    """Draft these posts for the Valley, whose dossier is open."""
    table.stage.card.put_away()
    table.side.open(DOSSIER)
    control, tiles = table.control, tiles_of(table)
    valley = next(b.index for b in control.scene.chamber.blocs if b.id == "valley")
    control.choose_bloc(valley)
    for post in posts:
        control.toggle_item(valley, tiles[post])
    control.settle()
    QApplication.processEvents()


def tiles_of(table: TableScreen) -> dict[str, int]:
    """Portfolios by id."""
    sections = table.control.scene.board.sections
    return {tile.id: tile.index for section in sections for tile in section.tiles}


def place(table: TableScreen, name: str) -> QPoint:
    """Where a widget of the reading column lies on the table."""
    found = [w for w in table.side.findChildren(QWidget, name) if w.isVisible()]
    return found[0].mapTo(table, QPoint(0, 0))


def test_chance_and_reasons_are_in_sight_on_the_small_window(open_table: OpenTable) -> None:
    """At 1366 by 768 the foot holds number, bar and reasons, whole and without scrolling."""
    table = open_table(size=(1366, 768))
    offering(table, "treasury", "works")
    verdict = next(v for v in table.side.findChildren(Verdict) if v.isVisible())
    assert verdict.findChild(AcceptanceBar) is not None
    assert verdict.visibleRegion().boundingRect() == verdict.rect()
    assert len(verdict.reasons()) == 3


def test_buttons_stay_under_the_mouse(open_table: OpenTable) -> None:
    """Choosing a post whose custom is told moves neither the lots nor the crosses."""
    table = open_table(size=(1366, 768))
    offering(table, "works")
    before = place(table, "lots-more"), place(table, "out-works")
    table.control.pick_post(tiles_of(table)["speaker"])
    table.control.settle()
    QApplication.processEvents()
    assert (place(table, "lots-more"), place(table, "out-works")) == before


def test_a_post_is_put_up_once(open_table: OpenTable) -> None:
    """The button is gone when the bloc is up for the post; sending can still ask it."""
    table = open_table()
    offering(table)
    table.control.pick_post(tiles_of(table)["speaker"])
    table.control.settle()
    button = table.side.findChild(QWidget, "put-up")
    assert button is not None
    button.click()  # type: ignore[attr-defined]
    QApplication.processEvents()
    send = table.side.findChild(QWidget, "send")
    shown = [w for w in table.side.findChildren(QWidget, "put-up") if w.isVisible()]
    assert send is not None and send.isEnabled() and not shown


def test_a_post_put_up_goes_into_the_draft(open_table: OpenTable) -> None:
    """Also where the draft had been opened and undone before: nothing is left to pay for."""
    table = open_table()
    offering(table, "works", "works")
    control, speaker = table.control, tiles_of(table)["speaker"]
    control.toggle_promise(1)
    control.toggle_promise(1)
    assert control.unsent() == ()
    table.intents.nominated.emit(control.scene.selected, speaker)
    draft = control.scene.draft
    assert draft is not None and (draft.items, draft.changed) == ((speaker,), False)
    pips = table.bar.findChild(CapitalPips)
    assert pips is not None and "left" not in pips.spoken().value


def test_an_emptied_offer_is_retracted(open_table: OpenTable) -> None:
    """It cannot be sent; the button beside it takes back what stands, and costs nothing."""
    table = open_table()
    offering(table)
    control, speaker = table.control, tiles_of(table)["speaker"]
    table.intents.nominated.emit(control.scene.selected, speaker)
    control.toggle_item(control.scene.selected, speaker)
    QApplication.processEvents()
    send, retract = (table.side.findChild(QPushButton, name) for name in ("send", "retract"))
    capital = control.scene.masthead.capital
    assert send is not None and not send.isEnabled()
    assert retract is not None and retract.accessibleName() == "Retract"
    retract.click()
    assert control.scene.masthead.capital == capital
    assert table._bridge.position.owner[speaker] < 0 and control.unsent() == ()


def test_what_was_not_sent_is_kept_for_the_next_week(open_table: OpenTable) -> None:
    """Posts, lots and promises, for every bloc; of what has become impossible one is told."""
    table = open_table()
    offering(table, "works", "schools")
    control, session, tiles = table.control, table._bridge.session, tiles_of(table)
    said: list[str] = []
    control.said.connect(said.append)
    control.toggle_promise(1)
    control.change_lots(1)
    draft = control.draft
    assert session is not None and draft is not None
    session._course.state.owner[0, tiles["works"]] = control.scene.dossiers[-1].index
    session.end_week()
    kept = control.draft
    assert kept == replace(draft, items=1 << tiles["schools"])
    assert said == ["No longer possible in the unsent offer to Valley: Works and ferries."]


def test_a_draft_stays_on_its_road(open_table: OpenTable) -> None:
    """Whoever goes on from an earlier week puts nothing together there yet."""
    table = open_table()
    offering(table, "works")
    session = table._bridge.session
    assert session is not None
    session.end_week()
    assert table.control.unsent()
    session.branch_off(1)
    assert not table.control.unsent() and not table.control.drafted()


def test_sharing_out_tells_who_got_what(open_table: OpenTable) -> None:
    """Once there is a partner; alone the card is locked."""
    table = open_table()
    table.stage.card.put_away()
    card = next(c for c in table.tray.cards() if c.move_data().id == SHARE)
    assert card.move_data().locked == "Needs a partner to share with."
    session = table._bridge.session
    assert session is not None
    session.state.pledged[0, 1] = 1
    said: list[str] = []
    table.control.said.connect(said.append)
    table.control.share_out()
    assert said and said[0].startswith("The rest is shared out. ")


def test_offers_of_others_are_not_drawn_as_ones_own(open_table: OpenTable) -> None:
    """The accent means the player's own offer; the office sees its own so, a bloc does not."""
    for role, theirs in (("mandate", False), ("for_valley", True)):
        tile = open_table(role=role).stage.board.tile("works")
        assert tile is not None and tile.post().theirs is theirs


def test_all_that_may_be_asked_for_can_be_chosen(open_table: OpenTable) -> None:
    """The menu of a counter holds every entry, however many posts are open."""
    table = open_table(role="for_valley")
    talks = next(each for each in table.control.scene.inbox if each.can_counter)
    claims = tuple(Claimable(target, "Ports", 9, "worth 9") for target in range(40))
    parts = inbox_parts(replace(talks, claimable=claims), -1, table.intents, table)
    made = (w.findChild(QPushButton, "counter") for w in parts if isinstance(w, QWidget))
    button = next(each for each in made if each is not None)
    targets = [action.data() for action in button.menu().actions()]
    assert targets == list(range(40))
