"""Every edit of one character that could change a rule is noticed, and rightly placed.

Edited are the characters of figures, of words that compare, allow, oblige, forbid or except, and of
the members of lists: each is replaced, dropped, and put another before. The message must show the
new words and name who cites them, and nobody else.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from typing import Literal, get_args

import pytest

from compiler.reading import compile_file
from dsl.model.tree import Policy
from dsl.official.account import Held, hold, parts_of
from dsl.official.drafting import figures, words
from dsl.official.lock import Lock, accepted, changes, read_lock
from dsl.official.notice import read_notice
from dsl.official.plain import Passage
from dsl.source import Source
from tests.official_help import OFFICIAL, POLICY, needs_the_text

SAMPLE = 200
_MEMBER = re.compile(r"[^、，。；：]+(?=、)|(?<=、)[^、，。；：]+")
_NEXT = dict(zip("0123456789", "1234567890", strict=True))
_NEXT |= dict(zip("一二两三四五六七八九十", "二三三四五六七八九十一", strict=True))

Way = Literal["replace", "drop", "insert"]
WAYS: tuple[Way, ...] = get_args(Way)
Edit = tuple[Passage, int, Way]


def held(policy: Policy, text: str) -> Held:
    """A policy held against a text."""
    notice, _ = read_notice(Source("text", text))
    assert notice is not None
    return hold(policy, notice)


def edits(now: Held) -> Iterator[Edit]:
    """A passage, a place in it, and what happens there."""
    for passage in (now.notice.head, *now.notice.measures, now.notice.foot):
        places = {at for f in figures(passage.text) for at in range(f.start, f.end)}
        places |= {at for w in words(passage.text) for at in range(w.start, w.end)}
        places |= {at for f in _MEMBER.finditer(passage.text) for at in range(*f.span())}
        for at in sorted(places):
            yield from ((passage, at, way) for way in WAYS)


def edited(text: str, at: int, way: Way) -> str:
    """A text with one character changed."""
    new = "" if way == "drop" else _NEXT.get(text[at], "某")
    return text[:at] + new + text[at if way == "insert" else at + 1 :]


def concerned(edit: Edit, now: Held, part: tuple[int, int]) -> set[str]:
    """Who cites a character; of one put in between, who cites what stands on either side."""
    passage, at, way = edit
    own = [c for c in now.by_passage(passage) if c.start < part[1] and part[0] < c.end]
    last = 1 if way == "insert" else 0
    return {c.owner.name for c in own if c.start <= at < c.end + last}


def check(edit: Edit, now: Held, lock: Lock, text: str, policy: Policy) -> str | None:
    """What is wrong with the message about an edit."""
    passage, at, way = edit
    where = passage.offsets[at]
    changed = changes(held(policy, edited(text, where, way)), lock)
    name = f"{passage.id}:{at} {way} {passage.text[at]}"
    if [d.code for d in changed] != ["POL0721"]:
        return f"{name}: {[d.code for d in changed]}"
    (one,) = changed
    if not one.span.start <= where <= one.span.end:
        return f"{name}: at {one.span.start}, not {where}"
    part = next((a, b) for a, b in parts_of(passage) if a <= at < b)
    shown = edited(passage.text[part[0] : part[1]], at - part[0], way)
    if shown not in one.args["found"]:
        return f"{name}: shows {one.args['found']}"
    named, citing = set(one.args["owners_zh"].split("、")) - {"无"}, concerned(edit, now, part)
    return None if named == citing else f"{name}: names {named}, not {citing}"


@pytest.fixture(scope="module")
def accepted_text() -> tuple[Policy, str, Held, Lock]:
    """The policy, its text, the one held against the other, and what is accepted of it."""
    policy = compile_file(POLICY).policy
    assert policy is not None
    text = OFFICIAL.read_text(encoding="utf-8")
    now = held(policy, text)
    return policy, text, now, accepted(now)


@needs_the_text
def test_an_accepted_text_has_not_changed(
    accepted_text: tuple[Policy, str, Held, Lock],
) -> None:
    _, _, now, lock = accepted_text
    assert changes(now, lock) == []


@needs_the_text
def test_the_text_is_the_one_that_was_accepted(
    accepted_text: tuple[Policy, str, Held, Lock],
) -> None:
    path = POLICY.with_suffix(".source.lock")
    lock = read_lock(Source(path.name, path.read_text(encoding="utf-8")))
    assert isinstance(lock, dict)
    assert changes(accepted_text[2], lock) == []


@needs_the_text
def test_edits_are_noticed_and_rightly_placed(
    accepted_text: tuple[Policy, str, Held, Lock],
) -> None:
    policy, text, now, lock = accepted_text
    drawn = random.Random(7).sample(list(edits(now)), SAMPLE)
    assert [w for e in drawn if (w := check(e, now, lock, text, policy))] == []


@needs_the_text
@pytest.mark.slow
def test_every_edit_is_noticed_and_rightly_placed(
    accepted_text: tuple[Policy, str, Held, Lock],
) -> None:
    policy, text, now, lock = accepted_text
    assert [w for e in edits(now) if (w := check(e, now, lock, text, policy))] == []


@needs_the_text
@pytest.mark.parametrize("seed", range(20))
def test_white_space_is_not_noticed(
    accepted_text: tuple[Policy, str, Held, Lock], seed: int
) -> None:
    policy, text, _, lock = accepted_text
    draw = random.Random(seed)
    for _ in range(30):
        at = draw.randrange(len(text))
        if text[at - 1 : at] not in ("\n", "") and not re.match(r"[\d．、]", text[at]):
            text = text[:at] + draw.choice([" ", "\n", "\u3000", "\r\n  "]) + text[at:]
    after = held(policy, text)
    assert changes(after, lock) == []


@needs_the_text
@pytest.mark.parametrize("seed", range(5))
def test_several_edits_are_told_apart(
    accepted_text: tuple[Policy, str, Held, Lock], seed: int
) -> None:
    policy, text, now, lock = accepted_text
    drawn = [e for e in edits(now) if e[2] == "replace"]
    drawn = random.Random(seed).sample(drawn, 8)
    for passage, at, _ in drawn:
        text = edited(text, passage.offsets[at], "replace")
    changed = changes(held(policy, text), lock)
    for passage, at, _ in drawn:
        where = passage.offsets[at]
        assert any(d.span.start <= where < d.span.end for d in changed)
    parts = {(p.id, a) for p, at, _ in drawn for a, b in parts_of(p) if a <= at < b}
    assert len(changed) >= len(parts)
