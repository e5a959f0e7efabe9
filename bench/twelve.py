"""The twelve rules on the harness's records: typed facts, and a worker that obeys its protocol.

`python -m bench.twelve FOLDER PEERS VARIANT` takes the rules' generated package from a folder and
the records from `PEERS/data/records_1000.jsonl`, prints a line when it is ready, and then answers
`{"cmd": "check"}` and `{"cmd": "time", "n": N}` on standard input. As a service would, it imports
the package and what that needs, and no compiler.
"""

from __future__ import annotations

import importlib
import json
import re
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any, Final

from dsl.runtime.quantity import Dimension, Quantity
from dsl.runtime.status import Status

HERE: Final = Path(__file__).resolve().parent
PACKAGE: Final = "pol_twelve"
DAY: Final = date(2025, 3, 1)
CODES: Final = {Status.NOT_APPLICABLE: 0, Status.APPLIES: 1, Status.UNDETERMINED: 2}
# Fields of the harness that are lists, and the facts of their items.
USES: Final = {"kind": "mix_use"}
PARCEL: Final = {"kind": "parcel_kind", "use": "parcel_use"}
Record = dict[str, Any]


def value_ids() -> dict[str, dict[str, str]]:
    """Of each category, the ids of its values by their labels."""
    found: dict[str, dict[str, str]] = {}
    for line in (HERE / "twelve.pol").read_text(encoding="utf-8").splitlines():
        if head := re.match(r"category (\w+)", line):
            values = found.setdefault(head[1], {})
        elif value := re.match(r'  value (\w+) "([^"]+)"', line):
            values[value[2]] = value[1]
    return found


def quantity(name: str, number: float) -> Quantity:
    """A number of the harness, a multiple of a half; years are held in months."""
    if name.endswith("_years"):
        return Quantity(Dimension.MONTHS, int(number * 12))
    dimension = Dimension.FLOOR if name.endswith("_m2") else Dimension.LAND
    return Quantity(dimension, int(number * 10), 1)


def typed(record: Record, ids: dict[str, dict[str, str]]) -> Record:
    """A record as a dictionary of typed values; what is missing is left out.

    Its keys are interned, as those are that a program writes down.
    """
    found: Record = {}
    for key, held in record.items():
        name = sys.intern(key)
        if held is None or name == "id":
            continue
        if name == "uses":
            found[name] = [{"kind": ids["mix_use"][one]} for one in held]
        elif name == "parcels":
            found[name] = [_parcel(one, ids) for one in held]
        elif name in ids:
            found[name] = ids[name][held]
        elif name.endswith("_date"):
            found[name] = date.fromisoformat(held)
        else:
            found[name] = held if isinstance(held, bool) else quantity(name, held)
    return found


def _parcel(parcel: Record, ids: dict[str, dict[str, str]]) -> Record:
    found: Record = {
        "kind": ids["parcel_kind"][parcel["kind"]],
        "used_for": ids["parcel_use"][parcel["use"]],
    }
    if parcel["area_mu"] is not None:
        found["area_mu"] = quantity("area_mu", parcel["area_mu"])
    for name in ("in_boundary", "adjacent"):
        if parcel[name] is not None:
            found[name] = parcel[name]
    return found


def builder(facts: ModuleType) -> Callable[[Record], object]:
    """A `Project` from a dictionary of typed values."""
    project, section = facts.Project, facts.ProjectSection
    mixed, parcel = facts.Mixed, facts.Parcel

    def build(values: Record) -> object:
        made = dict(values)
        if "uses" in made:
            made["uses"] = tuple([mixed(**one) for one in made["uses"]])
        if "parcels" in made:
            made["parcels"] = tuple([parcel(**one) for one in made["parcels"]])
        return project(project=section(**made))

    return build


def variant(name: str, twelve: ModuleType, facts: ModuleType) -> tuple[Any, Any]:
    """What is prepared once of a record's typed values, and what is timed."""
    build, statuses = builder(facts), twelve.CHECKER.statuses_on(DAY)
    if name == "pol_built":
        return build, statuses
    if name == "pol_dict":
        return dict, lambda values: statuses(build(values))
    reasons = twelve.CHECKER.reasons_on(DAY)
    return build, lambda project: {id_: found.status for id_, found in reasons(project).items()}


def main(folder: str, peers: Path, name: str) -> None:
    """Obeys the harness's protocol."""
    ids = value_ids()
    lines = (peers / "data" / "records_1000.jsonl").read_text(encoding="utf-8").splitlines()
    expected = json.loads((peers / "data" / "expected_1000.json").read_text(encoding="utf-8"))
    sys.path.insert(0, folder)
    twelve, facts = importlib.import_module(PACKAGE), importlib.import_module(f"{PACKAGE}.facts")
    prepare, run = variant(name, twelve, facts)
    cases = [prepare(typed(json.loads(line), ids)) for line in lines]
    print(json.dumps({"ready": True}), flush=True)
    at = 0
    for line in sys.stdin:
        asked = json.loads(line)
        if asked["cmd"] == "check":
            wrong = sum(
                [CODES[status] for status in run(case).values()] != codes
                for case, codes in zip(cases, expected, strict=True)
            )
            print(json.dumps({"records_mismatching": wrong, "not_expressible": []}), flush=True)
        else:
            n = asked["n"]
            part = [cases[(at + i) % len(cases)] for i in range(n)]
            at = (at + n) % len(cases)
            start = time.perf_counter()
            for case in part:
                run(case)
            spent = time.perf_counter() - start
            print(json.dumps({"us": spent / n * 1e6}), flush=True)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), sys.argv[3])
