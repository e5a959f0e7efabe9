"""Expressions and literals as documents, in one of the two languages."""

from __future__ import annotations

import re
from typing import Final, Literal, assert_never

from dsl.runtime.quantity import Rounding
from dsl.runtime.status import Comparison
from dsl.syntax import tree as t
from dsl.syntax.keywords import BY_TOKEN, RESERVED, spelling
from dsl.syntax.layout import Break, Doc, Fill, Group, Nest, Word

Language = Literal["zh", "en"]

COMPARISON_TOKENS: Final = {
    Comparison.AT_MOST: "ATMOST",
    Comparison.LESS_THAN: "LESS",
    Comparison.AT_LEAST: "ATLEAST",
    Comparison.MORE_THAN: "MORE",
}
_ROUNDING_TOKENS: Final = {
    Rounding.DOWN: "ROUNDDOWN",
    Rounding.UP: "ROUNDUP",
    Rounding.HALF_UP: "ROUNDHALF",
}
_INCLUDES_TOKENS: Final = {
    "one": "INCLUDES",
    "any": "INCANY",
    "all": "INCALL",
    "only": "INCONLY",
}
_UNITS: Final = {
    "亩": ("mu", "mu"),
    "公顷": ("ha", "ha"),
    "平方公里": ("km2", "km2"),
    "平方米": ("m2", "m2"),
    "元": ("yuan", "yuan"),
    "年": ("year", "years"),
    "个月": ("month", "months"),
    "日": ("day", "days"),
}
_MULTIPLIERS: Final = {"万": "wan", "亿": "yi", "": ""}
_PLAIN: Final = re.compile(r"[^\W\d]\w*")
# Keywords that may stand where a name may: a name spelt like one is quoted.
_OPENING: Final = (
    *("ANYOF", "ALLOF", "LARGER", "SMALLER", "SUMOF", "COUNTOF", "FIRSTOF", "YEAR", "DISTINCT"),
    *("YESNO", "SETOF", "LISTOF", "TEXT", "WHOLE", "DECIMAL", "RATIO", "LAND", "FLOOR", "MONEY"),
    *("DATET", "MONTHS", "DAYS", "ASOF", "EXPECT"),
)
_TAKEN: Final = RESERVED | {
    word
    for token in _OPENING
    for word in (BY_TOKEN[token].en, BY_TOKEN[token].zh, *BY_TOKEN[token].also)
    if word
}
_TAKEN_START: Final = re.compile(
    rf"(?:{'|'.join(sorted((re.escape(w) for w in _TAKEN if not w.isascii()), reverse=True))})\d"
)


def written_name(text: str, *, alone: bool = True) -> str:
    """A name as it has to be written; `alone` where a keyword could stand in its place."""
    plain = _PLAIN.fullmatch(text) is not None
    if plain and not (alone and (text in _TAKEN or _TAKEN_START.match(text))):
        return text
    return f"「{text}」"


def written_string(text: str) -> str:
    """A text in quotation marks that it does not hold itself."""
    return f"“{text}”" if '"' in text else f'"{text}"'


