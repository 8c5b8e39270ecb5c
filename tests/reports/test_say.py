"""Sentences, figures and their language."""

import ast
import string
from pathlib import Path

import wargame.reports
from wargame.base.words import words
from wargame.reports.say import Say

SOURCES = Path(wargame.reports.__file__).parent
CLI = SOURCES.parent / "cli"
ARABIC = words("ar", "reports")


def texts() -> set[str]:
    """Every text that stands in the code of reports and command line."""
    files = [*SOURCES.rglob("*.py"), *CLI.rglob("*.py")]
    trees = [ast.parse(path.read_text("utf-8")) for path in files]
    nodes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Constant)]
    return {node.value for node in nodes if isinstance(node.value, str)}


def fields(sentence: str) -> list[str]:
    """The names of the parts of a sentence, sorted."""
    return sorted(name for _, name, _, _ in string.Formatter().parse(sentence) if name)


def test_every_translation_is_of_a_sentence_that_is_said() -> None:
    """No translation is left over from a sentence that has changed."""
    spoken = texts() | {word.capitalize() for word in ("low", "fair", "rich")}
    assert ARABIC.keys() - spoken == set()


def test_translations_have_the_parts_of_the_original() -> None:
    """What is put into the English is put into the Arabic."""
    wrong = {key for key, arabic in ARABIC.items() if fields(key) != fields(arabic)}
    assert wrong == set()


def test_a_missing_translation_falls_back() -> None:
    """An unknown sentence is said in English, with its figures."""
    assert Say("ar")("Never {n} said", n="so") == "Never so said"


def test_figures_are_written_as_the_screens_write_them() -> None:
    """A minus sign, thousands, and what a ledger shows with the decimals it has."""
    say = Say()
    assert say("{n} seats", n=-1200) == "−1,200 seats"
    assert [say.exact(h, sign=True) for h in (-3, 4, 50, 120)] == ["−0.03", "+0.04", "+0.5", "+1.2"]


def test_one_and_many() -> None:
    """A count chooses its sentence."""
    said = [Say().count(n, "{n} seat", "{n} seats") for n in (0, 1, 2)]
    assert said == ["0 seats", "1 seat", "2 seats"]
