"""What a policy names, as pieces of a sentence that link to where it is told.

A name stands in “…” wherever it is part of a sentence, its own quotation marks made single, so
that no name can be taken for the words around it. A fact whose label another fact or term has is
told with its section: “项目·面积”. White space in a label is one blank, and marks that turn the
direction of text are left out.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date
from typing import Final, TypeVar

from compiler.backends.guidance.tree import Run, Sentence
from dsl.model import tree as m
from dsl.model.types import Choice
from dsl.runtime.quantity import Dimension, Quantity
from dsl.runtime.report import Label
from dsl.runtime.values import Absent
from dsl.runtime.written import quantity_text

Runs = tuple[Run, ...]

_TURNING: Final = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_UNPLAIN: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\s\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
_UNIT: Final = re.compile(r"\d\s*(?:(?:万|亿|wan|yi)\s*)?([^\d\s.,]+)$")
_MONTHS: Final = (
    "January February March April May June July August September October November December".split()
)


def joined(*pieces: str | Run | Runs) -> Runs:
    """Pieces of a sentence in one row, plain neighbours made one."""
    row: list[Run] = []
    plain_text: list[str] = []
    for piece in pieces:
        if isinstance(piece, str):
            plain_text.append(piece)
            continue
        for run in (piece,) if isinstance(piece, Run) else piece:
            if not run.link:
                plain_text.append(run.text)
                continue
            if before := "".join(plain_text):
                row.append(Run(before))
            plain_text.clear()
            row.append(run)
    if after := "".join(plain_text):
        row.append(Run(after))
    return tuple(row)


def between(separator: str, parts: Iterable[Runs]) -> Runs:
    """Parts with a separator between them."""
    row: list[str | Runs] = []
    for part in parts:
        if row:
            row.append(separator)
        row.append(part)
    return joined(*row)


def sentence(*pieces: str | Run | Runs) -> Sentence:
    """A sentence of these pieces."""
    return Sentence(joined(*pieces))


def plain(text: str) -> str:
    """A text of the policy on one line, without marks that turn the direction of writing."""
    if not _UNPLAIN.search(text):
        return text
    return " ".join(_TURNING.sub("", text).split())


def quoted(text: str) -> tuple[str, str, str]:
    """A name with its quotation marks, its own made single."""
    return "“", text.replace("“", "‘").replace("”", "’"), "”"


class Names:
    """The names of a policy in one language; `n` is 0 for Chinese, 1 for English."""

    def __init__(self, policy: m.Policy, n: int, as_of: date) -> None:
        self.policy, self.n, self.as_of = policy, n, as_of
        self._picked: dict[Label, str] = {}
        self._made: dict[tuple[str, ...], Runs] = {}
        self.defines = {d.id: d for d in policy.defines}
        self.parameters = {p.id: p for p in policy.parameters}
        self.sections = {s.id: s for s in policy.sections}
        self.records = {r.id: r for r in policy.records}
        self.interpretations = {i.id: i for i in policy.interpretations}
        self.categories = {c.id: c for c in policy.categories}
        self.facts = {f"{s.id}.{f.id}": f for s in policy.sections for f in s.facts}
        self._fields = {(r.id, f.id): self.pick(f.label) for r in policy.records for f in r.fields}
        self._values = {
            (c.id, v.id): self.pick(v.label) for c in policy.categories for v in c.values
        }
        self._called = self._facts_called()
        self.measures = versions(policy, as_of)
        self._provisions = {
            (v.id, p.id): self.pick(p.label) for v in policy.measures for p in v.provisions
        }

    def pick(self, label: Label) -> str:
        """A label in the language, on one line."""
        text = self._picked.get(label)
        if text is None:
            text = self._picked[label] = plain(label.en if self.n else label.zh)
        return text

    def _facts_called(self) -> dict[str, str]:
        labels = [(f"{s.id}.{f.id}", s, f) for s in self.policy.sections for f in s.facts]
        count = Counter(self.pick(f.label) for _, _, f in labels)
        count.update(self.pick(d.label) for d in self.policy.defines)
        return {
            name: self.pick(f.label)
            if count[self.pick(f.label)] == 1
            else f"{self.pick(s.label)}·{self.pick(f.label)}"
            for name, s, f in labels
        }

    def name(self, text: str, link: str = "") -> Runs:
        """A name in quotation marks, its own made single."""
        before, inner, after = quoted(text)
        return joined(before, Run(inner, link), after)

    def _kept(self, key: tuple[str, ...], made: Callable[[], tuple[str, str]]) -> Runs:
        """A name that is used often, made once."""
        found = self._made.get(key)
        if found is None:
            found = self._made[key] = self.name(*made())
        return found

    def fact_called(self, name: str) -> str:
        """What a fact is called in this guide."""
        return self._called[name]

    def fact(self, name: str) -> Runs:
        """A fact by its dotted name."""
        return self._kept(("fact", name), lambda: (self._called[name], fact_place(name)))

    def fact_run(self, name: str) -> Run:
        """A fact without quotation marks."""
        return Run(self._called[name], fact_place(name))

    def field(self, record: str, field: str) -> Runs:
        """A field of an item of a list."""
        return self._kept((record, field), lambda: (self._fields[record, field], ""))

    def term(self, id: str) -> Runs:
        """A defined term."""
        return self._kept(("term", id), lambda: (self.pick(self.defines[id].label), f"term-{id}"))

    def section(self, id: str) -> Runs:
        """A section of a project file; it links to its first fact."""
        section = self.sections[id]
        link = fact_place(f"{id}.{section.facts[0].id}") if section.facts else ""
        return self.name(self.pick(section.label), link)

    def value(self, category: str, value: str) -> Runs:
        """A value of a category."""
        return self._kept(
            ("value", category, value),
            lambda: (self._values[category, value], f"category-{category}"),
        )

    def label(self, category: str, value: str) -> str:
        """The label of a value."""
        return self._values[category, value]

    def question(self, id: str) -> Runs:
        """An open question."""
        return self.name(self.pick(self.interpretations[id].label), f"reading-{id}")

    def option(self, question: str, option: str) -> Runs:
        """A way of reading an open question."""
        found = next(o for o in self.interpretations[question].options if o.id == option)
        return self.name(self.pick(found.label))

    def figure(self, id: str) -> Runs:
        """The figure of a parameter as of the day; its name where it has none yet."""
        parameter = self.parameters[id]
        value = in_force(parameter, self.as_of)
        if value is None:
            return self.name(self.pick(parameter.label), f"figure-{id}")
        return (Run(self.constant(value.value), f"figure-{id}"),)

    def provision(self, measure: str, provision: str) -> Runs:
        """A provision with its measure."""
        key = ("provision", measure, provision)
        found = self._made.get(key)
        if found is None:
            place = place_of_provision(measure, provision)
            name = self.name(self._provisions[measure, provision], place)
            of = ((f"第{measure}条", name), (name, f" of measure {measure}"))[self.n]
            found = self._made[key] = joined(*of)
        return found

    def measure(self, id: str) -> Runs:
        """A measure with its title."""
        name = self.name(self.pick(self.measures[id].label), f"m{id}")
        return joined((f"第{id}条", f"measure {id} ")[self.n], name)

    def day(self, day: date) -> str:
        """A day as people write it."""
        return day_text(day, self.n)

    def constant(self, expr: m.Constant) -> str:
        """A literal, without quotation marks."""
        value = expr.value
        if isinstance(value, Quantity):
            return figure_text(value, expr.unit, self.n)
        if isinstance(value, bool):
            return (("否", "no"), ("是", "yes"))[value][self.n]
        if isinstance(value, date):
            return day_text(value, self.n)
        if isinstance(value, Absent):
            return ("无", "none")[self.n]
        if isinstance(expr.type, Choice):
            return self._values[expr.type.category, value]
        return plain(value)


def fact_place(name: str) -> str:
    """Where a fact is told of."""
    return f"fact-{name.replace('.', '-')}"


def place_of_provision(measure: str, provision: str) -> str:
    """Where the version of a provision stands that a reference means."""
    return f"m{measure}-{provision}"


def in_force(parameter: m.Parameter, day: date) -> m.DatedValue | None:
    """A parameter's value on a day; None before its first."""
    found = [value for value in parameter.values if value.start <= day]
    return found[-1] if found else None


