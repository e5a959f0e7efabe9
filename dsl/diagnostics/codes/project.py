"""Codes of this family: project files."""

from __future__ import annotations

from typing import Final

from dsl.diagnostics.codes.row import Row, Severity, Words

_E: Final = Severity.ERROR


def _row(
    code: str,
    title: tuple[str, str],
    message: tuple[str, str],
    severity: Severity = _E,
    places: dict[str, tuple[str, str]] | None = None,
    **help_: tuple[str, str],
) -> Row:
    helps = {("" if key == "any" else key): Words(*words) for key, words in help_.items()}
    marks = {key: Words(*words) for key, words in (places or {}).items()}
    return Row(code, severity, Words(*title), Words(*message), helps, marks)


PROJECT: tuple[Row, ...] = (
    _row(
        "POL0601",
        ("读不懂的 YAML", "Not readable YAML"),
        ("这里应是“名称: 内容”或以“- ”开头的一项", "expected `name: value` or an item after `- `"),
        any=("检查冒号、缩进和括号是否成对", "check colons, indents and brackets"),
        colon=("名称后面加冒号", "write a colon behind the name"),
        space=("冒号后面加一个空格", "write a space behind the colon"),
        colons=(
            "内容里还有冒号，请把内容放进引号",
            "the value holds another colon: put it in quotes",
        ),
        quote=("引号没有闭合", "the quote is not closed"),
        escape=(
            "双引号里的 \\ 有特殊含义，改用单引号",
            "a \\ means something in double quotes: use single ones",
        ),
        bracket=("括号没有闭合，或少了逗号", "a bracket is not closed, or a comma is missing"),
        indent=(
            "同一段的各行要对齐，下一级多空两格",
            "align the lines of a section; what belongs below stands two spaces further in",
        ),
        sign=(
            "以这个符号开头的内容请放进引号",
            "put a value that begins with this sign in quotes",
        ),
    ),
    _row(
        "POL0602",
        ("没有这个名称", "Unknown key"),
        ("这里应是{kind}的名称，`{given}` 不是", "expected the name of {kind}, found `{given}`"),
        known=("这里可填：{known}", "known here: {known}"),
        belongs=("它属于另一段，缩进在那段之下写", "it belongs in that section, indented below it"),
        outdent=("它自成一段，不要缩进", "it is a section of its own: do not indent it"),
        comma=(
            "{ } 里逗号分隔各项，数字请不用千位逗号",
            "commas separate fields within { }: write the number without them",
        ),
    ),
    _row(
        "POL0603",
        ("重复填写", "Given twice"),
        ("`{given}` 应只填一次，这里又填了一次", "expected `{given}` once, found it again"),
        places={"first": ("第一次在这里", "first given here")},
        any=("名称和编号算同一个：删去一处", "an id and its label are the same: remove one"),
    ),
    _row(
        "POL0604",
        ("内容类型不对", "Wrong type"),
        ("这里应填{expected}，却是 `{given}`", "expected {expected}, found `{given}`"),
        any=(
            "`pol new` 写出每一项的填法",
            "`pol new` shows how each is filled in",
        ),
        yes_no=(
            "填 `是` 或 `否`；不知道就留空",
            "write `yes` or `no`; leave it empty if it is not known",
        ),
        control=("删去看不见的控制字符", "remove the control character"),
    ),
    _row(
        "POL0605",
        ("单位不对", "Wrong unit"),
        (
            "这里应填{expected}并带单位，却是 `{given}`",
            "expected {expected} with its unit, found `{given}`",
        ),
        any=(
            "可用单位：{units}；前面可加 万、亿",
            "units: {units}; wan or yi may stand before them, as 万 and 亿",
        ),
        ratio=("写成百分数，如 30%", "write it in percent, as 30%"),
    ),
    _row(
        "POL0606",
        ("不是数", "Not a number"),
        ("这里应填{expected}，`{given}` 读不成数", "expected {expected}, found `{given}`"),
        any=("写成 300、2,000 或 1.5，后面带单位", "write 300, 2,000 or 1.5 with its unit"),
        plain=("只写数字，如 300、2,000 或 1.5", "write the number alone: 300, 2,000 or 1.5"),
        thousands=("千位逗号应每三位一个：2,000", "commas stand every three digits: 2,000"),
        leading_zero=("去掉前面的 0", "drop the leading zero"),
        exponent=("不用科学计数法，写出全部数字", "write all digits, no exponent"),
        fraction=("这里只能是整数", "only a whole number can stand here"),
    ),
    _row(
        "POL0607",
        ("不能为负", "Negative"),
        ("这里应是零或正数，却是 `{given}`", "expected zero or more, found `{given}`"),
    ),
    _row(
        "POL0608",
        ("位数或项数太多", "Too many digits or items"),
        (
            "这里的位数或项数应在上限以内，却是 `{given}`",
            "expected no more digits or items than the limit, found `{given}`",
        ),
        any=(
            "基本单位下小数点前最多 12 位、后最多 8 位；比率 4 位和 8 位",
            "at most 12 digits before and 8 after the point in the base unit; a ratio 4 and 8",
        ),
        items=("一个清单最多 {limit} 项", "a list holds at most {limit} items"),
    ),
    _row(
        "POL0609",
        ("日期不对", "Bad date"),
        ("这里应填日期，`{given}` 不是存在的日期", "expected a date, found `{given}`"),
        any=("写成 2025-03-01 或 2025年3月1日", "write 2025-03-01"),
        no_such_date=("日历上没有这一天", "the calendar has no such day"),
        not_a_date=(
            "写成 2025-03-01 或 2025年3月1日；没有发生写 `无`，不知道就留空",
            "write 2025-03-01; `none` if it did not happen; leave it empty if it is not known",
        ),
    ),
    _row(
        "POL0610",
        ("没有这个取值", "Unknown value"),
        (
            "这里应是“{category}”的取值，`{given}` 不是",
            "expected a value of “{category}”, found `{given}`",
        ),
        any=("可填：{values}", "values: {values}"),
    ),
    _row(
        "POL0611",
        ("取值互相矛盾", "Contradictory set"),
        (
            "取值应前后一致，这里 `{given}` 为是、`{other}` 为否",
            "expected a consistent set, found `{given}` yes and `{other}` no",
        ),
        places={"no": ("这里为否", "denied here")},
        any=("下级为是，上级必为是：删去其中一个", "what is under a value brings it: remove one"),
    ),
    _row(
        "POL0612",
        ("超出允许范围", "Out of bounds"),
        (
            "这里的数应在规定范围内，却是 `{given}`",
            "expected a figure within bounds, found `{given}`",
        ),
        at_least=("不能小于 {bound}", "not below {bound}"),
        at_most=("不能大于 {bound}", "not above {bound}"),
    ),
    _row(
        "POL0613",
        ("这里不能写无", "None cannot stand here"),
        ("这里应填{expected}，却是 `{given}`", "expected {expected}, found `{given}`"),
        any=("不知道就留空", "leave it empty if it is not known"),
        yes_no=(
            "没有这回事填 `否`；不知道就留空",
            "write `no` if there is nothing of the kind; leave it empty if it is not known",
        ),
        number=(
            "没有就写 0 加单位；不知道就留空",
            "write 0 with its unit; leave it empty if not known",
        ),
    ),
    _row(
        "POL0614",
        ("按 GB18030 读取", "Read as GB18030"),
        (
            "文件应是 UTF-8，这个文件按 GB18030 读取",
            "expected UTF-8; this file was read as GB18030",
        ),
        Severity.NOTE,
        any=("建议另存为 UTF-8", "better save it as UTF-8"),
    ),
    _row(
        "POL0615",
        ("顶层不是一组事项", "Not a mapping"),
        (
            "文件顶层应是“事项: 内容”，却是{found}",
            "expected sections at the top, found {found}",
        ),
        any=("运行 `pol new` 得到一个空白文件", "run `pol new` for a blank file"),
    ),
    _row(
        "POL0616",
        ("一个文件里有多个项目", "Several documents"),
        ("一个文件应只有一个项目，这里又开始一个", "expected one document, found another"),
        any=("把 --- 之后的部分存成另一个文件", "save what follows --- as a file of its own"),
    ),
    _row(
        "POL0617",
        ("不接受的 YAML 标记", "YAML tag or alias"),
        (
            "这里应直接写内容，不用 `{given}` 这样的标记或引用",
            "expected a plain value, found `{given}`",
        ),
        any=("删去 ! 开头的标记", "remove the tag"),
        alias=("把 & 和 * 引用的内容写出来", "write out what & and * stand for"),
    ),
    _row(
        "POL0618",
        ("读不出文字", "Not a text"),
        (
            "文件应是 UTF-8 或 GB18030 文本，第 {line} 行起读不出",
            "expected UTF-8 or GB18030, found other bytes from line {line} on",
        ),
        any=("另存为 UTF-8 文本", "save it as UTF-8 text"),
        guess=("看起来是 {guess}：另存为 UTF-8", "it looks like {guess}: save it as UTF-8"),
        control=("删去看不见的控制字符", "remove the control character"),
    ),
    _row(
        "POL0619",
        ("超过上限", "Beyond a limit"),
        ("{what}应不超过 {limit}，却有 {found}", "expected at most {limit} {what}, found {found}"),
    ),
    _row(
        "POL0620",
        ("必填的没有填", "Required fact missing"),
        ("`{given}` 应填写，却没有填", "expected `{given}`, found nothing"),
        Severity.WARNING,
    ),
    _row(
        "POL0621",
        ("与明细算出的不同", "Differs from its items"),
        (
            "`{found}` 应等于由明细算出的 {expected}，填的却不同",
            "expected `{found}` to be {expected}, as its items add up; found another value",
        ),
        Severity.WARNING,
    ),
    _row(
        "POL0623",
        ("--set 写法不对", "Bad --set"),
        (
            "--set 应写成 `事项.事实=内容`，却是 `{given}`",
            "expected `section.fact=value`, found `{given}`",
        ),
        any=(
            "事项和事实的名称见 `pol new`",
            "`pol new` shows the names of sections and facts",
        ),
    ),
    _row(
        "POL0624",
        ("缩进用了制表符", "Tab as indent"),
        ("缩进应用空格，这里有制表符", "expected spaces, found a tab"),
        any=("把制表符换成两个空格", "replace the tab by two spaces"),
    ),
    _row(
        "POL0631",
        ("两个项目同一编号", "Two projects of one key"),
        (
            "每个项目的编号应不同，`{given}` 已用于 {first}",
            "expected a key of its own for each project, found `{given}` again, as in {first}",
        ),
        any=("改正编号，或删去重复的一行", "correct the key, or remove the row"),
    ),
    _row(
        "POL0632",
        ("不成一行", "Not a row"),
        (
            "这里应是完整的一行，却读不懂",
            "expected a whole row, found what cannot be taken apart",
        ),
        any=("一行写一个 JSON 对象", "write one JSON object on a line"),
        half=(
            "最后一行没有写完：重新导出文件",
            "the last line is cut off: export the file again",
        ),
    ),
)
