"""`pol test --mutate`: what is changed, who is asked, and what is told of the survivors."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import attrs
import pytest
from click.testing import CliRunner, Result

from compiler.cli.output import Stop
from compiler.cli.test import command
from compiler.examples import given_of, mismatches
from compiler.reading import compile_file
from compiler.testing.asked import Asked, Trial
from compiler.testing.changes import Kind
from compiler.testing.mutants import Mutant, mutants
from compiler.testing.mutation import failing, run, tasks
from compiler.testing.points import points
from dsl.model import tree as m
from dsl.model.literals import last_digit
from dsl.runtime.quantity import Dimension, Quantity
from dsl.semantics import evaluate
from tests.generated_help import WRITTEN

POLICY = """
policy barns "谷仓补助" en "Barn grants"
  effective from 2025-01-01
category use "用途" en "Use"
  value grain "粮食" en "Grain"
  value hay "草料" en "Hay"
  value cattle "牲畜" en "Cattle"
record barn "谷仓" en "Barn"
  fact area "面积" en "Area" : land area
section farm "农场" en "Farm"
  fact uses "用途" en "Uses" : any number of use
  fact barns "谷仓" en "Barns" : list of barn
  fact years "年数" en "Years" : period in months
  fact built_on "建成日" en "Built on" : date, or none
  fact leased "租用" en "Leased" : yes or no
parameter share "比例" en "Share"
  value 1.5 ha from 2025-01-01
  value 3 ha from 2026-01-01
define enough "够久" en "Long enough" means farm.years at least 2 years
measure 1 "补助" en "Grant"
  applies when farm.uses includes any of {grain, hay, etc}
  except leased "租用的" en "Leased" when farm.leased
  permit claim "申请" en "Claim"
    require long "够久" en "Long" enough and not farm.leased
    waived new "新建" en "New" when farm.built_on more than 2024-12-31
    limit area "面积" en "Area" sum of (b.area for b among farm.barns) at most share
  prohibit tiny "过小" en "Too small"
    effective from 2025-01-01 until 2025-12-31
    breached when some b among farm.barns has b.area less than 1 mu
"""
EXAMPLES = """
example "农场" en "Farm" as of 2025-03-01
  given farm.uses is {grain}
  given farm.leased is no
  given farm.built_on is 2020-01-01
  table (farm.years, farm.barns, expect 1.claim, expect 1.claim.area margin)
  row "at": 2 years, [{area: 1.5 ha}], applies, 0 mu
  row "below": 23 months, [{area: 1 ha}], not_met, 7.5 mu
