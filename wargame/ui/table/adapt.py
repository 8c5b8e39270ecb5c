"""From the scenes of the reports to what the widgets show, which know no deck."""

from typing import TYPE_CHECKING, Literal

from wargame.base.text import number, points
from wargame.reports.board import BoardScene, Tile
from wargame.reports.chamber import ChamberBloc as SceneBloc
from wargame.reports.chamber import ChamberScene
from wargame.reports.effects import EffectLine
from wargame.reports.meters import MeterScene
from wargame.reports.moves import MoveScene
from wargame.reports.wants import Want
from wargame.reports.why import WhyMeter
from wargame.ui.lists import listed
from wargame.ui.theme import theme
from wargame.ui.widgets.bloc_look import BlocLook
from wargame.ui.widgets.board import PostData, PostGroup
from wargame.ui.widgets.chamber import ChamberBloc, ChamberData
from wargame.ui.widgets.ledger import LedgerLine
from wargame.ui.widgets.meter import Band, Fan, MeterData
from wargame.ui.widgets.meter.model import Tone
from wargame.ui.widgets.move_card import Effect, MoveData
from wargame.ui.widgets.rows import WantData

if TYPE_CHECKING:
    from wargame.reports.foretold import MeterFan

Looks = dict[int, BlocLook]
Offered = dict[int, int]
"""Portfolio → bloc, for what the draft would add to the board."""

CARD_LINES = 2
_TONES: dict[str, Tone] = {"watch": "watch", "alarm": "alarm"}
_MOODS = {"good": "good", "bad": "alarm"}
_WANTS = {"offer": "acc", "hand": "good"}


def looks(scene: ChamberScene) -> Looks:
    """The public face of every bloc, by its index."""
    return {bloc.index: _look(bloc) for bloc in scene.blocs}


def _look(bloc: SceneBloc) -> BlocLook:
    return BlocLook(
        bloc.id, bloc.short, bloc.color, bloc.color_dark, bloc.pattern, bloc.letter.upper()
    )


def chamber(scene: ChamberScene, found: Looks, selected: int) -> ChamberData:
    """The chamber with one bloc picked out, −1 none."""
    blocs = tuple(
        ChamberBloc(found[bloc.index], bloc.seats, bloc.in_coalition, bloc.index == selected)
        for bloc in scene.blocs
    )
    return ChamberData(blocs, scene.majority, scene.total)


def board(
    scene: BoardScene, found: Looks, picked: int, draft: Offered, over: bool
) -> tuple[PostGroup, ...]:
    """The board with one portfolio picked out, and what the draft would offer shown as offered.

    When the story is over nothing is barred any more.
    """
    return tuple(
        PostGroup(
            section.name,
            tuple(
                _post(tile, found, tile.index == picked, draft, over, theirs=not scene.yours)
                for tile in section.tiles
            ),
            section.tall,
        )
        for section in scene.sections
    )


def _post(
    tile: Tile, found: Looks, picked: bool, draft: Offered, over: bool, *, theirs: bool
) -> PostData:
    drafted = draft.get(tile.index, -1)
    waits = tile.state in ("offered", "named", "put_up")
    offered = drafted if drafted >= 0 else tile.holder if waits else -1
    others = [bloc for bloc in (tile.holder, *tile.claims) if bloc >= 0]
    contested = tile.state == "contested" and len(set(others)) > 1
    held = tile.state in ("held", "mine") and offered < 0
    return PostData(
        id=tile.id,
        name=tile.short,
        points=round(tile.points / 100),
        icon=tile.icon,
        watch=tile.pips,
        holder=found.get(tile.holder) if held else None,
        offered=found.get(offered),
        claims=(found[others[0]], found[others[1]]) if contested and drafted < 0 else None,
        barred=tile.reason if tile.state == "barred" and not over else "",
        barred_short=tile.reason_short,
        mine=tile.state == "mine",
        selected=picked,
        note=sentence(tile.custom),
        vacant=tile.vacant,
        named=tile.state == "named",
        put_up=tile.state == "put_up" and drafted < 0,
        left=tile.left,
        theirs=theirs,
    )


def meter(
    scene: MeterScene, weeks: int, end_label: str, fan: "MeterFan | None" = None
) -> MeterData:
    """A meter with its bands, the weeks behind it and the fan of those to come.

    The axis has a start and so many weeks, each with its end.
    """
    rising: dict[str, Literal["good", "bad", ""]] = {"up": "good", "down": "bad"}
    return MeterData(
        id=scene.id,
        name=scene.name,
        short=scene.short,
        value=scene.value,
        previous=scene.value - scene.change,
        word=scene.band.word,
        tone=_TONES.get(scene.band.tone, "calm"),
        bands=bands(scene),
        history=scene.history,
        fan=Fan(fan.p10, fan.p25, fan.p50, fan.p75, fan.p90) if fan else None,
        foretold=fan.words if fan else "",
        rising_is=rising.get(scene.good, ""),
        weeks=weeks + 2,
        end_label=end_label,
        low=scene.low,
        high=scene.high,
    )


