"""The report of a game, for whoever sees everything or for one role alone."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Protocol

from wargame.deck import Deck
from wargame.engine import Act, Engine, Record, State, View
from wargame.lab.hindsight import Hindsight
from wargame.reports import Decided, Names, Position, Say, WeekReport, week_report
from wargame.reports.debrief import debrief
from wargame.reports.ending import score
from wargame.reports.page import Page, Played, report, report_so_far
from wargame.session.standing import by_week
from wargame.store import Entry, Header, Seat


class Told(Protocol):
    """A game that can be told of: a `Session`, or a `Reviewed` file."""

    @property
    def deck(self) -> Deck: ...  # noqa: D102
    @property
    def header(self) -> Header: ...  # noqa: D102
    @property
    def seats(self) -> tuple[Seat, ...]: ...  # noqa: D102
    @property
    def engine(self) -> Engine: ...  # noqa: D102
    @property
    def state(self) -> State: ...  # noqa: D102
    @property
    def record(self) -> Record: ...  # noqa: D102
    @property
    def log(self) -> tuple[Entry, ...]: ...  # noqa: D102
    def roles_of(self, role: int) -> tuple[int, ...]: ...  # noqa: D102


def account(game: Told, found: Hindsight, language: str, *, own: bool = False) -> Page:
    """The report of a finished game.

    Args:
        game: what was played.
        found: what its moments were worth to the role it looks back for; ``seen`` where ``own``.
        language: of the report.
        own: hold back what that role may not know: scores and aims of others, packages, moods,
            purses, what bots did not say aloud, and the seed.
    """
    names = Names(game.deck, game.engine.rules, Say(language))
    mine, *others = _positions(game, names, found.role, alone=own)
    scene = debrief(mine, found, others)
    assert scene is not None, "the story is still open"
    weeks = _weeks(game, mine, own=own)
    return report(mine, scene, weeks, _played(game, names, found.role, own=own))


def account_so_far(game: Told, role: int, language: str, *, own: bool = False) -> Page:
    """The report of a game whose story is still open; it says so, and nothing of its end.

    Args:
        game: what is being played.
        role: whose aims come first.
        language: of the report.
        own: hold back what that role may not know, as `account` does.
    """
    names = Names(game.deck, game.engine.rules, Say(language))
    mine, *others = _positions(game, names, role, alone=own)
    scores = [score(mine), *(replace(score(each), mine=False) for each in others)]
    weeks = _weeks(game, mine, own=own)
    return report_so_far(mine, scores, weeks, _played(game, names, role, own=own))


def _weeks(game: Told, mine: Position, *, own: bool) -> list[WeekReport]:
    """Every week as the reader may know it."""
    everything = View(game.engine, game.state, -1)
    reader = mine if own else Position(mine.names, everything, game.record)
    reader = replace(reader, decided=tuple(_decided(game)))
    return [week_report(reader, week) for week in range(1, mine.week + 1)]


def _decided(game: Told) -> Iterator[Decided]:
    """The acts that stand, with the bots' reasons."""
    for _, acts in by_week(game.log):
        yield from (Decided(each.week, Act(*each.act), each.why) for each in acts)


def _positions(game: Told, names: Names, role: int, *, alone: bool) -> list[Position]:
    """The finished game as each role sees it, the one that looks back first."""
    roles = [role] if alone else range(len(names.rules.roles))
    order = sorted(roles, key=lambda each: each != role)
    return [
        Position(
            names,
            game.engine.view(game.state, each),
            game.record,
            roles=game.roles_of(each),
        )
        for each in order
    ]


def _acts(game: Told) -> list[Entry]:
    return [each for each in game.log if each.kind not in ("undo", "redo")]


def _players(game: Told, names: Names) -> tuple[tuple[str, str], ...]:
    """Each role and who played it; some weeks a person and the others a bot, where it passed on."""
    held = {role for each in range(len(game.seats)) for role in game.roles_of(each)}
    found = []
    for role, seat in enumerate(game.seats):
        both = role in held and len(held) > 1
        found.append((names.role(role), "both" if both else seat.player))
    return tuple(found)


def _played(game: Told, names: Names, role: int, *, own: bool) -> Played:
    meta, header = game.deck.deck, game.header
    return Played(
        deck=names.say.deck(meta.title),
        version=meta.version,
        hash=header.deck_hash,
        cast=header.cast,
        seed="" if own else header.seed,
        rules=header.rules_version,
        program=header.app_version,
        seats=_players(game, names),
        reader=names.role(role) if own else "",
    )
