"""The Table: one screen for a week, each panel a file that shows its part of the scene."""
