"""Areas that scroll and let what lies behind them be seen."""

from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def see_through(area: QAbstractScrollArea) -> None:
    """Leave out the ground of an area that is still empty.

    It gets a viewport of our own, which has none. To be handed Qt's own, PySide would load every
    class of widgets there is with all its enumerations, to find out which of them it is.
    """
    ground = QWidget()
    ground.setObjectName("qt_scrollarea_viewport")
    area.setViewport(ground)
