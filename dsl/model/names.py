"""Scopes: names by id and by label, with the nearest right one for a wrong one."""

from __future__ import annotations

import keyword as python
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Final, Generic, TypeVar

from dsl.diagnostics.diagnostic import Diagnostic, Place
from dsl.diagnostics.suggest import nearest
from dsl.model.glued import split_glued
from dsl.runtime.report import Label
from dsl.source import Span
from dsl.syntax import tree as s
from dsl.syntax.from_text import MAX_MISTAKES
from dsl.syntax.keywords import RESERVED

T = TypeVar("T")


def label_of(titled: s.Titled) -> Label:
    """A label in both languages; a missing English one is the Chinese one."""
    return Label(titled.zh.text, titled.en.text if titled.en else titled.zh.text)


# What a head lacks; it may stand in text that was passed over.
_LACKS: Final = frozenset({"POL0214", "POL0403", "POL0406", "POL0409", "POL0414"})


class Reporter:
    """Collects diagnostics; stays silent of what follows from a mistake already reported.

    That is: of names that stand in skipped text, of what a torn head lacks, and of all but the
    names in a clause that was cut.
    """

    def __init__(self, trees: Iterable[s.Tree]) -> None:
        self.found: list[Diagnostic] = []
        self.known: set[str] = set()  # every name declared so far
        read = list(trees)
        self.skipped = frozenset(n for tree in read for gap in tree.skipped for n in gap.names)
        self._cut = [span for tree in read for span in tree.cut]
        self._torn = [span for tree in read for span in tree.torn]

    def report(
        self,
        code: str,
        span: Span,
        *,
        nearest: str | None = None,
        places: tuple[Place, ...] = (),
        help_key: str | None = None,
        **args: str,
    ) -> None:
        """Adds a diagnostic, unless it follows from another."""
        follows = code in _LACKS and _within(span, self._torn)
        if follows or (not code.startswith("POL02") and _within(span, self._cut)):
            return
        self.found.append(Diagnostic(code, span, args, nearest, places, help_key))

    def unknown(
        self,
        kind: str,
        name: s.Name,
        candidates: Iterable[str],
        *,
        meant: str | None = None,
        help_key: str | None = None,
    ) -> None:
        """Reports an unknown name: with what it means, the split it needs, or the nearest name."""
        if name.text in self.skipped or (not name.quoted and name.text in RESERVED):
            return
        if len(self.found) >= MAX_MISTAKES:
            # No more are shown, and to look for a likeness among many names takes long.
            self.report("POL0202", name.span, kind=kind, found=name.text)
            return
        pool = list(candidates)
        split = split_glued(name.text, frozenset(pool), self.known)
        if split is not None:
            self.report("POL0204", name.span, found=name.text, split=split)
            return
        near = meant or nearest(name.text, pool)
        self.report(
            "POL0202", name.span, nearest=near, help_key=help_key, kind=kind, found=name.text
        )


def _within(span: Span, wider: Iterable[Span]) -> bool:
    """Whether a span begins in one of these."""
    return any(one.start <= span.start < one.end and one.source is span.source for one in wider)


class Scope(Generic[T]):
    """Things by id and label. An id or label that is taken twice is reported."""

    def __init__(self, reporter: Reporter) -> None:
        self._reporter = reporter
        self._by_word: dict[str, tuple[T, str]] = {}
        self._spans: dict[str, Span] = {}
        self._targets: dict[str, str] = {}
        self.items: dict[str, T] = {}

    def add(self, name: s.Name, label: s.Titled, item: T) -> bool:
        """Adds a thing; False, with a message, where its id is taken."""
        words = [(name.text, name.span), (label.zh.text, label.zh.span)]
        if label.en:
            words.append((label.en.text, label.en.span))
        self._reporter.known.update(word for word, _ in words)
        for word, span in words:
            taken = self._by_word.get(word)
            if taken is None or (taken[1] == name.text and word != name.text):
                continue
            place = Place(self._spans[word], "first", {"name": word})
            self._reporter.report("POL0201", span, places=(place,), found=word)
            if name.text in self.items or name.text in self._by_word:
                return False
            break  # only its label is taken: the id still stands for it elsewhere
        self._check_target(name)
        for word, span in words:
            self._by_word.setdefault(word, (item, name.text))
            self._spans.setdefault(word, span)
        self.items[name.text] = item
        return True

    def _check_target(self, name: s.Name) -> None:
        """Two ids that generated code could not tell apart are an error."""
        target = target_name(name.text)
        other = self._targets.setdefault(target, name.text)
        if other != name.text:
            place = Place(self._spans[other], "first", {"name": other})
            self._reporter.report(
                "POL0206", name.span, places=(place,), found=name.text, other=other
            )

    def find(self, text: str) -> T | None:
        """The thing with this id or label."""
        found = self._by_word.get(text)
        return found[0] if found else None

    def id_of(self, text: str) -> str | None:
        """The id of the thing with this id or label."""
        found = self._by_word.get(text)
        return found[1] if found else None

    def words(self) -> Iterator[str]:
        """All ids and labels."""
        return iter(self._by_word)

    def span_of(self, word: str) -> Span:
        """Where an id or label was declared."""
        return self._spans[word]


def target_name(text: str) -> str:
    """The name an id gets in targets that fold case or compatibility forms."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return f"{plain}_" if python.iskeyword(plain) else plain
