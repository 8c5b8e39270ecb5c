"""What an author does with a deck besides writing it: begin one, compare two, fill it from a sheet.

Each module is imported where it is used; none of them is needed to play.
"""
