"""Packages in the making, one a bloc, until they are sent or dropped."""

from wargame.reports.draft import Draft, carried, lost, possible
from wargame.ui.bridge import Bridge

Unsent = tuple[Draft, Draft]
"""What stood when a draft was put together, and the draft."""


class Drafts:
    """What the person has put together and not sent."""

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge
        self._kept: dict[int, Unsent] = {}

    def of(self, bloc: int) -> Draft | None:
        """The draft for a bloc, begun with what it has; None where the role makes no offers."""
        position = self._bridge.position
        if bloc < 0 or not position.is_office or position.governed >= 0:
            return None
        stands = self._bridge.standing(bloc)
        kept = self._kept.get(bloc)
        return carried(*kept, stands) if kept else stands

    def added(self, bloc: int) -> dict[int, int]:
        """Portfolios that the draft would newly put on offer → the bloc."""
        draft = self.of(bloc)
        if draft is None:
            return {}
        new = draft.items & ~self._bridge.standing(bloc).items
        return {item: bloc for item in range(new.bit_length()) if new >> item & 1}

    def may_toggle(self, draft: Draft, item: int) -> bool:
        """Whether a portfolio may go into the draft, or lies in it."""
        if draft.items >> item & 1:
            return True
        return bool(self._bridge.position.legal.give[0, draft.bloc, item])

    def keep(self, draft: Draft) -> None:
        """Remember what a draft changes; one that changes nothing is no draft."""
        stands = self._bridge.standing(draft.bloc)
        if draft == stands:
            self.drop(draft.bloc)
        else:
            self._kept[draft.bloc] = stands, draft

    def unsent(self) -> tuple[Unsent, ...]:
        """All that are kept."""
        return tuple(self._kept.values())

    def take_up(self, unsent: tuple[Unsent, ...]) -> None:
        """Go on with those of another table on the same game."""
        self._kept.update((draft.bloc, (stood, draft)) for stood, draft in unsent)

    def drop(self, bloc: int) -> None:
        """Forget the draft for a bloc."""
        self._kept.pop(bloc, None)

    def carry_over(self) -> tuple[str, ...]:
        """Keep into another week what is still possible; what is not, as sentences.

        Nothing is kept, and nothing told, where no offers are made any more.
        """
        drafts = [self.of(bloc) for bloc in self._kept]
        position, told = self._bridge.position, []
        self.clear()
        for draft in drafts if not position.ended else ():
            if draft is not None:
                fit = possible(position, draft)
                told.append(lost(position, draft, fit))
                self.keep(fit)
        return tuple(each for each in told if each)

    def clear(self) -> None:
        """Forget all of them."""
        self._kept.clear()
