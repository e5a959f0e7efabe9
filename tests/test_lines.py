"""Lines of reports: at most 80 columns, broken where a reader would."""

from __future__ import annotations

import pytest

from compiler.cli.lines import COLUMNS, wrap
from dsl.diagnostics.width import width


def lines(text: str) -> list[str]:
    """The text in lines, those behind the first a little deeper."""
    return list(wrap(text, "", "  "))


def test_a_list_of_numbers_breaks_after_its_commas() -> None:
    numbers = "、".join(str(n) for n in range(1, 51))
    found = lines(f"不适用：{numbers}")
    assert found[0].startswith("不适用：1、2、3")
    assert all(width(line) <= COLUMNS for line in found)
    assert "".join(line.strip() for line in found) == f"不适用：{numbers}"


@pytest.mark.parametrize("mark", ["、", "，", "。", "）、", "”。", "；"])
def test_no_line_begins_with_a_mark_that_closes(mark: str) -> None:
    found = lines(("甲乙" + mark) * 40)
    assert len(found) > 1
    assert not any(line.strip().startswith(tuple("、，。）”；")) for line in found)


def test_a_figure_stays_with_its_unit() -> None:
    for filler in range(30, 45):
        found = lines("甲" * filler + "余量 360 亩")
        assert not any(line.rstrip().endswith("360") for line in found)
