"""Generated packages, one for each policy."""
