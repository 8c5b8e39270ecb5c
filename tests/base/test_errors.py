"""Errors that people read."""

import pickle

import pytest

from wargame.base.errors import DataError, UserError, WargameError


def test_data_error_is_one_sentence_with_place_and_remedy() -> None:
    """A wrong deck or save says where, what is wrong and what to do."""
    error = DataError("blocs.toml, bloc 'kdp'", "seats is -3", "Give a number from 0 to 329")
    assert str(error) == "blocs.toml, bloc 'kdp': seats is -3. Give a number from 0 to 329."


@pytest.mark.parametrize("end", [".", "?", "!"])
def test_data_error_never_doubles_the_end_of_a_sentence(end: str) -> None:
    """A sentence that is already ended is left alone."""
    assert str(DataError("save", f"Week 3 is damaged{end}", "")) == f"save: Week 3 is damaged{end}"


def test_data_error_survives_a_worker_process() -> None:
    """An error raised in a worker arrives whole."""
    error = pickle.loads(pickle.dumps(DataError("a", "b", "c")))
    assert (error.where, error.what, error.remedy, str(error)) == ("a", "b", "c", "a: b. c.")


def test_both_kinds_are_told_without_a_traceback() -> None:
    """One except clause at the edge of the program catches both."""
    assert issubclass(UserError, WargameError)
    assert issubclass(DataError, WargameError)