def versions(policy: m.Policy, day: date) -> dict[str, m.Measure]:
    """By id, the version of each measure that counts on a day."""
    found: dict[str, list[m.Measure]] = {}
    for measure in policy.measures:
        found.setdefault(measure.id, []).append(measure)
    return {id: of_day([(v, v.window) for v in all_], day) for id, all_ in found.items()}


T = TypeVar("T")


def of_day(found: list[tuple[T, m.Window]], day: date) -> T:
    """The version in force, else the one that ended last, else the first to begin."""
    covering = [one for one, window in found if window.covers(day)]
    if covering:
        return covering[0]
    ended = [(w.end, i) for i, (_, w) in enumerate(found) if w.end is not None and w.end < day]
    if ended:
        return found[max(ended)[1]][0]
    return min(found, key=lambda pair: pair[1].start or date.min)[0]


def day_text(day: date, n: int) -> str:
    """A day as people write it."""
    if n == 0:
        return f"{day.year}年{day.month}月{day.day}日"
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def figure_text(value: Quantity, unit: str | None, n: int) -> str:
    """A quantity as people write it: 13万亩, 130,000 mu, 3年11个月; plain numbers as they are."""
    if value.dimension is Dimension.MONTHS and value.is_whole():
        months = value.n // 10**value.scale
        if months % 12 and abs(months) > 12:
            return _years_and_months(months, n)
    text = quantity_text(value, unit, english=n == 1)
    if not text.isascii() and n == 1:
        text = quantity_text(value, None, english=True)  # its unit does not hold it exactly
    if text.startswith("-"):
        text = "−" + text[1:]
    if value.dimension is Dimension.NUMBER or text.endswith("%"):
        return text
    number, _, symbol = text.partition(" ")
    return f"{_grouped(number)} {symbol}" if n else f"{_in_wan(number)}{symbol}"


def written_unit(text: str) -> str | None:
    """The symbol of the unit in which a quantity was written; None where it has none."""
    found = _UNIT.search(text)
    return found[1] if found else None


def _years_and_months(period: int, n: int) -> str:
    years, months = divmod(abs(period), 12)
    sign = "−" if period < 0 else ""
    if n == 0:
        return f"{sign}{years}年{months}个月"
    one = ("year" if years == 1 else "years", "month" if months == 1 else "months")
    return f"{sign}{years} {one[0]} {months} {one[1]}"


def _grouped(number: str) -> str:
    whole, point, fraction = number.partition(".")
    sign, digits = ("−", whole[1:]) if whole.startswith("−") else ("", whole)
    return f"{sign}{int(digits):,}{point}{fraction}" if len(digits) > 4 else number


def _in_wan(number: str) -> str:
    """Ten thousands as 万 where three digits after them are nought: 66000 is 6.6万."""
    sign, digits = ("−", number[1:]) if number.startswith("−") else ("", number)
    for noughts, word in ((8, "亿"), (4, "万")):
        if digits.isdigit() and len(digits) > noughts and digits.endswith("0" * (noughts - 1)):
            whole, rest = digits[:-noughts], digits[-noughts:].rstrip("0")
            return f"{sign}{whole}{'.' if rest else ''}{rest}{word}"
    return number
