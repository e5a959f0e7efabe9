"""One line of guidance to an expression of the policy's own language.

Every phrase has one rule in the grammar of its language; both grammars name the rules alike, so
that what follows knows no language but for the order of words.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

import attrs
from lark import Lark, Token, Tree

from tests.guidance_reader.vocabulary import Vocabulary

Node = Tree[Token]
STARTS: Final = ("line", "quantity", "prefix", "case", "case_of", "otherwise", "within", "by")
COMPARED: Final = {
    "at_most": "at most",
    "less": "less than",
    "at_least": "at least",
    "more": "more than",
}
MONTHS: Final = {
    name: i
    for i, name in enumerate(
        "January February March April May June July August September October November "
        "December".split(),
        1,
    )
}


@cache
def grammar(language: str) -> Lark:
    """The grammar of a language; strict, so that it has no conflict of any kind."""
    text = Path(__file__).with_name(f"{language}.lark").read_text(encoding="utf-8")
    return Lark(text, parser="lalr", start=list(STARTS), maybe_placeholders=False, strict=True)


@cache
def parsed(language: str, text: str, start: str) -> Node:
    """A line's structure. Raises lark.UnexpectedInput."""
    found = grammar(language).parse(text, start=start)
    return found if isinstance(found, Tree) else Tree("figure", [found])


@attrs.frozen
class Bound:
    """The item that a quantifier speaks of: its variable and its record."""

    variable: str
    record: str


