"""Equality, hash and text of the frozen classes, shared by all of them.

attrs would write and compile these methods for each class anew whenever a program starts, which
for a command that answers in a tenth of a second is a good part of that time.
"""

from __future__ import annotations

from typing import ClassVar

import attrs


class Noun:
    """Base of a frozen attrs class made with `eq=False, repr=False`: equal by its fields."""

    __slots__ = ()
    __attrs_attrs__: ClassVar[tuple[attrs.Attribute[object], ...]]

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if other.__class__ is not self.__class__:
            return NotImplemented
        for field in self.__attrs_attrs__:
            if field.eq and getattr(self, field.name) != getattr(other, field.name):
                return False
        return True

    def __hash__(self) -> int:
        fields = (getattr(self, field.name) for field in self.__attrs_attrs__ if field.eq)
        return hash((self.__class__.__name__, *fields))

    def __repr__(self) -> str:
        shown = (
            f"{field.name}={getattr(self, field.name)!r}"
            for field in self.__attrs_attrs__
            if field.repr
        )
        return f"{self.__class__.__name__}({', '.join(shown)})"
