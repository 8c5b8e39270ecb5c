"""Why something is not open now, as the condition it waits for."""

from wargame.deck.model import Move
from wargame.engine import Act, Kind, Lock
from wargame.reports.position import Position


def lock_text(position: Position, lock: int, cost: int | None = None) -> str:
    """The sentence of a lock; empty when it is open. ``cost`` is that of an offer if not given."""
    say, rules = position.say, position.rules
    fixed = {
        Lock.OVER: "The story has closed.",
        Lock.NOT_YOURS: "Not yours to do now.",
        Lock.USED: "Can be used once only.",
        Lock.STAGE: "Not at this stage.",
        Lock.CONDITION: "Its condition does not hold.",
        Lock.NO_TARGET: "Nobody to aim it at.",
        Lock.PARTNER: "Its partner cannot pay its part.",
        Lock.TOO_DEAR: "Costs {cost}; you have {have}.",
        Lock.MINIMUM: "Needs {minimum} ministries assigned, you have {assigned}.",
        Lock.CALLED: "Called for the end of this week.",
        Lock.RED_LINE: "A red line holds.",
        Lock.NO_OFFER: "No offer stands.",
        Lock.PLEDGED: "Already in the coalition.",
        Lock.NOT_PLEDGED: "Not in the coalition.",
        Lock.ITEMS: "A portfolio cannot be given there, or more than {new} are new.",
        Lock.LOTS: "Not so many {lots} are left.",
        Lock.PROMISE: "That promise cannot be given there.",
        Lock.CHOICE: "That choice is not open.",
        Lock.COOLING: "It cools down.",
    }
    if lock == Lock.OPEN:
        return ""
    if lock == Lock.OVER and not position.ended:
        return say("Looking back: nothing can be done here.")
    assigned = sum(
        1
        for owner, is_one in zip(position.owner, rules.ministries, strict=True)
        if is_one and owner >= 0
    )
    return say(
        fixed[Lock(lock)],
        cost=rules.offer_cost if cost is None else cost,
        have=position.capital,
        minimum=rules.votes[-1].minimum,
        assigned=assigned,
        new=rules.new_items,
        lots=say.deck(position.deck.deck.lots.name),
    )


def move_lock_text(position: Position, move: int, lock: int) -> str:
    """Why a move is not open now, by its lock; empty when it is."""
    made: Move = position.names.moves[move]
    if lock == Lock.CONDITION:
        needs = position.say.deck(made.needs)
        return needs or position.say(
            "{condition}.", condition=position.names.reading.condition(made.when)
        )
    if lock == Lock.COOLING:
        wait = int(position.legal.wait(move)[0])
        return position.say.count(wait, "Again in {n} week.", "Again in {n} weeks.")
    return lock_text(position, lock, price_of(position, move))


def price_of(position: Position, move: int) -> int:
    """What a move costs the role; one that is its own partner pays both parts."""
    made = position.rules.moves[move]
    return made.cost + (made.partner_cost if made.partner == position.role else 0)


def act_lock_text(position: Position, act: Act, lock: int) -> str:
    """Why an act is not open now, by its lock; empty when it is."""
    if act.kind == Kind.MOVE:
        return move_lock_text(position, act.index, lock)
    return lock_text(position, lock)
