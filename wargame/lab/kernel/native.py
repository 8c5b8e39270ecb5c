"""The programs of some rules as C, for the compiler: trees of decks that lie there when it runs.

Each becomes a function that does what ``run`` in ``src/tree.c`` does with its instructions; what
an instruction does is said once for both, in ``src/instructions.h``. Programs are known again by
a digest, so those of an edited deck are read one by one until the kernel is built anew.
"""

import hashlib
from collections.abc import Iterable

from wargame.lab.kernel.nodes import LEAST
from wargame.lab.kernel.ops import Code, Op, SetOp
from wargame.lab.kernel.tables import Compiled

_NAMES = {int(each): each.name for kind in (Op, Code) for each in kind}
_LONGER = (Op.TABLE, Code.CLIP)
_JOINED = {SetOp.BOTH: "&", SetOp.EITHER: "|", SetOp.LESS: "& ~"}


def digest(made: Compiled) -> str:
    """What the programs of some rules are known by: all that their text depends on."""
    told = hashlib.sha256()
    first, last = made.first, made.last
    parts = [first[name] for name in ("sizes", "programs", "kept", "sets")]
    parts += [last[name] for name in ("constants", "masks", "code")]
    for part in parts:
        told.update(f"{part.shape}".encode() + part.tobytes())
    return told.hexdigest()[:32]


def source(every: Iterable[Compiled]) -> str:
    """A C file with the programs of all these rules, for ``src/native.h``."""
    out, rows = ['#include "instructions.h"', '#include "native.h"'], list[str]()
    for number, made in enumerate(every):
        programs = Programs(made, f"p{number}_")
        out += [*sets(made, f"s{number}_"), *programs.functions()]
        out.append(f"static const Made made_{number}[] = {{{', '.join(programs.by_node())}}};")
        rows.append(f'{{"{digest(made)}", made_{number}}}, ')
    return "\n".join([*out, f"const Native natives[] = {{{''.join(rows)}{{0}}}};", ""])


def sets(made: Compiled, prefix: str) -> list[str]:
    """What ``SET_`` means for some rules, and a function for each set; masks by their value."""
    found = [f"#undef SET_\n#define SET_(a) {prefix}##a(g)"]
    masks: list[int] = made.last["masks"].tolist()
    for number, (op, a, b, only, more) in enumerate(made.first["sets"].tolist()):
        value = f"tree_set(g, {number})"
        if op in _JOINED:
            value = f"({prefix}{a}(g) {_JOINED[op]} {prefix}{b}(g))"
        elif op in (SetOp.CONST, SetOp.STATE):
            value = f"{masks[a]:#x}u" if op == SetOp.CONST else f"g->state[{a}]"
        body = f"(void)g; return ({value} & {masks[only]:#x}u) | {masks[more]:#x}u;"
        found.append(f"static inline Mask {prefix}{number}(Game *g) {{ {body} }}")
    return found


class Programs:
    """Writes the programs of one set of rules."""

    def __init__(self, made: Compiled, prefix: str) -> None:
        """``prefix``: of the functions' names, which go on with where the code begins."""
        self._code: list[list[int]] = made.last["code"].tolist()
        self._programs: list[list[int]] = made.first["programs"].tolist()
        self._kept: list[list[int]] = made.first["kept"].tolist()
        self._constants: list[int] = made.last["constants"].tolist()
        self._prefix, self._first = prefix, made.trees.layout.size
        self._making = self._first + len(self._constants) + len(self._kept)

    def by_node(self) -> list[str]:
        """For each node its function, 0 where it has none."""
        return [self._name(start) if start >= 0 else "0" for start, *_ in self._programs]

    def functions(self) -> list[str]:
        """Every function, declared before the first is written."""
        rows = [row for row in (*self._programs, *self._kept) if row[0] >= 0]
        cells = {start: cell for start, cell, _ in rows}
        heads = [f"static int32_t {self._name(start)}(Game *g);" for start in cells]
        return [*heads, *(self._function(start, cell) for start, cell in cells.items())]

    def _name(self, start: int) -> str:
        return f"{self._prefix}{start}"

    def _function(self, start: int, cell: int) -> str:
        end = next(at for at in range(start, len(self._code)) if self._code[at][0] == Code.END)
        rows = range(start, end)
        made = sorted({self._cell(self._code[at][1]) for at in rows if self._makes(at)})
        lines = [f"L{at}: {self._line(at)}" for at in rows if self._code[at][0] != Code.MORE]
        room = f"int32_t *m = g->cells{''.join(f', {name} = 0' for name in made)};"
        return "\n".join(
            [f"static int32_t {self._name(start)}(Game *g) {{", room, *lines,
             f"L{end}: return {self._cell(cell)};", "}"]
        )  # fmt: skip

    def _makes(self, at: int) -> bool:
        """Whether an instruction puts its value into what is in the making, a variable in C."""
        op, target, *_ = self._code[at]
        return target >= self._making and not self._jumps(op)

    @staticmethod
    def _jumps(op: int) -> bool:
        return Code.JUMP <= op <= Code.UNLESS_GE

    def _cell(self, cell: int) -> str:
        """A place of the game's memory; constants by their value."""
        place = cell - self._first
        if 0 <= place < len(self._constants):
            value = self._constants[place]
            return "INT32_MIN" if value == LEAST else f"{value}"
        return f"t{cell - self._making}" if cell >= self._making else f"m[{cell}]"

    def _line(self, at: int) -> str:
        op, target, a, b = self._code[at]
        if op == Code.NEED:
            start, _, life = self._kept[a]
            return f"if (!stands(g, {a}, {life})) {self._name(start)}(g);"
        if op == Code.JUMP:
            return f"goto L{at + target};"
        name, cells = f"DO_{_NAMES[op]}", f"{self._cell(a)}, {self._cell(b)}"
        if self._jumps(op):
            return f"if (!{name}({cells})) goto L{at + target};"
        to = self._cell(target)
        if op in _LONGER:
            c, d = self._code[at + 1][2:]
            return f"{to} = {name}({self._cell(a)}, {self._cell(c)}, {self._cell(d)}, {c}, {d});"
        return f"{to} = {name}({to}, {cells}, {a}, {b});"
