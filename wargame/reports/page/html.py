"""A report as one page of HTML: no scripts, nothing fetched, good to print."""

from html import escape

from wargame.reports.page import ink
from wargame.reports.page.model import Chart, Page, Table
from wargame.reports.page.setting import Setting, sections_html, table_body

_STYLE = f"""
:root {{ color-scheme: light; }}
body {{ font: 16px/1.5 "IBM Plex Sans", "IBM Plex Sans Arabic", system-ui, sans-serif;
  color: {ink.INK}; background: {ink.PAPER}; margin: 0; }}
main {{ max-width: 50rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }}
h1, h2, h3 {{ font-family: "Source Serif 4", Georgia, serif; line-height: 1.2;
  break-after: avoid; }}
[dir=rtl] h1, [dir=rtl] h2, [dir=rtl] h3 {{ font-family: inherit; }}
h1 {{ font-size: 2rem; margin: 0; }}
h2 {{ font-size: 1.35rem; margin: 2.5rem 0 .5rem; padding-top: .5rem;
  border-top: 2px solid {ink.INK}; }}
h3 {{ font-size: 1.05rem; margin: 1.5rem 0 .25rem; }}
p {{ margin: .25rem 0 .75rem; max-width: 42rem; }}
p.strong {{ font-weight: 600; }}
p.note, .more, footer {{ color: {ink.INK2}; font-size: .875rem; }}
nav ul {{ list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }}
a {{ color: {ink.ACCENT}; }}
ul {{ padding-inline-start: 1.25rem; margin: .25rem 0 1rem; }}
li {{ margin: .125rem 0; break-inside: avoid; }}
figure {{ margin: 1rem 0; break-inside: avoid; }}
svg {{ max-width: 100%; height: auto; display: block; }}
table {{ border-collapse: collapse; background: {ink.CARD}; margin: .5rem 0 1.5rem; width: 100%;
  font-size: .875rem; }}
caption {{ text-align: start; font-weight: 600; padding: .25rem 0; }}
th, td {{ padding: .25rem .5rem; border-bottom: 1px solid {ink.RULE}; text-align: start;
  vertical-align: top; }}
tbody th {{ font-weight: 400; }}
.figure {{ text-align: end; font-variant-numeric: tabular-nums; }}
tr {{ break-inside: avoid; }}
thead {{ display: table-header-group; }}
footer {{ margin-top: 3rem; border-top: 1px solid {ink.RULE}; padding-top: .75rem; }}
@page {{ size: A4; margin: 18mm 16mm; }}
@media print {{
  body {{ background: #fff; font-size: 10.5pt; }}
  main {{ max-width: none; padding: 0; }}
  nav {{ display: none; }}
  table {{ background: #fff; }}
}}
"""


def html(page: Page) -> str:
    """Return the whole document."""
    direction = "rtl" if page.language == "ar" else "ltr"
    return (
        f'<!DOCTYPE html>\n<html lang="{page.language}" dir="{direction}">\n<head>\n'
        '<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(page.title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f"<main>\n<header>\n<h1>{escape(page.title)}</h1>\n<p>{escape(page.subtitle)}</p>\n"
        f"</header>\n{_contents(page)}{sections_html(page, Setting(_chart, _table))}"
        f"<footer>{escape(page.foot)}</footer>\n</main>\n</body>\n</html>\n"
    )


def _chart(chart: Chart) -> str:
    return chart.svg


def _table(table: Table) -> str:
    title = f"<caption>{escape(table.title)}</caption>\n" if table.title else ""
    return f"<table>\n{title}{table_body(table)}</table>\n"


def _contents(page: Page) -> str:
    """Links to the sections."""
    links = "".join(
        f'<li><a href="#{each.id}">{escape(each.title)}</a></li>\n'
        for each in page.sections
        if each.level == 2
    )
    return f'<nav aria-label="{escape(page.contents)}">\n<ul>\n{links}</ul>\n</nav>\n'
