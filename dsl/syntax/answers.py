"""The Chinese words of an answer, by the English ones: what examples expect."""

from __future__ import annotations

from typing import Final

STATUSES_ZH: Final = {
    "applies": "适用",
    "referred": "需个案研究",
    "not_met": "不符合",
    "violated": "违反",
    "excepted": "除外",
    "not_applicable": "不适用",
    "undetermined": "事实不足",
    "not_in_force": "未生效或已失效",
}
STATES_ZH: Final = {
    "due": "待履行",
    "met": "已履行",
    "late": "逾期履行",
    "overdue": "逾期未履行",
    "breached": "已违反",
    "not_started": "未起算",
    "pending": "期限内",
}
