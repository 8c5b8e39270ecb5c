"""Every check is proved by a planted fault: one change to a sound deck, one sentence."""

from typing import Any

import pytest

from tests.deck.small import small, tables
from wargame.deck import BrokenDeck, check, compile_deck, from_document

ERRORS: list[tuple[str, Any, str]] = [
    # texts
    ("meters.meter.0.name", "Tr\u202eade", "name: has the character U+202E, which overrides"),
    ("cards.card.0.title", {"en": "A", "ar": "\u202b"}, "title: has the character U+202B"),
    # the chamber and its blocs
    ("deck.seats", 99, "deck.toml, seats: is 99, and the blocs of blocs.toml have 100"),
    ("deck.majority", 50, "let it be more than half"),
    ("deck.majority", 101, "let it be more than half"),
    ("blocs.bloc.1.letter", "R", "letter: is 'R', as that of 'red'"),
    ("blocs.bloc.1.trust", 101, "blocs.toml: bloc 'blue', trust: is 101"),
    ("blocs.bloc.1.sets", ["lefd"], "knows no set 'lefd'. Did you mean 'left'?"),
    ("blocs.bloc.1.wants", {"mine": 120}, "wants: knows no portfolio 'mine'"),
    ("blocs.bloc.1.values", {"leen": 5}, "values: knows no attribute 'leen'"),
    ("blocs.bloc.1.values", {"lean": 101}, "has 'lean' at 101"),
    ("blocs.bloc.1.values", {}, "has no 'lean'"),
    ("blocs.bloc.1.rivals", ["read"], "rivals: knows no bloc 'read'"),
    ("blocs.bloc.1.rivals", ["blue"], "is its own rival"),
    ("blocs.bloc.1.red_lines.0.when", "promised(refrm)", "red line 1: 'promised(refrm)' knows no"),
    # names
    ("blocs.bloc.1.id", "red", "bloc 'red', id: is also the name of a bloc in blocs.toml"),
    ("meters.counter.0.id", "trade", "counter 'trade', id: is also the name of a meter"),
    ("meters.meter.1.id", "week", "meter 'week', id: is a word of the deck language"),
    ("meters.meter.1.id", "lambda", "meter 'lambda', id: is a word of the deck language"),
    ("blocs.attribute.0.id", "seats", "attribute 'seats', id: is a word of the deck language"),
    ("blocs.attribute.0.id", "trade", "so an effect on it is unclear"),
    ("portfolios.values", {"points": "P"}, "value 'points', id: is a word"),
    ("moves.move.1.id", "talk", "move 'talk', id: is also the name of a move"),
    # roles
    ("roles.role.1.blocs", ["rad"], "role 'reds', blocs: knows no bloc 'rad'"),
    ("roles.role.0.capital", 13, "capital: is 13, and 12 is the cap"),
    ("roles.cast.0.roles", ["chair", "reds", "blues"], "nobody who speaks for bloc 'green'"),
    ("roles.cast.1.roles", ["chair", "coalition", "blues", "greens"], "2 voices for bloc 'green'"),
    ("roles.cast.1.roles", ["coalition", "blues"], "cast 'pair', roles: has no office"),
    ("roles.cast.1.roles", ["chair", "coalition", "blus"], "knows no role 'blus'"),
    ("roles.role.0.objective", [{"text": "X", "points": "me.trust", "most": 100}], "objective 1"),
    # portfolios
    ("portfolios.portfolio.0.kind", "ministri", "kind: knows no kind 'ministri'"),
    ("portfolios.portfolio.0.sets", ["light"], "sets: knows no set 'light'"),
    ("portfolios.portfolio.0.values", {"wait": 3}, "values: knows no value 'wait'"),
    ("portfolios.portfolio.0.points", -1, "points: is -1"),
    ("portfolios.portfolio.0.holders", "red - left", "holders: leaves nobody"),
    ("portfolios.portfolio.0.holders", "pledged", "holders: 'pledged' changes during a game"),
    ("portfolios.watched", "wate", "watched: knows no value 'wate'"),
    # meters and quantities
    ("meters.meter.0.start", 101, "start: is 101"),
    ("meters.meter.0.low", 100, "low: is 100, and high is 100"),
    ("meters.meter.0.bands", [{"word": "x", "tone": "calm", "below": 5}], "the last and has an"),
    ("meters.meter.0.anchor", [], "has a rate and no anchor"),
    ("meters.meter.0.rate", 0, "has an anchor and no rate"),
    ("meters.meter.0.anchor.0.line", "course", "says value and line"),
    ("meters.meter.0.anchor.1.line", "curse", "anchor 2: 'curse' does not know"),
    ("meters.meter.0.anchor.1.line", "asking", "opens a bloc quantity"),
    ("meters.meter.0.anchor.0.value", "19000*unrest", "may leave what can be counted"),
    ("derived.quantity.0.term.0.value", "asking", "before it is defined"),
    ("derived.quantity.0.term.0.value", "course", "before it is defined"),
    ("derived.quantity.0.low", 30, "low: is above high"),
    # bargaining
    ("bargaining.fair", "me.fair + 1", "leads back to me.fair"),
    ("bargaining.term.0.value", "me.score", "leads back to me.score"),
    ("bargaining.fair", "unrest*2000", "may pass 10,000 points"),
    ("bargaining.term.0.value", "unrest*2000", "may add up to"),
    ("bargaining.withdrawn.0.of", "target", "no bloc is meant here"),
    # promises
    ("promises.promise.0.to", "pledged", "to: 'pledged' changes during a game"),
    ("promises.promise.0.due", "False", "so kept_when is never asked"),
    # government
    ("government.vote.0.kind", "cabinet", "is a vote on the cabinet before the last"),
    ("government.vote.1.kind", "posts", "is the last and no vote on the cabinet"),
    ("government.vote.0.posts", ["speeker"], "posts: knows no post 'speeker'"),
    ("government.vote.0.posts", ["mines"], "names 'mines', which is no post"),
    ("government.vote.0.posts", [], "posts: is empty"),
    ("government.vote.1.minimum", 3, "minimum: is 3, and there are 2 ministries"),
    ("government.vote.0.earliest", 5, "is week 5, and the formation has 4"),
    ("government.vote.1.quota", "me.seats", "no bloc is meant here"),
    ("government.nominee.0.trust", {"blue": 40}, "has no trust of green"),
    ("government.nominee.0.trust", {"blu": 1, "blue": 2, "green": 3}, "knows no bloc 'blu'"),
    ("government.nominee.0.trust.blue", 140, "of 'blue' is 140"),
    ("government.nominee.0.bloc", "rod", "bloc: knows no bloc 'rod'"),
    ("endings.clause.0.ending", "former", "ending: knows no ending 'former'"),
    ("endings.clause.1.ending", "formed", "ending 'none': is reached by no clause"),
    # history
    ("history.event.1.week", None, "event 2, week: is missing. Say either the week or the date"),
    ("history.event.1.date", "2025-12-20", "event 2, week: is said, and date too"),
    ("history.event.0.date", "2025-12-32", "event 1, date: is 2025-12-32"),
    ("history.event.0.date", "2025-12-30", "event 2, week: lies before the event above it"),
    ("history.event.1.sources", ["9"], "event 2, sources: knows no source '9'"),
    ("history.outcome.ending", "nine", "outcome, ending: knows no ending 'nine'. Did you mean"),
    ("history.outcome.sources", ["9"], "outcome 'none', sources: knows no source '9'"),
    # tracks
    ("tracks.track.0.start", 3, "start: is 3"),
    ("tracks.track.0.up", [60, 50], "up: does not rise"),
    ("tracks.track.0.down", [55, 58], "leaves rung 1 at once"),
    ("tracks.track.0.up", [50, 60, 70], "has 3 rungs for 2 ways"),
    ("tracks.track.0.watch", None, "has rungs and watches nothing"),
    ("tracks.track.1.member.0.bloc", "grin", "bloc: knows no bloc 'grin'"),
    ("tracks.track.1.member.0.start", 2, "member 'pilots', start: is 2"),
    ("tracks.track.1.step.0.levels", [1], "leads from level 1 to 2"),
    ("tracks.track.1.step.0.chance", "faction.heet", "did you mean 'heat'"),
    # moves, cards, rules
    ("moves.move.0.who", ["offise"], "who: knows no role 'offise'. Did you mean 'office'?"),
    ("moves.move.0.cost", 13, "cost: is 13, and nobody can have more than 12"),
    ("moves.move.0.target", "none", "of = 'target', and no bloc is meant"),
    ("moves.move.0.target", "member", "track: knows no family ''"),
    ("moves.move.0.also.0", {"on": "trust", "add": 5}, "does not say whose"),
    ("moves.move.0.also.0", {"on": "trust", "of": "target"}, "says nothing"),
    ("moves.move.0.also.0", {"on": "price", "of": "target", "add": 5}, "set a mark"),
    ("moves.move.0.also.0", {"on": "capital", "of": "red", "add": 1.5}, "counted whole"),
    ("moves.move.0.also.0", {"on": "guilds", "of": "red", "add": 1}, "a set of blocs, and a set"),
    ("moves.move.0.also.0", {"on": "tarde", "add": 1}, "did you mean 'trade'"),
    ("moves.move.0.effects", {"guilds": 1}, "changes 'guilds' without saying whose"),
    ("moves.move.0.also.0", {"hold": "alarm"}, "may step every week, its dwell is 0"),
    ("moves.move.0.also.0", {"hasten": "guilds"}, "which is a family"),
    ("moves.move.0.also.0", {"hold": "alarn"}, "knows no ladder 'alarn'"),
    ("moves.move.0.also.0", {"hold": "alarm", "hasten": "alarm"}, "says hold and hasten"),
    ("moves.move.0.also.0", {"promise": "reform", "after": 2}, "says more than promise can"),
    ("cards.card.0.effects", {"clam": 1}, "did you mean 'calm'"),
    ("cards.card.0.also.0.add", "week", "delays what cannot be delayed"),
    ("cards.card.0.also.0", {"on": "calm", "add": 1, "after": 20, "weeks": 20}, "40 weeks ahead"),
    ("cards.card.0.weeks", [3, 2], "weeks: end at 2 before they begin"),
    ("cards.card.0.weeks", [7, 9], "begin at 7, and the story has 6"),
    ("cards.card.0.role", None, "role: is missing, and there are choices"),
    ("cards.card.0.default", None, "default: is missing, and there are choices"),
    ("cards.card.0.default", "wit", "default: knows no choice 'wit'. Did you mean 'wait'?"),
    ("cards.card.0.choice", [], "role: is said, and there is nothing to choose"),
    ("rules.rule.0.for_each", "guild", "for_each: knows no family 'guild'"),
    ("rules.rule.0.scale", "left", "is a set of blocs, and a number is needed"),
    # sources and bots
    ("blocs.bloc.0.sources", ["9"], "bloc 'red', sources: knows no source '9'"),
    ("bots.stance.0.weight", {"anne": 1}, "weight: knows no nominee 'anne'"),
    ("bots.stance.0.declares", ["form"], "declares: knows no promise 'form'"),
    ("bots.stance.0.turns_to", "fancy", "turns_to: knows no stance 'fancy'"),
    ("bots.stance.0.prefers", [{"move": "tlk", "chance": "1"}], "prefers: knows no move 'tlk'"),
    ("bots.slate", [{"post": "speaker", "among": ["rde"]}], "among: knows no bloc 'rde'"),
    ("bots.temper", [{"role": "redd"}], "role: knows no role 'redd'"),
]

