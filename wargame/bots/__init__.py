"""Bots: policies that see a role's view and its own luck, and say why they act."""

from wargame.bots.bot import STRENGTHS, Bot, make_bot
from wargame.bots.decisions import Decisions, Reason, Why
from wargame.bots.luck import Luck, luck_for

__all__ = ["STRENGTHS", "Bot", "Decisions", "Luck", "Reason", "Why", "luck_for", "make_bot"]
