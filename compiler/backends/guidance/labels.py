"""The words of guidance itself, one table for every form of it: by the name that templates use."""

from __future__ import annotations

from datetime import date
from typing import Final

from compiler.backends.guidance.names import day_text

LABELS: Final[dict[str, tuple[str, str]]] = {
    # --- frame
    "guide": ("办事指南", "Guide"),
    "skip": ("跳到正文", "Skip to content"),
    "menu": ("目录", "Menu"),
    "navigation": ("主导航", "Main"),
    "path": ("所在位置", "Breadcrumb"),
    "table_of_contents": ("目录", "Contents"),
    "contents": ("本页内容", "On this page"),
    "turn": ("上一条、下一条", "Neighbouring measures"),
    "before": ("上一条", "Previous"),
    "after": ("下一条", "Next"),
    "twin": ("English", "中文"),
    "twin_tongue": ("en", "zh-CN"),
    "search": ("搜索", "Search"),
    "search_none": ("没有找到", "Nothing found"),
    "search_found": ("找到 # 处", "# found"),
    "issuer": ("发文机关", "Issued by"),
    "issued": ("成文日期", "Dated"),
    "as_of": ("内容截至", "As of"),
    "digest": ("政策摘要值", "Policy digest"),
    "machine": (
        "本指南由政策规则自动生成，供查阅；以公布的原文为准。",
        "This guide is generated from the rules of the policy, for reference; "
        "the published text alone is valid.",
    ),
    # --- pages
    "index": ("首页", "Home"),
    "concerns": ("哪些措施与我有关", "Which measures concern me"),
    "figures": ("数字与限额", "Figures and limits"),
    "dates": ("日期与时限", "Dates and deadlines"),
    "terms": ("用语", "Terms"),
    "facts": ("填报事项", "Facts"),
    "readings": ("待明确的问题", "Open questions"),
    "changes": ("何时生效、何时变化", "In force, and what changes"),
    "check": ("项目自查", "Check a project"),
    "concerns_way": (
        "按对象、事项和你的情况找出措施",
        "By addressee, by matter and by your case",
    ),
    "figures_way": ("每个数字的现值和用处", "What each figure is today and where it counts"),
    "dates_way": ("何时之前办，从何日起算", "By when, and counted from which day"),
    "terms_way": ("政策所界定的用语", "What the policy's words mean"),
    "facts_way": ("要提供哪些情况、怎样填", "What to tell of a project, and how"),
    "readings_way": ("条文可作几种理解的地方", "Where the text can be read in several ways"),
    "changes_way": ("按日期列出", "By date"),
    "check_way": ("填写项目情况，逐条得出结论", "Tell of a project and see what holds"),
    # --- sentences
    "stop": ("。", "."),
    "colon": ("：", ": "),
    "lead": ("：", ":"),
    "between": (" ", ": "),
    "comma": ("、", ", "),
    "open": ("（", " ("),
    "close": ("）", ")"),
    "or": ("或", "or"),
    # --- index
    "measures": ("措施", "Measures"),
    "measure": ("措施", "Measure"),
    "gives": ("性质", "Norm"),
    # --- measure
    "whole": ("整条适用", "For the whole measure"),
    "scope": ("适用对象", "Who it is for"),
    "situations": ("适用情形", "In which cases"),
    "lasting": ("须持续具备", "What must go on holding"),
    "requirements": ("办理条件", "Conditions"),
    "limits": ("限额", "Limits"),
    "limit": ("限额", "Limit"),
    "says": ("内容", "What it says"),
    "exceptions": ("除外情形", "Exceptions"),
    "amounts": ("数额", "Amounts"),
    "deadline": ("办理时限", "Time limit"),
    "done": ("完成日", "Done on"),
    "rolls": (
        "末日遇法定节假日、休息日顺延",
        "Moves to the next working day if the last day is a day off",
    ),
    "deadlines": ("办理时限", "Time limits"),
    "earliest": ("最早日期", "Not before"),
    "fulfilled": ("怎样算履行", "Fulfilled when"),
    "breached": ("怎样算违反", "Broken when"),
    "evidence": ("申请材料", "Papers needed"),
    "produces": ("办理结果", "Papers issued"),
    "prevails": ("优先于", "Prevails over"),
    "yields": ("让位于", "Gives way to"),
    "shown_when": ("出现下列情形时提示", "Shown when"),
    "cautions": ("注意事项", "Cautions"),
    "notes": ("说明", "Notes"),
    "sees": ("另见", "See also"),
    "in_principle": ("原则上", "in principle"),
    "because": ("理由", "Reason"),
    "judges": ("由谁认定", "Judged by"),
    "waived": ("有下列情形的不受此限", "Waived when"),
    "picture": ("条件图解", "Diagram of the conditions"),
    "related": ("相关措施", "Related measures"),
    "cases": ("示例", "Worked cases"),
    "cases_note": (
        "以下情形为举例，结论由规则算出。",
        "The cases are examples; the rules give their outcome.",
    ),
    "given_in_all": ("各种情形相同的假设", "Given in all cases"),
    "given": ("假设", "Given"),
    "outcomes": ("结论", "Outcome"),
    "sums": ("计算", "Worked out"),
    "under_reading": ("所作理解", "Read as"),
    "office": ("办理方式", "Where and how"),
    "not_laid_down": ("通知未规定", "not laid down by the notice"),
    "words": ("原文", "Official text"),
    "words_note": (
        "数字指向据此编写的款项；未作标记的文字没有款项引用。",
        "Numbers lead to the provisions that encode the words; unmarked words are cited by none.",
    ),
    # --- named things
    "numbers": ("数字", "Figures"),
    "item_fields": ("每项填写", "Of each item"),
    "users": ("用于", "Used in"),
    "used_in": ("用于", "Used in"),
    "figure": ("数字", "Figure"),
    "value": ("现值", "Value today"),
    "from": ("起始日期", "From"),
    "no_figures": ("本政策没有定名的数字。", "The policy names no figures."),
    "no_rule": ("没有规则用到，供了解", "no rule; for information"),
    "not_yet": ("尚未起用", "not yet in use"),
    "dates_note": (
        "列出所有办理时限及其起算方法。",
        "All time limits, and the day from which each is counted.",
    ),
    "no_deadlines": ("本政策没有规定办理时限。", "The policy lays down no time limits."),
    "terms_note": (
        "用语由政策界定，用到它的条文都按此理解。",
        "Terms are defined by the policy and mean the same wherever they are used.",
    ),
    "no_terms": ("本政策没有界定用语。", "The policy defines no terms."),
    "facts_note": (
        "填报事项由申请人或办理人员提供。",
        "Facts are told by the applicant or the clerk.",
    ),
    "categories": ("可选的值", "Lists of values"),
    "takes": ("可填", "Takes"),
    "hint": ("提示", "Hint"),
    "left_empty": ("不填时", "Left empty"),
    "ordered": ("由低到高", "from low to high"),
    "chosen": ("暂按此理解", "taken here"),
    "ask": ("请询问", "Ask"),
    "readings_note": (
        "条文在这些地方可作不止一种理解。结论暂按所标的一种，遇到时请先询问。",
        "Here the text can be read in more than one way. Answers follow the marked reading; "
        "ask first.",
    ),
    "no_readings": ("没有待明确的问题。", "There are no open questions."),
    "in_force_now": ("已经发生", "Up to now"),
    "to_come": ("将要发生", "To come"),
    "provision": ("款项", "Provision"),
    "term": ("用语", "Term"),
    "fact": ("填报事项", "Fact"),
    "reading": ("待明确的问题", "Open question"),
    # --- the policy in one picture
    "overview": ("一图读懂", "The policy in one picture"),
    "overview_way": (
        "主要数字和全部措施，一张图看完",
        "Its figures and all its measures at a glance",
    ),
    "overview_note": (
        "图中的数字为内容截至日的值；点开单独的图，可以保存、转发和打印。",
        "Figures are those of the day named above them. Opened alone, the picture can be saved, "
        "sent and printed.",
    ),
    "poster_figures": ("关键数字", "Figures that count"),
    "poster_norms": ("怎样看", "How to read it"),
    "poster_told": (
        "从上到下：标题，关键数字，再按章列出每条措施的数字、要点、性质和对象。"
        "同样的内容在指南各页有文字。",
        "From top to bottom: the title, the figures that count, then by chapter each measure with "
        "its figures, its gist, its norm and whom it addresses. The pages of the guide tell the "
        "same in words.",
    ),
    "poster_file": ("单独打开这张图", "Open the picture alone"),
    # --- the links between measures
    "links": ("措施之间的联系", "How measures hang together"),
    "links_way": (
        "哪些措施要一起看，哪一条优先",
        "Which to read together, and which prevails",
    ),
    "links_note": (
        "左边是措施，每条竖线是一处联系：箭头指向被提到的措施，只在有圆点或箭头处相连。"
        "下面用文字逐条列出。",
        "Measures are at the left, each upright line is a link: its arrow points to the measure "
        "named, and only dots and arrows join lines. The same follows in words.",
    ),
    "links_told": (
        "措施按章从上到下排列，竖线把有联系的两条连起来；图后面有逐条的文字列表。",
        "Measures stand by chapter from top to bottom, upright lines join those that are linked; "
        "a list in words follows the picture.",
    ),
    "links_list": ("逐条列出", "In words"),
    "no_links": ("措施之间没有互相指明的联系。", "No measure names another."),
    "links_sees": ("参见", "See also"),
    "links_applies": ("看这些措施是否适用", "Asks whether these apply"),
    # --- which concern me
    "concerns_note": (
        "选择你的情况：先列直接涉及的措施，再列可能有关的；是否适用还要看各条的条件。",
        "Choose what fits your case: measures that name it come first, then those that may "
        "concern it. Whether they apply depends on the conditions of each.",
    ),
    "no_facets": (
        "本政策没有可选的情况，下列各条都可能与你有关。",
        "There is nothing to choose in this policy: any measure may concern you.",
    ),
    "filter": ("你的情况", "Your case"),
    "any": ("不限", "Any"),
    "clear": ("重新选择", "Start again"),
    "all_shown": ("共 # 条", "# measures"),
    "left": ("可能与你有关的有 # 条", "# may concern you"),
    "named_ones": ("直接涉及所选情况（# 条）", "Name what you chose (#)"),
    "possible_ones": ("没有提到，但可能有关（# 条）", "Do not name it but may concern you (#)"),
    "other_ones": ("与所选情况无关（# 条）", "Do not concern you (#)"),
    "who_and_what": ("对象与情形", "Who and what"),
    # --- check
    "check_measure": ("拿项目对照这一条", "Check a project on this measure"),
    "check_script": (
        "这一页要用浏览器脚本计算，现在脚本没有启用。可以允许本页运行脚本；"
        "也可以在装有 Pol 的电脑上写出空白表，填好再求值：",
        "This page works with scripts, and they are off. Allow them for this page, or, on a "
        "computer with Pol, write an empty form, fill it in and evaluate it:",
    ),
    "check_read": (
        "或者打开各条措施，对照办理条件逐项看：",
        "Or open a measure and read its conditions:",
    ),
    # --- where and how
    "department": ("办理部门", "Department"),
    "window": ("办理窗口", "Window"),
    "telephone": ("咨询电话", "Telephone"),
    "channel": ("办理渠道", "Channel"),
    "fee": ("收费", "Fee"),
    "complaints": ("投诉渠道", "Complaints"),
}


