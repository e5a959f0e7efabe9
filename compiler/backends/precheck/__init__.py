"""The answer for projects as one HTML text to print, sign and file, which needs nothing else."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import attrs
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

_HERE: Final = Path(__file__).parent
_WORDS: Final = {
    "zh": {
        "not_a_decision": "机器预检，非行政决定",
        "results": "结论",
        "missing": "还缺的事实",
        "missing_note": "补齐后下列措施才有结论",
        "measures": "措施",
        "facts": "所填事实",
        "empty": "没有填写任何事实",
        "readings": "所取的理解",
        "assumptions": "推定（未填，作不涉及或否）",
        "messages": "提示",
        "why": "为什么",
        "errors": "未评估：项目文件有错",
        "signature": "签字",
        "checked_by": "核对人",
        "reviewed_by": "复核人",
        "opinion": "意见",
        "date": "日期",
        "digest": "政策文件摘要",
        "file": "项目文件",
        "tool": "工具版本",
        "true": "成立",
        "false": "不成立",
        "unknown": "还不知道",
    },
    "en": {
        "not_a_decision": "Machine pre-check, not an administrative decision",
        "results": "Results",
        "missing": "Facts still missing",
        "missing_note": "with them these measures have an answer",
        "measures": "Measures",
        "facts": "Facts as given",
        "empty": "No fact was given",
        "readings": "Readings taken",
        "assumptions": "Assumed absent or no (not filled in)",
        "messages": "Messages",
        "why": "Why",
        "errors": "Not evaluated: the project file has mistakes",
        "signature": "Signatures",
        "checked_by": "Checked by",
        "reviewed_by": "Reviewed by",
        "opinion": "Opinion",
        "date": "Date",
        "digest": "Digest of the policy",
        "file": "Project file",
        "tool": "Tool version",
        "true": "holds",
        "false": "does not hold",
        "unknown": "not yet known",
    },
}


@attrs.frozen
class Reason:
    """A condition that was tested. `truth`: true, false or unknown; `depth` is 0 at the root."""

    depth: int
    truth: str
    text: str
    facts: tuple[str, ...]


@attrs.frozen
class Provision:
    """A provision's line, the lines below it, and its reasons where they were asked for."""

    text: str
    details: tuple[str, ...]
    why: tuple[Reason, ...]


@attrs.frozen
class Measure:
    """A measure; `note` is what its number alone does not say."""

    id: str
    title: str
    note: str
    provisions: tuple[Provision, ...]


@attrs.frozen
class Group:
    """The measures of a status. Those of a folded one are told by their numbers."""

    status: str
    label: str
    folded: bool
    measures: tuple[Measure, ...]


@attrs.frozen
class Fact:
    """A fact and its values as given; a list has a value for each item."""

    label: str
    values: tuple[str, ...]


@attrs.frozen
class Section:
    """The facts given of a section; `state` where it was given as a whole."""

    label: str
    state: str
    facts: tuple[Fact, ...]


@attrs.frozen
class Lack:
    """A fact that is missing, and the measures that wait for it."""

    label: str
    measures: str


@attrs.frozen
class Sheet:
    """A project's page. One whose file has mistakes has `messages` and no `groups`."""

    title: str
    policy: str
    digest: str
    file: str
    tool: str
    evaluated: bool
    messages: tuple[str, ...]
    alarms: tuple[str, ...] = ()
    counts: tuple[str, ...] = ()
    groups: tuple[Group, ...] = ()
    missing: tuple[Lack, ...] = ()
    sections: tuple[Section, ...] = ()
    readings: tuple[str, ...] = ()
    assumptions: str = ""


def precheck_page(sheets: Sequence[Sheet], language: str) -> str:
    """The pages, one a project, each beginning on paper of its own."""
    environment = Environment(
        loader=FileSystemLoader(_HERE, encoding="utf-8"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    style = (_HERE / "page.css").read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return environment.get_template("page.html.j2").render(
        sheets=sheets,
        lang=language,
        words=_WORDS[language],
        style=Markup(style),  # a file of ours, whose digest the policy of the page names
        style_digest=f"sha256-{digest}",
    )
