"""`wargame compare`: two roads in words and as JSON."""

import json

import pytest

from tests.cli.terminal import plain, wargame
from wargame.base.words import words
from wargame.store import samples

Capture = pytest.CaptureFixture[str]
SMALL = str(next(game.path for game in samples() if game.deck_id == "tiny"))


def test_two_roads_are_told(capsys: Capture) -> None:
    """Both endings, where they part, the meters, the causes, what was done otherwise."""
    assert wargame("compare", SMALL) == 0
    said = plain(capsys.readouterr().out)
    sides = ("A Road 1, from the beginning: ", "B A week without a word: ")
    heads = ("Where they part", "Where the difference comes from", "B − A")
    assert all(words in said for words in (*sides, *heads, "nothing more that week"))


def test_json_has_everything(capsys: Capture) -> None:
    """Courses in hundredths of a point, and causes that add up."""
    assert wargame("compare", SMALL, "--branches", "2,1", "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert found["a"]["name"] == "A week without a word" and found["parting"]["week"] == 2
    for meter in found["meters"]:
        assert sum(due["amount"] for due in meter["due"]) == meter["difference"]


def test_it_speaks_arabic(capsys: Capture) -> None:
    """Headings are in the language that was asked for."""
    assert wargame("compare", SMALL, "--lang", "ar") == 0
    assert words("ar", "reports")["Where they part"] in capsys.readouterr().out


@pytest.mark.parametrize(
    "words",
    [("nothing",), (SMALL, "nothing"), (SMALL, "--branches", "1"), (SMALL, "--branches", "1,9")],
)
def test_bad_words_are_told(words: tuple[str, ...], capsys: Capture) -> None:
    """One sentence, exit 2."""
    assert wargame("compare", *words) == 2
    said = capsys.readouterr()
    assert said.err.count("\n") == 1 and said.out == ""
