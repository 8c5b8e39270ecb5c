"""A game being played: acts, undo, the week, autosave, reopening. No Qt, and SQL only in store."""

from wargame.session.changed import EVERYTHING, Changed
from wargame.session.replay import Verified, verify
from wargame.session.session import Session

__all__ = ["EVERYTHING", "Changed", "Session", "Verified", "verify"]
