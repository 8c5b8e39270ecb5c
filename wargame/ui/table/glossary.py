"""The glossary over the table: the word that was pointed at first, then all the others."""

from PySide6.QtWidgets import QWidget

from wargame.reports.glossary import Entry, GlossaryScene
from wargame.ui.fonts import Role
from wargame.ui.table.column import Part, Rule, heading, words


def glossary_parts(scene: GlossaryScene, term: str, host: QWidget) -> list[Part]:
    """The page of the glossary; ``term`` is the id of the word that was asked for, or empty."""
    parts: list[Part] = [words(host.tr("Glossary"), Role.SUBHEAD, "ink")]
    asked = next((each for each in scene.words if each.id == term), None)
    if asked is not None:
        parts += [10, heading(host.tr("Where you are")), *_entry(asked, "acc")]
    parts += [14, heading(host.tr("Words of the table"))]
    for each in scene.words:
        parts += _entry(each)
    if scene.sets:
        parts += [14, heading(host.tr("Groups in this deck"))]
    for each in scene.sets:
        parts += _entry(each)
    return parts


def _entry(entry: Entry, tone: str = "ink") -> list[Part]:
    return [7, words(entry.word, Role.STRONG, tone), 2, words(entry.text, Role.LEAD), 7, Rule()]
