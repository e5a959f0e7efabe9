"""What a policy says and means."""
