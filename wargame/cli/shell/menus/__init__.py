"""The numbered lists: each kind of act with every way to do it that is open now."""