WARNINGS: list[tuple[str, Any, str]] = [
    ("blocs.bloc.1.rivals", ["red", "green"], "names 'green', which does not name it"),
    ("roles.role.1.objective", [{"text": "X", "points": "5", "most": 50}], "bring 50 points"),
    ("roles.cast", [{"id": "a", "name": "A", "roles": ["chair", "coalition", "blues"]}], "no cast"),
    ("portfolios.kind.2", {"id": "odd", "name": "Odd"}, "kind 'odd': has no portfolio"),
    ("meters.meter.0.headline", False, "no meters are headlines"),
    ("rules.rule.0.when", "week >= 1", "'week >= 1' is always true"),
    ("rules.rule.0.when", "trade > 100", "'trade > 100' is never true"),
    ("rules.rule.0.effects", {}, "does nothing"),
    (
        "rules.rule.2",
        {"id": "tear", "name": "Tear", "when": "week >= 3", "effects": {"calm": "-0.250"}},
        "rule 'tear', when and effects: are those of rule 'wear', so that they count twice",
    ),
    ("rules.rule.0.effects", {"calm": 0}, "adds nothing to 'calm'"),
    ("rules.rule.0.otherwise", {"calm": 1}, "never happens without a chance"),
    ("rules.rule.1.also.0.of", "left - left", "changes nothing: the set is empty"),
    ("cards.card.0.weeks", [1, 9], "end at 9, and the story has 6"),
    ("cards.card.0.weight", 0, "so it is never drawn"),
    ("promises.promise.0.declared", False, "can neither be declared nor offered"),
    ("moves.move.0.when", "week > 2", "needs: is missing"),
    ("sources", {"source": [{"key": "1", "outlet": "O", "title": "T"}]}, "is cited nowhere"),
    ("endings.ending.1.rank", 1, "rank: is 1, as that of 'formed'"),
    (
        "endings.clause.0.when",
        "week >= 1",
        "ending 'none': cannot be reached: its clauses never hold",
    ),
    ("endings.clause.0.when", "True", "ending 'none': cannot be reached"),
    ("endings.clause.1.when", "week > 90", "ending 'none': cannot be reached"),
    ("deck.languages", ["en", "ar"], "have no Arabic, such as title of deck.toml"),
    ("blocs.bloc.0.short", "A name that does not fit", "fit its place"),
]


