"""Python as a tree of calls and blocks, laid out as the formatter would: never glued strings."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

import attrs

WIDTH: Final = 100
STEP: Final = "    "


@attrs.frozen
class Atom:
    """A name, number or string literal, written as it stands.

    `words` is the value of a string literal: one too long for a line is written in several.
    """

    text: str
    words: str | None = None


@attrs.frozen
class Keyword:
    """`name=value` in a call."""

    name: str
    value: Code


@attrs.frozen
class Call:
    """A call; its arguments go one to a line where they do not fit."""

    function: str
    args: tuple[Code | Keyword, ...]


@attrs.frozen
class Index:
    """What a table holds for one key, or for a key of several parts."""

    table: str
    keys: tuple[Code, ...]


@attrs.frozen
class Tuple:
    """A tuple."""

    items: tuple[Code, ...]


@attrs.frozen
class Set:
    """A set; at least one item."""

    items: tuple[Code, ...]


@attrs.frozen
class Dict:
    """A dictionary."""

    items: tuple[tuple[Code, Code], ...]


Code = Atom | Call | Index | Tuple | Set | Dict


def call(function: str, *args: Code | Keyword | None) -> Call:
    """A call without the arguments that are None."""
    return Call(function, tuple(arg for arg in args if arg is not None))


def text(value: str) -> Atom:
    """A string literal, safe whatever it holds."""
    quote = "'" if value.count('"') > value.count("'") else '"'
    parts = []
    for c in value:
        if c == quote or c == "\\":
            parts.append("\\" + c)
        elif c == "\n":
            parts.append("\\n")
        elif c.isprintable() or c == "\u3000":
            parts.append(c)
        else:
            number = ord(c)
            parts.append(f"\\x{number:02x}" if number < 256 else f"\\U{number:08x}")
    return Atom(quote + "".join(parts) + quote, value)


# What tools read as an order to them where it stands in a comment.
_ORDERS: Final = re.compile(r"(?i)\b(type|fmt|yapf|ruff|mypy|pylint|isort|flake8)\s*:|\b(no)(qa)\b")


def plain_comment(value: str) -> str:
    """Text for a comment or docstring: one line, nothing that could end it or orders a tool."""
    cleaned = "".join(c if c.isprintable() else " " for c in value)
    cleaned = _ORDERS.sub(lambda found: f"{found[1]}：" if found[1] else "no qa", cleaned)
    return cleaned.replace("\\", "＼").replace('"', "”").replace("#", "＃").strip()


def comment(value: str, indent: str = "") -> list[str]:
    """A comment in lines."""
    return [f"{indent}# {line}" for line in folded(value, WIDTH - len(indent) - 2)]


def docstring(value: str, indent: str = "") -> list[str]:
    """A docstring: on one line where it fits."""
    if width(value) <= WIDTH - len(indent) - 6:
        return [f'{indent}"""{value}"""']
    first, *rest = folded(value, WIDTH - len(indent) - 6)
    return [f'{indent}"""{first}', *(f"{indent}{line}" for line in rest), f'{indent}"""']


def folded(value: str, room: int) -> list[str]:
    """Text in lines no wider than `room`, broken at spaces and around wide characters."""
    lines = []
    for piece in _broken(value, room):
        if stripped := piece.strip(" "):
            lines.append(stripped)
    return lines or [""]


def _broken(value: str, room: int) -> list[str]:
    """Text cut into pieces no wider than `room`, which joined are the text."""
    pieces = []
    while width(value) > room:
        cut, best, used = 0, 0, 0
        for cut, c in enumerate(value):
            used += width(c)
            if used > room:
                break
            if c == " " or width(c) == 2:
                best = cut + 1
        best = best or max(cut, 1)
        pieces.append(value[:best])
        value = value[best:]
    return [*pieces, value]


def flat(code: Code | Keyword) -> str:
    """Code on one line."""
    match code:
        case Atom():
            return code.text
        case Keyword():
            return f"{code.name}={flat(code.value)}"
        case Call():
            return f"{code.function}({', '.join(flat(arg) for arg in code.args)})"
        case Index():
            return f"{code.table}[{', '.join(flat(key) for key in code.keys)}]"
        case Tuple():
            items = ", ".join(flat(item) for item in code.items)
            return f"({items},)" if len(code.items) == 1 else f"({items})"
        case Set():
            return "{" + ", ".join(flat(item) for item in code.items) + "}"
        case Dict():
            return "{" + ", ".join(f"{flat(k)}: {flat(v)}" for k, v in code.items) + "}"


def width(line: str) -> int:
    """The width that the formatter and the linter count: wide characters take two columns."""
    return len(line) if line.isascii() else sum(map(_width, line))


def _width(c: str) -> int:
    if unicodedata.east_asian_width(c) in "WF":
        return 2
    return 0 if unicodedata.category(c) in ("Mn", "Me", "Cf") else 1


def lay(code: Code | Keyword, indent: str, before: str = "", after: str = "") -> list[str]:
    """Code in lines: `before` and `after` are what stands around it on its own lines."""
    line = f"{indent}{before}{flat(code)}{after}"
    if width(line) <= WIDTH:
        return [line]
    match code:
        case Atom():
            return _long(code, line, indent, before, after)
        case Keyword():
            return lay(code.value, indent, f"{before}{code.name}=", after)
        case Call():
            opening, closing = f"{code.function}(", ")"
            inner = [part for arg in code.args for part in lay(arg, indent + STEP, "", ",")]
        case Index():
            opening, closing = f"{code.table}[", "]"
            end = "," if len(code.keys) > 1 else ""  # of one key it would make a tuple
            inner = [part for key in code.keys for part in lay(key, indent + STEP, "", end)]
        case Tuple():
            opening, closing = "(", ")"
            inner = [part for item in code.items for part in lay(item, indent + STEP, "", ",")]
        case Set():
            opening, closing = "{", "}"
            inner = [part for item in code.items for part in lay(item, indent + STEP, "", ",")]
        case Dict():
            opening, closing = "{", "}"
            inner = [
                part
                for key, value in code.items
                for part in lay(value, indent + STEP, f"{flat(key)}: ", ",")
            ]
    if not inner:
        return [line]
    return [f"{indent}{before}{opening}", *inner, f"{indent}{closing}{after}"]


def _long(code: Atom, line: str, indent: str, before: str, after: str) -> list[str]:
    """A string too wide for its line, as several that stand side by side."""
    if code.words is None:
        return [line]
    inner = indent + STEP if before else indent
    parts = _strings(code.words, WIDTH - len(inner) - len(after))
    if before:
        return [f"{indent}{before}(", *(inner + part for part in parts), f"{indent}){after}"]
    return [*(inner + part for part in parts[:-1]), f"{inner}{parts[-1]}{after}"]


def _strings(words: str, room: int) -> list[str]:
    """The literals of a text's pieces; escapes may need narrower pieces."""
    narrow = room - 2
    while True:
        parts = [text(piece).text for piece in _broken(words, narrow)]
        if narrow < 12 or all(width(part) <= room for part in parts):
            return parts
        narrow -= 4


