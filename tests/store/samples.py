"""Small saved games for the tests of the store; the deck is not read here."""

from pathlib import Path

from wargame.store import Contents, Entry, Header, LedgerRow, NoteRow, Save, Seat, ValueRow, WeekEnd

HEADER = Header(
    1, "tiny", "Tiny", "1.0.0", "ab" * 16, "solo", "seed 1", "0.1.0", "2026-11-23T12:00:00Z"
)
SEATS = (Seat("office", "human"), Seat("north", "greedy"))
START = WeekEnd(0, "00" * 16, values=(ValueRow("meter", "pressure", "", 5500, "h"),))
NEW = Contents(HEADER, SEATS, '{"deck": {}}', weeks=(START,))


def act(seq: int, week: int = 1, bloc: int = 2) -> Entry:
    """An offer to a bloc."""
    return Entry(
        seq, week, "office", "send", (1, 0, bloc, -1, -1, 5, 0, 0), {"bloc": "north"}, "human"
    )


def end(week: int, ending: str | None = None) -> WeekEnd:
    """A week's end with a line, a note and a value."""
    line = LedgerRow("adjudicate", "meter", "pressure", "", "rule", "talks", "", -120, "h")
    note = NoteRow("brief", "card", {"card": 3}, {"card": "envoy"})
    value = ValueRow("meter", "pressure", "", 5500 - 120 * week, "h")
    return WeekEnd(week, f"{week:032x}", ending, (line,), (note,), (value,))


def played(path: Path) -> Contents:
    """A closed game of two weeks and an act, at ``path``; what it holds."""
    items: list[Entry | WeekEnd] = [act(1), act(2), end(1), act(3, 2), end(2), act(4, 3)]
    save = Save.create(path, NEW)
    save.append(*items)
    save.close()
    entries = tuple(item for item in items if isinstance(item, Entry))
    weeks = tuple(item for item in items if isinstance(item, WeekEnd))
    return Contents(HEADER, SEATS, NEW.document, entries, (START, *weeks))
