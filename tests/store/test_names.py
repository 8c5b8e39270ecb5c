"""New games get names that read well and are allowed everywhere."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wargame.store.names import new_path, safe

TODAY = date(2026, 11, 23)


def test_a_name_says_title_and_day(tmp_path: Path) -> None:
    """The name is the deck's title and the day."""
    path = new_path(tmp_path, "Baghdad, winter 2025–26", TODAY)
    assert path.name == "Baghdad, winter 2025–26 – 23 Nov 2026.crossroads"


def test_a_second_game_of_the_day_gets_a_number(tmp_path: Path) -> None:
    """Names that are taken are counted on."""
    for _ in range(2):
        new_path(tmp_path, "Tiny", TODAY).touch()
    assert new_path(tmp_path, "Tiny", TODAY).name == "Tiny – 23 Nov 2026, 3.crossroads"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Baghdad: winter?", "Baghdad winter"),
        ("a/b\\c", "a b c"),
        ("con", "_con"),
        ("LPT1.old", "_LPT1.old"),
        (" .hidden. ", "hidden"),
        ("بغداد", "بغداد"),
        ("line\nbreak\u202e", "line break"),
        ("///", "Game"),
    ],
)
def test_titles_become_safe(title: str, name: str) -> None:
    """What a system forbids is left out."""
    assert safe(title) == name


@given(st.text(max_size=400))
def test_any_title_is_safe(title: str) -> None:
    """No title leads out of the folder, ends badly or is too long."""
    name = safe(title)
    assert name and Path(name).name == name and name.strip(". ") == name
    assert len(name.encode()) <= 151 and not set(name) & set('<>:"/\\|?*')
