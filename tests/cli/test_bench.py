"""`wargame bench`: figures beside references of the same run; how large they are is not tested."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.terminal import wargame
from wargame.cli.bench import peers, reopening, table
from wargame.cli.bench.children import LeftOut, python, timed
from wargame.cli.bench.row import Bar, Bench, Row
from wargame.deck import check, read_deck

Capture = pytest.CaptureFixture[str]
KEYS = ["name", "value", "unit", "bar", "reference", "reference_value", "ratio", "holds"]


@pytest.mark.slow
@pytest.mark.usefixtures("wargame_home")
@pytest.mark.parametrize("measure", table.MEASURED, ids=lambda each: each.__qualname__)
def test_each_row_has_a_reference_of_its_run(
    measure: table.Measure, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every figure and every reference was measured: neither is empty, and the ratio is theirs."""
    monkeypatch.setattr("wargame.cli.table.FLAGSHIP", "tiny")
    if measure is peers.rows:
        pytest.importorskip("pyspiel")
    made = [row.summary() for row in measure(Bench(quick=True, folder=tmp_path))]
    assert made and all(list(row) == KEYS and row["reference"] for row in made)
    assert all(row["ratio"] == row["value"] / row["reference_value"] > 0 for row in made)


def test_the_usual_deck_can_be_made_as_long_as_is_asked() -> None:
    """It has several lengths of its own; the rows above are of the small deck, which has one."""
    made = reopening.endless(read_deck("iraq-2025"), 40)
    assert not [fault for fault in check(made) if fault.severity == "error"]


def test_a_peer_that_is_not_there_is_left_out(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """With the way to get it."""
    monkeypatch.setattr(peers, "PEER", "no_such_library")
    with pytest.raises(LeftOut, match="pip install"):
        list(peers.rows(Bench(quick=True, folder=tmp_path)))


def rows(_bench: Bench) -> list[Row]:
    """One row that holds, one that misses, one without a bar."""
    bars = (Bar("≤", 3, times=True), Bar("≥", 5000), None)
    return [Row(f"row {at}", 6.0, "ms", "bare", 3.0, bar) for at, bar in enumerate(bars)]


def nothing(_bench: Bench) -> list[Row]:
    """A measurement that cannot be had here."""
    raise LeftOut("There is no window here.")


def test_json_has_rows_machine_and_what_is_left_out(
    monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    """The keys are exact; a row that cannot be had is left out with its reason."""
    monkeypatch.setattr(table, "MEASURED", (rows, nothing))
    assert wargame("bench", "--quick", "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert list(found) == ["version", "quick", "machine", "rows", "left_out"]
    assert set(found["machine"]) == {"cores", "python", "platform"}
    assert [list(row) for row in found["rows"]] == [KEYS] * 3
    assert found["left_out"] == ["There is no window here."]


def test_a_bar_holds_or_misses() -> None:
    """In the row's unit or in times the reference, at most or at least."""
    found = [(row.holds, row.summary()["bar"]) for row in rows(Bench(True, Path()))]
    assert found == [(True, "≤ 3 × reference"), (False, "≥ 5,000 ms"), (None, None)]


def test_the_table_says_what_holds(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    """Figure, bar, verdict and reference stand together; a missed bar is no error."""
    monkeypatch.setattr(table, "MEASURED", (rows, nothing))
    assert wargame("bench") == 0
    text = capsys.readouterr().out
    assert "row 0  6.00 ms  ≤ 3 × reference  holds" in text and "≥ 5,000 ms  misses" in text
    assert "2.00 × bare (3.00 ms)" in text and "Left out: There is no window here." in text


def test_without_a_window_it_says_so(capsys: Capture) -> None:
    """The part that measures the window needs one."""
    assert wargame("bench", "--part", "opening") == 2
    assert capsys.readouterr().err == "There is no window here to be measured.\n"


def test_a_process_that_stops_is_told(tmp_path: Path) -> None:
    """What a timed process said last is the reason why its row is left out."""
    with pytest.raises(LeftOut, match="stopped: no such thing"):
        timed(python("raise SystemExit('no such thing')"), tmp_path)


def test_the_command_is_light() -> None:
    """A process in which the window is timed imports nothing heavy before its paint."""
    heavy = "{'numpy', 'pydantic', 'sqlalchemy'}"
    code = f"import sys, wargame.cli.bench.command; print({heavy} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"


def test_what_is_timed_keeps_its_bytecode(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """As an installed program does, also where the environment forbids to write any."""
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    monkeypatch.delenv("PYTHONPYCACHEPREFIX", raising=False)
    code = "import json, wargame.base.rng as r; print(json.dumps({'kept': r.__cached__}))"
    found, _started = timed(python(code), tmp_path)
    assert Path(found["kept"]).is_file() and tmp_path in Path(found["kept"]).parents
