"""A role's sheet: its page from the deck's folder of briefings, or its short briefing."""

from wargame.deck.model import Deck, Role, Translated
from wargame.reports.markdown import Block, blocks
from wargame.reports.position import Position
from wargame.reports.say import Say


def briefing(position: Position) -> tuple[Block, ...]:
    """The sheet of the role that looks, as blocks; empty where the deck says nothing to it."""
    return role_sheet(position.deck, position.names.roles[position.role], position.say)


def role_sheet(deck: Deck, role: Role, say: Say) -> tuple[Block, ...]:
    """The sheet of a role, before a game as in it.

    A page in the language comes first, then a short briefing in it, then the English page, then
    the English briefing.
    """
    short = blocks("\n\n".join(filter(None, (say.deck(role.briefing), say.deck(role.aim)))))
    pages = deck.papers.pages
    own = pages.get(role.id if say.language == "en" else f"{role.id}.{say.language}", "")
    if own.strip():
        return blocks(own)
    spoken = say.language == "en" or (isinstance(role.briefing, Translated) and role.briefing.ar)
    english = pages.get(role.id, "")
    return blocks(english) if english.strip() and not spoken else short
