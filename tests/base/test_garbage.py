"""What the start has made is not looked through again, and rubbish made later still goes."""

import gc
import weakref
from collections.abc import Iterator

import pytest

from wargame.base.garbage import look_usually


class Ring:
    """Holds itself."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def usual() -> Iterator[None]:
    """As after the start; the tests' own process looks at everything again."""
    before = gc.get_threshold()
    look_usually()
    yield
    gc.unfreeze()
    gc.set_threshold(*before)


def test_what_the_start_made_is_left_out(usual: None) -> None:
    """A first look through hundreds of thousands of objects would hold up the window."""
    assert gc.get_freeze_count() > len(gc.get_objects())


def test_rubbish_made_later_goes(usual: None) -> None:
    """Objects that only hold each other are found where they were made after the start."""
    made = Ring()
    gone = weakref.ref(made)
    del made
    gc.collect()
    assert gone() is None
