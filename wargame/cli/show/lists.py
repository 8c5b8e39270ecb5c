"""News, moves, promises, aims, words and sources as lists."""

from collections.abc import Sequence

from wargame.cli.pen import Pen
from wargame.cli.show.week import effects_text
from wargame.reports import Position, Say
from wargame.reports.ending import ScoreScene
from wargame.reports.glossary import Entry
from wargame.reports.moves import MoveScene
from wargame.reports.news import NewsItem
from wargame.reports.promise_terms import PromiseTerms
from wargame.reports.promises import PromiseRow
from wargame.reports.sources import SourceScene


def show_news(pen: Pen, items: Sequence[NewsItem]) -> None:
    """The news with its dates and sources."""
    for item in items:
        title = item.title if item.title[-1:] in ".!?…" else f"{item.title}."
        text = " ".join(part for part in (title, item.text, f"({item.label})") if part)
        pen.item(f"  {item.monday:<12} ", text)


def show_moves(pen: Pen, say: Say, moves: Sequence[MoveScene]) -> None:
    """The role's moves with cost, effects and what locks them."""
    for move in moves:
        pen.item(
            f"  {move.cost:>2}  ",
            " ".join(
                filter(None, (f"{move.title}.", f"{effects_text(say, move.effects)}.", move.reason))
            ),
        )
        if move.targets:
            names = [
                f"{each.name} ({each.chance})" if each.chance else each.name
                for each in move.targets
            ]
            pen.item("      ", "→ " + say.listed(names))


def show_promises(
    pen: Pen, say: Say, rows: Sequence[PromiseRow], terms: Sequence[PromiseTerms]
) -> None:
    """The ledger of promises, each with what keeping and breaking it would do."""
    for row, term in zip(rows, terms, strict=True):
        given = say(" since week {week}", week=row.given) if row.given else ""
        pen.item("  ", f"{row.name} ({row.state_text}{given}). {row.text} {row.due}".rstrip())
        told = (f"{term.parties}.", term.due, term.verdict_text, *term.breakers)
        pen.item("      ", " ".join(filter(None, told)))
        for words, effects in ((say("If kept"), term.kept), (say("If broken"), term.broken)):
            if effects:
                pen.item("      ", f"{words}: {effects_text(say, effects)}")


def show_aims(pen: Pen, position: Position, scene: ScoreScene) -> None:
    """What the role is told and wants, with the points as things stand."""
    made = position.names.roles[position.role]
    for text in (made.briefing, made.aim):
        if position.say.deck(text):
            pen.text(position.say.deck(text), 2)
    for aim in scene.objectives:
        facts = f" ({aim.evidence})" if aim.evidence else ""
        pen.item(f"{aim.points:>6} / {aim.most:<3} ", f"{aim.text}{facts}")
    pen.line(f"{scene.total:>6} / 100 " + position.say("as things stand"))


def show_words(pen: Pen, words: Sequence[Entry]) -> None:
    """Words with what they mean."""
    for each in words:
        pen.item("  ", f"{each.word}. {each.text}")


def show_sources(pen: Pen, sources: Sequence[SourceScene]) -> None:
    """The deck's sources by their keys."""
    for source in sources:
        pen.item(f"  [{source.key}] ", f"{source.line} {source.where}".rstrip())
