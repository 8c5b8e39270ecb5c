"""A small part of Markdown as blocks: headings, paragraphs, lists, strong and emphasised words.

Everything else is plain text: no links, pictures or HTML, nothing that leads anywhere.
"""

import re
from dataclasses import dataclass
from typing import Literal

Style = Literal["plain", "strong", "emphasis"]
Kind = Literal["heading", "paragraph", "item"]


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text in one style."""

    text: str
    style: Style = "plain"


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, a paragraph or an entry of a list.

    Attributes:
        kind: which of them.
        level: of a heading 1 to 3; of an entry how deep it lies, from 0; else 0.
        mark: what stands before an entry, "•" or "2."; else "".
        spans: its text.
    """

    kind: Kind
    level: int
    mark: str
    spans: tuple[Span, ...]

    @property
    def text(self) -> str:
        """The text without its styles."""
        return "".join(span.text for span in self.spans)


_HEADING = re.compile(r"(#{1,6})[ \t]+(.*)")
_ITEM = re.compile(r"( {0,12})(?:([-*+])|(\d{1,3})[.)])[ \t]+(.*)")
# Bounded inside, so that a page of asterisks takes no squared time.
_STYLED = re.compile(r"\*\*([^*\s](?:[^*]{0,398}[^*\s])?)\*\*|\*([^*\s](?:[^*]{0,398}[^*\s])?)\*")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_LOWEST_HEADING = 3


def blocks(page: str) -> tuple[Block, ...]:
    """Return a page as blocks; control characters are left out."""
    found: list[Block] = []
    running: list[str] = []
    begun: tuple[Kind, int, str] = ("paragraph", 0, "")

    def close() -> None:
        if running:
            found.append(Block(*begun, spans(" ".join(running))))
        running.clear()

    for line in _CONTROL.sub("", page.expandtabs(4)).split("\n"):
        heading, item = _HEADING.match(line), _ITEM.match(line)
        if not line.strip() or heading or item:
            close()
            begun = "paragraph", 0, ""
        if heading:
            level = min(len(heading[1]), _LOWEST_HEADING)
            found.append(Block("heading", level, "", spans(heading[2].rstrip("# "))))
        elif item:
            begun = "item", len(item[1]) // 2, f"{item[3]}." if item[3] else "•"
            running.append(item[4].strip())
        elif line.strip():
            running.append(line.strip())
    close()
    return tuple(found)


def spans(text: str) -> tuple[Span, ...]:
    """Return a text in its styles: ``**strong**`` and ``*emphasis*``."""
    found: list[Span] = []
    at = 0
    for styled in _STYLED.finditer(text):
        if styled.start() > at:
            found.append(Span(text[at : styled.start()]))
        strong = styled[1] is not None
        found.append(Span(styled[1] or styled[2], "strong" if strong else "emphasis"))
        at = styled.end()
    if at < len(text) or not found:
        found.append(Span(text[at:]))
    return tuple(found)
