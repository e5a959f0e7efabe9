"""lark's parse table of the grammar in our own terms. The only importer of lark."""

from __future__ import annotations

from collections.abc import Mapping

from lark import Lark
from lark.grammar import Rule as LarkRule
from lark.parsers.lalr_analysis import Shift

from dsl.syntax.keywords import BY_TOKEN
from dsl.syntax.parser import Rule, Table


def lark_parser(grammar: str) -> Lark:
    """lark's own parser of a grammar, strict: no conflict of rules or terminals passes."""
    return Lark(
        grammar,
        parser="lalr",
        lexer="contextual",
        strict=True,
        keep_all_tokens=True,
        maybe_placeholders=False,
    )


def table_of(grammar: str) -> Table:
    """The table of a grammar, the same whenever it is made."""
    # The table does not depend on the lexer; the basic one is made fastest.
    parser = Lark(
        grammar, parser="lalr", lexer="basic", keep_all_tokens=True, maybe_placeholders=False
    )
    made = parser.parser.parser._parse_table
    rules = sorted(
        {
            argument
            for row in made.states.values()
            for action, argument in row.values()
            if action is not Shift
        },
        key=lambda rule: (rule.origin.name, [s.name for s in rule.expansion], rule.alias or ""),
    )
    numbers = {rule: number for number, rule in enumerate(rules)}
    states = _in_order(made.states, made.start_states["start"])
    rows = [
        {
            name: states[argument] if action is Shift else -numbers[argument] - 1
            for name, (action, argument) in sorted(made.states[state].items())
        }
        for state in states
    ]
    patterns = [
        (terminal.name, terminal.pattern.to_regexp())
        for terminal in sorted(
            parser.terminals,
            # The order in which lark tries them.
            key=lambda t: (-t.priority, -t.pattern.max_width, -len(t.pattern.value), t.name),
        )
        if terminal.name not in BY_TOKEN and terminal.name not in parser.ignore_tokens
    ]
    final = states[made.end_states["start"]]
    return Table(rows, [_rule(rule) for rule in rules], patterns, 0, final)


def _in_order(states: Mapping[int, Mapping[str, tuple[object, int]]], start: int) -> dict[int, int]:
    """New numbers of states, in the order in which they are reached."""
    numbers = {start: 0}
    for state in (queue := [start]):
        for _, (action, argument) in sorted(states[state].items()):
            if action is Shift and argument not in numbers:
                numbers[argument] = len(numbers)
                queue.append(argument)
    return numbers


def _rule(rule: LarkRule) -> Rule:
    spread = tuple(
        place
        for place, symbol in enumerate(rule.expansion)
        if not symbol.is_term and symbol.name.startswith("_")
    )
    single = bool(rule.options.expand1) and not rule.alias
    origin = rule.origin.name
    return Rule(origin, len(rule.expansion), rule.alias or origin, single, spread)
