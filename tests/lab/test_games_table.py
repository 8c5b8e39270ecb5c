"""`simulate --csv`: one row a game, streamed, and nothing lost."""

import csv
import io
from pathlib import Path

import pytest

from tests.cli.terminal import wargame
from wargame.base.rng import game_keys
from wargame.deck import compile_deck, read_deck
from wargame.lab import Outcome, simulate
from wargame.lab.workers import Part
from wargame.reports.export import csv_lines
from wargame.reports.games import game_columns, game_rows

RULES = compile_deck(read_deck("tiny"))
GREEDY = ["greedy"] * len(RULES.roles)


def table(chunk: int) -> tuple[list[dict[str, str]], Outcome]:
    """30 games of `tiny` as a spreadsheet reads them, and what came of them."""
    parts = list[Part]()
    outcome = simulate(RULES, 30, "table", "greedy", chunk, each=parts.append).outcome
    rows = [game_columns(RULES), *(row for p in parts for row in game_rows(RULES, GREEDY, p))]
    return list(csv.DictReader(io.StringIO(csv_lines(rows)))), outcome


def test_rows_agree_with_the_outcome() -> None:
    """Keys, endings, weeks and scores are those of the games."""
    rows, outcome = table(30)
    assert [row["key"] for row in rows] == [f"{key:016x}" for key in game_keys("table", 30)]
    assert [row["ending"] for row in rows] == [RULES.endings[e] for e in outcome.ending]
    assert [int(row["weeks"]) for row in rows] == outcome.weeks.tolist()
    assert [int(row["cabinet_week"] or 0) for row in rows] == outcome.cabinet.tolist()
    assert [int(row["score_mandate"]) for row in rows] == outcome.scores[:, 0].tolist()


def test_values_are_in_their_own_units() -> None:
    """Meters are points within their bounds, levels whole numbers, lines those of the deck."""
    rows, _outcome = table(30)
    assert all(0 <= float(row["meter_credit"]) <= 100 for row in rows)
    assert {row["level_strike"] for row in rows} <= {"0", "1", "2"}
    assert {row["line"] for row in rows} <= {stance.id for stance in RULES.bots.stances}
    assert sum(int(row["played_quay_talks"]) for row in rows) > 0


def test_chunks_do_not_show() -> None:
    """7 side by side or 30: the same rows."""
    assert table(7)[0] == table(30)[0]


def test_a_file_that_was_there_is_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The copy is named, and nothing else is left beside the table."""
    file = tmp_path / "games.csv"
    file.write_text("mine", "utf-8")
    assert wargame("simulate", "tiny", "--games", "5", "--csv", str(file)) == 0
    assert "kept as games.csv~" in capsys.readouterr().out
    assert len(file.read_text("utf-8").splitlines()) == 6
    assert (tmp_path / "games.csv~").read_text("utf-8") == "mine"


def test_stopped_halfway_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl+C: no half table, no stray file."""

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    file = tmp_path / "games.csv"
    file.write_text("mine", "utf-8")
    monkeypatch.setattr("wargame.cli.simulate.game_rows", stop)
    assert wargame("simulate", "tiny", "--games", "5", "--csv", str(file)) == 130
    assert [each.name for each in tmp_path.iterdir()] == ["games.csv"]
    assert file.read_text("utf-8") == "mine"
