"""Clauses as documents, in one of the two languages."""

from __future__ import annotations

from typing import Final, assert_never

from dsl.runtime.status import Norm
from dsl.syntax import tree as t
from dsl.syntax.layout import Break, Doc, Fill, Group, Nest, Word
from dsl.syntax.print_expressions import COMPARISON_TOKENS, ExpressionPrinter

_MARK_TOKENS: Final[dict[t.MarkKind, str]] = {
    "required": "REQUIRED",
    "or_none": "ORNONE",
    "changeable": "CHANGEABLE",
    "names": "NAMES",
    "key": "KEY",
    "assumed_no": "ASSUMEDNO",
    "judged": "JUDGED",
    "hint": "HINT",
    "by_default": "BYDEFAULT",
    "at_least": "ATLEAST",
    "at_most": "ATMOST",
}
_CONDITION_TOKENS: Final = {
    "applies": "APPLIESWHEN",
    "when": "WHEN",
    "while": "WHILE",
    "fulfilled": "FULFILLED",
    "breached": "BREACHED",
    "earliest": "EARLIEST",
}
_NORM_TOKENS: Final = {norm: norm.name for norm in Norm}
# Expressions that open a bracket of their own: they follow their keyword on its line.
_OPENS: Final = (t.Extreme, t.Total, t.Count, t.First, t.Bracket)

_Vocabulary = (
    t.Policy
    | t.Issuer
    | t.Issued
    | t.Effective
    | t.OfficialText
    | t.Named
    | t.Review
    | t.Use
    | t.Category
    | t.Value
    | t.Record
    | t.Section
    | t.Fact
    | t.Parameter
    | t.Dated
    | t.Define
    | t.Chapter
    | t.Interpretation
    | t.Option
    | t.Asks
)
_Test = t.Example | t.Given | t.Reading | t.Without | t.Expect | t.Table | t.Row


