"""The file of the settings: kept, mended, and never the reason why the program does not start."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as profile
from hypothesis import strategies as st

from wargame.base.errors import UserError
from wargame.base.paths import settings_path
from wargame.settings import Settings, keep, kept

pytestmark = pytest.mark.usefixtures("wargame_home")

HOSTILE = {
    "no TOML": b"theme = = dark",
    "no UTF-8": b'theme = "\xff\xfe"',
    "nothing but zeros": b"\0" * 200,
    "nested without end": b"a = " + b"[" * 30_000,
    "a thousand dots": b".".join([b"a"] * 1000) + b" = 1",
    "too long": b"# " + b"x" * 100_000,
    "a later version": b'format = 2\ntheme = "dark"',
    "no version": b'format = "one"',
}


def written(data: bytes) -> Path:
    """A settings file that holds these bytes."""
    path = settings_path(create=True)
    path.write_bytes(data)
    return path


def test_without_a_file_the_defaults_count() -> None:
    """Reading makes no file and says nothing."""
    assert kept().settings == Settings() and not kept().told
    assert not settings_path().exists()


def test_what_is_kept_is_read_again() -> None:
    """Two changes, one after the other, both count."""
    keep(theme="dark", text_size=130)
    keep(reduce_motion=True)
    assert kept().settings == Settings(theme="dark", text_size=130, reduce_motion=True)


def test_unknown_keys_and_comments_stay() -> None:
    """What this version does not know is left where it stands."""
    path = written(b'# mine\ntheme = "dark"\n\n[studio]\nfolds = [1, 2]  # two\n')
    keep(theme="light", digits="arabic-indic")
    text = path.read_text("utf-8")
    assert "# mine" in text and "[studio]\nfolds = [1, 2]  # two" in text
    assert kept().settings == Settings(theme="light", digits="arabic-indic")


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE)
def test_a_file_that_cannot_be_understood_is_put_aside(data: bytes) -> None:
    """The defaults count, one sentence says so, and the next start is quiet."""
    path = written(data)
    found = kept()
    assert found.settings == Settings() and found.told.endswith(".") and "\n" not in found.told
    assert path.with_name("settings.toml~").read_bytes() == data
    assert not path.exists() and not kept().told


def test_a_wrong_value_alone_falls_back() -> None:
    """The others count, the sentence names the wrong one, and the file as it was is kept."""
    path = written(b'theme = "pink"\ntext_size = 130\nlanguage = "ar"\n')
    found = kept()
    assert found.settings == Settings(language="ar", text_size=130) and "theme" in found.told
    assert "pink" in path.with_name("settings.toml~").read_text("utf-8")
    assert kept().settings == found.settings and not kept().told


def test_a_games_folder_that_is_none_is_told(tmp_path: Path) -> None:
    """A device or a file holds no games; a folder that has gone for now is still the one chosen."""
    for place, counts in ((os.devnull, False), (__file__, False), (tmp_path / "stick", True)):
        written(f"games_folder = {str(place)!r}".encode())
        found = kept()
        assert (found.settings.games_dir == Path(place)) is counts
        assert ("has no sound games_folder" in found.told) is not counts


def test_a_byte_order_mark_is_passed_over() -> None:
    """Notepad puts one before the text; it is read, and gone when the file is next written."""
    path = written(b'\xef\xbb\xbftheme = "dark"')
    assert kept().settings.theme == "dark" and not kept().told
    keep(text_size=130)
    assert kept().settings == Settings(theme="dark", text_size=130)
    assert not path.read_bytes().startswith(b"\xef")


@pytest.mark.parametrize("line", ["text_size = 120", "text_size = true", "reduce_motion = 1"])
def test_values_of_another_kind_are_wrong(line: str) -> None:
    """A number is no switch, a switch no number, and sizes between the steps are none."""
    written(line.encode())
    assert kept().settings == Settings()


def test_an_earlier_copy_is_never_replaced() -> None:
    """The second bad file is kept as settings.toml~2."""
    for data in (b"first = =", b"second = ="):
        path = written(data)
        kept()
    assert path.with_name("settings.toml~").read_bytes() == b"first = ="
    assert path.with_name("settings.toml~2").read_bytes() == b"second = ="


@pytest.mark.parametrize("make", [Path.mkdir, os.mkfifo], ids=["folder", "pipe"])
def test_what_is_no_file_is_put_aside(make: object) -> None:
    """Neither a folder nor a pipe in its place holds the program up."""
    path = settings_path(create=True)
    make(path)  # type: ignore[operator]
    assert kept().told and not kept().told
    keep(theme="dark")
    assert kept().settings.theme == "dark"


def test_a_disk_that_refuses_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """The sentence names the file and the remedy, and what was there stays."""
    keep(theme="dark")

    def refuse(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(UserError, match="No space left on device"):
        keep(theme="light")
    assert kept().settings.theme == "dark"
    assert [path.name for path in settings_path().parent.iterdir()] == ["settings.toml"]


KEYS = st.sampled_from(["theme", "format", "language", "text_size", "other", "theme.x", "[theme]"])
VALUES = st.sampled_from(
    ['"dark"', "1", "true", "[1]", "{a = 1}", "2020-01-01", "'''x'''", "=", ""]
)
LINES = st.lists(st.tuples(KEYS, VALUES), max_size=6)


@profile(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
@given(LINES)
def test_whatever_stands_in_it_the_program_starts_and_keeps(lines: list[tuple[str, str]]) -> None:
    """Odd files are read, and a setting can be kept afterwards."""
    written("\n".join(f"{key} = {value}" for key, value in lines).encode())
    kept()
    keep(theme="contrast", text_size=150)
    assert kept().settings.theme == "contrast" and kept().settings.text_size == 150
    for path in settings_path().parent.iterdir():
        path.rmdir() if path.is_dir() else path.unlink()


@profile(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
@given(st.binary(max_size=300))
def test_any_bytes_at_all_are_survived(data: bytes) -> None:
    """Noise in place of the file ends in settings that count."""
    path = written(data)
    assert isinstance(kept().settings, Settings)
    keep(theme="contrast")
    assert kept().settings.theme == "contrast"
    for left in path.parent.iterdir():
        left.unlink()
