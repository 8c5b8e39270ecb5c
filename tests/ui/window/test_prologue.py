"""How bots alone would end what is chosen at Home."""

from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenWindow
from wargame.ui.window.main_window import MainWindow


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until every answer is there."""
    desk = window.desk
    assert desk is not None
    qtbot.waitUntil(lambda: not desk.foresight.pending, timeout=30_000)


def shares(window: MainWindow) -> list[int]:
    """The odds at Home."""
    rows = window.home.setup.alone.bar.as_table().rows
    return [int(row[1].split()[0]) for row in rows]


def test_the_chosen_deck_is_played_by_bots(open_window: OpenWindow, qtbot: QtBot) -> None:
    """Odds with their games, and when a cabinet comes; another deck has others."""
    window = open_window(forecasts=True)
    settle(qtbot, window)
    alone = window.home.setup.alone
    assert alone.isVisible() and sum(shares(window)) == 100
    assert "20 games. A cabinet is formed in" in alone.bar.accessibleDescription()
    before = len(shares(window))
    next(card for card in window.home.decks.cards() if not card.isChecked()).click()
    settle(qtbot, window)
    assert len(shares(window)) != before


def test_a_deck_seen_before_is_not_played_again(open_window: OpenWindow, qtbot: QtBot) -> None:
    """Its odds are there as soon as the choice rests."""
    window = open_window(forecasts=True)
    settle(qtbot, window)
    first, desk = shares(window), window.desk
    assert desk is not None
    for value in ("random", "greedy"):
        window.home.setup.strength.set_value(value)
        window.home.considered.emit()
        settle(qtbot, window)
    desk.foresight._thinker.finish()
    window.home.considered.emit()
    settle(qtbot, window)
    assert shares(window) == first and not desk.foresight._thinker.isRunning()


def test_nothing_is_played_when_forecasts_are_off(open_window: OpenWindow) -> None:
    """Home has its decks and no odds."""
    window = open_window()
    assert window.desk is not None and not window.desk.foresight.pending
    assert not window.home.setup.alone.isVisible()


def test_the_length_of_a_game_is_told(open_window: OpenWindow) -> None:
    """Two minutes a round: 28 weeks are about 55 minutes, 14 rounds half of that."""
    window = open_window()
    deck = next(each for each in window.home._scene.decks if each.weeks == 28)  # type: ignore[union-attr]
    told = {cast.id: cast.minutes[0] for cast in deck.casts}
    assert (told["solo"], told["lesson"]) == ("About 55 minutes", "About 30 minutes")


def test_another_length_is_played_anew(open_window: OpenWindow, qtbot: QtBot) -> None:
    """More weeks are another game to foresee; the words are those of that game."""
    window = open_window(forecasts=True)
    settle(qtbot, window)
    first, desk = shares(window), window.desk
    assert desk is not None
    window.home.setup._length._choice.set_value("24")
    window.home.setup._on_length(24)
    assert desk.foresight.pending
    settle(qtbot, window)
    assert len(shares(window)) == len(first)
