"""A module per measure."""
