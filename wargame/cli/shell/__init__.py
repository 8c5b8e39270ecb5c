"""A game in the terminal: the position, numbered acts, and commands in plain words."""
