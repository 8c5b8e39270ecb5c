"""A role's sheet as lines."""

from collections.abc import Iterable

from wargame.cli.pen import Pen
from wargame.reports.markdown import Block, Span


def show_briefing(pen: Pen, blocks: Iterable[Block]) -> None:
    """Headings, paragraphs and lists, wrapped; strong words in bold where that can be shown."""
    for block in blocks:
        text = "".join(_styled(pen, span) for span in block.spans)
        if block.kind == "heading":
            pen.line()
            pen.text(pen.bold(block.text), 2)
        elif block.kind == "item":
            pen.item(f"{block.mark} ", text, 4 + 2 * block.level)
        else:
            pen.text(text, 2)


def _styled(pen: Pen, span: Span) -> str:
    return span.text if span.style == "plain" else pen.bold(span.text)
