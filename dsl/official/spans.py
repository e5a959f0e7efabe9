"""The official words that a policy cites, found by their first and last characters.

A citation is looked for in its own measure only, and each of its ends must fit there once: the end
after the beginning. What does not is reported with every place where it might have been meant.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

import attrs

from dsl.diagnostics.diagnostic import Diagnostic, Place
from dsl.model import tree as m
from dsl.official.notice import Notice
from dsl.official.plain import Passage, plain

MAX_PLACES: Final = 5  # candidates that a message shows
_LEAST: Final = 4  # characters of an anchor that is proposed
AROUND: Final = "policy"


@attrs.frozen
class Owner:
    """Who cites: a provision, a measure, a chapter, or the policy itself."""

    measure: str
    provision: str | None = None

    @classmethod
    def chapter(cls, number: int) -> Owner:
        """A chapter, which cites what stands under its heading."""
        return cls(f"chapter {number}")

    @property
    def name(self) -> str:
        """As written in messages and locks: `21.other_urgent`, `21`, `chapter 2`, `policy`."""
        return self.measure if self.provision is None else f"{self.measure}.{self.provision}"


@attrs.frozen(eq=False)
class Cited:
    """Official words with who cites them."""

    owner: Owner
    cite: m.Cite
    passage: Passage
    start: int
    end: int

    @property
    def text(self) -> str:
        """The words."""
        return self.passage.text[self.start : self.end]


@attrs.frozen
class Resolved:
    """All that a policy cites, and what could not be found; `absent` is of measures not there."""

    cited: tuple[Cited, ...]
    found: tuple[Diagnostic, ...]
    broken: frozenset[Owner]
    absent: int


def in_force(measures: Iterable[m.Measure]) -> dict[str, m.Measure]:
    """The last version of each measure: it is what a text at hand says."""
    latest: dict[str, m.Measure] = {}
    for measure in measures:
        other = latest.get(measure.id)
        if other is None or _begins(measure.window) >= _begins(other.window):
            latest[measure.id] = measure
    return latest


def provisions_in_force(measure: m.Measure) -> list[m.Provision]:
    """The last version of each provision."""
    latest: dict[str, m.Provision] = {}
    for provision in measure.provisions:
        other = latest.get(provision.id)
        if other is None or _begins(provision.window) >= _begins(other.window):
            latest[provision.id] = provision
    return list(latest.values())


def _begins(window: m.Window) -> int:
    return window.start.toordinal() if window.start else 0


def resolve(policy: m.Policy, notice: Notice) -> Resolved:
    """Finds whatever the policy cites."""
    cited: list[Cited] = []
    found: list[Diagnostic] = []
    broken: set[Owner] = set()
    for owner, cite, homes in _citations(policy, notice):
        one = _find(owner, cite, homes, notice)
        if isinstance(one, Cited):
            cited.append(one)
        else:
            found.append(one)
            broken.add(owner)
    return Resolved(tuple(cited), tuple(found), frozenset(broken), _absent(policy, notice))


def _absent(policy: m.Policy, notice: Notice) -> int:
    """How many citations are of measures that the text does not have."""
    lacking = [one for one in in_force(policy.measures).values() if not notice.measure(one.id)]
    own = sum(len(measure.cites) for measure in lacking)
    return own + sum(len(p.cites) for measure in lacking for p in provisions_in_force(measure))


def _citations(
    policy: m.Policy, notice: Notice
) -> Iterator[tuple[Owner, m.Cite, tuple[Passage, ...]]]:
    for cite in policy.cites:
        yield Owner(AROUND), cite, (notice.title, notice.head, notice.foot)
    intros = {h.number: h.intro for h in notice.headings}
    for chapter in policy.chapters:
        intro = intros.get(chapter.number)
        for cite in chapter.cites:
            yield Owner.chapter(chapter.number), cite, (intro,) if intro else ()
    for measure in in_force(policy.measures).values():
        home = notice.measure(measure.id)
        if home is None:
            continue
        for cite in measure.cites:
            yield Owner(measure.id), cite, (home,)
        for provision in provisions_in_force(measure):
            for cite in provision.cites:
                yield Owner(measure.id, provision.id), cite, (home,)


def _find(
    owner: Owner, cite: m.Cite, homes: tuple[Passage, ...], notice: Notice
) -> Cited | Diagnostic:
    first, last = plain(cite.first), plain(cite.last) if cite.last is not None else None
    begins = [(home, at) for home in homes for at in _all(home.text, first)]
    if len(begins) != 1:
        return _unfit(owner, cite, cite.first, first, begins, homes, notice)
    home, start = begins[0]
    if last is None:
        return Cited(owner, cite, home, start, start + len(first))
    least = start + len(first) - len(last)
    ends = [(home, at) for at in _all(home.text, last) if at >= max(start, least)]
    if len(ends) != 1:
        return _unfit(owner, cite, cite.last or "", last, ends, (home,), notice)
    return Cited(owner, cite, home, start, ends[0][1] + len(last))


def _all(text: str, anchor: str) -> Iterator[int]:
    at = text.find(anchor) if anchor else -1
    while at >= 0:
        yield at
        at = text.find(anchor, at + 1)


def _unfit(
    owner: Owner,
    cite: m.Cite,
    written: str,
    anchor: str,
    found: list[tuple[Passage, int]],
    homes: tuple[Passage, ...],
    notice: Notice,
) -> Diagnostic:
    """Why an end of a citation fits nowhere, or more than once."""
    args = {"found": written, "owner": owner.name}
    size = len(anchor)
    if found:
        places = [Place(p.span(at, at + size), "here", {}) for p, at in found[:MAX_PLACES]]
        args["count"] = str(len(found))
        return Diagnostic("POL0707", cite.span, args, places=tuple(places))
    others = [(p, at) for p in _everything(notice) for at in _all(p.text, anchor)]
    if others:
        # In its own measure it stands too early: before the words with which the citation begins.
        own = any(p in homes for p, _ in others)
        shown = [(p, at) for p, at in others if p in homes] if own else others
        places = [
            Place(p.span(at, at + size), "early" if own else "other", {"name": p.id})
            for p, at in shown[:MAX_PLACES]
        ]
        key = "early" if own else None
        return Diagnostic("POL0708", cite.span, args, places=tuple(places), help_key=key)
    near = [nearly for home in homes if (nearly := _nearest(home, anchor)) is not None]
    if not near:
        return Diagnostic("POL0706", cite.span, args)
    _, home, at, end = max(near, key=lambda one: one[0])
    place = Place(home.span(at, end), "near", {})
    return Diagnostic("POL0706", cite.span, args, nearest=home.text[at:end], places=(place,))


def fits(text: str, anchor: str) -> int:
    """How often an anchor fits into a text."""
    return sum(1 for _ in _all(text, anchor))


def anchors(passage: Passage, start: int, end: int) -> tuple[str, str | None]:
    """The first and last characters by which a stretch is found: as few as fit once, or all."""
    text = passage.text
    for size in range(min(_LEAST, end - start), end - start):
        first = text[start : start + size]
        if fits(text, first) == 1:
            for length in range(min(_LEAST, end - start - size), end - start - size + 1):
                last = text[end - length : end]
                least = start + size - length
                if length and [at for at in _all(text, last) if at >= max(start, least)] == [
                    end - length
                ]:
                    return first, last
            break
    return text[start:end], None


def _everything(notice: Notice) -> Iterator[Passage]:
    yield from notice.measures
    yield from (notice.title, notice.head, notice.foot)
    for heading in notice.headings:
        yield heading.passage
        if heading.intro is not None:
            yield heading.intro


def _nearest(home: Passage, anchor: str) -> tuple[int, Passage, int, int] | None:
    """The words of a passage that share most with an anchor, at least half of it."""
    size, text = len(anchor), home.text
    best: tuple[int, Passage, int, int] | None = None
    for at in range(len(text)):
        for length in (size, size - 1, size + 1):
            end = at + length
            if length < 1 or end > len(text):
                continue
            same = _shared(anchor, text[at:end])
            if same * 2 >= size and (best is None or same > best[0]):
                best = (same, home, at, end)
    return best


def _shared(a: str, b: str) -> int:
    """How many characters two words of about one length share, from their beginnings and ends."""
    if len(a) == len(b):
        return sum(x == y for x, y in zip(a, b, strict=True))
    head = 0
    while head < min(len(a), len(b)) and a[head] == b[head]:
        head += 1
    tail = 0
    while tail < min(len(a), len(b)) - head and a[-1 - tail] == b[-1 - tail]:
        tail += 1
    return head + tail
