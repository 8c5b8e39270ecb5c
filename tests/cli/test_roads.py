"""Roads in the terminal: seen, begun, gone to, named."""

from pathlib import Path

import pytest

from tests.cli.transcript import follow

SEAT = "tiny/solo/mandate"


def test_a_road_is_begun_named_and_left(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A road of its own from an earlier week; the first one stays where it was.

    > end
    > back 1
    > name without the dockers
    * 2 without the dockers · leaves in week 1 · Week 1
    > roads 1
    > roads
    * 1 Road 1, from the beginning · Week 2
    2 without the dockers
    > quit
    """
    follow(test_a_road_is_begun_named_and_left, SEAT, "7", tmp_path, capsys)


def test_a_name_is_taken_back(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without words the last name goes; where there is none, that is said.

    > name first
    1 first · Week 1
    > name
    1 Road 1, from the beginning
    > name
    This road has no name yet. Write one behind the word.
    > roads seven
    Say which, with a number.
    > back 5
    This game has no week 5.
    > quit
    """
    follow(test_a_name_is_taken_back, SEAT, "7", tmp_path, capsys)
