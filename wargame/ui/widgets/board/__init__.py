"""The cabinet board: one tile a post, grouped by kind."""

from wargame.ui.widgets.board.board import Board, PostGroup
from wargame.ui.widgets.board.model import PostData, PostState
from wargame.ui.widgets.board.tile import PostTile

__all__ = ["Board", "PostData", "PostGroup", "PostState", "PostTile"]
