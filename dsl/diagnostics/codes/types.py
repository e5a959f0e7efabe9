"""Codes of this family: types and dimensions."""

from __future__ import annotations

from dsl.diagnostics.codes.row import Row, Severity, Words

_ERROR = Severity.ERROR
_UNIT = Words(
    "一边是没有单位的数：写上单位，如 `10万元`、`3亩`、`80%`",
    "one side is a number without a unit: write it, as `10 wan yuan`, `3 mu` or `80%`",
)
_LEFT = {"left": Words("这边是{type}", "this is {type}")}

TYPES: tuple[Row, ...] = (
    Row(
        "POL0301",
        _ERROR,
        Words("量纲不同，不能相加减", "Sum of different kinds"),
        Words("这里应是{expected}，却是{found}", "expected {expected}, found {found}"),
        {
            "": Words(
                "同一量纲才能加减或取大小：土地面积、建筑面积、金额各是一类",
                "only one kind can be added or compared: land, floor area and money are apart",
            ),
            "unit": _UNIT,
        },
        _LEFT,
    ),
    Row(
        "POL0302",
        _ERROR,
        Words("量纲不同，不能比较", "Comparison of different kinds"),
        Words("这里应是{expected}，却是{found}", "expected {expected}, found {found}"),
        {"": Words("两边改成同一类的值", "make both sides the same kind"), "unit": _UNIT},
        _LEFT,
    ),
    Row(
        "POL0303",
        _ERROR,
        Words("这里应是条件", "Condition expected"),
        Words("这里应是条件（是或否），却是{found}", "expected a condition, found {found}"),
        {
            "": Words(
                "补上比较，如 `不超过`、`是`、`属于`",
                "add a comparison, as `at most`, `is` or `in`",
            )
        },
    ),
    Row(
        "POL0304",
        _ERROR,
        Words("这里应是数或量", "Quantity expected"),
        Words("这里应是数、量或日期，却是{found}", "expected a quantity or date, found {found}"),
        {
            "": Words(
                "只有数、量和日期可以计算和比大小",
                "only numbers, quantities and dates can be computed with",
            ),
            "period": Words(
                "时限要写期限，如 `30日` 或 `3年`", "a deadline takes a period, as `30 days`"
            ),
        },
    ),
    Row(
        "POL0305",
        _ERROR,
        Words("数不能与期限比较", "Number compared with a period"),
        Words(
            "这里应是同一类的值，却一边是数、一边是按月的期限",
            "expected one kind, found a number and a period",
        ),
        {"": Words("写上单位，如 `3年`、`6个月`", "add the unit, as `3 years` or `6 months`")},
        _LEFT,
    ),
    Row(
        "POL0306",
        _ERROR,
        Words("按月与按日的期限不能混用", "Months mixed with days"),
        Words(
            "应同为按月或按日的期限，却混在一起",
            "expected periods both in months or both in days, found one of each",
        ),
        {
            "": Words(
                "一个月没有固定的日数：都用日，或都用月、年",
                "a month has no fixed number of days: use only days, or only months and years",
            )
        },
        _LEFT,
    ),
    Row(
        "POL0307",
        _ERROR,
        Words("取值不属于这个类别", "Value of another category"),
        Words(
            "应是类别 `{category}` 的取值，`{found}` 却不是",
            "expected a value of `{category}`, found `{found}`",
        ),
        {"": Words("只写这个类别的取值", "name a value of this category")},
        {"other": Words("它是类别 `{category}` 的取值", "it is a value of category `{category}`")},
    ),
    Row(
        "POL0308",
        _ERROR,
        Words("单选与多选不合", "Single value and set confused"),
        Words(
            "`{word}` 两边应相合，左边却是{found}",
            "expected operands that fit `{word}`, found {found}",
        ),
        {
            "": Words(
                "`属于` 用于单选，`含` 用于多选",
                "`in` is for a single value, `includes` for a set",
            ),
            "set": Words("左边可有多个取值：用 `含`", "the left is a set: use `includes`"),
            "single": Words(
                "左边只有一个取值：用 `是` 或 `属于`", "the left is one value: use `is` or `in`"
            ),
        },
    ),
    Row(
        "POL0309",
        _ERROR,
        Words("类别没有高低", "Category without order"),
        Words(
            "比高低的类别应是有序的，`{found}` 却不是",
            "expected an ordered category, found `{found}`",
        ),
        {"": Words("声明类别时加上 `从低到高`，或改用 `是`", "declare it `ordered`, or use `is`")},
    ),
    Row(
        "POL0310",
        _ERROR,
        Words("不能这样取比例或相除", "Not a share or quotient"),
        Words(
            "这里应是合于比例或除法的量，却是{found}",
            "expected what a share or quotient takes, found {found}",
        ),
        {
            "": Words(
                "`的` 后面是比率或数，如 `面积 的 30%`",
                "before `of` stands a ratio or a number, as `30% of area`",
            ),
            "swapped": Words(
                "两边调换：写 `{ratio} 的 {base}`", "the other way round: write `{base} of {ratio}`"
            ),
            "period": Words("期限不能取比例", "no share can be taken of a period"),
            "division": Words(
                "量除以数得量，量除以同类的量得数；舍入的单位要与结果相合",
                "divide a quantity by a number or by its like; the step is of the result's kind",
            ),
        },
    ),
    Row(
        "POL0311",
        _ERROR,
        Words("这里应是清单", "List expected"),
        Words("这里应是清单，却是{found}", "expected a list, found {found}"),
        {"": Words("写类型为 `清单` 的事实", "name a fact declared `list of`")},
    ),
    Row(
        "POL0312",
        _ERROR,
        Words("这里应是日期", "Date expected"),
        Words("这里应是日期，却是{found}", "expected a date, found {found}"),
        {"": Words("写日期，或类型为日期的事实", "write a date or a fact that is a date")},
    ),
    Row(
        "POL0313",
        _ERROR,
        Words("这类事实不能带此标记", "Mark does not fit the fact"),
        Words(
            "标记“{mark}”应合于类型，事实却是{found}",
            "expected a fact that takes {mark}, found {found}",
        ),
        {"": Words("删去标记，或改类型", "remove the mark or change the type")},
    ),
    Row(
        "POL0314",
        _ERROR,
        Words("明细里不能再有清单", "List inside a record"),
        Words("明细的字段应是单个值，却是清单", "expected a plain field in a record, found a list"),
        {"": Words("把内层清单另设为事项的事实", "make the inner list a fact of a section")},
    ),
    Row(
        "POL0315",
        _ERROR,
        Words("有序类别不能归入", "`under` in an ordered category"),
        Words(
            "有序类别 `{found}` 的取值应自成一列，却写了归入",
            "expected plain values in the ordered category `{found}`, found `under`",
        ),
        {"": Words("删去 `归入`，或删去 `从低到高`", "remove `under`, or `ordered`")},
    ),
    Row(
        "POL0316",
        _ERROR,
        Words("明细的字段不能带此标记", "Mark on a field"),
        Words(
            "{mark}应在事项的事实上，却在明细的字段上",
            "expected {mark} on a section's fact, found it on a field",
        ),
        {"": Words("删去这个标记", "remove the mark")},
    ),
    Row(
        "POL0317",
        _ERROR,
        Words("默认值读了别的事项", "Default reads another section"),
        Words(
            "`{found}` 的默认值应只由本事项的事实算出，却不是",
            "expected the default of `{found}` to read facts of its own section only",
        ),
        {
            "": Words(
                "只用本事项的事实；跨事项的算法写成 `术语`",
                "read this section's facts only; put the rest into a `define`",
            )
        },
    ),
    Row(
        "POL0318",
        _ERROR,
        Words("这个值不会是“无”", "Can never be none"),
        Words(
            "应是可以为“无”的值，{found}却不可以",
            "expected a value that may be none, found {found}",
        ),
        {
            "": Words(
                "在声明处加上 `可为无`，或删去这个条件", "declare the fact `or none`, or drop this"
            )
        },
    ),
    Row(
        "POL0319",
        _ERROR,
        Words("数字过长或不是整数", "Number too long or not whole"),
        Words("应是可用的数，`{found}` 却不是", "expected a usable number, found `{found}`"),
        {
            "": Words("位数太多：换大的单位", "too many digits: use a larger unit"),
            "whole": Words("期限要是整月或整日", "a period is whole months or whole days"),
        },
    ),
    Row(
        "POL0320",
        _ERROR,
        Words("参数的值类别不一", "Parameter of two kinds"),
        Words(
            "参数的各个值应同类并直接写出，却不是",
            "expected literal values of one kind, found another",
        ),
        {
            "": Words("各日期的值用同一类", "give all dates values of one kind"),
            "literal": Words("参数的值只能直接写出，不能计算", "a parameter's value is a literal"),
        },
    ),
    Row(
        "POL0322",
        _ERROR,
        Words("舍入到的单位不对", "Bad step of rounding"),
        Words(
            "舍入到的应是大于零的直接写出的量，却不是",
            "expected a literal step above zero, found another",
        ),
        {"": Words("写成如 `向下取整到 0.01元`", "write it as `rounded down to 0.01 yuan`")},
    ),
    Row(
        "POL0323",
        _ERROR,
        Words("各分支类别不同", "Branches of different kinds"),
        Words(
            "这个分支应是{expected}，却是{found}",
            "expected {expected} in this branch, found {found}",
        ),
        {"": Words("各分支写同一类的值", "give all branches one kind of value")},
    ),
    Row(
        "POL0324",
        _ERROR,
        Words("这一项不会是这样的结果", "Expectation of another kind"),
        Words(
            "这里应是{aspect}的结果，`{found}` 却不是",
            "expected a result for {aspect}, found `{found}`",
        ),
        {
            "": Words(
                "状态写它的名称，如 `适用`；数额写量，日期写日期，提示数写个数或者 无",
                "a status is `applies`, `not_met` …; a value is a quantity, a due day a date, "
                "`cautions` a number or none",
            )
        },
    ),
    Row(
        "POL0325",
        _ERROR,
        Words("例子中的值类型不对", "Wrong value in an example"),
        Words("这里应是{expected}，却是 `{found}`", "expected {expected}, found `{found}`"),
        {"": Words("按事实声明的类型写", "write it as the fact is declared")},
    ),
    Row(
        "POL0326",
        _ERROR,
        Words("这一处没有这一项", "No such aspect here"),
        Words(
            "`{found}` 应有所期待的一项，却没有{aspect}",
            "expected an aspect that `{found}` has, found {aspect}",
        ),
        {
            "": Words(
                "数额和余量在限制、数额上，到期日在时限上，状态在款项上",
                "values and margins are of limits and amounts, due days of deadlines",
            )
        },
    ),
)
