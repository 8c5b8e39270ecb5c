"""The oracle: the rules of `docs/engine.md` stated a second time, for one game, in plain loops.

Written from the contract alone, without a look at the engine. Where the contract leaves a doubt,
this is how it is read here, and the comparison tests hold the engine to the same reading:

 1. Worth is one floor over Σ points · salience, then the lots.
 2. What happens at one moment is a step: its effects read the table before it; sums, then limits.
    An act is a step, with its cost and with the effects of the promises that it gives: they read
    the table before the act. A lost mandate's new trust and ``on_change`` are one step.
 3. ``at_most`` stops what one effect adds to a variable in a step, ``at_least`` what it takes,
    against the value before. What is set is set once, however many elements set it.
 4. A price mark counts from the moment it is set, under the cause that set it; renewing it never
    shortens it.
 5. A delayed effect renewed adds its weeks to those still due; no week counts twice.
 6. Only a promise never given can be given; only a live one is kept, broken or void. ``void`` has
    no effects. A promise costs capital when declared, not when it stands in a package.
 7. Each inject sees the one before it, and the draw of a card sees them all.
 8. Weeks at a level start anew whenever the level changes, whatever changed it.
 9. A package for a partner is simply taken, its promises given. An answer clears the claim. Income
    stops at the cap.
10. Losing the mandate also undoes the call; the government's ``on_change`` happens also when no
    nominee is left.
11. Weeks of designation count from the next week's end on, unless the stage was open before.
12. Sharing reads deficits afresh for each item and skips whoever may hold nothing that is left. An
    item is withheld where dealing it makes a partner's red line hold, or breaks a live promise
    once the cabinet stands.
13. Standing of ``me`` means that of the members linked to the bloc.
14. Holds and hastenings of a ladder apply when their step is settled, after a level that moved; a
    hold has the last word.
15. A rule that happens less than no times takes back what it adds; it sets and gives nothing.
"""

from tests.oracle import acts, week
from tests.oracle.position import Position
from tests.oracle.table import laid
from tests.oracle.walker import crossed, number
from wargame.engine.rules import Rules


class OracleGame(Position):
    """One game of one deck."""

    def __init__(self, rules: Rules, seed_key: int) -> None:
        super().__init__(rules, int(seed_key), laid(rules))

    def begin(self) -> None:
        """Week 1 after its Brief."""
        week.begin(self)

    def act(self, deed: acts.Deed) -> None:
        """One act of the negotiating hours."""
        acts.act(self, deed)

    def end_week(self) -> None:
        """Default choice, Adjudicate, Vote, Aftermath, Endings, and the next Brief."""
        week.end_week(self)

    def checksum(self) -> str:
        """Of the table as it stands."""
        return self.table.checksum()

    @property
    def ending(self) -> int:
        """The ending of the clause that closed the story, −1 running."""
        return -1 if self.table.ended < 0 else self.rules.clauses[self.table.ended].ending

    def chances(self) -> list[int]:
        """Chance of 1024 that each bloc accepts; 0 where one of its red lines holds."""
        free = [not crossed(self, bloc) for bloc in self.blocs]
        return [number(self, self.rules.accept, {"b": b}) if free[b] else 0 for b in self.blocs]

    def scores(self) -> list[int]:
        """Points of each role's objectives, 0 … 100."""
        return [self._score(index) for index in range(len(self.rules.roles))]

    def _score(self, index: int) -> int:
        role = self.rules.roles[index]
        at = {"b": role.blocs[0]} if role.blocs else {"b": self.formateur}
        total = 0
        for points, most in role.objectives:
            total += min(max(number(self, points, at), min(most, 0)), max(most, 0))
        return min(max(total, 0), 100)
