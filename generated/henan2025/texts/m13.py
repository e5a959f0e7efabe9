"""Conditions in words: Chinese, English, and the policy's line."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, tuple[str, str, int]]] = {
    "m13/1": ("有住宅或商服用地", "There is residential or commercial land", 2153),
    "m13/2": ("用途 属于 住宅、商业", "Use is one of Housing, Commerce", 2157),
    "m13/3": ("企业无力或无意愿继续开发", "Its holder will not or cannot develop", 2157),
    "m13/4": ("已供应", "Supplied", 2157),
    "m13/5": ("已动工", "Started", 2157),
    "m13/6": ("并非（已动工）", "not (Started)", 2157),
    "m13/7": (
        "用途 属于 住宅、商业 且 企业无力或无意愿继续开发 且 已供应 且 并非（已动工）",
        "Use is one of Housing, Commerce and Its holder will not or cannot develop and Supplied "
        "and not (Started)",
        2157,
    ),
    "m13/8": (
        "有地块清单：用途 属于 住宅、商业 且 企业无力或无意愿继续开发 且 已供应 且 并非（已动工）",
        "some Parcels: Use is one of Housing, Commerce and Its holder will not or cannot develop "
        "and Supplied and not (Started)",
        2156,
    ),
    "m13/9": (
        "“‘无力或无意愿继续开发’与‘已供应未动工’须否同时具备”按“具备一项即可”理解",
        "“Whether both descriptions of idle land must hold” is read as “One is enough”",
        2159,
    ),
    "m13/10": ("用途 属于 住宅、商业", "Use is one of Housing, Commerce", 2162),
    "m13/11": ("企业无力或无意愿继续开发", "Its holder will not or cannot develop", 2163),
    "m13/12": ("已供应", "Supplied", 2163),
    "m13/13": ("已动工", "Started", 2163),
    "m13/14": ("并非（已动工）", "not (Started)", 2163),
    "m13/15": ("已供应 且 并非（已动工）", "Supplied and not (Started)", 2163),
    "m13/16": (
        "企业无力或无意愿继续开发 或 （已供应 且 并非（已动工））",
        "Its holder will not or cannot develop or (Supplied and not (Started))",
        2163,
    ),
    "m13/17": (
        "用途 属于 住宅、商业 且 （企业无力或无意愿继续开发 或 （已供应 且 并非（已动工）））",
        "Use is one of Housing, Commerce and (Its holder will not or cannot develop or (Supplied "
        "and not (Started)))",
        2161,
    ),
    "m13/18": (
        "有地块清单：用途 属于 住宅、商业 且 （企业无力或无意愿继续开发 或 （已供应 且 并非（已动"
        "工）））",
        "some Parcels: Use is one of Housing, Commerce and (Its holder will not or cannot develop "
        "or (Supplied and not (Started)))",
        2160,
    ),
    "m13/19": (
        "“‘无力或无意愿继续开发’与‘已供应未动工’须否同时具备”按“具备一项即可”理解 且 （有地块清单"
        "：用途 属于 住宅、商业 且 （企业无力或无意愿继续开发 或 （已供应 且 并非（已动工））））",
        "“Whether both descriptions of idle land must hold” is read as “One is enough” and (some "
        "Parcels: Use is one of Housing, Commerce and (Its holder will not or cannot develop or "
        "(Supplied and not (Started))))",
        2158,
    ),
    "m13/20": (
        "（有地块清单：用途 属于 住宅、商业 且 企业无力或无意愿继续开发 且 已供应 且 并非（已动工"
        "）） 或 （“‘无力或无意愿继续开发’与‘已供应未动工’须否同时具备”按“具备一项即可”理解 且 （"
        "有地块清单：用途 属于 住宅、商业 且 （企业无力或无意愿继续开发 或 （已供应 且 并非（已动"
        "工）））））",
        "(some Parcels: Use is one of Housing, Commerce and Its holder will not or cannot develop "
        "and Supplied and not (Started)) or (“Whether both descriptions of idle land must hold” "
        "is read as “One is enough” and (some Parcels: Use is one of Housing, Commerce and (Its "
        "holder will not or cannot develop or (Supplied and not (Started)))))",
        2155,
    ),
}
