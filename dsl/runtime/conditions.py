"""What generated conditions are built of. Each yields a Node: truth, missing facts, operands.

An atom with an operand that is none is false, even beside an unknown operand; deciders of an
unknown node are those of its unknown operands. Nothing is merged, dropped or reordered.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from dsl.runtime.case import ETC, Case, Held, Nobody, Node, missing_of, wholly_unknown
from dsl.runtime.quantity import Quantity
from dsl.runtime.values import NONE, UNKNOWN, Members, Value

Condition = Callable[[], Node]


def known(value: Held, key: str = "") -> Node:
    """A literal, a figure or the day."""
    return Node(value, key=key)


def holds(node: Node, key: str = "") -> Node:
    """A bare yes or no: none is false."""
    if node.value is NONE:
        return Node(False, Nobody, (node,), key)
    return Node(node.value, node.missing, (node,), key)


def reading(case: Case, interpretation: str, options: frozenset[str], key: str = "") -> Node:
    """Whether one of these options is in force; a constant."""
    return Node(case.reading(interpretation) in options, key=key)


def not_(node: Node, key: str = "") -> Node:
    """Negation."""
    truth = None if node.value is None else not node.value
    return Node(truth, node.missing, (node,), key)


def all_of(*nodes: Node, key: str = "") -> Node:
    """False if one is false, else unknown if one is unknown, else true."""
    unknown = False
    for node in nodes:
        if node.value is False:
            return Node(False, Nobody, nodes, key)
        unknown = unknown or node.value is None
    if unknown:
        return Node(None, missing_of(nodes), nodes, key)
    return Node(True, Nobody, nodes, key)


def any_of(*nodes: Node, key: str = "") -> Node:
    """True if one is true, else unknown if one is unknown, else false."""
    unknown = False
    for node in nodes:
        if node.value is True:
            return Node(True, Nobody, nodes, key)
        unknown = unknown or node.value is None
    if unknown:
        return Node(None, missing_of(nodes), nodes, key)
    return Node(False, Nobody, nodes, key)


def _pair(a: Node, b: Node, key: str) -> Node | None:
    """The answer of an atom that needs no comparison: none decides, then unknown."""
    if a.value is NONE or b.value is NONE:
        return Node(False, Nobody, (a, b), key)
    if a.value is None or b.value is None:
        return Node(None, missing_of((a, b)), (a, b), key)
    return None


def at_most(a: Node, b: Node, key: str = "") -> Node:
    """`a at most b`."""
    return _pair(a, b, key) or Node(_le(a.value, b.value), Nobody, (a, b), key)


def less_than(a: Node, b: Node, key: str = "") -> Node:
    """`a less than b`."""
    return _pair(a, b, key) or Node(not _le(b.value, a.value), Nobody, (a, b), key)


def at_least(a: Node, b: Node, key: str = "") -> Node:
    """`a at least b`."""
    return _pair(a, b, key) or Node(_le(b.value, a.value), Nobody, (a, b), key)


def more_than(a: Node, b: Node, key: str = "") -> Node:
    """`a more than b`."""
    return _pair(a, b, key) or Node(not _le(a.value, b.value), Nobody, (a, b), key)


def _le(a: Held, b: Held) -> bool:
    if isinstance(a, Quantity) and isinstance(b, Quantity):
        return a <= b
    assert isinstance(a, date) and isinstance(b, date)
    return a <= b


def equals(a: Node, b: Node, key: str = "") -> Node:
    """`a is b` of quantities, dates, texts, yes or no."""
    return _pair(a, b, key) or Node(a.value == b.value, Nobody, (a, b), key)


def is_none(node: Node, key: str = "") -> Node:
    """Known not to be; of a partly known set, decided by its open members."""
    value = node.value
    if value is None:
        return Node(None, node.missing, (node,), key)
    if isinstance(value, Members):
        return Node(False, Nobody, (node,), key) if value.yes else Node(None, Nobody, (node,), key)
    return Node(value is NONE or value == (), Nobody, (node,), key)


def set_is_none(case: Case, category: str, node: Node, key: str = "") -> Node:
    """`is none` of a set."""
    value = node.value
    if isinstance(value, Members) and not value.yes:
        answers = [_member(case, category, node, v) for v in case.table.categories[category].values]
        if all(answer.value is False for answer in answers):
            return Node(True, Nobody, (node,), key)
        return Node(None, missing_of(tuple(answers)), (node,), key)
    return is_none(node, key)


def _closed(case: Case, category: str, node: Node, etc: bool) -> Node:
    """A false atom of a list ending in 等 is unknown where such lists are taken as open."""
    if not etc or node.value is not False:
        return node
    case.trail.add(ETC)
    if not case.open_lists:
        return node
    held = node.kids[0].value
    if held is NONE or (isinstance(held, Members) and case.table.nothing(category, held)):
        return node
    return Node(None, Nobody, node.kids, node.key)


def is_in(
    case: Case,
    category: str,
    node: Node,
    values: frozenset[str],
    *,
    etc: bool = False,
    key: str = "",
) -> Node:
    """A choice is one of the values or under one of them."""
    value = node.value
    if value is NONE:
        return Node(False, Nobody, (node,), key)
    if value is None:
        return Node(None, node.missing, (node,), key)
    assert isinstance(value, str)
    above = case.table.categories[category].above[value]
    return _closed(case, category, Node(not above.isdisjoint(values), Nobody, (node,), key), etc)


def rank(case: Case, category: str, node: Node, op: str, value: str, key: str = "") -> Node:
    """An ordered category compared with one of its values."""
    held = node.value
    if held is NONE:
        return Node(False, Nobody, (node,), key)
    if held is None:
        return Node(None, node.missing, (node,), key)
    order = case.table.categories[category].values
    assert isinstance(held, str)
    a, b = order.index(held), order.index(value)
    truth = {"at_most": a <= b, "less_than": a < b, "at_least": a >= b, "more_than": a > b}[op]
    return Node(truth, Nobody, (node,), key)


def _member(case: Case, category: str, node: Node, value: str) -> Node:
    """A value's own answer in a set: a yes brings its ancestors' yes, a no its descendants' no."""
    held = node.value
    if held is None:
        return Node(None, node.missing)
    if held is NONE:
        return Node(False)
    assert isinstance(held, Members)
    above = case.table.categories[category].above
    if any(value in above[yes] for yes in held.yes):
        return Node(True)
    if not held.open or not above[value].isdisjoint(held.no):
        return Node(False)
    name = _unnumbered(node.name or "")
    return Node(None, frozenset((f"{name}.{value}",)))


