"""Executors held against each other on random policies and random partial facts."""
