"""`pol test`: the examples of policies."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Final, Literal

import attrs
import click

from compiler.cli.choose import Chosen, compiled_policy, trial
from compiler.cli.junit import Result
from compiler.cli.junit import junit as as_junit
from compiler.cli.lines import fact_label, pick, why_lines, wrap
from compiler.cli.output import Stop, fail, language, read_bytes, say, tell, write_text
from compiler.cli.test_coverage import told_coverage
from compiler.cli.test_mutate import Mutation, told_mutants
from compiler.examples import Found, Mismatch, Outcome, run_example
from compiler.pipeline import Compiled
from compiler.testing.cases import read_cases
from compiler.testing.mutation import failing
from compiler.words import DUTY, STATE, STATUS
from dsl.diagnostics import render
from dsl.diagnostics.codes.row import Severity
from dsl.diagnostics.diagnostic import Diagnostic
from dsl.model import tree as m
from dsl.model.tree import Aspect
from dsl.runtime.quantity import Quantity
from dsl.runtime.values import Absent
from dsl.runtime.written import quantity_text

PATH: Final = click.Path(path_type=Path)
PERCENT: Final = click.FloatRange(0, 100)
ASPECT: Final = {
    Aspect.STATUS: ("状态", "status"),
    Aspect.POSSIBLE: ("可能", "possible"),
    Aspect.STATE: ("履行", "state"),
    Aspect.VALUE: ("数值", "value"),
    Aspect.MARGIN: ("余量", "margin"),
    Aspect.DUE: ("到期日", "due"),
    Aspect.EARLIEST: ("最早", "earliest"),
    Aspect.MISSING: ("缺失", "missing"),
    Aspect.EXCEPTION: ("例外", "exception"),
    Aspect.ARGUABLE: ("可争议", "arguable"),
    Aspect.STALE: ("待复核", "stale"),
    Aspect.CAUTIONS: ("提示数", "cautions"),
}
# Every word of an answer by its value.
ANSWER: Final = {
    word.value: texts for table in (STATUS, DUTY, STATE) for word, texts in table.items()
}


@click.command("test")
@click.argument("files", nargs=-1, required=True, type=PATH)
@click.option("--cases", multiple=True, type=PATH, help="另加的用例文件 · a file of more cases")
@click.option("--junit", type=PATH, help="把结果写成 JUnit XML · results as JUnit XML")
@click.option("--coverage", is_flag=True, help="示例看到了哪些条件 · what examples see")
@click.option("--coverage-min", type=PERCENT, help="至少看到的百分比 · least percent seen")
@click.option("--mutate", is_flag=True, help="改动政策，看示例能否发现 · do examples see changes")
@click.option("--mutate-min", type=PERCENT, help="至少发现的百分比 · least percent noticed")
@click.option("--sample", type=click.IntRange(1), help="只抽这么多 · so many mutants only")
@click.option("--seed", type=int, help="抽取的种子 · the seed of the sample")
@click.option("--jobs", type=click.IntRange(1), help="进程数 · processes")
@click.option("--format", "form", type=click.Choice(["text", "json", "html"]), default="text")
@click.option("--lang", type=click.Choice(["zh", "en"]))
def command(
    files: tuple[Path, ...],
    cases: tuple[Path, ...],
    junit: Path | None,
    coverage: bool,
    coverage_min: float | None,
    mutate: bool,
    mutate_min: float | None,
    sample: int | None,
    seed: int | None,
    jobs: int | None,
    form: Literal["text", "json", "html"],
    lang: str | None,
) -> None:
    """运行政策中的示例，列出与预期不符之处。 Run a policy's examples, show what differs."""
    tongue = language(lang)
    mutation = Mutation(sample, seed, mutate_min, jobs, form == "json")
    _belong("--mutate", mutate, mutation.asked)
    _belong("--coverage", coverage, coverage_min is not None or form == "html")
    _belong("--coverage | --mutate", coverage or mutate, form == "json")
    if (cases and len(files) > 1) or (junit and (coverage or mutate)):
        raise click.UsageError("pol test [--junit RESULTS.xml] [--cases CASES.yaml]… POLICY.pol")
    compiled = [_with_cases(compiled_policy(path, tongue), cases, tongue) for path in files]
    if not coverage and not mutate:
        _tested(compiled, junit, tongue)
        return
    enough = []
    for one in compiled:
        policy = _passing(one, tongue)
        if coverage:
            enough.append(told_coverage(one, coverage_min, form, tongue))
        if mutate:
            enough.append(told_mutants(policy, mutation, int(tongue != "zh")))
    if not all(enough):
        raise Stop(1)


