"""The steps of the lesson: what is said, where it points, and when it has been done."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from wargame.ui.table.side import WHY
from wargame.ui.tutorial.look import Look

FIRST_BLOC = "lantern"
"""The list that the lesson bargains with first."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to learn.

    Attributes:
        place: a part of the table: bar, meters, chamber, board, side, tray, outlook.
        title: three or four words.
        text: what it is.
        task: what to do, empty where reading is enough.
        done: whether it has been done; None where reading is enough.
        needs: other parts of the table that the task needs.
    """

    place: str
    title: str
    text: str
    task: str = ""
    done: Callable[[Look], bool] | None = None
    needs: tuple[str, ...] = ()


class Lesson(QObject):
    """Writes the steps in the language of the window."""

    def steps(self) -> tuple[Step, ...]:
        """All steps, in order."""
        return (*self._reading(), *self._offering(), *self._closing())

    def _reading(self) -> tuple[Step, ...]:
        return (
            Step(
                "bar",
                self.tr("You hold the mandate"),
                self.tr(
                    "Marsa needs a cabinet. Your list has 28 of 101 seats, and 51 are a majority. "
                    "You have four weeks, and every offer or move costs political capital."
                ),
            ),
            Step(
                "chamber",
                self.tr("The chamber is the goal"),
                self.tr(
                    "Each dot is a seat. Your coalition fills the arc from one side; when it "
                    "reaches the needle, you have a majority."
                ),
            ),
            Step(
                "meters",
                self.tr("Every number says why"),
                self.tr(
                    "These are what the whole country watches. Each change has causes that add "
                    "up to it exactly."
                ),
                self.tr("Click a meter, or press F1 and Enter."),
                lambda look: look.tab() == WHY,
            ),
            Step(
                "chamber",
                self.tr("Look at a list"),
                self.tr("Whoever is to join you wants something. The Lantern Party has 17 seats."),
                self.tr("Click its seats, or press ] until it is chosen."),
                lambda look: look.bloc() == FIRST_BLOC,
            ),
            Step(
                "side",
                self.tr("Its dossier"),
                self.tr(
                    "What it wants most, what would be its fair share of points, how likely a yes "
                    "is now, and the three reasons that weigh most."
                ),
            ),
        )

    def _offering(self) -> tuple[Step, ...]:
        return (
            Step(
                "board",
                self.tr("Put a ministry on offer"),
                self.tr("Drafting is free. The chance of a yes follows what you put in."),
                self.tr("Drag Schools onto its seats, or choose the tile and press O, then L."),
                lambda look: look.drafted() or look.did("send"),
                ("chamber", "side"),
            ),
            Step(
                "side",
                self.tr("Send the offer"),
                self.tr(
                    "Add a harbour board with + if you like. Sending costs one capital and gets "
                    "one answer; an offer that is declined still stands."
                ),
                self.tr("Press Send offer, or Ctrl+S."),
                lambda look: look.did("send"),
            ),
            Step(
                "tray",
                self.tr("Moves and promises"),
                self.tr(
                    "Moves change meters, trust and promises. A word given now falls due in "
                    "government. A card that is closed says what it waits for."
                ),
                self.tr("Play one: click it, or press its number."),
                lambda look: look.did("move", "declare"),
            ),
            Step(
                "board",
                self.tr("A Speaker first"),
                self.tr("Posts are voted on before the cabinet, and they pay a list too."),
                self.tr("Choose the Speaker's tile and put a list up in the dossier."),
                lambda look: look.did("nominate"),
                ("side",),
            ),
            Step(
                "outlook",
                self.tr("End the week"),
                self.tr(
                    "The others act, then the rules take over, and a vote is held if one is due. "
                    "Until then Ctrl+Z takes anything back, and nothing is drawn anew."
                ),
                self.tr("Press End week, or Ctrl+Enter."),
                lambda look: look.week() > 1 or look.over(),
            ),
        )

    def _closing(self) -> tuple[Step, ...]:
        return (
            Step(
                "side",
                self.tr("What happened"),
                self.tr(
                    "The news tells who answered what, which event came, and how a vote went, "
                    "name by name. An event may ask you to choose."
                ),
            ),
            Step(
                "chamber",
                self.tr("Reach the needle"),
                self.tr(
                    "Offer to two or three lists that are no rivals of one another. A counter "
                    "asks for what adds most of what can still be had; that alone may not win it. "
                    "Red lines stand last in a dossier: one list's price can shut another out."
                ),
                self.tr("Bring the coalition to 51 seats."),
                lambda look: look.seats() >= look.majority() or look.governed() or look.over(),
                ("board", "side"),
            ),
            Step(
                "tray",
                self.tr("Share out, then call the vote"),
                self.tr(
                    "One act deals what is left among your partners. The forecast at the foot "
                    "shows how many seats the vote may bring, as a range."
                ),
                self.tr("Call the vote, at the end of the moves."),
                lambda look: look.did("call") or look.governed() or look.over(),
            ),
            Step(
                "outlook",
                self.tr("Every minister alone"),
                self.tr(
                    "The cabinet stands if enough ministers pass. Seats empty behind you count "
                    "against you: discipline is never whole."
                ),
                self.tr("End the week and watch the vote."),
                lambda look: look.governed() or look.over(),
            ),
            Step(
                "outlook",
                self.tr("Govern to the end"),
                self.tr(
                    "Promises fall due, partners may leave, ministries may stand empty. The "
                    "story closes with an ending and with points for what you wanted."
                ),
                self.tr("Play on to the ending."),
                lambda look: look.over(),
            ),
            Step(
                "bar",
                self.tr("That is the game"),
                self.tr(
                    "In Baghdad there are 329 seats, 14 lists and two capitals that answer. "
                    "Press ? for the keys, and open Why whenever a number surprises you."
                ),
            ),
        )
