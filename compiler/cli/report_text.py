"""The report for a person, at 80 columns."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Final

import click

from compiler.cli.lines import fact_label, figure_text, pick, why_lines, wrap
from compiler.words import DUTY, NORM, STATE, STATUS
from dsl.diagnostics.render import width
from dsl.facts.vocabulary import Vocabulary
from dsl.runtime.quantity import Quantity
from dsl.runtime.report import (
    Figure,
    LimitReport,
    MeasureReport,
    PolicyReport,
    ProvisionReport,
)
from dsl.runtime.status import Comparison, DeadlineState, DutyState, Norm, Status
from dsl.runtime.values import Absent

if TYPE_CHECKING:
    from compiler.cli.choose import Chosen
    from compiler.cli.evaluate import Answer

_ORDER: Final = (
    Status.APPLIES,
    Status.VIOLATED,
    Status.NOT_MET,
    Status.REFERRED,
    Status.EXCEPTED,
    Status.UNDETERMINED,
)
_BRIEF: Final = (Status.NOT_APPLICABLE, Status.NOT_IN_FORCE)
_COLOUR: Final = {
    Status.APPLIES: "green",
    Status.VIOLATED: "red",
    Status.NOT_MET: "yellow",
    Status.REFERRED: "cyan",
    Status.EXCEPTED: "magenta",
    Status.UNDETERMINED: "blue",
}
_SIGN: Final = {
    Comparison.AT_MOST: ("≤", "不超过", "at most"),
    Comparison.LESS_THAN: ("<", "不满", "less than"),
    Comparison.AT_LEAST: ("≥", "不少于", "at least"),
    Comparison.MORE_THAN: (">", "超过", "more than"),
}


Workings = tuple[str | None, str | None]


def limit_text(limit: LimitReport, n: int, workings: Workings = (None, None)) -> str:
    """A limit's value and bound with how they were worked out, and its margin."""
    value = workings[0] or figure_text(limit.value, limit.unit, n)
    bound = workings[1] or figure_text(limit.bound, limit.unit, n)
    word = _SIGN[limit.comparison][n + 1]
    parts = [f"{pick(limit.label, n)}{('：', ': ')[n]}{value} {word} {bound}"]
    if limit.margin is not None and not isinstance(limit.margin, Absent):
        unit = "日" if isinstance(limit.value, date) else limit.unit
        amount = limit.margin
        short = isinstance(amount, Quantity) and amount.n < 0
        if short and isinstance(amount, Quantity):
            amount = -amount
        word = (("余量", "margin"), ("超出", "beyond by"))[short][n]
        if limit.comparison in (Comparison.AT_LEAST, Comparison.MORE_THAN) and short:
            word = ("差", "short by")[n]
        parts.append(f"{word} {figure_text(amount, unit, n)}")
        if amount_is_zero(amount) and limit.holds is False:
            parts.append(("恰在限额上，不含本数", "at the figure, which is not included")[n])
    if limit.waived and limit.waived.holds:
        parts.append(("已免除：", "waived: ")[n] + pick(limit.waived.label, n))
    if limit.in_principle:
        parts.append(("原则上", "in principle")[n])
    if limit.rounding:
        parts.append(("填写的小数位数会影响结果", "the decimals written decide this")[n])
    if limit.item is not None:
        parts.append((f"第 {limit.item} 项", f"item {limit.item}")[n])
    return ("，", ", ")[n].join(parts)


def amount_is_zero(figure: Figure) -> bool:
    """Whether a margin is nil."""
    return isinstance(figure, Quantity) and figure.n == 0


