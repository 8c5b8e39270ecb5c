"""Saved games: one SQLite file a game, safe at any instant. The only room that knows SQL."""

from wargame.store.chain import in_order
from wargame.store.copy import copy_game
from wargame.store.keeping import discard, duplicate, put_back, rename, tag, untag
from wargame.store.library import Game, free_path, games
from wargame.store.names import SUFFIX, new_path
from wargame.store.reading import read_game
from wargame.store.roads import named
from wargame.store.rows import (
    BOT,
    HUMAN,
    Annotation,
    Branch,
    Break,
    Contents,
    Entry,
    Header,
    LedgerRow,
    NoteRow,
    Reads,
    Seat,
    ValueRow,
    WeekEnd,
)
from wargame.store.samples import is_sample, own_copy, samples
from wargame.store.save import Save
from wargame.store.shown import Shown, shown

__all__ = [
    "BOT",
    "HUMAN",
    "SUFFIX",
    "Annotation",
    "Branch",
    "Break",
    "Contents",
    "Entry",
    "Game",
    "Header",
    "LedgerRow",
    "NoteRow",
    "Reads",
    "Save",
    "Seat",
    "Shown",
    "ValueRow",
    "WeekEnd",
    "copy_game",
    "discard",
    "duplicate",
    "free_path",
    "games",
    "in_order",
    "is_sample",
    "named",
    "new_path",
    "own_copy",
    "put_back",
    "read_game",
    "rename",
    "samples",
    "shown",
    "tag",
    "untag",
]
