"""The debrief of a finished game: what decided it, what it brought, what really happened."""

from wargame.ui.debrief.screen import DebriefScreen

__all__ = ["DebriefScreen"]
