"""Rules as the tables that the kernel reads: rows of int32, in the order of ``src/tables.h``."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wargame.engine.chance import LOGISTIC
from wargame.engine.machine import Machine
from wargame.engine.rules import Rules
from wargame.lab.kernel.code import Coder
from wargame.lab.kernel.happenings import Happenings, speakers
from wargame.lab.kernel.layout import PARTS, hidden_variable
from wargame.lab.kernel.mechanisms import Mechanisms
from wargame.lab.kernel.nodes import Unfit
from wargame.lab.kernel.tempers import Tempers
from wargame.lab.kernel.trees import LARGEST, Trees

CARDS = 256
"""Cards of a deck, at most."""


@dataclass(frozen=True, slots=True)
class Compiled:
    """What does not depend on private wants, and so is the same for every role's engine.

    Attributes:
        trees: the compiler, for those who look at single trees.
        first, last: sections before and behind those that go by viewer.
    """

    trees: Trees
    first: dict[str, Any]
    last: dict[str, Any]


def compiled(rules: Rules, every: bool = False) -> Compiled:
    """Compile the trees and mechanisms of some rules.

    Args:
        rules: of any role's engine.
        every: let every tree be read by itself, not only those that the kernel asks for.

    Raises:
        Unfit: the rules are too large for the kernel, or hold something it does not know.
    """
    _refuse(rules)
    trees = Trees(rules)
    happenings = Happenings(trees)
    mechanisms = Mechanisms(trees, happenings)
    singles = mechanisms.singles()
    rows = {**mechanisms.sections(), **Tempers(mechanisms).sections()}
    nodes = trees.nodes
    if every:
        nodes.roots.update(ref for _, _, ref in trees.known())
    coder = Coder(nodes, trees.layout.size + len(nodes.constants))
    programs, kept = coder.programs(nodes.roots)
    sizes = {**_sizes(rules, trees), "kept": len(kept), "scratch": coder.cells}
    first = {
        "sizes": [[*sizes.values(), *singles.values()]],
        "programs": programs,
        "kept": kept,
        "sets": nodes.sets,
        **rows,
        "happenings": happenings.rows,
        "effects": happenings.effects,
    }
    last: dict[str, NDArray[Any]] = _arrays(
        {"constants": nodes.constants, "lists": nodes.lists, "logistic": LOGISTIC}
    )
    last["masks"] = np.array(nodes.masks, np.uint64)
    last["code"] = np.array(coder.code, np.uint16)
    return Compiled(trees, _arrays(first), last)


def tables(rules: Rules, made: Compiled) -> dict[str, NDArray[Any]]:
    """All sections in the order of ``struct tables``, with the wants that ``rules`` know."""
    return {**made.first, **_arrays(_by_viewer(rules)), **made.last}


def _arrays(found: dict[str, Any]) -> dict[str, NDArray[Any]]:
    return {name: np.ascontiguousarray(value, np.int32) for name, value in found.items()}


def _refuse(rules: Rules) -> None:
    """Turn away what the kernel has no room or no way for."""
    offices = sum(role.office for role in rules.roles)
    if offices > 1 or not rules.votes or not rules.bots.stances or not rules.nominees:
        raise Unfit("nobody, or more than one, to form a government")
    if len(rules.moves) > LARGEST or len(rules.cards) > CARDS or sum(rules.seats) <= 0:
        raise Unfit("too many moves or cards, or no seats")
    _refuse_stray_starts(rules)


def _refuse_stray_starts(rules: Rules) -> None:
    """What begins outside its bounds is put right by the arrays now and then; the kernel never."""
    rows = [nominee.trust for nominee in rules.nominees]
    strays = [v.id for v in rules.variables if not v.low <= v.start <= v.high]
    for bloc in range(len(rules.blocs)):
        trust, mood = rules.variables[rules.trust + bloc], rules.variables[rules.mood + bloc]
        reach = rules.mood_range[bloc]
        strays += [trust.of for row in rows if not trust.low <= row[bloc] <= trust.high]
        strays += [mood.of] if not mood.low <= -reach <= reach <= mood.high else []
    if strays:
        raise Unfit(f"{strays[0]} begins outside its bounds")


def _sizes(rules: Rules, trees: Trees) -> dict[str, int]:
    layout, bots = trees.layout, rules.bots
    return {
        "blocs": len(rules.blocs),
        "items": len(rules.portfolios),
        "roles": len(rules.roles),
        "promises": len(rules.promises),
        "moves": len(rules.moves),
        "turns": len(rules.turns),
        "cards": len(rules.cards),
        "marks": len(rules.marks),
        "due": len(rules.due_rows),
        "variables": len(rules.variables),
        "votes": len(rules.votes),
        "nominees": len(rules.nominees),
        "lapses": len(rules.lapses),
        "clauses": len(rules.clauses),
        "pulls": len(rules.pulls),
        "tracks": len(rules.tracks),
        "red_lines": len(rules.red_lines),
        "stances": len(bots.stances),
        "levels": sum(len(track.members) for track in rules.tracks),
        "secrets": len(_secrets(rules)),
        "cells": layout.size,
        "constants": len(trees.nodes.constants),
        **{f"at_{name}": layout.at[name] for name in PARTS},
        "trust": rules.trust,
        "price": rules.price,
        "mood": rules.mood,
        "capital": rules.capital,
        "majority": rules.majority,
        "lots": rules.lots,
        "lot_points": rules.lot_points,
        "lot_worth": rules.lot_worth,
        "quiet": rules.quiet,
        "cap": rules.cap,
        "offer_cost": rules.offer_cost,
        "new_items": rules.new_items,
        "slot_card": rules.slot_card,
        "slot_noise": rules.slot_noise,
        "office": next((i for i, role in enumerate(rules.roles) if role.office), -1),
        "round": rules.round,
        "margin": bots.margin,
        "early_margin": bots.early_margin,
        "generosity": bots.generosity,
        "step": bots.step,
        "most": bots.most,
        "offers": bots.offers,
    }


def _secrets(rules: Rules) -> list[list[int]]:
    """(variable, bloc, start) of attributes that only their bloc knows."""
    found = []
    for column in rules.secret_variables:
        variable = rules.variables[column]
        if variable.kind == "attribute":
            found.append([column, rules.blocs.index(variable.of), variable.start])
    return found


def _by_viewer(rules: Rules) -> dict[str, Any]:
    """What each role knows of wants, (R+1, N·P) with the truth last, and tables of plain rows."""
    machine = Machine(rules)
    seen = [machine.blinded(role.blocs).salience for role in rules.roles] + [machine.salience]
    points = machine.points
    return {
        "salience": np.stack(seen).reshape(len(seen), -1),
        "worth": np.stack([each * points // 100 for each in seen]).reshape(len(seen), -1),
        "appeal": np.stack([_appeal(each, points) for each in seen]).reshape(len(seen), -1),
        "points": points,
        "seats": rules.seats,
        "asked": machine.asked.ravel(),
        "secrets": _secrets(rules),
        "speakers": speakers(rules),
        "starts": [variable.start for variable in rules.variables],
        "low": machine.low,
        "high": machine.high,
        "dwell_of": _dwell_rows(rules, machine.levels.tolist()),
        "hidden": [hidden_variable(rules, v) for v in range(len(rules.variables))],
        "mark_percent": rules.marks,
        "due_rows": [row[:2] for row in rules.due_rows],
    }


def _dwell_rows(rules: Rules, levels: list[int]) -> list[int]:
    """The dwell row of each variable that is a level, −1 for the others."""
    rows = {variable: row for row, variable in enumerate(levels)}
    return [rows.get(variable, -1) for variable in range(len(rules.variables))]


def _appeal(salience: NDArray[np.int32], points: NDArray[np.int32]) -> NDArray[np.int32]:
    """The order in which portfolios are put in a package: see ``bots.lore``."""
    blocs = len(salience)
    others = np.tile(salience, (blocs, 1, 1))
    others[np.arange(blocs), np.arange(blocs)] = 0
    return np.asarray(4 * salience + 3 * (points // 100) - others.max(axis=1), np.int32)
