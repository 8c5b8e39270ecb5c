"""docs/save-file.md says what is in a save, and its queries run."""

import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.session.table import played
from wargame.store.tables import APPLICATION_ID, FORMAT, metadata

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "save-file.md").read_text("utf-8")
QUERIES = dict(re.findall(r"^([A-Z][^\n]*)\n```sql\n(.*?)```", PAGE, re.MULTILINE | re.DOTALL))


@pytest.fixture(scope="module")
def game(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    path = tmp_path_factory.mktemp("game") / "a.crossroads"
    played(path).close()
    connection = sqlite3.connect(path)
    yield connection
    connection.close()


def test_there_are_ten_queries() -> None:
    """The page answers at least ten questions."""
    assert len(QUERIES) >= 10


@pytest.mark.parametrize("question", QUERIES)
def test_every_query_has_an_answer(game: sqlite3.Connection, question: str) -> None:
    """Each query runs on a game and finds something."""
    assert game.execute(QUERIES[question]).fetchall()


def test_the_ledger_query_finds_nothing_wrong(game: sqlite3.Connection) -> None:
    """The sums of the ledger are the changes of the variables, in SQL too."""
    query = next(text for question, text in QUERIES.items() if "ledger sum" in question)
    assert game.execute(query).fetchall() == [(0,)]


@pytest.mark.parametrize("table", metadata.tables)
def test_every_column_is_described(table: str) -> None:
    """Each table has its section, and each column a row in it."""
    section = PAGE.split(f"### {table}\n")[1].split("\n#")[0]
    named = set(re.findall(r"\w+", " ".join(re.findall(r"^\| ([\w, ]+) \|", section, re.M))))
    assert {column.name for column in metadata.tables[table].c} <= named


def test_format_and_application_are_described() -> None:
    """The page gives the numbers that the file carries."""
    assert f"| {APPLICATION_ID}, the letters" in PAGE and f"| {FORMAT}, the format" in PAGE
