"""Sharing out the rest: what there is to deal, to whom, or why nothing is dealt."""

from dataclasses import dataclass

from wargame.reports.position import Position


@dataclass(frozen=True, slots=True)
class Sharing:
    """What sharing out would do now.

    Attributes:
        can: there is something to deal, and a partner besides the office's own bloc.
        text: what would be dealt to whom, or why nothing is.
    """

    can: bool
    text: str


def sharing(position: Position) -> Sharing:
    """What the office's deal of the rest would be.

    The rules would let the office's own bloc take all while it is alone; nobody means that by
    sharing, so it waits for a partner.
    """
    say, names = position.say, position.names
    partners = [b for b, inside in enumerate(position.partners) if inside]
    others = [b for b in partners if b != position.formateur]
    if not position.legal.share[0]:
        return Sharing(False, say("Nothing is left to deal out."))
    if not others:
        return Sharing(False, say("Needs a partner to share with."))
    free = sum(
        owner < 0 and bool(is_one)
        for owner, is_one in zip(position.owner, position.rules.ministries, strict=True)
    )
    found = [say.count(free, "{n} ministry", "{n} ministries")] if free else []
    lots = int(position.legal.free_lots[0])
    found += [names.lots(lots)] if lots else []
    to = say.count(len(others), "{n} partner", "{n} partners")
    said = "{rest} to {partners}, neediest first."
    if len(others) < len(partners):
        said = "{rest} to you and {partners}, neediest first."
    text = say(said, rest=say.names(found), partners=to)
    return Sharing(True, text)
