"""Where the parts of a game lie in the kernel's memory: one row of int32, fields one by one."""

from wargame.engine.rules import Rules
from wargame.lab.kernel.ops import LOOSE, PACKED, PRIVATE

SCALARS = (
    "week",
    "stage",
    "nominee",
    "ended",
    "governed",
    "designated",
    "failed",
    "lost",
    "called",
    "card",
    "choice",
)

PARTS = (
    "var",
    "owner",
    "lots",
    "claim",
    "refused",
    "attached",
    "promise",
    "cooldown",
    "drawn",
    "dwell",
    "mark",
    "due",
)
"""Fields with a row for each game; those that are only yes or no are bit masks elsewhere."""


class Layout:
    """Cells of one game, in the order of ``SCALARS`` and ``PARTS``; constants follow."""

    def __init__(self, rules: Rules) -> None:
        blocs = len(rules.blocs)
        widths = {
            "var": len(rules.variables),
            "owner": len(rules.portfolios),
            **dict.fromkeys(("lots", "claim", "refused", "attached"), blocs),
            "promise": len(rules.promises),
            "cooldown": len(rules.turns),
            "drawn": len(rules.cards),
            "dwell": sum(len(track.members) for track in rules.tracks),
            "mark": len(rules.marks) * blocs,
            "due": len(rules.due_rows),
        }
        self.at: dict[str, int] = {name: place for place, name in enumerate(SCALARS)}
        place = len(SCALARS)
        for name in PARTS:
            self.at[name] = place
            place += widths[name]
        self.size = place
        self._depends = [0] * place
        for variable in range(len(rules.variables)):
            if hidden_variable(rules, variable):
                self._depends[self.at["var"] + variable] = PRIVATE
        for name in ("lots", "refused", "attached"):
            for bloc in range(blocs):
                self._depends[self.at[name] + bloc] = LOOSE | PACKED
        for item in range(widths["owner"]):
            self._depends[self.at["owner"] + item] = LOOSE

    def depends(self, cell: int) -> int:
        """What a cell's value depends on."""
        return self._depends[cell] if cell < self.size else 0


def hidden_variable(rules: Rules, variable: int) -> bool:
    """Whether others do not see a variable: a mood, a purse, a secret attribute."""
    mood = rules.mood <= variable < rules.mood + len(rules.blocs)
    purse = rules.capital <= variable < rules.capital + len(rules.roles)
    return mood or purse or variable in rules.secret_variables
