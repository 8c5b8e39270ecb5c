"""`wargame deck schema` and `wargame deck manual`: what the model says about itself."""

import json
from argparse import Namespace

from wargame.base.errors import UserError
from wargame.cli.pen import Pen
from wargame.deck.copies import replace_file


def page(args: Namespace) -> int:
    """Write the page to the terminal or into a file; what stood there is kept as a copy."""
    text = _schema() if args.tool == "schema" else _manual()
    pen = Pen.for_terminal()
    if args.out is None:
        pen.out.write(text)
        return 0
    if not args.out.absolute().parent.is_dir():
        raise UserError(f"There is no folder {args.out.absolute().parent}; make it first.")
    copy = replace_file(args.out, text.encode("utf-8"))
    pen.text(f"{args.out} is written." + (f" The old one is {copy.name}." if copy else ""))
    return 0


def _schema() -> str:
    from wargame.deck.guide.schema import schema

    return json.dumps(schema(), ensure_ascii=False, indent=1) + "\n"


def _manual() -> str:
    from wargame.deck.guide.manual import manual

    return manual()
