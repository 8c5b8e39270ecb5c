"""What a target of the fuzzer is, and what a refusal must look like.

A case ends in one word, such as "refused" or "played". Anything that is raised but a
`WargameError` with a sentence is a bug, and so is a refused file that was changed.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from wargame.base.errors import WargameError

REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Target:
    """Something that reads what strangers made.

    Attributes:
        name: what it is called in reports.
        share: of all cases, in relation to the others.
        make: a case from its luck; files that it needs go into the folder. Not measured.
        run: read it; returns the outcome, raises `WargameError` when it is refused.
    """

    name: str
    share: int
    make: Callable[[Random, Path], Any]
    run: Callable[[Any, Path], str]


def said(error: WargameError) -> None:
    """A refusal is one sentence of a readable length."""
    sentence = " ".join(str(error).split())
    assert 0 < len(sentence) < 1200, f"a sentence of {len(sentence)} characters"
    assert sentence[-1] in ".?…", f"no sentence: {sentence[-80:]}"
    sentence.encode("utf-8", "replace")
