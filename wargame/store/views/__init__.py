"""Views for people who read a save with SQL; `docs/save-file.md` says what every column means.

The program writes them into each game and never reads them there: a file's views are strangers.
"""

from sqlalchemy import Connection

from wargame.store.views.course import CAUSES, METERS_BY_WEEK, VOTES, WEEKS
from wargame.store.views.names import NAMES
from wargame.store.views.roads import LINEAGE, PLAYED
from wargame.store.views.talks import ACTIONS, OFFERS, TAKEN_BACK

VIEWS = {
    "names": NAMES,
    "lineage": LINEAGE,
    **PLAYED,
    "taken_back": TAKEN_BACK,
    "weeks": WEEKS,
    "meters_by_week": METERS_BY_WEEK,
    "causes": CAUSES,
    "offers": OFFERS,
    "votes": VOTES,
    "actions": ACTIONS,
}
"""Every view by its name, in an order in which each uses only those before it."""


def create_views(connection: Connection) -> None:
    """Write the views into a new game, inside the caller's transaction."""
    for name, query in VIEWS.items():
        connection.exec_driver_sql(f"CREATE VIEW {name} AS{query.rstrip()}")
