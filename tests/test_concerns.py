"""Which measures concern whom: what is asked, what measures name, and what they rule out."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from compiler.backends.guidance.concerns import Facet, facets
from compiler.backends.guidance.names import Names
from tests.command_help import HEATING, ROOT
from tests.guidance_help import policy_of


def asked(path: Path, n: int = 0) -> dict[str, Facet]:
    """The questions of a policy by their labels."""
    return {one.label: one for one in facets(Names(policy_of(path), n, date(2025, 11, 1)))}


def test_henan_asks_for_addressee_matter_sector_kind_and_stage() -> None:
    found = asked(ROOT / "policies" / "henan2025.pol")
    assert list(found)[:4] == ["对象", "事项", "行业领域", "审批阶段"]
    assert "项目层级与名单" in found
    sector, of_measure = found["行业领域"], {n: n - 1 for n in (21, 25, 36)}
    # Named without ruling others out; these alone; neither.
    assert sector.cell(of_measure[21]) == ("names", ("交通", "能源", "水利"))
    assert sector.cell(of_measure[25]) == ("only", ("大型水库", "水电"))
    assert sector.cell(of_measure[36]) == ("any", ())
    # A kind of what is named is named.
    assert sector.values.index("大型水电") in sector.named[of_measure[21]]
    assert found["审批阶段"].cell(16) == ("but", ("选址选线",))


def test_matters_are_sections_that_not_all_measures_read() -> None:
    matter = asked(ROOT / "policies" / "henan2025.pol")["事项"]
    assert "临时用地" in matter.values and "项目" not in matter.values
    assert matter.cell(27)[1] == ("临时用地", "临时用地起止日")
    assert set(matter.of) == {None}


def test_a_policy_with_little_to_choose_from(tmp_path: Path) -> None:
    assert list(asked(HEATING, 1)) == ["Addressee", "Matter"]
    bare = tmp_path / "bare.pol"
    bare.write_text(
        '政策 bare "一条" 施行 自 2025年1月1日\n事项 a "甲" 事实 b "乙" : 是否\n'
        '措施 1 "一" 允许 p "可" 当 a.b\n',
        encoding="utf-8",
    )
    assert asked(bare) == {}
