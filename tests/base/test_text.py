"""Figures, names and dates as people read them."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wargame.base import text


@pytest.mark.parametrize(
    ("value", "places", "shown"),
    [(0, 0, "0"), (1234, 0, "1,234"), (-12, 0, "−12"), (-0.04, 1, "0.0"), (2.345, 2, "2.35")],
)
def test_number(value: float, places: int, shown: str) -> None:
    """Thousands have commas, the minus is U+2212, zero has no sign."""
    assert text.number(value, places) == shown


@pytest.mark.parametrize(("value", "shown"), [(6, "+6"), (-6, "−6"), (0, "0")])
def test_signed(value: int, shown: str) -> None:
    """A change shows its sign, no change shows none."""
    assert text.signed(value) == shown


@pytest.mark.parametrize(
    ("hundredths", "shown"),
    [(1200, "12"), (1250, "12.5"), (1234, "12.3"), (-5, "−0.1"), (-4, "0"), (123456, "1,234.6")],
)
def test_points(hundredths: int, shown: str) -> None:
    """Hundredths show as whole points when whole, else with one decimal, halves outwards."""
    assert text.points(hundredths) == shown


@given(st.integers(-1_000_000, 1_000_000))
def test_points_mirror(hundredths: int) -> None:
    """A loss reads like the gain of the same size, but for its sign."""
    up, down = text.points(abs(hundredths), sign=True), text.points(-abs(hundredths), sign=True)
    assert up.lstrip("+") == down.lstrip("−")


@pytest.mark.parametrize(
    ("hundredths", "shown"),
    [(1200, "12"), (1250, "12.5"), (1234, "12.34"), (-5, "−0.05"), (0, "0"), (123406, "1,234.06")],
)
def test_exact(hundredths: int, shown: str) -> None:
    """Hundredths show the decimals they have and no more."""
    assert text.exact(hundredths) == shown


@given(st.lists(st.integers(-200_000, 200_000), max_size=9))
def test_exact_parts_add_up_as_written(parts: list[int]) -> None:
    """The figures of parts sum to the figure of their sum, read as they stand."""
    shown = [text.exact(part, sign=True) for part in (*parts, sum(parts))]
    *read, total = [Decimal(each.replace("−", "-").replace(",", "")) for each in shown]
    assert sum(read) == total


def test_arabic_figures_are_isolated() -> None:
    """In a right-to-left line the sign stays before its figure."""
    assert text.signed(-3, language="ar") == "\u2066−3\u2069"
    assert text.percent(47, language="ar") == "\u206647 %\u2069"
    assert text.percent(47) == "47 %"


@pytest.mark.parametrize(
    ("names", "joined"),
    [([], ""), (["A"], "A"), (["A", "B"], "A and B"), (["A", "B", "C"], "A, B and C")],
)
def test_join_names(names: list[str], joined: str) -> None:
    """Names are listed as in a sentence."""
    assert text.join_names(names) == joined


def test_names_with_commas_of_their_own_are_parted_by_dots() -> None:
    """Where one name holds a comma, commas cannot part the names."""
    names = ["RDC", "KDP", "North, minorities"]
    assert text.join_names(names) == text.listed(names, "en") == "RDC · KDP · North, minorities"
    assert text.listed(names[:2], "en") == "RDC, KDP" and text.join_names(names[2:]) == names[2]
    assert text.listed(["أ، ب", "ج"], "ar") == "أ، ب · ج"


@pytest.mark.parametrize("mark", "\u202a\u202b\u202c\u202d\u202e")
def test_no_character_turns_the_reading_direction(mark: str) -> None:
    """Overrides are found, and never reach a terminal; isolates, which end, stay."""
    assert text.steering(f"a{mark}b") == mark and mark not in text.harmless(f"a{mark}b")
    assert text.harmless(text.isolated("−3", "ar")) == "\u2066−3\u2069"


def test_join_names_in_arabic() -> None:
    """The Arabic comma parts, and the last name takes its "and" as a prefix."""
    assert text.join_names(["أ", "ب", "ج"], "ar") == "أ، ب وج"


@pytest.mark.parametrize("start", [date(2025, 12, 15), date(2025, 12, 17), date(2025, 12, 21)])
def test_week_is_named_by_its_monday(start: date) -> None:
    """Week 1 holds the start, and a week's date is its Monday."""
    assert text.week_date(start, 1) == "15 Dec 2025"
    assert text.week_date(start, 3) == "29 Dec 2025"


def test_dates_in_arabic_use_the_months_of_iraq() -> None:
    """January is كانون الثاني; a language without a list of its own reads English."""
    assert text.day(date(2026, 1, 18), "ar") == "18 كانون الثاني 2026"
    assert text.day(date(2026, 1, 18), "ku") == "18 Jan 2026"


@pytest.fixture
def indic() -> None:
    """Arabic texts are written in Arabic-Indic digits for one test."""
    text.use_digits(text.ARABIC_INDIC)


def test_arabic_texts_may_have_digits_of_their_own(indic: None) -> None:
    """Figures, percentages and dates follow; English texts never do."""
    assert text.number(-1234.5, 1, language="ar") == "\u2066−١٬٢٣٤٫٥\u2069"
    assert text.day(date(2026, 1, 18), "ar") == "١٨ كانون الثاني ٢٠٢٦"
    assert text.number(1234) == "1,234" and text.day(date(2026, 1, 18)) == "18 Jan 2026"


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("165 من 329", "١٦٥ من ٣٢٩"),
        ("+4.5", "+٤٫٥"),
        ("2/3", "٢/٣"),
        ("١٢", "١٢"),
        ("انظر R12 و /home/7/a", "انظر R12 و /home/7/a"),
        ("Week 3 of 20", "Week 3 of 20"),
        ("Ctrl+0", "Ctrl+0"),
    ],
)
def test_words_in_the_digits_in_force(indic: None, words: str, shown: str) -> None:
    """Figures change, and codes, keys, paths and English texts stay."""
    assert text.in_digits(words) == shown


def test_digits_are_western_unless_chosen() -> None:
    """Nothing changes by itself, and only known digits can be chosen."""
    assert text.in_digits("165 من 329") == "165 من 329"
    with pytest.raises(ValueError, match="roman"):
        text.use_digits("roman")
