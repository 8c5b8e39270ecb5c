"""Coalition arithmetic: who can form a majority with whom, who is needed, what each is paid.

Exact throughout. Pure functions take seats and a quota; `workbench` reads them, and what blocs
are promised, from what a role may know.
"""

from wargame.lab.coalition.gamson import Line, gamson
from wargame.lab.coalition.house import House, house
from wargame.lab.coalition.minimal import LISTED, count_minimal, minimal
from wargame.lab.coalition.power import Power, power
from wargame.lab.coalition.present import Present, present
from wargame.lab.coalition.spread import MOST, Talks
from wargame.lab.coalition.workbench import Share, Workbench, workbench

__all__ = [
    "LISTED",
    "MOST",
    "House",
    "Line",
    "Power",
    "Present",
    "Share",
    "Talks",
    "Workbench",
    "count_minimal",
    "gamson",
    "house",
    "minimal",
    "power",
    "present",
    "workbench",
]