@attrs.frozen
class Function:
    """A function that returns one expression, with functions of its own."""

    name: str
    parameters: str
    doc: str
    comment: str
    result: Code
    inner: tuple[Function, ...] = ()
    returns: str = "Node"

    def lines(self, indent: str = "") -> list[str]:
        """The function in lines."""
        deeper = indent + STEP
        head = f"{indent}def {self.name}({self.parameters}) -> {self.returns}:"
        found = [head]
        if width(head) > WIDTH:
            parameters = [f"{deeper}{one}," for one in self.parameters.split(", ")]
            found = [f"{indent}def {self.name}(", *parameters, f"{indent}) -> {self.returns}:"]
        opening = len(found)
        if self.doc:
            found += docstring(self.doc, deeper)
        for function in self.inner:
            if len(found) > opening:
                found.append("")
            found += function.lines(deeper)
        if self.inner:
            found.append("")
        if self.comment:
            found += comment(self.comment, deeper)
        return found + lay(self.result, deeper, "return ")


def module(doc: str, imports: Iterable[str], blocks: Iterable[list[str]]) -> str:
    """A file: docstring, imports, then blocks two blank lines apart."""
    lines = [*module_docstring(doc), "", *imports]
    deep = False
    for block in blocks:
        was, deep = deep, any(line.startswith(("def ", "class ", "@")) for line in block)
        lines += ["", "", *block] if deep or was else ["", *block]
    return "\n".join(lines) + "\n"


def module_docstring(doc: str) -> list[str]:
    """A module's docstring, its paragraphs wrapped."""
    if "\n" not in doc:
        return docstring(doc)
    found = [part for line in doc.split("\n") for part in folded(line, WIDTH - 3)]
    return [f'"""{found[0]}', *found[1:-1], f'{found[-1]}"""']


_SAID: Final = re.compile(r'"""(?s:.*?)"""|"(?:[^"\\\n]|\\.)*"|' r"'(?:[^'\\\n]|\\.)*'|#.*")


def names_in(blocks: Iterable[list[str]]) -> set[str]:
    """The names that code uses, without what stands in strings and comments."""
    code = "\n".join(line for block in blocks for line in block)
    return set(re.findall(r"\w+", _SAID.sub("", code)))