class Expressions:
    """Reads the lines of a guide in one language."""

    def __init__(self, words: Vocabulary, language: str) -> None:
        self.words = words
        self.language = language
        self.chinese = language == "zh"

    def parse(self, text: str, start: str) -> Node:
        """A line's structure. Raises lark.UnexpectedInput for words that no rule knows."""
        return parsed(self.language, text, start)

    @staticmethod
    def as_tree(part: object) -> Node:
        """A part of a parse, a bare figure too, as a tree."""
        assert isinstance(part, Tree | Token)
        return part if isinstance(part, Tree) else Tree("figure", [part])

    def line(self, text: str, around: tuple[Bound, ...] = ()) -> str:
        """A condition on one line; a name alone says that it holds."""
        if text in self.words.facts:
            return self.words.facts[text]
        return self.write(self.parse(text, "line"), around)

    def quantity(self, text: str) -> str:
        """A quantity or date on one line."""
        return self.write(self.parse(text, "quantity"), ())

    # --- expressions -----------------------------------------------------------------------------

    def write(self, tree: Node, around: tuple[Bound, ...]) -> str:
        """An expression in brackets where it has parts."""
        rule, parts = tree.data, tree.children
        if rule in ("every", "some"):
            head, inner = self.quantifier(tree, around)
            return f"({head} {self.write(_tree(parts[-1]), inner)})"
        if rule in COMPARED:
            left, right = (self.write(_tree(p), around) for p in parts)
            return f"({left} {COMPARED[rule]} {right})"
        if rule.startswith("rank_"):
            left = self.write(_tree(parts[0]), around)
            value = self._value(parts[1], parts[0], around)
            return f"({left} {COMPARED[rule[5:]]} {value})"
        if rule.startswith(("not_", "is_not", "differs", "present")):
            return f"(not {self._positive(tree, around)})"
        return self._positive(tree, around)

    def _positive(self, tree: Node, around: tuple[Bound, ...]) -> str:
        rule = tree.data.removeprefix("not_").replace("is_not", "is")
        rule = {"differs": "equals", "present": "absent"}.get(rule, rule)
        parts = tree.children
        if rule.startswith(("includes", "is_")):
            return self._choice(rule, parts, around)
        match rule:
            case "conj" | "disj":
                word = " and " if rule == "conj" else " or "
                return "(" + word.join(self.write(_tree(p), around) for p in parts) + ")"
            case "group" | "condition" | "holds":
                return self.write(_tree(parts[0]), around)
            case "negation":
                return f"(not {self.write(_tree(parts[0]), around)})"
            case "equals":
                left, right = (self.write(_tree(p), around) for p in parts)
                return f"({left} is {right})"
            case "reads":
                return f'({self.write(_tree(parts[0]), around)} is "{_inner(parts[1])}")'
            case "answers":
                answer = "yes" if _inner(parts[1]) in ("是", "yes") else "no"
                return f"({self.write(_tree(parts[0]), around)} is {answer})"
            case "absent":
                return f"({self.write(_tree(parts[0]), around)} is none)"
            case "involves":
                return f"(involves {self.words.sections[_inner(parts[0])]})"
            case "applies":
                number, name = parts if self.chinese else reversed(parts)
                measure = str(number).strip("第条")
                return f"({measure}.{self.words.provisions[measure, _inner(name)]} applies)"
            case "reading":
                question = self.words.questions[_inner(parts[0])]
                options = [self.words.options[question, _inner(p)] for p in parts[1:]]
                return "(" + " or ".join(f"{question} is {o}" for o in options) + ")"
            case "always" | "never":
                return "yes" if rule == "always" else "no"
            case _:
                return self._quantity(tree, around)

    def _choice(self, rule: str, parts: list[Node | Token], around: tuple[Bound, ...]) -> str:
        left = self.write(_tree(parts[0]), around)
        values = [self._value(p, parts[0], around) for p in parts[1:]]
        if rule in ("is_value", "includes"):
            return f"({left} {'is' if rule == 'is_value' else 'includes'} {values[0]})"
        if rule.endswith("_etc"):
            values.append("etc")
        how = {"is_in": "in", "includes_any": "includes any of", "includes_all": "includes all of"}
        word = how.get(rule.removesuffix("_etc"), "includes only")
        return f"({left} {word} {{{', '.join(values)}}})"

    def _value(self, name: Node | Token, of: Node | Token, around: tuple[Bound, ...]) -> str:
        left = _tree(of)
        key = self.write(left, around)
        if left.data == "field":
            bound = self._bound(left, around)
            key = f"{bound.record}/{self.words.fields[bound.record, _inner(left.children[-1])]}"
        return self.words.value(_inner(name), self.words.categories.get(key))

    # --- quantities ------------------------------------------------------------------------------

    def _quantity(self, tree: Node, around: tuple[Bound, ...]) -> str:
        parts = tree.children
        match tree.data:
            case "named":
                return self.words.facts[_inner(parts[0])]
            case "field":
                bound = self._bound(tree, around)
                return f"{bound.variable}.{self.words.fields[bound.record, _inner(parts[-1])]}"
            case "figure" | "date":
                return figure(str(parts[0]))
            case "today":
                return "as_of"
            case "minus":
                return f"(-{self.write(_tree(parts[0]), around)})"
            case "add" | "subtract" | "times" | "share_of" | "after" | "before":
                return self._pair(tree, around)
            case "year":
                return f"(year of {self.write(_tree(parts[0]), around)})"
            case "extreme":
                larger = any(str(p) in LARGER for p in parts)
                told = ", ".join(self.write(p, around) for p in parts if isinstance(p, Tree))
                return f"{'larger' if larger else 'smaller'} of ({told})"
            case "sum_of" | "count" | "distinct":
                return self._over(tree, around)
            case "divided":
                return self._divided(parts, around)
            case "first":
                *branches, last = (self._branch(_tree(p), around) for p in parts)
                return f"first of ({', '.join(branches)}, {last} otherwise)"
            case _:
                raise AssertionError(tree.data)

    def _pair(self, tree: Node, around: tuple[Bound, ...]) -> str:
        rule = tree.data
        one, other = (
            figure(p) if isinstance(p, Token) else self.write(p, around) for p in tree.children
        )
        if rule in ("add", "subtract"):
            return f"({one} {'+' if rule == 'add' else '-'} {other})"
        if rule == "times":
            return f"({one} of {other})"
        if rule == "share_of":
            ratio, base = (other, one) if self.chinese else (one, other)
            return f"({ratio} of {base})"
        day, moved = (one, other) if self.chinese else (other, one)
        return f"({day} {'+' if rule == 'after' else '-'} {moved})"

    def _divided(self, parts: list[Node | Token], around: tuple[Bound, ...]) -> str:
        rounding = next(str(p).strip(", ") for p in parts if str(p).strip(", ") in ROUNDED)
        told = [
            figure(p) if isinstance(p, Token) else self.write(p, around)
            for p in parts
            if str(p).strip(", ") not in ROUNDED
        ]
        *terms, step = told
        by = terms[1] if len(terms) > 1 else "1"
        return f"({terms[0]} divided by {by} {ROUNDED[rounding]} {step})"

    def _branch(self, tree: Node, around: tuple[Bound, ...]) -> str:
        if tree.data != "branch":
            return self.write(tree, around)
        one, other = (self.write(_tree(p), around) for p in tree.children)
        value, guard = (other, one) if self.chinese else (one, other)
        return f"{value} when {guard}"

    def _over(self, tree: Node, around: tuple[Bound, ...]) -> str:
        items = next(p for p in tree.children if isinstance(p, Tree) and p.data == "items")
        binder, inner = self._binder(items, around)
        value = [p for p in tree.children if p is not items]
        if tree.data == "count":
            return f"count of ({binder})"
        told = self.write(_tree(value[0]), inner)
        if tree.data == "sum_of":
            return f"sum of ({told} for {binder})"
        return f"count of (distinct {told} for {binder})"

    # --- items of lists --------------------------------------------------------------------------

    def quantifier(self, tree: Node, around: tuple[Bound, ...]) -> tuple[str, tuple[Bound, ...]]:
        """The opening words of `every` or `some`, and what fields are read of behind them."""
        binder, inner = self._binder(_tree(tree.children[0]), around)
        return f"{tree.data} {binder} has", inner

    def _binder(self, items: Node, around: tuple[Bound, ...]) -> tuple[str, tuple[Bound, ...]]:
        source = self.words.facts[_inner(items.children[0])]
        inner = (*around, Bound(f"v{len(around)}", self.words.records[source]))
        text = f"v{len(around)} among {source}"
        if len(items.children) > 1:
            text += f" where {self.write(_tree(items.children[1]), inner)}"
        return text, inner

    def _bound(self, field: Node, around: tuple[Bound, ...]) -> Bound:
        """Its own item, or one further out for each `outer`."""
        out = sum(str(p).count("outer") + str(p).count("外层") for p in field.children[:-1])
        return around[-1 - out]


LARGER: Final = ("较大者", "最大者", "the larger", "the largest")
ROUNDED: Final = {
    "向下取整": "rounded down to",
    "向上取整": "rounded up to",
    "四舍五入": "rounded half up to",
    "rounded down": "rounded down to",
    "rounded up": "rounded up to",
    "rounded half up": "rounded half up to",
}


def figure(text: str) -> str:
    """A figure or date as a policy writes it."""
    words = text.split()
    if len(words) == 3 and words[1] in MONTHS:
        return f"{words[2]}-{MONTHS[words[1]]:02}-{int(words[0]):02}"
    plain = text.replace(",", "")
    return f"(-({plain[1:]}))" if plain.startswith("−") else plain


def _tree(part: Node | Token) -> Node:
    return part if isinstance(part, Tree) else Tree("figure", [part])


def _inner(token: Node | Token) -> str:
    return str(token)[1:-1]
