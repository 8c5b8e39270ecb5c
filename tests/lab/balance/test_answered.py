"""The chance of a yes that the office is shown is the chance that it has."""

import numpy as np
import pytest

from tests.lab.balance.planted import study, tiny
from wargame.deck import from_document, to_document
from wargame.lab.balance.answered import Answered
from wargame.lab.balance.study import Study
from wargame.lab.balance.walk import walk


def asked(made: Study, games: int = 250) -> Answered:
    """Offers of a random office, which sends good ones and bad ones."""
    keys, found = made.keys(games), Answered(made.office)
    walk(made.engine, keys, made.seats(made.office, "random"), made.lucks(keys), [found])
    return found


def test_what_is_shown_is_what_happens() -> None:
    """Over all offers as many say yes as was shown, but for luck: within three of its errors."""
    found = asked(study())
    offers, shown = found.offers.sum(), found.shown.sum() / 1024
    assert offers > 300
    assert abs(found.accepted.sum() - shown) < 3 * np.sqrt(offers) / 2


def test_moods_that_are_too_wide_are_told() -> None:
    """The office cannot know a mood; where moods decide, what it is shown misleads."""
    document = to_document(tiny())
    for bloc in document["blocs"]["bloc"]:
        bloc["mood"] = 500
    calm, moody = asked(study()), asked(study(from_document(document)))
    assert moody.figures()["gap"] > calm.figures()["gap"] + 5


def test_rows_add_up() -> None:
    """A row a tenth, all offers in them; the gap is that of the rows by their offers."""
    found = Answered(0)
    found.offers[[1, 5]], found.accepted[[1, 5]], found.shown[[1, 5]] = (30, 10), (3, 9), 3072
    told = found.figures()
    assert [row["tenth"] for row in told["rows"]] == [10, 50]
    assert [row["accepted"] for row in told["rows"]] == pytest.approx([10, 90])
    assert told["offers"] == 40 and told["gap"] == pytest.approx((30 * 0 + 10 * 60) / 40)
    assert Answered(0).figures()["gap"] is None
