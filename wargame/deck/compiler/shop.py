"""The workshop of one compilation: expressions read in place, causes numbered, faults collected."""

from wargame.deck.compiler.voices import Voices
from wargame.deck.expressions import (
    Compiled,
    ExpressionFault,
    Group,
    Names,
    Number,
    Place,
    Truth,
    compile_expression,
)
from wargame.deck.expressions.arithmetic import constant
from wargame.deck.faults import Fault, did_you_mean
from wargame.engine.rules import Cause
from wargame.engine.trees import Tree

SLOT_CARD, SLOT_MOOD, SLOT_NOISE, SLOT_FIRST = 0, 8, 100, 2000


class Shop:
    """What the compilation of one deck with one cast shares.

    Attributes:
        faults: everything found wrong so far; a wrong part is compiled to nothing.
        causes, marks, due_rows: the tables that grow while compiling.
    """

    def __init__(self, names: Names, cast: str) -> None:
        self.names = names
        self.deck = names.deck
        self.layout = names.layout
        self.faults: list[Fault] = []
        self.marks: list[int] = []
        self.due_rows: list[tuple[int, int, int]] = []
        self._causes: dict[Cause, int] = {}
        self._next_slot = SLOT_FIRST
        self.voices = Voices(self.deck, self.layout, cast)

    # faults ------------------------------------------------------------------------------------

    def error(self, where: str, field: str, what: str, remedy: str) -> None:
        """Note an error."""
        self.faults.append(Fault(where, field, what, remedy))

    def warn(self, where: str, field: str, what: str, remedy: str) -> None:
        """Note a warning."""
        self.faults.append(Fault(where, field, what, remedy, "warning"))

    def find(self, where: str, field: str, name: str, table: dict[str, int], kind: str) -> int:
        """Return the index of an id; an unknown one is noted and gives −1."""
        index = table.get(name, -1)
        if index < 0:
            remedy = did_you_mean(name, table, f"define that {kind}, or name another")
            self.error(where, field, f"knows no {kind} '{name}'", remedy)
        return index

    # expressions --------------------------------------------------------------------------------

    def _compiled(self, where: str, field: str, text: str, place: Place) -> Compiled | None:
        memory = self.names.memory
        key = (text, place)
        found = memory.get(key)
        if found is None:
            try:
                found = compile_expression(text, place, self.names)
            except ExpressionFault as fault:
                found = fault
            memory[key] = found
        if isinstance(found, ExpressionFault):
            self.error(where, field, f"{found.where} {found.what}", found.remedy)
            return None
        assert isinstance(found, Compiled)
        return found

    def number(self, where: str, field: str, text: str, place: Place) -> Number:
        """Compile a number; 0 where it is wrong."""
        return self.number_and_uses(where, field, text, place)[0]

    def number_and_uses(
        self, where: str, field: str, text: str, place: Place
    ) -> tuple[Number, frozenset[str]]:
        """Compile a number, with what of ``me`` it leads to."""
        made = self._compiled(where, field, text, place)
        if made is None:
            return constant(0, max(place.scale, 0)), frozenset()
        assert isinstance(made.value, Number)
        return made.value, made.uses

    def decided(self, text: str) -> bool | None:
        """Whether a condition that has been compiled holds always or never; None for neither."""
        found = self.names.memory.get((text, Place("condition")))
        made = found.value if isinstance(found, Compiled) else None
        return made.known if isinstance(made, Truth) else None

    def condition(
        self,
        where: str,
        field: str,
        text: str,
        scopes: tuple[str, ...] = (),
        without: frozenset[str] = frozenset(),
    ) -> Tree:
        """Compile a condition; false where it is wrong. One that cannot vary is a warning."""
        place = Place("condition", scopes=scopes, without=without)
        made = self._compiled(where, field, text, place)
        if made is None:
            return ("false",)
        assert isinstance(made.value, Truth)
        if made.value.known is not None and text not in ("True", "False"):
            always = "always" if made.value.known else "never"
            self.warn(
                where,
                field,
                f"'{text}' is {always} true, whatever happens",
                f"correct it, or write {made.value.known}",
            )
        return made.value.tree

    def group(self, where: str, field: str, text: str, kind: str) -> Tree:
        """Compile a set read in global scope; the empty set where it is wrong."""
        made = self._compiled(where, field, text, Place(kind))
        if made is None:
            size = self.names.sizes[kind]
            return ("m", int(kind[1:]), (0,) * size) if kind[0] == "m" else (kind, (0,) * size)
        assert isinstance(made.value, Group)
        return made.value.tree

    def mask(self, where: str, field: str, text: str) -> tuple[int, ...]:
        """Compile a set of blocs that never changes."""
        tree = self.group(where, field, text, "b")
        if tree[0] == "b":
            mask: tuple[int, ...] = tree[1]
            return mask
        self.error(
            where, field, f"'{text}' changes during a game", "name blocs or sets of blocs.toml"
        )
        return (1,) * self.names.sizes["b"]

    # tables -------------------------------------------------------------------------------------

    def cause(self, kind: str, name: str = "", part: str = "") -> int:
        """Return the index of a cause, entered when it is new."""
        return self._causes.setdefault(Cause(kind, name, part), len(self._causes))

    @property
    def causes(self) -> tuple[Cause, ...]:
        """All causes, in order of their indices."""
        return tuple(self._causes)

    def slot(self, scope: tuple[str, ...] = ()) -> int:
        """Reserve random slots: one, or one for each element of a scope."""
        first = self._next_slot
        self._next_slot += self.names.sizes[scope[0]] if scope else 1
        return first

    def mark_row(self, percent: int) -> int:
        """Return the row of a price mark; marks of one percentage share it."""
        if percent not in self.marks:
            self.marks.append(percent)
        return self.marks.index(percent)

    def role_of(self, where: str, field: str, name: str) -> int:
        """Return the role meant by "office", a bloc (who speaks for it) or a role id.

        A role of another cast gives −1; an unknown word is noted, and gives −1.
        """
        if not self.voices.knows(name):
            remedy = did_you_mean(name, self.voices.known, "name a role, a bloc or office")
            self.error(where, field, f"knows no role '{name}'", remedy)
        return self.voices.role_of(name)
