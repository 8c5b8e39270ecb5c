"""Ctrl+K: what can be found. The field and its list are `finder`, loaded when asked for."""

from wargame.ui.widgets.finder.found import Found, matching

__all__ = ["Found", "matching"]
