"""The window itself: frame, bar, line of news, keys, and what shows while it is still empty."""
