"""Hostile text costs a sentence, and nothing is ever evaluated."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.deck.evaluate import compiled, refused
from wargame.deck.expressions import ExpressionFault

ATTACKS = [
    "__import__('os').system('true')",
    "().__class__.__bases__",
    "me.__class__",
    "blocs.__class__.__mro__",
    "lambda: 1",
    "(lambda x: x)(1)",
    "[x for x in blocs]",
    "{1: 2}",
    "(x := 3)",
    "f'{week}'",
    "count(blocs)(blocs)",
    "week.real",
    "await week",
    "yield",
    "*blocs",
    "blocs[0]",
    "...",
    "week if week",
    "not",
    "None",
    "9" * 299,
    "1" + "0" * 250 + " * week",
    "-" * 290 + "1",
    "~" * 290 + "blocs",
    "not " * 70 + "True",
    "(" * 150 + "1" + ")" * 149,
    "abs(" * 60 + "1" + ")" * 60,
    "week" + "+week" * 59,
    "week " * 200,
    "\x00week",
    "week\u202e",
    "wéek",
]


@pytest.mark.parametrize("text", ATTACKS)
def test_attacks_are_refused_in_a_sentence(text: str) -> None:
    """Whatever is tried, the answer is an ExpressionFault."""
    with pytest.raises(ExpressionFault) as caught:
        compiled(text)
    assert len(str(caught.value)) < 400


def test_sets_within_sets_are_limited() -> None:
    """What would need memory beyond measure is refused before it is tried."""
    nested = "count(blocs, " * 9 + "True" + " > 0)" * 9
    fault = refused(nested.replace("True > 0", "me.seats > 0"))
    assert fault is not None and "elements at once" in str(fault)


@given(st.text(max_size=320))
def test_any_text_is_a_number_or_a_fault(text: str) -> None:
    """No text makes the compiler fail in another way."""
    fault = refused(text)
    assert fault is None or (fault.what and fault.remedy)


WORDS = (
    "week trade me it red left mines pilots ( ) ( ) , + - * // & | ~ < == and or not if else in "
    "1 2.5 99999 count( sum( any( seats( clip( me. it. faction. .trust noise( table( promised("
).split()


@given(st.lists(st.sampled_from(WORDS), max_size=30))
def test_any_words_are_a_number_or_a_fault(words: list[str]) -> None:
    """No arrangement of the language's own words makes the compiler fail in another way."""
    fault = refused(" ".join(words), scopes=("b", "p"))
    assert fault is None or (fault.what and fault.remedy)
