"""Reads guidance back: from the words that a person sees to a policy, by code of its own."""
