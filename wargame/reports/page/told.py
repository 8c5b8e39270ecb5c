"""A week of a report: what happened in order, the votes, and what moved the meters."""

from collections.abc import Iterable

from wargame.reports.page.ends import with_sources
from wargame.reports.page.model import Lines, Section
from wargame.reports.say import Say
from wargame.reports.stories import Story
from wargame.reports.week import Ballot, Done, Happened, WeekReport
from wargame.reports.why import WhyMeter


def told_week(say: Say, week: WeekReport) -> Section:
    """One week."""
    events = Lines(tuple(_event(say, each) for each in week.happened))
    moved = Lines(tuple(_moved(say, meter, week) for meter in week.why.meters))
    parts = tuple(part for part in (events, moved) if part.items)
    return Section(f"week-{week.week}", week.title, parts, 3)


def cited(weeks: Iterable[WeekReport]) -> set[str]:
    """Keys of the sources that are named in these weeks."""
    stories = (each for week in weeks for each in week.happened if isinstance(each, Story))
    return {key for story in stories for key in story.sources}


def _event(say: Say, event: Happened) -> tuple[str, tuple[str, ...]]:
    match event:
        case Story():
            return with_sources(event.title, event.sources), (event.text,)
        case Ballot():
            return event.title, (_ballot(say, event), event.text)
        case Done():
            reason = say("Because: {reason}.", reason=event.reason) if event.reason else ""
            text = " ".join(part for part in (event.text, reason) if part)
            named = event.title.startswith(event.role)  # moves say themselves whose they are
            title = say("{role}: {title}", role=event.role, title=event.title)
            return event.title if named else title, (text,)


def _ballot(say: Say, vote: Ballot) -> str:
    """Seats for it by bloc, of those each has."""
    of = [f"{name} {say('{n} of {all}', n=yes, all=seats)}" for name, yes, seats in vote.blocs]
    return say("Votes for: {list}.", list=say.listed(of))


def _moved(say: Say, meter: WhyMeter, week: WeekReport) -> tuple[str, tuple[str, ...]]:
    """A meter at the end of the week, and the causes that add up to its change."""
    value = next((value for name, value, _, _ in week.values if name == meter.name), "")
    causes = say.listed((f"{line.label} {line.amount_text}" for line in meter.lines), heavy=True)
    return f"{meter.name} {value} ({meter.change_text})", (causes,)
