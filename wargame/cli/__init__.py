"""The command line: the same application without a screen. See docs/commands.md."""
