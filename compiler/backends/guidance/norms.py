"""The leading sentence of a provision: who may, must or must not do what."""

from __future__ import annotations

import re
from typing import Final

from compiler.backends.guidance.names import Names
from dsl.model import tree as m
from dsl.runtime.status import Norm

WORDS: Final = {
    Norm.PERMIT: ("可以", "may"),
    Norm.GRANT: ("给予", "is granted"),
    Norm.OBLIGE: ("应当", "must"),
    Norm.PROHIBIT: ("不得", "must not"),
    Norm.ENCOURAGE: ("鼓励", "is encouraged"),
    Norm.COMMIT: ("承诺", "undertakes"),
    Norm.RELIEVE: ("免责", "is relieved"),
    Norm.PROGRAMME: ("部署", "is to work on"),
}
# What each asks or gives, for who meets the word for the first time.
MEANINGS: Final = {
    Norm.PERMIT: ("符合条件的，可以这样做", "those who meet the conditions may do it"),
    Norm.GRANT: ("符合条件的，给予所列的内容", "those who meet the conditions get it"),
    Norm.OBLIGE: ("必须做到", "it has to be done"),
    Norm.PROHIBIT: ("禁止这样做", "it is forbidden"),
    Norm.ENCOURAGE: ("提倡这样做，不强制", "it is welcome, and nobody has to"),
    Norm.COMMIT: ("部门保证做到", "the authority promises to do it"),
    Norm.RELIEVE: ("符合条件的，不追究", "those who meet the conditions are not held liable"),
    Norm.PROGRAMME: ("部门要推进的工作", "work that the authorities set themselves"),
}
# With an addressee, in the singular and the plural, and without one; the label follows.
_CHINESE: Final = {
    Norm.PERMIT: ("{0}可以：{1}", "可以：{1}"),
    Norm.GRANT: ("给予（{0}）：{1}", "给予：{1}"),
    Norm.OBLIGE: ("{0}应当：{1}", "应当：{1}"),
    Norm.PROHIBIT: ("{0}不得违反这项禁止：{1}", "不得违反这项禁止：{1}"),
    Norm.ENCOURAGE: ("鼓励{0}：{1}", "鼓励：{1}"),
    Norm.COMMIT: ("{0}承诺：{1}", "主管部门承诺：{1}"),
    Norm.RELIEVE: ("免责（{0}）：{1}", "免责：{1}"),
    Norm.PROGRAMME: ("由{0}推进：{1}", "推进：{1}"),
}
_ENGLISH: Final = {
    Norm.PERMIT: ("{0} may do this: {1}", "{0} may do this: {1}", "Permitted: {1}"),
    Norm.GRANT: ("Granted ({0}): {1}", "Granted ({0}): {1}", "Granted: {1}"),
    Norm.OBLIGE: ("{0} must do this: {1}", "{0} must do this: {1}", "Obligatory: {1}"),
    Norm.PROHIBIT: (
        "{0} must not break this ban: {1}",
        "{0} must not break this ban: {1}",
        "This ban must not be broken: {1}",
    ),
    Norm.ENCOURAGE: (
        "{0} is encouraged to do this: {1}",
        "{0} are encouraged to do this: {1}",
        "Encouraged: {1}",
    ),
    Norm.COMMIT: (
        "{0} undertakes to do this: {1}",
        "{0} undertake to do this: {1}",
        "The department undertakes to do this: {1}",
    ),
    Norm.RELIEVE: ("Relieved ({0}): {1}", "Relieved ({0}): {1}", "Relieved: {1}"),
    Norm.PROGRAMME: (
        "{0} is to work on this: {1}",
        "{0} are to work on this: {1}",
        "To be worked on: {1}",
    ),
}
# Labels that begin with the norm's own word go straight on from it.
_OWN: Final = {
    (Norm.PERMIT, 0): "可以",
    (Norm.OBLIGE, 0): "应当",
    (Norm.PROHIBIT, 0): "不得",
    (Norm.PERMIT, 1): "May ",
    (Norm.OBLIGE, 1): "Must ",
    (Norm.PROHIBIT, 1): "Must not ",
}
_DETERMINERS: Final = frozenset(
    "the a an any all each every everyone everybody anyone anybody nobody no whoever some those "
    "this these both".split()
)
_HEAD_ENDS: Final = re.compile(r",| (?:and|or|of|in|at|on|for|from|with|that|who|which|by|to) ")


def addresses(names: Names, p: m.Provision) -> str:
    """Who may, must or must not do what."""
    label = names.pick(p.label)
    whom = names.pick(p.addressee) if p.addressee is not None else ""
    own = _OWN.get((p.norm, names.n))
    if names.n == 0:
        if own is not None and label.startswith(own):
            return f"{whom}{label}"
        with_one, without = _CHINESE[p.norm]
        return (with_one if whom else without).format(whom, label)
    if own is not None and label.startswith(own):
        if not whom:
            return label
        return f"{_begun(with_article(whom))} {label[0].lower()}{label[1:]}"
    one, several, without = _ENGLISH[p.norm]
    if not whom:
        return without.format("", label)
    article = with_article(whom)
    form = several if is_plural(whom) else one
    return form.format(_begun(article) if form.startswith("{0}") else article, label)


def _begun(text: str) -> str:
    return text[:1].upper() + text[1:]


def with_article(label: str) -> str:
    """An English noun with its article, as inside a sentence: the builder, cities and counties."""
    first = label.split(" ", 1)[0]
    lower = (
        label
        if first[1:].lower() != first[1:] or len(first) == 1
        else first.lower() + label[len(first) :]
    )
    if first.lower() in _DETERMINERS or _ends_plural(label):
        return lower
    return f"the {lower}"


def is_plural(label: str) -> bool:
    """Whether an English noun takes a plural verb."""
    return " and " in label.split(" that ")[0] or _ends_plural(label)


def _ends_plural(label: str) -> bool:
    head = _HEAD_ENDS.split(label, maxsplit=1)[0]
    return head.endswith("s") and not head.endswith("ss")
