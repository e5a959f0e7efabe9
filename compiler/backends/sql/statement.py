"""A policy as a statement: which columns it yields, and its text for an engine."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from compiler.backends.sql.columns import KEY, NAME
from compiler.backends.sql.held import Held
from compiler.backends.sql.nodes import Source
from compiler.backends.sql.outputs import Ask, Output, outputs, place_of
from compiler.backends.sql.plan import Named, Plan, plan
from compiler.backends.sql.render import Engine, statement
from compiler.backends.sql.setting import Setting
from compiler.backends.sql.walk import Walk
from dsl.model import tree as m


@attrs.frozen
class Statement:
    """What a policy's statement yields, behind `key` and `name`, and how."""

    setting: Setting
    outputs: tuple[Output, ...]
    plan: Plan = attrs.field(repr=False)

    def text(self, engine: Engine, *, any_day: bool = False, pretty: bool = True) -> str:
        """The SQL over a table `projects`.

        With `any_day` the day that deadlines run against is a parameter of the statement; what is
        in force stays as of the setting's day.
        """
        return statement(self.plan, engine, None if any_day else self.setting.day, pretty)


def statement_of(policy: m.Policy, setting: Setting, ask: Ask = Ask.STATUSES) -> Statement:
    """The statement of a policy. Raises TooWide where a figure may outgrow every type."""
    walk = Walk(policy, setting)
    found = tuple(outputs(walk, ask))
    wanted = [Named(KEY, Source(KEY)), Named(NAME, Source(NAME))]
    wanted += [Named(one.name, one.value, one.comment) for one in found]
    return Statement(setting, found, plan(wanted, [*_names(walk)]))


def _names(walk: Walk) -> Iterator[Named]:
    """What parts of the statement are called, where they are columns."""
    for name, read in walk.values.facts.read.items():
        if isinstance(read, Held):
            yield Named(f"{name} as read", read.value)
            yield Named(f"{name} is none", read.none)
    for define in walk.policy.defines:
        if define.id in walk.values.terms:
            held = walk.values.terms[define.id]
            yield Named(f"{define.id} term", held.value, place_of(define.id, define))
    for (measure, id_), walked in walk.walked.items():
        comment = place_of(measure, walked.provision)
        yield Named(f"{measure}.{id_} bits", walked.answer.bits, comment)
        for stage in walked.stages:
            yield Named(f"{measure}.{id_} stage", stage.test)
