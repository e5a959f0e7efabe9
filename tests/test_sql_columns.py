"""The table of a policy: its columns, and the rows of projects."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import attrs
import duckdb
import pytest

from compiler.agree import build as b
from compiler.backends.sql.arrow import arrow_schema, arrow_table
from compiler.backends.sql.columns import Cell, Holds, NoCell, columns, row_of
from compiler.backends.sql.kinds import MEASURED, SHARE, WHOLE
from dsl.model.types import Choice, Day, Numeric, Records, Text
from dsl.runtime.quantity import Dimension, Quantity
from dsl.runtime.status import Norm
from dsl.runtime.values import NONE, UNKNOWN, GivenFacts, Item, Members, SectionState, Value
from tests.semantics_help import RECORDS, SECTOR, policy

LAND = Numeric(Dimension.LAND)
WORK = b.record(
    "item", b.declare("area", LAND), b.declare("sectors", SECTOR), b.declare("done", Day())
)
SECTION = b.section(
    "t",
    b.declare("yes"),
    b.declare("note", Text(), or_none=True),
    b.declare("area", LAND),
    b.declare("share", Numeric(Dimension.RATIO)),
    b.declare("months", Numeric(Dimension.MONTHS)),
    b.declare("kind", Choice("sector")),
    b.declare("on", Day()),
    b.declare("sectors", SECTOR),
    b.declare("works", Records("item")),
    b.declare("broken", assumed_no=True),
)
MADE = attrs.evolve(
    policy(b.measure(1, b.provision("p", Norm.PERMIT)), sections=(SECTION,)),
    records=(*RECORDS, WORK),
)
LAYOUT = columns(MADE)


def cells(section: SectionState | None = None, /, **facts: Value) -> dict[str, Cell]:
    """A row by the names of its columns."""
    sections: dict[str, SectionState] = {} if section is None else {"t": section}
    given = GivenFacts({f"t.{name}": value for name, value in facts.items()}, sections, {}, "甲")
    row = row_of(LAYOUT, given, "k")
    return dict(zip((c.name for c in LAYOUT.all), row, strict=True))


def test_each_fact_has_the_columns_that_it_needs() -> None:
    found = {c.name: c.holds for c in LAYOUT.all if c.name in {"key", "name"} or c.of[:1] == "t"}
    values = ("yes", "note", "area", "share", "months", "kind", "on", "sectors", "works", "broken")
    assert found == {
        "key": Holds.KEY,
        "name": Holds.NAME,
        "t.is": Holds.SECTION,
        **{f"t.{name}": Holds.VALUE for name in values},
        "t.note.none": Holds.NONE,
        "t.on.none": Holds.NONE,
        "t.broken.unknown": Holds.UNKNOWN,
    }
    kinds = [LAYOUT.facts[f"t.{name}"].value.kind for name in ("area", "share", "months")]
    assert kinds == [MEASURED, SHARE, WHOLE]


def test_a_row_says_values_none_unknown_and_nothing() -> None:
    row = cells(
        yes=True, note=NONE, area=Quantity(Dimension.LAND, 15, 4), on=UNKNOWN, broken=UNKNOWN
    )
    assert row["key"] == "k" and row["name"] == "甲" and row["t.is"] == "given"
    assert (row["t.yes"], row["t.note"], row["t.note.none"]) == (True, None, True)
    assert str(row["t.area"]) == "0.00150000"
    assert (row["t.on"], row["t.on.none"]) == (None, None)
    assert (row["t.broken"], row["t.broken.unknown"]) == (None, True)
    silent = cells()
    assert {silent[c.name] for c in LAYOUT.all if c.of} == {None}
    assert cells("none")["t.is"] == "none"


def test_a_set_is_closed_by_its_category() -> None:
    row = cells(sectors=Members(frozenset({"hydropower"}), frozenset(), True))["t.sectors"]
    assert isinstance(row, dict)
    assert row["hydropower"] and row["water"] and row["energy"]
    assert row["transport"] is None
    no_water = cells(sectors=Members(frozenset(), frozenset({"water"}), True))["t.sectors"]
    assert isinstance(no_water, dict)
    assert (no_water["water"], no_water["hydropower"], no_water["energy"]) == (False, False, None)
    none, unknown = cells(sectors=NONE)["t.sectors"], cells(sectors=UNKNOWN)["t.sectors"]
    assert isinstance(none, dict) and isinstance(unknown, dict)
    assert set(none.values()) == {False} and set(unknown.values()) == {None}


def test_items_are_structs_and_an_empty_list_is_none() -> None:
    item: Item = {"area": Quantity(Dimension.LAND, 3), "done": NONE}
    assert cells(works=(item, {}))["t.works"] == [
        {"area": Decimal("3.00000000"), "sectors": None, "done": None, "done.none": True},
        {"area": None, "sectors": None, "done": None, "done.none": None},
    ]
    assert cells(works=())["t.works"] == [] == cells(works=NONE)["t.works"]
    assert cells(works=UNKNOWN)["t.works"] is None


@pytest.mark.parametrize(
    ("fact", "value"),
    [
        ("area", NONE),
        ("area", Quantity(Dimension.LAND, 1, 9)),
        ("area", Quantity(Dimension.LAND, 10**12)),
        ("works", ({},) * 1001),
    ],
)
def test_what_has_no_place_is_refused(fact: str, value: Value) -> None:
    with pytest.raises(NoCell, match=f"t.{fact}"):
        cells(**{fact: value})


def test_trailing_zeros_are_no_digits() -> None:
    row = cells(area=Quantity(Dimension.LAND, 10 * 10**9, 10))
    assert row["t.area"] == Decimal(1)


def test_rows_come_through_duckdb_as_they_were() -> None:
    given = GivenFacts(
        {
            "t.area": Quantity(Dimension.LAND, 10**20 - 1, 8),
            "t.on": date(2025, 3, 1),
            "t.sectors": Members(frozenset({"water"})),
            "t.works": ({"area": Quantity(Dimension.LAND, 1, 8)}, {}),
        }
    )
    rows = [row_of(LAYOUT, given, "a"), row_of(LAYOUT, GivenFacts(), "b")]
    table = arrow_table(LAYOUT, rows)
    assert table.schema == arrow_schema(LAYOUT)
    with duckdb.connect() as connection:
        connection.register("projects", table)
        assert connection.sql("select * from projects").fetchall() == rows
