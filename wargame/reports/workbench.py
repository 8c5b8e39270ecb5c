"""The coalition workbench in words: who is needed, who has what power, who is paid what."""

from dataclasses import dataclass
from fractions import Fraction

from wargame.base.text import number
from wargame.lab.coalition import Workbench, workbench
from wargame.reports.majorities import chamber_lines, coalition_lines, payment_lines
from wargame.reports.position import Position
from wargame.reports.say import Say


@dataclass(frozen=True, slots=True)
class WorkbenchRow:
    """A bloc on the workbench; every text is ready to show.

    Attributes:
        index: of the bloc in the rules.
        standing: leads, signed, offer, barred or out; ``standing_text`` says it.
        pivotal: needed, spare, completes or empty; ``pivotal_text`` says it.
        shapley, banzhaf: of the whole chamber. talks: within what can come about now, by
            Shapley and Shubik; empty for the bloc that leads and without a mandate.
        promised: what it has or is offered, as it values it, of its fair share, in points.
        shapley_part, banzhaf_part: the same as ``shapley`` and ``banzhaf``, of one.
        worth, fair: the same as ``promised`` (h).
    """

    index: int
    id: str
    short: str
    seats: str
    standing: str
    standing_text: str
    pivotal: str
    pivotal_text: str
    shapley: str
    banzhaf: str
    talks: str
    promised: str
    shapley_part: float
    banzhaf_part: float
    worth: int
    fair: int


@dataclass(frozen=True, slots=True)
class Way:
    """A smallest set of blocs that would complete the present coalition, and what it would have."""

    blocs: tuple[int, ...]
    seats: int
    text: str


@dataclass(frozen=True, slots=True)
class WorkbenchScene:
    """The workbench: sentences on chamber, coalition and payment; a row a bloc, and notes on it.

    ``ways`` are the minimal majorities that hold the present coalition, fewest blocs first.
    """

    chamber: tuple[str, ...]
    coalition: tuple[str, ...]
    payment: tuple[str, ...]
    notes: tuple[str, ...]
    rows: tuple[WorkbenchRow, ...]
    ways: tuple[Way, ...]


def workbench_scene(position: Position) -> WorkbenchScene:
    """The workbench of a position, from what its role may know.

    Raises:
        UserError: the deck has more blocs than can be counted with.
    """
    bench = workbench(position.view)
    shorts = [position.names.short(bloc) for bloc in range(len(position.rules.blocs))]
    return WorkbenchScene(
        chamber=chamber_lines(position.say, bench.house, shorts),
        coalition=coalition_lines(position.say, bench.present, bench.talks, shorts),
        payment=payment_lines(position, bench),
        notes=(
            position.say(
                "Power in percent. Talks: by Shapley and Shubik, around the one who leads."
            ),
            position.say("Promised: worth to the bloc, of its fair share."),
        ),
        rows=tuple(_row(position, bench, bloc) for bloc in range(len(shorts))),
        ways=tuple(_way(position, bench, members) for members in bench.present.completions),
    )


def _way(position: Position, bench: Workbench, members: tuple[int, ...]) -> Way:
    seats = bench.present.seats + sum(position.rules.seats[bloc] for bloc in members)
    names = position.say.names([position.names.short(bloc) for bloc in members])
    return Way(members, seats, position.say("{names}: {seats} seats", names=names, seats=seats))


def _row(position: Position, bench: Workbench, bloc: int) -> WorkbenchRow:
    say, share, power = position.say, bench.shares[bloc], bench.house.power
    standing, standing_text = _standing(position, bench, bloc)
    pivotal, pivotal_text = _pivotal(say, bench, bloc)
    around = bench.talks_power if bloc != bench.formateur else None
    return WorkbenchRow(
        index=bloc,
        id=position.rules.blocs[bloc],
        short=position.names.short(bloc),
        seats=say.whole(position.rules.seats[bloc]),
        standing=standing,
        standing_text=standing_text,
        pivotal=pivotal,
        pivotal_text=pivotal_text,
        shapley=index_text(power.shapley[bloc], say),
        banzhaf=index_text(power.banzhaf[bloc], say),
        talks=index_text(around.shapley[bloc], say) if around else "",
        promised=say(
            "{worth} of {fair}", worth=say.points(share.worth), fair=say.points(share.fair)
        ),
        shapley_part=float(power.shapley[bloc]),
        banzhaf_part=float(power.banzhaf[bloc]),
        worth=share.worth,
        fair=share.fair,
    )


def _standing(position: Position, bench: Workbench, bloc: int) -> tuple[str, str]:
    if bloc == bench.formateur:
        return "leads", position.say("leads")
    if bloc in bench.present.members:
        return "signed", position.say("signed")
    if bench.talks and bloc in bench.talks.out:
        return "barred", position.say("barred")
    return ("offer", position.say("offer")) if position.offered[bloc] else ("out", "")


def _pivotal(say: Say, bench: Workbench, bloc: int) -> tuple[str, str]:
    here = bench.present
    if bloc in here.critical:
        return "needed", say("needed")
    if bloc in here.spare:
        return "spare", say("spare")
    return ("completes", say("completes")) if bloc in here.completing else ("", "")


def index_text(part: Fraction, say: Say) -> str:
    """An index in percent, with one decimal."""
    return number(float(100 * part), 1, language=say.language)
