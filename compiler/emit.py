"""Python as a tree of calls and blocks, laid out as the formatter would: never glued strings."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import attrs

WIDTH: Final = 100
STEP: Final = "    "


@attrs.frozen
class Atom:
    """A name, number or string literal, written as it stands."""

    text: str


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
class Tuple:
    """A tuple."""

    items: tuple[Code, ...]


@attrs.frozen
class Dict:
    """A dictionary."""

    items: tuple[tuple[Code, Code], ...]


Code = Atom | Call | Tuple | Dict


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
    return Atom(quote + "".join(parts) + quote)


def plain_comment(value: str) -> str:
    """Text for a comment or docstring: one line, nothing that could end it."""
    cleaned = "".join(c if c.isprintable() else " " for c in value)
    return cleaned.replace("\\", "＼").replace('"', "”").strip()


def flat(code: Code | Keyword) -> str:
    """Code on one line."""
    match code:
        case Atom():
            return code.text
        case Keyword():
            return f"{code.name}={flat(code.value)}"
        case Call():
            return f"{code.function}({', '.join(flat(arg) for arg in code.args)})"
        case Tuple():
            items = ", ".join(flat(item) for item in code.items)
            return f"({items},)" if len(code.items) == 1 else f"({items})"
        case Dict():
            return "{" + ", ".join(f"{flat(k)}: {flat(v)}" for k, v in code.items) + "}"


def _wide(line: str) -> int:
    """The width the formatter counts: wide characters take two."""
    return sum(2 if c >= "\u1100" and _is_wide(c) else 1 for c in line)


def _is_wide(c: str) -> bool:
    return (
        "\u1100" <= c <= "\u115f"
        or "\u2e80" <= c <= "\ua4cf"
        or "\uac00" <= c <= "\ud7a3"
        or "\uf900" <= c <= "\ufaff"
        or "\ufe30" <= c <= "\ufe6f"
        or "\uff00" <= c <= "\uff60"
        or "\uffe0" <= c <= "\uffe6"
    )


def lay(code: Code | Keyword, indent: str, before: str = "", after: str = "") -> list[str]:
    """Code in lines: `before` and `after` are what stands around it on its own lines."""
    line = f"{indent}{before}{flat(code)}{after}"
    if _wide(line) <= WIDTH or isinstance(code, Atom):
        return [line]
    match code:
        case Keyword():
            return lay(code.value, indent, f"{before}{code.name}=", after)
        case Call():
            opening, closing = f"{code.function}(", ")"
            inner = [part for arg in code.args for part in lay(arg, indent + STEP, "", ",")]
        case Tuple():
            opening, closing = "(", ")"
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
        found = [f"{indent}def {self.name}({self.parameters}) -> {self.returns}:"]
        if self.doc:
            found.append(f'{deeper}"""{self.doc}"""')
        for function in self.inner:
            if len(found) > 1:
                found.append("")
            found += function.lines(deeper)
        if self.inner:
            found.append("")
        if self.comment:
            found.append(f"{deeper}# {self.comment}")
        return found + lay(self.result, deeper, "return ")


def module(doc: str, imports: Iterable[str], blocks: Iterable[list[str]]) -> str:
    """A file: docstring, imports, then blocks two blank lines apart."""
    lines = [f'"""{doc}"""', "", *imports]
    for block in blocks:
        spaced = block[0].startswith(("def ", "class ", "@"))
        lines += ["", "", *block] if spaced else ["", *block]
    return "\n".join(lines) + "\n"
