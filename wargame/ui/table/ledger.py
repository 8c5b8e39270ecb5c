"""The promise ledger: who gave what to whom, when it falls due, and what comes of it."""

from PySide6.QtWidgets import QWidget

from wargame.reports.effects import EffectLine
from wargame.reports.promise_terms import PromiseTerms
from wargame.reports.promises import PromiseRow
from wargame.ui.fonts import Role
from wargame.ui.table.adapt import effect_words
from wargame.ui.table.column import Part, Rule, heading, on_press, row, words
from wargame.ui.table.intents import Intents
from wargame.ui.table.sight import Sight
from wargame.ui.widgets.badge import Badge
from wargame.ui.widgets.buttons import SecondaryButton

_STATES = {"live": "acc", "kept": "good", "broken": "alarm"}
_VERDICTS = {"kept": "good", "broken": "alarm"}
STANDS = ("live", "kept", "broken")


def ledger_parts(sight: Sight, intents: Intents, host: QWidget) -> list[Part]:
    """Promises that were given, then those that may be; the widest view of each that is known."""
    rows = sight.scene.promises
    if not rows:
        return [10, words(host.tr("This deck knows no promises."))]
    page = _Page(sight, intents, host)
    given = [each for each in rows if each.state in STANDS]
    others = [each for each in rows if each.state not in STANDS]
    parts: list[Part] = []
    for title, found in ((host.tr("Given"), given), (host.tr("Not given"), others)):
        if found:
            parts += [12 if parts else 0, heading(title, str(len(found)), "promise")]
            parts += [part for each in found for part in page.promise(each)]
    return parts


class _Page:
    """What all entries share."""

    def __init__(self, sight: Sight, intents: Intents, host: QWidget) -> None:
        self._sight, self._intents, self.tr = sight, intents, host.tr
        self._terms = sight.ask.terms()

    def promise(self, made: PromiseRow) -> list[Part]:
        """One entry of the ledger."""
        terms = self._terms[made.index]
        parts: list[Part] = [7, row(words(made.name, Role.STRONG, "ink"), self._badge(made))]
        parts += [words(self._parties(made, terms), Role.DENSE), 3, words(made.text)]
        may_come = made.state == "none" and self._sight.ask.government() is None
        open_still = made.state == "live" or may_come
        if terms.due and open_still:
            parts += [3, words(terms.due, Role.DENSE, "ink")]
        if open_still:
            parts += self._effects(made, terms)
        if terms.verdict:
            parts += [3, words(terms.verdict_text, Role.DENSE_STRONG, _VERDICTS[terms.verdict])]
        parts += [words(each, Role.DENSE, "ink") for each in terms.breakers]
        keys = " ".join(f"[{key}]" for key in made.sources)
        parts += [words(keys, Role.DENSE, "ink3")] if keys else []
        return [*parts, *self._acts(made), 7, Rule()]

    def _badge(self, made: PromiseRow) -> Badge | None:
        if made.state in _STATES:
            return Badge(made.state_text, _STATES[made.state])
        return Badge(self.tr("On offer"), "acc") if made.on_offer_to else None

    def _parties(self, made: PromiseRow, terms: PromiseTerms) -> str:
        if not made.given:
            return f"{terms.parties}."
        since = self.tr("since week %1").replace("%1", str(made.given))
        return f"{terms.parties}, {since}."

    def _effects(self, made: PromiseRow, terms: PromiseTerms) -> list[Part]:
        """What giving, keeping and breaking it does."""
        turns: tuple[tuple[str, tuple[EffectLine, ...]], ...] = (
            (self.tr("Given: %1"), made.effects if made.state == "none" else ()),
            (self.tr("Kept: %1"), terms.kept),
            (self.tr("Broken: %1"), terms.broken),
        )
        return [
            words(label.replace("%1", effect_words(lines)), Role.DENSE)
            for label, lines in turns
            if effect_words(lines)
        ]

    def _acts(self, made: PromiseRow) -> list[Part]:
        """Declare it, take it back, put it into the open package."""
        buttons = [button for button in (self._declare(made), self._package(made)) if button]
        return [part for button in buttons for part in (5, row(button, None))]

    def _declare(self, made: PromiseRow) -> SecondaryButton | None:
        if made.can_withdraw:
            button = SecondaryButton(self.tr("Take back"))
            on_press(button, self._intents.withdrawn.emit, made.index)
        elif made.can_declare:
            cost = self.tr("Declare, costs %1").replace("%1", str(made.cost))
            button = SecondaryButton(cost if made.cost else self.tr("Declare"))
            on_press(button, self._intents.declared.emit, made.index)
        else:
            return None
        button.setObjectName(f"promise-{made.id}")
        return button

    def _package(self, made: PromiseRow) -> SecondaryButton | None:
        """The button that puts it into the package for the bloc that is looked at."""
        scene = self._sight.scene
        draft, bloc = scene.draft, scene.selected
        if draft is None or not made.offerable or bloc not in made.to or made.state != "none":
            return None
        inside = bool(draft.draft.promises >> made.index & 1)
        label = self.tr("Take it out of the offer to %1")
        label = label if inside else self.tr("Put it into the offer to %1")
        button = SecondaryButton(label.replace("%1", scene.dossiers[bloc].short))
        button.setObjectName(f"package-{made.id}")
        on_press(button, self._intents.promiseToggled.emit, made.index)
        return button
