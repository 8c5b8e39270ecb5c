"""The tables of a saved game; `docs/save-file.md` says what every column means."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
)

FORMAT = 1
"""Bumped when the tables change; kept in `PRAGMA user_version`."""

APPLICATION_ID = 0x43525344
"""The letters CRSD; kept in `PRAGMA application_id`, so that `file` and we know our own."""

metadata = MetaData()


def _text(name: str, *, optional: bool = False) -> Column[str]:
    return Column(name, Text, nullable=optional)


def _whole(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False)


def _single() -> tuple[Column[int], CheckConstraint]:
    return Column("id", Integer, primary_key=True), CheckConstraint("id = 1")


def _week() -> Column[int]:
    return Column("week", Integer, ForeignKey("week_ends.week"), nullable=False)


game = Table(
    "game",
    metadata,
    *_single(),
    _whole("rules_version"),
    _text("deck_id"),
    _text("deck_title"),
    _text("deck_version"),
    _text("deck_hash"),
    _text("cast"),
    _text("seed"),
    _text("app_version"),
    _text("created"),
)

seats = Table(
    "seats",
    metadata,
    Column("position", Integer, primary_key=True),
    Column("role", Text, nullable=False, unique=True),
    _text("player"),
)

deck = Table("deck", metadata, *_single(), _text("document"))

log = Table(
    "log",
    metadata,
    Column("seq", Integer, primary_key=True),
    _whole("week"),
    _text("role"),
    _text("kind"),
    _text("act"),
    _text("reads"),
    _text("source"),
    _text("why", optional=True),
    _text("chain"),
)

week_ends = Table(
    "week_ends",
    metadata,
    Column("week", Integer, primary_key=True),
    _whole("last_seq"),
    _text("hash"),
    _text("ending", optional=True),
    _text("chain"),
)

ledger = Table(
    "ledger",
    metadata,
    _week(),
    _whole("line"),
    _text("phase"),
    _text("kind"),
    _text("id"),
    _text("of"),
    _text("cause"),
    _text("cause_id"),
    _text("cause_part"),
    _whole("amount"),
    _text("unit"),
    PrimaryKeyConstraint("week", "line"),
)

notes = Table(
    "notes",
    metadata,
    _week(),
    _whole("line"),
    _text("phase"),
    _text("kind"),
    _text("data"),
    _text("reads"),
    PrimaryKeyConstraint("week", "line"),
)

variables = Table(
    "variables",
    metadata,
    _week(),
    _whole("line"),
    _text("kind"),
    _text("id"),
    _text("of"),
    _whole("value"),
    _text("unit"),
    PrimaryKeyConstraint("week", "line"),
)
