"""A post to be filled, inside the dossier: whom to name, what parliament says, what it costs."""

from PySide6.QtWidgets import QWidget

from wargame.reports.board import BoardScene
from wargame.reports.naming import Candidate, Naming
from wargame.ui.fonts import Role
from wargame.ui.table.adapt import Looks, effect_words, sentence
from wargame.ui.table.column import Part, heading, on_press, words
from wargame.ui.table.intents import Intents
from wargame.ui.table.offer import tiles
from wargame.ui.table.talk_row import TalkRow


def naming_parts(
    naming: Naming, board: BoardScene, bloc: int, looks: Looks, intents: Intents, host: QWidget
) -> list[Part]:
    """The section on the post that is looked at.

    Args:
        naming: the post and who may be named.
        board: where it stands who is up for it.
        bloc: the bloc that is looked at.
        looks: the faces of the blocs.
        intents: where wishes go.
        host: whose words are translated.
    """
    cost = host.tr("costs %1 capital").replace("%1", str(naming.cost)) if naming.cost else ""
    parts: list[Part] = [heading(naming.name, cost, "discipline" if naming.minister else "custom")]
    if naming.custom:
        parts += [6, words(sentence(naming.custom), Role.BODY, "ink")]
    holder = tiles(board)[naming.index].holder
    if holder >= 0 and not naming.minister:
        up = host.tr("Up for it: %1.").replace("%1", looks[holder].name)
        parts += [4, words(up, Role.BODY, "ink")]
    chosen = next((each for each in naming.candidates if each.bloc == bloc), None)
    if chosen is not None and chosen.against:
        parts += [4, words(_against(chosen, host), Role.BODY, "alarm")]
    if naming.minister:
        return [*parts, *_ministers(naming, bloc, looks, intents, host)]
    if chosen is None:
        closed = host.tr("%1 may not hold it.").replace("%1", looks[bloc].name)
        parts += [4, words(closed, Role.DENSE)]
    return parts


def _ministers(
    naming: Naming, bloc: int, looks: Looks, intents: Intents, host: QWidget
) -> list[Part]:
    """Whom to name for a vacant ministry, each with the chance that parliament confirms."""
    note = host.tr("A partner's minister; parliament votes when the week ends.")
    parts: list[Part] = [6, words(note, Role.DENSE)]
    for each in naming.candidates:
        row = TalkRow(looks[each.bloc], each.sentence, each.chance_text, chosen=each.bloc == bloc)
        row.setObjectName(f"candidate-{looks[each.bloc].id}")
        on_press(row, intents.blocChosen.emit, each.bloc)
        parts.append(row)
    return parts


def _against(candidate: Candidate, host: QWidget) -> str:
    """What breaking the custom costs, before it is broken."""
    said = host.tr("%1 is not whom custom names. It would cost: %2.")
    return said.replace("%1", candidate.short).replace("%2", effect_words(candidate.against))
