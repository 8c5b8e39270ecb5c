"""`wargame deck schema`, `manual` and `rules`: pages written from the model and from a deck."""

import json
from argparse import Namespace

from wargame.cli.pen import Pen
from wargame.deck.copies import replace_file


def page(args: Namespace) -> int:
    """Write the page to the terminal or into a file; what stood there is kept as a copy."""
    text = _PAGES[args.tool](args)
    pen = Pen.for_terminal()
    if args.out is None:
        pen.out.write(text)
        return 0
    copy = replace_file(args.out, text.encode("utf-8"))
    pen.text(f"{args.out} is written." + (f" The old one is {copy.name}." if copy else ""))
    return 0


def _schema(_args: Namespace) -> str:
    from wargame.deck.guide.schema import schema

    return json.dumps(schema(), ensure_ascii=False, indent=1) + "\n"


def _manual(_args: Namespace) -> str:
    from wargame.deck.guide.manual import manual

    return manual()


def _rules(args: Namespace) -> str:
    from wargame.deck import read_deck
    from wargame.reports.rulebook import rulebook

    return rulebook(read_deck(args.deck))


_PAGES = {"schema": _schema, "manual": _manual, "rules": _rules}
