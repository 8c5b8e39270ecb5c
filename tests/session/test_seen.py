"""A saved game as one role may know it holds nothing of others that is private."""

from dataclasses import replace
from functools import cache
from pathlib import Path
from random import Random

import pytest

from wargame.deck import read_deck
from wargame.engine import Act, Kind, Rules
from wargame.session import Session
from wargame.session.seen import seen_contents
from wargame.store import Contents, Entry, LedgerRow, ValueRow, WeekEnd, read_game

VALLEY, LANTERN = 1, 3
ROLES = range(6)


@cache
def saved(folder: Path) -> tuple[Contents, Rules]:
    """Marsa after a week: offers with small change and stipends, a counter, an act taken back."""
    file, players = folder / "a.crossroads", {"mandate": "human"}
    with Session.new(read_deck("tiny"), "solo", players, "3", file) as session:
        session.act(Act(Kind.SEND, 0, LANTERN, items=0b1000, lots=1, promises=0b10))
        session.act(Act(Kind.SEND, 0, VALLEY, items=0b1, lots=2))
        session.act(Act(Kind.SEND, 0, VALLEY, items=0b101, lots=1))
        session.undo()
        session.end_week()
        rules = session.rules
    return read_game(file), rules


@pytest.fixture(scope="module")
def game(tmp_path_factory: pytest.TempPathFactory) -> tuple[Contents, Rules]:
    """The game and its rules."""
    return saved(tmp_path_factory.mktemp("seen"))


def twin(found: Contents, rules: Rules, role: int, luck: Random) -> Contents:
    """The same with everything private of others replaced."""
    made = rules.roles[role]
    mine = {made.id, *(rules.blocs[bloc] for bloc in made.blocs)}
    secret = {rules.variables[column].kind for column in rules.secret_variables}

    def entry(old: Entry) -> Entry:
        why = old.why and {**old.why, "chance": luck.randrange(9), "terms": [["share", 7]]}
        new = replace(old, why=old.why if old.role == made.id else why)
        talks = old.kind in ("send", "accept", "decline", "counter", "pledge")
        if old.role == made.id or made.office or not talks or old.reads["bloc"] in mine:
            return new
        reads = {**old.reads, "lots": luck.randrange(9), "promises": ["audit"], "claim": "ports"}
        return replace(new, act=(*old.act[:4], 2, old.act[5], 9, 3), reads=reads)

    def row(old: LedgerRow) -> LedgerRow:
        return old._replace(amount=99) if old.kind in secret and old.of not in mine else old

    def value(old: ValueRow) -> ValueRow:
        return old._replace(value=99) if old.kind in secret and old.of not in mine else old

    def week(old: WeekEnd) -> WeekEnd:
        ledger, values = tuple(map(row, old.ledger)), tuple(map(value, old.values))
        return replace(old, ledger=ledger, values=values, hash="another")

    header = replace(found.header, seed="another")
    entries, weeks = tuple(map(entry, found.entries)), tuple(map(week, found.weeks))
    return replace(found, header=header, entries=entries, weeks=weeks)


@pytest.mark.parametrize("role", ROLES)
def test_what_is_private_changes_nothing(game: tuple[Contents, Rules], role: int) -> None:
    """Small change, promises, claims, reasons, purses, moods and the seed may all differ."""
    found, rules = game
    other = twin(found, rules, role, Random(role))
    seen = [seen_contents(each, rules, role, governed=False) for each in (found, other)]
    assert other != found and seen[0] == seen[1]


def test_the_office_reads_what_it_wrote(game: tuple[Contents, Rules]) -> None:
    """Its packages stay whole; the purses of others go."""
    found, rules = game
    seen = seen_contents(found, rules, 0, governed=False)
    assert [e.reads for e in seen.entries] == [e.reads for e in found.entries]
    purses = {row.of for week in seen.weeks for row in week.values if row.kind == "capital"}
    assert purses == {"mandate"}


@pytest.mark.parametrize(("role", "lots"), [(2, [None, 2, 1]), (4, [1, None, None])])
def test_a_bloc_reads_its_own_package(
    game: tuple[Contents, Rules], role: int, lots: list[int | None]
) -> None:
    """Which portfolios went to whom is public, small change is between the two."""
    seen = seen_contents(*game, role, governed=False)
    sent = [entry.reads for entry in seen.entries if entry.kind == "send"]
    assert [each.get("lots") for each in sent] == lots and all(each["items"] for each in sent)


def test_once_governed_the_packages_are_public(game: tuple[Contents, Rules]) -> None:
    """Small change and claims are told; moods, purses and the seed are not."""
    found, rules = game
    seen = seen_contents(found, rules, 5, governed=True)
    assert [e.reads for e in seen.entries] == [e.reads for e in found.entries]
    moods = {row.of for week in seen.weeks for row in week.values if row.kind == "mood"}
    assert seen.header.seed == "" and moods == {"islands"}


def test_where_the_mandate_passed_each_week_is_read_as_it_was(game: tuple[Contents, Rules]) -> None:
    """The office of week 2 does not get what it would have read in week 1 as the Valley's list."""
    found, rules = game
    mixed = seen_contents(found, rules, 0, governed=False, roles=(2, 0))
    first = seen_contents(found, rules, 2, governed=False)
    then = seen_contents(found, rules, 0, governed=False)
    assert mixed.weeks[1] == first.weeks[1] != then.weeks[1]
    for entry, early, late in zip(mixed.entries, first.entries, then.entries, strict=True):
        assert entry == (early if entry.week == 1 else late)
