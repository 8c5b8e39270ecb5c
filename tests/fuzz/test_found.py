"""What fuzzing has found, each as short as it can be: it stays found."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.terminal import wargame
from tests.deck.evaluate import by_bloc, compiled, refused
from tests.deck.small import small, tables, write
from tests.fuzz.packages import bomb, files
from tests.fuzz.saves import sound
from wargame.base.errors import DataError
from wargame.deck import BrokenDeck, Reading, check, from_document, read_deck
from wargame.deck.files import MAX_DOTS, tables_of
from wargame.session import Session
from wargame.store import read_game

GIANT = "0x" + "f" * 9000

TEXTS = {
    "a thousand dots above many keys": f"[{'a.' * 1000}a]\n" + "k=1\n" * 9000,
    "a dotted name without end": "a." * 30_000 + "a=1",
    "an exponent beyond reason": "[[card]]\nweight = 1e999999999",
    "a whole number beyond reason": f"[[card]]\nweight = {GIANT}",
    "values without end": f"a = [{'1,' * 200_000}]",
    "a name without end": f"{'w' * 50_000} = 1",
}


@pytest.mark.parametrize("name", TEXTS)
def test_costly_files_are_refused(name: str) -> None:
    """Each of these took seconds, hours, or ended in a traceback."""
    with pytest.raises(BrokenDeck) as caught:
        from_document(tables_of(files() | {"cards.toml": TEXTS[name].encode()}))
    assert all(len(str(fault)) < 1200 for fault in caught.value.faults)


@pytest.mark.parametrize("name", [GIANT, "[1]", "nan", "{a = 1}"])
def test_a_name_that_is_no_text_is_no_path(name: str, tmp_path: Path) -> None:
    """A card named by a number of 9,000 digits is a fault of its field, beside translations too."""
    write(tmp_path)
    cards = tmp_path / "cards.toml"
    cards.write_text(f"[[card]]\nid = {name}\ntitle = 'A'\n{cards.read_text('utf-8')}", "utf-8")
    (tmp_path / "lang").mkdir(exist_ok=True)
    (tmp_path / "lang/ar.toml").write_text("'deck.title' = 'A'\n", "utf-8")
    with pytest.raises(BrokenDeck, match=r"cards\.toml"):
        read_deck(tmp_path)


def test_the_shipped_decks_are_far_from_the_limits() -> None:
    """A limit that a real deck comes near to would be a nuisance."""
    dotted = [sum(line.count(b".") ** 2 for line in data.split(b"\n")) for data in files().values()]
    assert max(dotted) * 50 < MAX_DOTS


@pytest.mark.parametrize("target", ["cards.toml", "a.toml"])
def test_links_that_lead_nowhere_are_refused(target: str, tmp_path: Path) -> None:
    """A link to itself, or to another that leads back, is a fault of its file."""
    write(tmp_path)
    (tmp_path / "cards.toml").unlink()
    (tmp_path / "cards.toml").symlink_to(target)
    with pytest.raises(BrokenDeck, match=r"cards\.toml"):
        read_deck(tmp_path)


@pytest.mark.parametrize("value", [[[[]]] * 3, {"\ud800": 1}, "\ud800"])
def test_odd_documents_are_refused(value: object) -> None:
    """A document is refused in a sentence, also where no field can be named."""
    with pytest.raises(BrokenDeck):
        from_document(tables() | {"cards": value, "\ud800": value})


def test_deep_documents_are_refused() -> None:
    """A document nested without end costs a sentence, not the stack."""
    deep: list[object] = []
    for _ in range(20_000):
        deep = [deep]
    with pytest.raises(BrokenDeck, match="beyond reason"):
        from_document(tables() | {"cards": deep})


CHAINS = ("1-(", ")", "week"), ("", "-1", "week"), ("1<(", ")<2", "1"), ("a if(", ")else a", "a")


@pytest.mark.parametrize(("before", "after", "seed"), CHAINS)
def test_what_is_read_twice_does_not_double(before: str, after: str, seed: str) -> None:
    """A pattern inside itself, 38 times, is read or refused at once: 2³⁸ steps would not end."""
    times = min(38, 290 // len(before + after))
    text = before * times + seed + after * times
    assert refused(text) is None or Reading(small()).number(text)


SUMS = {"sum(mines, me.trust)": [50, 40, 55], "sum(heavy | parks, me.seats)": [90, 70, 40]}


@pytest.mark.parametrize("text", SUMS)
def test_a_sum_over_others_reads_the_scope_outside(text: str) -> None:
    """Trust of a bloc, summed over portfolios, is not that of the bloc of the same number."""
    assert by_bloc(text) == SUMS[text]


@pytest.mark.parametrize("text", ["None", "...", "rest", "add", "me.one", "rest > 1"])
def test_words_that_mean_something_to_the_reader_are_read(text: str) -> None:
    """Python's own constants and the parts of our phrases are words like any other."""
    reading = Reading(small(), "ar")
    assert reading.condition(text) and reading.number(text)


