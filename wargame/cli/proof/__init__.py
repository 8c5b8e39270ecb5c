"""What `wargame selftest` proves, one file a proof; each raises where it fails."""
