"""The rules of a deck as a page."""

import re
from collections.abc import Sequence
from typing import Protocol

import pytest

from wargame.base import paths
from wargame.deck import read_deck, text
from wargame.deck.document import content_hash
from wargame.deck.model import Text
from wargame.engine import RULES_VERSION
from wargame.reports.rulebook import rulebook
from wargame.reports.rulebook.pen import Pen


class _Named(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def name(self) -> Text: ...


DECKS = {name: read_deck(name) for name in ("tiny", "iraq-2025")}


@pytest.mark.parametrize("name", DECKS)
def test_every_thing_a_player_meets_is_named(name: str) -> None:
    """Blocs, portfolios, votes, promises, moves, meters, ladders, rules and endings."""
    deck, page = DECKS[name], rulebook(DECKS[name])
    groups: tuple[Sequence[_Named], ...] = (
        deck.blocs.bloc, deck.portfolios.portfolio, deck.government.vote, deck.promises.promise,
        deck.moves.move, deck.meters.meter, deck.tracks.track, deck.rules.rule,
    )  # fmt: skip
    assert [each.id for group in groups for each in group if text(each.name) not in page] == []
    assert all(text(each.title) in page for each in deck.endings.ending)


@pytest.mark.parametrize("name", DECKS)
def test_no_expression_stands_as_an_author_wrote_it(name: str) -> None:
    """Conditions are read aloud: no comparison, call or underscore of the language is left."""
    page = rulebook(DECKS[name]).replace("`", "")
    assert not re.search(r"==|>=|//|promised\(|holds\(|\b(me|it|faction|holder)\.[a-z]", page)


def test_an_effect_is_told_with_its_sign_and_its_owner() -> None:
    """A loss has a minus; an effect on a set names the set."""
    page = rulebook(DECKS["iraq-2025"])
    assert "US pressure −4.5" in page
    assert "trust (Coordination Framework) +2" in page


def test_a_changed_number_changes_the_page() -> None:
    """The page is written from the deck, not beside it."""
    deck = DECKS["tiny"]
    other = deck.model_copy(update={"deck": deck.deck.model_copy(update={"offer_cost": 7})})
    assert "costs 7 capital" in rulebook(other)
    assert "costs 7 capital" not in rulebook(deck)


def test_the_rules_in_the_docs_are_fresh() -> None:
    """Whoever changes the flagship deck or the rules' words writes the page again."""
    root = paths.checkout_dir()
    again = "stale; write it again: wargame deck rules iraq-2025 --out docs/rules.md"
    assert root is None or (root / "docs/rules.md").read_text("utf-8") == rulebook(
        DECKS["iraq-2025"]
    ), again


def test_the_model_in_the_docs_was_judged_with_this_deck() -> None:
    """Figures of another deck or other rules are no figures of this one."""
    root = paths.checkout_dir()
    if root is None:
        return
    now = DECKS["iraq-2025"]
    stamp = f"(deck {content_hash(now)[:12]}, rules {RULES_VERSION}, seed 1)"
    again = "judge it again: wargame balance iraq-2025 --json, then write docs/model.md"
    assert stamp in (root / "docs/model.md").read_text("utf-8"), again


def test_chances_read_as_chances() -> None:
    """A plain one has its percent; one that is worked out says what from."""
    pen = Pen(DECKS["tiny"])
    assert pen.chance("350") == "of 350 in 1,024 (34 %)"
    assert pen.chance("table(2, 0, 512)") == "in 1,024 of (0, 512 as 2 goes from 0 to 1)"
