"""What every layer may use: errors, paths, texts and the random source."""
