"""The one table of keywords, for both surfaces.

`en` and `zh` are the spellings that are written; `also` are synonyms that are only read. The
terminals of `grammar/pol.lark` are made from this table, and a test holds the two equal.
"""

from __future__ import annotations

from typing import Final

import attrs


@attrs.frozen
class Keyword:
    """A terminal and its spellings. An empty one means: none in this language."""

    token: str
    en: str
    zh: str
    also: tuple[str, ...] = ()


def _row(line: str) -> Keyword:
    token, en, zh, *also = (part.strip() for part in line.split("|"))
    return Keyword(token, en, zh, tuple(also))


_TABLE = """
POLICY|policy|政策
ISSUER|issuer|制定机关|发文机关
ISSUED|issued|印发日|印发日期
EFFECTIVE|effective|施行|生效
FROM|from|自|从
UNTIL|until|至
SOURCE|source|原文
WITH|with|共
ARTICLES|articles|条
DIGEST|digest|摘要值
NAMED|named|名称用语
REVIEWBY|review by|复核于
USE|use|引用
CATEGORY|category|类别
ORDERED|ordered|从低到高
VALUE|value|取值
UNDER|under|归入
RECORD|record|明细
SECTION|section|事项
ASSUMED|assumed absent|未填视为不涉及
FACT|fact|事实
REQUIRED|required|必填
JUDGED|judged by|认定机关
ORNONE|or none|可为无
CHANGEABLE|changeable|可调整
NAMES|names the project|作为项目名称
KEY|key|作为编号
ASSUMEDNO|assumed no|未填视为否
BYDEFAULT|by default|默认按
HINT|hint|填写提示
YESNO|yes or no|是否|是或否
SETOF|any number of|多选
LISTOF|list of|清单
TEXT|text|文字|文本
WHOLE|whole number|整数
DECIMAL|decimal|小数
RATIO|ratio|比率|比例
LAND|land area|土地面积
FLOOR|floor area|建筑面积
MONEY|money|金额
DATET|date|日期
MONTHS|period in months|按月期限
DAYS|period in days|按日期限
EN|en|英文
PARAMETER|parameter|参数
DEFINE|define|术语
MEANS|means|指
CHAPTER|chapter|章
MEASURE|measure|措施
APPLIESWHEN|applies when|适用情形
WHILE|while|存续条件
WHEN|when|当
EXCEPT|except|除外情形
BECAUSE|because|理由
WAIVED|waived|免除
PERMIT|permit|允许
GRANT|grant|安排
OBLIGE|oblige|应当
PROHIBIT|prohibit|不得|禁止
ENCOURAGE|encourage|鼓励
COMMIT|commit|承诺
RELIEVE|relieve|免罚
PROGRAMME|programme|工作部署
ON|on|主体
REQUIRE|require|要求
LIMIT|limit|限制
INPRINCIPLE|in principle|原则上
EACH|for each|逐一
AMOUNT|amount|数额
DEADLINE|deadline|时限
WITHIN|within|于
AFTER|after|之后
QI||起
NEI||内
BY|by|不迟于
DONE|done|完成日
ROLLSWHEN|rolls over holidays when|遇法定休假日顺延当
ROLLS|rolls over holidays|遇法定休假日顺延
FULFILLED|fulfilled when|已履行当
BREACHED|breached when|违反当
EARLIEST|earliest|最早
PREVAILS|prevails over|优先于
CITES|cites|原句
TO|to|到
SUMMARY|summary|摘要
NOTE|note|说明
EVIDENCE|evidence|材料
PRODUCES|produces|形成文书
PURPOSE|purpose|目的句
CONTEXT|context|背景句
AGREED|agreed|已核对
SEE|see|参见
CAUTION|caution|提示
INTERPRETATION|interpretation|理解
OPTION|option|口径
CHOSEN|chosen|采用
ASKS|asks|请示
EXAMPLE|example|示例
ASOF|as of|评估日
READING|reading|按理解
WITHOUT|without assumptions|不作推定
GIVEN|given|已知
EXPECT|expect|应得
TABLE|table|表头
ROW|row|行
POSSIBLE|possible|可能
STATE|state|状态
MARGIN|margin|余量
DUE|due|到期日
MISSING|missing|所缺
EXCEPTION|exception|除外
ARGUABLE|arguable|可争议
STALE|stale|待复核
CAUTIONS|cautions|提示数
ANYOF|any of|任一
ALLOF|all of|同时
AND|and|且|并且
OR|or|或|或者
NOT|not|并非
ISNOT|is not|不是
IS|is|是|为
IN|in|属于
INCANY|includes any of|含任一
INCALL|includes all of|含全部
INCONLY|includes only|仅含
INCLUDES|includes|含|包含
ATMOST|at most|不超过|不多于
LESS|less than|不满|不足|低于|少于
ATLEAST|at least|不少于|不低于|达到
MORE|more than|超过|高于|多于
OF|of|
DE||的
DIVIDED|divided by|除以
ROUNDDOWN|rounded down to|向下取整到
ROUNDUP|rounded up to|向上取整到
ROUNDHALF|rounded half up to|四舍五入到
EVERY|every|每个
SOME|some|存在
AMONG|among|取自
FOR|for|就
WHERE|where|其中
HAS|has|满足
SUMOF|sum of|合计
COUNTOF|count of|计数
DISTINCT|distinct|不重复
FIRSTOF|first of|分情形
OTHERWISE|otherwise|其余
LARGER|larger of|取大
SMALLER|smaller of|取小
YEAR|year of|年份
INVOLVES|involves|涉及
APPLIES|applies|适用
NONE|none|无
UNKNOWN|unknown|未知
YES|yes|是
NO|no|否
TODAY|as_of|评估当日
ETC|etc|等
"""

# A name in 「」, which may itself hold words in 「」, as a label does that quotes.
QUOTED: Final = r"「(?:[^「」\n]|「[^「」\n]*」)+」"
KEYWORDS: Final = tuple(_row(line) for line in _TABLE.strip().split("\n"))
BY_TOKEN: Final = {keyword.token: keyword for keyword in KEYWORDS}

# Words that can never be a name, in either language.
RESERVED: Final = frozenset(
    spelling
    for token in (
        "NOT",
        "SOME",
        "EVERY",
        "INVOLVES",
        "NONE",
        "UNKNOWN",
        "ETC",
        "TODAY",
        "YES",
        "NO",
    )
    for spelling in (BY_TOKEN[token].en, BY_TOKEN[token].zh)
)


def spelling(token: str, language: str) -> str:
    """The canonical spelling of a keyword in `zh` or `en`; the other where it has none."""
    keyword = BY_TOKEN[token]
    return (keyword.zh or keyword.en) if language == "zh" else (keyword.en or keyword.zh)


def priority(keyword: Keyword) -> int:
    """Longer spellings are tried first, so that `is not` is never read as `is`."""
    longest = max((len(word) for word in (keyword.zh, *keyword.also)), default=0)
    return 10 + 10 * keyword.en.count(" ") + longest


def terminal(keyword: Keyword) -> str:
    """The keyword's terminal, as it stands in the grammar."""
    zh = [word for word in (keyword.zh, *keyword.also) if word]
    parts = []
    if keyword.en:
        words = r"\s+".join(keyword.en.split())
        parts.append(rf"(?:{words})(?!\w)")
    if zh:
        parts.append(rf"(?:{'|'.join(zh)})(?![^\W\d])")
    return f"{keyword.token}.{priority(keyword)}: /{'|'.join(parts)}/"


def terminals() -> str:
    """The keyword section of the grammar."""
    return "\n".join(terminal(keyword) for keyword in KEYWORDS)
