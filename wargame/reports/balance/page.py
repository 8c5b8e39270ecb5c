"""The report as one page of HTML: no scripts, nothing fetched, tables that can be read aloud."""

from html import escape

from wargame.reports.balance.sheet import Sheet

_STYLE = """
:root { color-scheme: light; }
body { font: 16px/1.5 system-ui, sans-serif; color: #1f2328; background: #fbfaf7; margin: 0; }
main { max-width: 72rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { font-size: 1.6rem; margin: 0 0 .25rem; }
h2 { font-size: 1.15rem; margin: 2.5rem 0 .25rem; }
p { margin: .25rem 0 .75rem; color: #4a4f55; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; background: #fff; width: 100%; }
th, td { padding: .35rem .6rem; border-bottom: 1px solid #d9d6cf; text-align: right;
  vertical-align: top; font-variant-numeric: tabular-nums; }
th:first-child, td.words { text-align: left; font-weight: 400; }
thead th { font-weight: 600; border-bottom: 2px solid #8d887d; }
thead th:first-child { font-weight: 600; }
td.holds { color: #14532d; } td.misses { color: #8f1d1d; font-weight: 600; }
"""

_VERDICTS = {"holds": "holds", "misses": "misses"}


def page(title: str, facts: str, sheets: list[Sheet]) -> str:
    """Return the whole document.

    Args:
        title: of the deck.
        facts: what was played, in a line.
        sheets: the tables.
    """
    body = "".join(_section(number, sheet) for number, sheet in enumerate(sheets))
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}: balance</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f"<main>\n<h1>{escape(title)}: balance</h1>\n<p>{escape(facts)}</p>\n"
        f"<p>Not a forecast: a model.</p>\n{body}</main>\n</body>\n</html>\n"
    )


def _section(number: int, sheet: Sheet) -> str:
    note = f"<p>{escape(sheet.note)}</p>\n" if sheet.note else ""
    heading = f'<h2 id="t{number}">{escape(sheet.title)}</h2>\n{note}'
    if not sheet.rows:
        return f"<section>\n{heading}</section>\n"
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in sheet.columns)
    rows = "".join(f"<tr>{_cells(row)}</tr>\n" for row in sheet.rows)
    # A region that scrolls sideways must be reached by keyboard too.
    return (
        f"<section>\n{heading}"
        f'<div class="wide" tabindex="0" role="region" aria-labelledby="t{number}">\n'
        f'<table aria-labelledby="t{number}">\n<thead><tr>{head}</tr></thead>\n'
        f"<tbody>\n{rows}</tbody>\n</table>\n</div>\n</section>\n"
    )


def _cells(row: tuple[str, ...]) -> str:
    first, *others = row
    return f'<th scope="row">{escape(first)}</th>' + "".join(map(_cell, others))


def _cell(text: str) -> str:
    kind = _VERDICTS.get(text) or ("words" if _is_words(text) else "")
    mark = f' class="{kind}"' if kind else ""
    return f"<td{mark}>{escape(text)}</td>"


def _is_words(text: str) -> bool:
    return sum(letter.isalpha() for letter in text) > len(text) // 2
