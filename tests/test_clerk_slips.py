"""What a clerk gets wrong at first, in a file or a command: the message names the fix."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from dsl.diagnostics import render
from dsl.facts.setting import set_fact
from dsl.runtime.quantity import Dimension, Quantity
from dsl.runtime.values import GivenFacts
from tests.facts_help import read, vocabulary

ROOT = Path(__file__).resolve().parent.parent
RUN = [sys.executable, "-c", "from compiler.cli.main import main; main()"]
EXAMPLE = "examples/expressway.yaml"


def pol(*line: str) -> tuple[int, str, str]:
    """Exit status, results and messages of a command."""
    done = subprocess.run([*RUN, *line], cwd=ROOT, capture_output=True, check=False)
    return done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")


@pytest.mark.parametrize(
    ("text", "code", "fix"),
    [
        ("果园：\n  已登记：对", "POL0604", "填 `是` 或 `否`"),
        ("果园：\n  弄虚作假：无", "POL0613", "填 `否`"),
        ("果园：\n  停业日期：未发生", "POL0609", "没有发生写 `无`"),
        ("用地：\n  总面积：20公顷左右", "POL0605", "`20公顷`"),
        ("用地：\n  总面积：约２，３００亩", "POL0606", "`2,300亩`"),
        ("果园：\n  主管领导：张三", "POL0602", "这里可填：名称、编号"),
        ("办公室：\n  甲：乙", "POL0602", "这里可填：果园、用地"),
        ("果园.人数：3", "POL0602", "`果园: 人数`"),
        # A colon left out is one mistake, wherever YAML notices it.
        ("果园：\n  名称石门\n  人数：3", "POL0601", "`名称: 石门`"),
        ("果园\n  名称：石门", "POL0601", "`果园:`"),
    ],
)
def test_a_slip_in_a_file(text: str, code: str, fix: str) -> None:
    got = read(text + "\n")
    (found,) = (d for d in got.found if d.code != "POL0620")
    assert found.code == code
    assert fix in render.text(found, "zh")


def test_a_negative_figure_is_not_turned_into_a_positive_one() -> None:
    (found,) = (d for d in read("果园：\n  投资额：-3 元\n").found if d.code != "POL0620")
    assert found.nearest is None


@pytest.mark.parametrize(
    "setting", ["用地.总面积=3亩", "用地.总面积＝3亩", "用地.总面积：3亩", "land.total: 3亩"]
)
def test_the_sign_of_set_may_be_full_width_or_a_colon(setting: str) -> None:
    found = set_fact(GivenFacts(), setting, vocabulary())
    assert isinstance(found, GivenFacts)
    assert found.facts == {"land.total": Quantity(Dimension.LAND, 3)}


@pytest.mark.parametrize(
    ("setting", "right"),
    [
        ("总面积=3亩", "用地.总面积=3亩"),
        ("total=3亩", "land.total=3亩"),
        ("用地.总面枳=3亩", "用地.总面积=3亩"),
        ("用地.总面积", "用地.总面积=…"),
    ],
)
def test_a_fact_that_set_does_not_know_meets_its_full_name(setting: str, right: str) -> None:
    found = set_fact(GivenFacts(), setting, vocabulary())
    assert not isinstance(found, GivenFacts)
    assert (found.code, found.nearest) == ("POL0623", right)


@pytest.mark.parametrize(
    ("line", "fixes"),
    [
        (("evla", EXAMPLE), ("`eval`", "check、fmt")),
        ((EXAMPLE,), (f"eval {EXAMPLE}",)),
        (("eval", EXAMPLE, "--asof", "2025-03-01"), ("`--as-of`",)),
        (("eval", EXAMPLE, "--measure", "51"), ("1、2、3",)),
        (("eval", EXAMPLE, "--why", "51"), ("1、2、3",)),
        (("eval", EXAMPLE, "--why", "21.foo"), ("other_urgent（其他急需动工的工程）",)),
        (("eval", EXAMPLE, "--why", "21.其他工程"), ("`21.其他急需动工的工程`",)),
        (("eval", EXAMPLE, "--reading", "deducted=x"), ("`deducted_works`",)),
        (
            ("eval", EXAMPLE, "--reading", "deducted_works=全部"),
            ("all_controlling（全项目控制工期的）",),
        ),
        (("eval", EXAMPLE, "--reading", "deducted_works"), ("all_controlling",)),
        (("explain", "21.foo"), ("other_urgent（其他急需动工的工程）",)),
        (("list", "99"), ("1、2、3",)),
        (("new", "--example", "dam"), ("reservoir",)),
    ],
)
def test_a_name_that_is_none_meets_the_right_ones(
    line: tuple[str, ...], fixes: tuple[str, ...]
) -> None:
    status, out, messages = pol(*line)
    assert (status, out) == (2, "")
    assert "POL0907" in messages
    assert all(fix in messages for fix in fixes), messages


@pytest.mark.parametrize(
    "named", ["21.其他急需动工的工程", "第21条.other_urgent", "２１.other_urgent"]
)
def test_a_provision_by_its_label_and_a_measure_as_people_name_it(named: str) -> None:
    line = ("eval", EXAMPLE, "--as-of", "2025-03-01", "--measure", "第21条、措施28", "--why", named)
    status, out, _ = pol(*line)
    assert status == 0
    assert "为什么 21.other_urgent" in out
    assert "适用 2" in out


def test_explain_takes_a_provision_by_its_label() -> None:
    assert pol("explain", "21.其他急需动工的工程") == pol("explain", "21.other_urgent")
