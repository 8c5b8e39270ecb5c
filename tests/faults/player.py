"""A child that plays a game and says after each act how far it is; run by the suite with faults.

usage: player.py FILE SEED TURNS. What it prints was acknowledged: acts, week, branch, position.
"""

import random
import sys
from pathlib import Path

from tests.session.table import checksum, new, offers
from wargame.base.errors import WargameError
from wargame.session import Session


def main(path: Path, seed: str, turns: int) -> None:
    """Play until the turns are over, past whatever is refused."""
    luck = random.Random(seed)
    try:
        session = Session.open(path) if path.exists() else new(path, seed)
    except WargameError as error:
        print(f"refused {error}", flush=True)
        return
    _say(session)
    for _ in range(turns):
        try:
            _turn(session, luck)
        except WargameError as error:
            print(f"refused {error}", flush=True)
        else:
            _say(session)
    session.close()


def _turn(session: Session, luck: random.Random) -> None:
    """One of the things that a person does at the table."""
    dice = luck.random()
    if dice < 0.2 and session.can_undo:
        session.undo()
    elif dice < 0.3 and session.can_redo:
        session.redo()
    elif dice < 0.4 and session.week > 1:
        session.branch_off(luck.randint(1, session.week))
    elif dice < 0.45:
        session.annotate("note", f"{dice}")
    elif dice < 0.5:
        session.go_to(luck.choice(session.branches).id)
    elif dice < 0.65 and not session.ending and session.week < 4:
        session.end_week()
    elif not session.ending and offers(session):
        session.act(luck.choice(offers(session)))


def _say(session: Session) -> None:
    words = (len(session.log), session.week, session.branch_id, checksum(session))
    print("stands", *words, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
