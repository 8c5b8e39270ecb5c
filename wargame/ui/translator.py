"""The words of the window in another language, from ``assets/translations``."""

from PySide6.QtCore import QCoreApplication, QTranslator
from shiboken6 import isValid

from wargame.base.words import PARTS, words


class Translator(QTranslator):
    """Looks words up by their English, whichever widget asks."""

    def __init__(self, app: QCoreApplication, language: str) -> None:
        """Speak a language for as long as the application lives."""
        super().__init__(app)
        self._words = words(language, "screens")

    def translate(
        self, _context: str, source: str, _note: str | None = None, _count: int = -1
    ) -> str:
        """The translation of ``source``; the English where there is none."""
        return self._words.get(source, source)

    def isEmpty(self) -> bool:
        """It always knows something."""
        return False


def speak(app: QCoreApplication, language: str) -> None:
    """Install the words of a language on the application, and take the others away.

    All that the window will say is read, so that it never meets a damaged file later.

    Raises:
        DataError: they are missing or damaged; the others stay.
    """
    found, *_ = [words(language, part) for part in PARTS]
    while _speaking:
        known = _speaking.pop()
        if isValid(known):
            app.removeTranslator(known)
            known.deleteLater()
    if found:
        _speaking.append(Translator(app, language))
        app.installTranslator(_speaking[-1])


_speaking: list[Translator] = []
"""What is installed; kept here, because to look for it makes PySide load all kinds of objects."""
