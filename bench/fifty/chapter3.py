"""Measures 14 to 19: faster approval."""

from __future__ import annotations

from typing import Final

from bench.fifty.answers import APPLIES, BINDS, NOT_MET, OUT, VIOLATED
from bench.fifty.terms import COMPILING, NETWORKS, STAGES, Terms, both, either, says, touches
from bench.fifty.whole import Whole
from generated.henan2025.facts import Eco

NO_ECO: Final = Eco()
PRE_REVIEW: Final = STAGES["pre_review"]
PROVINCIAL_REVIEW: Final = STAGES["provincial_review"]
ISSUING: Final = STAGES["issuing"]
APPROVED: Final = STAGES["approved"]


def owed(stage: int | None, due: int, late: int, done: object) -> int:
    """A duty from one stage on, broken where it is not done by another."""
    if stage is None:
        return OUT | BINDS if done is True else OUT | VIOLATED | BINDS
    if stage < due:
        return OUT
    if stage < late or done is True:
        return BINDS
    return VIOLATED if done is False else VIOLATED | BINDS


def measure14(project: Whole) -> tuple[int]:
    """direct."""
    by = project.approval.submitter
    if by == "county" or by == "provincial_zone":
        return (APPLIES,)
    return (OUT if type(by) is str else OUT | APPLIES,)


def measure15(project: Whole, terms: Terms) -> tuple[int, int]:
    """no_review, conversion_plan."""
    stage, needed = terms.stage, project.approval.conversion_needed
    review = OUT | APPLIES if stage is None else APPLIES if COMPILING <= stage < APPROVED else OUT
    if needed is True:
        return review, BINDS
    return review, OUT if needed is False else OUT | BINDS


def measure17(project: Whole, terms: Terms) -> tuple[int, int]:
    """The ecological red line: argument, opinion."""
    eco, stage = project.eco, terms.stage
    overlaps = eco.overlaps
    if overlaps is False or eco == NO_ECO:
        return OUT, OUT
    argument = owed(stage, PRE_REVIEW, COMPILING, eco.argument_included)
    opinion = owed(stage, COMPILING, PROVINCIAL_REVIEW, eco.opinion_attached)
    if overlaps is True:
        return argument, opinion
    return OUT if argument == OUT else OUT | argument, OUT if opinion == OUT else OUT | opinion


def measure18(project: Whole, terms: Terms) -> tuple[int, int]:
    """Preparing the file: early_work, acquisition."""
    scope = both(terms.growth, touches(terms.sectors, NETWORKS))
    if scope is False:
        return OUT, OUT
    possible = 0 if scope else OUT
    approval = project.approval
    for met in (approval.prereview_issued, approval.site_unchanged):
        if met is False:
            return possible | NOT_MET, possible | NOT_MET
        if met is not True:
            possible |= NOT_MET
    return possible | APPLIES, possible | APPLIES


def measure19(project: Whole, terms: Terms) -> tuple[int, int]:
    """The fee voucher: at_review, before_issue."""
    approval, stage = project.approval, terms.stage
    by_province = either(
        says(approval.conversion_by, "province"), says(approval.expropriation_by, "province")
    )
    scope = both(by_province, approval.fee_due)
    if scope is False:
        return OUT, OUT
    possible = 0 if scope else OUT
    before = owed(stage, ISSUING, APPROVED, approval.fee_voucher)
    if stage is None:
        return OUT | APPLIES, before
    if stage < ISSUING:
        return possible | APPLIES, OUT
    return OUT, possible | before
