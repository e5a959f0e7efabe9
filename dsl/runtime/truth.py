"""Kleene's strong three-valued logic. Unknown is `None`.

Source: S. C. Kleene, Introduction to Metamathematics, 1952, § 64.
"""

from __future__ import annotations

from collections.abc import Iterable

Truth = bool | None


def not_(truth: Truth) -> Truth:
    """Unknown stays unknown."""
    return None if truth is None else not truth


def all_(truths: Iterable[Truth]) -> Truth:
    """False if one is false, else unknown if one is unknown, else true."""
    result: Truth = True
    for truth in truths:
        if truth is False:
            return False
        if truth is None:
            result = None
    return result


def any_(truths: Iterable[Truth]) -> Truth:
    """True if one is true, else unknown if one is unknown, else false."""
    result: Truth = False
    for truth in truths:
        if truth is True:
            return True
        if truth is None:
            result = None
    return result
