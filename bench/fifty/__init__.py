"""The statuses of the fifty measures as one would write them by hand in Python.

What the generated checkers are held to: the same typed projects and the same answers, on any day
on which the policy is in force. Sets must be given whole and sections by their classes.
"""

from __future__ import annotations

from datetime import date
from typing import Final, cast

from bench.fifty import chapter1 as one
from bench.fifty import chapter2 as two
from bench.fifty import chapter3 as three
from bench.fifty import chapter4 as four
from bench.fifty import chapter5 as five
from bench.fifty import chapter6 as six
from bench.fifty import chapter7 as seven
from bench.fifty.answers import APPLIES, BEST, single
from bench.fifty.terms import Terms
from bench.fifty.whole import Whole
from dsl.runtime.status import Status
from generated.henan2025.facts import Project

# The provisions that a measure's answer is about, in its order; programmes beside others have none.
PROVISIONS: Final = {
    "1": ("include", "basis"),
    "2": ("adjust",),
    "3": ("city_space", "draw", "priority", "boundary", "outside", "ledger"),
    "4": ("share",),
    "5": ("stock_first",),
    "6": ("pool", "draw", "priority"),
    "7": ("list", "national_plan"),
    "8": ("advance", "on_submission"),
    "9": ("advance", "draw"),
    "10": ("rural", "urban"),
    "11": ("county_allotment", "county_use", "base_plan", "base_use"),
    "12": ("source", "provincial", "draw"),
    "13": ("take_back",),
    "14": ("direct",),
    "15": ("no_review", "conversion_plan"),
    "16": ("system",),
    "17": ("argument", "opinion"),
    "18": ("early_work", "acquisition"),
    "19": ("at_review", "before_issue"),
    "20": ("early_part", "incomplete"),
    "21": ("apply", "single_works", "other_share", "other_urgent"),
    "22": ("phases",),
    "23": ("by_city", "by_county"),
    "24": ("inside", "use", "pretext"),
    "25": ("phased_filing", "no_phase_text"),
    "26": ("separate_site", "convert_only"),
    "27": ("convert_only",),
    "28": ("renew", "total", "shrink"),
    "29": ("early_conversion", "collective"),
    "30": ("direct",),
    "31": ("in_plan", "flexible"),
    "32": ("functions", "allowance", "compatible"),
    "33": ("package",),
    "34": ("joint", "together", "after_contract"),
    "35": ("consolidate", "neighbour", "old_community"),
    "36": ("reuse",),
    "37": ("mix", "local_rule", "special_needs"),
    "38": ("overlay",),
    "39": ("reserve",),
    "40": ("offer",),
    "41": ("allot",),
    "42": ("each_mine",),
    "43": ("adjust", "approval", "filing"),
    "44": ("single_request", "leaner"),
    "45": ("clear_land", "after_contract", "after_decision"),
    "46": ("services",),
    "47": ("minor", "first"),
    "48": ("consolidation",),
    "49": ("assistance",),
    "50": ("red_lines",),
}
# Programmes beside other provisions: they always apply, and count for nothing in the measure.
BESIDE: Final = {
    "4": ("guide",),
    "5": ("combined",),
    "13": ("bonds",),
    "36": ("idle_assets",),
    "37": ("guide",),
    "38": ("plans",),
    "41": ("guide",),
    "42": ("common_issues",),
    "46": ("desk",),
}
PROGRAMME: Final = (APPLIES,)


def answers(project: Project, day: date) -> dict[str, tuple[int, ...]]:
    """Of each measure, what its provisions may be."""
    whole = cast(Whole, project)
    terms = Terms(whole)
    ban = five.special_needs(whole)
    return {
        "1": one.measure1(whole, terms),
        "2": one.measure2(whole),
        "3": one.measure3(whole, terms),
        "4": one.measure4(whole),
        "5": two.measure5(whole, terms),
        "6": two.measure6(whole, terms),
        "7": two.measure7(whole, terms),
        "8": two.measure8(whole, terms),
        "9": two.measure9(whole, terms),
        "10": two.measure10(whole),
        "11": two.measure11(whole),
        "12": two.measure12(whole),
        "13": two.measure13(whole),
        "14": three.measure14(whole),
        "15": three.measure15(whole, terms),
        "16": PROGRAMME,
        "17": three.measure17(whole, terms),
        "18": three.measure18(whole, terms),
        "19": three.measure19(whole, terms),
        "20": four.measure20(whole, terms),
        "21": four.measure21(whole, terms),
        "22": four.measure22(whole, terms),
        "23": four.measure23(whole, terms),
        "24": four.measure24(whole, terms),
        "25": four.measure25(whole, terms),
        "26": four.measure26(whole, terms),
        "27": four.measure27(whole, terms),
        "28": four.measure28(whole, terms),
        "29": four.measure29(whole, terms),
        "30": five.measure30(whole, terms),
        "31": five.measure31(whole, terms),
        "32": five.measure32(whole, terms, ban),
        "33": five.measure33(whole),
        "34": five.measure34(whole, terms),
        "35": five.measure35(whole),
        "36": five.measure36(whole, ban),
        "37": five.measure37(whole, ban),
        "38": six.measure38(whole),
        "39": PROGRAMME,
        "40": PROGRAMME,
        "41": six.measure41(whole),
        "42": six.measure42(whole),
        "43": seven.measure43(whole),
        "44": seven.measure44(terms),
        "45": seven.measure45(whole, day),
        "46": seven.measure46(whole),
        "47": seven.measure47(whole),
        "48": PROGRAMME,
        "49": PROGRAMME,
        "50": seven.measure50(),
    }


def statuses(project: Project, day: date) -> dict[str, Status]:
    """The status of each measure."""
    return {id_: BEST[found] for id_, found in answers(project, day).items()}


def provision_statuses(project: Project, day: date) -> dict[str, dict[str, Status]]:
    """Of each measure, the status of each provision."""
    return {
        id_: {
            **dict.fromkeys(BESIDE.get(id_, ()), Status.APPLIES),
            **dict(zip(PROVISIONS[id_], map(single, found), strict=True)),
        }
        for id_, found in answers(project, day).items()
    }
