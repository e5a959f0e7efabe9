"""Typed Python checkers."""
