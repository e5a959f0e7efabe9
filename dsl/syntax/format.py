"""One canonical layout per language, in which comments keep their places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from dsl.diagnostics.codes import CODES
from dsl.diagnostics.codes.row import Severity
from dsl.diagnostics.diagnostic import Diagnostic
from dsl.source import Source, Span
from dsl.syntax import tree as t
from dsl.syntax.comments import Around, around, beside_words, blank_before, comments_of
from dsl.syntax.from_text import from_text
from dsl.syntax.keywords import KEYWORDS
from dsl.syntax.layout import COMMENT_GAP, STEP, lay_out
from dsl.syntax.prepare import prepare
from dsl.syntax.print_clauses import ClausePrinter
from dsl.syntax.print_expressions import Language
from dsl.syntax.translate import translated

# Items of one or two lines, of which several may stand together without a blank line.
_TOGETHER = (t.Use, t.Parameter, t.Define)


def format_source(
    source: Source, language: Language | None = None, others: tuple[t.Tree, ...] = ()
) -> str | list[Diagnostic]:
    """The text in its canonical layout, or the mistakes that forbid it.

    With a language the whole text is translated: keywords, units, dates and references; without
    one, keywords take the language that most of them are in and names stay as they are. `others`
    are the trees of the files it uses, whose names it may refer to.
    """
    tree, found = from_text(source)
    errors = [d for d in found if CODES[d.code].severity is Severity.ERROR]
    if errors:
        return errors
    if language is None:
        language = main_language(source)
    else:
        tree = translated(tree, language, others)
    text = _printed(source, tree, language)
    again, wrong = from_text(Source(source.name, text))
    if wrong or again != tree or _comment_texts(text) != _comment_texts(source.text):
        return [Diagnostic("POL0911", Span(source, 0, 0))]
    return text


def written(items: tuple[t.Group, ...], language: Language) -> str:
    """Items that stand in no file yet, in the canonical layout."""
    printer = ClausePrinter(language)
    lines: list[str] = []
    head: t.Clause | None = None
    for clause, depth in _flattened(items, 0):
        if depth == 0:
            lines += [""] if head is not None and not _together(head, clause) else []
            head = clause
        lines += lay_out(printer.clause(clause), depth * STEP, {})
    return "\n".join(lines) + "\n"


def main_language(source: Source) -> Language:
    """The language of most keywords of a text; Chinese if there are as many of both."""
    words = Counter(source.text.replace("“", " ").replace('"', " ").split())
    zh = sum(words[k.zh] for k in KEYWORDS if k.zh)
    en = sum(words[k.en.split()[0]] for k in KEYWORDS if k.en)
    return "en" if en > zh else "zh"


def _comment_texts(text: str) -> list[str]:
    prepared, _ = prepare(Source("", text))
    return [] if prepared is None else sorted(c.text for c in comments_of(prepared))


def _flattened(
    groups: tuple[t.Clause | t.Group, ...], depth: int
) -> Iterator[tuple[t.Clause, int]]:
    """Clauses with how far in they stand."""
    for part in groups:
        if isinstance(part, t.Group):
            yield part.head, depth
            yield from _flattened(part.body, depth + 1)
        else:
            yield part, depth + isinstance(part, t.Waived)


def _printed(source: Source, tree: t.Tree, language: Language) -> str:
    prepared, _ = prepare(source)
    assert prepared is not None
    clauses = list(_flattened(tree.items, 0))
    comments, last = around([clause for clause, _ in clauses], comments_of(prepared))
    printer = ClausePrinter(language)
    lines: list[str] = []
    head: t.Clause | None = None
    for (clause, depth), beside in zip(clauses, comments, strict=True):
        apart = head is not None and depth == 0 and not _together(head, clause)
        head = clause if depth == 0 else head
        lines += _before(source, clause, beside, depth, apart)
        doc = printer.clause(clause)
        own = lay_out(doc, depth * STEP, beside_words(doc, beside))
        own[-1] += "".join(COMMENT_GAP + c.text for c in beside.behind)
        lines += own
    for comment in last:
        if comment.after_blank and lines:
            lines.append("")
        lines.append(comment.text)
    return "\n".join(lines) + "\n"


def _together(head: t.Clause, clause: t.Clause) -> bool:
    return isinstance(clause, _TOGETHER) and type(head) is type(clause)


def _before(
    source: Source, clause: t.Clause, beside: Around, depth: int, apart: bool
) -> Iterator[str]:
    """Blank lines and comments before a clause. Blank lines stand only between items."""
    if apart:
        yield ""
    for number, comment in enumerate(beside.before):
        if depth == 0 and number and comment.after_blank:
            yield ""
        yield " " * (depth * STEP) + comment.text
    if depth == 0 and beside.before and blank_before(source, clause.span.start):
        yield ""
