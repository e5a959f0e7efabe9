"""Pages of a guide to the text of a policy."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dsl.model import tree as m
from dsl.runtime.report import Label
from tests.guidance_reader.expressions import Expressions, figure
from tests.guidance_reader.outline import Line, Part
from tests.guidance_reader.said import SaidReader
from tests.guidance_reader.vocabulary import shown, vocabulary
from tests.guidance_reader.words import WORDS, Words

_DAYS = {
    "zh": r"\d{4}年\d{1,2}月\d{1,2}日",
    "en": r"\d{1,2} \w+ \d{4}",
}
_WINDOWS = {
    "zh": (r"({day})起施行(?:，有效期至({day}))?", r"()有效期至({day})"),
    "en": (r"(?i:in force from) ({day})(?: to ({day}))?", r"(?i:in force until)() ({day})"),
}


class Pages:
    """Reads the pages of a policy's guide in one language.

    Of the policy it takes the names: which label stands for which id. All else, norms, conditions,
    figures, windows, what prevails, comes from the pages.
    """

    def __init__(self, policy: m.Policy, language: str, words: Words | None = None) -> None:
        self.policy = policy
        self.n = 0 if language == "zh" else 1
        self.language = language
        self.words = words or WORDS[language]
        self.names = vocabulary(policy, language)
        self.lines = Expressions(self.names, language)
        self.said = SaidReader(self.lines, self.words)
        self.terms: list[str] = []

    # --- the whole -------------------------------------------------------------------------------

    def text(self, index: Part, measures: list[Part]) -> str:
        """The policy that an index page and the pages of measures tell of, without its facts."""
        (front,) = index.parts
        told = [f'policy {self.policy.id} "{self.policy.label.zh}"', *self._in_force(front)]
        told += self._conditions(front, self.words.for_whom, "applies when")
        told += self._cautions(front, self.policy.cautions)
        for part in front.parts:
            if part.title == self.words.readings:
                told += [self._reading(line) for line in part.lines]
            elif part.title == self.words.terms:
                self.terms = [self._term(line) for line in part.lines]
        told += self.terms
        for page in measures:
            for part in page.parts:
                told += self._measure(part)
        return "\n".join(told) + "\n"

    def _in_force(self, part: Part) -> Iterator[str]:
        for line in part.lines:
            yield from self._window(line.text)

    def _window(self, text: str) -> Iterator[str]:
        """A window's clause from its words; nothing where they are of something else."""
        for form in _WINDOWS[self.language]:
            found = re.fullmatch(form.replace("{day}", _DAYS[self.language]), text.rstrip("。."))
            if found:
                start = figure(found[1]) if found[1] else "1900-01-01"
                end = f" until {figure(found[2])}" if found[2] else ""
                yield f"effective from {start}{end}"

    def _reading(self, line: Line) -> str:
        id = self.names.questions[shown(line.text)]
        told = [f'interpretation {id} "{id}"']
        for option in line.below:
            for (question, label), name in self.names.options.items():
                words = re.escape(label)
                mark = re.escape(self.words.taken)
                because = re.escape(self.words.because)
                seen = shown(option.text)
                if question == id and re.fullmatch(f"{words}(?:{mark})?(?:{because}.*)?", seen):
                    taken = bool(re.match(f"{words}{mark}", seen))
                    told.append(
                        f'option {name} "{name}"' + (' chosen because "-"' if taken else "")
                    )
                    break
        return "\n  ".join(told)

    def _term(self, line: Line) -> str:
        (meaning,) = line.below
        name = self.names.facts[shown(line.text)]
        return f'define {name} "{name}" means {self.said.meaning(meaning)}'

    # --- a measure -------------------------------------------------------------------------------

    def _measure(self, part: Part) -> Iterator[str]:
        found = re.fullmatch(self.words.measure, part.title)
        assert found is not None, part.title
        number, title = found.groups()
        versions = [v for v in self.policy.measures if v.id == number]
        assert shown(title) in map(self._label, (v.label for v in versions)), title
        yield f'measure {number} "{number}"'
        yield from self._in_force(part)
        yield from self._conditions(part, self.words.for_whom, "applies when")
        yield from self._conditions(part, self.words.lasting, "while")
        yield from self._exceptions(part, tuple(e for v in versions for e in v.exceptions))
        yield from self._cautions(part, tuple(c for v in versions for c in v.cautions))
        provisions = [p for v in versions for p in v.provisions]
        for line in self._lines(part, self.words.terms):
            assert self._term(line) in self.terms, f"another meaning on its page: {line.text}"
        for inner in part.parts:
            known = self._provision_named(inner.title, provisions)
            if known is not None:
                yield from self._provision(inner, *known)

    def _provision_named(
        self, title: str, known: list[m.Provision]
    ) -> tuple[str, m.Provision] | None:
        """The norm that a heading says, and the provision whose label it bears."""
        text = shown(title)
        for p in sorted(known, key=lambda p: -len(self._label(p.label))):
            label = self._label(p.label)
            before = text.removesuffix(label)
            if before != text:
                for pattern, norm in self.words.norms:
                    if re.fullmatch(pattern, before):
                        return norm, p
            for begin, norm in self.words.own:
                if label.startswith(begin) and text.lower().endswith(label.lower()):
                    return norm, p
        return None

    def _provision(self, part: Part, norm: str, p: m.Provision) -> Iterator[str]:
        yield f'{norm} {p.id} "{p.id}"'
        yield from self._in_force(part)
        yield from self._conditions(part, self.words.cases, "when")
        yield from self._conditions(part, self.words.lasting, "while")
        yield from self._exceptions(part, p.exceptions)
        for line in self._lines(part, self.words.requirements):
            yield from self._requirement(line, p.requirements)
        for line in self._lines(part, self.words.limits):
            yield from self._limit(line, p.limits)
        for line in self._lines(part, self.words.amounts):
            id = self._id(line.text, p.amounts)
            yield f'amount {id} "{id}" {self.said.value(self._clause(line)[0])}'
        for line in self._lines(part, self.words.deadline):
            yield self._deadline(line, p)
        yield from self._conditions(part, self.words.fulfilled, "fulfilled when")
        yield from self._conditions(part, self.words.breached, "breached when")
        for line in self._lines(part, self.words.earliest):
            yield f"earliest {self.said.value(line)}"
        prevails = [self._reference(line.text) for line in self._lines(part, self.words.prevails)]
        if prevails:
            yield f"prevails over {', '.join(prevails)}"
        yield from self._cautions(part, p.cautions)

    # --- clauses ---------------------------------------------------------------------------------

    def _lines(self, part: Part, heading: str) -> list[Line]:
        found = part.part(heading)
        return found.lines if found else []

    def _conditions(self, part: Part, heading: str, word: str) -> Iterator[str]:
        for line in self._lines(part, heading):
            yield f"{word} {self.said.condition(line)}"

    def _clause(self, line: Line) -> tuple[Line, Line | None]:
        """What a clause says, and its waiver."""
        said, *rest = line.below
        waivers = [one for one in rest if one.text.startswith(self.words.waived)]
        for one in rest:
            assert one in waivers or one.text.startswith(self.words.asides), one.text
        return said, (waivers[0] if waivers else None)

    def _exceptions(self, part: Part, known: tuple[m.Exempting, ...]) -> Iterator[str]:
        for line in self._lines(part, self.words.exceptions):
            id = self._id(line.text, known)
            yield f'except {id} "{id}" when {self.said.condition(self._clause(line)[0])}'

    def _requirement(self, line: Line, known: tuple[m.Requirement, ...]) -> Iterator[str]:
        id = self._id(line.text, known)
        said, waiver = self._clause(line)
        yield f'require {id} "{id}"{self._principle(line)} {self.said.condition(said)}'
        yield from self._waiver(waiver, next(r.waiver for r in known if r.id == id))

    def _limit(self, line: Line, known: tuple[m.Limit, ...]) -> Iterator[str]:
        id = self._id(line.text, known)
        said, waiver = self._clause(line)
        yield f'limit {id} "{id}"{self._principle(line)} {self._compared(said.text)}'
        yield from self._waiver(waiver, next(one.waiver for one in known if one.id == id))

    def _compared(self, text: str) -> str:
        """A limit's comparison, without brackets, `for each` where it is of every item."""
        tree = self.lines.parse(text, "line")
        if tree.data == "every":
            head, around = self.lines.quantifier(tree, ())
            inner = self.lines.write(self.lines.as_tree(tree.children[-1]), around)
            return f"for each {head.removeprefix('every ')} {inner[1:-1]}"
        return self.lines.write(tree, ())[1:-1]

    def _waiver(self, line: Line | None, known: m.Waiver | None) -> Iterator[str]:
        if line is not None and known is not None:
            when = self.said.condition(self._clause(line)[0])
            yield f'waived {known.id} "{known.id}" when {when}'

    def _principle(self, line: Line) -> str:
        return " in principle" if line.text.endswith(self.words.in_principle) else ""

    def _deadline(self, line: Line, p: m.Provision) -> str:
        assert p.deadline is not None
        label, term = line.text.split(self.words.colon, 1)
        assert shown(label) == self._label(p.deadline.label), label
        done, *rest = line.below
        ended = self.said.lines.quantity(done.text.removeprefix(self.words.done + self.words.colon))
        told = f'deadline {p.deadline.id} "-" {self._term_of(term)} done {ended}'
        for rolls in rest:
            assert rolls.text == self.words.rolls, rolls.text
            (when,) = rolls.below
            told += " rolls over holidays"
            if when.text != self.words.always:
                told += f" when {self.said.condition(when)}"
        return told

    def _term_of(self, text: str) -> str:
        if text.startswith(("最迟", "by ")):
            (day,) = self.lines.parse(text, "by").children
            return f"by {self.lines.write(self.lines.as_tree(day), ())}"
        one, other = (
            self.lines.write(self.lines.as_tree(part), ())
            for part in self.lines.parse(text, "within").children
        )
        start, period = (one, other) if self.language == "zh" else (other, one)
        return f"within {period} after {start}"

    def _cautions(self, part: Part, known: tuple[m.Caution, ...]) -> Iterator[str]:
        for line in self._lines(part, self.words.cautions):
            said, _ = self._clause(line)
            (text,) = (c.text for c in known if self._label(c.text) == shown(line.text))
            yield f'caution "{text.zh}" en "{text.en}" when {self.said.condition(said)}'

    def _reference(self, text: str) -> str:
        tree = self.lines.parse(text + (" 适用" if self.n == 0 else " applies"), "line")
        return self.lines.write(tree, ())[1:].removesuffix(" applies)")

    # --- names -----------------------------------------------------------------------------------

    def _label(self, label: Label) -> str:
        return shown((label.zh, label.en)[self.n])

    def _id(
        self, text: str, known: tuple[m.Requirement | m.Limit | m.Amount | m.Exempting, ...]
    ) -> str:
        name = shown(text.removesuffix(self.words.in_principle))
        (id,) = (one.id for one in known if self._label(one.label) == name)
        return id
