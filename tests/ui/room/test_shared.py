"""Room that is shared: cards in a taller script, a line among the phases, odds at Home."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenTable
from tests.ui.pictures.measure import pixels
from tests.ui.room.cuts import recorded
from tests.ui.table.test_large_text import flagship
from wargame.reports.beginning import BeginningScene
from wargame.reports.foretold import EndingOdds
from wargame.ui.home.bots_alone import BotsAlone
from wargame.ui.table.who import BlocHead
from wargame.ui.theme import theme
from wargame.ui.widgets import samples
from wargame.ui.widgets.masthead import PhaseSteps
from wargame.ui.widgets.move_card import Effect, MoveCard, MoveData
from wargame.ui.window.main_window import MainWindow

SMALL = (1366, 768)


def test_titles_of_moves_have_their_lines_in_arabic(open_table: OpenTable, mirrored: None) -> None:
    """Lines are taller there, and the cards with them: no effect gives way."""
    with recorded() as record:
        table = flagship(open_table(language="ar", size=SMALL))
        QApplication.processEvents()
        table.window().grab()
        cards = [card for card in table.tray.cards() if not card.visibleRegion().isEmpty()]
        titles = {card.move_data().title for card in cards}
        cut = {said.words for card in cards for said in record[card] if said.short}
        named = {card: {said.words for said in record[card]} for card in cards}
    assert len(cards) > 4 and titles & cut == set()
    assert all(each.label in named[card] for card in cards for each in card.move_data().effects)


def test_a_card_names_fewer_effects_before_its_title_is_cut(qtbot: QtBot, still: None) -> None:
    """And says how many more there are."""
    effects = (Effect("Credit", 400), Effect("Calm", -100))
    move = MoveData("m", "Pay salaries by short borrowing", 3, effects=effects, more=2)
    with recorded() as record:
        card = MoveCard(move)
        qtbot.addWidget(card)
        card.resize(160, 105)
        card.grab()
    said = {each.words: each.short for each in record[card]}
    assert said[move.title] is False
    assert "Credit" in said and "Calm" not in said and "3 more" in said


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_hint_lies_beside_the_phase_that_is_on(
    open_table: OpenTable, language: str, request: pytest.FixtureRequest
) -> None:
    """It covers none of what the bar says, and the other phases come back when it goes."""
    if language == "ar":
        request.getfixturevalue("mirrored")
    table = open_table(language=language, size=SMALL)
    window = table.window()
    assert isinstance(window, MainWindow)
    steps = table.bar.findChild(PhaseSteps)
    assert steps is not None
    window.toast.clear()
    whole = steps.width()
    window.say("Press ? for the keys.")
    parts = [each for each in table.bar.children() if isinstance(each, QWidget)]
    places = [QRect(part.mapTo(window, QPoint(0, 0)), part.size()) for part in parts]
    toast = window.toast.geometry()
    assert table.bar.rect().contains(toast) and not any(toast.intersects(p) for p in places)
    assert 0 < steps.width() < whole
    window.toast.clear()
    assert steps.width() == whole


def test_odds_at_home_are_laid_out_with_their_lines_at_once(qtbot: QtBot, still: None) -> None:
    """No row of the legend lies over the sentence, in no turn of the loop, at no text size."""
    names = [f"An ending with a rather long name {n}" for n in range(5)]
    odds = tuple(EndingOdds(name, 20) for name in names)
    page, host = QWidget(), BotsAlone()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.addWidget(host)
    column.addStretch(1)
    page.resize(290, 500)
    page.show()
    for scale in (1.0, 1.5, 1.0):
        theme().set_scale(scale)
        host.show_scene(None)
        host.show_scene(BeginningScene(20, odds, "A cabinet is formed in half of the games."))
        assert not overlaps(host)
        assert host.bar.height() >= host.bar.heightForWidth(host.bar.width())


def overlaps(host: QWidget) -> list[tuple[QWidget, QWidget]]:
    """Parts of a widget that lie over one another."""
    parts = [each for each in host.children() if isinstance(each, QWidget) and each.isVisible()]
    return [
        (a, b)
        for at, a in enumerate(parts)
        for b in parts[at + 1 :]
        if a.geometry().intersects(b.geometry())
    ]


def test_badges_of_a_dossier_are_whole_in_arabic(qtbot: QtBot, mirrored: None) -> None:
    """Their lower edge lies on the head, not under it."""
    badge, seats = ("خارج الائتلاف", "alarm"), ("30", "مقعداً")
    head = BlocHead(samples.BLOCS["oak"], "دولة القانون", "نوري المالكي", seats, (badge,))
    qtbot.addWidget(head)
    head.resize(270, head.heightForWidth(270))
    image = pixels(head.grab().toImage())
    assert (image[-1] == image[0, 100]).all()
