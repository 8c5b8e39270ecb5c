"""Everything that is fuzzed, room by room."""

from tests.fuzz import of_decks, of_expressions, of_saves, of_sheets, of_words
from tests.fuzz.target import Target

TARGETS: tuple[Target, ...] = (
    *of_expressions.TARGETS,
    *of_decks.TARGETS,
    *of_sheets.TARGETS,
    *of_saves.TARGETS,
    *of_words.TARGETS,
)
