"""What a report says to a person, sentence by sentence, whatever page it is laid out on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Final

from compiler.cli.lines import fact_label, figure_text, pick
from compiler.cli.standing import standing
from compiler.words import COMPARE, COMPARE_DAYS, DUTY, NORM, STATE, STATUS
from dsl.runtime.clauses import Review
from dsl.runtime.quantity import Quantity
from dsl.runtime.report import (
    AmountReport,
    LimitReport,
    MeasureReport,
    PolicyReport,
    ProvisionReport,
    RequirementReport,
)
from dsl.runtime.status import Comparison, DeadlineState, DutyState, Norm, Status
from dsl.runtime.values import Absent
from dsl.runtime.workings import Worked

if TYPE_CHECKING:
    from compiler.cli.choose import Chosen
    from compiler.cli.evaluate import Answer

ORDER: Final = (
    Status.APPLIES,
    Status.VIOLATED,
    Status.NOT_MET,
    Status.REFERRED,
    Status.EXCEPTED,
    Status.UNDETERMINED,
)
BRIEF: Final = (Status.NOT_APPLICABLE, Status.NOT_IN_FORCE)
_MISSING_SHOWN: Final = 6
_FROM: Final = {
    "option": ("命令指定", "from the command"),
    "project": ("项目文件指定", "from the project file"),
    "today": ("今天", "today"),
}


class Sentences:
    """An answer in words; `n` is 0 for Chinese, 1 for English."""

    def __init__(self, answer: Answer, chosen: Chosen, lang: str) -> None:
        assert answer.full is not None
        self.answer = answer
        self.full: PolicyReport = answer.full
        self.chosen = chosen
        self.vocabulary = chosen.vocabulary
        self.n = 0 if lang == "zh" else 1
        alike = () if answer.whole else standing(chosen.checker.policy, self.full)
        self._alike = tuple(alike)

    def either(self, zh: str, en: str) -> str:
        """The one of two texts that is in the report's language."""
        return (zh, en)[self.n]

    def listed(self, parts: list[str]) -> str:
        """Parts of a list, as the language writes lists."""
        return self.either("、", ", ").join(parts)

    # --- the whole report ------------------------------------------------------------------------

    def title(self) -> str:
        """The project's name, or its file where it has none."""
        name = self.answer.given.name if self.answer.given else None
        if name:
            return f"{self.either('项目', 'project')} {name}"
        return f"{self.either('文件', 'file')} {self.answer.file}"

    def policy(self) -> str:
        """Which policy, and which day."""
        day = self.full.as_of.isoformat()
        origin = _FROM[self.full.as_of_from][self.n]
        digest = self.chosen.digest.removeprefix("sha256:")[:12]
        return self.either(
            f"政策 {self.chosen.id}（{digest}）  评估日 {day}（{origin}）",
            f"policy {self.chosen.id} ({digest})  as of {day} ({origin})",
        )

    def alarms(self) -> Iterator[str]:
        """What puts the whole report in doubt."""
        changed = self.chosen.warning
        if changed:
            yield self.either(
                f"{changed} 在生成检查器之后改过，请运行 pol build",
                f"{changed} has changed since the checkers were built: run pol build",
            )
        for review in self._past_reviews():
            name, day = pick(review.label, self.n), review.day.isoformat()
            yield self.either(
                f"请注意：{name}（{review.name}）应在 {day} 前复核，结论可能过时",
                f"past review: {name} ({review.name}) was due by {day}; "
                "the answer may be out of date",
            )

    def _past_reviews(self) -> list[Review]:
        """What is past its day of review, once each."""
        reviews = {
            review.name: review
            for measure in self.chosen.checker.policy.measures
            for provision in measure.provisions
            for review in provision.reviews
            if review.day < self.full.as_of
        }
        return [reviews[name] for name in self.full.stale]

    def counts(self) -> Iterator[tuple[Status, str]]:
        """How many measures have which status, in words."""
        for status in Status:
            count = sum(m.status is status for m in self.full.measures)
            if count:
                yield status, f"{STATUS[status][self.n]} {count}"

    def of(self, status: Status) -> list[MeasureReport]:
        """The measures of a status."""
        return [m for m in self.full.measures if m.status is status]

    def told(self, status: Status) -> list[MeasureReport]:
        """The measures of a status that say something about this project."""
        return [m for m in self.of(status) if m not in self._alike]

    def alike(self) -> tuple[MeasureReport, ...]:
        """The measures that say the same to every project, unless all are asked for."""
        return self._alike

    def alike_told(self) -> str | None:
        """Their numbers, with the words that introduce them; None where there are none."""
        if not self._alike:
            return None
        words = self.either(
            "另对每个项目都一样（--full 逐条列出）：",
            "the same for every project (--full lists them): ",
        )
        return words + self.listed([m.id for m in self._alike])

    def brief(self, status: Status) -> str:
        """The numbers of a status's measures; those that another reading might move are marked."""
        return self.listed([m.id + self.by_reading(m) for m in self.of(status)])

    def by_reading(self, measure: MeasureReport) -> str:
        """A mark after the number of a measure that another reading might move."""
        marked = self.either("（取决于理解）", " (by a reading)")
        return marked * any(p.hangs_on for p in measure.provisions)

    def assumptions(self) -> str | None:
        """What was left empty, with the words that introduce it; None where there is nothing."""
        names = self.assumed()
        return self.either("推定（未填）：", "assumed (not filled in): ") + names if names else None

    def assumed(self) -> str:
        """What was left empty, taken to be absent or no, and what is shown rests on."""
        leant = {name for m in self.full.measures for p in m.provisions for name in p.assumes}
        return self.listed([self.label(name) for name in self.full.assumptions if name in leant])

    def readings(self) -> Iterator[str]:
        """The open readings that an outcome hangs on, and those chosen on the command line."""
        hung = {name for m in self.full.measures for p in m.provisions for name in p.hangs_on}
        usual = self.chosen.checker.policy.chosen
        for name, option in self.full.readings:
            if name not in hung and usual[name] == option:
                continue
            words = self.vocabulary.reading[name]
            picked = words.by_word[option]
            text = f"{name}={option}{self.either('：', ': ')}"
            text += self.either(words.word.zh, words.word.en) + self.either("——", " — ")
            text += self.either(picked.zh, picked.en)
            if words.asks:
                text += self.either(f"（请示{words.asks[0]}）", f" (ask {words.asks[1]})")
            yield text

    def readings_head(self) -> str:
        """What the readings are introduced by."""
        return self.either(
            "所取的理解（--reading 名称=口径 可换）：",
            "readings taken (another by --reading NAME=OPTION):",
        )

    def disclaimer(self) -> str:
        """What the report is not."""
        return self.either(
            "机器预检，非行政决定。", "A machine's pre-check, not an administrative decision."
        )

    # --- a provision -----------------------------------------------------------------------------

    def shown(self, measure: MeasureReport) -> Iterator[ProvisionReport]:
        """The provisions worth a line: not what does not apply or binds no one just now."""
        for p in measure.provisions:
            idle = p.status is Status.NOT_APPLICABLE and len(measure.provisions) > 1
            kept = p.norm is Norm.PROHIBIT and p.status is Status.APPLIES
            if not idle and not kept and p.status is not Status.NOT_IN_FORCE:
                yield p

    def provision(self, p: ProvisionReport, measure: MeasureReport) -> str:
        """A provision's norm and label, with its duty, and its status where it differs."""
        text = f"{NORM[p.norm][self.n]} {pick(p.label, self.n)}"
        if p.duty is not None and p.duty is not DutyState.UNKNOWN and not p.deadlines:
            duty = DUTY[p.duty][self.n]
            text += self.either(f"（{duty}）", f" ({duty})")
        if p.status is not measure.status:
            text += self.either("——", " — ") + STATUS[p.status][self.n]
        return text

    def details(self, p: ProvisionReport, measure: MeasureReport) -> Iterator[str]:
        """The figures, days and reasons of a provision."""
        if p.exception is not None:
            because = p.exception.because
            reason = self.either("：", ": ") + pick(because, self.n) if because else ""
            label = pick(p.exception.label, self.n)
            yield f"{self.either('除外', 'excepted')} {label}{reason}"
        else:
            yield from self._figures(p, measure)
        yield from self._days(p)
        if p.status is Status.UNDETERMINED and p.missing:
            yield self._missing(p.missing)
        for caution in p.cautions:
            yield f"! {pick(caution, self.n)}"
        yield from self._marks(p)

    def _figures(self, p: ProvisionReport, measure: MeasureReport) -> Iterator[str]:
        for requirement in p.requirements:
            yield from self._requirement(requirement)
        report = self.answer.report
        workings: dict[str, Worked] = {}
        if report is not None:
            workings = report.workings(measure.id, p.id, english=self.n == 1)
        for limit in p.limits:
            if limit.value is not None or limit.bound is not None:
                yield self._limit(limit, workings.get(limit.id, Worked()))
        for amount in p.amounts:
            yield from self._amount(amount, workings.get(amount.id, Worked()).value)

    def _requirement(self, requirement: RequirementReport) -> Iterator[str]:
        if requirement.holds is not False:
            return
        label = pick(requirement.label, self.n)
        if requirement.waived is not None and requirement.waived.holds:
            waiver = pick(requirement.waived.label, self.n)
            yield self.either(f"已免除 {label}：{waiver}", f"waived {label}: {waiver}")
        elif requirement.in_principle:
            yield self.either(f"原则上要求而不满足：{label}", f"not met, in principle: {label}")
        else:
            yield self.either(f"不满足：{label}", f"not met: {label}")

    def _limit(self, limit: LimitReport, worked: Worked) -> str:
        """A limit's value and bound with how they were worked out, and its margin."""
        value = worked.value or figure_text(limit.value, limit.unit, self.n)
        if worked.share is not None:
            value += self.either(f"（≈ {worked.share}）", f" (≈ {worked.share})")
        bound = worked.bound or figure_text(limit.bound, limit.unit, self.n)
        days = isinstance(limit.value, date) or isinstance(limit.bound, date)
        verb = (COMPARE_DAYS if days else COMPARE)[limit.comparison][self.n]
        parts = [f"{value} {verb} {bound}", *self._margin(limit)]
        if limit.waived and limit.waived.holds:
            parts.append(self.either("已免除：", "waived: ") + pick(limit.waived.label, self.n))
        if limit.in_principle:
            parts.append(self.either("原则上", "in principle"))
        if limit.rounding:
            parts.append(
                self.either("填写的小数位数会影响结果", "the decimals written decide this")
            )
        if limit.item is not None:
            parts.append(self.either(f"第 {limit.item} 项", f"item {limit.item}"))
        text = self.either("，", ", ").join(parts)
        return f"{pick(limit.label, self.n)}{self.either('：', ': ')}{text}"

    def _margin(self, limit: LimitReport) -> Iterator[str]:
        margin = limit.margin
        if not isinstance(margin, Quantity):
            return
        unit = "日" if isinstance(limit.value, date) else limit.unit
        word = self.either("余量", "margin")
        if margin.n < 0:
            margin = -margin
            least = limit.comparison in (Comparison.AT_LEAST, Comparison.MORE_THAN)
            word = self.either("差", "short by") if least else self.either("超出", "beyond by")
        yield f"{word} {figure_text(margin, unit, self.n)}"
        if margin.n == 0 and limit.holds is False:
            yield self.either("恰在限额上，不含本数", "at the figure, which is not included")

    def _amount(self, amount: AmountReport, worked: str | None) -> Iterator[str]:
        if amount.value is not None and not isinstance(amount.value, Absent):
            shown = worked or figure_text(amount.value, amount.unit, self.n)
            yield f"{pick(amount.label, self.n)}{self.either('：', ': ')}{shown}"

    def _days(self, p: ProvisionReport) -> Iterator[str]:
        for deadline in p.deadlines:
            if deadline.state is DeadlineState.NOT_STARTED:
                continue
            due = figure_text(deadline.due, None, self.n)
            known = deadline.state
            state = STATE[known][self.n] if known else self.either("不明", "unclear")
            note = ""
            if deadline.calendar_unknown:
                note = self.either("（节假日表未及该日）", " (beyond the holiday table)")
            label = pick(deadline.label, self.n)
            yield self.either(
                f"{label}：到期日 {due}{note}，{state}", f"{label}: due {due}{note}, {state}"
            )
        if p.has_earliest and isinstance(p.earliest, date):
            yield f"{self.either('最早', 'not before')} {p.earliest.isoformat()}"

    def _missing(self, names: tuple[str, ...]) -> str:
        labels = [self.label(name) for name in names]
        text = self.listed(labels[:_MISSING_SHOWN])
        if len(labels) > _MISSING_SHOWN:
            more = len(labels) - _MISSING_SHOWN
            text += self.either(f" 等 {len(labels)} 项", f" and {more} more")
        return self.either("还需要：", "still needed: ") + text

    def _marks(self, p: ProvisionReport) -> Iterator[str]:
        if p.hangs_on:
            words = [self.vocabulary.reading[name].word for name in p.hangs_on]
            names = self.either("；", "; ").join(self.either(w.zh, w.en) for w in words)
            yield self.either("取决于理解：", "hangs on the reading: ") + names
        if p.arguable:
            yield self.either("“等”字所及可有争议", "arguable: the list ends in “etc.”")
        if p.assumes:
            names = self.listed([self.label(name) for name in p.assumes])
            yield (self.either("推定未填为不涉及或否：", "assumed absent or no: ") + names)
        if p.stale:
            yield self.either("所依据的数已过复核日", "past its day of review")

    def label(self, name: str) -> str:
        """A fact's label."""
        return fact_label(self.vocabulary, self.n, name)
