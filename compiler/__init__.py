"""What we make of a policy."""
