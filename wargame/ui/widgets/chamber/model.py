"""What the chamber shows, in the order its seats are filled."""

from dataclasses import dataclass, replace
from functools import cached_property

from wargame.ui.widgets.bloc_look import BlocLook


@dataclass(frozen=True)
class ChamberBloc:
    """One bloc's place in the chamber.

    Attributes:
        look: its name, hue and pattern.
        seats: how many seats it has, 1 or more.
        in_coalition: whether it sits on the coalition's side.
        selected: whether it is the one being looked at.
    """

    look: BlocLook
    seats: int
    in_coalition: bool = False
    selected: bool = False


@dataclass(frozen=True)
class ChamberData:
    """The whole chamber.

    Attributes:
        blocs: in seating order; the coalition is moved to the start, the order kept otherwise.
        majority: seats needed.
        total: all seats; 0 means the blocs' sum, more leaves the last ones vacant.
    """

    blocs: tuple[ChamberBloc, ...] = ()
    majority: int = 1
    total: int = 0

    @cached_property
    def seated(self) -> tuple[ChamberBloc, ...]:
        """The blocs as they sit: coalition first."""
        return tuple(sorted(self.blocs, key=lambda bloc: not bloc.in_coalition))

    @cached_property
    def plain(self) -> "ChamberData":
        """The same with no bloc selected: what is measured and drawn once for all choices."""
        if not any(bloc.selected for bloc in self.blocs):
            return self
        blocs = tuple(replace(bloc, selected=False) for bloc in self.blocs)
        return ChamberData(blocs, self.majority, self.total)

    @cached_property
    def chosen(self) -> int:
        """The place of the selected bloc in ``seated``, −1 for none."""
        return next((at for at, bloc in enumerate(self.seated) if bloc.selected), -1)

    @cached_property
    def size(self) -> int:
        """How many seats the chamber has."""
        return max(self.total, sum(bloc.seats for bloc in self.blocs))

    @cached_property
    def coalition_seats(self) -> int:
        """How many seats the coalition has."""
        return sum(bloc.seats for bloc in self.blocs if bloc.in_coalition)

    @property
    def shortfall(self) -> int:
        """How many seats are missing to the majority, 0 if none."""
        return max(self.majority - self.coalition_seats, 0)

    @cached_property
    def owners(self) -> tuple[int, ...]:
        """For each seat the index of its bloc in ``seated``, −1 for a vacant one."""
        held = [place for place, bloc in enumerate(self.seated) for _ in range(bloc.seats)]
        return tuple(held + [-1] * (self.size - len(held)))

    @cached_property
    def spans(self) -> tuple[tuple[int, int], ...]:
        """For each bloc of ``seated`` its first seat and the one after its last."""
        edges: list[tuple[int, int]] = []
        at = 0
        for bloc in self.seated:
            edges.append((at, at + bloc.seats))
            at += bloc.seats
        return tuple(edges)