class ClausePrinter(ExpressionPrinter):
    """Documents of clauses in a language."""

    def clause(self, clause: t.Clause) -> Doc:
        """A clause, without the clauses below it."""
        match clause:
            case (
                t.Example()
                | t.Given()
                | t.Reading()
                | t.Without()
                | t.Expect()
                | t.Table()
                | t.Row()
            ):
                return self._test(clause)
            case (
                t.Measure()
                | t.Provision()
                | t.Condition()
                | t.On()
                | t.Except()
                | t.Waived()
                | t.Require()
                | t.Limit()
                | t.Amount()
                | t.Deadline()
                | t.Prevails()
                | t.Cites()
                | t.Agreed()
                | t.Doc()
                | t.See()
                | t.Caution()
            ):
                return self._norm(clause)
            case _:
                return self._vocabulary(clause)

    # --- parts ---

    def _start(self, token: str, clause: t.Clause) -> Word:
        """The keyword with which a clause begins."""
        return Word(self.keyword(token), clause.span.start, clause.span.start + 1)

    def _label(self, label: t.Titled) -> Doc:
        if label.en is None:
            return self.string(label.zh)
        return (self.string(label.zh), f" {self.keyword('EN')} ", self.string(label.en))

    def _titled(self, token: str, clause: t.Clause, name: t.Name, label: t.Titled) -> Doc:
        return (self._start(token, clause), " ", self.name(name), " ", self._label(label))

    def _because(self, because: t.Because | None) -> Doc:
        if because is None:
            return ()
        return (Break(), f"{self.keyword('BECAUSE')} ", self._label(because.text))

    def _behind(self, head: Doc, expr: t.Expr) -> Doc:
        """An expression behind a head: on its line, or on the next, further in.

        Behind a mere keyword one that opens a bracket stays on the keyword's line.
        """
        doc = self.expr(expr)
        opens = isinstance(expr, _OPENS) or (isinstance(expr, t.Junction) and expr.listed)
        if opens and isinstance(head, (str, Word)):
            return (head, " ", doc)
        return Group((head, Nest((Break(), doc))))

    # --- vocabulary ---

    def _vocabulary(self, clause: _Vocabulary) -> Doc:
        match clause:
            case t.Policy():
                return self._titled("POLICY", clause, clause.name, clause.label)
            case t.Category():
                ordered = f" {self.keyword('ORDERED')}" if clause.ordered else ""
                return (self._titled("CATEGORY", clause, clause.name, clause.label), ordered)
            case t.Record():
                return self._titled("RECORD", clause, clause.name, clause.label)
            case t.Section():
                absent = f" {self.keyword('ASSUMED')}" if clause.assumed_absent else ""
                return (self._titled("SECTION", clause, clause.name, clause.label), absent)
            case t.Parameter():
                return self._titled("PARAMETER", clause, clause.name, clause.label)
            case t.Interpretation():
                return self._titled("INTERPRETATION", clause, clause.name, clause.label)
            case t.Value():
                head = self._titled("VALUE", clause, clause.name, clause.label)
                if not clause.under:
                    return head
                under = Fill(tuple(self.name(name) for name in clause.under))
                return (head, f" {self.keyword('UNDER')} ", Nest(Nest(under)))
            case t.Fact():
                return self._fact(clause)
            case t.Dated():
                start = f" {self.keyword('FROM')} "
                value = self.expr(clause.value)
                return (self._start("VALUE", clause), " ", value, start, self.day(clause.start))
            case t.Define():
                head = self._titled("DEFINE", clause, clause.name, clause.label)
                means = self.keyword("MEANS")
                return self._after_line(head, means, clause.value)
            case t.Chapter():
                number = Word(
                    clause.number.number, clause.number.span.start, clause.number.span.end
                )
                return (self._start("CHAPTER", clause), " ", number, " ", self._label(clause.label))
            case t.Option():
                head = self._titled("OPTION", clause, clause.name, clause.label)
                if clause.chosen is None:
                    return head
                because = (f"{self.keyword('BECAUSE')} ", self._label(clause.chosen.text))
                return Group((head, Nest((Break(), f"{self.keyword('CHOSEN')} ", because))))
            case t.Asks():
                return (self._start("ASKS", clause), " ", self._label(clause.label))
            case _:
                return self._about_policy(clause)

    def _about_policy(
        self,
        clause: t.Issuer | t.Issued | t.Effective | t.OfficialText | t.Named | t.Review | t.Use,
    ) -> Doc:
        match clause:
            case t.Issuer():
                return (self._start("ISSUER", clause), " ", self._label(clause.label))
            case t.Issued():
                return (self._start("ISSUED", clause), " ", self.day(clause.day))
            case t.Effective():
                words: list[Doc] = [self._start("EFFECTIVE", clause), f" {self.keyword('FROM')} "]
                words.append(self.day(clause.start))
                if clause.end is not None:
                    words += [f" {self.keyword('UNTIL')} ", self.day(clause.end)]
                return tuple(words)
            case t.OfficialText():
                count = clause.articles
                words = [self._start("SOURCE", clause), " ", self.name(clause.name)]
                words.append(f" {self.keyword('WITH')} ")
                words.append(Word(count.number, count.span.start, count.span.end))
                words.append(f" {self.keyword('ARTICLES')}")
                if clause.digest is not None:
                    digest = (f"{self.keyword('DIGEST')} ", self.string(clause.digest))
                    return Group((tuple(words), Nest((Break(), digest))))
                return tuple(words)
            case t.Named():
                texts = Fill(tuple(self.string(text) for text in clause.texts))
                return (self._start("NAMED", clause), " ", Nest(texts))
            case t.Review():
                head = (self._start("REVIEWBY", clause), " ", self.day(clause.day))
                return Group((head, Nest(self._because(clause.because))))
            case t.Use():
                return (self._start("USE", clause), " ", self.string(clause.file))
            case _:
                assert_never(clause)

    def _fact(self, fact: t.Fact) -> Doc:
        head = (self._titled("FACT", fact, fact.name, fact.label), " : ", self._type(fact.type))
        if not fact.marks:
            return head
        marks: list[Doc] = []
        for mark in fact.marks:
            word = Word(self.keyword(_MARK_TOKENS[mark.kind]), mark.span.start, mark.span.start + 1)
            if mark.text is not None:
                marks.append((word, " ", self._label(mark.text)))
            elif mark.expr is not None:
                marks.append((word, " ", self.expr(mark.expr)))
            else:
                marks.append(word)
        return Group((head, ",", Nest((Break(), Fill(tuple(marks))))))

    def _type(self, kind: t.TypeName) -> Doc:
        start, end = kind.span.start, kind.span.start + 1
        if kind.name is None:
            return Word(self.keyword(kind.token), start, end)
        if kind.token == "NAME":
            return self.name(kind.name)
        return (Word(self.keyword(kind.token), start, end), " ", self.name(kind.name))

    # --- norms ---

    def _after_line(self, head: Doc, word: str, expr: t.Expr) -> Doc:
        """`head word EXPR`, broken before the word if it is long."""
        return Group((head, Nest((Break(), self._behind(word, expr)))))

    def _norm(
        self,
        clause: t.Measure
        | t.Provision
        | t.Condition
        | t.On
        | t.Except
        | t.Waived
        | t.Require
        | t.Limit
        | t.Amount
        | t.Deadline
        | t.Prevails
        | t.Cites
        | t.Agreed
        | t.Doc
        | t.See
        | t.Caution,
    ) -> Doc:
        head: Doc
        match clause:
            case t.Measure():
                number = Word(clause.id, clause.id_span.start, clause.id_span.end)
                return (self._start("MEASURE", clause), " ", number, " ", self._label(clause.label))
            case t.Provision():
                return self._titled(_NORM_TOKENS[clause.norm], clause, clause.name, clause.label)
            case t.Condition():
                return self._behind(
                    self._start(_CONDITION_TOKENS[clause.kind], clause), clause.expr
                )
            case t.On():
                return (self._start("ON", clause), " ", self._label(clause.label))
            case t.Except():
                return self._exempting("EXCEPT", clause)
            case t.Waived():
                return self._exempting("WAIVED", clause)
            case t.Require():
                head = self._headed("REQUIRE", clause, clause.in_principle)
                return self._behind(head, clause.condition)
            case t.Limit():
                return self._limit(clause)
            case t.Amount():
                head = self._titled("AMOUNT", clause, clause.name, clause.label)
                return self._behind(head, clause.value)
            case t.Deadline():
                return self._deadline(clause)
            case _:
                return self._reference(clause)

    def _reference(
        self, clause: t.Prevails | t.Cites | t.Agreed | t.Doc | t.See | t.Caution
    ) -> Doc:
        match clause:
            case t.Prevails():
                refs = Fill(tuple(self.ref(ref) for ref in clause.refs))
                return (self._start("PREVAILS", clause), " ", Nest(refs))
            case t.Cites():
                words = (self._start(clause.kind.upper(), clause), " ", self.string(clause.first))
                if clause.last is None:
                    return words
                last = (f"{self.keyword('TO')} ", self.string(clause.last))
                return Group((words, Nest((Break(), last))))
            case t.Agreed():
                said = (self._start("AGREED", clause), " ", self.string(clause.words))
                return Group((said, Nest(self._because(clause.because))))
            case t.Doc():
                return (self._start(clause.kind.upper(), clause), " ", self._label(clause.label))
            case t.See():
                targets = Fill(
                    tuple(
                        self.name(target) if isinstance(target, t.Name) else self.ref(target)
                        for target in clause.targets
                    )
                )
                return (self._start("SEE", clause), " ", Nest(targets))
            case t.Caution():
                head = (self._start("CAUTION", clause), " ", self._label(clause.label))
                return self._after_line(head, self.keyword("WHEN"), clause.when)
            case _:
                assert_never(clause)

    def _headed(self, token: str, clause: t.Require | t.Limit, in_principle: bool) -> Doc:
        head = self._titled(token, clause, clause.name, clause.label)
        return (head, f" {self.keyword('INPRINCIPLE')}") if in_principle else head

    def _exempting(self, token: str, clause: t.Except | t.Waived) -> Doc:
        head = self._titled(token, clause, clause.name, clause.label)
        when = self._behind(self.keyword("WHEN"), clause.when)
        return Group((head, Nest((Break(), when, self._because(clause.because)))))

    def _limit(self, limit: t.Limit) -> Doc:
        head = self._headed("LIMIT", limit, limit.in_principle)
        op = f"{self.keyword(COMPARISON_TOKENS[limit.op])} "
        test = Group((self.expr(limit.value), Nest((Break(), op, self.expr(limit.bound)))))
        if limit.each is None:
            return Group((head, Nest((Break(), test))))
        has = f" {self.keyword('HAS')}"
        each = (f"{self.keyword('EACH')} ", self.binder(limit.each), has)
        return Group((head, Nest((Break(), each, Nest((Break(), test))))))

    def _deadline(self, deadline: t.Deadline) -> Doc:
        head = self._titled("DEADLINE", deadline, deadline.name, deadline.label)
        start = self.expr(deadline.start)
        if deadline.period is None:
            term: Doc = (f"{self.keyword('BY')} ", start)
        elif self.language == "zh":
            period = self.expr(deadline.period)
            qi, nei = self.keyword("QI"), self.keyword("NEI")
            term = (f"{self.keyword('FROM')} ", start, f" {qi} ", period, f" {nei}")
        else:
            period = self.expr(deadline.period)
            term = (f"{self.keyword('WITHIN')} ", period, f" {self.keyword('AFTER')} ", start)
        tail: list[Doc] = [Break(), term, Break(), f"{self.keyword('DONE')} "]
        tail.append(self.path(deadline.done))
        if deadline.rolls_when is not None:
            rolls = self._behind(self.keyword("ROLLSWHEN"), deadline.rolls_when)
            tail += [Break(), rolls]
        elif deadline.rolls:
            tail += [Break(), self.keyword("ROLLS")]
        return Group((head, Nest(tuple(tail))))

    # --- examples ---

    def _test(self, clause: _Test) -> Doc:
        is_ = f" {self.keyword('IS')} "
        head: Doc
        match clause:
            case t.Example():
                head = (self._start("EXAMPLE", clause), " ", self._label(clause.label))
                if clause.day is None:
                    return head
                return (head, f" {self.keyword('ASOF')} ", self.day(clause.day))
            case t.Given():
                head = (self._start("GIVEN", clause), " ", self.path(clause.path), is_)
                return (head, self.datum(clause.value))
            case t.Reading():
                which, option = self.name(clause.interpretation), self.name(clause.option)
                return (self._start("READING", clause), " ", which, is_, option)
            case t.Without():
                return self._start("WITHOUT", clause)
            case t.Expect():
                target = self._target(clause.target, clause.aspect)
                value = self.datum(clause.value)
                return (self._start("EXPECT", clause), " ", target, is_, value)
            case t.Table():
                columns: list[Doc] = [Break("")]
                for number, column in enumerate(clause.columns):
                    columns += [",", Break()] if number else []
                    columns.append(self._column(column))
                close = Word(")", clause.span.end - 1, clause.span.end)
                start = self._start("TABLE", clause)
                return Group((start, " (", Nest(tuple(columns)), Break(""), close))
            case t.Row():
                cells = Fill(tuple(self.datum(cell) for cell in clause.cells))
                title = self.string(clause.title)
                return (self._start("ROW", clause), " ", title, ": ", Nest(cells))
            case _:
                assert_never(clause)

    def _target(self, ref: t.Ref, aspect: str | None) -> Doc:
        return (self.ref(ref), f" {self.keyword(aspect)}") if aspect else self.ref(ref)

    def _column(self, column: t.Column) -> Doc:
        if column.path is not None:
            return self.path(column.path)
        if column.target is None:
            return Word(self.keyword("ASOF"), column.span.start, column.span.end)
        start = Word(self.keyword("EXPECT"), column.span.start, column.span.start + 1)
        return (start, " ", self._target(column.target, column.aspect))
