"""The views of a save: rows for people, right to the hundredth, for any game."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.session.table import OFFICE, new, offer, offers
from wargame.deck import read_deck, text
from wargame.session import Session
from wargame.store import read_game, shown
from wargame.store.shown import Cell
from wargame.store.views import VIEWS

DECK_NAMES = {"bloc", "portfolio", "role", "meter", "card", "move", "promise", "ending", "rule"}


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A game on disk with a person at the formateur's office."""
    with new(tmp_path / "a.crossroads") as made:
        yield made


def rows(session: Session, view: str) -> list[dict[str, Cell]]:
    """What a view of the game holds now."""
    assert session.path is not None
    return shown(read_game(session.path), [view])[view].dicts()


def test_an_offer_has_its_answer(session: Session) -> None:
    """The bloc's answer, with its chance and draw, stands in the row of the offer."""
    session.act(offer(session))
    sent, said = session.log[-2:]
    [row] = rows(session, "offers")
    assert (row["seq"], row["bloc"], row["answer"]) == (sent.seq, sent.reads["bloc"], said.kind)
    assert said.why and row["chance_percent"] == round(said.why["chance"] / 10.24, 1)
    assert row["items"] == ", ".join(sent.reads["items"]) and row["item_names"]


def test_a_second_offer_has_an_answer_of_its_own(session: Session) -> None:
    """Offers to several blocs are not mixed up."""
    for bloc in sorted({act.bloc for act in offers(session)}):
        session.act(next(act for act in offers(session) if act.bloc == bloc))
    kinds = {e.reads["bloc"]: e.kind for e in session.log if e.role != OFFICE}
    found = {row["bloc"]: row["answer"] for row in rows(session, "offers")}
    assert len(found) > 1 and found == {bloc: kinds[str(bloc)] for bloc in found}


def test_what_was_taken_back_is_marked(session: Session) -> None:
    """Undone acts are marked, those done again are not, however often."""
    for act in offers(session)[:2]:
        session.act(act)
    session.undo()
    session.undo()
    session.redo()
    stands = {entry.seq for entry in session.acts}
    found = {row["seq"]: row["taken_back"] for row in rows(session, "actions")}
    assert {seq for seq, back in found.items() if not back} == stands and 1 in found.values()


def test_an_undo_made_final_stays(session: Session) -> None:
    """Acts undone before others were done are not brought back by a later redo."""
    first, second = offers(session)[:2]
    session.act(first)
    session.undo()
    session.act(second)
    session.undo()
    session.redo()
    stands = {entry.seq for entry in session.acts}
    back = {row["seq"] for row in rows(session, "taken_back")}
    done = {entry.seq for entry in session.log if entry.kind not in ("undo", "redo")}
    assert back == done - stands


def test_meters_are_points_with_their_change(session: Session) -> None:
    """Hundredths become points, and the change is that of the week."""
    session.end_week()
    before, after = (
        {v.id: v.value for v in end.values if v.kind == "meter"} for end in session.weeks
    )
    found = {r["meter"]: (r["points"], r["change"]) for r in rows(session, "meters_by_week")}
    assert found == {key: (after[key] / 100, (after[key] - before[key]) / 100) for key in after}


def test_causes_are_the_ledger_in_words(session: Session) -> None:
    """One row a line, each with a name for what moved it."""
    for _ in range(3):
        session.end_week()
    found = rows(session, "causes")
    lines = [line for end in session.weeks for line in end.ledger]
    assert [row["cause_id"] for row in found] == [line.cause_id for line in lines]
    assert all(row["cause_name"] and row["name"] for row in found)


def test_votes_name_every_bloc(tmp_path: Path) -> None:
    """A vote has a row for each bloc, and the rows sum to its total."""
    with new(tmp_path / "bots.crossroads", human=None) as session:
        while not (found := rows(session, "votes")):
            session.end_week()
    assert [row["bloc"] for row in found] == list(session.rules.blocs)
    assert sum(int(str(row["votes_for"])) for row in found) == found[0]["total"]


def test_weeks_have_their_monday(session: Session) -> None:
    """The first week is the one that holds the deck's first day."""
    for _ in range(2):
        session.end_week()
    found = [(row["week"], row["monday"]) for row in rows(session, "weeks")]
    assert found == [(1, "2027-03-01"), (2, "2027-03-08")]


def test_every_view_can_be_read_before_anything_happened(session: Session) -> None:
    """A new game has its names, and nothing else yet but the start of its meters."""
    found = shown(read_game(Path(str(session.path))), list(VIEWS))
    assert {row["kind"] for row in found["names"].dicts()} >= DECK_NAMES
    assert all(row["name"] for row in found["names"].dicts()) and found["weeks"].rows == ()


def test_cards_and_their_names_stand_in_one_order(tmp_path: Path) -> None:
    """What was drawn or injected is named in the order in which it is listed."""
    deck, path = read_deck("iraq-2025"), tmp_path / "b.crossroads"
    names = {card.id: text(card.title) for card in deck.cards.card}
    with Session.new(deck, deck.roles.cast[0].id, {}, "3", path) as session:
        for _ in range(4):
            session.end_week()
        found = rows(session, "weeks")
    listed = [str(row["cards"]).split(", ") for row in found if row["cards"]]
    told = [row["card_names"] for row in found if row["cards"]]
    assert max(map(len, listed)) > 1
    assert told == [", ".join(names[card] for card in cards) for cards in listed]
