"""Codes of this family: text."""

from __future__ import annotations

from dsl.diagnostics.codes.row import Row, Severity, Words

_ERROR = Severity.ERROR

TEXT: tuple[Row, ...] = (
    Row(
        "POL0101",
        _ERROR,
        Words("空文件", "Empty file"),
        Words("这里应有政策文本，文件却是空的", "expected a policy, found an empty file"),
        {"": Words("从 `政策 名称 “标题”` 开始写", 'begin with `policy NAME "title"`')},
    ),
    Row(
        "POL0102",
        _ERROR,
        Words("不是文本", "Not a text"),
        Words(
            "这里应是 UTF-8 文本，文件中却有 NUL 字节，像是二进制文件",
            "expected UTF-8 text, found a NUL byte: this looks like a binary file",
        ),
        {
            "": Words(
                "请检查给出的是不是 `.pol` 文件", "check that this is the `.pol` file you meant"
            )
        },
    ),
    Row(
        "POL0103",
        _ERROR,
        Words("不是 UTF-8", "Not UTF-8"),
        Words(
            "文件应以 UTF-8 保存，第 {line} 行起却不是，像是 {guess}",
            "expected UTF-8, found other bytes from line {line} on; it looks like {guess}",
        ),
        {"": Words("用编辑器另存为 UTF-8", "save it as UTF-8 in your editor")},
    ),
    Row(
        "POL0104",
        _ERROR,
        Words("引号没有闭合", "Text not closed"),
        Words(
            "这里开始的文字应在同一行内以引号结束，却没有",
            "expected a closing quotation mark on this line, found the end of the line",
        ),
        {
            "": Words(
                "在文字末尾补上引号；“ ” 要成对，里面可以再套一对",
                "close the text on the same line; “ and ” come in pairs and may nest once",
            )
        },
    ),
    Row(
        "POL0105",
        _ERROR,
        Words("括号没有闭合", "Bracket not closed"),
        Words("这里应有 `{expected}`，却是 `{found}`", "expected `{expected}`, found `{found}`"),
        {
            "": Words("补上 `{expected}`", "add `{expected}`"),
            "mismatch": Words(
                "两个括号不配对：改成 `{expected}`", "the brackets do not match: write `{expected}`"
            ),
        },
        {"opened": Words("`{bracket}` 从这里开始", "`{bracket}` was opened here")},
    ),
    Row(
        "POL0106",
        _ERROR,
        Words("多余的右括号", "Closing bracket too many"),
        Words(
            "`{found}` 之前应有与它配对的左括号，却没有",
            "expected an opening bracket before this `{found}`, found none",
        ),
        {"": Words("删去它，或补上左括号", "remove it, or add the opening one")},
    ),
    Row(
        "POL0107",
        _ERROR,
        Words("语句在这里接不下去", "Not expected here"),
        Words("这里应是{expected_zh}，却是 `{found}`", "expected {expected_en}, found `{found}`"),
    ),
    Row(
        "POL0108",
        _ERROR,
        Words("比较连写", "Chained comparison"),
        Words(
            "一个比较应只有两边，这里却又接了 `{found}`",
            "expected one comparison, found a second one, `{found}`, in a row",
        ),
        {"": Words("拆成两个比较，用 `且` 连接", "write two comparisons joined by `and`")},
    ),
    Row(
        "POL0109",
        _ERROR,
        Words("且与或混用", "`and` mixed with `or`"),
        Words(
            "`且` 和 `或` 混用时应加括号，这里的 `{found}` 之前却没有",
            "expected brackets where `and` meets `or`, found `{found}` without them",
        ),
        {
            "": Words(
                "写成 `(甲 且 乙) 或 丙`，或用 `任一 (…)`、`同时 (…)`",
                "write `(a and b) or c`, or use `any of (…)` and `all of (…)`",
            )
        },
    ),
    Row(
        "POL0110",
        _ERROR,
        Words("比例、除法之后接着运算", "Arithmetic after a share or quotient"),
        Words(
            "`的`、`除以` 两边应各是一个量，这里却又接了 `{found}`",
            "expected one operand beside `of` or `divided by`, found `{found}` after it",
        ),
        {
            "": Words(
                "加括号说明先算什么：`(甲 - 乙) 的 30%` 还是 `(甲 的 30%) - 乙`",
                "say with brackets what comes first: `30% of (a - b)` or `(30% of a) - b`",
            )
        },
    ),
    Row(
        "POL0111",
        _ERROR,
        Words("关键词与名称连写", "Keyword glued to a name"),
        Words(
            "关键词与名称之间应有空格，这里却连写成 `{found}`",
            "expected a space between keyword and name, found `{found}`",
        ),
        {
            "": Words(
                "`{keyword}` 是关键词：写 `{split}`", "`{keyword}` is a keyword: write `{split}`"
            )
        },
    ),
    Row(
        "POL0112",
        _ERROR,
        Words("用了符号", "A sign where a word is due"),
        Words(
            "这里应写 `{zh}`，却是 `{found}`",
            "expected `{en}`, found `{found}`",
        ),
        {
            "": Words("把 `{found}` 改成 `{zh}`", "write `{en}` for `{found}`"),
            "rate": Words(
                "每个多少的数额没有单位可写：合计清单的各项，`合计 (数额 就 项 取自 清单)`",
                "no unit says so much for each: add it up over a list, "
                "`sum of (AMOUNT for item among LIST)`",
            ),
        },
    ),
    Row(
        "POL0113",
        _ERROR,
        Words("还不支持工作日", "Working days: not yet"),
        Words(
            "期限应以日、个月或年计，这里却是 `{found}`；工作日还不支持",
            "expected days, months or years, found `{found}`: working days are not supported yet",
        ),
        {
            "": Words(
                "换算成日历日，或在 `说明` 中写明",
                "convert it into calendar days, or say it in a `note`",
            )
        },
    ),
    Row(
        "POL0114",
        _ERROR,
        Words("形近字母", "Look-alike letters"),
        Words(
            "名称应只用一种字母，`{found}` 里却混有外形相同的其他字母",
            "expected letters of one script, found look-alikes of another in `{found}`",
        ),
        {"": Words("重新键入这个名称", "type the name anew")},
    ),
    Row(
        "POL0115",
        _ERROR,
        Words("嵌套过深", "Nested too deep"),
        Words(
            "括号和条件的嵌套应不超过 {limit} 层，这里超过了",
            "expected at most {limit} levels of nesting, found more",
        ),
        {"": Words("用 `术语` 把一部分单独写出", "move a part into a `define`")},
    ),
    Row(
        "POL0116",
        _ERROR,
        Words("超出规模上限", "Too large"),
        Words(
            "{what_zh}应不超过 {limit}，这里是 {found}",
            "expected at most {limit} {what_en}, found {found}",
        ),
        {
            "": Words("用 `引用` 分成几个文件", "split it into several files with `use`"),
            "files": Words("把一些文件并成一个", "join some of the files"),
        },
    ),
    Row(
        "POL0117",
        _ERROR,
        Words("没有这一天", "No such day"),
        Words(
            "这里应是日历上有的日期，却是 `{found}`",
            "expected a day of the calendar, found `{found}`",
        ),
    ),
    Row(
        "POL0118",
        _ERROR,
        Words("条款放错了位置", "Clause out of place"),
        Words(
            "`{clause_zh}` 应写在{heads_zh}之下",
            "expected `{clause_en}` under {heads_en}, found it elsewhere",
        ),
        {},
        {"under": Words("这里它会归到 `{head_zh}` 之下", "here it would belong to `{head_en}`")},
    ),
    Row(
        "POL0119",
        _ERROR,
        Words("文本中断", "The text breaks off"),
        Words(
            "最后还应有{expected_zh}，文件却到此为止",
            "expected {expected_en}, found the end of the file",
        ),
    ),
    Row(
        "POL0120",
        _ERROR,
        Words("保留词不能作名称", "Reserved word as a name"),
        Words(
            "这里应是名称，`{found}` 却是保留词",
            "expected a name, found the reserved word `{found}`",
        ),
        {
            "": Words(
                "换个名称，或写成 `「{found}」`", "choose another name, or write `「{found}」`"
            )
        },
    ),
    Row(
        "POL0121",
        _ERROR,
        Words("不认识的关键词", "Unknown keyword"),
        Words("这里应是{expected_zh}，却是 `{found}`", "expected {expected_en}, found `{found}`"),
    ),
    Row(
        "POL0122",
        _ERROR,
        Words("年份写成了期限", "A year written as a period"),
        Words(
            "年份应写成整数 `{year}`，`{found}` 却是 {year} 年长的期限",
            "expected the year as a whole number, `{year}`; `{found}` is a period of {year} years",
        ),
        {"": Words("写 `{year}`", "write `{year}`")},
    ),
    Row(
        "POL0123",
        Severity.NOTE,
        Words("错误太多", "Too many mistakes"),
        Words(
            "已列出 {limit} 处错误，其后的文本没有再读",
            "{limit} mistakes are listed; the text after them was not read",
        ),
        {"": Words("先改正前面的错误", "correct these first")},
    ),
    Row(
        "POL0124",
        _ERROR,
        Words("多余的标点", "Punctuation that does not belong"),
        Words(
            "条款之间不用标点，这里却有 `{found}`", "expected no such punctuation, found `{found}`"
        ),
        {
            "": Words(
                "删去 `{found}`：下一个关键词就是下一条款的开始",
                "remove it: the next keyword begins the next clause",
            ),
            "instead": Words(
                "列表中的各项用 `，` 或 `、` 隔开", "part the entries of a list with `,`"
            ),
        },
    ),
    Row(
        "POL0125",
        _ERROR,
        Words("措施编号的写法", "How a measure is numbered"),
        Words(
            "措施编号应写成数字 `{number}`，这里却是 `{found}`",
            "expected the number in digits, `{number}`, found `{found}`",
        ),
        {
            "": Words(
                "写 `{split}`；第二十一条之一写 `措施 21-1`",
                "write `measure {number}`; an inserted one is `measure 21-1`",
            )
        },
    ),
    Row(
        "POL0126",
        _ERROR,
        Words("缺少标识或标签", "Id or label missing"),
        Words(
            "`{keyword_zh}` 之后应先写标识、再写引号中的标签，却只有 `{found}`",
            "expected an id and a label in quotation marks after `{keyword_en}`,"
            " found only `{found}`",
        ),
        {
            "": Words(
                "写 `{right_zh}`：标识供别处引用，标签给人看",
                "write `{right_en}`: others refer to the id, people read the label",
            )
        },
    ),
    Row(
        "POL0127",
        _ERROR,
        Words("数后面的不是单位", "Not a unit"),
        Words(
            "数后面应是单位，`{found}` 却不是", "expected a unit after the number, found `{found}`"
        ),
        {
            "": Words(
                "个数、层数只写数 `{number}`，不写量词；有单位的是面积、金额、期限和百分数",
                "write a count as a bare number, `{number}`; units are those of areas, money,"
                " periods and percentages",
            )
        },
    ),
    Row(
        "POL0128",
        _ERROR,
        Words("取整而没有除法", "Rounding without division"),
        Words(
            "`{found}` 之前应是除法，却没有",
            "expected a division before `{found}`, found none",
        ),
        {
            "": Words(
                "只有商才取整：写 `(量) 除以 1 向上取整到 1`",
                "only a quotient is rounded: write `(Q) divided by 1 rounded up to 1`",
            )
        },
    ),
)
