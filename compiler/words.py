"""The words of an answer, in Chinese and English."""

from __future__ import annotations

from typing import Final

from dsl.runtime.status import Comparison, DeadlineState, DutyState, Norm, Status

STATUS: Final = {
    Status.APPLIES: ("适用", "applies"),
    Status.REFERRED: ("需个案研究", "referred to a person"),
    Status.NOT_MET: ("不符合", "not met"),
    Status.VIOLATED: ("违反", "violated"),
    Status.EXCEPTED: ("除外", "excepted"),
    Status.NOT_APPLICABLE: ("不适用", "does not apply"),
    Status.UNDETERMINED: ("事实不足", "undetermined"),
    Status.NOT_IN_FORCE: ("未生效或已失效", "not in force"),
}
NORM: Final = {
    Norm.PERMIT: ("允许", "may:"),
    Norm.GRANT: ("安排", "granted:"),
    Norm.OBLIGE: ("应当", "must:"),
    Norm.PROHIBIT: ("不得", "must not:"),
    Norm.ENCOURAGE: ("鼓励", "encouraged:"),
    Norm.COMMIT: ("承诺", "undertaken:"),
    Norm.RELIEVE: ("免罚", "relieved:"),
    Norm.PROGRAMME: ("部署", "programme:"),
}
DUTY: Final = {
    DutyState.DUE: ("待履行", "due"),
    DutyState.MET: ("已履行", "met"),
    DutyState.LATE: ("逾期履行", "late"),
    DutyState.OVERDUE: ("逾期未履行", "overdue"),
    DutyState.BREACHED: ("已违反", "breached"),
    DutyState.UNKNOWN: ("不明", "unclear"),
}
STATE: Final = {
    DeadlineState.NOT_STARTED: ("未起算", "not started"),
    DeadlineState.PENDING: ("期限内", "pending"),
    DeadlineState.MET: ("按期完成", "met"),
    DeadlineState.LATE: ("逾期完成", "late"),
    DeadlineState.OVERDUE: ("逾期未完成", "overdue"),
}
COMPARE: Final = {
    Comparison.AT_MOST: ("不超过", "at most"),
    Comparison.LESS_THAN: ("不满", "less than"),
    Comparison.AT_LEAST: ("不少于", "at least"),
    Comparison.MORE_THAN: ("超过", "more than"),
}
COMPARE_DAYS: Final = {
    Comparison.AT_MOST: ("不晚于", "no later than"),
    Comparison.LESS_THAN: ("早于", "before"),
    Comparison.AT_LEAST: ("不早于", "no earlier than"),
    Comparison.MORE_THAN: ("晚于", "after"),
}


def counted(count: int, noun: str) -> str:
    """`1 file`, `2 files`."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
