"""The debrief: it adds up, names what happened, and shows a role no more than it may know."""

from dataclasses import replace

import numpy as np
import pytest

from wargame.engine import Act
from wargame.lab.hindsight import Hindsight, Without
from wargame.reports import Names, Position, Say
from wargame.reports.acts import act_title
from wargame.reports.debrief import DebriefScene, debrief
from wargame.session import Session
from wargame.session.review import look_back


@pytest.fixture(scope="module")
def session() -> Session:
    """A finished game of the small deck."""
    made = Session.new("tiny", "solo", {}, "lamp")
    while not made.ending:
        made.end_week()
    return made


@pytest.fixture(scope="module")
def found(session: Session) -> Hindsight:
    """What it was worth to the office."""
    return look_back(session._course, 0, 24)


def _scene(session: Session, found: Hindsight, language: str = "en", *others: int) -> DebriefScene:
    engine = session.engine
    names = Names(session.deck, engine.rules, Say(language))
    mine, *rest = (
        Position(names, engine.view(session.state, role), session.record) for role in (0, *others)
    )
    scene = debrief(mine, found, rest)
    assert scene is not None
    return scene


def test_the_parts_make_the_score(session: Session, found: Hindsight) -> None:
    """Promised, judgement and fortune add up to the role's points."""
    scene = _scene(session, found)
    made = scene.decided
    assert made is not None
    total = made.promised + made.judgement + made.fortune
    assert total == pytest.approx(scene.ending.score.total)
    assert sum(week.judgement for week in made.weeks) == pytest.approx(made.judgement)


def test_a_turning_point_says_what_happened(session: Session, found: Hindsight) -> None:
    """Each names its week, whose doing it was, the ending that moved, and headlines."""
    scene = _scene(session, found)
    assert scene.decided is not None and scene.decided.turning
    for turn in scene.decided.turning:
        assert turn.ending in scene.endings and turn.stretch.headlines
        assert abs(turn.after - turn.before) <= turn.shift + 1e-9


def test_scores_of_others_are_shown_only_when_given(session: Session, found: Hindsight) -> None:
    """A role's own debrief holds its own score alone."""
    assert len(_scene(session, found).scores) == 1
    scores = _scene(session, found, "en", 1, 2).scores
    assert [each.mine for each in scores] == [True, False, False]


def test_it_speaks_arabic(session: Session, found: Hindsight) -> None:
    """Titles and headlines are in the language of the reports."""
    scene = _scene(session, found, "ar")
    assert all(any("\u0600" <= sign <= "\u06ff" for sign in title) for title in scene.endings)


def test_the_act_that_moved_the_odds_most_is_named(session: Session, found: Hindsight) -> None:
    """Of an own turn that decided much: the one without which the odds are furthest away."""
    at = next(k for k, m in enumerate(found.moments) if m.side == "before")
    week, odds = found.moments[at].week, found.odds[at + 1]
    acts = [entry for entry in session.log if entry.week == week and entry.role == "mandate"]
    near, far = (Act(*entry.act) for entry in (acts[0], acts[-1]))
    other = np.eye(len(odds))[int(odds.argmin())]
    without = (Without(week, near, odds, 50, 1), Without(week, far, other, 40, 1))
    made = replace(found, odds=np.vstack([other[None], found.odds[1:]]), without=without)
    scene = _scene(session, made)
    assert scene.decided is not None
    turn = next(each for each in scene.decided.turning if each.stretch.own)
    position = Position(
        Names(session.deck, session.rules, Say("en")), session.view(), session.record
    )
    assert turn.deed == act_title(position, far) and f"Above all by: {turn.deed}." in turn.against
    assert turn.without == 100 * other[session.rules.endings.index(_id(session, turn.ending))]


def _id(session: Session, title: str) -> str:
    say = Say("en")
    return next(e.id for e in session.deck.endings.ending if say.deck(e.title) == title)
