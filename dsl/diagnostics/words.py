"""Words for the values of arguments: types, kinds of names, clauses, in both languages."""

from __future__ import annotations

from typing import Final

_ROWS: Final = """
yes_no|是否|yes or no
text|文字|text
date|日期|a date
number|数|a number
whole|整数|a whole number
decimal|小数|a number
ratio|比率|a ratio
land|土地面积|land area
floor|建筑面积|floor area
money|金额|money
months|按月的期限|a period in months
days|按日的期限|a period in days
choice|类别的一个取值|one value of a category
choices|类别的若干取值|a set of values
set|一组取值|a set of values
list|清单|a list
mapping|带字段的一段|a mapping
nothing|空的|nothing
no_mapping|清单或单个内容|a list or a single value
item|清单的一项|an item of a list
section|事项|a section
column|列|a column
fact|事实|a fact
field|明细的字段|a field
value|取值|a value
record|明细|a record
category|类别|a category
name|名称|a name
option|口径|an option
interpretation|理解|an interpretation
parameter|参数|a parameter
define|术语|a term
provision|款项|a provision
measure|措施|a measure
clause|条件、限额、数额或时限|a clause
code|错误码|a code
command|命令|a command
switch|选项|an option of the command
explained|错误码、措施号、款项或事实名|a code, a measure's number, a provision or a fact
default|默认值|a default
under|归入|`under`
Require|要求|a requirement
Limit|限制|a limit
Amount|数额|an amount
Deadline|时限|a deadline
Except|除外情形|an exception
Waived|免除|a waiver
Prevails|优先于|`prevails over`
fulfilled|已履行当|`fulfilled when`
breached|违反当|`breached when`
earliest|最早|`earliest`
when|当|`when`
while|存续条件|`while`
applies|适用情形|`applies when`
in principle|原则上|`in principle`
On|主体|`on`
Effective|施行|`effective`
Review|复核于|`review by`
Given|已知|`given`
Table|表头|`table`
permit|允许|permit
grant|安排|grant
oblige|应当|oblige
prohibit|不得|prohibit
encourage|鼓励|encourage
commit|承诺|commit
relieve|免罚|relieve
programme|工作部署|programme
status|状态|status
possible|可能的状态|possible
state|履行状态|state
margin|余量|margin
due|到期日|due
missing|所缺|missing
exception|除外|exception
arguable|可争议|arguable
stale|待复核|stale
cautions|提示数|cautions
characters|字符|characters
bytes|字节|bytes
line|一行的字符|characters of a line
clauses|语句|clauses
measures|措施|measures
depth|嵌套层数|levels of nesting
mistakes|错误数|mistakes
required|必填|`required`
or_none|可为无|`or none`
changeable|可调整|`changeable`
names|作为项目名称|`names the project`
key|作为编号|`key`
assumed_no|未填视为否|`assumed no`
judged|认定机关|`judged by`
hint|填写提示|`hint`
by_default|默认按|`by default`
at_least|不少于|`at least`
at_most|不超过|`at most`
Issuer|制定机关|`issuer`
Issued|印发日|`issued`
OfficialText|原文|`source`
waived|免除|a waiver
purpose|目的句|purpose
context|背景句|context
figure|数|the figure
less_than|不满|`less than`
more_than|超过|`more than`
no_comparison|没有比较|no comparison
word_ban|表示禁止的|words of a ban:
word_duty|表示应当的|words of a duty:
word_permission|表示允许的|words of a permission:
word_encouragement|表示鼓励的|words of encouragement:
word_principle|表示原则的|words for in principle:
word_exception|表示除外的|words of an exception:
excuse|位置、不会、理由齐全的一段|a mapping with `at`, `never` and `because`
sight|“是”“否”“未知”之类|a word like true, false or unknown
table|表头和行都有的一段|a mapping with both `columns` and `rows`
once|只写一次的名称|a name that stands once
word_open|表示列举未尽的|a word that leaves a list open:
"""

WORDS: Final[dict[str, tuple[str, str]]] = {
    key: (zh, en) for key, zh, en in (row.split("|") for row in _ROWS.strip().split("\n"))
}


def in_words(value: str, language: str) -> str:
    """A key in words; what is no key stands as it is."""
    known = WORDS.get(value)
    return value if known is None else known[0 if language == "zh" else 1]
