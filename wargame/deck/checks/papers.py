"""Pictures and role sheets: those that are named are there, those that are there are named."""

from collections.abc import Iterator

from wargame.deck.checks.walk import Spot
from wargame.deck.faults import Fault, did_you_mean
from wargame.deck.model import Deck

_ARABIC = ".ar"


def pictures(deck: Deck, spots: list[Spot]) -> Iterator[Fault]:
    """Each picture that is named lies in the folder, and each in the folder is named."""
    there = deck.papers.images
    if there is None:
        return
    named = set()
    for spot in spots:
        image = vars(spot.table).get("image")
        if image is None:
            continue
        named.add(image)
        if image not in there:
            remedy = did_you_mean(image, there, "put it into the folder images, or name another")
            yield Fault(spot.where, "image", f"names a picture that is missing: {image}", remedy)
    for image in there:
        if image not in named:
            remedy = "name it as image of a card, role, bloc or the deck, or take it out"
            yield Fault(f"images/{image}", "", "is named nowhere", remedy, "warning")


def pages(deck: Deck, _: list[Spot]) -> Iterator[Fault]:
    """Each role sheet is that of a role, and each has its Arabic where the deck promises it."""
    roles = [role.id for role in deck.roles.role]
    for page in deck.papers.pages:
        name = page.removesuffix(_ARABIC)
        if name not in roles:
            remedy = did_you_mean(name, roles, "name it after a role, or take it out")
            yield Fault(f"briefings/{page}.md", "", "is the sheet of no role", remedy, "warning")
    english = [page for page in deck.papers.pages if page in roles]
    missing = [page for page in english if page + _ARABIC not in deck.papers.pages]
    if missing and "ar" in deck.deck.languages:
        count = f"{len(missing)} role sheet{' has' if len(missing) == 1 else 's have'} no Arabic"
        what = f"{count}, such as briefings/{missing[0]}.md"
        remedy = f"write briefings/{missing[0]}.ar.md, or take ar out of languages"
        yield Fault("deck.toml", "languages", what, remedy, "warning")
