"""A cabinet in office: weeks, vacant ministries, promises that fall due, and how partners hold."""

from functools import partial

from PySide6.QtWidgets import QWidget

from wargame.reports.board import Tile
from wargame.reports.government import MINDED, GovernmentScene
from wargame.ui.fonts import Role
from wargame.ui.table.column import Part, heading, on_press, words
from wargame.ui.table.intents import Intents
from wargame.ui.table.offer import tiles
from wargame.ui.table.sight import Sight
from wargame.ui.table.talk_row import TalkRow
from wargame.ui.widgets.rows import WantData, WantRow


def government_parts(
    scene: GovernmentScene, sight: Sight, intents: Intents, host: QWidget
) -> list[Part]:
    """How the government stands, from what is most pressing down."""
    parts: list[Part] = [heading(host.tr("The government"))]
    parts += [6, words(scene.weeks, Role.BODY, "ink"), 3, words(scene.seats, Role.BODY, "ink")]
    parts += [3, words(scene.left_behind, Role.DENSE)] if scene.left_behind else []
    found = tiles(sight.scene.board)
    if scene.vacant or scene.named:
        parts += [14, heading(host.tr("Without a minister"), term="discipline")]
    for item in (*scene.vacant, *scene.named):
        parts.append(_post(found[item], intents))
    parts += _promises(sight, host)
    parts += [14, heading(host.tr("Partners"), host.tr("this week"), "pledge")]
    for each in scene.partners:
        look = sight.looks[each.bloc]
        wants = sight.scene.dossiers[each.bloc].answer.worth.sentence
        line = TalkRow(look, wants, each.text, each.band in MINDED)
        line.setObjectName(f"talk-{look.id}")
        on_press(line, intents.blocChosen.emit, each.bloc)
        parts.append(line)
    return parts


def _post(tile: Tile, intents: Intents) -> WantRow:
    tone = "acc" if tile.state == "named" else "watch"
    points = round(tile.points / 100)
    line = WantRow(WantData(tile.id, 0, tile.name, points, tile.icon, tile.holder_text, tone))
    line.setObjectName(f"vacant-{tile.id}")
    line.opened.connect(partial(_open, intents, tile.index))
    return line


def _open(intents: Intents, item: int, _post: str) -> None:
    intents.vacancyOpened.emit(item)


def _promises(sight: Sight, host: QWidget) -> list[Part]:
    """Promises that stand, the one due first on top."""
    live = [
        (terms, made)
        for terms, made in zip(sight.ask.terms(), sight.scene.promises, strict=True)
        if terms.verdict
    ]
    if not live:
        return []
    parts: list[Part] = [14, heading(host.tr("Promises that stand"))]
    for terms, made in sorted(live, key=lambda pair: (pair[0].falls < 0, pair[0].falls)):
        tone = "good" if terms.verdict == "kept" else "alarm"
        said = " ".join(part for part in (terms.due, terms.verdict_text) if part)
        parts += [6, words(made.name, Role.STRONG, "ink"), words(said, Role.DENSE, tone)]
    return parts
