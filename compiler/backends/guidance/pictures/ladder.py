"""A provision as a picture of its conditions: a ladder that is read from top to bottom.

What must all hold stands in series on the wire; of what stands between two rails one is enough;
exceptions branch off to a way out of their own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from compiler.backends.guidance.clauses import Clauses
from compiler.backends.guidance.norms import WORDS
from compiler.backends.guidance.pictures import boxes as b
from compiler.backends.guidance.pictures.circuit import Circuit, Circuits, Join, Leaf
from compiler.backends.guidance.pictures.svg import Circle, Group, Line, Node, Picture, Rect, Text
from dsl.model import tree as m
from dsl.runtime.report import Label

WIDTH: Final = 344.0  # of the screen of a phone, but for its margins
NARROWEST: Final = 150.0  # a box with words; deeper nesting makes the picture wider
_WORDS: Final = {
    Join.ALL: ("全部满足", "all of these"),
    Join.ANY: ("至少满足一项", "at least one of these"),
    Join.NOT_ALL: ("不全部满足", "not all of these"),
    Join.NONE: ("都不满足", "none of these"),
}
_TEXT: Final = {
    "and": ("且", "and"),
    "scope": ("适用范围", "for whom and what"),
    "exceptions": ("除外情形", "exceptions"),
    "none": ("均无", "none of them"),
    "out": ("除外，不适用", "excepted"),
    "require": ("条件", "required"),
    "limit": ("限额", "limit"),
    "principle": ("原则上", "in principle"),
    "waiver": ("免于此项", "waived"),
    "amount": ("数额", "amount"),
    "deadline": ("时限", "deadline"),
    "fulfilled": ("已履行", "fulfilled when"),
    "breached": ("违反", "breached when"),
    "earliest": ("最早", "no earlier than"),
    "lasting": ("须持续满足", "as long as"),
    "applies": ("适用本款", "it applies"),
    "binds": ("应遵守", "it binds"),
}


class Ladders:
    """Draws ladders of a policy's provisions in one language and as of one day."""

    def __init__(self, clauses: Clauses) -> None:
        self._names = clauses.names
        self._clauses = clauses
        self._n = clauses.names.n
        self._circuits = Circuits(clauses.conditions)

    def of(self, measure: m.Measure, provision: m.Provision, id: str) -> Picture:
        """The ladder of a provision; `id` is unique in the page."""
        inner = self._narrowest(measure, provision)
        width = max(WIDTH, inner)
        steps = list(self._steps(measure, provision, width - 2))
        laid = b.stacked(width, steps, "", 1)
        label = self._names.provision(measure.id, provision.id)
        name = "".join(run.text for run in label)
        title = (f"条件图：{name}", f"Conditions of {name}")[self._n]
        told = (
            "从上到下阅读：串联的各项须全部满足，两条竖线之间的各项满足一项即可，除外情形从旁引出。",
            "Read from top to bottom: what stands in series must all hold, of what stands between "
            "two rails one is enough, exceptions branch off.",
        )[self._n]
        nodes = (Group(laid.nodes, 0, 1),)
        return Picture(id, ("zh", "en")[self._n], width, laid.height + 2, title, told, nodes)

    # --- the steps -------------------------------------------------------------------------------

    def _steps(self, measure: m.Measure, p: m.Provision, width: float) -> Iterator[b.Laid]:
        yield self._start(measure, p, width)
        own = f"{measure.id}.{p.id}"
        scope = list(self._scope(measure, p))
        if scope:
            yield self._scoped(scope, width)
        exceptions = [(measure.id, e) for e in measure.exceptions]
        exceptions += [(own, e) for e in p.exceptions]
        if exceptions:
            yield self._exceptions(exceptions, width)
        conditions = [self._requirement(r, own, width) for r in p.requirements]
        limits = [self._limit(one, own, width) for one in p.limits]
        if p.norm.is_entitlement:
            yield from conditions
            yield from limits
            yield self._end("applies", width)
        else:
            yield self._end("binds", width)
            yield from limits
        yield from self._given(p, own, width)

    def _start(self, measure: m.Measure, p: m.Provision, width: float) -> b.Laid:
        number = (f"第{measure.id}条 · {WORDS[p.norm][0]}", f"{measure.id} · {WORDS[p.norm][1]}")
        heading = b.Heading(number[self._n], self._names.pick(p.label))
        return b.framed(width, heading, None, "plate")

    def _end(self, word: str, width: float) -> b.Laid:
        words = _TEXT[word][self._n]
        half = 90.0
        pill = Rect(width / 2 - half, 0, 2 * half, 32, "end", 16)
        text = Text(width / 2, 21, words, b.SIZE, bold=True, anchor="middle")
        mark = Text(width / 2 + half - 10, 21, "", b.SIZE, "mark", bold=True, anchor="end")
        return b.Laid(width, 32, (Group((pill, text, mark), name="result"),))

    def _scope(self, measure: m.Measure, p: m.Provision) -> Iterator[tuple[str, m.Expr]]:
        if self._names.policy.applies is not None:
            yield "policy.applies", self._names.policy.applies
        if measure.applies is not None:
            yield f"{measure.id}.applies", measure.applies
        if p.when is not None:
            yield f"{measure.id}.{p.id}.when", p.when
        for i, lasting in enumerate(measure.whiles):
            yield f"{measure.id}.while{i}", lasting
        for i, lasting in enumerate(p.whiles):
            yield f"{measure.id}.{p.id}.while{i}", lasting

    def _scoped(self, scope: list[tuple[str, m.Expr]], width: float) -> b.Laid:
        room = width - 2 * b.INSET
        parts = []
        for clause, expr in scope:
            circuit = self._circuits.of(expr, clause)
            if ".while" in clause:
                heading = b.Heading(self._word("lasting"))
                parts.append(self._clause(clause, heading, circuit, room))
            else:
                parts.append(self._circuit(circuit, room))
        body = b.stacked(width, parts, self._word("and"))
        return b.framed(width, b.Heading(self._word("scope")), body)

    def _exceptions(self, found: list[tuple[str, m.Exempting]], width: float) -> b.Laid:
        """Exceptions as branches off the wire, which passes them at the left."""
        room = b.rung_width(width)
        boxes = [self._exempting(e, f"{above}.{e.id}", room, "") for above, e in found]
        nodes: list[Node] = []
        left, right, y = b.RAIL, width - b.RAIL, b.APART
        first = 0.0
        for box in boxes:
            middle = y + min(box.height / 2, 22)
            first = first or middle
            nodes.append(Line(((left, middle), (left + b.STUB, middle)), "dashed"))
            nodes.append(Line(((right - b.STUB, middle), (right, middle)), "dashed"))
            nodes.append(box.at(left + b.STUB, y))
            y += box.height + b.APART
        nodes.append(Line(((right, first), (right, y + 13), (right - b.STUB, y + 13)), "dashed"))
        nodes += self._way_out(right - b.STUB, y)
        y += 34
        nodes.append(Line(((width / 2, 0), (left, 0), (left, y), (width / 2, y))))
        nodes.append(Text(left + 6, y - 6, self._word("none"), b.SMALL, "soft"))
        head = b.Heading(self._word("exceptions"))
        return b.framed(width, head, b.Laid(width, y, tuple(nodes)), "dashed")

    def _way_out(self, right: float, y: float) -> list[Node]:
        wide = (108.0, 86.0)[self._n]
        box = Rect(right - wide, y, wide, 26, "end", 13)
        return [
            box,
            Text(right - wide / 2, y + 17, self._word("out"), b.SMALL, bold=True, anchor="middle"),
        ]

    # --- clauses ---------------------------------------------------------------------------------

    def _requirement(self, one: m.Requirement, own: str, width: float) -> b.Laid:
        clause = f"{own}.{one.id}"
        heading = self._heading("require", one.label, one.in_principle)
        circuit = self._circuits.of(one.condition, clause)
        return self._waivable(clause, heading, circuit, one.waiver, own, width)

    def _limit(self, one: m.Limit, own: str, width: float) -> b.Laid:
        clause = f"{own}.{one.id}"
        heading = self._heading("limit", one.label, one.in_principle)
        circuit = self._circuits.limit(one, clause)
        return self._waivable(clause, heading, circuit, one.waiver, own, width)

    def _waivable(
        self,
        clause: str,
        heading: b.Heading,
        circuit: Circuit,
        waiver: m.Waiver | None,
        own: str,
        width: float,
    ) -> b.Laid:
        if waiver is None:
            return self._clause(clause, heading, circuit, width)
        room = b.rung_width(width)
        rungs = [
            self._circuit(circuit, room),
            self._exempting(waiver, f"{own}.{waiver.id}", room, self._word("waiver")),
        ]
        laid = b.framed(width, heading, b.parallel(width, rungs))
        return _named("clause", laid, clause)

    def _exempting(
        self, one: m.Exempting | m.Waiver, clause: str, width: float, tag: str
    ) -> b.Laid:
        heading = b.Heading(tag, self._names.pick(one.label))
        return self._clause(clause, heading, self._circuits.of(one.when, clause), width)

    def _clause(self, clause: str, heading: b.Heading, circuit: Circuit, width: float) -> b.Laid:
        """A frame with a condition; a single one needs no frame of its own in it."""
        if isinstance(circuit, Leaf):
            same = circuit.words == heading.label
            body = None if same else b.plain(circuit.words, width)
        else:
            room = width - 2 * b.INSET
            inner = self._circuit(circuit, room)
            body = b.Laid(width, inner.height, (inner.at(b.INSET, 0),))
        return _named("clause", b.framed(width, heading, body), clause)

    def _given(self, p: m.Provision, own: str, width: float) -> Iterator[b.Laid]:
        """What the provision gives or asks once it applies."""
        for amount in p.amounts:
            heading = self._heading("amount", amount.label)
            words = self._circuits.value(amount.value)
            yield _named(
                "clause", b.framed(width, heading, b.plain(words, width)), f"{own}.{amount.id}"
            )
        if p.earliest is not None:
            words = self._circuits.value(p.earliest)
            yield b.framed(width, b.Heading(self._word("earliest")), b.plain(words, width))
        if p.deadline is not None:
            heading = self._heading("deadline", p.deadline.label)
            words = self._clauses.term(p.deadline.term).text
            laid = b.framed(width, heading, b.plain(words, width))
            yield _named("clause", laid, f"{own}.{p.deadline.id}")
        for word, expr in (("fulfilled", p.fulfilled), ("breached", p.breached)):
            if expr is not None:
                clause = f"{own}.{word}"
                circuit = self._circuits.of(expr, clause)
                yield self._clause(clause, b.Heading(self._word(word)), circuit, width)

    # --- circuits --------------------------------------------------------------------------------

    def _circuit(self, circuit: Circuit, width: float) -> b.Laid:
        if isinstance(circuit, Leaf):
            laid = b.worded(circuit.words, width, double=bool(circuit.term))
            if circuit.negated:
                laid = _turned(laid)
            return _named("condition", laid, circuit.path, circuit.term)
        if circuit.join in (Join.ANY, Join.NONE):
            room = b.rung_width(width)
            body = b.parallel(width, [self._circuit(part, room) for part in circuit.parts])
        else:
            room = width - 2 * b.INSET
            parts = [self._circuit(part, room) for part in circuit.parts]
            body = b.stacked(width, parts, self._word("and"))
        laid = b.framed(width, b.Heading(_WORDS[circuit.join][self._n]), body)
        if circuit.join in (Join.NOT_ALL, Join.NONE):
            laid = _turned(laid)
        return _named("junction", laid, circuit.path)

    def _heading(self, word: str, label: Label, in_principle: bool = False) -> b.Heading:
        tag = self._word(word)
        if in_principle:
            tag += f" · {self._word('principle')}"
        return b.Heading(tag, self._names.pick(label))

    def _word(self, word: str) -> str:
        return _TEXT[word][self._n]

    # --- how wide --------------------------------------------------------------------------------

    def _narrowest(self, measure: m.Measure, p: m.Provision) -> float:
        """How wide the picture must be for its deepest box to hold words."""
        around = 2 * (b.RAIL + b.STUB) + 2 * b.INSET
        found = [_narrowest(self._circuits.of(expr, "")) for expr in _conditions(measure, p)]
        if self._names.policy.applies is not None:
            found.append(_narrowest(self._circuits.of(self._names.policy.applies, "")))
        return max(found, default=0) + around


