"""What a policy names, as entries of a guide: terms, figures, facts, categories, open questions."""

from __future__ import annotations

from compiler.backends.guidance.clauses import Clauses
from compiler.backends.guidance.names import Names, fact_place, in_force, plain
from compiler.backends.guidance.tree import (
    CategoryEntry,
    FactEntry,
    Figure,
    Reading,
    ReadingOption,
    Run,
    Term,
)
from compiler.backends.guidance.uses import Uses
from dsl.facts.blank import takes
from dsl.facts.from_model import vocabulary_of
from dsl.facts.vocabulary import FactWords
from dsl.model import tree as m
from dsl.model.types import Records


class Entries:
    """Writes the entries of a policy in one language."""

    def __init__(self, names: Names, clauses: Clauses, uses: Uses) -> None:
        self.names, self.clauses, self.n = names, clauses, names.n
        self._users = uses.users
        self._vocabulary = vocabulary_of(names.policy)

    def users(self, kind: str, name: str) -> tuple[Run, ...]:
        """The provisions that read something."""
        return self._users.get((kind, name), ())

    def term(self, define: m.Define) -> Term:
        """A term with what it means."""
        return Term(
            define.id,
            f"term-{define.id}",
            self.names.pick(define.label),
            self.clauses.conditions.meaning(define.value),
            self.users("term", define.id),
        )

    def figure(self, parameter: m.Parameter) -> Figure:
        """A figure with its values."""
        value = in_force(parameter, self.names.as_of)
        return Figure(
            parameter.id,
            f"figure-{parameter.id}",
            self.names.pick(parameter.label),
            self.names.constant(value.value) if value is not None else "",
            tuple((self.names.constant(v.value), v.start) for v in parameter.values),
            self.clauses.review(parameter.review_by),
            self.users("figure", parameter.id),
        )

    def reading(self, info: m.Interpretation) -> Reading:
        """An open question with its options."""
        pick = self.names.pick
        return Reading(
            info.id,
            f"reading-{info.id}",
            pick(info.label),
            tuple(
                ReadingOption(
                    o.id, pick(o.label), pick(o.because) if o.because else "", o.id == info.chosen
                )
                for o in info.options
            ),
            tuple(pick(whom) for whom in info.asks),
            self.clauses.texts(info.texts, m.DocKind.NOTE),
            self.users("reading", info.id),
        )

    def category(self, category: m.Category) -> CategoryEntry:
        """A list of values."""
        labels = {v.id: self.names.pick(v.label) for v in category.values}
        comma = ("、", ", ")[self.n]
        return CategoryEntry(
            category.id,
            f"category-{category.id}",
            self.names.pick(category.label),
            category.ordered,
            tuple((labels[v.id], comma.join(labels[u] for u in v.under)) for v in category.values),
        )

    def facts(self) -> tuple[FactEntry, ...]:
        """The facts of all sections."""
        return tuple(self._fact(s, f) for s in self.names.policy.sections for f in s.facts)

    def _fact(self, section: m.Section, fact: m.Fact) -> FactEntry:
        name = f"{section.id}.{fact.id}"
        found = self._vocabulary.fact(name)
        assert found is not None
        fields: tuple[FactEntry, ...] = ()
        if isinstance(fact.type, Records):
            fields = self._fields(name, self.names.records[fact.type.record])
        return FactEntry(
            id=name,
            place=fact_place(name),
            section=self.names.pick(section.label),
            label=self.names.pick(fact.label),
            takes=self._takes(found),
            hint=self.names.pick(fact.hint) if fact.hint else "",
            judges=self.names.pick(fact.judged_by) if fact.judged_by else "",
            left_empty=self._left_empty(section, fact),
            fields=fields,
            users=self.users("fact", name),
        )

    def _fields(self, name: str, record: m.Record) -> tuple[FactEntry, ...]:
        words = {f.word.id: f for f in self._vocabulary.record[record.id].facts}
        return tuple(
            FactEntry(
                id=f"{name}.{field.id}",
                place=f"{fact_place(name)}-{field.id}",
                section="",
                label=self.names.pick(field.label),
                takes=self._takes(words[field.id]),
                hint=self.names.pick(field.hint) if field.hint else "",
                judges=self.names.pick(field.judged_by) if field.judged_by else "",
                left_empty="",
                fields=(),
                users=(),
            )
            for field in record.fields
        )

    def _takes(self, fact: FactWords) -> str:
        """What may stand there, without what an entry tells apart."""
        bare = FactWords(
            fact.word,
            fact.kind,
            fact.dimension,
            fact.whole,
            fact.category,
            fact.record,
            fact.or_none,
            fact.required,
            at_least=fact.at_least,
            at_most=fact.at_most,
        )
        return plain(takes(bare, self._vocabulary, self.n))

    def _left_empty(self, section: m.Section, fact: m.Fact) -> str:
        if fact.default is not None:
            formula = "".join(run.text for run in self.clauses.conditions.quantity(fact.default))
            return (f"按{formula}计算", f"it is worked out as {formula}")[self.n]
        if fact.assumed_no:
            return ("视为否", "taken for no")[self.n]
        if section.assumed_absent:
            return (
                "整个事项都未填的，视为不涉及",
                "not involved, if nothing of this part is filled in",
            )[self.n]
        return ("视为未知", "unknown")[self.n]
