"""The deck manual: every table, field and word, written from the model and the code."""

from collections.abc import Iterator

from wargame.deck.guide.examples import LONGEST, Examples, examples
from wargame.deck.guide.fields import Field, fields
from wargame.deck.guide.tables import Heading, happens, headings
from wargame.deck.guide.wording import allowed
from wargame.deck.guide.words import functions, words
from wargame.deck.library import read_deck
from wargame.deck.model import MAX_EXPRESSION, Deck, Effect, Happening, Table

_OPENING = f"""\
# The deck manual

Written by `wargame deck manual` from the model itself; change the model or its help, not this
page. How to work with a deck step by step is in [authoring.md](authoring.md), what expressions mean
exactly in [deck-language.md](deck-language.md).

A deck is a folder of TOML files. In them stand:

- **text**: a string, or `{{ en = "…", ar = "…" }}`;
- **name**: a lower-case name such as `gas_cut`, at most 40 characters;
- **points**, **number**: with at most two decimals; **whole number**: with none;
- **condition**, **expression**: a string in the deck language, at most {MAX_EXPRESSION} characters.

Beside the tables a deck may have translations (`lang/ar.toml`), role sheets (`briefings/ROLE.md`)
and pictures (`images/`), see [authoring.md](authoring.md).

A field in bold must be there; of the others the column *left out* says what holds without them.
Examples are from the decks that ship with the program.
"""

_HAPPENS = """
## What happens

Cards, choices, moves, rules, rungs and steps say what they do in the same fields.
"""

_EFFECTS = """
### `{ … }` in a list of effects

An effect says exactly one of `add`, `to`, `mark`, `promise`, `reveal`, `hold` and `hasten`.
"""

_WORDS = """
## Words of the deck language

Besides these words an expression uses the names of the deck: a meter, a bloc, a set, a portfolio, a
vote. Exact meanings, scales and operators are in [deck-language.md](deck-language.md).

| word | is | reads as |
|---|---|---|
"""

_FUNCTIONS = """
| function | reads as |
|---|---|
"""


def manual() -> str:
    """Return the manual as Markdown."""
    decks = [read_deck(name) for name in ("tiny", "iraq-2025")]
    return "".join(_pages(decks))


def _pages(decks: list[Deck]) -> Iterator[str]:
    found = examples(*decks)
    yield _OPENING
    seen: dict[type[Table], Heading] = {}
    for heading in headings():
        yield from _heading(heading, seen, found)
        seen.setdefault(heading.table, heading)
    yield _HAPPENS
    yield from _table(fields(Happening), Happening, found, Happening)
    yield _EFFECTS
    yield from _table(fields(Effect), Effect, found, Effect)
    yield _WORDS
    for row in words(decks[0]):
        yield f"| `{row[0]}` | {row[1]} | {row[2]} |\n"
    yield _FUNCTIONS
    for usage, aloud in functions():
        yield f"| `{_piped(usage)}` | {aloud} |\n"


def _heading(heading: Heading, seen: dict[type[Table], Heading], found: Examples) -> Iterator[str]:
    said = " ".join((heading.table.__doc__ or "").split())
    if not heading.path:
        yield f"\n## {heading}\n\n{_described(heading)}\n"
    else:
        yield f"\n### `{heading}`\n\n{said}\n"
    if heading.table in seen:
        yield f"The fields are those of `{seen[heading.table]}`.\n"
        return
    yield from _table(fields(heading.table), heading.table, found, heading.table)


def _described(heading: Heading) -> str:
    """What the file is for: the part of its docstring after its name, or its help."""
    said = " ".join((heading.table.__doc__ or "").split()).removeprefix(f"{heading.file}.toml")
    said = said.lstrip(".: ")
    if said:
        return said[:1].upper() + said[1:]
    return next(field.help for field in fields(Deck) if field.name == heading.file)


def _table(
    rows: tuple[Field, ...], table: type[Table], found: Examples, owner: type[Table]
) -> Iterator[str]:
    yield "\n| field | what may stand there | left out | help | example |\n|---|---|---|---|---|\n"
    plain = [row for row in rows if owner is Happening or not happens(table, row.name)]
    for row in plain:
        yield _row(row, _example(row.name, table, found))
    if len(plain) < len(rows):
        yield "| `effects`, `also`, `chance`, … | see [What happens](#what-happens) | | | |\n"


def _row(row: Field, example: str) -> str:
    name = f"**`{row.name}`**" if row.required else f"`{row.name}`"
    default = f"`{row.default}`" if row.default else ""
    shown = f"`{_piped(example)}`" if example else ""
    return f"| {name} | {allowed(row.kind, row.condition)} | {default} | {row.help} | {shown} |\n"


def _example(name: str, table: type[Table], found: Examples) -> str:
    made = found.get((table, name), "")
    if not made and table is Happening:
        made = next((v for (t, n), v in found.items() if n == name and happens(t, n)), "")
    return made if len(made) <= LONGEST else f"{made[: LONGEST - 1]}…"


def _piped(code: str) -> str:
    """Code inside a table of Markdown."""
    return code.replace("|", "\\|").replace("`", "'")
