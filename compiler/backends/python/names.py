"""Python names for ids of a policy."""

from __future__ import annotations

import builtins
import keyword
import unicodedata


def identifier(id_: str) -> str:
    """An id as a Python identifier."""
    plain = unicodedata.normalize("NFKC", id_).replace("-", "_")
    return f"{plain}_" if keyword.iskeyword(plain) or hasattr(builtins, plain) else plain


def constant(id_: str) -> str:
    """An id as the name of a module's constant."""
    return identifier(id_).upper()


def class_name(id_: str) -> str:
    """An id as the name of a class."""
    words = identifier(id_).split("_")
    return "".join(word[:1].upper() + word[1:] for word in words if word) or "Empty"


class Names:
    """Names taken in a module; a second use of one gets a number."""

    def __init__(self, *taken: str) -> None:
        self._taken = set(taken)

    def fresh(self, name: str) -> str:
        """The name, or the name with a number."""
        base = identifier(name)
        candidate, number = base, 2
        while candidate in self._taken:
            candidate, number = f"{base}_{number}", number + 1
        self._taken.add(candidate)
        return candidate
