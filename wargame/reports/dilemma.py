"""The open dilemma of the week: what is asked, the ways out, and what happens by default."""

from dataclasses import dataclass

from wargame.reports.effects import EffectLine, effect_lines
from wargame.reports.position import Position


@dataclass(frozen=True, slots=True)
class Option:
    """A way out: its effects, whether it is open, and whether it comes by default."""

    index: int
    id: str
    text: str
    effects: tuple[EffectLine, ...]
    open: bool
    default: bool


@dataclass(frozen=True, slots=True)
class DilemmaScene:
    """A card that poses a choice; ``mine`` when the role is the one that chooses."""

    card: str
    title: str
    text: str
    who: str
    mine: bool
    options: tuple[Option, ...]
    default: str
    sources: tuple[str, ...]


def dilemma(position: Position) -> DilemmaScene | None:
    """The choice that is open this week, if there is one."""
    card = int(position.state.card[0])
    if card < 0 or int(position.state.choice[0]) >= 0 or position.ended:
        return None
    made, text, say = position.rules.cards[card], position.names.cards[card], position.say
    if not made.choices:
        return None
    options = tuple(
        Option(
            index=number,
            id=choice.id,
            text=say.deck(text.choice[number].text),
            effects=effect_lines(position, choice.happening),
            open=made.role == position.role and bool(position.legal.choose[0, number]),
            default=number == made.default,
        )
        for number, choice in enumerate(made.choices)
    )
    return DilemmaScene(
        card=made.id,
        title=say.deck(text.title),
        text=say.deck(text.text),
        who=position.names.role(made.role) if made.role >= 0 else "",
        mine=made.role == position.role,
        options=options,
        default=next((option.text for option in options if option.default), ""),
        sources=tuple(text.sources),
    )
