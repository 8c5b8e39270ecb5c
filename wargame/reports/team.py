"""A team and the mandate, where a cast lets it pass: who plays what now, and how that came."""

from itertools import groupby

from wargame.reports.position import Position


def passed(position: Position) -> str:
    """What a person is told as talks open: that the seat has changed with the mandate, or "".

    Talks open once a round: the week of the turn before counts, whether or not it was the last.
    """
    if position.role_in(position.week - position.rules.round) == position.role:
        return ""
    sentence = "The mandate has passed to {nominee}."
    nominee = position.names.nominee(int(position.state.nominee[0]))
    told = (position.say(sentence, nominee=nominee), _from_now_on(position, position.role))
    return " ".join([*told, in_office(position)]).rstrip()


def seat_after(position: Position, week: int) -> str:
    """The seat that came with the loss of a mandate in a week; "" where it stayed the same."""
    after = position.role_in(week + 1)
    return "" if after == position.role_in(week) else _from_now_on(position, after)


def _from_now_on(position: Position, role: int) -> str:
    return position.say("Your seat from now on: {role}.", role=position.names.role(role))


def in_office(position: Position) -> str:
    """Of a team that plays the office, who plays its own seat meanwhile; "" of all others."""
    if not (_passes(position) and position.is_office and position.formateur >= 0):
        return ""
    rules = position.rules
    team = next(r for r, role in enumerate(rules.roles) if position.formateur in role.blocs)
    sentence = "Your team holds the mandate; a deputy, a bot, plays {team} meanwhile."
    return position.say(sentence, team=position.names.role(team))


def seats_held(position: Position) -> str:
    """Which role the person played in which weeks; "" where that was one throughout."""
    stretches = [
        (role, [week for week, _ in weeks])
        for role, weeks in groupby(enumerate(position.roles, 1), key=lambda each: each[1])
    ]
    if len(stretches) < 2:
        return ""
    say = position.say
    told = [_stretch(position, role, weeks[0], weeks[-1]) for role, weeks in stretches]
    return say("Your seats: {seats}. The score is that of the last.", seats=say.names(told))


def _stretch(position: Position, role: int, first: int, last: int) -> str:
    say, name = position.say, position.names.role(role)
    if first == last:
        return say("{role} in week {week}", role=name, week=first)
    return say("{role} in weeks {first} to {last}", role=name, first=first, last=last)


def _passes(position: Position) -> bool:
    casts = {cast.id: cast for cast in position.deck.roles.cast}
    return casts[position.rules.cast].mandate == "passes"