class TextReport:
    """Renders an answer."""

    def __init__(self, answer: Answer, chosen: Chosen, lang: str, colour: bool) -> None:
        assert answer.full is not None
        self.answer = answer
        self.full: PolicyReport = answer.full
        self.chosen = chosen
        self.n = 0 if lang == "zh" else 1
        self.colour = colour
        self.vocabulary: Vocabulary = chosen.vocabulary

    def lines(self) -> Iterator[str]:
        """The whole report."""
        yield from self._head()
        yield ""
        yield self._counts()
        if self.full.stale:
            names = "、".join(self.full.stale)
            yield from wrap(
                (
                    f"请注意：{names} 已过复核日，结论可能过时",
                    f"past review: {names}; may be stale",
                )[self.n],
                "! ",
                "  ",
            )
        for status in _ORDER:
            measures = [m for m in self.full.measures if m.status is status]
            if measures:
                yield ""
                yield self._title(status)
                for measure in measures:
                    yield from self._measure(measure)
        yield from self._brief()
        yield from self._foot()
        for (number, provision), node in self.answer.why.items():
            yield ""
            yield f"{('为什么', 'why')[self.n]} {number}.{provision}"
            yield from why_lines(node, self.vocabulary, self.n)

    def _head(self) -> Iterator[str]:
        day = self.full.as_of.isoformat()
        origin = {
            "option": ("命令指定", "from the command"),
            "project": ("项目文件指定", "from the project file"),
            "today": ("今天", "today"),
        }[self.full.as_of_from][self.n]
        digest = self.chosen.digest.removeprefix("sha256:")[:12]
        words = (
            f"政策 {self.chosen.id}（{digest}）  评估日 {day}（{origin}）",
            f"policy {self.chosen.id} ({digest})  as of {day} ({origin})",
        )
        yield words[self.n]
        name = self.answer.given.name if self.answer.given else None
        if name:
            yield f"{('项目', 'project')[self.n]} {name}"
        else:
            yield f"{('文件', 'file')[self.n]} {self.answer.file}"
        if self.chosen.warning:
            changed = self.chosen.warning
            yield from wrap(
                (
                    f"{changed} 在生成检查器之后改过，请运行 pol build",
                    f"{changed} has changed since the checkers were built: run pol build",
                )[self.n],
                "! ",
                "  ",
            )

    def _counts(self) -> str:
        parts = []
        for status in Status:
            count = sum(m.status is status for m in self.full.measures)
            if count:
                parts.append(f"{STATUS[status][self.n]} {count}")
        return ("，", ", ")[self.n].join(parts)

    def _title(self, status: Status) -> str:
        title = f"── {STATUS[status][self.n]} "
        line = title + "─" * (60 - width(title))
        return click.style(line, fg=_COLOUR[status], bold=True) if self.colour else line

    def _measure(self, measure: MeasureReport) -> Iterator[str]:
        yield from wrap(f"{measure.id} {pick(measure.title, self.n)}", "", "   ")
        for p in measure.provisions:
            if p.status is Status.NOT_APPLICABLE and len(measure.provisions) > 1:
                continue
            if p.status is Status.NOT_IN_FORCE:
                continue
            if p.norm is Norm.PROHIBIT and p.status is Status.APPLIES:
                continue
            yield from self._provision(p, measure)

    def _provision(self, p: ProvisionReport, measure: MeasureReport) -> Iterator[str]:
        norm = NORM[p.norm][self.n]
        status = "" if p.status is measure.status else f"——{STATUS[p.status][self.n]}"
        yield from wrap(f"{norm} {pick(p.label, self.n)}{status}", "   · ", "     ")
        for text in self._details(p, measure):
            yield from wrap(text, "       ", "         ")

    def _details(self, p: ProvisionReport, measure: MeasureReport) -> Iterator[str]:
        n = self.n
        if p.exception is not None:
            because = p.exception.because
            reason = f"{('：', ': ')[n]}{pick(because, n)}" if because else ""
            yield f"{('除外', 'excepted')[n]} {pick(p.exception.label, n)}{reason}"
        for requirement in p.requirements:
            if requirement.holds is False:
                yield f"{('不满足', 'not met')[n]}{('：', ': ')[n]}{pick(requirement.label, n)}"
        workings = self._workings(measure.id, p.id)
        for limit in p.limits:
            if limit.value is not None or limit.bound is not None:
                yield limit_text(limit, n, workings.get(limit.id, (None, None)))
        for amount in p.amounts:
            if amount.value is not None and not isinstance(amount.value, Absent):
                worked, _ = workings.get(amount.id, (None, None))
                shown = worked or figure_text(amount.value, amount.unit, n)
                yield f"{pick(amount.label, n)}{('：', ': ')[n]}{shown}"
        yield from self._days(p)
        if p.status is Status.UNDETERMINED and p.missing:
            yield self._missing(p.missing)
        for caution in p.cautions:
            yield f"! {pick(caution, n)}"
        yield from self._marks(p)

    def _workings(self, measure: str, provision: str) -> dict[str, Workings]:
        report = self.answer.report
        if report is None:
            return {}
        return report.workings(measure, provision, english=self.n == 1)

    def _days(self, p: ProvisionReport) -> Iterator[str]:
        n = self.n
        for deadline in p.deadlines:
            if deadline.state is DeadlineState.NOT_STARTED:
                continue
            due = figure_text(deadline.due, None, n)
            state = STATE[deadline.state][n] if deadline.state else ("不明", "unclear")[n]
            note = ""
            if deadline.calendar_unknown:
                note = ("（节假日表未及该日）", " (beyond the holiday table)")[n]
            yield f"{pick(deadline.label, n)}{('：到期日 ', ': due ')[n]}{due}{note}，{state}"
        if p.has_earliest and isinstance(p.earliest, date):
            yield f"{('最早', 'from')[n]} {p.earliest.isoformat()}"
        if p.duty is not None and p.duty is not DutyState.UNKNOWN and not p.deadlines:
            yield DUTY[p.duty][n]

    def _missing(self, names: Iterable[str]) -> str:
        labels = [self._label(name) for name in names]
        shown = labels[:6]
        more = len(labels) - len(shown)
        text = ("、", ", ")[self.n].join(shown)
        if more:
            text += (f" 等 {len(labels)} 项", f" and {more} more")[self.n]
        return ("还需要：", "still needed: ")[self.n] + text

    def _readings(self) -> Iterator[str]:
        """The open readings that an outcome hangs on, and those chosen on the command line."""
        n = self.n
        hung = {name for m in self.full.measures for p in m.provisions for name in p.hangs_on}
        usual = self.chosen.checker.policy.chosen
        shown = [(i, o) for i, o in self.full.readings if i in hung or usual[i] != o]
        if not shown:
            return
        yield ""
        yield (
            "所取的理解（--reading 名称=口径 可换）：",
            "readings taken (--reading NAME=OPTION):",
        )[n]
        for name, option in shown:
            words = self.vocabulary.reading[name]
            picked = words.by_word[option]
            text = f"{name}={option}{('：', ': ')[n]}{(words.word.zh, words.word.en)[n]}"
            text += f"{('——', ' — ')[n]}{(picked.zh, picked.en)[n]}"
            if words.asks:
                text += (f"（请示{words.asks[0]}）", f" (ask {words.asks[1]})")[n]
            yield from wrap(text, "  ", "    ")

    def _label(self, name: str) -> str:
        return fact_label(self.vocabulary, self.n, name)

    def _marks(self, p: ProvisionReport) -> Iterator[str]:
        n = self.n
        if p.hangs_on:
            yield ("取决于理解：", "hangs on the reading of ")[n] + ", ".join(p.hangs_on)
        if p.arguable:
            yield ("“等”字所及可有争议", "arguable: the list ends in “etc.”")[n]
        if p.assumes:
            names = ("、", ", ")[n].join(self._label(name) for name in p.assumes)
            yield (f"推定未填为不涉及或否：{names}", f"assumed: {names}")[n]
        if p.stale:
            yield ("所依据的数已过复核日", "past its day of review")[n]

    def _brief(self) -> Iterator[str]:
        for status in _BRIEF:
            ids = [m.id for m in self.full.measures if m.status is status]
            if ids:
                yield ""
                listed = ("、", ", ")[self.n].join(ids)
                text = f"{STATUS[status][self.n]}{('：', ': ')[self.n]}{listed}"
                yield from wrap(text, "", "  ")

    def _foot(self) -> Iterator[str]:
        n = self.n
        if self.full.assumptions:
            names = ("、", ", ")[n].join(self._label(a) for a in self.full.assumptions)
            yield ""
            yield from wrap(("推定（未填）：", "assumed (not filled in): ")[n] + names, "", "  ")
        yield from self._readings()
        yield ""
        yield ("机器预检，非行政决定。", "A machine's pre-check, not an administrative decision.")[
            n
        ]


def render(answer: Answer, chosen: Chosen, lang: str) -> str:
    """The report as text; colour only on a terminal."""
    return "\n".join(TextReport(answer, chosen, lang, sys.stdout.isatty()).lines())
