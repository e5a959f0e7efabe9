"""The parse table, saved beside the code so that starting costs little, made from the grammar."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Final

from dsl.syntax.parser import Rule, Table

HERE: Final = Path(__file__).resolve().parent
SAVED: Final = HERE / "parse_table.json"


def grammar_text() -> str:
    """The grammar, from the installed package's data or from the checkout."""
    installed = HERE.parent / "_data" / "grammar" / "pol.lark"
    path = installed if installed.exists() else HERE.parent.parent / "grammar" / "pol.lark"
    return path.read_text(encoding="utf-8")


def fingerprint(grammar: str) -> str:
    """What a saved table must name to be of this grammar."""
    return hashlib.sha256(grammar.encode()).hexdigest()


def table_bytes() -> bytes:
    """The table to save, in JSON; equal rows stand once."""
    grammar = grammar_text()
    table = _made(grammar)
    unique: dict[str, int] = {}
    states = [unique.setdefault(json.dumps(row, sort_keys=True), len(unique)) for row in table.rows]
    data = {
        "grammar": fingerprint(grammar),
        "start": table.start,
        "final": table.final,
        "patterns": table.patterns,
        "rules": [[r.origin, r.length, r.callback, r.single, r.spread] for r in table.rules],
        "states": states,
        "rows": [json.loads(row) for row in unique],
    }
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def load_table() -> Table:
    """The saved table, or one made anew where none is saved for this grammar."""
    grammar = grammar_text()
    if SAVED.exists():
        data = json.loads(SAVED.read_bytes())
        if data["grammar"] == fingerprint(grammar):
            rows = data["rows"]
            return Table(
                [rows[state] for state in data["states"]],
                [Rule(o, n, c, single, tuple(spread)) for o, n, c, single, spread in data["rules"]],
                [(token, pattern) for token, pattern in data["patterns"]],
                data["start"],
                data["final"],
            )
    return _made(grammar)


def _made(grammar: str) -> Table:
    # Loaded only here: lark is needed to make a table, never to use one.
    from dsl.syntax.from_lark import table_of

    return table_of(grammar)
