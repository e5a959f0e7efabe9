"""The model from the syntax of a policy and of the files it uses."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from dsl.diagnostics.diagnostic import Diagnostic, Place
from dsl.model import tree as m
from dsl.model import vocabulary
from dsl.model.examples import Examples
from dsl.model.expressions import Typer
from dsl.model.graph import circle
from dsl.model.names import Reporter, label_of
from dsl.model.norms import Norms, agreed, cites, days_lacking, first, review
from dsl.model.type_rules import type_of
from dsl.model.walk import subexpressions
from dsl.model.world import World
from dsl.source import NOWHERE, Span
from dsl.syntax import tree as s
from dsl.syntax.from_text import first_of


def from_syntax(
    trees: Sequence[s.Tree], start: Span = NOWHERE
) -> tuple[m.Policy | None, list[Diagnostic]]:
    """The policy of these trees, the first being the policy's own, or what is wrong with it.

    `start` is where the policy's own text begins: what it lacks is missed there.
    """
    reporter = Reporter(trees)
    groups = [group for tree in trees for group in tree.items]
    policy = _Reading(groups, reporter, start).policy()
    if reporter.found:
        return None, first_of(sorted(reporter.found, key=lambda d: d.span.start))
    return policy, []


class _Reading:
    """One compilation."""

    def __init__(self, groups: list[s.Group], reporter: Reporter, start: Span) -> None:
        self.groups = groups
        self.start = start
        self.reporter = reporter
        self.world = World.empty(reporter)
        self.typer = Typer(self.world)
        self.norms = Norms(self.world, self.typer)

    def policy(self) -> m.Policy | None:
        """Declares, then reads; None where there is no policy clause."""
        heads = [g for g in self.groups if isinstance(g.head, s.Policy)]
        body = heads[0].body if heads else ()
        window = (
            self.norms.window(heads[0], m.Window(None, None)) if heads else m.Window(None, None)
        )
        world = self.world
        vocabulary.declare(world, self.groups)
        vocabulary.type_facts(world)
        vocabulary.type_parameters(world, self.typer)
        for group in self.groups:
            if isinstance(group.head, s.Measure):
                self.norms.declare(group, group.head, window)
        for define in list(world.defines.items.values()):
            self.typer.define(define)
        measures = tuple(sorted(self._measures(), key=_number))
        applies = self.norms._one_condition(body, "applies")
        self.norms.once(body)
        records = tuple(self._records())
        sections = tuple(self._sections())
        self._default_circles(sections)
        if len(heads) != 1:
            self._policies(heads)
            return None
        head = heads[0].head
        assert isinstance(head, s.Policy)
        issuer, issued = first(body, s.Issuer), first(body, s.Issued)
        source = first(body, s.OfficialText)
        examples = Examples(world, self.typer, window.start or date(2000, 1, 1))
        policy = m.Policy(
            head.name.text,
            label_of(head.label),
            window,
            issuer=label_of(issuer.label) if issuer else None,
            issued=issued.day.day if issued else None,
            source=source.name.text if source else None,
            articles=int(source.articles.number) if source else None,
            applies=applies,
            categories=tuple(vocabulary.category(c) for c in world.categories.items.values()),
            records=records,
            sections=sections,
            parameters=tuple(self._parameters()),
            defines=tuple(self._defines()),
            interpretations=tuple(
                vocabulary.interpretation(world, i, self.norms.docs(i.group.body))
                for i in world.interpretations.items.values()
            ),
            chapters=tuple(self._chapters()),
            measures=measures,
            examples=tuple(
                example
                for group in self.groups
                if isinstance(group.head, s.Example)
                for example in examples.example(group, group.head)
            ),
            cautions=self.norms.cautions(body),
            texts=self.norms.docs(body),
            cites=cites(body),
            agreed=agreed(body),
            text_digest=source.digest.text if source and source.digest else None,
            named=tuple(text.text for c in body if isinstance(c, s.Named) for text in c.texts),
            review_by=review(body),
            span=head.span,
        )
        self._provision_circles(policy)
        self._parameter_days(policy)
        return policy

    def _policies(self, heads: list[s.Group]) -> None:
        if heads:
            place = Place(heads[0].head.span, "first", {})
            self.reporter.report("POL0212", heads[1].head.span, places=(place,), help_key="two")
        elif self.groups:
            self.reporter.report("POL0212", self.groups[0].head.span)
        else:
            self.reporter.report("POL0212", self.start)

    def _measures(self) -> Iterator[m.Measure]:
        infos = iter([v for versions in self.world.measures.values() for v in versions])
        by_group = {id(info.group): info for info in infos}
        chapter: int | None = None
        for group in self.groups:
            match group.head:
                case s.Chapter(number=number):
                    chapter = int(number.number)
                case s.Measure():
                    yield self.norms.measure(by_group[id(group)], chapter)
                case _:
                    pass

    def _chapters(self) -> Iterator[m.Chapter]:
        seen: dict[int, s.Chapter] = {}
        for group in self.groups:
            if isinstance(group.head, s.Chapter):
                number = int(group.head.number.number)
                if number in seen:
                    place = Place(seen[number].span, "first", {"name": str(number)})
                    self.reporter.report(
                        "POL0201", group.head.number.span, places=(place,), found=str(number)
                    )
                seen[number] = group.head
                label, docs = label_of(group.head.label), self.norms.docs(group.body)
                yield m.Chapter(number, label, cites(group.body), agreed(group.body), docs)

    def _records(self) -> Iterator[m.Record]:
        for holder in self.world.records.items.values():
            head = holder.group.head
            assert isinstance(head, s.Record)
            fields = vocabulary.facts(self.world, self.typer, holder, True)
            yield m.Record(holder.id, label_of(head.label), fields, span=head.span)

    def _sections(self) -> Iterator[m.Section]:
        for holder in self.world.sections.items.values():
            head = holder.group.head
            assert isinstance(head, s.Section)
            facts = vocabulary.facts(self.world, self.typer, holder, False)
            label = label_of(head.label)
            yield m.Section(holder.id, label, head.assumed_absent, facts, span=head.span)

    def _parameters(self) -> Iterator[m.Parameter]:
        for info in self.world.parameters.items.values():
            head = info.group.head
            assert isinstance(head, s.Parameter)
            if info.type is not None:
                yield m.Parameter(
                    info.id,
                    label_of(head.label),
                    info.type,
                    info.values,
                    review(info.group.body),
                    span=head.span,
                )

    def _defines(self) -> Iterator[m.Define]:
        for info in self.world.order:
            if info.value is not None:
                kind = type_of(info.value)
                docs = self.norms.docs(info.group.body)
                label = label_of(info.clause.label)
                yield m.Define(info.id, label, kind, info.value, docs, span=info.clause.span)

    # --- what only the whole shows ---

    def _default_circles(self, sections: tuple[m.Section, ...]) -> None:
        edges: dict[str, set[str]] = {}
        spans: dict[str, Span] = {}
        for section in sections:
            for fact in section.facts:
                if fact.default is not None:
                    name = f"{section.id}.{fact.id}"
                    spans[name] = fact.span
                    edges[name] = {
                        ref.name
                        for ref in subexpressions(fact.default, self.world)
                        if isinstance(ref, m.FactRef)
                    }
        found = circle(edges)
        if found:
            self.reporter.report(
                "POL0207", spans[found[0]], kind="default", found=" → ".join(found)
            )

    def _provision_circles(self, policy: m.Policy) -> None:
        edges: dict[str, set[str]] = {}
        spans: dict[str, Span] = {}
        for measure in policy.measures:
            for provision in measure.provisions:
                name = f"{measure.id}.{provision.id}"
                spans.setdefault(name, provision.span)
                reads = edges.setdefault(name, set())
                for expr in m.expressions_of(policy, measure, provision):
                    for part in subexpressions(expr, self.world):
                        if isinstance(part, m.ProvisionApplies):
                            reads.add(part.provision.name)
                for loser in provision.prevails:
                    edges.setdefault(loser.name, set()).add(name)
        found = circle(edges)
        if found:
            span = spans.get(found[0], NOWHERE)
            self.reporter.report("POL0207", span, kind="provision", found=" → ".join(found))

    def _parameter_days(self, policy: m.Policy) -> None:
        by_id = {parameter.id: parameter for parameter in policy.parameters}
        told: set[str] = set()
        for measure in policy.measures:
            for provision in measure.provisions:
                for expr in m.expressions_of(policy, measure, provision):
                    for part in subexpressions(expr, self.world):
                        if not isinstance(part, m.ParameterRef) or part.parameter in told:
                            continue
                        parameter = by_id.get(part.parameter)
                        if parameter is None:
                            continue
                        lacking = days_lacking(provision.window, parameter.values)
                        if lacking is not None:
                            told.add(parameter.id)
                            day = "" if lacking == date.min else lacking.isoformat()
                            place = Place(part.span, "read", {})
                            self.reporter.report(
                                "POL0406",
                                parameter.span,
                                places=(place,),
                                found=parameter.id,
                                day=day,
                            )


def _number(measure: m.Measure) -> tuple[int, int]:
    _, _, suffix = measure.id.partition("-")
    return measure.number, int(suffix or 0)
