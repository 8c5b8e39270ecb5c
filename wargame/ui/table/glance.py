"""What a table is looked at with: enough to look at the same game so again in another window."""

from dataclasses import dataclass

from wargame.ui.table.drafts import Unsent


@dataclass(frozen=True)
class Glance:
    """Where a person was at the table.

    Attributes:
        tab: of the reading column.
        leaf: of the talks.
        bloc: that is looked at, −1 none.
        post: that is looked at on the board, −1 none.
        card: over the table, empty if none.
        week: that the line of weeks and roads shows, 0 where it is put away.
        drafts: put together and not sent.
    """

    tab: int
    leaf: str
    bloc: int
    post: int
    card: str
    week: int
    drafts: tuple[Unsent, ...]