def _conditions(measure: m.Measure, p: m.Provision) -> Iterable[m.Expr]:
    """Every condition that is drawn as a circuit."""
    found = [measure.applies, p.when, *measure.whiles, *p.whiles, p.fulfilled, p.breached]
    found += [e.when for e in (*measure.exceptions, *p.exceptions)]
    found += [r.condition for r in p.requirements]
    found += [r.waiver.when for r in p.requirements if r.waiver is not None]
    found += [one.waiver.when for one in p.limits if one.waiver is not None]
    return [expr for expr in found if expr is not None]


def _narrowest(circuit: Circuit) -> float:
    if isinstance(circuit, Leaf):
        return NARROWEST
    rails = circuit.join in (Join.ANY, Join.NONE)
    around = 2 * (b.RAIL + b.STUB) if rails else 2 * b.INSET
    return max(_narrowest(part) for part in circuit.parts) + around


def _named(name: str, laid: b.Laid, path: str, term: str = "") -> b.Laid:
    """A box that a page can find and colour."""
    data = [("path", path)]
    if name == "clause":
        data.append(("clause", path))
    if term:
        data.append(("term", term))
    return b.Laid(laid.width, laid.height, (Group(laid.nodes, name=name, data=tuple(data)),))


def _turned(laid: b.Laid) -> b.Laid:
    """A box whose answer is turned round: a ring on its edge, as in circuits of logic."""
    ring = Circle(laid.width - 24, laid.height, 4.5, "ring")
    return b.Laid(laid.width, laid.height, (*laid.nodes, ring))
