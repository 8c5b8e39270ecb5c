"""Everything the Table shows, in one piece."""

from dataclasses import dataclass

from wargame.reports.board import BoardScene, board
from wargame.reports.chamber import ChamberScene, chamber
from wargame.reports.dilemma import DilemmaScene, dilemma
from wargame.reports.dossier import DossierScene, dossier
from wargame.reports.draft import Draft, DraftScene, draft_scene
from wargame.reports.ending import EndingScene, ending
from wargame.reports.inbox import InboxScene, inbox
from wargame.reports.masthead import Masthead, masthead
from wargame.reports.meters import MeterScene, meters
from wargame.reports.moves import MoveScene, moves
from wargame.reports.news import NewsItem, news
from wargame.reports.position import Position
from wargame.reports.promises import PromiseRow, promises
from wargame.reports.sharing import Sharing, sharing
from wargame.reports.situation import SituationScene, situation
from wargame.reports.sources import SourceScene, sources
from wargame.reports.vote import VoteScene, vote_panel
from wargame.reports.why import WhyScene, why


@dataclass(frozen=True, slots=True)
class TableScene:
    """The whole Table for one role.

    Attributes:
        dossiers: one a bloc, in the rules' order.
        selected: index of the bloc that is looked at, −1 none.
        draft: what a package in the making would be, or None.
        dilemma, vote, ending: None where there is none.
        inbox: talks of the role's own blocs.
    """

    masthead: Masthead
    meters: tuple[MeterScene, ...]
    situation: SituationScene
    chamber: ChamberScene
    board: BoardScene
    dossiers: tuple[DossierScene, ...]
    selected: int
    draft: DraftScene | None
    news: tuple[NewsItem, ...]
    why: WhyScene
    moves: tuple[MoveScene, ...]
    promises: tuple[PromiseRow, ...]
    vote: VoteScene | None
    sharing: Sharing
    dilemma: DilemmaScene | None
    inbox: tuple[InboxScene, ...]
    sources: tuple[SourceScene, ...]
    ending: EndingScene | None


def table(position: Position, selected: int = -1, draft: Draft | None = None) -> TableScene:
    """The Table for this position.

    Args:
        position: the game as the role sees it.
        selected: the bloc that is looked at; the board says what it may have.
        draft: a package in the making, evaluated without changing anything.
    """
    return TableScene(
        masthead=masthead(position),
        meters=meters(position),
        situation=situation(position),
        chamber=chamber(position),
        board=board(position, selected),
        dossiers=tuple(dossier(position, bloc) for bloc in range(len(position.rules.blocs))),
        selected=selected,
        draft=draft_scene(position, draft) if draft is not None and position.is_office else None,
        news=news(position),
        why=why(position),
        moves=moves(position),
        promises=promises(position),
        vote=vote_panel(position),
        sharing=sharing(position),
        dilemma=dilemma(position),
        inbox=inbox(position),
        sources=sources(position),
        ending=ending(position),
    )
