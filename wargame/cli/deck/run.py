"""From `wargame deck TOOL` to the tool; each is imported when it is asked for."""

from argparse import Namespace


def deck(args: Namespace) -> int:
    """Run one of the author's tools and return its exit code."""
    match args.tool:
        case "check":
            from wargame.cli.check import check

            return check(args)
        case "new" | "pack" | "unpack":
            from wargame.cli.deck import folders

            return {"new": folders.new, "pack": folders.pack, "unpack": folders.unpack}[args.tool](
                args
            )
        case "diff":
            from wargame.cli.deck.diff import diff

            return diff(args)
        case "schema" | "manual" | "rules":
            from wargame.cli.deck.pages import page

            return page(args)
        case _:
            from wargame.cli.deck.sheets import sheet

            return sheet(args)
