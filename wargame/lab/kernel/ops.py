"""What a node of a compiled tree does, and the kernel's instructions, by number.

``src/tables.h`` repeats the instructions and the sets; a test holds them together.
"""

from enum import IntEnum


class Op(IntEnum):
    """Operations on numbers and conditions (0 or 1); operands are references."""

    ADD = 0
    SUB = 1
    MUL = 2
    DIV = 3  # floor; by zero 0
    MIN = 4
    MAX = 5
    EQ = 6
    NE = 7
    LT = 8
    LE = 9
    GT = 10
    GE = 11
    NEG = 12
    ABS = 13
    NOT = 14
    LOGISTIC = 15
    RAMP = 16  # number, place of a, b, n
    SINCE = 17  # cell of the week in which the card was drawn
    SUM = 18  # set, place of a reference for each element
    SUM_TABLE = 19  # set, place of what each set of four elements comes to, four by four
    ANY = 20  # set, place of a condition for each element
    COUNT = 21  # set
    SOME = 22  # set is not empty
    HAS = 23  # set, element
    POINTS = 24  # bloc
    WORTH = 25  # bloc
    SALIENCE = 26  # bloc, portfolio
    NOISE = 27  # bloc, n
    SERIES = 28  # place, length
    ATTACHED = 29  # bloc, promise
    HELD = 30  # portfolio, set of blocs
    TABLE = 31  # number, place in the lists, length
    # only among nodes
    AND = 32
    OR = 33
    IF = 34
    FRAME = 35  # a value that stands as long as the frame it was first read in


class Code(IntEnum):
    """Instructions beyond the operations above: target, a, b; jumps go forward by the target."""

    MUL_DIV = 32  # floor of a · b over a hundred
    PERCENT = 33  # floor of a over a hundred
    COPY = 34
    MORE = 35  # two more operands of what stands before it: place and length of a table, bounds
    NEED = 36  # the kept value a
    JUMP = 37
    UNLESS = 38  # jump where a is 0
    WHERE = 39  # jump where a is not 0
    UNLESS_EQ = 40  # jump where a and b do not compare so
    UNLESS_NE = 41
    UNLESS_LT = 42
    UNLESS_LE = 43
    UNLESS_GT = 44
    UNLESS_GE = 45
    MUL_ADD = 46  # a · b more
    MUL_SUB = 47  # a · b less
    CLIP = 48  # no less than the a, no more than the b of the row behind it
    END = 49


class SetOp(IntEnum):
    """Operations on sets, which are bit masks of 64."""

    CONST = 0  # place in the masks
    STATE = 1  # one of the masks that the game keeps
    FORMATEUR = 2
    VACANT = 3
    ASSIGNED = 4  # set of blocs
    HOLDER = 5  # portfolio
    BOTH = 6
    EITHER = 7
    LESS = 8


class Kept(IntEnum):
    """Masks that a game keeps, in the order of ``Game`` in ``src/game.h``."""

    PLEDGED = 0
    SENT = 1
    FIXED = 2
    FILLED = 3
    REVEALED = 4
    FREE = 5
    OWNED = 6  # of the first bloc; the others follow


PRIVATE, LOOSE, PACKED = 1, 2, 4
"""What a value depends on: moods, purses and wants, which others do not see; what acts move
(owners, pledges, offers); what stands in packages, which others see once a cabinet governs."""

FRAMED = 8
"""Added where a value stands as long as the frame it was first read in."""
