"""The parse table, saved beside the code so that starting costs little, made from the grammar."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path
from typing import Final

from lark import Lark
from lark import __version__ as lark_version
from lark.visitors import Transformer

HERE: Final = Path(__file__).resolve().parent
SAVED: Final = HERE / "parse_table.bin"
_OPTIONS: Final = {
    "parser": "lalr",
    "lexer": "contextual",
    "keep_all_tokens": True,
    "maybe_placeholders": False,
}


def grammar_text() -> str:
    """The grammar, from the installed package's data or from the checkout."""
    installed = HERE.parent / "_data" / "grammar" / "pol.lark"
    path = installed if installed.exists() else HERE.parent.parent / "grammar" / "pol.lark"
    return path.read_text(encoding="utf-8")


def fingerprint(grammar: str) -> bytes:
    """What a saved table must begin with to be of this grammar and this lark."""
    return hashlib.sha256(f"{lark_version}\n{grammar}".encode()).digest()


def table_bytes() -> bytes:
    """The table to save: a fingerprint and lark's own serialisation of a parser."""
    grammar = grammar_text()
    buffer = io.BytesIO()
    Lark(grammar, strict=False, **_OPTIONS).save(buffer)
    return fingerprint(grammar) + buffer.getvalue()


def load_parser(transformer: Transformer) -> Lark:  # type: ignore[type-arg]
    """The parser that hands its reductions to `transformer`; built anew where none is saved."""
    grammar = grammar_text()
    if SAVED.exists():
        data = SAVED.read_bytes()
        if data[:32] == fingerprint(grammar):
            parser = Lark.__new__(Lark)
            return parser._load(io.BytesIO(data[32:]), transformer=transformer)
    return Lark(grammar, transformer=transformer, **_OPTIONS)
