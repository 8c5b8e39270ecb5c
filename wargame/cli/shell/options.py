"""The numbered acts: what a role may do now, each with the line that does it."""

from wargame.cli.shell.menus import letters, moves, office, talks
from wargame.cli.shell.menus.draft import draft_menu
from wargame.cli.shell.option import Option, folded
from wargame.reports import Draft, Position, draft_scene


def options(position: Position, draft: Draft | None = None, undo: str = "") -> list[Option]:
    """Everything that may be done, most pressing first, ending the week last.

    Args:
        position: the game as the role sees it.
        draft: the package that is open; while one is, the list is about it.
        undo: what can be undone, in words.
    """
    if draft is not None:
        return draft_menu(position, draft_scene(position, draft))
    found = [
        *moves.choices(position),
        *talks.answers(position),
        *_office(position),
        *_moves(position),
        *office.cabinet(position),
        *letters.writing(position),
    ]
    if undo:
        found.append(Option(position.say("Undo: {act}", act=undo), "undo"))
    return [*found, Option(_end(position), "end")]


def _end(position: Position) -> str:
    """The end of the week, or of the two weeks of a round."""
    week, last = position.week, position.week + position.rules.round - 1
    if last == week:
        return position.say("End week {week}", week=week)
    return position.say("End weeks {week} to {last}", week=week, last=last)


def _office(position: Position) -> list[Option]:
    say, cost = position.say, position.rules.offer_cost
    offers, back = office.offers(position), office.offers_back(position)
    posts, vacant = office.posts(position), office.vacancies(position)
    return [
        *folded(offers, say("Draft an offer (sending costs {cost})", cost=cost), "offer"),
        *folded(back, say("Take back one of {n} offers", n=len(back)), "retract"),
        *folded(posts, say("Put somebody up for one of {n} posts", n=len(posts)), "nominate"),
        *folded(
            vacant,
            say(
                "Name a minister for one of {n} vacant ministries (costs {cost})",
                n=len(vacant),
                cost=cost,
            ),
            "appoint",
        ),
        *office.public_promises(position),
    ]


def _moves(position: Position) -> list[Option]:
    every = moves.role_moves(position)
    n = sum(option.open for option in every)
    locked = len(every) - n
    text = position.say("Make one of {n} moves ({locked} are locked)", n=n, locked=locked)
    return folded(every, text, "move")
