"""A deck's report: is it a game, does skill pay, is anything in it dead, what depends on what?"""

from wargame.lab.balance.report import ORDER, SECTIONS, balance
from wargame.lab.balance.study import Section, Sizes, Study

__all__ = ["ORDER", "SECTIONS", "Section", "Sizes", "Study", "balance"]
