"""Codes of this family: the tool itself, files and packages."""

from __future__ import annotations

from dsl.diagnostics.codes.row import Row, Severity, Words

_ERROR = Severity.ERROR

TOOL: tuple[Row, ...] = (
    Row(
        "POL0901",
        _ERROR,
        Words("内部错误", "Internal error"),
        Words(
            "程序出了不该出的错：{found}",
            "this should not have happened: {found}",
        ),
        {
            "": Words(
                "请带上文件和命令报告这个错误", "please report it with the file and the command"
            )
        },
    ),
    Row(
        "POL0902",
        _ERROR,
        Words("打不开文件", "File cannot be opened"),
        Words("应能读取 `{found}`，却不能：{reason}", "expected to read `{found}`: {reason}"),
    ),
    Row(
        "POL0903",
        _ERROR,
        Words("写不了文件", "File cannot be written"),
        Words("应能写入 `{found}`，却不能：{reason}", "expected to write `{found}`: {reason}"),
        {
            "": Words("原来的文件没有改动", "what was there before is unchanged"),
            "stream": Words("结果没有写全", "the result is not complete there"),
        },
    ),
    Row(
        "POL0904",
        _ERROR,
        Words("生成的文件过时", "Generated files have drifted"),
        Words(
            "`{found}` 应与政策一致，却不同",
            "expected `{found}` to be what the policy generates, found it different",
        ),
        {
            "": Words("运行 `pol build` 重新生成", "run `pol build` again"),
            "tables": Words("运行 `pol dev tables` 重新生成", "run `pol dev tables` again"),
        },
    ),
    Row(
        "POL0905",
        _ERROR,
        Words("生成的包不完整", "Generated package damaged"),
        Words(
            "`{found}` 的文件应与清单一致，却不同或缺少",
            "expected the files of `{found}` to match its manifest, found others",
        ),
        {"": Words("运行 `pol build` 重新生成", "run `pol build` again")},
    ),
    Row(
        "POL0906",
        _ERROR,
        Words("找不到政策", "No such policy"),
        Words("应指明一个政策，`{found}` 不是", "expected a policy, found `{found}`"),
        {
            "": Words("已有的政策：{policies}", "policies found: {policies}"),
            "several": Words(
                "用 --policy 选一个：{policies}", "choose one by --policy: {policies}"
            ),
        },
    ),
    Row(
        "POL0907",
        _ERROR,
        Words("没有这个名称", "No such name"),
        Words("应是{kind}，`{found}` 不是", "expected {kind}, found `{found}`"),
        {"known": Words("可以是：{known}", "one of: {known}")},
    ),
    Row(
        "POL0908",
        _ERROR,
        Words("选项写法不对", "Bad option"),
        Words(
            "`{option}` 应写成 `{expected}`，却是 `{found}`",
            "expected `{option} {expected}`, found `{found}`",
        ),
    ),
    Row(
        "POL0909",
        _ERROR,
        Words("用法不对", "Wrong usage"),
        Words("命令应按用法写：{found}", "expected the command as it is used: {found}"),
        {"": Words("用法：{usage}", "usage: {usage}")},
    ),
    Row(
        "POL0911",
        _ERROR,
        Words("格式化后不同", "Formatting would change the text"),
        Words(
            "格式化后的文本应与原文同义，却不同；文件没有改动",
            "expected the formatted text to mean the same, found it different; nothing is written",
        ),
        {"": Words("请带上文件报告这个错误", "please report it with the file")},
    ),
    Row(
        "POL0920",
        _ERROR,
        Words("模板不能用", "Template cannot be used"),
        Words(
            "自备的模板应能排出页面，却不能：{reason}",
            "expected a template that lays out the page, found one that does not: {reason}",
        ),
        {"": Words("没有写任何文件", "nothing is written")},
    ),
    Row(
        "POL0921",
        _ERROR,
        Words("缺少程序库", "Library missing"),
        Words(
            "应装有程序库 `{found}`，却没有装",
            "expected the library `{found}`, which is not installed",
        ),
        {
            "": Words(
                "运行 `python -m pip install {found}` 安装",
                "install it: `python -m pip install {found}`",
            )
        },
    ),
    Row(
        "POL0930",
        _ERROR,
        Words("数的位数太多", "Figure too wide"),
        Words(
            "这里的结果应在 38 位数字以内，却可能更长，批量计算的列放不下",
            "expected a result of at most 38 digits, found one that may be longer than a column",
        ),
        {
            "": Words(
                "少乘几个数量，或者先算出带取整的商",
                "multiply fewer quantities, or round a quotient first",
            )
        },
    ),
    Row(
        "POL0931",
        Severity.WARNING,
        Words("没有写 SQL", "SQL not written"),
        Words(
            "写 SQL 要有 `sqlglot`，却没有安装；{found} 里的保持原样",
            "expected `sqlglot`, which writes SQL, found it not installed: {found} stays as it is",
        ),
        {
            "": Words(
                '安装：pip install "pol-policy[batch]"',
                'install it: pip install "pol-policy[batch]"',
            )
        },
    ),
)
