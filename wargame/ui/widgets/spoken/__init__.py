"""What painted widgets tell assistive technology: role, value, and what they have drawn inside."""

from wargame.ui.widgets.spoken.factory import install
from wargame.ui.widgets.spoken.model import Part, Spoken, announce, changed, focus_moved

__all__ = ["Part", "Spoken", "announce", "changed", "focus_moved", "install"]
