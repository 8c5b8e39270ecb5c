"""A week that has been played, as lines."""

from collections.abc import Iterable
from itertools import groupby

from wargame.cli.pen import Pen
from wargame.reports import Say, WeekReport
from wargame.reports.effects import EffectLine
from wargame.reports.stories import Story
from wargame.reports.week import Ballot, Done, Happened
from wargame.reports.why import WhyScene

JOINED = "\N{NO-BREAK SPACE}"
"""Keeps a figure on the line of what it counts."""


def show_week(pen: Pen, say: Say, report: WeekReport) -> None:
    """Everything that happened in a week, and why the meters moved."""
    pen.head(report.title)
    show_happened(pen, say, report.happened)
    pen.line("  " + pen.bold(say("Meters")))
    pen.rows(report.values, indent=4, right="12")
    show_why(pen, say, report.why)


def show_happened(pen: Pen, say: Say, happened: Iterable[Happened]) -> None:
    """Headlines, acts and votes in order."""
    for each in happened:
        if isinstance(each, Ballot):
            show_ballot(pen, say, each)
        elif isinstance(each, Done):
            show_done(pen, each)
        else:
            show_story(pen, each)


def show_story(pen: Pen, story: Story) -> None:
    """A headline with its text and sources."""
    keys = " ".join(f"[{key}]" for key in story.sources)
    text = story.title if story.title[-1:] in ".!?…" else f"{story.title}."
    pen.item("", " ".join(part for part in (text, story.text, keys) if part), 2)


def show_done(pen: Pen, done: Done) -> None:
    """An act, with a bot's reason in brackets."""
    text = f"{done.title}. {done.text}".strip()
    reason = f" ({done.reason})" if done.reason else ""
    pen.item("", f"{text}{reason}", 2)


def show_ballot(pen: Pen, say: Say, ballot: Ballot) -> None:
    """A vote, bloc by bloc, and each minister's support."""
    pen.text(pen.bold(ballot.title), 2)
    votes = [f"{name}{JOINED}{seats}/{of}" for name, seats, of in ballot.blocs]
    pen.item("", " · ".join(votes), 4)
    ministers = [
        f"{name}{JOINED}{support}" + ("" if confirmed else say(" (not confirmed)"))
        for name, support, confirmed in ballot.ministers
    ]
    if ministers and ballot.total >= ballot.quota:
        pen.item("", say("Ministers: {list}", list=" · ".join(ministers)), 4)
    if ballot.text:
        pen.item("", ballot.text, 4)


def show_why(pen: Pen, say: Say, why: WhyScene, indent: int = 4) -> None:
    """What moved each meter; the parts sum to its change."""
    for meter in why.meters:
        parts = [
            f"{line.label}{JOINED}{line.amount_text}" + (f" [{line.code}]" if line.code else "")
            for line in meter.lines
        ]
        pen.item("", f"{meter.name} {meter.change_text}: {say.listed(parts)}", indent)


def effects_text(say: Say, effects: Iterable[EffectLine]) -> str:
    """Effects in one line; several that share a note stand behind it."""
    groups = []
    for note, found in groupby(effects, lambda each: each.note):
        parts = [" ".join(filter(None, (each.label, each.text))) for each in found]
        text = say.listed(parts)
        if note:
            text = f"{note}: {text}" if len(parts) > 1 else f"{text} {note}"
        groups.append(text)
    lasting = any(": " in group for group in groups)
    return say.listed(groups, heavy=lasting)
