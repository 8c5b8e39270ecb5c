"""The report of a finished game as a page: data first, then HTML; charts are drawn as SVG."""

from wargame.reports.page.html import html
from wargame.reports.page.model import Chart, Page
from wargame.reports.page.report import Played, report
from wargame.reports.page.so_far import report_so_far

__all__ = ["Chart", "Page", "Played", "html", "report", "report_so_far"]
