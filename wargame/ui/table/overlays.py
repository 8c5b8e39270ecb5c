"""Which card lies over the table: what the position asks for, or a page that the person opened."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from wargame.base.errors import UserError
from wargame.reports.dilemma import DilemmaScene
from wargame.reports.table import TableScene
from wargame.ui.bridge import Bridge
from wargame.ui.table.adapt import looks
from wargame.ui.table.column import Part
from wargame.ui.table.control import TableControl
from wargame.ui.table.dilemma import DEFAULT, dilemma_parts
from wargame.ui.table.ending import ending_parts
from wargame.ui.table.glossary import glossary_parts
from wargame.ui.table.intents import Intents
from wargame.ui.table.moment import Moment
from wargame.ui.table.night import night_parts
from wargame.ui.table.numbers import WIDE as WIDE_CARD
from wargame.ui.table.numbers import number_parts
from wargame.ui.table.over import WIDE, OverCard
from wargame.ui.table.result import WIDE as WIDE_RESULT
from wargame.ui.table.result import earlier_parts, result_parts
from wargame.ui.table.seat import sheet_parts
from wargame.ui.table.target import target_parts
from wargame.ui.theme import theme

ENDING, RESULT, AIM, DILEMMA = "ending", "result", "aim", "dilemma"
NUMBERS, SEAT, GLOSSARY = "numbers", "seat", "glossary"
WIDTHS = {NUMBERS: WIDE_CARD, RESULT: WIDE_RESULT}


class Overlays(QObject):
    """Shows one card at a time and remembers what the person has put away."""

    def __init__(
        self, card: OverCard, control: TableControl, bridge: Bridge, intents: Intents
    ) -> None:
        super().__init__(card)
        self._card, self._control, self._bridge, self._intents = card, control, bridge, intents
        self._term = ""
        self._shown: tuple[object, ...] = ()
        self._moment = Moment(card)
        self._away: set[tuple[str, int]] = set()
        self._asked = 0
        self._pages: dict[str, Callable[[], list[Part]]] = {
            NUMBERS: self._numbers,
            SEAT: self._seat,
            GLOSSARY: self._glossary,
        }
        intents.numbersAsked.connect(partial(self.toggle, NUMBERS))
        intents.seatAsked.connect(partial(self.toggle, SEAT))
        intents.glossaryAsked.connect(self.explain)
        intents.choiceAsked.connect(self._ask_choice)
        control.aiming.connect(self._on_aiming)
        card.closed.connect(self._on_closed)

    def show_scene(self, scene: TableScene) -> None:
        """Show what the position asks for; a result stays until it is put away."""
        if self._bridge.looking_back and self._card.kind not in self._pages:
            self._card.hide()
            return
        if self._card.isVisible() and self._card.kind == RESULT:
            return
        if self._card.isVisible() and self._card.kind in self._pages:
            if self._shown != self._state(self._card.kind):
                self._turn(self._card.kind)
            return
        if self._card.isVisible() and self._card.kind == AIM and self._control.aiming_at() >= 0:
            return
        self._next(scene)

    def week_turned(self) -> None:
        """Show how the week's vote went and who left; without them an older one makes room."""
        parts = self._result()
        if parts:
            self._show(RESULT, parts)
            if self._bridge.ballots():
                self._moment.play()
        elif self._card.isVisible() and self._card.kind == RESULT:
            self._next(self._control.scene)

    def _result(self) -> list[Part]:
        """The week's vote, and who left or joined where somebody left."""
        chamber, ballots = self._control.scene.chamber, self._bridge.ballots()
        found, turned = looks(chamber), self._bridge.overnight()
        parts: list[Part] = []
        if ballots:
            parts += result_parts(ballots[-1], chamber, found, self._card)
            parts += earlier_parts(ballots[:-1], self._card)
        if any(each.left for each in turned):
            parts += [14] if parts else []
            parts += night_parts(turned, found, self._card)
        return parts

    def take_up(self, card: str) -> None:
        """Show the card that lay over the same game before; none: put away what it asks for."""
        if card == RESULT:
            self.week_turned()
        elif card in self._pages:
            self._turn(card)
        elif not card:
            self._card.put_away()

    def toggle(self, page: str) -> None:
        """Open a page over the table, or put it away."""
        if self._card.isVisible() and self._card.kind == page:
            self._card.put_away()
        else:
            self._turn(page)

    def explain(self, term: str) -> None:
        """Open the glossary at a word, or put it away."""
        self._term = term
        self.toggle(GLOSSARY)

    def _turn(self, page: str) -> None:
        """Show a page as things stand."""
        self._show(page, self._pages[page]())
        self._shown = self._state(page)

    def _state(self, page: str) -> tuple[object, ...]:
        """All that a page shows: it is made anew only when that has changed.

        What the bridge works out is the same object until the game changes, so that comparing
        costs nothing where nothing has.
        """
        made: object
        if page == NUMBERS:
            try:
                made = self._bridge.workbench()
            except UserError as error:
                made = str(error)
        else:
            made = self._bridge.score() if page == SEAT else self._bridge.glossary()
        return (made, self._term, theme().measure)

    def _numbers(self) -> list[Part]:
        found = looks(self._control.scene.chamber)
        return number_parts(self._bridge, found, self._intents, self._card)

    def _glossary(self) -> list[Part]:
        return glossary_parts(self._bridge.glossary(), self._term, self._card)

    def _seat(self) -> list[Part]:
        return sheet_parts(self._control.sight(), self._card)

    def open_dilemma(self) -> None:
        """Show the open dilemma again."""
        scene = self._control.scene
        if scene.dilemma is not None:
            self._away.discard((DILEMMA, scene.masthead.week))
            self._next(scene)

    def _ask_choice(self) -> None:
        """Show the open dilemma with what happens if nothing is chosen, the keyboard there."""
        self._asked = self._control.scene.masthead.week
        self._control.aim_nowhere()
        self.open_dilemma()
        self._card.focus_named(DEFAULT)

    def _next(self, scene: TableScene) -> None:
        """The card that the position itself asks for."""
        week = scene.masthead.week
        if scene.ending is not None and (ENDING, week) not in self._away:
            meters = tuple(meter for meter in scene.meters if meter.headline)
            make = partial(ending_parts, scene.ending, meters, self._intents, self._card)
            self._keep(ENDING, (scene.ending, meters), make)
        elif _mine(scene.dilemma) and scene.dilemma and (DILEMMA, week) not in self._away:
            asked = self._asked == week
            make = partial(dilemma_parts, scene.dilemma, self._intents, self._card, asked=asked)
            self._keep(DILEMMA, (scene.dilemma, asked), make)
        else:
            self._card.hide()

    def _keep(self, kind: str, state: tuple[object, ...], make: Callable[[], list[Part]]) -> None:
        """Show a card, made anew only where it would show another state."""
        now = (kind, *state, theme().measure)
        if self._card.isHidden() or self._shown != now:
            self._show(kind, make())
            self._shown = now

    def _show(self, kind: str, parts: list[Part]) -> None:
        """Show a card; the keyboard goes to it when it is new and the table in sight."""
        new = self._card.isHidden() or self._card.kind != kind
        self._shown = ()
        self._card.show_parts(kind, parts, WIDTHS.get(kind, WIDE))
        if new and self._card.isVisible():
            self._card.focus_first()

    def _on_aiming(self, place: int) -> None:
        move = self._control.scene.moves[place]
        self._show(AIM, target_parts(move, self._intents, self._card))

    def _on_closed(self) -> None:
        """Remember what was put away, and show what lay under it."""
        if self._card.kind in (ENDING, DILEMMA):
            self._away.add((self._card.kind, self._control.scene.masthead.week))
        if self._card.kind == AIM:
            self._control.aim_nowhere()
        self._next(self._control.scene)


def _mine(scene: DilemmaScene | None) -> bool:
    return scene is not None and scene.mine
