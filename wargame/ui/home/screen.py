"""Home: the shelf of decks, the seats of the chosen one, recent games, and the set-up."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from wargame.ui.fonts import Role
from wargame.ui.home.bar import HomeBar
from wargame.ui.home.choice_row import ChoiceRow
from wargame.ui.home.lesson_strip import LessonStrip
from wargame.ui.home.measures import HIGH, HIGH_ARABIC, is_compact
from wargame.ui.home.setup import SetupPanel
from wargame.ui.theme import theme
from wargame.ui.widgets.canvas import EDGE
from wargame.ui.widgets.finder import Found
from wargame.ui.widgets.label import Text

if TYPE_CHECKING:
    from wargame.reports.home import CastCard, HomeScene
    from wargame.reports.home import DeckCard as DeckScene
    from wargame.ui.home.deck_card import DeckCard
    from wargame.ui.home.story import StoryPanel

MARGIN = 24
MARGINS = {False: (20, 16), True: (12, 8)}
"""Over and under what lies on it; less where height is short."""
SETUP = {False: 344, True: 328}
DECKS_MOST, SEATS_MOST, STORY_MOST = 420, 400, 760
"""Larger ones would be empty, and lines too long to read."""
TWO_ROWS = 1150
"""So high a window has room for the seats in two rows."""
STORY_LEAST = 240
"""Beside the decks; where there is less room the story lies under them."""


@dataclass(frozen=True)
class Chosen:
    """All that is chosen at Home, none of it begun.

    Attributes:
        deck, cast, role: by id. weeks: to form a cabinet, 0 where there is no choice.
        strength: of the bots. seed: as it is written.
    """

    deck: str
    cast: str
    role: str
    weeks: int
    strength: str
    seed: str


class HomeScreen(QWidget):
    """Choose a crossroads and a seat, or go on with a game.

    It shows an empty shelf until its scene comes, so that the window can be painted at once; the
    cards are imported behind that.

    Signals:
        started: deck, cast, who plays each role, seed and weeks to form of a new game.
        opened: the file of a game to go on with.
        openAsked: a file is to be looked for.
        lessonAsked: the lesson is wanted.
        considered: another deck, cast, length or strength of bots is chosen; see ``choice``.
    """

    started = Signal(str, str, object, str, int)
    opened = Signal(str)
    openAsked = Signal()
    lessonAsked = Signal()
    considered = Signal()

    def __init__(self, menu: QMenu, dice: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene: HomeScene | None = None
        self._shelf: list[DeckCard] = []
        # Parents are given at once: Qt styles all that is on a widget anew when that gets one.
        self.bar = HomeBar(menu, self)
        self.decks = ChoiceRow(self.tr("Decks"), self)
        self.roles = ChoiceRow(self.tr("Seats at the table"), self)
        self.lesson = LessonStrip()
        self.setup = SetupPanel(dice, self)
        self._state = Text(self.tr("Opening the shelf."), Role.BODY, "ink2", parent=self)
        words = self.tr("A deck is a story: who sits at the table, and what pulls at it.")
        self._subtitle = Text(words, Role.LEAD, "ink2", parent=self)
        title = self.tr("Choose your seat at the table")
        self._seat_title = Text(title, Role.TITLE, parent=self)
        self._seat_note = Text(self.tr("Bots play the rest."), Role.BODY, "ink2", parent=self)
        self._body = QHBoxLayout()
        self._lay_out()
        self.bar.openAsked.connect(self.openAsked)
        self.bar.lessonAsked.connect(self.lessonAsked)
        self.lesson.asked.connect(self.lessonAsked)
        self.decks.chosen.connect(self._on_deck)
        self.roles.chosen.connect(self._on_role)
        self.setup.castChosen.connect(self._on_cast)
        self.setup.lengthChosen.connect(self._on_other)
        self.setup.strength.chosen.connect(self._on_other)
        self.setup.started.connect(self._on_start)

    def show_scene(self, scene: "HomeScene", covers: Mapping[str, QImage] | None = None) -> None:
        """Fill the shelf; a choice made before is kept where it still exists.

        Args:
            scene: decks and games.
            covers: own pictures of decks by id; the others have their painted one.
        """
        from wargame.ui.home.deck_card import DeckCard

        own = covers or {}
        before = self.decks.value()
        self._scene = scene
        self._state.hide()
        for part in (self._seat_title, self._seat_note):
            part.show()
        ids = [deck.id for deck in scene.decks]
        chosen = before if before in ids else next(iter(ids), "")
        self._shelf = [DeckCard(deck, own.get(deck.id)) for deck in scene.decks]
        self.decks.set_cards(self._shelf, chosen)
        self.story.show()
        self.story.show_games(scene.games)
        self.lesson.setVisible(all(game.sample for game in scene.games))
        self.settle()
        if chosen:
            self._on_deck(chosen)

    @cached_property
    def story(self) -> "StoryPanel":
        """How a deck begins, and the saved games; made when Home is filled."""
        from wargame.ui.home.story import StoryPanel

        made = StoryPanel(self)
        made.opened.connect(self.opened)
        self._top.insertWidget(1, made, 1)
        return made

    def findable(self) -> tuple[Found, ...]:
        """The decks, the seats and the saved games."""
        parts = ((self.decks, self.tr("Deck")), (self.roles, self.tr("Seat")))
        cards = [
            Found(card.accessibleName(), kind, partial(_choose, card))
            for row, kind in parts
            for card in row.cards()
        ]
        games = [
            Found(
                game.title, self.tr("Saved game"), partial(self.opened.emit, game.file), game.line
            )
            for game in (self._scene.games if self._scene else ())
            if not game.fault
        ]
        return (*cards, *games)

    def choice(self) -> tuple[str, str, int, str]:
        """Deck, cast, weeks to form and strength of bots that are chosen; "" where no deck is."""
        deck = self._deck()
        cast = self._cast.id if deck is not None else ""
        name = deck.id if deck is not None else ""
        return name, cast, self.setup.weeks(), self.setup.strength.value()

    def chosen(self) -> Chosen:
        """What is chosen now."""
        deck, cast, weeks, strength = self.choice()
        return Chosen(deck, cast, self.roles.value(), weeks, strength, self.setup.seed.text())

    def choose(self, chosen: Chosen) -> None:
        """Choose the same again, as far as it is there: another window was here before."""
        self.setup.strength.set_value(chosen.strength)
        self.setup.seed.set_text(chosen.seed)
        _pick(self.decks, chosen.deck)
        deck = self._deck()
        if deck is None or deck.id != chosen.deck:
            return
        self._on_cast(chosen.cast)
        self.setup.choose_weeks(chosen.weeks)
        _pick(self.roles, chosen.role)

    def focus_first(self) -> None:
        """Give the keyboard to the chosen deck."""
        cards = [card for card in self.decks.cards() if card.isChecked()]
        for card in cards[:1]:
            card.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the numbers of the large or the small design."""
        super().resizeEvent(event)
        self.settle()

    def changeEvent(self, event: QEvent) -> None:
        """Take them anew when the text scale changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.settle()

    def settle(self) -> None:
        """Take the numbers of the design for the size it has."""
        words = max((card.words_height() for card in self._shelf), default=0.0)
        for card in self._shelf:
            card.share(words)
        compact = is_compact(self)
        self.bar.set_compact(compact)
        low = self.height() < theme().px(HIGH_ARABIC if theme().arabic else HIGH)
        self.setup.set_low(low)
        over, under = (theme().px(margin) for margin in MARGINS[low])
        self._body.setContentsMargins(MARGIN - EDGE, over, MARGIN - EDGE, under)
        self._subtitle.setVisible(not (low and self.lesson.isVisibleTo(self)))
        wide = theme().px(SETUP[compact]) + 2 * EDGE
        tall = self.height() >= theme().px(TWO_ROWS)
        self.roles.set_room(self.width() - wide - 3 * MARGIN if tall else 0)
        self.decks.setMaximumHeight(theme().px(DECKS_MOST))
        self.roles.setMaximumHeight(theme().px(SEATS_MOST * self.roles.rows))
        if "story" in vars(self):
            self.story.setMaximumSize(theme().px(STORY_MOST), theme().px(DECKS_MOST))
        self.setup.setFixedWidth(wide)
        beside = self.width() - wide - self.decks.sizeHint().width() - 4 * MARGIN
        ways = QBoxLayout.Direction
        narrow = beside < theme().px(STORY_LEAST)
        self._top.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    # choices -----------------------------------------------------------------------------------

    def _deck(self) -> "DeckScene | None":
        decks = self._scene.decks if self._scene else ()
        return next((deck for deck in decks if deck.id == self.decks.value()), None)

    def _on_deck(self, _deck: str) -> None:
        deck = self._deck()
        if deck is not None and deck.casts:
            self.story.show_deck(deck)
            self._show_cast(deck, deck.casts[0])

    def _on_cast(self, cast: str) -> None:
        deck = self._deck()
        if deck is not None:
            self._show_cast(deck, next(each for each in deck.casts if each.id == cast))

    def _show_cast(self, deck: "DeckScene", cast: "CastCard") -> None:
        """Show the seats of a cast, with the formateur's chosen."""
        from wargame.ui.home.role_card import RoleCard, scales_of

        self._cast = cast
        notice = self._scene.notice if self._scene else ""
        self.setup.show_deck(deck, cast, notice)
        first = next((role.id for role in cast.roles if role.office), cast.roles[0].id)
        scales = scales_of(cast.roles)
        self.roles.set_cards([RoleCard(role, scales) for role in cast.roles], first)
        self.settle()
        self.setup.show_seats(cast, first)
        self.considered.emit()

    def _on_other(self, _chosen: object) -> None:
        self.considered.emit()

    def _on_role(self, role: str) -> None:
        self.setup.show_seats(self._cast, role)

    def _on_start(self) -> None:
        deck = self._deck()
        if deck is not None:
            seed = self.setup.seed.text().strip()
            if not seed:
                self.setup.seed.set_problem(self.tr("A game needs a seed. Write any text."))
                return
            self.setup.seed.set_problem("")
            seats = [seat for role in self._cast.roles for seat in (role.id, role.team) if seat]
            players = dict.fromkeys(seats, self.setup.strength.value())
            players[self.roles.value()] = "human"
            self.started.emit(deck.id, self._cast.id, players, seed, self.setup.weeks())
            self.setup.roll()  # the next game is another one

    # layout ------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        px = theme().px
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addLayout(_inset(Text(self.tr("Choose a crossroads"), Role.HEADLINE)))
        left.addLayout(_inset(self._subtitle))
        left.addSpacing(px(12))
        left.addWidget(self.lesson)
        left.addSpacing(px(4))
        left.addLayout(_inset(self._state))
        top = self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        top.setSpacing(px(20))
        top.addWidget(self.decks)
        top.addStretch(0)
        left.addLayout(top, 5)
        left.addSpacing(px(16))
        line = QHBoxLayout()
        line.setSpacing(px(12))
        line.setContentsMargins(EDGE, 0, 0, 0)
        line.addWidget(self._seat_title)
        line.addWidget(self._seat_note)
        line.addStretch(1)
        left.addLayout(line)
        left.addSpacing(px(6))
        left.addWidget(self.roles, 6)
        left.addStretch(1)
        self._body.setSpacing(px(16))
        self._body.addLayout(left, 1)
        self._body.addWidget(self.setup)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(self._body, 1)
        for part in (self.lesson, self._seat_title, self._seat_note):
            part.hide()


def _pick(row: ChoiceRow, key: str) -> None:
    """Choose a card that is not chosen yet."""
    for card in row.cards():
        if card.key == key and not card.isChecked():
            card.click()


def _choose(card: QAbstractButton) -> None:
    card.setFocus(Qt.FocusReason.ShortcutFocusReason)
    card.click()


def _inset(widget: QWidget) -> QHBoxLayout:
    """A line that begins where the bodies of the cards begin."""
    line = QHBoxLayout()
    line.setContentsMargins(EDGE, 0, 0, 0)
    line.addWidget(widget)
    return line
