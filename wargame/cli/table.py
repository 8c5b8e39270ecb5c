"""Which game the command line plays: deck, cast and seat by their names, and its file."""

import secrets
from argparse import Namespace
from datetime import date
from pathlib import Path

from wargame.base.errors import UserError
from wargame.base.paths import games_dir
from wargame.deck import Deck, read_deck, shipped, text
from wargame.engine import Rules

FLAGSHIP = "iraq-2025"
_SEEDS = 1_000_000


def usual_deck() -> str:
    """The deck that is played when none is named."""
    decks = shipped()
    if not decks:
        raise UserError("No deck came with the program; name a deck's folder.")
    return FLAGSHIP if FLAGSHIP in decks else decks[0]


def chosen_deck(name: str) -> Deck:
    """The deck of that name, or the usual one."""
    return read_deck(name or usual_deck())


def chosen_seed(seed: str) -> str:
    """The seed, or a new one."""
    return seed or str(secrets.randbelow(_SEEDS))


def chosen_role(deck: Deck, rules: Rules, name: str) -> str:
    """The id of the seat of that name or id; the formateur's office when none is named."""
    if not name:
        return next((role.id for role in rules.roles if role.office), rules.roles[0].id)
    roles = {role.id: role for role in deck.roles.role}
    for role in rules.roles:
        made = roles[role.id].name
        if name.casefold() in (role.id, text(made).casefold(), text(made, "ar")):
            return role.id
    known = ", ".join(role.id for role in rules.roles)
    raise UserError(f"There is no seat '{name}' in this cast; choose one of {known}.")


def new_file(deck: Deck, args: Namespace) -> Path:
    """Where a new game is saved: the file asked for, or the next free name among the games."""
    from wargame.store import new_path

    if args.save:
        return Path(args.save)
    return new_path(games_dir(create=True), text(deck.deck.title), date.today())
