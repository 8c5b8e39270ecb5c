"""The rules of the game, over arrays with a leading games axis. Pure: no files, clock, Qt, SQL."""

from wargame.engine.acts import Act, Acts, IllegalAct, Kind
from wargame.engine.engine import Answers, Engine
from wargame.engine.legal import Legal
from wargame.engine.locks import Lock
from wargame.engine.packed import Packed
from wargame.engine.record import Line, Note, Record
from wargame.engine.rules import RULES_VERSION, Rules
from wargame.engine.state import State
from wargame.engine.view import View

__all__ = [
    "RULES_VERSION",
    "Act",
    "Acts",
    "Answers",
    "Engine",
    "IllegalAct",
    "Kind",
    "Legal",
    "Line",
    "Lock",
    "Note",
    "Packed",
    "Record",
    "Rules",
    "State",
    "View",
]
