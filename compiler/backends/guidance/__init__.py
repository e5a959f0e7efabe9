"""Guidance: what a policy says, for people, made from the model alone."""
