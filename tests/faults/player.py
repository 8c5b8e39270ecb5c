"""A child that plays a game and says after each act how far it is; run by the suite with faults.

What it has told was acknowledged: acts, week, branch, position.
"""

import os
import random
from multiprocessing.connection import Connection
from pathlib import Path

from tests.session.table import checksum, new, offers
from wargame.base.errors import WargameError
from wargame.session import Session


def run(told: Connection, path: Path, seed: str, turns: int, fault: dict[str, str]) -> None:
    """Play in a process of its own, with a fault that the shim reads from the environment."""
    os.environ.update(fault)
    main(told, path, seed, turns)


def main(told: Connection, path: Path, seed: str, turns: int) -> None:
    """Play until the turns are over, past whatever is refused."""
    luck = random.Random(seed)
    try:
        session = Session.open(path) if path.exists() else new(path, seed)
    except WargameError as error:
        told.send(f"refused {error}")
        return
    told.send(_stands(session))
    for _ in range(turns):
        try:
            _turn(session, luck)
        except WargameError as error:
            told.send(f"refused {error}")
        else:
            told.send(_stands(session))
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


def _stands(session: Session) -> str:
    return f"stands {len(session.log)} {session.week} {session.branch_id} {checksum(session)}"
