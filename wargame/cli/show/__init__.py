"""Scenes of the reports as lines of text."""
