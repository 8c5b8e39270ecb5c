"""`wargame deck …`: the tools of a deck's author."""
