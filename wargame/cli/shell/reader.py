"""Where the lines come from that a person types."""

import sys
from collections.abc import Callable

Reader = Callable[[str], str]
"""Shows a prompt and returns a line; raises EOFError when there are no more."""


def at_keyboard() -> bool:
    """Whether somebody types, who can be asked something."""
    return sys.stdin.isatty()


def keyboard_or_pipe() -> Reader:
    """Lines from the keyboard, with history where the system has it, or from a pipe."""
    if at_keyboard():
        try:
            import readline  # noqa: F401  # gives input() its history and editing
        except ImportError:  # Windows has none
            return input
        return input
    return _piped


def _piped(prompt: str) -> str:
    """A line of a pipe, repeated after the prompt so that the transcript reads well."""
    sys.stdout.write(prompt)
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    sys.stdout.write(line if line.endswith("\n") else line + "\n")
    return line
