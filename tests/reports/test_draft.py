"""A package before it is sent says what sending it would say."""

import pytest

from tests.reports.game import BLOCS, ENGINE, ITEMS, OFFICE, ROLES, RULES, after, do, played, seen
from wargame.engine import Act, Kind
from wargame.reports import Draft, draft_scene, standing
from wargame.reports.answer import in_tens, worth_word
from wargame.reports.dossier import dossier
from wargame.reports.draft import carried
from wargame.reports.inbox import inbox

VALLEY = BLOCS["valley"]
PACKAGE = Draft(VALLEY, items=1 << ITEMS["treasury"] | 1 << ITEMS["works"], lots=1)


def test_a_draft_is_judged_as_the_offer_would_be() -> None:
    """Chance, worth and reasons of the draft are those of the dossier once it is sent."""
    state, record = played()
    scene = draft_scene(seen(state, record), PACKAGE)
    do(state, record, PACKAGE.act(OFFICE))
    assert scene.answer == dossier(seen(state, record), VALLEY).answer


def test_drafting_changes_nothing() -> None:
    """The game is the same after a draft was judged, its consequences played out."""
    state, record = played()
    before = ENGINE.checksum(state)
    assert draft_scene(seen(state, record), PACKAGE).consequences
    assert ENGINE.checksum(state) == before


def test_a_yes_brings_its_seats() -> None:
    """The first consequence is the coalition with the bloc's seats."""
    coalition = draft_scene(after(), PACKAGE).consequences[0]
    assert (coalition.label, coalition.before, coalition.after) == ("Coalition", "28", "52")


def test_a_draft_begins_with_what_stands() -> None:
    """The draft of a bloc with an offer is that offer, and nothing has changed in it."""
    state, record = played()
    do(state, record, PACKAGE.act(OFFICE))
    position = seen(state, record)
    assert standing(position, VALLEY) == PACKAGE
    assert not draft_scene(position, PACKAGE).changed


def test_a_draft_that_cannot_be_sent_says_why() -> None:
    """The Speaker cannot go to the Dockers."""
    scene = draft_scene(after(), Draft(BLOCS["dockers"], items=1 << ITEMS["speaker"]))
    assert not scene.can_send
    assert scene.reason.startswith("A portfolio cannot be given there")


def test_a_crossed_red_line_makes_a_yes_impossible() -> None:
    """After the promise of an audit the Dockers cannot accept, whatever is offered."""
    state, record = played()
    do(state, record, Act(Kind.DECLARE, OFFICE, index=0))
    scene = draft_scene(seen(state, record), Draft(BLOCS["dockers"]))
    assert scene.answer.chance_text == "Impossible: a red line holds"
    assert [line.crossed for line in scene.red_lines] == [True]


def test_a_partners_red_line_is_an_upset() -> None:
    """Ports to the Dockers would cross a line of the Lanterns, who are in the coalition."""
    state, record = played()
    state.pledged[0, BLOCS["lantern"]] = 1
    scene = draft_scene(seen(state, record), Draft(BLOCS["dockers"], 1 << ITEMS["ports"]))
    assert scene.upsets == ("Lantern: The dockers may not keep the port's own books.",)


def test_a_yes_that_shuts_out_an_outsider_says_so() -> None:
    """With the Dockers in and the ports theirs, the Lanterns could not join any more."""
    scene = draft_scene(after(), Draft(BLOCS["dockers"], 1 << ITEMS["ports"]))
    assert scene.shuts_out == (
        "Shuts out Lantern: The dockers may not keep the port's own books.",
    )  # fmt: skip
    assert draft_scene(after(), Draft(BLOCS["dockers"], 1 << ITEMS["works"])).shuts_out == ()


def test_an_offer_across_a_red_line_is_sent_in_vain() -> None:
    """The rules would let it go; the reason says that no yes can come of it."""
    state, record = played()
    do(state, record, Act(Kind.DECLARE, OFFICE, index=0))
    scene = draft_scene(seen(state, record), Draft(BLOCS["dockers"], 1 << ITEMS["works"]))
    assert scene.can_send
    assert scene.reason == "A red line holds: No audit of the port accounts."


def test_an_offer_that_stands_says_that_it_waits() -> None:
    """Sent again unchanged it would ask nothing new."""
    state, record = played()
    do(state, record, PACKAGE.act(OFFICE))
    scene = draft_scene(seen(state, record), PACKAGE)
    assert (scene.asks, scene.reason[:9]) == (False, "It stands")


