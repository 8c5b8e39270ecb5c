"""The tables of a saved game; `docs/save-file.md` says what every column means."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
)

FORMAT = 2
"""Bumped when the tables change; kept in `PRAGMA user_version`. See `migrate`."""

APPLICATION_ID = 0x43525344
"""The letters CRSD; kept in `PRAGMA application_id`, so that `file` and we know our own."""

metadata = MetaData()


def _text(name: str, *, optional: bool = False) -> Column[str]:
    return Column(name, Text, nullable=optional)


def _whole(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False)


def _single() -> tuple[Column[int], CheckConstraint]:
    return Column("id", Integer, primary_key=True), CheckConstraint("id = 1")


def _branch() -> Column[int]:
    return Column("branch", Integer, ForeignKey("branches.id"), nullable=False)


def _of_week() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(["branch", "week"], ["week_ends.branch", "week_ends.week"])


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

branches = Table(
    "branches",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("parent", Integer, ForeignKey("branches.id"), nullable=True),
    _whole("week"),
    _text("name"),
    _text("created"),
)

visits = Table(
    "visits",
    metadata,
    Column("id", Integer, primary_key=True),
    _branch(),
    _text("at"),
)

annotations = Table(
    "annotations",
    metadata,
    Column("id", Integer, primary_key=True),
    _whole("branch"),
    _whole("week"),
    _text("kind"),
    _text("text"),
    _text("at"),
)

log = Table(
    "log",
    metadata,
    _branch(),
    _whole("seq"),
    _whole("week"),
    _text("role"),
    _text("kind"),
    _text("act"),
    _text("reads"),
    _text("source"),
    _text("why", optional=True),
    _text("chain"),
    PrimaryKeyConstraint("branch", "seq"),
)

week_ends = Table(
    "week_ends",
    metadata,
    _branch(),
    _whole("week"),
    _whole("last_seq"),
    _text("hash"),
    _text("ending", optional=True),
    _text("chain"),
    PrimaryKeyConstraint("branch", "week"),
)

ledger = Table(
    "ledger",
    metadata,
    _whole("branch"),
    _whole("week"),
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
    PrimaryKeyConstraint("branch", "week", "line"),
    _of_week(),
)

notes = Table(
    "notes",
    metadata,
    _whole("branch"),
    _whole("week"),
    _whole("line"),
    _text("phase"),
    _text("kind"),
    _text("data"),
    _text("reads"),
    PrimaryKeyConstraint("branch", "week", "line"),
    _of_week(),
)

variables = Table(
    "variables",
    metadata,
    _whole("branch"),
    _whole("week"),
    _whole("line"),
    _text("kind"),
    _text("id"),
    _text("of"),
    _whole("value"),
    _text("unit"),
    PrimaryKeyConstraint("branch", "week", "line"),
    _of_week(),
)
