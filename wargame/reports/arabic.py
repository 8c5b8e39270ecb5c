"""The Arabic of the reports' sentences: a draft for a native editor. Keys are the English."""

ARABIC: dict[str, str] = {}
