"""Crossroads: a policy wargame about forming a government under outside pressure."""

__version__ = "0.1.0"
