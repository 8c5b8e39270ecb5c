"""`wargame play`: a game in the terminal, by a person or by bots."""

from argparse import Namespace

from wargame.base.errors import UserError
from wargame.cli.chosen import in_terminal
from wargame.cli.saved import saved_game
from wargame.cli.table import chosen_deck, chosen_role, chosen_seed, new_file
from wargame.deck import at_length, compile_deck

_SUFFIX = ".crossroads"


def play(args: Namespace) -> int:
    """Play a new game, go on with a saved one, or watch bots.

    Raises:
        UserError: no such deck, cast, seat or file.
        DataError: the deck or the saved game is wrong.
    """
    args.lang = in_terminal(args).language
    if args.deck.endswith(_SUFFIX) and not args.resume:
        args.resume, args.deck = args.deck, ""
    if args.resume:
        return _resume(args)
    if args.bots:
        if args.role:
            raise UserError("With --bots nobody takes a seat; leave out --role or --bots.")
        from wargame.cli.watch import watch

        return watch(args)
    return _new(args)


def _new(args: Namespace) -> int:
    from wargame.cli.shell.game import Game
    from wargame.cli.shell.loop import converse
    from wargame.session import Session

    deck = at_length(chosen_deck(args.deck), args.weeks)
    rules = compile_deck(deck, args.cast or None)
    role = chosen_role(deck, rules, args.role)
    players = {each.id: args.strength for each in rules.roles} | {role: "human"}
    file = new_file(deck, args)
    with Session.new(deck, rules.cast, players, chosen_seed(args.seed), file) as session:
        return converse(Game(session, file, args.lang))


def _resume(args: Namespace) -> int:
    given = {"--role": args.role, "--cast": args.cast, "--seed": args.seed, "--save": args.save}
    given |= {"a deck": args.deck, "--bots": args.bots, "--weeks": args.weeks}
    extra = [name for name, value in given.items() if value]
    if extra:
        own = "A saved game has its own seats, length, seed and file"
        raise UserError(f"{own}; leave out {extra[0]}.")
    from wargame.cli.shell.game import Game
    from wargame.cli.shell.loop import converse
    from wargame.session import Session
    from wargame.store import own_copy

    file = own_copy(saved_game(args.resume))
    with Session.open(file) as session:
        if session.role < 0:
            raise UserError(f"In {file.name} only bots play; prove it with wargame replay.")
        return converse(Game(session, file, args.lang))
