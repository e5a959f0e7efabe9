"""Projects as lines of JSON: nested as a project file, or names in full."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

from compiler.batch.headings import Target
from compiler.batch.nodes import Content, Pairs, Several, Text
from compiler.batch.projects import Row, headings, row_of_cells
from compiler.batch.tables import BadRow
from compiler.batch.tree import Place
from dsl.diagnostics.diagnostic import Diagnostic
from dsl.facts.decode import MAX_BYTES, MAX_DEPTH
from dsl.source import NOWHERE


def rows(path: Path, target: Callable[[str], Target]) -> Iterator[Row | BadRow]:
    """The rows of a file, or what is wrong with a line. Raises OSError."""
    with path.open("rb") as file:
        number = 0
        while data := file.readline(MAX_BYTES + 2):
            number += 1
            ended = data.endswith(b"\n")
            if len(data) > MAX_BYTES:
                while not ended and (rest := file.readline(MAX_BYTES)):
                    ended = rest.endswith(b"\n")
                args = {"what": "bytes", "found": f"{MAX_BYTES}+", "limit": str(MAX_BYTES)}
                yield _bad(path, number, "POL0619", data[:1000], **args)
            elif data.strip(b"\xef\xbb\xbf \t\r\n"):
                yield _row(path, number, data, ended, target)


def _row(
    path: Path, number: int, data: bytes, ended: bool, target: Callable[[str], Target]
) -> Row | BadRow:
    try:
        text = data.decode("utf-8-sig" if number == 1 else "utf-8")
        value = _content(
            json.loads(text, object_pairs_hook=_Pairs, parse_int=_Bare, parse_float=_Bare)
        )
    except UnicodeDecodeError:
        return _bad(path, number, "POL0618", data, line=str(number))
    except RecursionError:
        args = {"what": "depth", "found": f"{MAX_DEPTH}+", "limit": str(MAX_DEPTH)}
        return _bad(path, number, "POL0619", data, **args)
    except ValueError:
        return _bad(path, number, "POL0632", data, None if ended else "half")
    if not isinstance(value, Pairs):
        return _bad(path, number, "POL0615", data, found="no_mapping")
    columns = headings([name for name, _ in value.pairs], target)
    return row_of_cells(Place(str(path), "", number), columns, [held for _, held in value.pairs])


class _Pairs(list[tuple[str, object]]):
    """An object, its names in order, as JSON has it."""


class _Bare(str):
    """A number as its digits stand."""


def _content(value: object) -> Content:
    match value:
        case None:
            return Text("")
        case bool():
            return Text("yes" if value else "no")
        case _Bare():
            return Text(str(value))
        case str():
            return Text(value, quoted=True)
        case _Pairs():
            return Pairs(tuple((name, _content(held)) for name, held in value))
        case list():
            return Several(tuple(_content(held) for held in cast("list[object]", value)))
        case _:
            return Text(str(value))  # NaN and the infinities, which no reader takes


def _bad(
    path: Path, number: int, code: str, data: bytes, help_key: str | None = None, **args: str
) -> BadRow:
    line = data.decode("utf-8", "replace").rstrip("\r\n")
    return BadRow(
        Place(str(path), "", number),
        Diagnostic(code, NOWHERE, args, None, (), help_key),
        {"": line},
    )
