"""What an author is told about a deck: every table, field, range, unit, help and example.

Forms, JSON Schema, spreadsheets, diffs and the deck manual ask here; to play, none of it is needed.
"""
