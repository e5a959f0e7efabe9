"""A project file's YAML as nodes with their places, reading on after what is not YAML."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Set
from typing import Final, Protocol

import yaml

from dsl.diagnostics.diagnostic import Diagnostic
from dsl.facts.repair import Repaired, repair
from dsl.runtime.noun import Noun, frozen
from dsl.source import Source, Span

MAX_BROKEN: Final = 20  # places that are no YAML, after which reading on makes no sense
_TABS: Final = re.compile(r"^[ \u3000]*(?:[-－][ \t]+)?(\t+)[ \t]*[^\s#]", re.MULTILINE)


class _Loader(Protocol):
    def get_single_node(self) -> yaml.Node | None: ...

    def dispose(self) -> None: ...


def loader_class() -> Callable[[str], _Loader]:
    """PyYAML's C loader, or where it was built without one, the plain one."""
    found: Callable[[str], _Loader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return found


@frozen(eq=False, repr=False)
class Composed(Noun):
    """The root node (None if there is none), and the way back from its marks to the file."""

    source: Source
    root: yaml.Node | None
    repaired: Repaired
    found: tuple[Diagnostic, ...]

    def span(self, node: yaml.Node) -> Span:
        """A node's place in the file, without the white space behind it."""
        start, end = node.start_mark.index, node.end_mark.index
        text = self.repaired.text
        while end > start + 1 and text[end - 1].isspace():
            end -= 1
        first, last = self.repaired.back(start), self.repaired.back(max(end - 1, start))
        return Span(self.source, first, max(last + 1, first + 1))


def compose(source: Source, words: Set[str], values: Set[str] = frozenset()) -> Composed:
    """The nodes of a text; `words` are the names that stand as keys, `values` as values."""
    repaired = repair(source.text, words, values)
    found = list(_tabs(source))
    tabbed = {d.span.line for d in found}
    text = repaired.text
    for _ in range(MAX_BROKEN):
        loader: _Loader | None = None
        try:
            # The plain loader looks for unprintable characters at once.
            loader = loader_class()(text)
            root = loader.get_single_node()
        except (yaml.YAMLError, RecursionError, ValueError) as error:
            broken = _broken(error, source, repaired, text, words)
            if broken.diagnostic.span.line not in tabbed:
                found.append(broken.diagnostic)
            if broken.rest == text:
                break
            text = broken.rest
        else:
            return Composed(source, root, repaired, tuple(found))
        finally:
            if loader is not None:
                loader.dispose()
    return Composed(source, None, repaired, tuple(found))


def _tabs(source: Source) -> Iterator[Diagnostic]:
    for tab in _TABS.finditer(source.text):
        yield Diagnostic("POL0624", Span(source, tab.start(1), tab.end(1)))


@frozen(eq=False, repr=False)
class _Broken(Noun):
    """What is wrong, and the text less what is wrong in it."""

    diagnostic: Diagnostic
    rest: str


def _broken(
    error: Exception, source: Source, repaired: Repaired, text: str, words: Set[str]
) -> _Broken:
    if not isinstance(error, yaml.MarkedYAMLError):
        at = repaired.back(error.position) if isinstance(error, yaml.reader.ReaderError) else 0
        return _Broken(Diagnostic("POL0601", Span(source, at, at + 1), help_key="sign"), text)
    context, problem = str(error.context or ""), str(error.problem or "")
    begun = any(word in context for word in ("simple key", "quoted scalar", "flow"))
    mark = (error.context_mark if begun else None) or error.problem_mark or error.context_mark
    index = min(mark.index, len(text)) if mark is not None else 0
    at = min(repaired.back(index), max(len(source.text) - 1, 0))
    span = Span(source, at, at + 1)
    if "document" in context + problem and "expected" in context:
        return _Broken(Diagnostic("POL0616", span), text[:index])
    if "mapping values" in problem and (before := _without_colon(text, index)) is not None:
        # The line runs on from one that is no more than a text, as its colon was left out.
        index, at = before, repaired.back(before)
        span = Span(source, at, at + 1)
    rest = _without(text, index)
    if "alias" in problem or "anchor" in problem:
        name = re.match(r"[*&]\w*", source.text[at:])
        args = {"given": name.group() if name else "*"}
        return _Broken(Diagnostic("POL0617", span, args, help_key="alias"), rest)
    if "tag" in problem + context:
        return _Broken(Diagnostic("POL0617", span, {"given": "!"}), rest)
    return _Broken(_no_yaml(source, span, context, problem, words), rest)


def _without_colon(text: str, index: int) -> int | None:
    """Where the line before a place begins, if it has no colon, as a key should."""
    end = text.rfind("\n", 0, index)
    lines = text[: max(end, 0)].splitlines(keepends=True)
    while lines and not lines[-1].partition("#")[0].strip():
        lines.pop()
    line = lines.pop().partition("#")[0] if lines else ":"
    return None if ":" in line else sum(map(len, lines)) + len(line) - len(line.lstrip())


def _no_yaml(source: Source, span: Span, context: str, problem: str, words: Set[str]) -> Diagnostic:
    line = source.line_text(span.line)
    content = line.strip()
    whole = span
    if content:
        start = source.line_starts[span.line - 1] + len(line) - len(line.lstrip())
        whole = Span(source, start, start + len(content))
    if "quoted scalar" in context:
        key = "escape" if "escape" in problem else "quote"
        return Diagnostic("POL0601", whole, help_key=key)
    if "flow" in context:
        return Diagnostic("POL0601", whole, help_key="bracket")
    if "cannot start" in problem:
        return Diagnostic("POL0601", span, help_key="sign")
    if ":" not in content and "：" not in content:
        return Diagnostic("POL0601", whole, nearest=_with_colon(content, words), help_key="colon")
    if re.search(r":\S", content) and not re.search(r"[:：](?:\s|$)", content):
        right = re.sub(r"[:：]", ": ", content, count=1)
        return Diagnostic("POL0601", whole, nearest=right, help_key="space")
    key = "colons" if len(re.findall(r"[:：](?:\s|$)", content)) > 1 else "indent"
    return Diagnostic("POL0601", whole, help_key=key)


def _with_colon(content: str, words: Set[str]) -> str | None:
    """The line with its colon, if it begins with a name that may stand there."""
    dash = re.match(r"[-－]\s+", content)
    start = dash.end() if dash else 0
    known = [w for w in words if content.startswith(w, start)]
    if not known:
        return None
    end = start + max(map(len, known))
    return f"{content[:end]}: {content[end:].strip()}".rstrip()


def _without(text: str, index: int) -> str:
    """The text with a line, and what is indented below it, blank; of the same length."""
    start = text.rfind("\n", 0, index) + 1
    first, *rest = text[start:].splitlines(keepends=True) or [""]
    if not first.strip():
        return text
    indent = len(first) - len(first.lstrip())
    blank = [first]
    for line in rest:
        if line.strip() and len(line) - len(line.lstrip()) <= indent:
            break
        blank.append(line)
    length = sum(map(len, blank))
    gone = "".join(c if c in "\r\n" else " " for c in text[start : start + length])
    return text[:start] + gone + text[start + length :]
