"""A policy's logic in plain words: a measure with its clauses, a fact with all that reads it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from compiler.phrases import Phrases, constant_text
from compiler.words import NORM
from dsl.facts.blank import takes
from dsl.facts.from_model import vocabulary_of
from dsl.model import tree as m
from dsl.model.reach import Reach
from dsl.runtime.report import Label
from dsl.source import Span

Line = tuple[int, str]  # how deep it stands, and its text


class Outline:
    """The words of a policy; `n` is 0 for Chinese, 1 for English."""

    def __init__(self, policy: m.Policy, n: int) -> None:
        self.policy = policy
        self.n = n
        self.phrases = Phrases(policy)
        self.terms = {d.id: d for d in policy.defines}
        self.reach = Reach(policy)

    # --- a measure -------------------------------------------------------------------------------

    def measure(self, number: str, provision: str | None = None) -> Iterator[Line]:
        """A measure, or one provision of it, all versions; nothing where there is none."""
        for measure in self.policy.measures:
            if measure.id == number:
                yield from self._measure(measure, provision)

    def _measure(self, measure: m.Measure, only: str | None) -> Iterator[Line]:
        kept = [p for p in measure.provisions if only is None or p.id == only]
        yield from self.opening(measure)
        for provision in kept:
            yield from self.provision(provision)
        yield from self.closing(measure, kept)

    def opening(self, measure: m.Measure) -> Iterator[Line]:
        """A measure's title, its summary and its scope."""
        title = self._pick(measure.label)
        yield 0, f"{measure.id} {title}{self._window(measure.window)}  [{_place(measure.span)}]"
        yield from self._docs(measure.texts, 1)
        for when in (self.policy.applies, measure.applies):
            if when is not None:
                yield from self._condition(("适用于", "for")[self.n], when, 1)
        for lasting in measure.whiles:
            yield from self._condition(("存续条件", "as long as")[self.n], lasting, 1)
        yield from self._exceptions(measure.exceptions, 1)

    def closing(self, measure: m.Measure, provisions: Iterable[m.Provision]) -> Iterator[Line]:
        """The terms, figures and open readings that the provisions name."""
        clauses = [clause for p in provisions for clause in self.reach.clauses(measure, p)]
        yield from self._glossary(list(self.reach.of(clauses)))

    def provision(self, p: m.Provision) -> Iterator[Line]:
        """A provision with all its clauses."""
        addressee = ("", "")
        if p.addressee is not None:
            addressee = (f"{p.addressee.zh} ", f"{p.addressee.en}, ")
        name = (f"（{p.id}）", f" ({p.id})")[self.n]
        yield 1, f"{addressee[self.n]}{NORM[p.norm][self.n]} {self._pick(p.label)}{name}"
        yield from self._docs(p.texts, 2)
        if p.when is not None:
            yield from self._condition(("当", "when")[self.n], p.when, 2)
        for lasting in p.whiles:
            yield from self._condition(("存续条件", "as long as")[self.n], lasting, 2)
        yield from self._exceptions(p.exceptions, 2)
        for requirement in p.requirements:
            word = self._principle(("要求", "required"), requirement.in_principle)
            yield from self._condition(
                f"{word} {self._pick(requirement.label)}", requirement.condition, 2
            )
            yield from self._waiver(requirement.waiver)
        for limit in p.limits:
            yield 2, self._limit(limit)
            yield from self._waiver(limit.waiver)
        for amount in p.amounts:
            yield 2, self._said(("数额", "amount"), amount.label, self._words(amount.value))
        if p.deadline is not None:
            yield from self._deadline(p.deadline)
        if p.fulfilled is not None:
            yield from self._condition(("履行当", "fulfilled when")[self.n], p.fulfilled, 2)
        if p.breached is not None:
            yield from self._condition(("违反当", "breached when")[self.n], p.breached, 2)
        if p.earliest is not None:
            yield 2, f"{('最早', 'earliest')[self.n]} {self._words(p.earliest)}"
        for other in p.prevails:
            label = self._pick(self.phrases.provisions[other.measure, other.provision])
            yield 2, f"{('优先于', 'prevails over')[self.n]} {other.name} {label}"
        for caution in p.cautions:
            yield 2, f"! {self._pick(caution.text)}"

    def _exceptions(self, exceptions: Iterable[m.Exempting], depth: int) -> Iterator[Line]:
        for exception in exceptions:
            word = f"{('除外', 'except')[self.n]} {self._pick(exception.label)}"
            yield from self._condition(word, exception.when, depth)
            if exception.because is not None:
                yield (
                    depth + 1,
                    f"{('因为 ', 'because ')[self.n]}{self._pick(exception.because)}",
                )

    def _waiver(self, waiver: m.Waiver | None) -> Iterator[Line]:
        if waiver is not None:
            word = f"{('免除当', 'waived when')[self.n]} {self._pick(waiver.label)}"
            yield from self._condition(word, waiver.when, 3)

    def _limit(self, limit: m.Limit) -> str:
        word = self._principle(("限制", "limit"), limit.in_principle)
        return f"{word} {self._pick(limit.label)}" + (
            ("：", ": ")[self.n] + self.phrases.limit(limit, self.n)
        )

    def _deadline(self, deadline: m.Deadline) -> Iterator[Line]:
        done = self._words(deadline.done)
        text = self.phrases.term(deadline.term, self.n)
        text += (f"，完成日为{done}", f", done on {done}")[self.n]
        yield 2, self._said(("时限", "deadline"), deadline.label, text)
        if deadline.rolls is not None:
            word = ("遇节假日顺延", "rolls over holidays")[self.n]
            if isinstance(deadline.rolls, m.Constant):
                yield 3, word
            else:
                yield from self._condition(word, deadline.rolls, 3)

    def _condition(self, word: str, expr: m.Expr, depth: int) -> Iterator[Line]:
        """A condition on one line, or as a list where it joins several."""
        between = " " if word == "·" else ("：", ": ")[self.n]
        if isinstance(expr, m.And | m.Or):
            how = (("全部满足", "all of"), ("满足其一", "any of"))[isinstance(expr, m.Or)][self.n]
            yield depth, f"{word}{between}{how}"
            for operand in expr.operands:
                yield from self._condition("·", operand, depth + 1)
        else:
            yield depth, f"{word}{between}{self._words(expr)}"

    # --- what the clauses name -------------------------------------------------------------------

    def _glossary(self, read: list[m.Expr]) -> Iterator[Line]:
        """The terms, figures that change and open readings that the expressions name."""
        terms = list(dict.fromkeys(e.define for e in read if isinstance(e, m.DefineRef)))
        if terms:
            yield 1, ("术语", "terms")[self.n]
        for name in terms:
            term = self.terms[name]
            yield from self._condition(self._pick(term.label), term.value, 2)
        figures = list(dict.fromkeys(e.parameter for e in read if isinstance(e, m.ParameterRef)))
        if figures:
            yield 1, ("数值", "figures")[self.n]
        for name in figures:
            yield 2, self._figure(self.phrases.parameters[name])
        readings = dict.fromkeys(e.interpretation for e in read if isinstance(e, m.ReadingIs))
        if readings:
            yield 1, ("尚无定论的理解", "open readings")[self.n]
        for name in readings:
            yield from self._reading(self.phrases.readings[name])

    def _figure(self, parameter: m.Parameter) -> str:
        values = [
            f"{constant_text(v.value, self.n)}"
            + (f"（{v.start.isoformat()} 起）", f" (from {v.start.isoformat()})")[self.n]
            for v in parameter.values
        ]
        text = f"{self._pick(parameter.label)}{('：', ': ')[self.n]}"
        text += ("，", ", ")[self.n].join(values)
        if parameter.review_by is not None:
            day = parameter.review_by.day.isoformat()
            text += (f"，{day} 前复核", f", to be reviewed by {day}")[self.n]
        return text

    def _reading(self, info: m.Interpretation) -> Iterator[Line]:
        yield 2, f"{info.id}{('：', ': ')[self.n]}{self._pick(info.label)}"
        for option in info.options:
            mark = ("所取", "taken")[self.n] if option.id == info.chosen else ("另有", "or")[self.n]
            text = f"{mark} {option.id}{('：', ': ')[self.n]}{self._pick(option.label)}"
            if option.because is not None:
                text += f"{('——', ' — ')[self.n]}{self._pick(option.because)}"
            yield 3, text
        for whom in info.asks:
            yield 3, f"{('请示', 'ask')[self.n]} {self._pick(whom)}"

    # --- a fact ----------------------------------------------------------------------------------

    def fact(self, section: m.Section, fact: m.Fact) -> Iterator[Line]:
        """What a fact means, what it takes, who judges it, and the provisions that read it."""
        name = f"{section.id}.{fact.id}"
        yield (
            0,
            f"{self._pick(section.label)}·{self._pick(fact.label)}  {name}  [{_place(fact.span)}]",
        )
        words = vocabulary_of(self.policy)
        found = words.fact(name)
        assert found is not None
        yield 1, takes(found, words, self.n)
        if found.record is not None:
            for field in words.record[found.record].facts:
                colon = ("：", ": ")[self.n]
                label = (field.word.zh, field.word.en)[self.n]
                yield 2, f"{label}{colon}{takes(field, words, self.n)}"
        if section.assumed_absent:
            yield (
                1,
                ("整段未填视为不涉及", "its section left empty: the project does not involve it")[
                    self.n
                ],
            )
        if fact.default is not None:
            yield (
                1,
                f"{('未填时按此计算：', 'left empty, it is ')[self.n]}{self._words(fact.default)}",
            )

        def names(expr: m.Expr) -> bool:
            if isinstance(expr, m.FactRef):
                return expr.name == name
            return isinstance(expr, m.Involves) and expr.section == section.id

        users = list(self._users(names))
        if not users:
            yield 1, ("没有款项读它", "no provision reads it")[self.n]
            return
        yield 1, ("读它的款项", "read by")[self.n]
        for measure, provision in users:
            yield (
                2,
                f"{measure.id}.{provision.id} {NORM[provision.norm][self.n]} "
                f"{self._pick(provision.label)}",
            )

    def _users(self, names: Callable[[m.Expr], bool]) -> Iterator[tuple[m.Measure, m.Provision]]:
        for measure in self.policy.measures:
            for p in measure.provisions:
                if any(map(names, self.reach.of(self.reach.clauses(measure, p)))):
                    yield measure, p

    # --- shared ----------------------------------------------------------------------------------

    def _docs(self, texts: Iterable[m.Doc], depth: int) -> Iterator[Line]:
        for doc in texts:
            if doc.kind is m.DocKind.SUMMARY:
                yield depth, self.phrases.text(doc, self.n)

    def _principle(self, word: tuple[str, str], in_principle: bool) -> str:
        marked = (f"{word[0]}（原则上）", f"{word[1]} (in principle)")[self.n]
        return marked if in_principle else word[self.n]

    def _said(self, word: tuple[str, str], label: Label, text: str) -> str:
        return f"{word[self.n]} {self._pick(label)}{('：', ': ')[self.n]}{text}"

    def _window(self, window: m.Window) -> str:
        if window.start is None:
            return ""
        start = window.start.isoformat()
        if window.end is None:
            return (f"（{start} 起）", f" (from {start})")[self.n]
        end = window.end.isoformat()
        return (f"（{start} 至 {end}）", f" (from {start} to {end})")[self.n]

    def _words(self, expr: m.Expr) -> str:
        return self.phrases.words(expr, self.n)

    def _pick(self, label: Label) -> str:
        return (label.zh, label.en)[self.n]


def _place(span: Span) -> str:
    return f"{span.source.name.rsplit('/', 1)[-1]}:{span.line}"
