"""What guidance says of a policy, in one language and as of one day: plain values.

Templates (HTML, Markdown) and the document writer lay these out; none of them reads the model.
A `place` names a spot to link to, unique in a guide: `m21`, `m21-other_urgent`, `term-key_project`,
`figure-other_share`, `fact-project-sectors`, `category-sector`, `reading-urgency_scope`.
"""

from __future__ import annotations

from datetime import date

import attrs

# --- words -------------------------------------------------------------------------------------


@attrs.frozen
class Run:
    """A piece of a sentence; `link` is the place it names, empty where it is plain text."""

    text: str
    link: str = ""


@attrs.frozen
class Sentence:
    """Words on one line, without a full stop."""

    runs: tuple[Run, ...]

    @property
    def text(self) -> str:
        """The words without their links."""
        return "".join(run.text for run in self.runs)


@attrs.frozen
class Listing:
    """A list with the words that say how its items join: all of them, any of them, none."""

    lead: Sentence
    items: tuple[Said, ...]


Said = Sentence | Listing

# --- clauses -----------------------------------------------------------------------------------


@attrs.frozen
class Clause:
    """A requirement, limit, amount, exception, waiver or caution with its label.

    `in_principle`: the notice leaves room in the single case. `because`: why an exception or waiver
    is there. `waiver`: what frees from this clause. `judges`: who answers what it asks.
    """

    id: str
    place: str
    label: str
    says: Said
    in_principle: bool = False
    because: str = ""
    waiver: Clause | None = None
    judges: tuple[str, ...] = ()


@attrs.frozen
class Deadline:
    """By when something is to be done; `rolls` says when it moves past days off."""

    id: str
    place: str
    label: str
    says: Sentence
    done: Sentence
    rolls: Said | None = None


@attrs.frozen
class Provision:
    """A provision. `addresses` is its leading sentence: who may, must or must not do what.

    `scope` is whom it is for; `lasting` what must go on holding; `prevails`, `yields` are
    provisions that it overrides and that override it.
    """

    id: str
    place: str
    label: str
    norm: str  # the word for it: 可以, 应当, 不得 …; may, must, must not …
    addressee: str
    addresses: Sentence
    in_force: str  # empty where it is in force as its measure is
    review: str
    summary: tuple[str, ...]
    scope: Said | None
    lasting: tuple[Said, ...]
    exceptions: tuple[Clause, ...]
    requirements: tuple[Clause, ...]
    limits: tuple[Clause, ...]
    amounts: tuple[Clause, ...]
    deadline: Deadline | None
    fulfilled: Said | None
    breached: Said | None
    earliest: Sentence | None
    prevails: tuple[Sentence, ...]
    yields: tuple[Sentence, ...]
    evidence: tuple[str, ...]
    produces: tuple[str, ...]
    notes: tuple[str, ...]
    cautions: tuple[Clause, ...]
    sees: tuple[Sentence, ...]
    line: int  # in the policy's file


@attrs.frozen
class Case:
    """A worked case: facts with their values, a day, what comes out, and the sums behind it."""

    label: str
    day: date
    given: tuple[tuple[Run, str], ...]
    readings: tuple[Sentence, ...]
    outcomes: tuple[Sentence, ...]
    sums: tuple[Sentence, ...]


@attrs.frozen
class Measure:
    """A measure with everything that a page of its own needs."""

    id: str
    place: str
    title: str
    other_title: str  # in the other language
    chapter: int | None
    in_force: str
    review: str
    summary: tuple[str, ...]
    notes: tuple[str, ...]
    scope: Said | None
    lasting: tuple[Said, ...]
    exceptions: tuple[Clause, ...]
    cautions: tuple[Clause, ...]
    provisions: tuple[Provision, ...]
    terms: tuple[Term, ...]
    figures: tuple[Figure, ...]
    readings: tuple[Reading, ...]
    related: tuple[Sentence, ...]
    cases: tuple[Case, ...]
    line: int


# --- what is named -----------------------------------------------------------------------------


@attrs.frozen
class Term:
    """A defined term, what it means, and who uses it."""

    id: str
    place: str
    label: str
    says: Said
    users: tuple[Run, ...]


@attrs.frozen
class Figure:
    """A figure of the policy: its values with the days from which they hold, oldest first."""

    id: str
    place: str
    label: str
    value: str  # as of the guide's day; empty before its first
    values: tuple[tuple[str, date], ...]
    review: str
    users: tuple[Run, ...]


@attrs.frozen
class FactEntry:
    """A fact a project file may hold. `takes` says in words what may stand there."""

    id: str  # dotted
    place: str
    section: str
    label: str
    takes: str
    hint: str
    judges: str
    left_empty: str  # what a fact that nobody fills means
    fields: tuple[FactEntry, ...]  # of an item of a list
    users: tuple[Run, ...]


@attrs.frozen
class CategoryEntry:
    """A list of values, each with the value it stands under."""

    id: str
    place: str
    label: str
    ordered: bool
    values: tuple[tuple[str, str], ...]  # a value, and the values it is a kind of


@attrs.frozen
class ReadingOption:
    """A way of reading an open question."""

    id: str
    label: str
    because: str
    chosen: bool


@attrs.frozen
class Reading:
    """An open question, its options, whom to ask, and the provisions that hang on it."""

    id: str
    place: str
    label: str
    options: tuple[ReadingOption, ...]
    asks: tuple[str, ...]
    notes: tuple[str, ...]
    users: tuple[Run, ...]


@attrs.frozen
class ChapterEntry:
    """A heading with the measures under it; number None for measures under none."""

    number: int | None
    title: str
    measures: tuple[str, ...]  # ids


@attrs.frozen
class Change:
    """A day on which something changes: enters into force, ends, takes another value."""

    day: date
    says: Sentence


@attrs.frozen
class Guide:
    """A policy in one language, as of a day."""

    language: str  # zh, en
    id: str
    title: str
    issuer: str
    issued: date | None
    source: str
    digest: str
    as_of: date
    in_force: str
    summary: tuple[str, ...]
    scope: Said | None
    cautions: tuple[Clause, ...]
    chapters: tuple[ChapterEntry, ...]
    measures: tuple[Measure, ...]
    terms: tuple[Term, ...]
    figures: tuple[Figure, ...]
    facts: tuple[FactEntry, ...]
    categories: tuple[CategoryEntry, ...]
    readings: tuple[Reading, ...]
    changes: tuple[Change, ...]
