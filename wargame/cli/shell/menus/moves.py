"""The role's moves: price, who acts, effects, targets, and why one is locked."""

from wargame.cli.shell.option import Option
from wargame.cli.show.week import effects_text
from wargame.reports import Position
from wargame.reports.dilemma import dilemma
from wargame.reports.moves import MoveScene, moves


def role_moves(position: Position) -> list[Option]:
    """All moves of the role: the open ones, then the locked with their reasons."""
    scenes = moves(position)
    opened = [
        Option(_open(position, scene), f"move {scene.key}")
        for scene in scenes
        if scene.state == "open"
    ]
    return opened + [Option(locked_text(scene)) for scene in scenes if scene.state != "open"]


def _open(position: Position, scene: MoveScene) -> str:
    title, price = scene.title, move_price(position, scene)
    return f"{title} ({price}): {effects_text(position.say, scene.effects)}".rstrip(": ")


def locked_text(scene: MoveScene) -> str:
    """A move that is not open, with its reason as a sentence."""
    reason = scene.reason if scene.reason[-1:] in ".?…" else f"{scene.reason}."
    return f"{scene.title}. {reason}"


def move_price(position: Position, scene: MoveScene) -> str:
    """What it costs, and whom else."""
    made, say = position.rules.moves[scene.index], position.say
    if made.partner in (-1, position.role):
        return say("costs {cost}", cost=scene.cost)
    return say(
        "costs {cost}, and {partner} {other}",
        cost=scene.cost,
        partner=position.names.role(made.partner),
        other=made.partner_cost,
    )


def targets(position: Position, scene: MoveScene) -> list[Option]:
    """Whom a move may be aimed at."""
    return [
        Option(
            position.say("{move} → {target}", move=scene.title, target=each.name)
            + (f" ({each.chance})" if each.chance else ""),
            f"move {scene.key} {each.id}",
        )
        for each in scene.targets
    ]


def choices(position: Position) -> list[Option]:
    """The ways out of the week's dilemma, where it is the role's."""
    scene, say = dilemma(position), position.say
    if scene is None or not scene.mine:
        return []
    found = []
    for option in scene.options:
        text = say("Choose: {choice}", choice=option.text)
        text += say(" (by default)") if option.default else ""
        if option.open:
            text = f"{text} {effects_text(say, option.effects)}".strip()
            found.append(Option(text, f"choose {option.index + 1}"))
        else:
            found.append(Option(f"{text}: {say('That choice is not open.')}"))
    return found
