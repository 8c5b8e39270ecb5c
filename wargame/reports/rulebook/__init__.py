"""The rules of one deck as a player reads them, as a page: nothing in it is typed twice."""

from wargame.reports.rulebook.page import rulebook

__all__ = ["rulebook"]
