"""The fixed words of guides, as 办事指南 use them, in Chinese and English."""

from __future__ import annotations

from typing import Final

_WORDS: Final[dict[str, tuple[str, str]]] = {
    "for_whom": ("适用对象", "Who it is for"),
    "cases": ("适用情形", "In which cases"),
    "lasting": ("存续条件", "What must go on holding"),
    "exceptions": ("除外情形", "Exceptions"),
    "requirements": ("办理条件", "Conditions"),
    "in_principle": ("原则上", "in principle"),
    "limits": ("限额", "Limits"),
    "amounts": ("数额", "Amounts"),
    "deadline": ("办理时限", "Deadline"),
    "done": ("完成日", "Done on"),
    "rolls": ("末日遇法定节假日、休息日顺延", "Moves past days off"),
    "earliest": ("最早日期", "Not before"),
    "fulfilled": ("何为已履行", "When it is fulfilled"),
    "breached": ("何为违反", "What breaks it"),
    "waived": ("可以免除", "Waived"),
    "because": ("理由", "Because"),
    "judges": ("认定机关", "Judged by"),
    "prevails": ("优先于", "Prevails over"),
    "yields": ("在此限制之下", "Gives way to"),
    "evidence": ("申请材料", "Papers needed"),
    "produces": ("办理结果", "Papers issued"),
    "cautions": ("注意事项", "Cautions"),
    "when": ("何时提示", "Shown when"),
    "notes": ("说明", "Notes"),
    "related": ("相关措施", "Related measures"),
    "terms": ("术语", "Terms"),
    "figures": ("数值", "Figures"),
    "facts": ("填报事项", "Facts"),
    "categories": ("选项", "Lists of values"),
    "readings": ("尚无定论的理解", "Open questions"),
    "taken": ("本指南所取", "taken here"),
    "ask": ("请示", "Ask"),
    "worked_cases": ("示例", "Worked cases"),
    "given": ("已知", "Given"),
    "outcome": ("结论", "Outcome"),
    "changes": ("变化日期", "Changes by date"),
    "dates": ("期限", "Deadlines"),
    "issuer": ("制定机关", "Issued by"),
    "issued": ("印发日期", "Issued on"),
    "in_force": ("施行", "In force"),
    "review": ("复核", "Review"),
    "as_of": ("数值所依日期", "Figures as of"),
    "measures": ("措施", "Measures"),
    "since_open": ("自", "from "),
    "since_close": ("起", ""),
    "measure_open": ("第", "Measure "),
    "measure_close": ("条 ", ": "),
    "under": ("归入", "under"),
    "ordered": ("从低到高", "from low to high"),
    "left_empty": ("未填时", "Left empty"),
    "item_fields": ("每项填写", "Of each item"),
    "no_chapter": ("其他措施", "Other measures"),
    "lead": ("：", ":"),
    "colon": ("：", ": "),
    "stop": ("。", "."),
    "comma": ("、", ", "),
    "semicolon": ("；", "; "),
    "open": ("（", " ("),
    "close": ("）", ")"),
}


def headings(language: str) -> dict[str, str]:
    """The fixed words in `zh` or `en`, by their keys."""
    n = 0 if language == "zh" else 1
    return {key: words[n] for key, words in _WORDS.items()}
