"""What a road of a game is called."""

from wargame.reports.say import Say


def road_name(say: Say, number: int, week: int, name: str = "") -> str:
    """The name that it was given, or where it leaves another road; ``week`` 1 for the first."""
    if name:
        return name
    if week <= 1:
        return say("Road {n}, from the beginning", n=number)
    return say("Road {n}, from week {week}", n=number, week=week)
