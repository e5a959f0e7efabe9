"""What a command line names, a measure or a day: what is wrong meets what would be right."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Final

from compiler.cli.output import about, fail, unknown
from dsl.facts.vocabulary import Vocabulary
from dsl.runtime.clauses import PolicyClauses
from dsl.runtime.report import Label
from dsl.runtime.written import half_width, read_date

_NUMBER: Final = re.compile(r"(?:第|措施|measure)?\s*(\d+(?:-\d+)?)\s*[条号]?", re.IGNORECASE)
_COMMAS: Final = re.compile("[,，、]")


def measure_named(text: str) -> str:
    """The id of a measure as people name it: `第21条`, `措施 21`, `２１`."""
    plain = half_width(text).strip()
    found = _NUMBER.fullmatch(plain)
    return found[1] if found else plain


def measures_asked(given: Iterable[str], known: Sequence[str], lang: str) -> list[str]:
    """Ids of measures, several in a text with commas between them."""
    wanted = [measure_named(part) for text in given for part in _COMMAS.split(text)]
    for one in wanted:
        if one not in known:
            unknown("measure", one, known, [(id_, id_) for id_ in known], lang)
    return wanted


def provisions_asked(given: Iterable[str], policy: PolicyClauses, lang: str) -> list[str]:
    """`21` or `21.other_urgent`, the provision by its id or label."""
    known = list(dict.fromkeys(measure.id for measure in policy.measures))
    found = []
    for text in (part for one in given for part in _COMMAS.split(one)):
        number, _, provision = text.strip().partition(".")
        (id_,) = measures_asked([number], known, lang)
        if not provision:
            found.append(id_)
            continue
        versions = [measure for measure in policy.measures if measure.id == id_]
        labels = {p.id: p.label for measure in versions for p in measure.provisions}
        found.append(f"{id_}.{provision_named(provision, id_, labels, lang)}")
    return found


def provision_named(word: str, number: str, labels: Mapping[str, Label], lang: str) -> str:
    """The id of a provision of a measure, by its id or label."""
    for id_, label in labels.items():
        if word.strip() in (id_, label.zh, label.en):
            return id_
    shown = [(f"{id_}（{label.zh}）", f"{id_} ({label.en})") for id_, label in labels.items()]
    known = [f"{number}.{w}" for id_, one in labels.items() for w in (id_, one.zh, one.en)]
    unknown("provision", f"{number}.{word}", known, shown, lang)


def readings_asked(given: Iterable[str], vocabulary: Vocabulary, lang: str) -> dict[str, str]:
    """`NAME=OPTION`, both by id or label."""
    known = vocabulary.reading
    found = {}
    for text in given:
        name, option = (part.strip() for part in (text.replace("＝", "=") + "=").split("=")[:2])
        words = known.get(name)
        if words is None:
            every = [(r.word.id, r.word.id) for r in vocabulary.readings]
            unknown("interpretation", name, known, every, lang)
        picked = words.by_word.get(option)
        if picked is None:
            options = [(f"{o.id}（{o.zh}）", f"{o.id} ({o.en})") for o in words.options]
            unknown("option", option, words.by_word, options, lang)
        found[words.word.id] = picked.id
    return found


def day_asked(text: str | None, lang: str) -> date | None:
    """The day of `--as-of`; None without it. What is no day ends the command with its code."""
    if text is None:
        return None
    found = read_date(text)
    if isinstance(found, date):
        return found
    fail(about("POL0908", option="--as-of", expected="2025-03-01", found=text), lang)
