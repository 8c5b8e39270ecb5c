"""TOML is read by tomli as by the standard library."""

import sys
import tomllib
from decimal import Decimal
from importlib import import_module

import pytest

from wargame import base
from wargame.base import paths, toml

REFUSED = ["a = {b = 1,\n}", 'a = "\\e"', "a = 07:32", "a = 1\na = 2", "a.b.c", "[" * 5000]


def test_decks_read_the_same() -> None:
    """Every file of the shipped decks, decimals included."""
    for file in paths.shipped_decks_dir().rglob("*.toml"):
        text = file.read_text("utf-8")
        assert toml.loads(text, parse_float=Decimal) == tomllib.loads(text, parse_float=Decimal)


@pytest.mark.parametrize("text", REFUSED, ids=range(len(REFUSED)))
def test_what_one_refuses_the_other_refuses(text: str) -> None:
    """TOML 1.0 and no more; nesting without end is an error, no crash."""
    for reader in (toml.loads, tomllib.loads):
        with pytest.raises((ValueError, RecursionError)):
            reader(text)


def test_the_standard_library_takes_its_place(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where tomli is not installed, or its compiled half is missing, decks can be read."""
    monkeypatch.setattr(base, "toml", toml)  # so that the one that is there comes back
    monkeypatch.setitem(sys.modules, "tomli", None)
    monkeypatch.delitem(sys.modules, "wargame.base.toml")
    assert import_module("wargame.base.toml").loads is tomllib.loads
