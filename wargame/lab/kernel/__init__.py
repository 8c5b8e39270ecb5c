"""A compiled player of whole games, optional, held bit-equal to the engine and its bots."""
