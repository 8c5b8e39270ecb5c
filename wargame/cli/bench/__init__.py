"""`wargame bench`: how fast it is here, each figure beside a reference of the same run."""