class Labels:
    """The words of one language, as attributes: `t.skip`, `t.measure_of("21")`."""

    def __init__(self, language: str) -> None:
        self._n = int(language != "zh")

    def __getattr__(self, name: str) -> str:
        if name not in LABELS:
            raise AttributeError(name)
        return LABELS[name][self._n]

    def _said(self, zh: str, en: str) -> str:
        return en if self._n else zh

    def day(self, day: date) -> str:
        """A day as people write it."""
        return day_text(day, self._n)

    def measure_of(self, number: str) -> str:
        """A measure by its number."""
        return self._said(f"第{number}条", f"Measure {number}")

    def chapter_of(self, number: int) -> str:
        """A chapter by its number."""
        return self._said(f"第{number}章", f"Chapter {number}")

    def all_but(self, values: str) -> str:
        """All values but these."""
        return self._said(f"除{values}以外", f"all but {values}")

    def cases_many(self, number: int) -> str:
        """How many cases stand under one name."""
        return self._said(f"{number}种情形", f"{number} cases")

    def mentions(self, values: str) -> str:
        """Values that are named while others are not ruled out."""
        return self._said(f"涉及{values}", f"mentions {values}")

    def since(self, day: str) -> str:
        """From a day on."""
        return self._said(f"{day}起", f"from {day}")

    def under(self, value: str) -> str:
        """A value that is a kind of another."""
        return self._said(f"属于{value}", f"a kind of {value}")

    def poster_of(self, policy: str) -> str:
        """What the picture of a policy is called."""
        return self._said(f"一图读懂：{policy}", f"{policy} in one picture")

    def links_of(self, policy: str) -> str:
        """What the map of a policy's links is called."""
        return self._said(f"措施之间的联系：{policy}", f"How the measures hang together: {policy}")

    def link(self, kind: str) -> str:
        """What a kind of link means: sees, applies, prevails."""
        return {
            "sees": self._said("参见：两条宜一起看", "see also: read them together"),
            "applies": self._said(
                "前一条要看后一条是否适用",
                "the first asks whether the other applies",
            ),
            "prevails": self._said(
                "前一条优先于后一条，冲突时按前一条",
                "the first prevails over the other where both speak",
            ),
        }[kind]

    def poster_counts(self, measures: int, chapters: int) -> str:
        """How much there is."""
        if self._n == 0:
            return f"{measures}条措施" + (f"，分{chapters}章" if chapters else "")
        told = f"{measures} measure" + "s" * (measures != 1)
        return told + (f" in {chapters} chapter" + "s" * (chapters != 1) if chapters else "")

    def as_of_day(self, day: str) -> str:
        """Of which day something is."""
        return self._said(f"截至{day}", f"As of {day}")

    def figures_note(self, day: str) -> str:
        """What the page of figures is."""
        return self._said(
            f"政策里的每个数字，截至{day}的值，以及用到它的款项。",
            f"Every figure of the policy: its value as of {day}, and where it is used.",
        )

    def check_commands(self, policy: str) -> str:
        """How to evaluate a project without the form."""
        file = self._said("项目.yaml", "project.yaml")
        return f"pol new --policy {policy} > {file}\npol eval {file}"

    def changes_note(self, day: str) -> str:
        """What the page of changes is."""
        return self._said(
            f"截至{day}已经生效的，以及此后将要变化的。",
            f"What is in force as of {day}, and what changes later.",
        )
