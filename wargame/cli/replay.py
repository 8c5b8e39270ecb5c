"""`wargame replay`: a saved game proved from its log."""

import json
from argparse import Namespace
from pathlib import Path

from wargame.session.replay import verify


def replay(args: Namespace) -> int:
    """Replay a save; 1 when a week does not agree.

    Raises:
        UserError: there is no such file, or it cannot be read.
        DataError: it is no saved game.
    """
    path = Path(args.save)
    found = verify(path, args.to)
    verified = found.first_bad_week is None
    if args.json:
        print(json.dumps({"weeks": found.weeks, "verified": verified, "hash": found.hash}))
    elif verified:
        weeks = "1 week agrees" if found.weeks == 1 else f"{found.weeks} weeks agree"
        print(f"{path.name}: {weeks}, hash {found.hash}.")
    if not verified:
        from wargame.cli.told import tell

        tell(f"{path.name}: week {found.first_bad_week} does not verify: {found.reason}.")
    return 0 if verified else 1
