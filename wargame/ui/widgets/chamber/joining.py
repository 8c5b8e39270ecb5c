"""The motion of seats that come over to the coalition: they fade in, outward from the needle."""

from PySide6.QtCore import QVariantAnimation
from PySide6.QtWidgets import QWidget

from wargame.ui.theme import theme
from wargame.ui.widgets.chamber.model import ChamberData

JOIN_MS = 600
LEAST_MS = 120
STAGGER_MS = 2


class Joining:
    """Which seats are on their way, and how far each has come."""

    def __init__(self, view: QWidget) -> None:
        self._view = view
        self._seats: tuple[int, ...] = ()
        self._motion = QVariantAnimation(view)
        self._motion.valueChanged.connect(view.update)

    def start(self, before: ChamberData, after: ChamberData) -> None:
        """Begin with the seats of blocs that were outside and are inside now."""
        self._motion.stop()
        newly = _inside(after) - _inside(before)
        duration = theme().ms(JOIN_MS)
        if not (newly and before.blocs and duration and self._view.isVisible()):
            return
        owners = after.owners
        self._seats = tuple(
            at
            for at in reversed(range(len(owners)))
            if owners[at] >= 0 and after.seated[owners[at]].look.id in newly
        )
        self._motion.setDuration(duration)
        self._motion.setStartValue(0.0)
        self._motion.setEndValue(float(duration))
        self._motion.start()

    def progress(self) -> dict[int, float]:
        """Seats on their way and their share of it, 0 to 1; empty at rest."""
        if self._motion.state() != QVariantAnimation.State.Running:
            return {}
        time = float(self._motion.currentValue())
        each = max(JOIN_MS - STAGGER_MS * len(self._seats), LEAST_MS)
        return {
            seat: min(max((time - STAGGER_MS * order) / each, 0.0), 1.0)
            for order, seat in enumerate(self._seats)
        }


def _inside(data: ChamberData) -> set[str]:
    return {bloc.look.id for bloc in data.blocs if bloc.in_coalition}
