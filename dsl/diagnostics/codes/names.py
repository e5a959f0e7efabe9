"""Codes of this family: names, references and what a policy consists of."""

from __future__ import annotations

from dsl.diagnostics.codes.row import Row, Severity, Words

_ERROR = Severity.ERROR

NAMES: tuple[Row, ...] = (
    Row(
        "POL0201",
        _ERROR,
        Words("名称重复", "Name taken twice"),
        Words(
            "这里应是还没有用过的名称，`{found}` 却已经用过",
            "expected a name not yet taken, found `{found}` again",
        ),
        {
            "": Words(
                "改用另一个名称；标题也不能与别的名称或标题相同",
                "choose another name; a label counts as a name too",
            )
        },
        {"first": Words("`{name}` 先在这里用过", "`{name}` was first used here")},
    ),
    Row(
        "POL0202",
        _ERROR,
        Words("没有这个名称", "Unknown name"),
        Words(
            "应是{kind}，`{found}` 却没有声明过", "expected {kind}, found `{found}`, not declared"
        ),
        {
            "": Words(
                "检查写法，或先声明它；事实写作 `事项.事实`",
                "check the spelling or declare it; a fact is written `section.fact`",
            ),
            "type": Words(
                "类型是声明过的类别，或 是否、文字、整数、小数、比率、土地面积、建筑面积、"
                "金额、日期、按月期限、按日期限、多选 类别、清单 明细",
                "a type is a declared category, or yes or no, text, whole number, decimal, ratio,"
                " land area, floor area, money, date, period in months, period in days,"
                " any number of CATEGORY, list of RECORD",
            ),
        },
    ),
    Row(
        "POL0204",
        _ERROR,
        Words("名称与关键词连写", "Name and keyword run together"),
        Words(
            "应有空格隔开名称与关键词，却连写成 `{found}`",
            "expected a space between name and keyword, found `{found}`",
        ),
        {"": Words("写成 `{split}`", "write `{split}`")},
    ),
    Row(
        "POL0205",
        _ERROR,
        Words("清单变量的名称已被占用", "List variable's name is taken"),
        Words(
            "清单变量应用新的名称，`{found}` 却已有所指",
            "expected a new name for the list variable, found `{found}`, already taken",
        ),
        {"": Words("换一个变量名", "choose another name for the variable")},
        {"first": Words("`{name}` 在这里声明", "`{name}` is declared here")},
    ),
    Row(
        "POL0206",
        _ERROR,
        Words("名称难以分辨", "Names hard to tell apart"),
        Words(
            "名称应能与别的分清，`{found}` 与 `{other}` 却只差大小写或字形",
            "expected names that differ clearly, found `{found}` beside `{other}`",
        ),
        {
            "": Words(
                "改名：只差大小写、全角半角或末尾下划线的名称，生成的代码分不清",
                "rename one: generated code cannot tell names that differ only in case or width",
            )
        },
        {"first": Words("`{name}` 在这里", "`{name}` is here")},
    ),
    Row(
        "POL0207",
        _ERROR,
        Words("循环引用", "Circle of references"),
        Words(
            "{kind}不应归结到自身，却成了一圈：{found}",
            "expected {kind} that does not lead back to itself, found a circle: {found}",
        ),
        {"": Words("断开其中一处引用", "break the circle at one reference")},
    ),
    Row(
        "POL0208",
        _ERROR,
        Words("没有这条措施或款项", "No such measure or provision"),
        Words("应是{kind}，`{found}` 却不是", "expected {kind}, found `{found}`"),
        {
            "": Words(
                "款项写作 `措施号.名称`，如 `3.apply`",
                "a provision is written `NUMBER.name`, as `3.apply`",
            )
        },
    ),
    Row(
        "POL0210",
        _ERROR,
        Words("清单变量后应有字段", "List variable without a field"),
        Words(
            "应写 `{found}.字段`，却没有恰好一个字段",
            "expected `{found}.field`, found not exactly one field",
        ),
        {
            "": Words(
                "变量代表一条明细，条件要写它的某个字段",
                "the variable stands for a record; name one of its fields",
            )
        },
    ),
    Row(
        "POL0218",
        _ERROR,
        Words("清单变量没有说明取自哪个清单", "List variable without its list"),
        Words(
            "`{found}` 应是事项，或取自清单的变量，这里都不是",
            "expected `{found}` to be a section or bound to a list, found neither",
        ),
        {
            "": Words(
                "先说明取自哪个清单：`存在 {found} 取自 事项.清单 满足 {found}.{field} …`",
                "bind it first: `some {found} among section.list has {found}.{field} …`",
            )
        },
    ),
    Row(
        "POL0211",
        _ERROR,
        Words("这个名称不能单独作值", "Name that has no value by itself"),
        Words("这里应是一个值，`{found}` 却不是", "expected a value, found `{found}`"),
        {
            "": Words(
                "事项后写 `.事实`，理解后写 `是 口径`",
                "write `section.fact`, or `interpretation is option`",
            ),
            "deep": Words(
                "事实只有两段：`事项.事实`；清单的字段要用 `存在 … 取自 …`",
                "a fact has two parts, `section.fact`; fields need a list variable",
            ),
        },
    ),
    Row(
        "POL0212",
        _ERROR,
        Words("应有且只有一个政策开头", "One policy clause expected"),
        Words(
            "应有且只有一个 `政策 名称 “标题”`，却不是",
            'expected exactly one `policy NAME "title"`, found none or several',
        ),
        {
            "": Words("在最前面写上 `政策 名称 “标题”`", 'begin with `policy NAME "title"`'),
            "two": Words("只留一个政策开头", "keep only one"),
        },
        {"first": Words("第一个在这里", "the first is here")},
    ),
    Row(
        "POL0214",
        _ERROR,
        Words("措施没有款项", "Measure without provisions"),
        Words(
            "措施 {found} 应至少有一款，却没有",
            "expected a provision in measure {found}, found none",
        ),
        {
            "": Words(
                "写上 `允许`、`应当`、`部署` 等款项",
                "add a provision: `permit`, `oblige`, `programme` …",
            )
        },
    ),
    Row(
        "POL0215",
        _ERROR,
        Words("文字中的参数不存在", "No such parameter in a text"),
        Words(
            "花括号里应是参数，`{found}` 却不是",
            "expected a parameter in braces, found `{found}`",
        ),
        {"": Words("写成参数的名称或标题", "write the id or label of a parameter")},
    ),
    Row(
        "POL0216",
        _ERROR,
        Words("文件互相引用成圈", "Circle of used files"),
        Words(
            "引用的文件不应又引回自己，`{found}` 却成了一圈",
            "expected a file that does not use itself in turn, found `{found}`",
        ),
        {"": Words("删去其中一处 `引用`", "remove one `use`")},
    ),
    Row(
        "POL0217",
        _ERROR,
        Words("找不到引用的文件", "Used file cannot be opened"),
        Words("应能打开文件 `{found}`，却不能", "expected to open `{found}`, found no such file"),
        {
            "": Words(
                "路径从本文件所在的文件夹算起",
                "the path is taken from the folder of this file",
            )
        },
    ),
)