"""


def written(folder: Path, examples: str = EXAMPLES, policy: str = POLICY) -> Path:
    """A policy with examples as a file."""
    path = folder / "barns.pol"
    path.write_text(policy + examples, encoding="utf-8")
    return path


def model(path: Path) -> m.Policy:
    """The model of a file without errors."""
    policy = compile_file(path, path.name).policy
    assert policy is not None
    return policy


@pytest.fixture
def policy(tmp_path: Path) -> m.Policy:
    """The small policy with its examples."""
    return model(written(tmp_path))


def words(found: list[Mutant], kind: Kind) -> list[str]:
    """What mutants of a kind change, in English, with the clause."""
    return [f"{one.at}: {one.words.en}" for one in found if one.kind is kind]


def test_figures_move_by_one_in_the_last_written_digit(policy: m.Policy) -> None:
    assert words([*mutants(policy)], Kind.FIGURE) == [
        "share: 1.5 ha becomes 1.4 ha",
        "share: 1.5 ha becomes 1.6 ha",
        "share: 3 ha becomes 2 ha",
        "share: 3 ha becomes 4 ha",
        "enough: 2 years becomes 1 year",
        "enough: 2 years becomes 3 years",
        "1.claim.long.new: 2024-12-31 becomes 2024-12-30",
        "1.claim.long.new: 2024-12-31 becomes 2025-01-01",
        "1.tiny: 1 mu becomes 0 mu",
        "1.tiny: 1 mu becomes 2 mu",
    ]


def test_every_kind_of_change_is_made_and_said(policy: m.Policy) -> None:
    found = [*mutants(policy)]
    assert words(found, Kind.COMPARISON) == [
        "enough: at least becomes more than: Years at least 2 years",
        "1: yes becomes no: Uses includes any of Grain, Hay, etc.",
        "1.claim.long.new: after becomes no earlier than: Built on after 2024-12-31",
        "1.claim.area: at most becomes less than: sum of Area of Barns at most Share",
        "1.tiny: less than becomes at most: Area less than 1 mu",
    ]
    assert words(found, Kind.CONNECTIVE) == [
        "1: includes any of becomes includes all of: Uses includes any of Grain, Hay, etc.",
        "1.claim.long: and becomes or: Long enough and not (Leased)",
        "1.claim.long: not becomes nothing: not (Leased)",
    ]
    assert words(found, Kind.QUANTIFIER) == [
        "1.tiny: some becomes every: some Barns: Area less than 1 mu"
    ]
    assert words(found, Kind.ETC) == [
        "1: with etc becomes without etc: Uses includes any of Grain, Hay, etc."
    ]
    assert words(found, Kind.EXCEPTION) == [
        "1: exception “Leased” dropped",
        "1.claim.long: waiver “New” dropped",
    ]
    assert words(found, Kind.REQUIREMENT) == [
        "1.claim: requirement “Long” dropped",
        "1.claim: limit “Area” dropped",
        "1.tiny: “breached when” dropped",
    ]
    assert words(found, Kind.SCOPE) == ["1: “applies when” dropped"]
    assert words(found, Kind.WINDOW) == [
        "share: from 2026-01-01 becomes 2025-12-31",
        "share: from 2026-01-01 becomes 2026-01-02",
        ": effective from 2025-01-01 becomes 2024-12-31",
        ": effective from 2025-01-01 becomes 2025-01-02",
        "1.tiny: effective until 2025-12-31 becomes 2025-12-30",
        "1.tiny: effective until 2025-12-31 becomes 2026-01-01",
    ]


@pytest.mark.parametrize(
    "text, one",
    [
        ("1.50 ha", Quantity.of(Dimension.LAND, "0.15")),
        ("1.5万 mu", Quantity.of(Dimension.LAND, "1000")),
        ("3 years 11 months", Quantity.of(Dimension.MONTHS, 1)),
        ("２ years", Quantity.of(Dimension.MONTHS, 12)),
        ("30%", Quantity.of(Dimension.RATIO, "0.01")),
        ("0.5%", Quantity.of(Dimension.RATIO, "0.001")),
        ("2万", Quantity.of(Dimension.NUMBER, 10000)),
        ("30 days", Quantity.of(Dimension.DAYS, 1)),
        ("2.5 yuan", Quantity.of(Dimension.MONEY, "0.1")),
    ],
)
def test_the_last_digit_is_that_of_the_text(text: str, one: Quantity, tmp_path: Path) -> None:
    head = f'policy p "p" effective from 2025-01-01\nparameter x "x" value {text} from 2025-01-01\n'
    value = model(written(tmp_path, "", head)).parameters[0].values[0].value
    assert last_digit(value) == one


def test_a_moved_window_moves_what_it_cuts(policy: m.Policy) -> None:
    moved = next(one for one in mutants(policy) if one.kind is Kind.WINDOW and not one.at)
    changed = moved.policy
    measure = changed.measures[0]
    starts = {measure.window.start, *(p.window.start for p in measure.provisions)}
    assert starts == {changed.window.start} != {policy.window.start}
    assert moved.places == {("1", "claim"), ("1", "tiny")}


def passing(policy: m.Policy) -> m.Policy:
    """A policy with those of its examples that it meets."""
    wrong = failing(policy)
    return attrs.evolve(policy, examples=tuple(e for e in policy.examples if e not in wrong))


@pytest.mark.parametrize("path", WRITTEN[1:], ids=lambda path: path.stem)
def test_only_the_examples_that_look_need_be_asked(path: Path) -> None:
    policy = passing(model(path))
    trials = tuple(Trial.of(example) for example in policy.examples)
    narrow = tasks(policy)
    assert len(narrow) > 10
    wide = run([attrs.evolve(task, trials=trials) for task in narrow], 1)
    assert [v.killed for v in run(narrow, 1)] == [v.killed for v in wide]


@pytest.mark.parametrize("path", WRITTEN[1:], ids=lambda path: path.stem)
def test_what_is_asked_of_parts_is_what_the_whole_report_says(path: Path) -> None:
    policy = model(path)
    for example in policy.examples:
        readings = dict(example.readings)
        report = evaluate(
            policy,
            given_of(example),
            example.as_of,
            readings=readings,
            assumptions=example.assumptions,
        )
        measures = {measure.id: measure for measure in report.measures}
        told = list(Asked(policy, Trial.of(example)).mismatches())
        assert told == mismatches(measures, example)


def test_the_examples_that_pass_are_met_by_the_reference_too() -> None:
    assert failing(model(WRITTEN[0])) == []


def test_survivors_are_those_that_no_example_tells_apart(policy: m.Policy) -> None:
    verdicts = run(tasks(policy), 1)
    left = [v for v in verdicts if not v.killed]
    told = {f"{v.mutant.at}: {v.mutant.words.en}": v.looked for v in left}
    assert "enough: 2 years becomes 3 years" not in told
    assert "1.claim.area: at most becomes less than: sum of Area of Barns at most Share" not in told
    assert told["1: exception “Leased” dropped"] == 2
    assert told["1.tiny: “breached when” dropped"] == 0
    assert told["share: 3 ha becomes 4 ha"] == 0


def test_what_no_provision_reads_is_left_alone_and_named(tmp_path: Path) -> None:
    more = """
