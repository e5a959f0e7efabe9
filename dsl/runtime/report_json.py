"""A report in the shape that others rely on (`pol-report/1`)."""

from __future__ import annotations

from datetime import date

from dsl.runtime.quantity import Quantity, unit_named
from dsl.runtime.report import (
    DeadlineReport,
    Figure,
    Label,
    LimitReport,
    MeasureReport,
    PolicyReport,
    ProvisionReport,
    WaiverReport,
    WhyNode,
)
from dsl.runtime.status import DutyState, Norm, Status
from dsl.runtime.values import Absent

Json = None | bool | int | str | list["Json"] | dict[str, "Json"]


def label_json(label: Label) -> dict[str, Json]:
    """`{"zh", "en"}`."""
    return {"zh": label.zh, "en": label.en}


def figure_json(figure: Figure, unit: str | None) -> Json:
    """A quantity, a date, `"none"`, or null where unknown."""
    if isinstance(figure, Quantity):
        known = unit_named(unit, figure.dimension) if unit else None
        return {"number": figure.to_plain(known), "unit": unit}
    if isinstance(figure, date):
        return {"date": figure.isoformat()}
    if isinstance(figure, Absent):
        return "none"
    return None


def day_json(figure: Figure) -> Json:
    """A date as text, `"none"`, or null where unknown."""
    if isinstance(figure, date):
        return figure.isoformat()
    return "none" if isinstance(figure, Absent) else None


def summary_json(report: PolicyReport) -> dict[str, Json]:
    """How many measures have each status, and how many commitments are late."""
    counts: dict[str, Json] = {
        status.value: sum(m.status is status for m in report.measures) for status in Status
    }
    late = {DutyState.OVERDUE, DutyState.LATE, DutyState.BREACHED}
    counts["overdue"] = sum(
        p.norm is Norm.COMMIT and p.duty in late for m in report.measures for p in m.provisions
    )
    return counts


def measures_json(
    report: PolicyReport,
    why: dict[tuple[str, str], WhyNode] | None = None,
    *,
    english: bool = False,
) -> list[Json]:
    """The measures; `english` is the language of their reasons."""
    reasons = {key: why_json(node, english) for key, node in (why or {}).items()}
    return [_measure(measure, reasons) for measure in report.measures]


def _measure(measure: MeasureReport, why: dict[tuple[str, str], Json]) -> Json:
    return {
        "number": measure.number,
        "id": measure.id,
        "title": label_json(measure.title),
        "chapter": measure.chapter,
        "status": measure.status.value,
        "possible": possible_json(measure.possible),
        "missing": list(measure.missing),
        "provisions": [_provision(p, why.get((measure.id, p.id))) for p in measure.provisions],
    }


def possible_json(possible: frozenset[Status]) -> list[Json]:
    """Statuses in the order in which reports list them."""
    return [status.value for status in Status if status in possible]


def _provision(p: ProvisionReport, why: Json) -> Json:
    exception: Json = None
    if p.exception is not None:
        because = p.exception.because
        exception = {
            "id": p.exception.id,
            "label": label_json(p.exception.label),
            "because": label_json(because) if because else None,
        }
    found: dict[str, Json] = {
        "id": p.id,
        "label": label_json(p.label),
        "norm": p.norm.value,
        "status": p.status.value,
        "possible": possible_json(p.possible),
        "missing": list(p.missing),
        "exception": exception,
        "duty": {"state": p.duty.value} if p.duty else None,
        "assumes": list(p.assumes),
        "hangs_on": list(p.hangs_on),
        "cautions": [label_json(c) for c in p.cautions],
        "arguable": p.arguable,
        "stale": p.stale,
        "limits": [_limit(limit) for limit in p.limits],
        "requirements": [
            {
                "id": r.id,
                "holds": r.holds,
                "waived": _waiver(r.waived),
                "in_principle": r.in_principle,
            }
            for r in p.requirements
        ],
        "amounts": [
            {"id": a.id, "value": figure_json(a.value, a.unit), "missing": list(a.missing)}
            for a in p.amounts
        ],
        "deadlines": [_deadline(d) for d in p.deadlines],
        "earliest": {"date": day_json(p.earliest)} if p.has_earliest else None,
        "why": why,
    }
    return found


def _waiver(waiver: WaiverReport | None) -> Json:
    return {"id": waiver.id, "holds": waiver.holds} if waiver else None


def _limit(limit: LimitReport) -> Json:
    margin_unit = "日" if isinstance(limit.value, date) else limit.unit
    found: dict[str, Json] = {
        "id": limit.id,
        "value": figure_json(limit.value, limit.unit),
        "comparison": limit.comparison.value,
        "bound": figure_json(limit.bound, limit.unit),
        "margin": figure_json(limit.margin, margin_unit),
        "holds": limit.holds,
        "waived": _waiver(limit.waived),
        "in_principle": limit.in_principle,
        "rounding": limit.rounding,
    }
    if limit.each:
        found["item"] = limit.item
    return found


def _deadline(deadline: DeadlineReport) -> Json:
    found: dict[str, Json] = {
        "id": deadline.id,
        "due": day_json(deadline.due),
        "done": day_json(deadline.done),
        "state": deadline.state.value if deadline.state else None,
    }
    if deadline.calendar_unknown:
        found["calendar"] = "unknown"
    return found


def why_json(node: WhyNode, english: bool = False) -> Json:
    """A tree of conditions, its texts in one language."""
    return {
        "text": node.text.en if english else node.text.zh,
        "truth": node.truth,
        "file": node.file,
        "line": node.line,
        "facts": {
            name: value if isinstance(value, str) else list(value) for name, value in node.facts
        },
        "because": [why_json(kid, english) for kid in node.because],
    }
