"""The chamber: who sits where, and how far the coalition is from its majority."""

from dataclasses import dataclass

from wargame.reports.position import Position


@dataclass(frozen=True, slots=True)
class ChamberBloc:
    """A bloc in the chamber, in seating order.

    Attributes:
        index: of the bloc in the rules.
        color, color_dark, pattern: its hue on light and dark, and its pattern.
        letter: the key that names it.
        in_coalition: pledged, or the formateur's own.
        formateur: its nominee holds the mandate.
        offered: an offer stands, not accepted.
        mine: the role speaks for it.
    """

    index: int
    id: str
    name: str
    short: str
    letter: str
    seats: int
    color: str
    color_dark: str
    pattern: str
    in_coalition: bool
    formateur: bool
    offered: bool
    mine: bool


@dataclass(frozen=True, slots=True)
class ChamberScene:
    """All seats, the majority, and a sentence on the gap between them."""

    total: int
    majority: int
    coalition: int
    sentence: str
    blocs: tuple[ChamberBloc, ...]


def chamber(position: Position) -> ChamberScene:
    """The chamber: the formateur's bloc, the coalition, then the rest, each in the deck's order.

    Seats move only when somebody joins or leaves: an offer moves nobody.
    """
    blocs = [_bloc(position, index) for index in range(len(position.rules.blocs))]
    blocs.sort(key=_place)
    coalition = sum(bloc.seats for bloc in blocs if bloc.in_coalition)
    return ChamberScene(
        total=position.deck.deck.seats,
        majority=position.rules.majority,
        coalition=coalition,
        sentence=_sentence(position, position.rules.majority - coalition),
        blocs=tuple(blocs),
    )


def _bloc(position: Position, index: int) -> ChamberBloc:
    made, say = position.names.blocs[index], position.say
    return ChamberBloc(
        index=index,
        id=made.id,
        name=say.deck(made.name),
        short=say.deck(made.short),
        letter=made.letter,
        seats=made.seats,
        color=made.color,
        color_dark=made.color_dark,
        pattern=made.pattern,
        in_coalition=position.partners[index],
        formateur=index == position.formateur,
        offered=position.offered[index],
        mine=index in position.own,
    )


def _place(bloc: ChamberBloc) -> tuple[bool, bool, int]:
    return (not bloc.formateur, not bloc.in_coalition, bloc.index)


def _sentence(position: Position, gap: int) -> str:
    say = position.say
    if position.formateur < 0 and position.governed < 0:
        return say("Nobody holds the mandate.")
    if gap > 0:
        return say("{n} short of a majority.", n=gap)
    return say("A majority with {n} to spare.", n=-gap) if gap else say("A majority, to the seat.")