def _belong(switch: str, given: bool, more: bool) -> None:
    """What goes with a switch is no good without it."""
    if more and not given:
        raise click.UsageError(f"pol test {switch}")


def _with_cases(compiled: Compiled, files: Sequence[Path], lang: str) -> Compiled:
    """A policy with the cases of files among its examples; files with mistakes end the command."""
    tell(compiled.diagnostics, lang)
    policy = compiled.policy
    assert policy is not None
    examples, wrong = list(policy.examples), False
    for path in files:
        data = read_bytes(path, lang)
        found, told = read_cases(data, str(path), policy, compiled.trees)
        tell(told, lang)
        examples += found
        wrong = wrong or any(render.severity(d) is Severity.ERROR for d in told)
    if wrong:
        raise Stop(1)
    return attrs.evolve(compiled, policy=attrs.evolve(policy, examples=tuple(examples)))


def _passing(compiled: Compiled, lang: str) -> m.Policy:
    """A policy whose examples pass."""
    assert compiled.policy is not None
    wrong = failing(compiled.policy)
    if wrong:
        fail(Diagnostic("POL0801", wrong[0].span, {"found": str(len(wrong))}), lang, 1)
    return compiled.policy


def _tested(policies: Sequence[Compiled], xml: Path | None, tongue: str) -> None:
    """Runs the examples by the generated checkers."""
    n = 0 if tongue == "zh" else 1
    results = []
    for compiled in policies:
        assert compiled.policy is not None
        with trial(compiled) as chosen:
            for example in compiled.policy.examples:
                outcome = run_example(chosen.checker, example)
                lines = tuple(_lines(outcome, chosen, n)) if outcome.mismatches else ()
                if lines:
                    say("\n".join(lines) + "\n")
                span = example.span
                name = pick(example.label, n)
                results.append(Result(name, span.source.name, span.line, lines))
    total, failed = len(results), sum(bool(one.wrong) for one in results)
    if n == 0:
        say(f"{total} 个示例：{total - failed} 个通过，{failed} 个不符")
    # The last line is for scripts as well: the same in both languages.
    say(f"{total} examples: {total - failed} passed, {failed} failed")
    if xml is not None:
        write_text(xml, as_junit(", ".join(str(p.path) for p in policies), results), tongue)
    if failed:
        raise Stop(1)


def _lines(outcome: Outcome, chosen: Chosen, n: int) -> Iterator[str]:
    example = outcome.example
    file = example.span.source.name
    yield f"✗ {pick(example.label, n)}  {file}:{example.span.line}"
    asked: set[tuple[str, str]] = set()
    for wrong in outcome.mismatches:
        yield from wrap(_compared(wrong, chosen, n), "  ", "      ")
        measure = wrong.expect.measure
        provisions = (
            [wrong.expect.provision]
            if wrong.expect.provision
            else [p.id for p in outcome.report[measure].full.provisions]
        )
        for provision in provisions:
            node = outcome.report.explain(measure, provision)
            if node is not None and (measure, provision) not in asked:
                asked.add((measure, provision))
                yield from why_lines(node, chosen.vocabulary, n, 2)


def _compared(wrong: Mismatch, chosen: Chosen, n: int) -> str:
    expect = wrong.expect
    names = [expect.measure, expect.provision, expect.clause]
    target = ".".join(name for name in names if name)
    aspect = "" if expect.aspect is Aspect.STATUS else f" {ASPECT[expect.aspect][n]}"
    line = expect.span.line
    expected = _shown(expect.value, wrong, chosen, n)
    found = _shown(wrong.found, wrong, chosen, n)
    words = ("预期 {}，得到 {}", "expected {}, found {}")[n].format(expected, found)
    return f"{target}{aspect} ({line}): {words}"


def _shown(value: Found, wrong: Mismatch, chosen: Chosen, n: int) -> str:
    if value is None:
        return ("未知", "unknown")[n]
    if isinstance(value, Absent):
        return ("无", "none")[n]
    if isinstance(value, bool):
        return (("否", "no"), ("是", "yes"))[value][n]
    if isinstance(value, Quantity):
        unit = wrong.unit if isinstance(wrong.found, Quantity) else None
        return quantity_text(value, unit, english=n == 1)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str):
        return ANSWER.get(value, (value, value))[n]
    if wrong.expect.aspect is Aspect.MISSING:
        words = [f"{fact_label(chosen.vocabulary, n, name)} ({name})" for name in value]
    else:
        words = [ANSWER.get(one, (one, one))[n] for one in value]
    return "{" + ("、", ", ")[n].join(words) + "}"
