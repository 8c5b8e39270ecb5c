"""A position as plain words and numbers, once for the terminal and the screen alike.

Everything here is frozen data made by functions: no Qt, no SQL, nothing that a role may not know.
"""
