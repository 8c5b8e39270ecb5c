"""The coalition workbench as sentences and a table."""

from collections.abc import Iterable, Sequence

from wargame.cli.pen import Pen
from wargame.cli.wrapped import columns
from wargame.reports import Say
from wargame.reports.workbench import WorkbenchRow, WorkbenchScene

HEADS = ("Bloc", "Seats", "", "Shapley", "Banzhaf", "Talks", "Promised")
NUMBERS = "13456"


def show_workbench(pen: Pen, say: Say, scene: WorkbenchScene) -> None:
    """What the chamber allows, how the coalition stands, what it is paid, and a line a bloc."""
    show_told(pen, say("The chamber"), scene.chamber)
    show_told(pen, say("The coalition"), scene.coalition)
    show_told(pen, say("The price"), scene.payment)
    heads = [say(head) if head else "" for head in HEADS]
    show_table(pen, heads, (_cells(row) for row in scene.rows), NUMBERS)
    pen.text(" ".join(scene.notes), 2)


def show_told(pen: Pen, head: str, told: Iterable[str]) -> None:
    """Sentences under a heading."""
    pen.line("  " + pen.bold(head))
    for sentence in told:
        pen.text(sentence, 4)


def show_table(
    pen: Pen, heads: Sequence[str], rows: Iterable[Sequence[str]], right: str = ""
) -> None:
    """A table with heads; where it is too wide, a paragraph a row that names its figures."""
    table = list(rows)
    widths = [max(map(columns, cells)) for cells in zip(heads, *table, strict=True)]
    if sum(widths) + 2 * len(widths) <= pen.width:
        pen.rows([heads, *table], right=right)
        return
    for name, *cells in table:
        told = zip(heads[1:], cells, strict=True)
        pen.item(f"  {name}  ", " · ".join(f"{head} {cell}".strip() for head, cell in told if cell))


def _cells(row: WorkbenchRow) -> tuple[str, ...]:
    place = " · ".join(filter(None, (row.standing_text, row.pivotal_text)))
    return (row.short, row.seats, place, row.shapley, row.banzhaf, row.talks, row.promised)
