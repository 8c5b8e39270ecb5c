"""Tracks: starts, thresholds, members."""

from collections.abc import Iterator

from wargame.deck.checks.lookup import unknown
from wargame.deck.faults import Fault
from wargame.deck.model import Deck, Member, Track

FILE = "tracks.toml"


def tracks(deck: Deck) -> Iterator[Fault]:
    """A ladder starts on a rung, and its thresholds leave room between up and down."""
    for track in deck.tracks.track:
        where = f"{FILE}: track '{track.id}'"
        if not 0 <= track.start < len(track.level):
            remedy = f"let it be from 0 to {len(track.level) - 1}"
            yield Fault(where, "start", f"is {track.start}", remedy)
        yield from _thresholds(where, track)


def _thresholds(where: str, track: Track) -> Iterator[Fault]:
    turn = -1 if track.falling else 1
    for field, rungs in (("up", track.up), ("down", track.down)):
        steps = [value * turn for value in rungs]
        if steps != sorted(steps):
            order = "fall" if track.falling else "rise"
            yield Fault(where, field, f"does not {order} from rung to rung", "put it in order")
    for rung, (up, down) in enumerate(zip(track.up, track.down, strict=False), start=1):
        if down * turn > up * turn:
            what = f"leaves rung {rung} at once after reaching it"
            yield Fault(where, "down", what, "let a rung be left later than it is reached")


def members(deck: Deck) -> Iterator[Fault]:
    """Members stand on a rung, belong to a known bloc or none, and have known values."""
    blocs = {bloc.id for bloc in deck.blocs.bloc}
    for track in deck.tracks.track:
        for member in track.member:
            where = f"{FILE}: track '{track.id}', member '{member.id}'"
            yield from _member(where, track, member, blocs)


def _member(where: str, track: Track, member: Member, blocs: set[str]) -> Iterator[Fault]:
    top = len(track.level) - 1
    if not 0 <= member.start <= top:
        yield Fault(where, "start", f"is {member.start}", f"let it be from 0 to {top}")
    if not 0 <= member.trust <= 100:
        yield Fault(where, "trust", f"is {member.trust}", "let it be from 0 to 100")
    if member.bloc is not None:
        yield from unknown(where, "bloc", [member.bloc], blocs, "bloc")
    yield from unknown(where, "sets", member.sets, track.sets, "set")
    yield from unknown(where, "values", member.values, track.values, "value")
