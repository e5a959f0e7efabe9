"""Conditions for machines: the model with everything that acts on a provision gathered in it."""
