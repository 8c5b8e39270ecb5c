"""Icons by name."""

from PySide6.QtGui import QColor, QPixmap

from wargame.ui import icons

NEEDED = (
    "shield swords fuel landmark globe drafting-compass zap stethoscope book-open graduation-cap "
    "scale hard-hat ship factory wheat waves train-front radio-tower amphora volleyball house "
    "luggage leaf gavel flag stamp users handshake mail banknote radio trending-up shield-check "
    "send megaphone undo-2 redo-2 menu arrow-right arrow-left check lock x search download plus "
    "minus dice-5 star eye clock layers triangle-alert octagon-alert circle-question-mark save "
    "folder-open play git-branch newspaper user bot chevron-left chevron-right"
).split()


def colours(pixmap: QPixmap) -> set[str]:
    """The opaque colours of a picture."""
    image = pixmap.toImage()
    spots = ((x, y) for x in range(image.width()) for y in range(image.height()))
    found = (QColor(image.pixelColor(x, y)) for x, y in spots)
    return {colour.name() for colour in found if colour.alpha() == 255}


def test_every_needed_icon_is_there() -> None:
    """Posts, moves and commands have their pictures."""
    assert set(NEEDED) <= icons.icon_names()


def test_icon_takes_the_asked_colour() -> None:
    """An icon is drawn in one colour only."""
    assert colours(icons.icon("shield", "#a3301d", 48)) == {"#a3301d"}


def test_unknown_icon_is_a_dot() -> None:
    """A deck may name an icon we lack; a plain dot stands for it, also for odd names."""
    dot = icons.icon("no-such-icon", "#000000", 24).toImage()
    assert dot.pixelColor(12, 12).alpha() == 255
    assert dot == icons.icon("../../etc/passwd", "#000000", 24).toImage()


def test_icon_is_sharp_on_dense_screens() -> None:
    """Two device pixels a point give a picture of twice the size."""
    picture = icons.icon("shield", "#000000", 16, 2.0)
    assert (picture.width(), picture.deviceIndependentSize().width()) == (32, 16.0)


def test_arrows_turn_and_shields_do_not() -> None:
    """Right to left swaps what points along the line."""
    assert icons.mirrored_name("arrow-right", rtl=True) == "arrow-left"
    assert icons.mirrored_name("shield", rtl=True) == "shield"