parameter told "名单" en "List"
  value 183 from 2025-01-01
define idle "闲" en "Idle" means farm.years more than 3 years
"""
    head, measure, rest = POLICY.partition("measure 1")
    note = '\n  summary "共{told}个" en "{told} in all"\n'
    rest = rest.replace("\n", note, 1)
    path = written(tmp_path, EXAMPLES, head + more + measure + rest)
    assert not [one.at for one in mutants(model(path)) if one.at in ("told", "idle")]
    _, out, _ = pol_test(path, "--mutate", "--jobs", "1")
    assert "\nfigures that no provision reads, left alone: told\n" in out
    assert not [one.at for one in points(model(path)) if one.at == "idle"]


CAUTIONED = POLICY.replace(
    '  permit claim "申请" en "Claim"\n',
    """  caution "慢" en "Slow" when farm.years less than 3 years or farm.leased
  permit claim "申请" en "Claim"
""",
)
COUNTED = """
example "三年" en "Three" as of 2025-03-01
  given farm.uses is {grain}
  given farm.leased is no
  table (farm.years, expect 1.claim cautions)
  row "below": 35 months, 1
  row "at": 3 years, none
"""


def test_conditions_of_cautions_are_changed_and_examples_that_count_them_notice(
    tmp_path: Path,
) -> None:
    made = model(written(tmp_path, COUNTED, CAUTIONED))
    line = made.measures[0].cautions[0].span.line
    verdicts = [v for v in run(tasks(made), 1) if v.mutant.span.line == line]
    of_caution = {v.mutant.words.en: v.killed for v in verdicts}
    assert of_caution == {
        "caution “Slow” dropped": True,
        "or becomes and: Years less than 3 years or Leased": True,
        "less than becomes at most: Years less than 3 years": True,
        "3 years becomes 2 years": True,
        "3 years becomes 4 years": True,
    }


def test_what_expects_no_caution_does_not_look_at_one(tmp_path: Path) -> None:
    status = COUNTED.replace(" cautions", "").replace(", 1\n", ", undetermined\n")
    made = tasks(model(written(tmp_path, status.replace("none", "undetermined"), CAUTIONED)))
    (dropped,) = (task for task in made if task.mutant.kind is Kind.CAUTION)
    assert dropped.trials == ()


def test_a_dropped_clause_is_not_noticed_by_what_is_expected_of_it_alone(tmp_path: Path) -> None:
    example = """
