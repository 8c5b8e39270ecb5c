"""Nothing ugly left: few blocs, many weeks, long names, nothing and everything on offer."""

import itertools
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from tests.ui import extremes
from tests.ui.conftest import OpenWindow
from wargame.deck import Deck, check, read_deck
from wargame.session import Session
from wargame.ui.home.shelf import Shelf
from wargame.ui.start import dress
from wargame.ui.table.screen import TableScreen
from wargame.ui.theme import theme
from wargame.ui.widgets.canvas import EDGE
from wargame.ui.widgets.chamber import ChamberView
from wargame.ui.widgets.label import Text
from wargame.ui.window.pages import Pages

SMALL, USUAL, LARGE = (1366, 768), (1440, 900), (2560, 1440)

POSITIONS: dict[str, Callable[[], Session]] = {
    "three blocs": lambda: extremes.begun(extremes.three_blocs()),
    "all offered": lambda: extremes.all_offered(read_deck("tiny")),
    "long names": lambda: extremes.begun(extremes.long_names()),
    "forty weeks": lambda: extremes.silent(extremes.forty_weeks()),
}

LOOKS = (
    ("three blocs", LARGE, 1.0, "en"),
    ("all offered", SMALL, 1.0, "en"),
    ("all offered", USUAL, 1.5, "ar"),
    ("long names", SMALL, 1.0, "en"),
    ("long names", SMALL, 1.5, "ar"),
    ("long names", LARGE, 1.5, "en"),
    ("forty weeks", SMALL, 1.5, "en"),
)
"""Position, window, text size and language: every position once small and once large."""


@pytest.fixture(params=LOOKS, ids=lambda look: " ".join(map(str, look)))
def table(
    request: pytest.FixtureRequest, open_window: OpenWindow, qapp: QApplication
) -> TableScreen:
    """The table of an extreme position in a window that has come to rest."""
    name, size, scale, language = request.param
    dress(qapp, language, "light")
    window = open_window(*size, language=language)
    assert window.desk is not None
    window.desk.bridge.attach(POSITIONS[name]())
    found = window.desk.table
    assert found is not None
    found.stage.card.put_away()
    theme().set_scale(scale)
    rest()
    return found


def rest() -> None:
    """Let layouts come to rest."""
    for _ in range(5):
        QApplication.processEvents()


def shown(host: QWidget) -> Iterator[tuple[QWidget, QWidget]]:
    """Each visible part and its parent, except what lies in a sliding area: that may be larger."""
    for part in host.findChildren(QWidget):
        parent = part.parentWidget()
        if parent and part.isVisibleTo(host) and parent.objectName() != "qt_scrollarea_viewport":
            yield part, parent


def cut(part: QWidget) -> bool:
    """Whether a label's words are wider than it, which cuts them off."""
    if not isinstance(part, Text) or not part.text() or part.wraps:
        return False
    return part.sizeHint().width() > part.width() + 1


def assert_sound(screen: QWidget, sliding: QAbstractScrollArea | None = None) -> None:
    """No part beyond its parent, no words cut off without an ellipsis, nothing slides sideways.

    Args:
        screen: what is looked at.
        sliding: a row of cards that may.
    """
    beyond = [part for part, on in shown(screen) if not on.rect().contains(part.geometry())]
    assert [(type(part).__name__, part.geometry()) for part in beyond] == []
    assert [part.accessibleName() or part for part, _ in shown(screen) if cut(part)] == []
    pages = screen.window().findChild(Pages)
    assert isinstance(pages, Pages)
    areas = [pages, *screen.findChildren(QAbstractScrollArea)]
    assert not any(a.horizontalScrollBar().isVisible() for a in areas if a is not sliding)
    assert theme().scale > 1 or not pages.verticalScrollBar().isVisible()


def assert_apart(table: TableScreen) -> None:
    """No great part of the table lies over another."""
    parts = [table.bar, table.meters, table.stage, table.tray, table.outlook]
    parts += [] if table.plan.drawer else [table.side]
    places = [part.geometry().adjusted(EDGE, EDGE, -EDGE, -EDGE) for part in parts]
    assert not any(one.intersects(other) for one, other in itertools.combinations(places, 2))


def assert_named(chamber: ChamberView) -> None:
    """Every bloc has its name; no two touch, no leader runs through one, no seat is cut."""
    plan = chamber.chamber_layout()
    boxes = [box for box in plan.labels if box is not None]
    assert len(boxes) == len(chamber.data().seated)
    assert not any(one.meets(other) for one, other in itertools.combinations(boxes, 2))
    leaders = [leader for leader in plan.leaders if leader is not None]
    assert not any(leader.runs_through(box) for leader in leaders for box in boxes)
    reach = plan.radius + plan.seat / 2
    assert plan.x - reach >= 0 and plan.x + reach <= chamber.width()


def test_the_table_is_sound(table: TableScreen) -> None:
    """From three blocs to long names, on every window, in both directions, with large texts."""
    assert_sound(table)
    assert_apart(table)
    assert_named(table.stage.chamber)


@pytest.mark.parametrize(
    ("make", "size"), [(extremes.forty_weeks, LARGE), (extremes.long_names, SMALL)]
)
def test_the_debrief_is_sound(
    open_window: OpenWindow, make: Callable[[], Deck], size: tuple[int, int]
) -> None:
    """A long title takes two lines, and a long story the same room."""
    desk = open_window(*size).desk
    assert desk is not None
    desk.bridge.attach(extremes.silent(make()))
    desk.show_debrief()
    rest()
    assert desk.debrief is not None
    assert_sound(desk.debrief)


def test_home_is_sound(open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    """Long titles and roles are shortened with an ellipsis on the small window."""
    monkeypatch.setattr(Shelf, "decks", lambda _: [extremes.long_names(), extremes.three_blocs()])
    home = open_window(*SMALL).home
    rest()
    assert len(home.roles.cards()) > 1
    assert_sound(home, home.roles)


@pytest.mark.parametrize("make", [extremes.three_blocs, extremes.forty_weeks, extremes.long_names])
def test_extreme_decks_are_decks(make: Callable[[], Deck]) -> None:
    """What is looked at here is what an author may write: no check calls it an error."""
    assert [fault for fault in check(make()) if fault.severity == "error"] == []


def test_all_is_offered() -> None:
    """No post is open and nobody has signed, or the board would not be seen full of offers."""
    state = extremes.all_offered(read_deck("tiny")).state
    assert -1 not in state.owner[0] and state.pledged[0].sum() == 1
