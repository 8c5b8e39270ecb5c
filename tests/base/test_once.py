"""What is worked out once and kept."""

from wargame.base.once import once


class Sum:
    """Counts how often it is worked out."""

    def __init__(self) -> None:
        self.asked = 0

    @once
    def found(self) -> int:
        """What it is."""
        self.asked += 1
        return self.asked


def test_a_value_is_worked_out_once_for_each_object() -> None:
    """The first reading keeps it; another object has its own."""
    made, other = Sum(), Sum()
    assert (made.found, made.found, made.asked, other.asked) == (1, 1, 1, 0)
    assert vars(made)["found"] == 1 and Sum.found.__doc__ == "What it is."
