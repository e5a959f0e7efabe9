"""JSON Schema of a policy's project files: what an editor offers and underlines.

It knows names, spellings, units and shapes. What needs arithmetic, such as the bounds of a
quantity or contradictions in a set, only `dsl.facts` knows.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from itertools import combinations
from typing import Final
from urllib.parse import quote

from compiler.backends.schema import patterns
from dsl.facts.blank import takes
from dsl.facts.reader import AS_OF, MAX_ITEMS
from dsl.facts.scalars import NO, NONE_WORDS, UNKNOWN_WORDS, YES
from dsl.facts.vocabulary import CategoryWords, FactWords, HolderWords, Vocabulary, Word
from dsl.runtime.quantity import Dimension
from dsl.runtime.written import LONGEST

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
Schema = dict[str, Json]

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
# How an editor's YAML reads a plain scalar that it does not keep as text.
_READ_AS: Final[dict[str, Json]] = {"true": True, "false": False, "null": None}


def schema_text(schema: Schema) -> str:
    """A schema as the text of a file: a line for each definition, so that changes show."""
    lines = [f"{_line(key)}: {_line(part)}" for key, part in schema.items() if key != "$defs"]
    defs = schema.get("$defs")
    if isinstance(defs, dict):
        held = ",\n".join(f"  {_line(key)}: {_line(part)}" for key, part in defs.items())
        lines.append(f'"$defs": {{\n{held}\n }}')
    return "{\n " + ",\n ".join(lines) + "\n}\n"


def _line(part: Json) -> str:
    return json.dumps(part, ensure_ascii=False)


def project_schema(vocabulary: Vocabulary) -> Schema:
    """The schema of the project files of a policy."""
    words = [section.word for section in vocabulary.sections]
    properties: Schema = {}
    for section in vocabulary.sections:
        for name in _names(section.word):
            properties[name] = _ref(f"section.{section.word.id}")
    as_of = [name for name in AS_OF if name not in properties]
    for name in as_of:
        properties[name] = _ref("as of")
    once = [*_once(words), *_pairs(as_of)]
    return {
        "$schema": DIALECT,
        "$id": f"urn:pol:project:{quote(vocabulary.policy)}",
        "title": vocabulary.policy,
        "type": ["object", "null"],
        "properties": properties,
        "additionalProperties": False,
        **_not_both(once),
        "$defs": _defs(vocabulary),
    }


def _defs(vocabulary: Vocabulary) -> Schema:
    defs: Schema = {
        "as of": {"title": "评估日 · as of", "anyOf": [_ref("date"), {"type": "null"}]},
        "unknown": {"enum": [*_cased(UNKNOWN_WORDS), None, ""], "title": "未知 · unknown"},
        "none": {"enum": [*_cased(NONE_WORDS)], "title": "无 · none"},
        "yes_no": {"enum": [True, False, *_cased(YES), *_cased(NO)], "title": "是否 · yes or no"},
        "text": {"type": ["string", "number", "boolean"], "title": "文字 · text"},
        "date": {"type": "string", "pattern": patterns.day(), "title": "日期 · date"},
        "whole": {
            "title": "整数 · whole number",
            "type": ["integer", "string"],
            "minimum": 0,
            "pattern": patterns.whole(),
            "maxLength": LONGEST,
        },
    }
    for dimension in Dimension:
        defs[dimension.name.lower()] = _quantity(dimension)
    for category in vocabulary.categories:
        defs[f"category.{category.id}"] = _category(category)
    for kind, holders in (("section", vocabulary.sections), ("record", vocabulary.records)):
        for holder in holders:
            for fact in holder.facts:
                defs[f"{kind}.{holder.word.id}.{fact.word.id}"] = _fact(fact, vocabulary)
            defs[f"{kind}.{holder.word.id}"] = _holder(holder, kind)
    return defs


def _quantity(dimension: Dimension) -> Schema:
    title = f"{dimension.value}: {'、'.join(patterns.spellings(dimension))}"
    text: Schema = {
        "type": "string",
        "pattern": patterns.quantity(dimension),
        "maxLength": LONGEST,
    }
    if dimension is Dimension.NUMBER:
        return {**text, "title": "数 · number", "type": ["number", "string"], "minimum": 0}
    return {"title": title, "anyOf": [text, {"const": 0}]}


def _category(category: CategoryWords) -> Schema:
    spelled: list[Json] = []
    for value in category.values:
        spelled += _spellings(value.word)
    return {"title": _both(category.zh, category.en), "enum": _distinct(spelled)}


def _holder(holder: HolderWords, kind: str) -> Schema:
    properties: Schema = {}
    for fact in holder.facts:
        for name in _names(fact.word):
            properties[name] = _ref(f"{kind}.{holder.word.id}.{fact.word.id}")
    shape: Schema = {
        "type": "object",
        "properties": properties,
        "additionalProperties": False,
        **_not_both(_once([fact.word for fact in holder.facts])),
    }
    title = _both(holder.word.zh, holder.word.en)
    if kind == "record":
        return {"title": title, "anyOf": [shape, {"type": "null"}]}
    return {"title": title, "anyOf": [shape, _ref("none"), _ref("unknown")]}


def _fact(fact: FactWords, vocabulary: Vocabulary) -> Schema:
    about: Schema = {
        "title": _both(fact.word.zh, fact.word.en),
        "description": f"{takes(fact, vocabulary, 0)}\n{takes(fact, vocabulary, 1)}",
    }
    forms: list[Json] = [_ref("unknown")]
    if fact.or_none or fact.kind in ("date", "list", "set"):
        forms.append(_ref("none"))
    return {**about, "anyOf": [*_forms(fact, vocabulary), *forms]}


def _forms(fact: FactWords, vocabulary: Vocabulary) -> list[Json]:
    """What the fact may be given as, beside none and unknown."""
    match fact.kind:
        case "number":
            return [_number(fact)]
        case "choice":
            return [_ref(f"category.{fact.category}")]
        case "set":
            return _set(vocabulary.category[fact.category or ""])
        case "list":
            items = _ref(f"record.{fact.record}")
            return [{"type": "array", "items": items, "maxItems": MAX_ITEMS}]
        case "yes_no" | "text" | "date":
            return [_ref(fact.kind)]


def _number(fact: FactWords) -> Schema:
    if fact.measures is not Dimension.NUMBER:
        return _ref(fact.measures.name.lower())
    found = _ref("whole" if fact.whole else "number")
    for key, bound in (("minimum", fact.at_least), ("maximum", fact.at_most)):
        if bound is not None:
            found[key] = _plain_number(bound)
    return found


def _plain_number(text: str) -> Json:
    return float(text) if "." in text else int(text)


def _set(category: CategoryWords) -> list[Json]:
    one = _ref(f"category.{category.id}")
    words = tuple(category.by_word)
    several: Schema = {"type": "string", "pattern": patterns.listed(words)}
    member: Schema = {"anyOf": [one, _ref("unknown"), several]}
    return [{"type": "array", "items": member}, one, several]


def _both(zh: str, en: str) -> str:
    return zh if zh == en else f"{zh} · {en}"


def _names(word: Word) -> tuple[str, ...]:
    """Every spelling once: Chinese first, as an editor lists them in this order."""
    return tuple(dict.fromkeys((word.zh, word.en, word.id)))


def _spellings(word: Word) -> list[Json]:
    """Every spelling, and what an editor's YAML makes of it where that is no text."""
    found: list[Json] = []
    for name in _names(word):
        found.append(name)
        if name in _READ_AS:
            found.append(_READ_AS[name])
        elif name.isascii() and name.isdigit():
            found.append(int(name))
    return found


def _distinct(values: Iterable[Json]) -> list[Json]:
    """Without repetitions; true is not 1 here."""
    seen: dict[tuple[type, Json], Json] = {}
    for value in values:
        if isinstance(value, list | dict):
            raise TypeError(value)
        seen.setdefault((type(value), value), value)
    return list(seen.values())


def _cased(words: Iterable[str]) -> list[Json]:
    """Each word as people capitalise it, in a fixed order."""
    forms = [form for w in sorted(words) for form in (w, w.capitalize(), w.upper())]
    return _distinct(forms)


def _once(words: Sequence[Word]) -> list[Json]:
    return [pair for word in words for pair in _pairs(_names(word))]


def _pairs(names: Sequence[str]) -> list[Json]:
    return [{"required": [a, b]} for a, b in combinations(names, 2)]


def _not_both(pairs: list[Json]) -> Schema:
    """A name and its label are one thing: given by both, it is given twice."""
    return {"not": {"type": "object", "anyOf": pairs}} if pairs else {}


def _ref(name: str) -> Schema:
    return {"$ref": "#/$defs/" + quote(name, safe="")}
