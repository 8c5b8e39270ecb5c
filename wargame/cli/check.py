"""`wargame check`: every fault of a deck as a sentence."""

from argparse import Namespace

from wargame.cli.pen import Pen
from wargame.deck import BrokenDeck, Fault, deck_path, read_deck
from wargame.deck import check as faults_of


def check(args: Namespace) -> int:
    """Check decks; 1 when one has an error.

    Raises:
        UserError: there is no such deck; nothing has been checked.
    """
    for name in args.decks:
        deck_path(name)
    pen = Pen.for_terminal()
    return max([_checked(pen, name) for name in args.decks])


def _checked(pen: Pen, name: str) -> int:
    found = _faults(name)
    errors = sum(fault.severity == "error" for fault in found)
    for fault in found:
        pen.item("" if fault.severity == "error" else "(look) ", str(fault))
    pen.line(f"{name}: {_count(errors, 'error')}, {_count(len(found) - errors, 'warning')}.")
    return 1 if errors else 0


def _faults(name: str) -> list[Fault]:
    try:
        return faults_of(read_deck(name))
    except BrokenDeck as broken:
        return broken.faults


def _count(number: int, noun: str) -> str:
    if not number:
        return f"no {noun}s"
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
