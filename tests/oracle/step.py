"""A step: everything that happens at one moment reads the table as it stood, then is added up."""

from tests.oracle.chance import draw
from tests.oracle.position import At, Line, Position
from tests.oracle.walker import elements, number, truth
from wargame.engine.rules import Effect, Happening

PROMISE_NONE, PROMISE_LIVE, PROMISE_KEPT, PROMISE_BROKEN = range(4)


class Step:
    """Changes gathered at one moment; ``settle`` adds them up and writes the ledger."""

    def __init__(self, pos: Position) -> None:
        self.pos = pos
        self.changes: list[tuple[int, int, int]] = []  # variable, cause, amount
        self.added: dict[tuple[Effect, int], int] = {}  # by one effect for all its elements
        self.turned: dict[int, int] = {}  # promise and its new status
        self.paces: list[tuple[str, int, int]] = []  # hold or hasten, row of dwell, weeks
        self.other: list[tuple[Effect, int, set[int]]] = []  # marks, promises, reveals, delays

    # --- gathering -------------------------------------------------------------------------------

    def change(self, variable: int, cause: int, amount: int) -> None:
        """Note an amount for a variable."""
        self.changes.append((variable, cause, amount))

    def happen(self, happening: Happening, at: At | None = None) -> None:
        """A happening of any scope: once, or for each bloc or member."""
        at = at or {}
        if happening.scope == "b" and "b" not in at:
            for bloc in self.pos.blocs:
                self.happen_at(happening, {**at, "b": bloc}, bloc)
        elif happening.scope == "m" and "m" not in at:
            for member in range(len(self.pos.rules.tracks[happening.track].members)):
                self.happen_at(happening, {**at, "m": member}, member)
        else:
            element = at[happening.scope] if happening.scope else 0
            self.happen_at(happening, at, element)

    def happen_at(self, happening: Happening, at: At, element: int) -> bool:
        """A happening for one element; whether its chance succeeded."""
        if not truth(self.pos, happening.when, at):
            return False
        times = number(self.pos, happening.scale, at)
        success = self.succeeds(happening, at, element)
        for effect in happening.effects if success else happening.otherwise:
            self._effect(effect, happening.cause, times, at)
        return success

    def succeeds(self, happening: Happening, at: At, element: int) -> bool:
        """Whether the chance of a happening comes true this week for this element."""
        if happening.chance is None:
            return True
        drawn = draw(self.pos.key, self.pos.table.week, happening.slot + element, 1024)
        return drawn < number(self.pos, happening.chance, at)

    def _effect(self, effect: Effect, cause: int, times: int, at: At) -> None:
        if times == 0 or (times < 0 and (effect.op != "add" or effect.due >= 0)):
            return
        if effect.op in ("hold", "hasten"):
            self.paces.append((effect.op, effect.base, number(self.pos, effect.amount, {})))
            return
        if effect.op == "promise":
            self.turn_promise(effect.base, number(self.pos, effect.amount, {}))
            return
        targets = self._targets(effect, at)
        if effect.op not in ("add", "to") or effect.due >= 0:
            self.other.append((effect, cause, targets))
            return
        amount = number(self.pos, effect.amount, at)
        for target in targets:
            variable = effect.base + target
            value = self.pos.table.var[variable]
            if effect.op == "add":
                so_far = self.added.get((effect, variable), 0)
                total = _stopped(effect, value, so_far + amount * times)
                self.added[effect, variable] = total
                self.change(variable, cause, total - so_far)
            elif (effect, variable) not in self.added:
                self.added[effect, variable] = amount - value
                self.change(variable, cause, amount - value)

    def turn_promise(self, promise: int, status: int) -> None:
        """A promise is given, kept, broken or lapses, with the effects of that turn.

        Only what was never given can be given, and only a live promise can turn otherwise.
        """
        needed = PROMISE_NONE if status == PROMISE_LIVE else PROMISE_LIVE
        if self.pos.table.promise[promise] != needed or promise in self.turned:
            return
        self.turned[promise] = status
        entry = self.pos.rules.promises[promise]
        turns = {PROMISE_LIVE: entry.given, PROMISE_KEPT: entry.kept, PROMISE_BROKEN: entry.broken}
        if status in turns:
            self.happen(turns[status])

    def _targets(self, effect: Effect, at: At) -> set[int]:
        """Offsets from the effect's base."""
        who = effect.who
        if who is None:
            return {0}
        if who[0] in ("target", "acting"):
            return {at[who[0]]} - {-1}
        if who[0] == "r":
            return {i for i, bit in enumerate(who[1]) if bit}
        if effect.block == "m" and who[0] == "self":
            return {at["m"]} if "m" in at else self._linked(effect.base, at["b"])
        return elements(self.pos, who, at)

    def _linked(self, base: int, bloc: int) -> set[int]:
        """The members of a family that belong to a bloc."""
        track = next(track for track in self.pos.rules.tracks if track.base == base)
        return {member for member, link in enumerate(track.blocs) if link == bloc}

    # --- settling --------------------------------------------------------------------------------

    def settle(self) -> None:
        """Add everything up, limit, write the lines, then the marks, promises and delays."""
        table, rules = self.pos.table, self.pos.rules
        for variable in sorted({variable for variable, _, _ in self.changes}):
            before = table.var[variable]
            for each, cause, amount in self.changes:
                if each == variable:
                    table.var[variable] += amount
                    self._line(variable, cause, amount)
            bounds = rules.variables[variable]
            limited = min(max(table.var[variable], bounds.low), bounds.high)
            self._line(variable, rules.cause_limit, limited - table.var[variable])
            table.var[variable] = limited
            if limited != before:
                self._level_changed(variable)
        for promise, status in self.turned.items():
            table.promise[promise] = status
        for op in ("hasten", "hold"):  # a hold has the last word
            for row, weeks in [(row, weeks) for each, row, weeks in self.paces if each == op]:
                limit = max if op == "hasten" else min
                table.dwell[row] = limit(table.dwell[row], weeks)
        for effect, _, targets in self.other:
            self._settle_other(effect, targets)
        marks = [(cause, who) for effect, cause, who in self.other if effect.op == "mark"]
        if marks:
            reprice(self.pos, {bloc: cause for cause, who in marks for bloc in who})

    def _line(self, variable: int, cause: int, amount: int) -> None:
        if amount:
            self.pos.lines.append(Line(self.pos.table.week, variable, cause, amount))

    def _level_changed(self, variable: int) -> None:
        """Weeks at a level count anew whenever the level changes, whatever changed it."""
        for track in self.pos.rules.tracks:
            if track.base <= variable < track.base + len(track.members):
                self.pos.table.dwell[track.row + variable - track.base] = 0

    def _settle_other(self, effect: Effect, targets: set[int]) -> None:
        table, blocs = self.pos.table, len(self.pos.rules.blocs)
        if effect.op == "mark":
            for bloc in targets:
                row = effect.mark * blocs + bloc
                table.mark[row] = max(table.mark[row], effect.weeks)
        elif effect.op == "reveal":
            for bloc in targets:
                table.revealed[bloc] = 1
        else:
            table.due[effect.due] |= effect.weeks


def _stopped(effect: Effect, value: int, gain: int) -> int:
    """An addition stops at ``at_most``, a subtraction at ``at_least``; neither turns round."""
    if effect.at_most is not None and gain > 0:
        gain = min(gain, max(effect.at_most - value, 0))
    if effect.at_least is not None and gain < 0:
        gain = max(gain, min(effect.at_least - value, 0))
    return gain


def at_once(pos: Position, happening: Happening, at: At | None = None) -> None:
    """A happening that is a step of its own."""
    step = Step(pos)
    step.happen(happening, at)
    step.settle()


def reprice(pos: Position, causes: dict[int, int]) -> None:
    """The price of each bloc by its live marks; ``causes`` says who has just marked it."""
    step, rules = Step(pos), pos.rules
    for bloc in pos.blocs:
        rows = enumerate(rules.marks)
        live = [pct for k, pct in rows if pos.table.mark[k * len(pos.blocs) + bloc] > 0]
        above = [percent for percent in live if percent > 100]
        price = max(above) if above else min([100, *live])
        change = price - pos.table.var[rules.price + bloc]
        step.change(rules.price + bloc, causes.get(bloc, rules.cause_mark), change)
    step.settle()
