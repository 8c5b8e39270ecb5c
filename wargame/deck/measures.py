"""The figures that `wargame balance` has of a deck: what a bar may be set on."""

from wargame.deck.model import Deck

PLAYS = {
    "never_vote": "never calls the cabinet vote",
    "vote_at_once": "calls the vote a twentieth of the chamber short of the majority",
    "hoard": "offers four tenths of a fair share and keeps the rest",
    "spam": "sends ten offers a week",
    "smallest_first": "asks the smallest blocs first",
    "no_moves": "plays no move",
}
"""Ways to play that ought not to pay, and what the formateur does in each."""

_FIXED = {
    "ending.least": "share of the rarest ending, %",
    "ending.most": "share of the commonest ending, %",
    "cabinet.share": "games with a cabinet, %",
    "cabinet.p10": "week by which one cabinet in ten is confirmed",
    "cabinet.median": "median week of the confirmation",
    "cabinet.p90": "week by which nine cabinets in ten are confirmed",
    "weeks.median": "median length of a game",
    "mandates.lost": "mandates lost in 100 games",
    "votes.failed": "cabinet votes failed in 100 games",
    "card.least": "games in which the rarest card or inject came, %",
    "move.least": "games in which the rarest move was played, %",
    "move.best": "decisions in which the move that is best least often is best, spoilers apart, %",
    "option.least": "times the rarest way out of a dilemma was taken, %",
    "condition.never": "conditions that never held",
    "promise.idle": "promises that were never given",
    "level.idle": "levels of tracks that were never reached",
    "portfolio.idle": "portfolios that nobody was ever confirmed in",
    "line.gap": "from the best line's mean score to the worst's",
    "line.dominant": "lines that are best both in mean and in spread of the score",
    "play.closest": "by how much fair play beats the best of the ways that ought not to pay",
    "skill.greedy_random": "greedy over random in the office, points of 100",
    "skill.analyst_greedy": "analyst over greedy in the office, points of 100",
    "skill.analyst_random": "analyst over random in the office, points of 100",
    "luck.seeds": "part of the score's variance that goes by the seed, %",
    "luck.players": "part of the score's variance that goes by the player, %",
    "luck.interaction": "part of the score's variance that goes by both together, %",
    "gamson.slope": "slope of the share of points agreed at the vote on the share of seats",
    "gamson.r2": "how much of the share of points the share of seats explains",
    "gamson.minister_slope": "the same slope, of confirmed ministers alone",
    "gamson.minister_r2": "the same part, of confirmed ministers alone",
    "answer.gap": "from the chance of a yes that the office is shown to what it is, points",
    "acts.mean": "acts of the formateur in a game, each portfolio put in a package one of them",
}


def measures(deck: Deck) -> dict[str, str]:
    """What each figure is, by name; endings, lines and experiments have their own by id."""
    found = dict(_FIXED)
    for ending in deck.endings.ending:
        found[f"ending.{ending.id}"] = "share of this ending, %"
        if deck.balance.lesson is not None:
            found[f"lesson.{ending.id}"] = "share of this ending in a lesson, %"
    for stance in deck.bots.stance:
        found[f"line.{stance.id}"] = "mean score of the formateur on this line"
    for play, does in PLAYS.items():
        found[f"play.{play}"] = f"mean score of a formateur who {does}"
        found[f"play.{play}.cabinets"] = "games in which such a formateur gets a cabinet, %"
    for made in deck.balance.experiment:
        found[f"experiment.{made.id}"] = "the figure of this experiment"
    return found
