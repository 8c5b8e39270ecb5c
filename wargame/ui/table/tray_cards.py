"""What lies in the tray: an open choice, the role's moves, sharing out and calling the vote."""

from dataclasses import dataclass, replace

from wargame.reports.sharing import Sharing
from wargame.reports.table import TableScene
from wargame.reports.vote import VoteScene
from wargame.ui.table.adapt import looks, move
from wargame.ui.widgets.move_card import MoveData

SHARE, CALL, DILEMMA = "#share", "#call", "#dilemma"
KEYS = 9
"""Cards with a number key."""


@dataclass(frozen=True)
class Words:
    """Titles of the cards that are no moves; ``choice`` holds %1 for the dilemma's title."""

    share: str
    call: str
    choice: str


def tray_cards(scene: TableScene, words: Words) -> tuple[MoveData, ...]:
    """The cards in order, numbered.

    Args:
        scene: the position.
        words: titles of the cards that are no moves.
    """
    found = looks(scene.chamber)
    cards = [move(each, 0, found) for each in scene.moves]
    vote, open_choice = scene.vote, scene.dilemma
    if open_choice is not None and open_choice.mine:
        title = words.choice.replace("%1", open_choice.title)
        cards.insert(0, MoveData(DILEMMA, title, 0, "circle-question-mark"))
    if vote is not None and (scene.sharing.can or scene.draft is not None):
        cards.append(_share(scene.sharing, words.share))
    if vote is not None and vote.cabinet and (scene.draft is not None or vote.can_call):
        cards.append(_call(vote, words.call))
    numbered = [replace(card, key=key) for key, card in enumerate(cards[:KEYS], 1)]
    return (*numbered, *cards[KEYS:])


def _share(sharing: Sharing, title: str) -> MoveData:
    locked = "" if sharing.can else sharing.text
    return MoveData(SHARE, title, 0, "share-2", locked=locked, note=sharing.text)


def _call(vote: VoteScene, title: str) -> MoveData:
    locked = "" if vote.can_call or vote.called else vote.reason
    said = vote.sentence
    return MoveData(CALL, title, 0, "gavel", locked=locked, done=vote.called, note=said)
