"""Home: choose a deck and a seat, or go on with a game."""
