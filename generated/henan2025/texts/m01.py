"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m01/1": (
        "年内开工的稳经济促增长项目",
        "Stable-growth project that starts within the year",
        627,
    ),
    "m01/2": ("乡级规划状态 是 正在编制", "State of the township plan is Being drafted", 630),
    "m01/3": (
        "“规划批准后再纳入是否算”按“算”理解",
        "“Whether entering an approved plan counts” is read as “Yes”",
        631,
    ),
    "m01/4": ("乡级规划状态 是 规划已批准", "State of the township plan is Plan approved", 631),
    "m01/5": (
        "“规划批准后再纳入是否算”按“算”理解 且 乡级规划状态 是 规划已批准",
        "“Whether entering an approved plan counts” is read as “Yes” and State of the township "
        "plan is Plan approved",
        631,
    ),
    "m01/6": (
        "乡级规划状态 是 正在编制 或 （“规划批准后再纳入是否算”按“算”理解 且 乡级规划状态 是 规划"
        "已批准）",
        "State of the township plan is Being drafted or (“Whether entering an approved plan "
        "counts” is read as “Yes” and State of the township plan is Plan approved)",
        629,
    ),
    "m01/7": (
        "年内开工的稳经济促增长项目",
        "Stable-growth project that starts within the year",
        637,
    ),
    "m01/8": ("项目已纳入乡级规划", "The project is in the township plan", 637),
    "m01/9": (
        "年内开工的稳经济促增长项目 且 项目已纳入乡级规划",
        "Stable-growth project that starts within the year and The project is in the township plan",
        637,
    ),
    "m01/10": (
        "“‘经批准后’指规划还是纳入”按“规划”理解",
        "“What must be approved: the plan or the project's entry” is read as “The plan”",
        640,
    ),
    "m01/11": ("乡级规划状态 是 规划已批准", "State of the township plan is Plan approved", 640),
    "m01/12": (
        "“‘经批准后’指规划还是纳入”按“规划”理解 且 乡级规划状态 是 规划已批准",
        "“What must be approved: the plan or the project's entry” is read as “The plan” and State "
        "of the township plan is Plan approved",
        640,
    ),
    "m01/13": (
        "“‘经批准后’指规划还是纳入”按“项目的纳入”理解",
        "“What must be approved: the plan or the project's entry” is read as “The project's entry”",
        641,
    ),
    "m01/14": ("纳入乡级规划已批准", "Entering it is approved", 641),
    "m01/15": (
        "“‘经批准后’指规划还是纳入”按“项目的纳入”理解 且 纳入乡级规划已批准",
        "“What must be approved: the plan or the project's entry” is read as “The project's "
        "entry” and Entering it is approved",
        641,
    ),
    "m01/16": (
        "（“‘经批准后’指规划还是纳入”按“规划”理解 且 乡级规划状态 是 规划已批准） 或 （“‘经批准后"
        "’指规划还是纳入”按“项目的纳入”理解 且 纳入乡级规划已批准）",
        "(“What must be approved: the plan or the project's entry” is read as “The plan” and "
        "State of the township plan is Plan approved) or (“What must be approved: the plan or the "
        "project's entry” is read as “The project's entry” and Entering it is approved)",
        639,
    ),
}