def _unnumbered(name: str) -> str:
    """A fact's name without the number of an item: `works[2].kinds` is `works.kinds`."""
    whole, bracket, rest = name.partition("[")
    return whole + rest.partition("]")[2] if bracket else name


def includes_any(
    case: Case,
    category: str,
    node: Node,
    values: tuple[str, ...],
    *,
    etc: bool = False,
    key: str = "",
) -> Node:
    """A set includes one of the values."""
    answers = tuple(_member(case, category, node, value) for value in values)
    found = any_of(*answers)
    return _closed(case, category, Node(found.value, found.missing, (node,), key), etc)


def includes_all(
    case: Case,
    category: str,
    node: Node,
    values: tuple[str, ...],
    *,
    etc: bool = False,
    key: str = "",
) -> Node:
    """A set includes all of the values."""
    answers = tuple(_member(case, category, node, value) for value in values)
    found = all_of(*answers)
    return _closed(case, category, Node(found.value, found.missing, (node,), key), etc)


def includes_only(
    case: Case,
    category: str,
    node: Node,
    values: tuple[str, ...],
    *,
    etc: bool = False,
    key: str = "",
) -> Node:
    """Some value is in the set, and every value not akin to one of them is not."""
    if node.value is NONE:
        return Node(False, Nobody, (node,), key)
    spec = case.table.categories[category]
    akin: set[str] = set()
    for value in values:
        akin |= spec.above[value]
        akin |= {other for other in spec.values if value in spec.above[other]}
    some = any_of(*(_member(case, category, node, value) for value in values))
    others = (not_(_member(case, category, node, v)) for v in spec.values if v not in akin)
    found = all_of(some, *others)
    return _closed(case, category, Node(found.value, found.missing, (node,), key), etc)


# --- lists -------------------------------------------------------------------------------------


class Item:
    """An item of a list, counted from 1; `field` reads one of its fields.

    A field is shown under the item's number, `works[2].kind`; what is missing has no number.
    """

    __slots__ = ("index", "name", "values")

    def __init__(self, name: str, index: int, values: Mapping[str, Value] | None) -> None:
        self.name = name
        self.index = index
        self.values = values

    def field(self, field: str) -> Node:
        """A field; one not given is unknown. The item of an unknown list waits for nothing."""
        name = f"{self.name}[{self.index}].{field}"
        if self.values is None:
            return Node(None, Nobody)
        value = self.values.get(field, UNKNOWN)
        if value is UNKNOWN or isinstance(value, type(UNKNOWN)) or wholly_unknown(value):
            return Node(None, frozenset((f"{self.name}.{field}",)), name=name)
        if isinstance(value, Members) and not value.yes and not value.open:
            return Node(NONE, name=name)
        return Node(value if not isinstance(value, tuple) else NONE, name=name)


Test = Callable[[Item], Node]


def items_of(node: Node) -> tuple[Item, ...] | None:
    """The items of a list; None of an unknown one."""
    if node.value is None:
        return None
    if not isinstance(node.value, tuple):
        return ()
    name = node.name or ""
    return tuple(Item(name, i, values) for i, values in enumerate(node.value, 1))


def _always(_item: Item) -> Node:
    return Node(True)


def ghost(node: Node, *tests: Test) -> frozenset[str]:
    """What an unknown list waits for: itself, and what tests of one unknown item wait for."""
    item = Item(node.name or "", 0, None)
    return node.missing.union(*(n.missing for test in tests if (n := test(item)).value is None))


def every(node: Node, where: Test | None, condition: Test, key: str = "") -> Node:
    """Every item whose `where` holds has the condition."""
    items = items_of(node)
    if items is None:
        return Node(None, ghost(node, where or _always, condition), (node,), key)
    tests = tuple(
        any_of(not_(where(item)), condition(item)) if where else condition(item) for item in items
    )
    found = all_of(*tests)
    return Node(found.value, found.missing, (node, *tests), key)


def some(node: Node, where: Test | None, condition: Test, key: str = "") -> Node:
    """Some item whose `where` holds has the condition."""
    items = items_of(node)
    if items is None:
        return Node(None, ghost(node, where or _always, condition), (node,), key)
    tests = tuple(
        all_of(where(item), condition(item)) if where else condition(item) for item in items
    )
    found = any_of(*tests)
    return Node(found.value, found.missing, (node, *tests), key)
