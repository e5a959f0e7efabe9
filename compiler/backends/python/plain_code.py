"""Blocks and branches of straight-line code: lines, each with its own indent."""

from __future__ import annotations

import re
from collections.abc import Iterable

import attrs

from compiler.emit import STEP, WIDTH, width

Lines = tuple[str, ...]


@attrs.frozen
class Ways:
    """What to do where a condition is true, false, unknown; an empty block does nothing."""

    yes: Lines = ()
    no: Lines = ()
    unknown: Lines = ()

    def turned(self) -> Ways:
        """The same for the negation."""
        return Ways(self.no, self.yes, self.unknown)


def leaves(block: Lines) -> bool:
    """Whether a block ends what is around it."""
    return bool(block) and block[-1].lstrip().startswith(("return ", "continue", "break"))


def indented(lines: Iterable[str]) -> list[str]:
    """Lines one step deeper."""
    return [STEP + line for line in lines]


def test(word: str, parts: list[str], joint: str = "and") -> str:
    """`if a and b:`"""
    return f"{word} {f' {joint} '.join(parts)}:"


def wrapped(lines: Iterable[str]) -> list[str]:
    """Lines whose conditions go one to a line where they are too long, as the formatter has it."""
    found: list[str] = []
    for line in lines:
        word, _, rest = line.lstrip().partition(" ")
        indent = line[: len(line) - len(line.lstrip())]
        if width(line) > WIDTH and rest.startswith("= ") and " if " in rest:
            found += [f"{indent}{word} = (", f"{indent}{STEP}{rest[2:]}", f"{indent})"]
            continue
        if width(line) <= WIDTH or word not in ("if", "elif"):
            found.append(line)
            continue
        parts = _parts(rest.removesuffix(":"))
        if len(parts) <= 2 and parts[-1].endswith(("}", "})")):
            found += _laid_out(f"{word} {' '.join(parts)}:", indent)
            continue
        found += [f"{indent}{word} ("]
        for part in parts:
            name, joint, values = part.partition(" in {")
            if joint and width(part) > WIDTH - len(indent + STEP):
                found.append(indent + STEP + name)
                part = f"in {{{values}"
            found += _laid_out(part, indent + STEP)
        found += [f"{indent}):"]
    return found


def _laid_out(part: str, indent: str) -> list[str]:
    """A condition on one line, or with the values of the set that ends it on lines of their own."""
    opening, brace, rest = part.rpartition("{")
    if width(indent + part) <= WIDTH or not brace:
        return [indent + part]
    values, _, closing = rest.partition("}")
    if not opening.endswith("("):
        rows = [f"{indent}{STEP}{value}," for value in values.split(", ")]
        return [f"{indent}{opening}{{", *rows, f"{indent}}}{closing}"]
    inner = _laid_out(f"{{{values}}}", indent + STEP)
    return [indent + opening, *inner, indent + closing]


def _parts(condition: str) -> list[str]:
    """A condition split before each `and` and `or` that stands in no bracket."""
    parts, depth = [""], 0
    for piece in re.split(r"( (?=(?:and|or) )|[(){}])", condition):
        depth += (piece in ("(", "{")) - (piece in (")", "}"))
        if piece == " " and not depth:
            parts.append("")
        else:
            parts[-1] += piece
    return parts


def branch(cases: list[tuple[str, Lines]], otherwise: Lines) -> list[str]:
    """`if … elif … else …` without branches that do nothing at its end.

    A first branch that does nothing is turned round, so that none is left empty.
    """
    kept = list(cases)
    while kept and kept[-1][1] == otherwise:
        kept.pop()
    if not kept:
        return list(otherwise)
    if len(kept) > 1 and kept[0][1] == kept[1][1]:
        either = " or ".join(_bracketed_and(condition) for condition, _ in kept[:2])
        return branch([(either, kept[0][1]), *kept[2:]], otherwise)
    if not kept[0][1]:
        rest = branch(kept[1:], otherwise)
        negated = _not(kept[0][0])
        if len(kept) == 2 and not otherwise:
            return [test("if", [negated, _bracketed(kept[1][0])]), *indented(kept[1][1])]
        return guarded(negated, rest, ())
    if len(kept) == 1 and len(kept[0][1]) == len(otherwise) == 1:
        (name, _, first), (other, _, second) = (
            block[0].partition(" = ") for block in (kept[0][1], otherwise)
        )
        chosen = f"{name} = {first} if {kept[0][0]} else {second}"
        if name == other and first and second and len(chosen) <= WIDTH - 3 * len(STEP):
            return [chosen]
    lines: list[str] = []
    for number, (condition, block) in enumerate(kept):
        lines.append(test("elif" if number else "if", [condition]))
        lines += indented(block or ("pass",))
    if otherwise:
        lines += ["else:", *indented(otherwise)]
    return lines


def guarded(condition: str, lines: list[str], otherwise: Lines) -> list[str]:
    """Lines under a condition; a lone `if` in them is joined with it."""
    if otherwise:
        return [f"if {condition}:", *indented(lines or ["pass"]), "else:", *indented(otherwise)]
    if not lines:
        return []
    if lines[0].startswith("if ") and all(line.startswith(STEP) for line in lines[1:]):
        inner = lines[0].removeprefix("if ").removesuffix(":")
        return [test("if", [condition, _bracketed(inner)]), *lines[1:]]
    return [f"if {condition}:", *indented(lines)]


def _bracketed_and(condition: str) -> str:
    return f"({condition})" if " and " in condition else condition


def _bracketed(condition: str) -> str:
    return f"({condition})" if " or " in condition else condition


def _not(condition: str) -> str:
    if " or " in condition or " and " in condition:
        return f"not ({condition})"
    if condition.isidentifier():
        return f"not {condition}"
    if condition.startswith("not "):
        return condition[4:]
    if condition.count(" is ") == 1:
        return condition.replace(" is ", " is not ")
    for sign, other in ((" not in ", " in "), (" in ", " not in "), (" == ", " != ")):
        if sign in condition:
            return condition.replace(sign, other)
    return f"not ({condition})"
