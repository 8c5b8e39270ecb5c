"""Settings: the panel beside the screen, and what applies and keeps a choice."""