def test_an_offer_that_stands_across_a_red_line_waits_for_nothing() -> None:
    """It is not said that it may still be taken."""
    state, record = played()
    offer = Draft(BLOCS["dockers"], 1 << ITEMS["works"])
    do(state, record, offer.act(OFFICE))
    do(state, record, Act(Kind.DECLARE, OFFICE, index=0))
    scene = draft_scene(seen(state, record), offer)
    assert scene.reason == "A red line holds: No audit of the port accounts."


def test_who_was_put_up_can_still_be_asked() -> None:
    """A post on the slate stands without an answer: sending it unchanged asks for one."""
    state, record = played()
    speaker = 1 << ITEMS["speaker"]
    do(state, record, Act(Kind.NOMINATE, OFFICE, VALLEY, items=speaker))
    scene = draft_scene(seen(state, record), Draft(VALLEY, speaker))
    assert (scene.changed, scene.asks, scene.reason) == (False, True, "")


def test_an_emptied_offer_is_not_sent() -> None:
    """It would cost capital and only take back what stands, which is free."""
    state, record = played()
    do(state, record, Act(Kind.NOMINATE, OFFICE, VALLEY, items=1 << ITEMS["speaker"]))
    scene = draft_scene(seen(state, record), Draft(VALLEY))
    assert scene.reason == "Nothing is left in the offer. Retract it instead: that is free."
    state.pledged[0, VALLEY] = 1  # of a partner everything may be asked back
    assert draft_scene(seen(state, record), Draft(VALLEY)).reason == ""


def test_a_draft_is_a_change_to_what_stands() -> None:
    """What it put in and took out is done to whatever stands when it is looked at again."""
    base, draft = Draft(VALLEY, 0b0011, 2, 0b01), Draft(VALLEY, 0b0110, 1, 0b10)
    now = Draft(VALLEY, 0b1001, 3, 0b01)
    assert carried(base, draft, base) == draft
    assert carried(base, draft, now) == Draft(VALLEY, 0b1100, 2, 0b10)


@pytest.mark.parametrize(
    ("chance", "shown"), [(0, 0), (51, 0), (52, 10), (461, 50), (512, 50), (1000, 100), (1024, 100)]
)
def test_chances_are_shown_in_steps_of_ten(chance: int, shown: int) -> None:
    """Of 1024, rounded to the nearest ten per cent."""
    assert in_tens(chance) == shown


def test_worth_in_hand_is_counted_as_worth_is() -> None:
    """Nothing before a yes; all of it after; both as the bloc values posts, like its fair share."""
    state, record = played()
    do(state, record, PACKAGE.act(OFFICE))
    offered = dossier(seen(state, record), VALLEY).answer.worth
    speaker = next(role for role in ROLES if VALLEY in RULES.roles[role].blocs)
    do(state, record, Act(Kind.ACCEPT, speaker, VALLEY))
    held = dossier(seen(state, record), VALLEY).answer.worth
    assert (offered.in_hand, held.in_hand) == (0, offered.worth)
    assert held.worth == offered.worth != offered.points


@pytest.mark.parametrize(
    ("value", "word"), [(89, "low"), (90, "fair"), (110, "fair"), (111, "rich")]
)
def test_a_package_is_low_fair_or_rich(value: int, word: str) -> None:
    """Ten per cent either side of the fair share are fair."""
    assert worth_word(value, 100) == word


def test_the_inbox_shows_the_offer_that_stands() -> None:
    """The Valley's desk: the package, its worth, and what a yes would change."""
    state, record = played()
    do(state, record, PACKAGE.act(OFFICE))
    scene = inbox(seen(state, record, role=2))[0]
    assert (scene.title, scene.standing, scene.can_accept) == (
        "Offer from Mariam al-Bahri", True, True,
    )  # fmt: skip
    assert [item.name for item in scene.items] == ["Treasury", "Works and ferries"]
    assert scene.consequences[0].after == "52"


def test_another_ask_is_said_to_take_the_place_of_the_last() -> None:
    """A bloc asks for one thing at a time, and its desk says which and what a second ask does."""
    state, record = played()
    do(state, record, PACKAGE.act(OFFICE))
    for item in ("ports", "schools"):
        do(state, record, Act(Kind.COUNTER, 2, VALLEY, target=ITEMS[item]))
    said = inbox(seen(state, record, role=2))[0].asked
    assert said == "Asked for: Schools. Another ask takes its place."
    assert inbox(seen(*played(), role=2))[0].asked == ""


def test_the_office_has_no_inbox() -> None:
    """Who speaks for no bloc gets no offers."""
    assert inbox(after()) == ()
