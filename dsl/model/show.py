"""The model in lines, by ids, for developers: `pol dev show model`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from dsl.model import tree as m
from dsl.model.show_expressions import COMPARISONS, binder, constant, expression
from dsl.model.types import Choice, Choices, Day, Numeric, Records, Text, Type, YesNo

STEP = "  "


def show(policy: m.Policy) -> str:
    """A policy: its vocabulary, then its measures, labels left out."""
    lines = [f"policy {policy.id}{window(policy.window)}{_review(policy.review_by)}"]
    if policy.applies is not None:
        lines.append(f"{STEP}applies when {expression(policy.applies)}")
    lines += [f"{STEP}caution when {expression(caution.when)}" for caution in policy.cautions]
    lines += _vocabulary(policy)
    for measure in policy.measures:
        lines += measure_lines(measure)
    lines += [line for example in policy.examples for line in _example(example)]
    return "\n".join(lines) + "\n"


def kind(of: Type) -> str:
    """A type."""
    match of:
        case YesNo():
            return "yes or no"
        case Text():
            return "text"
        case Numeric():
            whole = "whole " if of.whole else ""
            return whole + of.dimension.value
        case Day():
            return "date"
        case Choice():
            return of.category
        case Choices():
            return f"set of {of.category}"
        case Records():
            return f"list of {of.record}"
        case _:
            assert_never(of)


def window(of: m.Window) -> str:
    """The days in force, with a blank before; nothing where there is no end to them."""
    start = f" from {of.start}" if of.start else ""
    end = f" until {of.end}" if of.end else ""
    return start + end


def _review(by: m.ReviewBy | None) -> str:
    return f" review by {by.day}" if by else ""


# --- vocabulary ----------------------------------------------------------------------------------


def _vocabulary(policy: m.Policy) -> Iterator[str]:
    for category in policy.categories:
        yield f"category {category.id}{' ordered' if category.ordered else ''}"
        for value in category.values:
            yield STEP + value.id + (f" under {', '.join(value.under)}" if value.under else "")
    for record in policy.records:
        yield f"record {record.id}"
        yield from (STEP + _fact(field) for field in record.fields)
    for section in policy.sections:
        yield f"section {section.id}{' assumed absent' if section.assumed_absent else ''}"
        yield from (STEP + _fact(fact) for fact in section.facts)
    for parameter in policy.parameters:
        yield f"parameter {parameter.id}: {kind(parameter.type)}{_review(parameter.review_by)}"
        for dated in parameter.values:
            yield f"{STEP}{constant(dated.value)} from {dated.start}"
    for define in policy.defines:
        yield f"define {define.id}: {kind(define.type)} = {expression(define.value)}"
    for question in policy.interpretations:
        yield f"interpretation {question.id}"
        for option in question.options:
            yield f"{STEP}{option.id}{' chosen' if option.id == question.chosen else ''}"


def _fact(fact: m.Fact) -> str:
    marks = [
        word
        for word, there in (
            ("required", fact.required),
            ("or none", fact.or_none),
            ("changeable", fact.changeable),
            ("names the project", fact.names_project),
            ("key", fact.key),
            ("assumed no", fact.assumed_no),
        )
        if there
    ]
    marks += [f">= {constant(fact.at_least)}"] if fact.at_least else []
    marks += [f"<= {constant(fact.at_most)}"] if fact.at_most else []
    marks += [f"by default {expression(fact.default)}"] if fact.default is not None else []
    return ", ".join([f"{fact.id}: {kind(fact.type)}", *marks])


# --- norms ---------------------------------------------------------------------------------------


def measure_lines(measure: m.Measure) -> Iterator[str]:
    """A version of a measure with its provisions."""
    yield f"measure {measure.id}{window(measure.window)}{_review(measure.review_by)}"
    if measure.applies is not None:
        yield f"{STEP}applies when {expression(measure.applies)}"
    yield from (f"{STEP}while {expression(when)}" for when in measure.whiles)
    yield from (f"{STEP}except {e.id} when {expression(e.when)}" for e in measure.exceptions)
    yield from (f"{STEP}caution when {expression(caution.when)}" for caution in measure.cautions)
    for provision in measure.provisions:
        head = f"{provision.norm.value} {provision.id}"
        yield f"{STEP}{head}{window(provision.window)}{_review(provision.review_by)}"
        yield from (STEP * 2 + line for line in clauses(provision))


def clauses(provision: m.Provision) -> Iterator[str]:
    """What a provision says."""
    single = (
        ("when", provision.when),
        ("fulfilled when", provision.fulfilled),
        ("breached when", provision.breached),
        ("earliest", provision.earliest),
    )
    yield from (f"{word} {expression(expr)}" for word, expr in single if expr is not None)
    yield from (f"while {expression(when)}" for when in provision.whiles)
    yield from (f"except {e.id} when {expression(e.when)}" for e in provision.exceptions)
    for requirement in provision.requirements:
        soft = "in principle " if requirement.in_principle else ""
        yield f"{soft}require {requirement.id} {expression(requirement.condition)}"
        yield from _waiver(requirement.waiver)
    for limit in provision.limits:
        yield _limit(limit)
        yield from _waiver(limit.waiver)
    yield from (f"amount {a.id} {expression(a.value)}" for a in provision.amounts)
    if provision.deadline is not None:
        yield _deadline(provision.deadline)
    yield from (f"prevails over {ref.name}" for ref in provision.prevails)
    yield from (f"caution when {expression(caution.when)}" for caution in provision.cautions)


def _waiver(waiver: m.Waiver | None) -> Iterator[str]:
    if waiver is not None:
        yield f"{STEP}waived {waiver.id} when {expression(waiver.when)}"


def _limit(limit: m.Limit) -> str:
    soft = "in principle " if limit.in_principle else ""
    each = f"for each {binder(limit.each)}: " if limit.each is not None else ""
    sides = f"{expression(limit.value)} {COMPARISONS[limit.comparison]} {expression(limit.bound)}"
    return f"{soft}limit {limit.id} {each}{sides}"


def _deadline(deadline: m.Deadline) -> str:
    term = deadline.term
    if isinstance(term, m.Within):
        until = f"within {expression(term.period)} after {expression(term.start)}"
    else:
        until = f"by {expression(term.day)}"
    rolls = f" rolls when {expression(deadline.rolls)}" if deadline.rolls is not None else ""
    return f"deadline {deadline.id} {until} done {expression(deadline.done)}{rolls}"


def _example(example: m.Example) -> Iterator[str]:
    readings = "".join(f" reading {name}={option}" for name, option in example.readings)
    bare = "" if example.assumptions else " without assumptions"
    yield f"example {example.label.zh!r} as of {example.as_of}{readings}{bare}"
    yield from (f"{STEP}given {given.fact} = {given.text}" for given in example.givens)
    for expect in example.expects:
        target = ".".join(p for p in (expect.measure, expect.provision, expect.clause) if p)
        yield f"{STEP}expect {target} {expect.aspect.value} {_expected(expect.value)}"


def _expected(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return "{" + ", ".join(map(str, value)) + "}"
    return "unknown" if value is None else str(getattr(value, "value", value))
