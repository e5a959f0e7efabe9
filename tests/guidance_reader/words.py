"""The fixed words of guides that carry meaning, as a person reads them."""

from __future__ import annotations

from typing import Final

import attrs


@attrs.frozen
class Words:
    """One language's words: headings, marks beside names, and how lists join."""

    measure: str  # a pattern
    terms: str
    readings: str
    cautions: str
    for_whom: str
    cases: str
    lasting: str
    exceptions: str
    requirements: str
    limits: str
    amounts: str
    deadline: str
    done: str
    rolls: str
    always: str
    fulfilled: str
    breached: str
    earliest: str
    prevails: str
    waived: str
    taken: str
    because: str  # between an option and why
    colon: str
    lead: str
    in_principle: str
    asides: tuple[str, ...]  # what a clause says besides its condition
    all_hold: str
    any_holds: str
    not_all_hold: str
    none_holds: str
    first_that_fits: str
    norms: tuple[tuple[str, str], ...]  # a pattern of what stands before the label, and the norm
    own: tuple[tuple[str, str], ...]  # how a label begins that says its norm itself


CHINESE: Final = Words(
    r"第([\d-]+)条 (.*)",
    "用语",
    "待明确的问题",
    "注意事项",
    "适用对象",
    "适用情形",
    "须持续具备",
    "除外情形",
    "办理条件",
    "限额",
    "数额",
    "办理时限",
    "完成日",
    "末日遇法定节假日、休息日顺延",
    "一律顺延",
    "怎样算履行",
    "怎样算违反",
    "最早日期",
    "优先于",
    "有下列情形的不受此限：",
    "（暂按此理解）",
    "：",
    "：",
    "：",
    "（原则上）",
    ("理由：", "由谁认定："),
    "下列各项全部满足",
    "下列各项至少满足一项",
    "下列各项不全部满足",
    "下列各项都不满足",
    "取下列第一种符合的情形",
    (
        ("给予.*：", "grant"),
        ("免责.*：", "relieve"),
        ("鼓励.*：", "encourage"),
        ("(由.*)?推进：", "programme"),
        (".*承诺：", "commit"),
        (".*不得违反这项禁止：", "prohibit"),
        (".*应当：", "oblige"),
        (".*可以：", "permit"),
    ),
    (("可以", "permit"), ("应当", "oblige"), ("不得", "prohibit")),
)
ENGLISH: Final = Words(
    r"Measure ([\d-]+): (.*)",
    "Terms",
    "Open questions",
    "Cautions",
    "Who it is for",
    "In which cases",
    "What must go on holding",
    "Exceptions",
    "Conditions",
    "Limits",
    "Amounts",
    "Time limit",
    "Done on",
    "Moves to the next working day if the last day is a day off",
    "in every case",
    "Fulfilled when",
    "Broken when",
    "Not before",
    "Prevails over",
    "Waived when: ",
    " (taken here)",
    ": ",
    ": ",
    ":",
    " (in principle)",
    ("Reason: ", "Judged by: "),
    "all of these hold",
    "at least one of these holds",
    "not all of these hold",
    "none of these holds",
    "the first of these that fits",
    (
        (r"Granted( \(.*\))?: ", "grant"),
        (r"Relieved( \(.*\))?: ", "relieve"),
        (r"(.* (is|are) encouraged to do this|Encouraged): ", "encourage"),
        (r"(.* (is|are) to work on this|To be worked on): ", "programme"),
        (r".* undertakes? to do this: ", "commit"),
        (r"(.* must not break this ban|This ban must not be broken): ", "prohibit"),
        (r"(.* must do this|Obligatory): ", "oblige"),
        (r"(.* may do this|Permitted): ", "permit"),
    ),
    (("May ", "permit"), ("Must not ", "prohibit"), ("Must ", "oblige")),
)
WORDS: Final = {"zh": CHINESE, "en": ENGLISH}
