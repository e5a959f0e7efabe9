"""Nodes of clauses."""

from __future__ import annotations

from typing import get_args

from dsl.runtime.status import Norm
from dsl.syntax import tree as t
from dsl.syntax.build import Child, Extent, has, nodes, one, words
from dsl.syntax.build_expressions import Expressions
from dsl.syntax.lexer import Token

_EXPRESSIONS = get_args(t.Expr)
CONDITIONS = {
    "scope": "applies",
    "when": "when",
    "while_": "while",
    "fulfilled": "fulfilled",
    "breached": "breached",
    "earliest": "earliest",
}


class Builder(Expressions):
    """Reductions of clauses, each added to `clauses` when it is complete."""

    def _done(self, clause: t.Clause) -> t.Clause:
        self.clauses.append(clause)
        self.end = clause.span.end
        return clause

    def _named(self, c: list[Child]) -> tuple[t.Name, t.Titled]:
        label = one(c, t.Titled)
        assert label is not None
        return self.name(words(c, "NAME")[0]), label

    def _expr(self, c: list[Child]) -> t.Expr:
        found: list[t.Expr] = [x for x in c if isinstance(x, _EXPRESSIONS)]
        return found[0]

    def label(self, meta: Extent, c: list[Child]) -> t.Titled:
        texts = [self.string(w) for w in words(c, "STRING")]
        return t.Titled(texts[0], texts[1] if len(texts) > 1 else None, span=self.at(meta))

    def because(self, meta: Extent, c: list[Child]) -> t.Because:
        return t.Because(c[1], span=self.at(meta))

    # --- vocabulary ---

    def policy(self, meta: Extent, c: list[Child]) -> t.Clause:
        return self._done(t.Policy(*self._named(c), span=self.at(meta)))

    def issuer(self, meta: Extent, c: list[Child]) -> t.Clause:
        return self._done(t.Issuer(c[1], span=self.at(meta)))

    def issued(self, meta: Extent, c: list[Child]) -> t.Clause:
        return self._done(t.Issued(self.day(self.of(c[1]), str(c[1])), span=self.at(meta)))

    def effective(self, meta: Extent, c: list[Child]) -> t.Clause:
        days = nodes(c)
        end = days[1] if len(days) > 1 else None
        return self._done(t.Effective(days[0], end, span=self.at(meta)))

    def source(self, meta: Extent, c: list[Child]) -> t.Clause:
        count = words(c, "NUMBER")[0]
        digest = [self.string(w) for w in words(c, "STRING")]
        return self._done(
            t.OfficialText(
                self.name(words(c, "NAME")[0]),
                t.Number(str(count), "", span=self.of(count)),
                digest[0] if digest else None,
                span=self.at(meta),
            )
        )

    def named(self, meta: Extent, c: list[Child]) -> t.Clause:
        texts = tuple(self.string(w) for w in words(c, "STRING"))
        return self._done(t.Named(texts, span=self.at(meta)))

    def review(self, meta: Extent, c: list[Child]) -> t.Clause:
        token = words(c, "DATE")[0]
        day = self.day(self.of(token), str(token))
        return self._done(t.Review(day, one(c, t.Because), span=self.at(meta)))

    def use(self, meta: Extent, c: list[Child]) -> t.Clause:
        return self._done(t.Use(self.string(c[1]), span=self.at(meta)))

    def category(self, meta: Extent, c: list[Child]) -> t.Clause:
        return self._done(t.Category(*self._named(c), has(c, "ORDERED"), span=self.at(meta)))

    def value(self, meta: Extent, c: list[Child]) -> t.Clause:
        name, label = self._named(c)
        under = tuple(self.name(w) for w in words(c, "NAME")[1:])
        return self._done(t.Value(name, label, under, span=self.at(meta)))

    def record(self, meta: Extent, c: list[Child]) -> t.Clause:
        return self._done(t.Record(*self._named(c), span=self.at(meta)))

    def section(self, meta: Extent, c: list[Child]) -> t.Clause:
        return self._done(t.Section(*self._named(c), has(c, "ASSUMED"), span=self.at(meta)))

    def _mark(self, meta: Extent, kind: t.MarkKind, c: list[Child]) -> t.Mark:
        exprs = [x for x in c if isinstance(x, _EXPRESSIONS)]
        expr: t.Expr | None = exprs[0] if exprs else None
        return t.Mark(kind, one(c, t.Titled), expr, span=self.at(meta))

    def required(self, meta: Extent, c: list[Child]) -> t.Mark:
        return self._mark(meta, "required", c)

    def or_none(self, meta: Extent, c: list[Child]) -> t.Mark:
        return self._mark(meta, "or_none", c)

    def changeable(self, meta: Extent, c: list[Child]) -> t.Mark:
        return self._mark(meta, "changeable", c)

    def names(self, meta: Extent, c: list[Child]) -> t.Mark:
        return self._mark(meta, "names", c)

    def key(self, meta: Extent, c: list[Child]) -> t.Mark:
        return self._mark(meta, "key", c)

    def assumed_no(self, meta: Extent, c: list[Child]) -> t.Mark:
        return self._mark(meta, "assumed_no", c)

    def judged(self, meta: Extent, c: list[Child]) -> t.Mark:
        return self._mark(meta, "judged", c)

    def hint(self, meta: Extent, c: list[Child]) -> t.Mark:
        return self._mark(meta, "hint", c)

    def by_default(self, meta: Extent, c: list[Child]) -> t.Mark:
        return self._mark(meta, "by_default", c)

    def at_least(self, meta: Extent, c: list[Child]) -> t.Mark:
        return self._mark(meta, "at_least", c)

    def at_most(self, meta: Extent, c: list[Child]) -> t.Mark:
        return self._mark(meta, "at_most", c)

    def type(self, meta: Extent, c: list[Child]) -> t.TypeName:
        named = words(c, "NAME")
        name = self.name(named[0]) if named else None
        return t.TypeName(c[0].type, name, span=self.at(meta))

    def fact(self, meta: Extent, c: list[Child]) -> t.Clause:
        name, label = self._named(c)
        kind = one(c, t.TypeName)
        assert kind is not None
        marks = tuple(x for x in c if isinstance(x, t.Mark))
        return self._done(t.Fact(name, label, kind, marks, span=self.at(meta)))

    def parameter(self, meta: Extent, c: list[Child]) -> t.Clause:
        return self._done(t.Parameter(*self._named(c), span=self.at(meta)))

    def dated(self, meta: Extent, c: list[Child]) -> t.Clause:
        token = words(c, "DATE")[0]
        day = self.day(self.of(token), str(token))
        return self._done(t.Dated(self._expr(c), day, span=self.at(meta)))

    def define(self, meta: Extent, c: list[Child]) -> t.Clause:
        return self._done(t.Define(*self._named(c), self._expr(c), span=self.at(meta)))

    def chapter(self, meta: Extent, c: list[Child]) -> t.Clause:
        number = t.Number(str(c[1]), "", span=self.of(c[1]))
        return self._done(t.Chapter(number, c[2], span=self.at(meta)))

    def interpretation(self, meta: Extent, c: list[Child]) -> t.Clause:
        return self._done(t.Interpretation(*self._named(c), span=self.at(meta)))

    def option(self, meta: Extent, c: list[Child]) -> t.Clause:
        return self._done(t.Option(*self._named(c), one(c, t.Because), span=self.at(meta)))

    def asks(self, meta: Extent, c: list[Child]) -> t.Clause:
        return self._done(t.Asks(c[1], span=self.at(meta)))

    # --- norms ---

    def measure(self, meta: Extent, c: list[Child]) -> t.Clause:
        number: Token = c[1]
        return self._done(t.Measure(str(number), self.of(number), c[2], span=self.at(meta)))

    def norm(self, meta: Extent, c: list[Child]) -> Token:
        token: Token = c[0]
        return token

    def provision(self, meta: Extent, c: list[Child]) -> t.Clause:
        name, label = self._named(c)
        return self._done(t.Provision(Norm[c[0].type], name, label, span=self.at(meta)))

    def on(self, meta: Extent, c: list[Child]) -> t.Clause:
        return self._done(t.On(c[1], span=self.at(meta)))

    def scope(self, meta: Extent, c: list[Child]) -> t.Clause:
        return self._done(t.Condition("applies", self._expr(c), span=self.at(meta)))

    def when(self, meta: Extent, c: list[Child]) -> t.Clause:
        return self._done(t.Condition("when", self._expr(c), span=self.at(meta)))

    def while_(self, meta: Extent, c: list[Child]) -> t.Clause:
        return self._done(t.Condition("while", self._expr(c), span=self.at(meta)))

    def fulfilled(self, meta: Extent, c: list[Child]) -> t.Clause:
        return self._done(t.Condition("fulfilled", self._expr(c), span=self.at(meta)))

    def breached(self, meta: Extent, c: list[Child]) -> t.Clause:
        return self._done(t.Condition("breached", self._expr(c), span=self.at(meta)))

    def earliest(self, meta: Extent, c: list[Child]) -> t.Clause:
        return self._done(t.Condition("earliest", self._expr(c), span=self.at(meta)))

    def except_(self, meta: Extent, c: list[Child]) -> t.Clause:
        name, label = self._named(c)
        because = one(c, t.Because)
        return self._done(t.Except(name, label, self._expr(c), because, span=self.at(meta)))

    def waived(self, meta: Extent, c: list[Child]) -> t.Clause:
        name, label = self._named(c)
        because = one(c, t.Because)
        return self._done(t.Waived(name, label, self._expr(c), because, span=self.at(meta)))

    def in_principle(self, meta: Extent, c: list[Child]) -> str:
        return "in principle"

    def require(self, meta: Extent, c: list[Child]) -> t.Clause:
        name, label = self._named(c)
        soft = "in principle" in c
        return self._done(t.Require(name, label, soft, self._expr(c), span=self.at(meta)))

    def each(self, meta: Extent, c: list[Child]) -> t.Binder:
        binder = one(c, t.Binder)
        assert binder is not None
        return binder

    def limit(self, meta: Extent, c: list[Child]) -> t.Clause:
        name, label = self._named(c)
        value, op, bound = nodes(c)[-3:]
        each = one(c, t.Binder)
        soft = "in principle" in c
        span = self.at(meta)
        return self._done(t.Limit(name, label, soft, each, value, op, bound, span=span))

    def amount(self, meta: Extent, c: list[Child]) -> t.Clause:
        return self._done(t.Amount(*self._named(c), self._expr(c), span=self.at(meta)))

    def within(self, meta: Extent, c: list[Child]) -> tuple[t.Expr, t.Expr]:
        period, start = nodes(c)
        return period, start

    def within_zh(self, meta: Extent, c: list[Child]) -> tuple[t.Expr, t.Expr]:
        start, period = nodes(c)
        return period, start

    def by(self, meta: Extent, c: list[Child]) -> tuple[None, t.Expr]:
        return None, nodes(c)[0]

    def rolls(self, meta: Extent, c: list[Child]) -> tuple[bool, t.Expr | None]:
        conditions = nodes(c)
        return True, conditions[0] if conditions else None

    def deadline(self, meta: Extent, c: list[Child]) -> t.Clause:
        name, label = self._named(c)
        parts = nodes(c)
        period, start = parts[1]
        done = parts[2]
        rolls, when = parts[3] if len(parts) > 3 else (False, None)
        span = self.at(meta)
        return self._done(t.Deadline(name, label, period, start, done, rolls, when, span=span))

    def prevails(self, meta: Extent, c: list[Child]) -> t.Clause:
        refs = tuple(self.ref(w) for w in words(c, "REF"))
        return self._done(t.Prevails(refs, span=self.at(meta)))

    def cites(self, meta: Extent, c: list[Child]) -> t.Clause:
        texts = [self.string(w) for w in words(c, "STRING")]
        last = texts[1] if len(texts) > 1 else None
        kind = c[0].type.lower()
        return self._done(t.Cites(kind, texts[0], last, span=self.at(meta)))

    def agreed(self, meta: Extent, c: list[Child]) -> t.Clause:
        return self._done(t.Agreed(self.string(c[1]), c[2], span=self.at(meta)))

    def doc(self, meta: Extent, c: list[Child]) -> t.Clause:
        return self._done(t.Doc(c[0].type.lower(), c[1], span=self.at(meta)))

    def see(self, meta: Extent, c: list[Child]) -> t.Clause:
        targets = tuple(
            self.name(w) if w.type == "NAME" else self.ref(w)
            for w in c
            if isinstance(w, Token) and w.type in ("NAME", "REF", "MID", "NUMBER")
        )
        return self._done(t.See(targets, span=self.at(meta)))

    def caution(self, meta: Extent, c: list[Child]) -> t.Clause:
        return self._done(t.Caution(c[1], self._expr(c), span=self.at(meta)))

    # --- examples ---

    def example(self, meta: Extent, c: list[Child]) -> t.Clause:
        days = [self.day(self.of(w), str(w)) for w in words(c, "DATE")]
        return self._done(t.Example(c[1], days[0] if days else None, span=self.at(meta)))

    def given(self, meta: Extent, c: list[Child]) -> t.Clause:
        path, value = nodes(c)
        return self._done(t.Given(path, value, span=self.at(meta)))

    def reading(self, meta: Extent, c: list[Child]) -> t.Clause:
        which, option = (self.name(w) for w in words(c, "NAME"))
        return self._done(t.Reading(which, option, span=self.at(meta)))

    def without(self, meta: Extent, c: list[Child]) -> t.Clause:
        return self._done(t.Without(span=self.at(meta)))

    def target(self, meta: Extent, c: list[Child]) -> t.Ref:
        return self.ref(c[0])

    def aspect(self, meta: Extent, c: list[Child]) -> str:
        return str(c[0].type)

    def expect(self, meta: Extent, c: list[Child]) -> t.Clause:
        target = one(c, t.Ref)
        assert target is not None
        aspect = next((x for x in c if type(x) is str), None)
        return self._done(t.Expect(target, aspect, nodes(c)[-1], span=self.at(meta)))

    def given_column(self, meta: Extent, c: list[Child]) -> t.Column:
        return t.Column(c[0], None, None, span=self.at(meta))

    def day_column(self, meta: Extent, c: list[Child]) -> t.Column:
        return t.Column(None, None, None, span=self.at(meta))

    def expect_column(self, meta: Extent, c: list[Child]) -> t.Column:
        aspect = next((x for x in c if type(x) is str), None)
        return t.Column(None, one(c, t.Ref), aspect, span=self.at(meta))

    def table(self, meta: Extent, c: list[Child]) -> t.Clause:
        columns = tuple(x for x in c if isinstance(x, t.Column))
        return self._done(t.Table(columns, span=self.at(meta)))

    def row(self, meta: Extent, c: list[Child]) -> t.Clause:
        title = self.string(words(c, "STRING")[0])
        return self._done(t.Row(title, tuple(nodes(c)), span=self.at(meta)))
