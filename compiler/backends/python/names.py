"""Python names for ids of a policy."""

from __future__ import annotations

import builtins
import keyword
import unicodedata
from typing import Final

from compiler.backends.python.imports import HOMES

# What `site` adds to the built-in names is not always there.
_SITE: Final = frozenset("copyright credits exit help license quit _".split())
# Names that the annotations and methods of typed classes use; a field must not hide them.
_TYPES: Final = frozenset("Given Literal Members Quantity attrs date fact section self".split())
_BUILT_IN: Final = frozenset(dir(builtins)) - _SITE | _TYPES
# Names that stand for something in a generated module, whatever the policy calls its own.
RUNTIME: Final = frozenset(name for _, names in HOMES for name in names) | frozenset(
    "Final case figures terms POLICY TABLE NONE UNKNOWN NotPlain Covered Statuses Status STATUS"
    " Reasons project found".split()
)


def identifier(id_: str) -> str:
    """An id as a Python identifier."""
    plain = unicodedata.normalize("NFKC", id_).replace("-", "_")
    if not plain.isidentifier():  # such as ① or ½, letters by their kind alone
        plain = "".join(c if f"x{c}".isidentifier() else f"_{ord(c):x}" for c in plain)
    if plain.startswith("__") or not plain.isidentifier():
        plain = f"x{plain}"  # two lines before a field's name would change it
    return f"{plain}_" if keyword.iskeyword(plain) or plain in _BUILT_IN else plain


def variable(id_: str) -> str:
    """An id as the name of a parameter or a function that hides no name of the run time."""
    plain = identifier(id_)
    return f"{plain}_" if plain in RUNTIME else plain


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
        self._taken = {*RUNTIME, *taken}

    def fresh(self, name: str) -> str:
        """The name, or the name with a number."""
        base = identifier(name)
        candidate, number = base, 2
        while candidate in self._taken:
            candidate, number = f"{base}_{number}", number + 1
        self._taken.add(candidate)
        return candidate
