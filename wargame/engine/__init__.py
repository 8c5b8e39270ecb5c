"""The rules of the game, over arrays with a leading games axis. Pure: no files, clock, Qt or SQL."""
