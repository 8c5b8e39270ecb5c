"""What the chart of the coalition's numbers shows."""

from dataclasses import dataclass

from wargame.ui.widgets.bloc_look import BlocLook


@dataclass(frozen=True)
class PowerRow:
    """A bloc.

    Attributes:
        look: its face. seats: as written.
        standing: "signed · needed" and the like. tone: of that, a colour token.
        inside: it belongs to the coalition.
        indices: Shapley–Shubik and Banzhaf, of one; ``index_texts`` in percent as written.
        talks: its index within what can come about, as written, or empty.
        worth, fair: what it has or is promised, and its fair share (h); ``promised`` as written.
    """

    look: BlocLook
    seats: str
    standing: str
    tone: str
    inside: bool
    indices: tuple[float, float]
    index_texts: tuple[str, str]
    talks: str
    worth: int
    fair: int
    promised: str


@dataclass(frozen=True)
class PowerWords:
    """The heads of the columns."""

    title: str
    bloc: str
    seats: str
    standing: str
    shapley: str
    banzhaf: str
    talks: str
    promised: str
