"""docs/save-file.md says what is in a save, and its queries run."""

import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.session.table import new, offer
from wargame.engine import Act, Kind
from wargame.session import Session
from wargame.store.tables import APPLICATION_ID, FORMAT, metadata
from wargame.store.views import VIEWS

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "save-file.md").read_text("utf-8")
QUERIES = dict(re.findall(r"^([A-Z][^\n]*)\n```sql\n(.*?)```", PAGE, re.MULTILINE | re.DOTALL))


@pytest.fixture(scope="module")
def game(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    path = tmp_path_factory.mktemp("game") / "a.crossroads"
    with new(path) as session:
        session.act(offer(session))
        session.act(speaker(session))
        session.end_week()
        session.act(offer(session))
        session.undo()
        session.end_week()
    connection = sqlite3.connect(path)
    yield connection
    connection.close()


def speaker(session: Session) -> Act:
    """Somebody is put up for the first post, so that a vote is held."""
    posts = session.legal().nominate[0].nonzero()[0].tolist()
    bloc = max(b for b, may in enumerate(session.rules.holders[posts[0]]) if may)
    return Act(Kind.NOMINATE, session.role, bloc, items=1 << posts[0])


def test_there_are_ten_queries() -> None:
    """The page answers at least ten questions."""
    assert len(QUERIES) >= 10


@pytest.mark.parametrize("question", QUERIES)
def test_every_query_has_an_answer(game: sqlite3.Connection, question: str) -> None:
    """Each query runs on a game and finds something."""
    assert game.execute(QUERIES[question]).fetchall()


@pytest.mark.parametrize("question", [each for each in QUERIES if "(0 wrong)" in each])
def test_the_sums_are_right(game: sqlite3.Connection, question: str) -> None:
    """The causes of a week sum to the changes of the week, in SQL too."""
    assert game.execute(QUERIES[question]).fetchall() == [(0,)]


@pytest.mark.parametrize(
    "name", [n for n in (*metadata.tables, *VIEWS) if not n.startswith("played_")]
)
def test_every_column_is_described(game: sqlite3.Connection, name: str) -> None:
    """Each table and view has its section, and each column a row in it."""
    section = PAGE.split(f"### {name}\n")[1].split("\n#")[0]
    named = set(re.findall(r"\w+", " ".join(re.findall(r"^\| ([\w, ]+) \|", section, re.M))))
    columns = game.execute(f"SELECT * FROM {name}").description
    assert {column[0] for column in columns} == named - {"column"}


def test_format_and_application_are_described() -> None:
    """The page gives the numbers that the file carries."""
    assert f"| {APPLICATION_ID}, the letters" in PAGE and f"| {FORMAT}, the format" in PAGE
