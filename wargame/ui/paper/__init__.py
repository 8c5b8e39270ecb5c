"""Reports on paper: pages as PDF, charts as PNG. Needs an application, but no window."""

from wargame.ui.paper.pdf import pdf
from wargame.ui.paper.pictures import png

__all__ = ["pdf", "png"]
