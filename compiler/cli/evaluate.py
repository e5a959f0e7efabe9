"""Project files in, answers out: the work of `pol eval`, whose options are in `eval_command`.

Nothing here needs click, lark, jinja2 or rich.
"""

from __future__ import annotations

import json
from datetime import date
from importlib import import_module
from pathlib import Path

from compiler.cli.asked import day_asked, measures_asked, provisions_asked, readings_asked
from compiler.cli.choose import Chosen, chosen_policy
from compiler.cli.output import Stop, about, language, say, tell, unreadable, verdict
from compiler.version import VERSION
from dsl.diagnostics.diagnostic import Diagnostic
from dsl.facts.reader import read_project
from dsl.facts.setting import set_fact
from dsl.runtime.answer import AsOfFrom
from dsl.runtime.checker import Report
from dsl.runtime.noun import evolve, field, frozen
from dsl.runtime.report import PolicyReport, WhyNode
from dsl.runtime.report_json import Json, measures_json, summary_json
from dsl.runtime.values import GivenFacts
from dsl.source import read_file


@frozen(eq=False, repr=False)
class Options:
    """What was asked."""

    as_of: date | None
    measures: tuple[str, ...]
    why: tuple[str, ...]
    everything: bool
    readings: dict[str, str]
    assumptions: bool
    settings: tuple[str, ...]
    full: bool


@frozen(eq=False, repr=False)
class Answer:
    """A file's answer; `report` is None where it has errors.

    `whole` asks for the measures too that say the same to every project.
    """

    file: str
    given: GivenFacts | None
    diagnostics: tuple[Diagnostic, ...]
    report: Report | None = None
    full: PolicyReport | None = None
    why: dict[tuple[str, str], WhyNode] = field(factory=dict)
    whole: bool = False


def evaluate(
    projects: tuple[Path, ...],
    policy: str | None,
    as_of: str | None,
    measure: tuple[str, ...],
    why: tuple[str, ...],
    everything: bool,
    format_: str,
    lang: str | None,
    full: bool,
    settings: tuple[str, ...],
    reading: tuple[str, ...],
    no_assumptions: bool,
    fail_on: tuple[str, ...],
) -> None:
    """Evaluates project files, measure by measure, and prints the answers."""
    tongue = language(lang)
    with chosen_policy(policy, tongue) as chosen:
        asked = chosen.checker.policy
        options = Options(
            day_asked(as_of, tongue),
            tuple(measures_asked(measure, [m.id for m in asked.measures], tongue)),
            tuple(provisions_asked(why, asked, tongue)),
            everything,
            readings_asked(reading, chosen.vocabulary, tongue),
            not no_assumptions,
            settings,
            full,
        )
        answers = [_answer(path, chosen, options, tongue) for path in projects]
        _print(answers, chosen, options, format_, tongue)
    failed = [d for a in answers if a.full is None for d in a.diagnostics]
    met = any(
        m.status.value in fail_on for a in answers if a.full is not None for m in a.full.measures
    )
    if failed or met:
        raise Stop(verdict(failed))


def _answer(path: Path, chosen: Chosen, options: Options, lang: str) -> Answer:
    try:
        data = read_file(path)
    except OSError as error:
        return Answer(str(path), None, (unreadable(path, error, lang),))
    given, found = read_project(data, str(path), chosen.vocabulary)
    for setting in options.settings if given is not None else ():
        assert given is not None
        changed = set_fact(given, setting, chosen.vocabulary)
        if isinstance(changed, Diagnostic):
            found.append(changed)
            given = None
            break
        given = changed
    if given is None:
        return Answer(str(path), None, tuple(found))
    origin: AsOfFrom = "option"
    day = options.as_of
    if day is None:
        day, origin = (given.as_of, "project") if given.as_of else (date.today(), "today")
    report = chosen.checker.check(
        given,
        as_of=day,
        readings=options.readings,
        assumptions=options.assumptions,
        as_of_from=origin,
    )
    full = report.full
    found += default_warnings(given, report, path)
    if options.measures:
        kept = tuple(m for m in full.measures if m.id in options.measures)
        full = evolve(full, measures=kept)
    why, whole = _why(report, full, options), options.full or bool(options.measures)
    return Answer(str(path), given, tuple(found), report, full, why, whole)


def default_warnings(given: GivenFacts, report: Report, path: Path) -> list[Diagnostic]:
    """A given figure that differs from what its items add up to."""
    found = []
    for name, (formula, value) in report.differing_defaults().items():
        found.append(
            evolve(
                about("POL0621", str(path), found=name, expected=formula),
                args={
                    "found": f"{name}: {value}",
                    "expected": formula,
                },
            )
        )
    return found


def _why(report: Report, full: PolicyReport, options: Options) -> dict[tuple[str, str], WhyNode]:
    trees = {}
    for measure in full.measures:
        for p in measure.provisions:
            asked = measure.id in options.why or f"{measure.id}.{p.id}" in options.why
            if asked:
                node = report.explain(measure.id, p.id, everything=options.everything)
                if node is not None:
                    trees[measure.id, p.id] = node
    return trees


def _print(
    answers: list[Answer], chosen: Chosen, options: Options, format_: str, lang: str
) -> None:
    if format_ in ("json", "html"):
        if format_ == "json":
            array = [answer_json(a, chosen, options, lang) for a in answers]
            say(json.dumps(array, ensure_ascii=False, indent=1))
        else:
            say(import_module("compiler.cli.report_html").render(answers, chosen, lang))
        for answer in answers:
            tell(answer.diagnostics, lang)
        return
    printer = import_module(f"compiler.cli.report_{'text' if format_ == 'text' else 'markdown'}")
    for number, answer in enumerate(answers):
        tell(answer.diagnostics, lang)
        if answer.full is not None:
            if number:
                say("")
            say(printer.render(answer, chosen, lang))


def answer_json(answer: Answer, chosen: Chosen, options: Options, lang: str) -> Json:
    """An element of `pol eval --format json`."""
    diagnostics: list[Json] = []
    if answer.diagnostics:
        from dsl.diagnostics import render  # late: needed only where there is a message

        diagnostics = [dict(render.as_json(d, lang)) for d in answer.diagnostics]
    if answer.full is None or answer.given is None:
        return {
            "schema": "pol-report/1",
            "project": {"file": answer.file},
            "diagnostics": diagnostics,
        }
    full = answer.full
    trees = answer.why
    if not options.why and answer.report is not None:
        trees = {
            (m.id, p.id): node
            for m in full.measures
            for p in m.provisions
            if (node := answer.report.explain(m.id, p.id, everything=options.everything))
            is not None
        }
    facts: dict[str, Json] = {
        name: list(text) if isinstance(text, list) else text
        for name, text in answer.given.texts.items()
    }
    return {
        "schema": "pol-report/1",
        "tool": VERSION,
        "policy": {"id": chosen.id, "digest": chosen.digest},
        "project": {"file": answer.file, "name": answer.given.name},
        "as_of": full.as_of.isoformat(),
        "as_of_from": full.as_of_from,
        "readings": dict(full.readings),
        "facts": facts,
        "summary": summary_json(full),
        "assumptions": list(full.assumptions),
        "stale": list(full.stale),
        "diagnostics": diagnostics,
        "measures": measures_json(full, trees, english=lang == "en"),
    }
