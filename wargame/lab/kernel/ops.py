"""What a node of a compiled tree does, by number: the list that ``src/tables.h`` repeats."""

from enum import IntEnum


class Op(IntEnum):
    """Operations on numbers and conditions (0 or 1); operands are references."""

    NEG = 0
    ABS = 1
    ADD = 2
    SUB = 3
    MUL = 4
    DIV = 5  # floor; by zero 0
    MIN = 6
    MAX = 7
    EQ = 8
    NE = 9
    LT = 10
    LE = 11
    GT = 12
    GE = 13
    AND = 14
    OR = 15
    NOT = 16
    IF = 17
    TABLE = 18  # number, place in the lists, length
    LOGISTIC = 19
    RAMP = 20  # number, place of a, b, n
    SUM = 21  # set, place of a reference for each element
    SUM_TABLE = 22  # set, place of a value for each element
    COUNT = 23  # set
    SOME = 24  # set is not empty
    HAS = 25  # set, element
    ANY = 26  # set, place of a condition for each element
    POINTS = 27  # bloc
    WORTH = 28  # bloc
    SALIENCE = 29  # bloc, portfolio
    NOISE = 30  # bloc, n
    SERIES = 31  # place, length
    SINCE = 32  # cell of the week in which the card was drawn
    ATTACHED = 33  # bloc, promise
    HELD = 34  # portfolio, set of blocs
    FRAME = 35  # a value that stands as long as the frame it was first read in


class SetOp(IntEnum):
    """Operations on sets, which are bit masks of 64."""

    CONST = 0  # place in the masks
    PLEDGED = 1
    FORMATEUR = 2
    OFFERED = 3
    FILLED = 4
    FREE = 5
    VACANT = 6
    OWNED = 7  # bloc
    ASSIGNED = 8  # set of blocs
    HOLDER = 9  # portfolio
    BOTH = 10
    EITHER = 11
    LESS = 12


PRIVATE, LOOSE = 1, 2
"""What a value depends on: what is hidden from others; what acts move (owners, pledges, offers)."""
