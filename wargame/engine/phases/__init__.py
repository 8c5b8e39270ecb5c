"""The phases of a week, in order: brief, negotiate, adjudicate, vote, mandate, aftermath."""
