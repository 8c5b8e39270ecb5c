"""Why something is not open, by name."""

from enum import IntEnum


class Lock(IntEnum):
    """Why something is not open; 0 is open. The first that applies is named.

    The later in this list, the nearer to open: of several ways the nearest is named.
    """

    OPEN = 0
    OVER = 1  # the story has closed
    NOT_YOURS = 2
    USED = 3
    COOLING = 4
    STAGE = 5  # another stage of the formation
    CONDITION = 6  # the deck's own condition
    NO_TARGET = 7
    PARTNER = 8  # the second role cannot pay
    TOO_DEAR = 9
    MINIMUM = 10  # too few ministries assigned
    CALLED = 11  # already called this week
    RED_LINE = 12
    NO_OFFER = 13
    PLEDGED = 14
    NOT_PLEDGED = 15
    ITEMS = 16  # a portfolio that cannot be given to this bloc, or too many
    LOTS = 17
    PROMISE = 18
    CHOICE = 19
