"""How often Python looks for objects that only hold each other.

Imports and decks make a hundred thousand objects and no such rubbish: looking through them takes a
twentieth of the start.
"""

import gc


def look_rarely() -> None:
    """While the program starts: not before its first week or window is there."""
    gc.set_threshold(200_000, 20, 50)


def look_usually() -> None:
    """From then on, so that what is left behind goes before it is much.

    What the start has made is left out of every later look: it stays as long as the program, and
    the first look through it all would hold up the window for longer than filling Home does.
    """
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)
