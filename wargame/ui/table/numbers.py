"""The coalition workbench: who is needed, who has what power, who is paid what."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from wargame.base.errors import UserError
from wargame.reports.workbench import Way, WorkbenchRow, WorkbenchScene
from wargame.ui.bridge import Bridge
from wargame.ui.fonts import Role
from wargame.ui.table.adapt import Looks
from wargame.ui.table.column import Part, Rule, heading, row, words
from wargame.ui.table.flow import FlowLayout
from wargame.ui.table.intents import Intents
from wargame.ui.table.who import swatch_label
from wargame.ui.theme import theme
from wargame.ui.widgets.label import Text
from wargame.ui.widgets.power import PowerChart, PowerRow, PowerWords
from wargame.ui.widgets.term import explain

SHOWN = 6
WIDE = 736
_TONES = {"needed": "acc", "completes": "acc", "spare": "ink2"}
_STANDING = {"barred": "alarm", "leads": "ink"}


def number_parts(bridge: Bridge, looks: Looks, intents: Intents, host: QWidget) -> list[Part]:
    """The workbench from the coalition down to the price."""
    title: list[Part] = [words(host.tr("The numbers"), Role.SUBHEAD, "ink"), 4]
    try:
        scene = bridge.workbench()
    except UserError as error:
        return [*title, words(str(error), Role.LEAD)]
    parts = [*title, *(words(said, Role.BODY, "ink") for said in scene.coalition)]
    parts += [10, _chart(scene, looks, intents, host), 4]
    parts += [words(" ".join(scene.notes), Role.DENSE)]
    parts += _ways(scene.ways, looks, host)
    for name, told in (
        (host.tr("The chamber"), scene.chamber),
        (host.tr("The price"), scene.payment),
    ):
        parts += [12, heading(name), *(part for said in told for part in (4, words(said)))]
    return parts


def _chart(scene: WorkbenchScene, looks: Looks, intents: Intents, host: QWidget) -> PowerChart:
    chart = PowerChart(
        PowerWords(
            host.tr("The numbers"),
            host.tr("Bloc"),
            host.tr("Seats"),
            host.tr("Standing"),
            host.tr("Shapley"),
            host.tr("Banzhaf"),
            host.tr("Talks"),
            host.tr("Promised"),
        )
    )
    chart.setObjectName("power-chart")
    explain(chart, "shapley")
    chart.set_rows(tuple(_row(each, looks) for each in scene.rows))
    indices = {looks[each.index].id: each.index for each in scene.rows}

    def open_bloc(bloc: str) -> None:
        intents.blocChosen.emit(indices[bloc])

    chart.opened.connect(open_bloc)
    return chart


def _row(made: WorkbenchRow, looks: Looks) -> PowerRow:
    standing = " · ".join(part for part in (made.standing_text, made.pivotal_text) if part)
    return PowerRow(
        look=looks[made.index],
        seats=made.seats,
        standing=standing,
        tone=_TONES.get(made.pivotal) or _STANDING.get(made.standing, "ink2"),
        inside=made.standing in ("leads", "signed"),
        indices=(made.shapley_part, made.banzhaf_part),
        index_texts=(made.shapley, made.banzhaf),
        talks=made.talks,
        worth=made.worth,
        fair=made.fair,
        promised=made.promised,
    )


def _ways(ways: tuple[Way, ...], looks: Looks, host: QWidget) -> list[Part]:
    """Smallest sets that would complete the coalition, a line each."""
    if not ways:
        return []
    more = len(ways) - SHOWN
    note = host.tr("%1 more").replace("%1", str(more)) if more > 0 else ""
    parts: list[Part] = [12, heading(host.tr("What would complete it"), note)]
    for way in ways[:SHOWN]:
        parts += [5, row(_Names(way, looks), Text(str(way.seats), Role.FIGURE)), 5, Rule()]
    return parts


class _Names(QWidget):
    """Blocs with their swatches, in as many lines as they need."""

    def __init__(self, way: Way, looks: Looks) -> None:
        super().__init__()
        self.setAccessibleName(way.text)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        flow = FlowLayout(self, theme().px(10))
        for bloc in way.blocs:
            look = looks[bloc]
            flow.addWidget(row(swatch_label(look, 12), Text(look.name, Role.BODY), space=5))
