"""A report set as HTML: the same tags for a browser and for print."""

from collections.abc import Callable
from dataclasses import dataclass
from html import escape

from wargame.reports.page.model import Chart, Lines, Page, Part, Section, Table, Words


@dataclass(frozen=True, slots=True)
class Setting:
    """What a browser and a printer want differently: how charts and tables are put in."""

    chart: Callable[[Chart], str]
    table: Callable[[Table], str]


def sections_html(page: Page, setting: Setting) -> str:
    """All sections, one after the other."""
    return "".join(_section(section, setting) for section in page.sections)


def table_body(table: Table) -> str:
    """Head and rows of a table."""
    heads = "".join(
        f'<th scope="col"{_kind(place, table)}>{escape(head)}</th>'
        for place, head in enumerate(table.heads)
    )
    rows = "".join(f"<tr>{_cells(row, table)}</tr>\n" for row in table.rows)
    head = f"<thead><tr>{heads}</tr></thead>\n" if any(table.heads) else ""
    return f"{head}<tbody>\n{rows}</tbody>\n"


def _section(section: Section, setting: Setting) -> str:
    head = f'<h{section.level} id="{section.id}">{escape(section.title)}</h{section.level}>\n'
    body = "".join(_part(part, setting) for part in section.parts)
    return f'<section aria-labelledby="{section.id}">\n{head}{body}</section>\n'


def _part(part: Part, setting: Setting) -> str:
    match part:
        case Words():
            kind = "" if part.style == "plain" else f' class="{part.style}"'
            return f"<p{kind}>{escape(part.text)}</p>\n"
        case Lines():
            return f"<ul>\n{''.join(_item(*item) for item in part.items)}</ul>\n"
        case Table():
            return setting.table(part)
        case Chart():
            return f"<figure>\n{setting.chart(part)}\n</figure>\n{setting.table(part.table)}"


def _item(text: str, more: tuple[str, ...]) -> str:
    below = "".join(f'<br><span class="more">{escape(line)}</span>' for line in more if line)
    return f"<li>{escape(text)}{below}</li>\n"


def _cells(row: tuple[str, ...], table: Table) -> str:
    cells = [f'<th scope="row">{escape(row[0])}</th>']
    for place, cell in enumerate(row[1:], 1):
        cells.append(f"<td{_kind(place, table)}>{escape(cell)}</td>")
    return "".join(cells)


def _kind(place: int, table: Table) -> str:
    return ' class="figure"' if place in table.figures else ""