example "面积" en "Area" as of 2025-03-01
  given farm.barns is [{area: 1 ha}]
  expect 1.claim.area margin is 7.5 mu
"""
    verdicts = run(tasks(model(written(tmp_path, example))), 1)
    killed = {v.mutant.words.en: v.killed for v in verdicts}
    assert killed["1.5 ha becomes 1.6 ha"]
    assert not killed["limit “Area” dropped"]


def test_a_sample_is_drawn_by_its_seed(policy: m.Policy) -> None:
    one, same, other = ([t.mutant.words.en for t in tasks(policy, 8, seed)] for seed in (1, 1, 2))
    assert len(one) == 8
    assert one == same != other
    assert len(tasks(policy, 1000)) == len(tasks(policy))


def test_two_processes_find_what_one_finds(policy: m.Policy) -> None:
    made = tasks(policy)
    heard: list[int] = []
    assert run(made, 2, heard.append) == run(made, 1)
    assert sum(heard) == len(made)


def test_the_policy_itself_is_left_as_it_was(policy: m.Policy) -> None:
    before = repr(policy)
    list(mutants(policy))
    assert repr(policy) == before
    assert all(Asked(policy, Trial.of(e)).passes() for e in policy.examples)


# --- the command ---------------------------------------------------------------------------------


def pol_test(path: Path, *more: str) -> tuple[int, str, str]:
    """The status of `pol test`, its results and its messages."""
    done: Result = CliRunner().invoke(command, [str(path), "--lang", "en", *more])
    status = done.exception.status if isinstance(done.exception, Stop) else done.exit_code
    return status, done.stdout, done.stderr


def test_survivors_are_listed_with_place_and_change(tmp_path: Path) -> None:
    path = written(tmp_path)
    status, out, _ = pol_test(path, "--mutate", "--jobs", "1")
    assert status == 0
    line = POLICY.split("\n").index('  except leased "租用的" en "Leased" when farm.leased') + 1
    assert f"✗ {path}:{line}  1\n    exception “Leased” dropped\n" in out
    assert "    3 ha becomes 4 ha (no example looks here)\n" in out
    assert out.endswith(f"{len(tasks(model(path)))} mutants: 11 killed, 21 survived, 34.4%\n")


def test_json_of_the_survivors(tmp_path: Path) -> None:
    path = written(tmp_path)
    _, out, _ = pol_test(path, "--mutate", "--jobs", "1", "--format", "json")
    found = json.loads(out)
    assert found["policy"] == "barns" and found["sample"] is None
    assert found["mutants"] - found["killed"] == len(found["survivors"])
    assert sum(k["mutants"] for k in found["kinds"].values()) == found["mutants"]
    kinds = Counter(s["kind"] for s in found["survivors"])
    assert kinds["exception"] == 2
    dropped = next(s for s in found["survivors"] if s["change"]["zh"] == "删去除外情形“租用的”")
    assert dropped["at"] == "1" and dropped["examples"] == 2


@pytest.mark.parametrize("least, status", [("34", 0), ("34.5", 1), ("0", 0)])
def test_too_few_killed_is_a_failure_where_it_is_asked(
    least: str, status: int, tmp_path: Path
) -> None:
    path = written(tmp_path)
    assert pol_test(path, "--mutate", "--jobs", "1", "--mutate-min", least)[0] == status


def test_mutation_of_failing_examples_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path, EXAMPLES.replace("not_met", "applies"))
    status, out, err = pol_test(path, "--mutate")
    assert status == 1 and out == ""
    assert "error[POL0801]" in err and "found 1 that fail" in err


def test_what_goes_with_mutation_goes_nowhere_without_it(tmp_path: Path) -> None:
    path = written(tmp_path)
    for more in (["--sample", "3"], ["--mutate-min", "3"], ["--jobs", "1"], ["--format", "json"]):
        status, _, err = pol_test(path, *more)
        assert status == 2 and "--mutate" in err