def test_giant_weights_are_refused() -> None:
    """A whole number that cannot be written down cannot be hashed either."""
    with pytest.raises(BrokenDeck, match=r"bots\.toml"):
        small("bots.stance.0.weight", {"ann": 16**9000})


def test_a_fault_quotes_no_more_than_can_be_read() -> None:
    """A name of four thousand letters is cut."""
    faults = check(small("moves.move.0.also", [{"on": "x" * 4000, "add": 1}]))
    assert max(len(str(fault)) for fault in faults) < 1200


ENDLESS = (
    "CREATE INDEX i ON notes (length(hex(zeroblob(9000000))))",
    "CREATE TABLE t (a CHECK (length(hex(zeroblob(9000000))) > 0))",
    "CREATE TRIGGER g AFTER INSERT ON log BEGIN DELETE FROM log; END",
)


@pytest.mark.parametrize("line", ENDLESS)
def test_saves_that_compute_are_refused(line: str, tmp_path: Path) -> None:
    """An index or a table may compute without end as soon as a file's pages are checked."""
    path = tmp_path / "a.crossroads"
    path.write_bytes(sound())
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(line)
    connection.close()
    with pytest.raises(DataError, match="which no game has"):
        read_game(path)


def test_conditions_of_a_strange_table_are_not_worked_out(tmp_path: Path) -> None:
    """A condition that fails for every row is not looked at: it might not end."""
    path = tmp_path / "a.crossroads"
    path.write_bytes(sound().replace(b"CHECK (id = 1)", b"CHECK (id = 7)"))
    assert read_game(path).header.deck_id


def test_a_bomb_is_refused_packed(tmp_path: Path) -> None:
    """A deck of a few kilobytes that unpacks to many megabytes stays packed."""
    path = tmp_path / "a.deck"
    path.write_bytes(bomb(50_000_000))
    assert path.stat().st_size < 100_000
    with pytest.raises(BrokenDeck, match="bytes"):
        read_deck(path)


WORDS = (("check", "~no-such-user/x"), ("deck", "new", "~no-such-user/x"), ("replay", "\0"))


@pytest.mark.parametrize("words", WORDS, ids=lambda words: words[0])
def test_odd_paths_are_refused(words: tuple[str, ...]) -> None:
    """Homes of nobody and names with NUL are refused in a sentence."""
    assert wargame(*words) == 2


def test_an_expression_has_few_parts_however_it_is_nested() -> None:
    """The tree of a chain in a chain stays small; the engine writes it out in full."""
    assert len(str(compiled("sitting if(" * 9 + "governed" + ")else cabinet" * 9).value)) < 5000


def test_a_workbook_leaves_nothing_in_the_temporary_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The library wrote each page there first: what a deck says, for anybody to read."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "not there"))
    monkeypatch.chdir(tmp_path)
    assert wargame("deck", "cards", "tiny", "--to", "sheet.xlsx") == 0
    assert [path.name for path in tmp_path.iterdir()] == ["sheet.xlsx"]


def test_a_damaged_save_beside_a_journal_is_left_as_it_is(tmp_path: Path) -> None:
    """Opening it to play undid what the journal said before it found the damage and refused."""
    path = tmp_path / "a.crossroads"
    path.write_bytes(sound())
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE ledger SET amount = amount + 1 WHERE week = 1")
    path.with_name("a.crossroads-journal").write_bytes(b"noise" * 400)
    before = path.read_bytes()
    with pytest.raises(DataError, match="left as it is"):
        Session.open(path).close()
    assert path.read_bytes() == before
