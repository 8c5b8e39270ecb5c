"""`wargame selftest` passes here, and each of its checks can fail."""

import json
import os
import struct
import zlib
from pathlib import Path

import pytest

from tests.oracle.game import OracleGame
from tests.oracle.together import deed_of, engine_of
from tests.packing.spec import Window
from wargame.app import main
from wargame.base.rng import hash_seed
from wargame.cli import selftest
from wargame.cli.main import run
from wargame.cli.proof import worked_week
from wargame.cli.proof.bench import Failed
from wargame.cli.proof.painted import look_at
from wargame.deck import deck_path
from wargame.session import Verified


def only(monkeypatch: pytest.MonkeyPatch, what: str) -> None:
    """Let the selftest run one check alone."""
    monkeypatch.setattr(selftest, "CHECKS", {what: selftest.CHECKS[what]})


def planted(monkeypatch: pytest.MonkeyPatch, folder: Path, **wrong: object) -> None:
    """A worked week whose known outcome is partly wrong."""
    document = json.loads(worked_week.pinned_file().read_text(encoding="utf-8"))
    document["pinned"] |= wrong
    file = folder / "week.json"
    file.write_text(json.dumps(document), encoding="utf-8")
    monkeypatch.setattr(worked_week, "pinned_file", lambda: file)
    only(monkeypatch, "a worked week comes out as known")


@pytest.mark.slow
def test_every_check_passes(capsys: pytest.CaptureFixture[str]) -> None:
    """In a sound installation every check is fine, off screen, and the exit code is 0."""
    code = main(["selftest"])
    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines[:-1] if not line.startswith("ok: ")] == []
    assert code == 0 and lines[-1].endswith(f"{len(selftest.CHECKS)} checks, none failed.")


def test_wrong_checksum_is_found(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A week that ends at another checksum fails its line, and the exit code is 1."""
    planted(monkeypatch, tmp_path, checksum="0" * 32)
    assert run(["selftest"], Window().doors) == 1
    assert "failed: a worked week comes out as known. The worked week" in capsys.readouterr().out


def test_wrong_meter_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A meter that ends elsewhere is named with both values."""
    planted(monkeypatch, tmp_path, meters={"credit": 1, "calm": 2, "goodwill": 3})
    run(["selftest"], Window().doors)
    assert "ends with calm at " in capsys.readouterr().out


def test_oracle_knows_the_same_week() -> None:
    """The pinned outcome is also what the oracle makes of the same acts."""
    week = worked_week.read_week(worked_week.pinned_file())
    rules = engine_of(week.deck, week.cast).rules
    oracle = OracleGame(rules, int(hash_seed(week.seed)))
    oracle.begin()
    for act in worked_week.acts_of(rules, week):
        oracle.act(deed_of(act))
    oracle.end_week()
    assert oracle.checksum() == week.pinned.checksum, "run: python packaging/pin_selftest.py"


def test_missing_part_fails_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A part that was not packed is told in a line, without a traceback."""
    only(monkeypatch, "a window is painted")
    assert run(["selftest"], Window().doors) == 1
    assert "failed: a window is painted. No module named 'PySide6'" in capsys.readouterr().out


def test_broken_deck_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A shipped deck with an error fails, and the error is quoted."""
    for file in deck_path("tiny").glob("*.toml"):
        (tmp_path / file.name).write_bytes(file.read_bytes())
    (tmp_path / "meters.toml").write_text("[[meter]]\n", encoding="utf-8")
    monkeypatch.setattr("wargame.cli.proof.shipped.shipped", lambda: [str(tmp_path)])
    only(monkeypatch, "the shipped decks have no errors")
    assert run(["selftest"], Window().doors) == 1 and "meters.toml" in capsys.readouterr().out


def test_save_that_does_not_verify_fails(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A week that the log does not lead to is named."""
    monkeypatch.setattr("wargame.session.verify", lambda _file: Verified(0, "", 1, "other hash"))
    only(monkeypatch, "a save is written and replayed")
    assert run(["selftest"], Window().doors) == 1
    assert "week 1 does not verify: other hash." in capsys.readouterr().out


def test_json_says_what_failed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """JSON has the same checks with their faults."""
    planted(monkeypatch, tmp_path, checksum="")
    run(["selftest", "--json"], Window().doors)
    said = json.loads(capsys.readouterr().out)
    assert said["ok"] is False and said["checks"][0]["fault"].startswith("The worked week")


def test_person_is_left_alone(monkeypatch: pytest.MonkeyPatch, wargame_home: Path) -> None:
    """The selftest writes nothing into the person's folders and leaves the surroundings as is."""
    only(monkeypatch, "a save is written and replayed")
    monkeypatch.delenv("QT_LOGGING_RULES", raising=False)
    before = dict(os.environ)
    assert run(["selftest"], Window().doors) == 0
    assert dict(os.environ) == before and not wargame_home.exists()


def picture(file: Path, pixels: bytes) -> Path:
    """A grey picture of 2 by 2 pixels."""
    parts = ((b"IHDR", struct.pack(">IIBBBBB", 2, 2, 8, 0, 0, 0, 0)), (b"IDAT", pixels))
    chunks = (struct.pack(">I", len(b)) + kind + b + b"\0" * 4 for kind, b in parts)
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(chunks))
    return file


def test_empty_picture_is_seen(tmp_path: Path) -> None:
    """A picture of one colour has one kind of line."""
    assert look_at(picture(tmp_path / "a.png", zlib.compress(bytes(6)))) == (2, 2, 1)


def test_torn_picture_is_refused(tmp_path: Path) -> None:
    """A picture whose pixels cannot be unpacked is no picture."""
    with pytest.raises(Failed, match="no whole picture"):
        look_at(picture(tmp_path / "a.png", b"torn"))
