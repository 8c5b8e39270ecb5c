"""Properties that rules of the style sheet ask for."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def set_styled(widget: QWidget, name: str, value: str) -> None:
    """Set a property, and style the widget anew where it was styled with another value."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)
