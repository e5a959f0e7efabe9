"""The shape of a row in the table of codes."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

import attrs


class Severity(Enum):
    """An error stops; a warning does not, unless the user asks for strictness; a note informs."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@attrs.frozen
class Words:
    """The same words in Chinese and English; `{name}` stands for an argument of the diagnostic."""

    zh: str
    en: str


@attrs.frozen
class Row:
    """A code: its severity, title, message, help texts and the words at second places.

    `message` is one sentence: the expected thing first, the found thing second.
    `help`: by key; the key "" is used when a diagnostic names none.
    `places`: by key, for the labels of second places.
    """

    code: str
    severity: Severity
    title: Words
    message: Words
    help: Mapping[str, Words] = attrs.field(factory=dict)
    places: Mapping[str, Words] = attrs.field(factory=dict)
