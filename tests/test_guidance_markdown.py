"""Guides in Markdown: golden files, nothing left out, and texts that try to break out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import attrs
import pytest

from compiler.backends.guidance.cases import _ASPECTS
from compiler.backends.guidance.from_model import from_model, opening_day
from compiler.backends.guidance.markdown import markdown_files, markdown_guide
from compiler.backends.guidance.names import day_text, in_force, plain
from compiler.backends.guidance.tree import Clause, Guide, Measure, Provision
from dsl.model import tree as m
from dsl.model.reach import Reach
from dsl.model.walk import subexpressions
from dsl.runtime.report import Label
from tests.generated_help import WRITTEN
from tests.guidance_help import LANGUAGES, guide_of, markdown_of, policy_of, words

HERE = Path(__file__).parent
OK = HERE / "corpus" / "ok"
GOLDEN = [*sorted(OK.glob("*.pol")), *sorted((HERE / "policies").glob("*.pol"))]
HENAN = WRITTEN[0]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.stem)
def test_a_guide_is_as_it_was(path: Path, language: str, update: bool) -> None:
    """Read the difference before you write them anew with `--update`."""
    text = markdown_guide(guide_of(path, language))
    golden = path.with_suffix(f".{language}.md")
    if update:
        golden.write_text(text, encoding="utf-8", newline="\n")
    assert text == golden.read_text(encoding="utf-8")


# --- nothing is left out -------------------------------------------------------------------------


class Labels:
    """What must be said of an expression: the names of its leaves, found without the grammar."""

    def __init__(self, policy: m.Policy, language: str) -> None:
        self.policy, self.n = policy, LANGUAGES.index(language)

    def pick(self, label: Label) -> str:
        text = " ".join((label.zh, label.en)[self.n].split())
        return text.replace("“", "‘").replace("”", "’")

    def of(self, expr: m.Expr) -> Iterator[str]:
        for one in subexpressions(expr):
            yield from self._leaf(one)

    def _leaf(self, one: m.Expr) -> Iterator[str]:
        policy = self.policy
        match one:
            case m.FactRef():
                section = next(s for s in policy.sections if s.id == one.section)
                yield self.pick(next(f.label for f in section.facts if f.id == one.fact))
            case m.FieldRef():
                record = next(r for r in policy.records if r.id == one.record)
                yield self.pick(next(f.label for f in record.fields if f.id == one.field))
            case m.DefineRef():
                yield self.pick(next(d.label for d in policy.defines if d.id == one.define))
            case m.IsIn() | m.Includes():
                category = next(c for c in policy.categories if c.id == one.category)
                yield from (self.pick(v.label) for v in category.values if v.id in one.values)
            case m.CompareRank():
                category = next(c for c in policy.categories if c.id == one.category)
                yield from (self.pick(v.label) for v in category.values if v.id == one.value)
            case m.Involves():
                yield self.pick(next(s.label for s in policy.sections if s.id == one.section))
            case m.ReadingIs():
                info = next(i for i in policy.interpretations if i.id == one.interpretation)
                yield self.pick(info.label)
                yield from (self.pick(o.label) for o in info.options if o.id in one.options)
            case m.ProvisionApplies():
                yield from {
                    self.pick(p.label)
                    for v in policy.measures
                    for p in v.provisions
                    if (v.id, p.id) == (one.provision.measure, one.provision.provision)
                }
            case m.Constant(value=value) if hasattr(value, "isoformat"):
                assert not isinstance(value, str | bool)
                yield day_text(value, self.n)  # type: ignore[arg-type]
            case _:
                pass


def clauses_of(
    p: m.Provision | m.Measure, guided: Provision | Measure
) -> Iterator[tuple[m.Expr, object]]:
    """Each expression of a part with what the guide says of it."""
    yield from zip(p.whiles, guided.lasting, strict=True)
    for exempting, clause in zip(p.exceptions, guided.exceptions, strict=True):
        yield exempting.when, clause
    for caution, clause in zip(p.cautions, guided.cautions, strict=True):
        yield caution.when, clause
    if not isinstance(p, m.Provision) or not isinstance(guided, Provision):
        return
    pairs: list[tuple[m.Expr | None, object]] = [
        (p.when, guided.scope),
        (p.fulfilled, guided.fulfilled),
        (p.breached, guided.breached),
        (p.earliest, guided.earliest),
    ]
    for requirement, clause in zip(p.requirements, guided.requirements, strict=True):
        pairs += [(requirement.condition, clause), *_waived(requirement.waiver, clause)]
    for limit, clause in zip(p.limits, guided.limits, strict=True):
        each = (limit.each.source, limit.each.where) if limit.each else (None, None)
        pairs += [(expr, clause) for expr in (limit.value, limit.bound, *each)]
        pairs += _waived(limit.waiver, clause)
    for amount, clause in zip(p.amounts, guided.amounts, strict=True):
        pairs.append((amount.value, clause))
    if p.deadline is not None:
        term = p.deadline.term
        told = (term.period, term.start) if isinstance(term, m.Within) else (term.day,)
        for expr in (*told, p.deadline.done, p.deadline.rolls):
            pairs.append((expr, guided.deadline))
    yield from ((expr, said) for expr, said in pairs if expr is not None)


def _waived(waiver: m.Waiver | None, clause: Clause) -> list[tuple[m.Expr | None, object]]:
    assert (waiver is None) == (clause.waiver is None)
    return [] if waiver is None else [(waiver.when, clause.waiver)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: path.stem)
def test_every_condition_is_told_where_it_stands(path: Path, language: str) -> None:
    policy = policy_of(path)
    guide = guide_of(path, language)
    labels = Labels(policy, language)
    told = 0
    for measure, guided in zip(policy.measures, guide.measures, strict=True):
        parts: list[tuple[m.Provision | m.Measure, Provision | Measure]] = [(measure, guided)]
        parts += zip(measure.provisions, guided.provisions, strict=True)
        found = [pair for part in parts for pair in clauses_of(*part)]
        if measure.applies is not None:
            found.append((measure.applies, guided.scope))
        for expr, said in found:
            assert said is not None
            text = words(said)
            for label in labels.of(expr):
                assert label in text, (guided.id, label, text)
                told += 1
    for define, term in zip(policy.defines, guide.terms, strict=True):
        for label in labels.of(define.value):
            assert label in words(term.says)
    assert told or path.stem != HENAN.stem


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_figure_stands_as_of_the_day_in_the_measures_that_read_it(language: str) -> None:
    policy = policy_of(HENAN)
    guide = guide_of(HENAN, language)
    reach = Reach(policy)
    for measure, guided in zip(policy.measures, guide.measures, strict=True):
        clauses = [e for p in measure.provisions for e in reach.clauses(measure, p)]
        read = {e.parameter for e in reach.of(clauses) if isinstance(e, m.ParameterRef)}
        assert read == {figure.id for figure in guided.figures}
        assert all(figure.value for figure in guided.figures)
    for parameter in policy.parameters:
        assert in_force(parameter, guide.as_of) is not None


def test_every_aspect_of_an_example_has_its_words() -> None:
    assert set(_ASPECTS) == set(m.Aspect) - {m.Aspect.STATUS}


# --- texts that try to break out -----------------------------------------------------------------

HOSTILE = (
    "<script>alert(1)</script>",
    "“引”号 \"x' y",
    "{{ 7 * 7 }}{% raw %}{# x #}",
    "</script><!-- &amp; &lt;",
    "一行\n\n# 标题\n- 项",
    "\u202egnp.exe\u2066",
    "*粗* _斜_ `码` ~~删~~ [a](javascript:b) ![i](j) | 1. x",
    "[x]",
    "- x",
    "1. x",
    "# x",
    "长" * 2000,
)


def relabelled(policy: m.Policy, text: str) -> m.Policy:
    """The policy with a text before every label of its measures, provisions, facts and clauses."""

    def changed(part: object) -> object:
        if isinstance(part, tuple):
            return tuple(changed(one) for one in part)
        if isinstance(part, Label):
            return Label(text + part.zh, text + part.en)
        if not hasattr(type(part), "__nouns__") and not attrs.has(type(part)):
            return part
        if not type(part).__module__.startswith("dsl.model.tree"):
            return part
        names = [field.name for field in attrs.fields(type(part))]  # type: ignore[arg-type]
        values = {name: changed(getattr(part, name)) for name in names if name != "span"}
        return attrs.evolve(part, **values)  # type: ignore[misc]

    found = changed(policy)
    assert isinstance(found, m.Policy)
    return found


def shape(text: str) -> list[str]:
    """How each line begins: what Markdown makes of it."""
    return [re.match(r" *(?:#+|-|)", line)[0] for line in text.splitlines()]  # type: ignore[index]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_a_label_changes_no_mark_of_the_page(text: str) -> None:
    policy = policy_of(OK / "every_construct.pol")
    same_length = "甲" * len(plain(text + "甲")[:-1])
    tame, hostile = relabelled(policy, same_length), relabelled(policy, text)
    for language in LANGUAGES:
        made = markdown_of(hostile, language)
        assert shape(made) == shape(markdown_of(tame, language))
        assert not re.search(r"<|(?<!\\)\]\(j|[\u202a-\u202e\u2066-\u2069]|(?<!\\)[`~]", made)


def test_what_was_escaped_is_still_there() -> None:
    policy = relabelled(policy_of(OK / "every_construct.pol"), "<b>&{{ 1 }}{% x %}")
    assert "# &lt;b&gt;&amp;{{ 1 }}{% x %}样样都有\n" in markdown_of(policy, "zh")


# --- sizes and order -----------------------------------------------------------------------------

ONE = 'policy p "政策" effective from 2025-01-01\n'
FACTS = 'section s "事" fact a "甲" : yes or no\n'


@pytest.mark.parametrize("count", [1, 500])
def test_a_policy_of_any_size_has_a_file_for_each_measure(tmp_path: Path, count: int) -> None:
    measures = [f'measure {i} "{i}" permit p "可" when s.a\n' for i in range(1, count + 1)]
    path = tmp_path / "p.pol"
    path.write_text(ONE + FACTS + "".join(measures), encoding="utf-8")
    for language in LANGUAGES:
        files = markdown_files(guide_of(path, language))
        assert set(files) == {"index.md", *(f"m{i}.md" for i in range(1, count + 1))}
        assert all(f"(m{i}.md)" in files["index.md"] for i in range(1, count + 1))


def test_the_same_policy_gives_the_same_bytes() -> None:
    def made() -> list[dict[str, str]]:
        policy = policy_of(HENAN)
        guides: list[Guide] = [
            from_model(policy, language, opening_day(policy), "sha256:0") for language in LANGUAGES
        ]
        return [markdown_files(guide) for guide in guides]

    assert made() == made()


def test_a_file_ends_with_one_line_end_and_has_no_trailing_blanks() -> None:
    for language in LANGUAGES:
        for text in markdown_files(guide_of(HENAN, language)).values():
            assert text.endswith("\n") and not text.endswith("\n\n")
            assert not re.search(r"[ \t]\n|\n\n\n", text)
