"""The generators of `make fuzz`, a few hundred cases each, the same in every run.

Each target saw a fault planted in its room, in `make fuzz` with 400 cases (expressions: 9,000):
`deck/files.py` without its last `except` (folder), `_MAX_DIGITS = 10**12` there (folder, hangs),
`except _BROKEN` gone from `package/zips.py` (package), `validated` from `tools/scaffold.py`
(tools), the RecursionError of `from_document` (document), `MAX_PARTS = 10**12` in
`expressions/reader.py` (expression, hangs), UnicodeDecodeError in `sheets/csvs.py` (sheet), the
last `except` of `_read` in `settings/file.py` (settings), that of `_opened` in `store/decode.py`
(save), a KeyError in `find` of `cli/shell/words.py` (lines), no look for NUL in `cli/main.py`
(words).
"""

import tempfile
from pathlib import Path

import pytest

from tests.fuzz.target import Target
from tests.fuzz.targets import TARGETS
from tests.fuzz.worker import attempt

PARTS = 2
CASES = {
    "expression": 900, "document": 220, "folder": 70, "package": 70, "tools": 40, "sheet": 50,
    "settings": 80, "save": 40, "words": 70, "lines": 8,
}  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("part", range(PARTS))
@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_nothing_comes_of_it_but_a_sentence(target: Target, part: int) -> None:
    """Whatever is handed in, it is read, or refused in a sentence, and nothing is left behind."""
    half, outcomes = CASES[target.name] // PARTS, set[str]()
    with tempfile.TemporaryDirectory() as folder:
        for number in range(part * half, (part + 1) * half):
            found = attempt(target, "suite", number, Path(folder) / "box")
            again = f"python -m tests.fuzz --seed suite --case {target.name}:{number}"
            assert not found.fault, f"{again}\n{found.fault}"
            outcomes.add(found.outcome)
    assert len(outcomes) > 1 or outcomes == {"heard"}, "the generator makes one kind only"
