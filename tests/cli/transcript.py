"""A transcript as a test: its docstring is the script."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.terminal import plain, typed
from wargame.cli.shell.game import Game
from wargame.cli.shell.loop import converse
from wargame.deck import read_deck
from wargame.session import Session


def follow(
    test: Callable[..., None],
    seat: str,
    seed: str,
    folder: Path,
    capture: pytest.CaptureFixture[str],
    language: str = "en",
) -> None:
    """Play the script of a test against the shell.

    A line that begins with ``>`` is typed; the lines under it must be said in answer, in this
    order, whatever stands between them. ``...`` marks where something is left out.

    Args:
        test: the test; the first line of its docstring is the requirement, the rest the script.
        seat: deck, cast and role, as "tiny/solo/mandate".
        seed: of the game.
        folder: where the game is saved.
        capture: what is written.
        language: of the texts; isolates around figures need not be written into the script.
    """
    lines = [line.strip() for line in (test.__doc__ or "").splitlines()[1:]]
    script = [line for line in lines if line not in ("", "...")]
    said = [line[1:].strip() for line in script if line.startswith(">")]
    deck, cast, role = seat.split("/")
    file = folder / "a.crossroads"
    with Session.new(read_deck(deck), cast, {role: "human"}, seed, file) as session:
        assert converse(Game(session, file, language), typed(iter(said))) == 0
    text, at = plain(re.sub("[\u2066-\u2069]", "", capture.readouterr().out)), 0
    for line in script:
        if not line.startswith(">"):
            found = text.find(plain(line), at)
            assert found >= 0, f"not said: {line}\n{text[at:]}"
            at = found + len(plain(line))