class ExpressionPrinter:
    """Documents of expressions in a language."""

    def __init__(self, language: Language) -> None:
        self.language = language

    # --- words ---

    def keyword(self, token: str) -> str:
        """The canonical spelling of a keyword."""
        return spelling(token, self.language)

    def lead(self, text: str, node: t.Expr | t.SetOf | t.Items | t.Item) -> Word:
        """The keyword or bracket with which a node begins."""
        return Word(text, node.span.start, node.span.start + 1)

    def close(self, text: str, node: t.Expr | t.SetOf | t.Items | t.Item) -> Word:
        """The bracket with which a node ends."""
        return Word(text, node.span.end - 1, node.span.end)

    def name(self, name: t.Name, *, alone: bool = True) -> Word:
        """A name."""
        return Word(written_name(name.text, alone=alone), name.span.start, name.span.end)

    def string(self, text: t.Text) -> Word:
        """A text."""
        return Word(written_string(text.text), text.span.start, text.span.end)

    def day(self, day: t.Day) -> Word:
        """A date."""
        d = day.day
        text = f"{d.year:04d}年{d.month}月{d.day}日" if self.language == "zh" else d.isoformat()
        return Word(text, day.span.start, day.span.end)

    def path(self, path: t.Path) -> Doc:
        """A path; it never breaks."""
        parts: list[Doc] = [self.name(path.parts[0])]
        for part in path.parts[1:]:
            parts += [".", self.name(part, alone=False)]
        return tuple(parts)

    def ref(self, ref: t.Ref) -> Word:
        """A reference to a measure or to a part of one."""
        names = [written_name(part.text, alone=False) for part in ref.parts]
        return Word(".".join([ref.measure, *names]), ref.span.start, ref.span.end)

    def measured(self, node: t.Measured) -> str:
        """A quantity with its unit, digits and multiplier as they were written."""
        if self.language == "zh":
            return "".join(f"{n}{multiplier}{unit}" for n, multiplier, unit in node.parts)
        words = []
        for n, multiplier, unit in node.parts:
            one, many = _UNITS[unit]
            words += [n, _MULTIPLIERS[multiplier], one if n == "1" and not multiplier else many]
        return " ".join(word for word in words if word)

    # --- expressions ---

    def expr(self, node: t.Expr) -> Doc:
        """An expression."""
        match node:
            case t.Number() | t.Measured() | t.Percent() | t.Day() | t.String() | t.Truth():
                return self._literal(node)
            case t.Today():
                return self.lead(self.keyword("TODAY"), node)
            case t.Path():
                return self.path(node)
            case t.Sum() | t.Negative() | t.Share() | t.Division() | t.YearOf():
                return self._arithmetic(node)
            case t.Extreme() | t.Total() | t.Count() | t.First() | t.Bracket():
                return self._bracketed(node)
            case _:
                return self.condition(node)

    def _literal(self, node: t.Number | t.Measured | t.Percent | t.Day | t.String | t.Truth) -> Doc:
        start, end = node.span.start, node.span.end
        match node:
            case t.Number():
                multiplier = node.multiplier
                if multiplier and self.language == "en":
                    multiplier = f" {_MULTIPLIERS[multiplier]}"
                return Word(node.number + multiplier, start, end)
            case t.Measured():
                return Word(self.measured(node), start, end)
            case t.Percent():
                return Word(f"{node.number}%", start, end)
            case t.Day():
                return self.day(node)
            case t.String():
                return Word(written_string(node.text), start, end)
            case t.Truth():
                return Word(self.keyword("YES" if node.yes else "NO"), start, end)
            case _:
                assert_never(node)

    def _arithmetic(self, node: t.Sum | t.Negative | t.Share | t.Division | t.YearOf) -> Doc:
        match node:
            case t.Sum():
                sign = "+ " if node.plus else "- "
                return Group((self.expr(node.left), Nest((Break(), sign, self.expr(node.right)))))
            case t.Negative():
                return (self.lead("-", node), self.expr(node.operand))
            case t.Share():
                ratio, base = self.expr(node.ratio), self.expr(node.base)
                if self.language == "zh":
                    return Group((base, Nest((Break(), f"{self.keyword('DE')} ", ratio))))
                return (ratio, f" {self.keyword('OF')} ", base)
            case t.Division():
                divided, rounded = (
                    self.keyword("DIVIDED"),
                    self.keyword(_ROUNDING_TOKENS[node.mode]),
                )
                right, step = self.expr(node.right), self.expr(node.step)
                tail = (Break(), f"{divided} ", right, Break(), f"{rounded} ", step)
                return Group((self.expr(node.left), Nest(tail)))
            case t.YearOf():
                return (self.lead(self.keyword("YEAR"), node), " ", self.expr(node.operand))
            case _:
                assert_never(node)

    def _bracketed(self, node: t.Extreme | t.Total | t.Count | t.First | t.Bracket) -> Doc:
        match node:
            case t.Extreme():
                return self._listed("LARGER" if node.larger else "SMALLER", node.operands, node)
            case t.Total():
                return self._collected("SUMOF", node.value, node.binder, node)
            case t.Count():
                return self._collected("COUNTOF", node.distinct, node.binder, node)
            case t.First():
                when, otherwise = self.keyword("WHEN"), self.keyword("OTHERWISE")
                pieces: list[Doc] = [
                    Group((self.expr(b.value), Nest((Break(), f"{when} ", self.expr(b.guard)))))
                    for b in node.branches
                ]
                pieces.append((self.expr(node.otherwise), f" {otherwise}"))
                return self._in_brackets(f"{self.keyword('FIRSTOF')} (", pieces, node)
            case t.Bracket():
                return self._in_brackets("(", [self.expr(node.inner)], node)
            case _:
                assert_never(node)

    def _listed(self, token: str, operands: tuple[t.Expr, ...], node: t.Expr) -> Doc:
        pieces = [self.expr(operand) for operand in operands]
        return self._in_brackets(f"{self.keyword(token)} (", pieces, node)

    def _collected(self, token: str, value: t.Expr | None, binder: t.Binder, node: t.Expr) -> Doc:
        inner: list[Doc] = []
        if value is not None:
            if token == "COUNTOF":
                inner.append(f"{self.keyword('DISTINCT')} ")
            inner += [self.expr(value), Break(), f"{self.keyword('FOR')} "]
        inner.append(self.binder(binder))
        return self._in_brackets(f"{self.keyword(token)} (", [tuple(inner)], node)

    def _in_brackets(
        self, opening: str, pieces: list[Doc], node: t.Expr | t.Items | t.Item, closing: str = ")"
    ) -> Doc:
        inner: list[Doc] = [Break("")]
        for number, piece in enumerate(pieces):
            inner += [",", Break(), piece] if number else [piece]
        close = self.close(closing, node)
        return Group((self.lead(opening, node), Nest(tuple(inner)), Break(""), close))

    def binder(self, node: t.Binder) -> Doc:
        """`p among L where C`."""
        head = (self.name(node.variable), f" {self.keyword('AMONG')} ", self.path(node.source))
        if node.where is None:
            return head
        where = f"{self.keyword('WHERE')} "
        return Group((head, Nest((Break(), where, self.expr(node.where)))))

    # --- conditions ---

    def condition(
        self,
        node: t.Compare
        | t.Is
        | t.IsNone
        | t.In
        | t.Includes
        | t.Involves
        | t.Applies
        | t.Not
        | t.Junction
        | t.Quantified,
    ) -> Doc:
        """A condition."""
        match node:
            case t.Compare():
                token = COMPARISON_TOKENS[node.op]
                return self._infix(self.expr(node.left), token, self.expr(node.right))
            case t.Is():
                right = self.expr(node.right)
                return self._infix(self.expr(node.left), "ISNOT" if node.negated else "IS", right)
            case t.IsNone():
                token = "ISNOT" if node.negated else "IS"
                return self._infix(self.expr(node.operand), token, self.keyword("NONE"))
            case t.In():
                return self._infix(self.expr(node.operand), "IN", self.set(node.members))
            case t.Includes():
                members: Doc = self.set(node.members)
                if node.how == "one":
                    members = self.path(node.members.members[0].path)
                return self._infix(self.expr(node.operand), _INCLUDES_TOKENS[node.how], members)
            case t.Involves():
                return (self.lead(self.keyword("INVOLVES"), node), " ", self.name(node.section))
            case t.Applies():
                return (self.ref(node.ref), f" {self.keyword('APPLIES')}")
            case t.Not():
                return (self.lead(self.keyword("NOT"), node), " ", self.expr(node.operand))
            case t.Junction():
                return self._junction(node)
            case t.Quantified():
                lead = self.lead(self.keyword("EVERY" if node.every else "SOME"), node)
                has = f"{self.keyword('HAS')} "
                tail = Nest((Break(), has, self.expr(node.condition)))
                return Group((lead, " ", self.binder(node.binder), tail))
            case _:
                assert_never(node)

    def _infix(self, left: Doc, token: str, right: Doc) -> Doc:
        return Group((left, Nest((Break(), f"{self.keyword(token)} ", right))))

    def _junction(self, node: t.Junction) -> Doc:
        if node.listed:
            return self._listed("ALLOF" if node.every else "ANYOF", node.operands, node)
        word = self.keyword("AND" if node.every else "OR")
        inner: list[Doc] = [self.expr(node.operands[0])]
        for operand in node.operands[1:]:
            inner += [Break(), f"{word} ", self.expr(operand)]
        return Group(tuple(inner))

    def set(self, node: t.SetOf) -> Doc:
        """`{…}`."""
        pieces: list[Doc] = []
        for member in node.members:
            path = self.path(member.path)
            pieces.append((f"{self.keyword('NOT')} ", path) if member.negated else path)
        if node.unknown:
            pieces.append(self.keyword("UNKNOWN"))
        if node.etc:
            pieces.append(self.keyword("ETC"))
        if not pieces:
            return self.lead("{}", node)
        fill = Fill(tuple(pieces), *(("、", "") if self.language == "zh" else (",", " ")))
        return (self.lead("{", node), Nest(fill), self.close("}", node))

    # --- literals of examples ---

    def datum(self, node: t.Datum) -> Doc:
        """A literal of an example."""
        match node:
            case t.SetOf():
                return self.set(node)
            case t.Ref():
                return self.ref(node)
            case t.Nothing():
                return Word(self.keyword("NONE"), node.span.start, node.span.end)
            case t.NotKnown():
                return Word(self.keyword("UNKNOWN"), node.span.start, node.span.end)
            case t.Items():
                if not node.items:
                    return self.lead("[]", node)
                pieces = [self._item(item) for item in node.items]
                return self._in_brackets("[", pieces, node, "]")
            case _:
                return self.expr(node)

    def _item(self, item: t.Item) -> Doc:
        if not item.entries:
            return self.lead("{}", item)
        pieces: tuple[Doc, ...] = tuple(
            (self.name(entry.name), ": ", self.datum(entry.value)) for entry in item.entries
        )
        return (self.lead("{", item), Nest(Fill(pieces)), self.close("}", item))
