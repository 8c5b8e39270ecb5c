"""Every word of the window has its Arabic, and no Arabic is left without a word."""

import ast
from pathlib import Path

import wargame.ui
from wargame.base.words import words

HOME = Path(wargame.ui.__file__).parent
ARABIC = words("ar", "screens")


def asked(node: ast.AST) -> str:
    """The text of a call of ``tr``, empty for anything else."""
    match node:
        case ast.Call(func=ast.Attribute(attr="tr"), args=[ast.Constant(value=str(said)), *_]):
            return said
    return ""


def spoken() -> set[str]:
    """All texts that the window asks to be translated."""
    trees = (ast.parse(file.read_text(encoding="utf-8")) for file in HOME.rglob("*.py"))
    return {said for tree in trees for node in ast.walk(tree) if (said := asked(node))}


def test_every_text_has_its_arabic() -> None:
    """A draft for a native editor, but a whole one."""
    assert spoken() - ARABIC.keys() == set()


def test_no_arabic_is_left_over() -> None:
    """What is no longer said is no longer kept."""
    assert ARABIC.keys() - spoken() == set()


def test_fields_stay_in_place() -> None:
    """%1 and the like stand in both."""
    wrong = {key for key, arabic in ARABIC.items() if key.count("%") > arabic.count("%")}
    assert wrong == set()
