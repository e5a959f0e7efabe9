"""References of a text in the words of the other language: labels in Chinese, ids in English.

Declarations, variables, texts and comments stay as they are, and so do names nobody declares.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar, cast

import attrs

from dsl.syntax import tree as t
from dsl.syntax.answers import STATES_ZH, STATUSES_ZH
from dsl.syntax.name_table import Holder, Names, NameTable, name_table
from dsl.syntax.print_expressions import Language

N = TypeVar("N")
Variables = Mapping[str, Holder | None]


def translated(tree: t.Tree, language: Language, others: tuple[t.Tree, ...] = ()) -> t.Tree:
    """The tree with its references in the words of a language; `others` are the files it uses."""
    return _Translator(name_table((tree, *others)), language).tree(tree)


def _answers(words: Mapping[str, str], text: str, language: Language) -> str:
    if language == "zh":
        return words.get(text, text)
    return next((en for en, zh in words.items() if zh == text), text)


class _Translator:
    def __init__(self, table: NameTable, language: Language) -> None:
        self.table = table
        self.language = language

    # --- names ---

    def word(self, names: Names | None, name: t.Name) -> t.Name:
        """A name of a kind of things."""
        if names is None:
            return name
        return attrs.evolve(name, text=names.written(name.text, self.language))

    def path(self, path: t.Path, variables: Variables) -> t.Path:
        """A path: of a variable's item, of a section's fact (or a member of it), or a term."""
        first, *rest = path.parts
        if first.text in variables:
            return attrs.evolve(path, parts=(first, *self._facts(variables[first.text], rest)))
        if not rest:
            return attrs.evolve(path, parts=(self._term(first, variables),))
        holder = self.table.section(first.text)
        head = self.word(self.table.sections, first)
        return attrs.evolve(path, parts=(head, *self._facts(holder, rest)))

    def _term(self, name: t.Name, variables: Variables) -> t.Name:
        new = self.word(self.table.terms, name)
        return name if new.text in variables else new

    def _facts(self, holder: Holder | None, names: list[t.Name]) -> list[t.Name]:
        """A fact's name, and after it that of a member of its set or a field of its items."""
        if holder is None or not names:
            return names
        kind = holder.type_of(names[0].text)
        new = [self.word(holder.names, names[0])]
        fields = self.table.fields_of(kind)
        inner = fields.names if fields is not None else self.table.values_of(kind)
        return new + [self.word(inner, name) for name in names[1:]]

    def ref(self, ref: t.Ref) -> t.Ref:
        """A reference to a provision or to a clause of one."""
        if not ref.parts:
            return ref
        provisions = self.table.provisions.get(ref.measure)
        first, *rest = ref.parts
        own = provisions.find(first.text) if provisions is not None else None
        clauses = self.table.clauses.get((ref.measure, own or ""))
        parts = (self.word(provisions, first), *(self.word(clauses, name) for name in rest))
        return attrs.evolve(ref, parts=parts)

    # --- what stands opposite ---

    def names_opposite(self, node: object, variables: Variables) -> Names | None:
        """The values or options that a name opposite an expression stands for."""
        match node:
            case t.Bracket():
                return self.names_opposite(node.inner, variables)
            case t.First():
                return self.names_opposite(node.otherwise, variables)
            case t.Path() if len(node.parts) == 1:
                own = self.table.terms.find(node.parts[0].text) or ""
                if own in self.table.options:
                    return self.table.options[own]
                return self.names_opposite(self.table.defines.get(own), {})
            case t.Path():
                return self.table.values_of(self.type_of(node, variables))
            case _:
                return None

    def type_of(self, path: t.Path, variables: Variables) -> t.TypeName | None:
        """The type of a fact or field."""
        if len(path.parts) != 2:
            return None
        first, second = path.parts
        holder = variables.get(first.text) or self.table.section(first.text)
        return holder.type_of(second.text) if holder is not None else None

    def value(self, node: N, names: Names | None, variables: Variables) -> N:
        """An expression or literal where values of these names are due."""
        if names is None:
            return self.node(node, variables)
        if isinstance(node, t.Path) and len(node.parts) == 1:
            if names.find(node.parts[0].text) is None:
                return self.node(node, variables)
            return cast(N, attrs.evolve(node, parts=(self.word(names, node.parts[0]),)))
        if isinstance(node, t.SetOf):
            return cast(N, self.members(node, names, variables))
        return self.node(node, variables)

    def members(self, node: t.SetOf, names: Names | None, variables: Variables) -> t.SetOf:
        """A set whose members are values."""
        members = tuple(
            attrs.evolve(member, path=self.value(member.path, names, variables))
            for member in node.members
        )
        return attrs.evolve(node, members=members)

    # --- nodes ---

    def node(self, node: N, variables: Variables) -> N:
        """Any node of an expression or clause."""
        match node:
            case t.Path():
                return cast(N, self.path(node, variables))
            case t.Ref():
                return cast(N, self.ref(node))
            case t.Is() | t.Compare():
                left = self.value(node.left, self.names_opposite(node.right, variables), variables)
                right = self.value(node.right, self.names_opposite(node.left, variables), variables)
                return cast(N, attrs.evolve(node, left=left, right=right))
            case t.In() | t.Includes():
                names = self.names_opposite(node.operand, variables)
                members = self.members(node.members, names, variables)
                operand = self.node(node.operand, variables)
                return cast(N, attrs.evolve(node, operand=operand, members=members))
            case t.Involves():
                section = self.word(self.table.sections, node.section)
                return cast(N, attrs.evolve(node, section=section))
            case t.TypeName():
                names = self.table.records if node.token == "LISTOF" else self.table.categories
                named = self.word(names, node.name) if node.name is not None else None
                return cast(N, attrs.evolve(node, name=named))
            case t.See():
                targets = tuple(
                    self._term(part, {}) if isinstance(part, t.Name) else self.ref(part)
                    for part in node.targets
                )
                return cast(N, attrs.evolve(node, targets=targets))
            case _:
                return self.parts(node, variables)

    def parts(self, node: N, variables: Variables) -> N:
        """The parts of a node, with the variable that it binds, if it binds one."""
        if isinstance(node, t.Binder):
            source = self.path(node.source, variables)
            return cast(
                N, attrs.evolve(node, source=source, where=self.node(node.where, variables))
            )
        if not attrs.has(type(node)) or isinstance(node, t.Name | t.Titled | t.Text):
            return node
        fields = attrs.asdict(cast(attrs.AttrsInstance, node), recurse=False)
        for part in fields.values():
            if isinstance(part, t.Binder):
                kind = self.type_of(part.source, variables)
                fields_of = self.table.fields_of(kind)
                variables = {**variables, part.variable.text: fields_of}
        make = cast(Callable[..., N], type(node))
        return make(**{name: self.part(part, variables) for name, part in fields.items()})

    def part(self, part: object, variables: Variables) -> object:
        """A part of a node: a node, several, or neither."""
        if isinstance(part, tuple):
            return tuple(self.part(item, variables) for item in part)
        if type(part).__module__ == t.__name__ and attrs.has(type(part)):
            return self.node(part, variables)
        return part

    # --- clauses ---

    def tree(self, tree: t.Tree) -> t.Tree:
        """A whole text."""
        return attrs.evolve(tree, items=tuple(self.group(group) for group in tree.items))

    def group(self, group: t.Group) -> t.Group:
        """A head with its clauses."""
        values: Names | None = None
        if isinstance(group.head, t.Category):
            values = self.table.values.get(group.head.name.text)
        columns: tuple[t.Column, ...] = ()
        body: list[t.Clause | t.Group] = []
        for part in group.body:
            if isinstance(part, t.Group):
                body.append(self.group(part))
                continue
            if isinstance(part, t.Value):
                under = tuple(self.word(values, name) for name in part.under)
                body.append(attrs.evolve(part, under=under))
            elif isinstance(part, t.Row):
                cells = tuple(
                    self.cell(columns[i] if i < len(columns) else None, cell)
                    for i, cell in enumerate(part.cells)
                )
                body.append(attrs.evolve(part, cells=cells))
            else:
                columns = part.columns if isinstance(part, t.Table) else columns
                body.append(self.clause(part))
        return t.Group(self.clause(group.head), tuple(body))

    def clause(self, clause: t.Clause) -> t.Clause:
        """A clause by itself."""
        match clause:
            case t.Given():
                kind = self.type_of(clause.path, {})
                value = self.datum(clause.value, kind)
                return attrs.evolve(clause, path=self.path(clause.path, {}), value=value)
            case t.Reading():
                own = self.table.terms.find(clause.interpretation.text) or ""
                option = self.word(self.table.options.get(own), clause.option)
                which = self._term(clause.interpretation, {})
                return attrs.evolve(clause, interpretation=which, option=option)
            case t.Expect():
                value = self.expected(clause.aspect, clause.value)
                return attrs.evolve(clause, target=self.ref(clause.target), value=value)
            case _:
                return self.node(clause, {})

    def cell(self, column: t.Column | None, cell: t.Datum) -> t.Datum:
        """A cell of a table of cases."""
        if column is None:
            return cell
        if column.path is not None:
            return self.datum(cell, self.type_of(column.path, {}))
        return self.expected(column.aspect, cell) if column.target is not None else cell

    def datum(self, node: t.Datum, kind: t.TypeName | None) -> t.Datum:
        """A literal of a type."""
        if isinstance(node, t.Items):
            holder = self.table.fields_of(kind)
            if holder is None:
                return node
            items = tuple(self._item(item, holder) for item in node.items)
            return attrs.evolve(node, items=items)
        names = self.table.values_of(kind)
        return node if names is None else self.value(node, names, {})

    def _item(self, item: t.Item, holder: Holder) -> t.Item:
        entries = tuple(
            attrs.evolve(
                entry,
                name=self.word(holder.names, entry.name),
                value=self.datum(entry.value, holder.type_of(entry.name.text)),
            )
            for entry in item.entries
        )
        return attrs.evolve(item, entries=entries)

    def expected(self, aspect: str | None, node: t.Datum) -> t.Datum:
        """What an example expects."""
        if isinstance(node, t.Ref):
            return self.ref(node)
        if aspect == "MISSING" and isinstance(node, t.SetOf):
            members = tuple(
                attrs.evolve(member, path=self._fact_path(member.path)) for member in node.members
            )
            return attrs.evolve(node, members=members)
        if aspect in (None, "POSSIBLE"):
            return self._answer(STATUSES_ZH, node)
        return self._answer(STATES_ZH, node) if aspect == "STATE" else node

    def _fact_path(self, path: t.Path) -> t.Path:
        if len(path.parts) > 1:
            return self.path(path, {})
        return attrs.evolve(path, parts=(self.word(self.table.sections, path.parts[0]),))

    def _answer(self, words: Mapping[str, str], node: t.Datum) -> t.Datum:
        match node:
            case t.Path() if len(node.parts) == 1:
                name = node.parts[0]
                text = _answers(words, name.text, self.language)
                return attrs.evolve(node, parts=(attrs.evolve(name, text=text),))
            case t.SetOf():
                members = []
                for member in node.members:
                    path = self._answer(words, member.path)
                    assert isinstance(path, t.Path)
                    members.append(attrs.evolve(member, path=path))
                return attrs.evolve(node, members=tuple(members))
            case _:
                return node
