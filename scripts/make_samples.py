"""Play the sample games of saves/samples anew; run it when the version of the rules rises.

    python scripts/make_samples.py

Each is a finished game with a person's seat that a bot has played, tagged, with a bookmark, and
with a second road on which one week went by without a word.
"""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from wargame.base.paths import samples_dir
from wargame.session import Session
from wargame.store import SUFFIX, copy_game


@dataclass(frozen=True)
class Sample:
    """A game to be played: its file's name, what is played, and the week passed in silence."""

    name: str
    deck: str
    cast: str
    role: str
    seed: str
    silent: int


SAMPLES = (
    Sample("Sample Baghdad winter 2025", "iraq-2025", "solo", "formateur", "2025", 3),
    Sample("Sample Marsa", "tiny", "solo", "mandate", "7", 2),
)


def main() -> None:
    """Make them all, each in the place of the one before."""
    folder = samples_dir()
    folder.mkdir(parents=True, exist_ok=True)
    for sample in SAMPLES:
        target = folder / f"{sample.name}{SUFFIX}"
        with tempfile.TemporaryDirectory() as place:
            made = Path(place) / target.name
            play(sample, made)
            target.unlink(missing_ok=True)
            copy_game(made, target)
        print(f"{target}: {target.stat().st_size:,} bytes")


def play(sample: Sample, path: Path) -> None:
    """Play one to its end, and the other road too."""
    players = {sample.role: "human"}
    with Session.new(sample.deck, sample.cast, players, sample.seed, path) as game:
        finish(game, silent=0)
        game.annotate("tag", "sample")
        game.annotate("bookmark", "Before the silent week", sample.silent)
        game.branch_off(sample.silent, "A week without a word")
        finish(game, silent=sample.silent)
        game.go_to(1)


def finish(game: Session, silent: int) -> None:
    """Let a bot play the person's turns to the end, but not in one week."""
    while not game.ending:
        if game.week != silent:
            game.stand_in()
        game.end_week()


if __name__ == "__main__":
    main()
