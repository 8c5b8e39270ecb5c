"""The game that the lesson is played in."""

DECK, CAST, SEED = "tiny", "solo", "lamp"
PLAYERS = {"mandate": "human"}
