"""Codes of this family: the official text, and the policy held against it."""

from __future__ import annotations

from dsl.diagnostics.codes.row import Row, Severity, Words

_ERROR = Severity.ERROR
_WARNING = Severity.WARNING
_CITE = Words("这里引用", "cited here")
_BOTH = Words(
    "“{found}”应在原文和引用它的 {owners} 里都有，却只有一边有",
    "expected “{found}” in the text and in {owners} that cites it, found it on one side only",
)
_PLACES = {
    "clause": Words("这里引用它", "it is cited here"),
    "words": Words("引用的是这些字", "these are the words cited"),
}
_ANSWER = Words(
    '；或者写 `已核对 "{found}" 理由 "…"`', '; or say why: `agreed "{found}" because "…"`'
)


def _one_sided(code: str, title: Words, lacks: Words, extra: Words) -> Row:
    """Words that only the text has, or only the clause."""
    return Row(
        code,
        _WARNING,
        title,
        _BOTH,
        {
            "": Words(lacks.zh + _ANSWER.zh, lacks.en + _ANSWER.en),
            "missing": Words(extra.zh + _ANSWER.zh, extra.en + _ANSWER.en),
        },
        _PLACES,
    )


OFFICIAL: tuple[Row, ...] = (
    Row(
        "POL0701",
        _ERROR,
        Words("不是逐条编号的通知", "No notice of numbered measures"),
        Words(
            "应有逐条编号、写成句子的措施，却没有找到",
            "expected numbered measures that hold sentences, found none",
        ),
        {
            "": Words(
                "每条另起一行，以 `1．`、`（一）`、`一、` 或 `第一条` 开头",
                "each begins a line with `1．`, `（一）`, `一、` or `第一条`",
            )
        },
    ),
    Row(
        "POL0702",
        _ERROR,
        Words("不是这份政策的原文", "Not the text of this policy"),
        Words(
            "原文应与政策相符（{expected}），却是 {found}",
            "expected the text of this policy ({expected}), found {found}",
        ),
        {
            "count": Words(
                "上面是 `原文` 所写的条数和原文里的条数：改正其一",
                "these are the measures that `source` names and those of the text: mend either",
            ),
            "other": Words(
                "上面是引用的处数和其中找得到的：多半拿错了文件",
                "these are the citations and those found: most likely it is another notice",
            ),
        },
    ),
    Row(
        "POL0703",
        _ERROR,
        Words("原文编号不连续", "Numbers of the text out of order"),
        Words("原文的编号应连续，却有 `{found}`", "expected numbers in order, found `{found}`"),
        {
            "gap": Words("前面少了 `{expected}`", "`{expected}` is missing before it"),
            "order": Words("这里应是 `{expected}`", "here should be `{expected}`"),
            "twice": Words("同一编号出现两次", "the number occurs twice"),
        },
        {"first": Words("第一次在这里", "first here")},
    ),
    Row(
        "POL0704",
        _ERROR,
        Words("原文没有这条措施", "Measure not in the text"),
        Words(
            "措施 `{found}` 应在原文中，却没有",
            "expected measure `{found}` in the text, found none",
        ),
    ),
    Row(
        "POL0705",
        _ERROR,
        Words("措施尚未写入政策", "Measure not yet in the policy"),
        Words(
            "原文的每一条都应写入政策，第 {found} 条却没有",
            "expected each measure of the text in the policy, measure {found} is not",
        ),
    ),
    Row(
        "POL0706",
        _ERROR,
        Words("原文没有这几个字", "Anchor not in the text"),
        Words(
            "`{owner}` 引用的“{found}”应在原文的这一条里，却没有",
            "expected the words “{found}” that `{owner}` cites in its measure, found them nowhere",
        ),
        {"": Words("照抄原文的字；空白不计", "copy the words as they are; white space is ignored")},
        {"near": Words("最像的是这里", "nearest here")},
    ),
    Row(
        "POL0707",
        _ERROR,
        Words("几处都符合", "Anchor fits more than once"),
        Words(
            "`{owner}` 引用的“{found}”应只有一处符合，却有 {count} 处",
            "expected the words “{found}” that `{owner}` cites once, found them {count} times",
        ),
        {"": Words("多写几个字，直到只有一处", "add characters until only one place fits")},
        {"here": Words("这里符合", "fits here")},
    ),
    Row(
        "POL0708",
        _ERROR,
        Words("引用的字在别处", "Anchor elsewhere"),
        Words(
            "`{owner}` 引用的“{found}”应在它自己的一条里，却在别处",
            "expected the words “{found}” that `{owner}` cites in its own measure, found elsewhere",
        ),
        {
            "": Words(
                "一处引用不能越出本条：检查措施号，或分开写",
                "a citation stays within its measure: check the number, or write two",
            ),
            "early": Words("结尾应在开头之后", "the last characters must stand behind the first"),
        },
        {
            "other": Words("在第 {name} 条", "in measure {name}"),
            "early": Words("在开头之前", "before the beginning"),
        },
    ),
    Row(
        "POL0711",
        _ERROR,
        Words("原文有一处没有交代", "Words unaccounted for"),
        Words(
            "原文的每一处都应有款项引用，{where}的“{found}”却没有",
            "expected each part of the text to be cited, “{found}” in {where} is not",
        ),
        {
            "": Words(
                "写成款项并引用：`原句 {cite}`；不含规则的，用 `目的句` 或 `背景句`",
                "encode and cite it: `cites {cite}`; what holds no rule by `purpose` or `context`",
            ),
            "chapter": Words('给这一章写上 `章 号 "…"`', 'write `chapter N "…"` for it'),
        },
        {"measure": Words("它的措施在这里", "its measure is here")},
    ),
    Row(
        "POL0712",
        _ERROR,
        Words("原文有一个数没有交代", "Figure unaccounted for"),
        Words(
            "引用“{found}”的 {owners} 应用到这个数，却没有",
            "expected {owners} to use the figure “{found}” of the words cited, found no use of it",
        ),
        {
            "": Words(
                "写成参数并在条件、数额或文字里用它；它若只是名称，写入 `名称用语`",
                "make it a parameter and use it in a clause or text; if it is a name, `named`",
            )
        },
        {"cite": _CITE, "instead": Words("这里用的是 {name}", "here it is {name}")},
    ),
    Row(
        "POL0713",
        _ERROR,
        Words("目的句或背景句里有规则", "Rule in a purpose or context"),
        Words(
            "{kind}里应没有规则，却有{what}“{found}”",
            "expected no rule in a {kind}, found {what} “{found}”",
        ),
        {
            "": Words(
                "把这几个字写成款项，用 `原句` 引用；它若只是名称，写入 `名称用语`",
                "encode these words and cite them by `cites`; if they are a name, `named`",
            )
        },
        {"cite": _CITE},
    ),
    Row(
        "POL0714",
        _WARNING,
        Words("没有用的名称用语", "Name that nothing rests on"),
        Words(
            "名称用语“{found}”应在原文里，并含有数，却不是",
            "expected the name “{found}” in the text and a figure in it, found not both",
        ),
        {"": Words("删去它，或照抄原文的字", "remove it, or copy the words as they are")},
    ),
    Row(
        "POL0721",
        _ERROR,
        Words("原文改了", "Text changed"),
        Words(
            "{where}应与认可过的原文相同，却改成了“{found}”；引用这里的：{owners}",
            "expected {where} as it was accepted, found “{found}”; cited by: {owners}",
        ),
        {
            "": Words(
                "对照这些款项；改好后运行 `pol source … --accept`",
                "look at these provisions, then run `pol source … --accept`",
            ),
            "nobody": Words(
                "还没有款项引用这里；改好后运行 `pol source … --accept`",
                "nobody cites it yet; mend that, then run `pol source … --accept`",
            ),
        },
        {"cite": _CITE},
    ),
    Row(
        "POL0722",
        _ERROR,
        Words("认可过的一条不见了", "Accepted words are gone"),
        Words(
            "认可过的{where}应仍在，却没有了；引用它的：{owners}",
            "expected {where} of the accepted text, found it gone; cited by: {owners}",
        ),
    ),
    Row(
        "POL0723",
        _ERROR,
        Words("锁文件损坏", "Lock file damaged"),
        Words(
            "锁文件的这一行应是 `pol source --accept` 所写，却不是",
            "expected what `pol source --accept` writes, found another line",
        ),
        {
            "": Words(
                "从版本库恢复，或核对后重新 `--accept`", "restore it, or look and `--accept` again"
            )
        },
    ),
    Row(
        "POL0724",
        Severity.WARNING,
        Words("原文尚未认可", "Text not yet accepted"),
        Words(
            "政策旁应有 `{found}`，却没有：原文改动时不会提醒",
            "expected `{found}` beside the policy, found none: a change would not be noticed",
        ),
        {"": Words("核对后运行 `pol source … --accept`", "look, then run `pol source … --accept`")},
    ),
    Row(
        "POL0725",
        _ERROR,
        Words("原文的摘要值不同", "Digest of the text differs"),
        Words(
            "原文的摘要值应是 `{expected}`，却是 `{found}`",
            "expected a text with the digest `{expected}`, found `{found}`",
        ),
    ),
    Row(
        "POL0726",
        Severity.NOTE,
        Words("引用改过，尚未认可", "Citations changed since accepted"),
        Words(
            "锁文件应记着现在的引用，却是以前的",
            "expected the lock to hold the present citations, found earlier ones",
        ),
        {"": Words("运行 `pol source … --accept`", "run `pol source … --accept`")},
    ),
    Row(
        "POL0731",
        _WARNING,
        Words("比较的字与运算不符", "Comparison differs from the words"),
        Words(
            "“{found}”：引用它的 {owners} 应写{expected}，却是{kind}",
            "expected {owners}, citing “{found}”, to say {expected}, found {kind}",
        ),
        {
            "": Words(
                '改正比较，或者写 `已核对 "{found}" 理由 "…"`',
                'mend the comparison, or say why: `agreed "{found}" because "…"`',
            )
        },
        _PLACES,
    ),
    _one_sided(
        "POL0732",
        Words("语气与款项不符", "Norm differs from the words"),
        Words(
            "不得对 `不得`，应当、须对 `应当` `承诺` 或要求，可、允许对 `允许` `安排` `免罚`，"
            "鼓励对 `鼓励`",
            "不得 is `prohibit`; 应当, 须 `oblige`, `commit` or a requirement; 可, 允许 `permit`, "
            "`grant`, `relieve`; 鼓励 `encourage`",
        ),
        Words("引用的文字没有这样说：换一种款项", "the words do not say so: take another norm"),
    ),
    _one_sided(
        "POL0733",
        Words("“原则上”只有一边有", "In principle on one side only"),
        Words("在要求或限制里写 `原则上`", "write `in principle` in a requirement or limit"),
        Words("删去 `原则上`", "remove `in principle`"),
    ),
    _one_sided(
        "POL0734",
        Words("例外没有写出", "Exception not written"),
        Words(
            "写成 `除外情形`、`免除`，或在式子里减去、否定",
            "write `except` or `waived`, or subtract or deny it in a formula",
        ),
        Words("删去例外", "remove the exception"),
    ),
    _one_sided(
        "POL0735",
        Words("“等”只有一边有", "Open list on one side only"),
        Words("在 `{…}` 里加上 `等`", "add `etc` to the list"),
        Words("删去 `{…}` 里的 `等`", "remove `etc` from the list"),
    ),
    Row(
        "POL0736",
        _WARNING,
        Words("原文没有这个数", "Figure that the text does not have"),
        Words(
            "{owners} 用到的 {found} 应在原文的这一条里，却没有",
            "expected the figure {found} that {owners} uses in its measure, found it nowhere there",
        ),
        {
            "": Words(
                '删去它，或者写 `已核对 "{found}" 理由 "…"`',
                'remove it, or say why: `agreed "{found}" because "…"`',
            )
        },
        _PLACES,
    ),
    Row(
        "POL0737",
        _WARNING,
        Words("已核对的已无疑问", "Answer to nothing"),
        Words(
            '`已核对 "{found}"` 应回答一处疑问，却没有这样的疑问',
            'expected a doubt that `agreed "{found}"` answers, found none',
        ),
        {"": Words("删去它，或照抄原文的字", "remove it, or copy the words as they are")},
    ),
)
