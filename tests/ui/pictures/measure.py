"""How much two pictures differ, and whether that is more than another processor's rounding.

A processor may round the blending of half-covered pixels another way, which shows as a step or two
in a channel. A letter moved by a pixel changes hundreds of pixels by a hundred steps, and a colour
changed by little changes thousands.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

ROUNDING = 2
"""Steps of 255 in a channel that are nothing, however many pixels have them."""
EDGE = 12
"""Steps that no pixel may differ by, not even on the edge of a curve."""
FEW = 40
"""Pixels that may differ by more than rounding, and less than an edge."""

Pixels = NDArray[np.int16]


@dataclass(frozen=True)
class Difference:
    """Of two pictures.

    Attributes:
        size: of one and of the other; a difference if they are not alike.
        steps: the most that a channel differs by, of 255.
        pixels: how many differ by more than rounding.
        box: what they lie in: left, top, width, height.
    """

    size: tuple[tuple[int, int], tuple[int, int]]
    steps: int = 0
    pixels: int = 0
    box: tuple[int, int, int, int] = (0, 0, 0, 0)

    @property
    def matters(self) -> bool:
        """Whether it is another picture."""
        return self.size[0] != self.size[1] or self.steps > EDGE or self.pixels > FEW

    def __str__(self) -> str:
        """What differs and where, to follow a subject."""
        if self.size[0] != self.size[1]:
            (w, h), (x, y) = self.size
            return f"is {w}×{h} and was {x}×{y}"
        x, y, w, h = self.box
        return (
            f"differs in {self.pixels:,} pixels within {w}×{h} at ({x}, {y}), "
            f"by up to {self.steps} of 255"
        )


def difference(one: QImage, other: QImage) -> Difference:
    """Measure two pictures against each other."""
    sizes = ((one.width(), one.height()), (other.width(), other.height()))
    if sizes[0] != sizes[1]:
        return Difference(sizes)
    steps = distance(one, other)
    rows, columns = np.nonzero(steps > ROUNDING)
    if not len(rows):
        return Difference(sizes, int(steps.max()))
    left, top = int(columns.min()), int(rows.min())
    box = (left, top, int(columns.max()) - left + 1, int(rows.max()) - top + 1)
    return Difference(sizes, int(steps.max()), len(rows), box)


def distance(one: QImage, other: QImage) -> Pixels:
    """The most that any channel of each pixel differs by; pictures are of one size."""
    found: Pixels = np.abs(pixels(one) - pixels(other)).max(axis=2)
    return found


def pixels(image: QImage) -> Pixels:
    """Height × width × 3 channels."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), -1)
    return lines[:, : plain.width() * 3].reshape(plain.height(), -1, 3).astype(np.int16)


def shown(one: QImage, other: QImage) -> QImage:
    """What differs, black on white, the slightest difference as dark as the largest."""
    differs = distance(one, other) > ROUNDING
    grey = np.ascontiguousarray(np.where(differs, 0, 255).astype(np.uint8))
    high, wide = grey.shape
    return QImage(grey.tobytes(), wide, high, wide, QImage.Format.Format_Grayscale8).copy()