def bands(scene: MeterScene) -> tuple[Band, ...]:
    """The stretches of a meter and how they feel."""
    return tuple(Band(band.low, band.high, _TONES.get(band.tone, "calm")) for band in scene.bands)


def move(scene: MoveScene, key: int, found: Looks) -> MoveData:
    """A move's card.

    Args:
        scene: the move.
        key: the number that plays it, 0 none.
        found: the faces of the blocs; who acts is shown where a role has several.
    """
    several = scene.key != scene.id
    effects = () if scene.chance else card_effects(scene.effects)
    named = len(effects) or len(_first(scene))
    return MoveData(
        id=scene.key,
        title=scene.title,
        cost=scene.cost,
        icon=scene.icon,
        effects=effects,
        locked=scene.reason if scene.state == "locked" else "",
        too_dear=scene.reason if scene.state == "dear" else "",
        done=scene.state == "done",
        key=key,
        note=chance_words(scene) or effect_words(scene.effects) or scene.text,
        told=all_words(scene),
        more=max(len(scene.effects) - named, 0) if named else 0,
        actor=found.get(scene.bloc) if several else None,
    )


def chance_words(scene: MoveScene) -> str:
    """What a move that may fail does first either way; empty for one that is certain.

    A card has two lines: what is named once is not named again.
    """
    said, named = [], ""
    for note, line in _first(scene).items():
        label = "" if line.label == named else line.label
        said.append(f"{note}: {f'{label} {line.text}'.strip()}")
        named = line.label
    return ("؛ " if theme().arabic else "; ").join(said)


def all_words(scene: MoveScene) -> str:
    """All that a move does in words, each way with its chance before it."""
    ways: dict[str, list[EffectLine]] = {}
    for line in scene.effects:
        ways.setdefault(line.note or scene.chance, []).append(line)
    said = [(note, effect_words(tuple(lines))) for note, lines in ways.items()]
    return ". ".join(f"{note}: {words}" if note else words for note, words in said)


def _first(scene: MoveScene) -> dict[str, EffectLine]:
    """The first effect either way of a move that may fail, by the note; of others nothing."""
    first: dict[str, EffectLine] = {}
    for line in scene.effects if scene.chance else ():
        first.setdefault(line.note or scene.chance, line)
    return first


def effect_words(lines: tuple[EffectLine, ...]) -> str:
    """Effects in a line of words."""
    return listed(f"{line.label} {line.text}".strip() for line in lines)


def card_effects(lines: tuple[EffectLine, ...]) -> tuple[Effect, ...]:
    """The weightiest effects that are plain numbers, as many as a card has room for."""
    found = []
    for line in lines:
        value = _hundredths(line)
        if value:
            found.append(Effect(line.label, value, _MOODS.get(line.mood, "")))
    found.sort(key=lambda effect: -abs(effect.value))
    return tuple(found[:CARD_LINES])


def _hundredths(line: EffectLine) -> int:
    """The amount in hundredths, 0 where the line does not show its amount as a plain number."""
    bare = line.text.strip("\u2066\u2069")
    if bare == points(line.amount, sign=True):
        return line.amount
    return line.amount * 100 if bare == number(line.amount, sign=True) else 0


def want(scene: Want) -> WantData:
    """A row of what a bloc wants."""
    digits = scene.points_text.strip("\u2066\u2069")
    tone = _WANTS.get(scene.state, "ink2")
    price = int(digits) if digits.isdigit() else None
    return WantData(
        str(scene.index),
        scene.rank,
        scene.name,
        price,
        scene.icon,
        scene.state_text,
        tone,
        scene.short,
    )


def ledger(scene: WhyMeter) -> tuple[LedgerLine, ...]:
    """The causes of a meter's change."""
    return tuple(
        LedgerLine(_capital(line.label), line.amount, line.code, _MOODS.get(line.mood, ""))
        for line in scene.lines
    )


def sentence(text: str) -> str:
    """A phrase as a sentence of its own; nothing stays nothing."""
    return f"{_capital(text)}." if text else ""


def _capital(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"


def tone(mood: str) -> str:
    """The colour name of a mood: good, alarm, or nothing."""
    return _MOODS.get(mood, "")
