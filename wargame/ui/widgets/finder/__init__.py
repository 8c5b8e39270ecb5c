"""Ctrl+K: type a few letters of anything on the screen and go there."""

from wargame.ui.widgets.finder.finder import Finder
from wargame.ui.widgets.finder.found import Found, matching

__all__ = ["Finder", "Found", "matching"]