def test_the_small_deck_is_sound() -> None:
    """The deck that the faults are planted in has none."""
    assert check(small()) == []


@pytest.mark.parametrize(("path", "value", "wanted"), ERRORS)
def test_errors(path: str, value: Any, wanted: str) -> None:
    """The planted error is said, and the deck does not compile."""
    deck = small(path, value)
    errors = [str(fault) for fault in check(deck) if fault.severity == "error"]
    assert any(wanted.lower() in line.lower() for line in errors), errors
    with pytest.raises(BrokenDeck):
        compile_deck(deck)


@pytest.mark.parametrize(("path", "value", "wanted"), WARNINGS)
def test_warnings(path: str, value: Any, wanted: str) -> None:
    """The planted oddity is said, and the deck compiles all the same."""
    deck = small(path, value)
    said = [str(fault) for fault in check(deck) if fault.severity == "warning"]
    assert any(wanted in line for line in said), said
    assert compile_deck(deck).deck == "small"


def test_an_office_that_passes_speaks_for_no_bloc_of_its_own() -> None:
    """Where the mandate goes from team to team, each nominee's bloc has a team of its own."""
    document = tables()
    document["roles"]["role"][0]["blocs"] = ["green"]
    document["roles"]["cast"] = [
        {"id": "solo", "name": "S", "mandate": "passes", "roles": ["chair", "reds", "blues"]}
    ]
    said = [str(fault) for fault in check(from_document(document))]
    wanted = "cast 'solo', mandate: passes, and the office itself speaks for green"
    assert any(wanted in line for line in said), said


def test_a_fact_without_a_source_is_a_warning() -> None:
    """In a deck that cites any; what the model assumes needs none."""
    document = tables()
    document["sources"] = {"source": [{"key": "1", "outlet": "O", "title": "T"}]}
    document["blocs"]["bloc"][0]["sources"] = ["1"]
    said = [str(fault) for fault in check(from_document(document))]
    about = "sources: is about the world and cites nothing. Cite a source."
    assert f"blocs.toml: bloc 'blue', {about}" in said
    assert f"history.toml: event 2, {about}" in said
    assert not any("bloc 'red'" in line or "rules.toml" in line for line in said)


def test_all_faults_at_once() -> None:
    """Faults of many files come together, errors first, and compiling names the first."""
    document = tables()
    document["blocs"]["bloc"][0]["rivals"] = ["blue", "green"]
    document["rules"]["rule"][0]["when"] = "wek > 3"
    document["deck"]["seats"] = 90
    deck = from_document(document)
    assert [fault.severity for fault in check(deck)] == ["error", "error", "warning"]
    with pytest.raises(BrokenDeck, match=r"deck\.toml, seats.*1 more error"):
        compile_deck(deck)
