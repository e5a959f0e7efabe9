"""What a policy calls its things never becomes code, and never hides what code needs."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import attrs
import pytest

from compiler.backends.python.package import emit_package
from compiler.logic.from_model import from_model
from compiler.pipeline import write_package
from compiler.reading import compile_file
from dsl.model import tree as m
from dsl.runtime.report import Label
from tests.generated_help import ROOT, Files, files_of, put
from tests.test_build import pol
from tests.test_generated_code import run

EVERYTHING = ROOT / "tests" / "corpus" / "ok" / "every_construct.pol"
HOSTILE = (
    "'''",
    '"""',
    "\\",
    '\\"',
    "\n",
    "\r\n\tx",
    "{{ x }}{% y %}{0}{x!r}",
    "</script><!--",
    "*/ /* //",
    "# noqa",
    "type: ignore",
    "fmt: off",
    "\u202eevil\u202c\u200b\u2066",
    "\0\x1b[31m\x7f\x85\u2028",
    "'); import os; os.abort() #",
    "figures. terms. Node date NONE Final",
    "%s %(x)s ${x} `x`",
    "𠀀é́ﬁ🙂" * 30,
    "宽" * 150,
    "a" * 300,
)


def poisoned(policy: m.Policy, word: str) -> m.Policy:
    """A policy with a word at the beginning and end of each label."""
    made = _poisoned(policy, word)
    assert isinstance(made, m.Policy)
    return made


def _poisoned(thing: object, word: str) -> object:
    if isinstance(thing, Label):
        return Label(f"{word}{thing.zh}{word}", f"{word}{thing.en}{word}")
    if type(thing) is tuple:
        return tuple(_poisoned(one, word) for one in thing)
    kind = type(thing)
    if attrs.has(kind) and kind.__module__.startswith("dsl.model"):
        make: Callable[..., object] = kind
        fields = {f.alias: getattr(thing, f.name) for f in attrs.fields(kind) if f.init}
        return make(**{str(name): _poisoned(held, word) for name, held in fields.items()})
    return thing


def shape(source: str) -> str:
    """The tree of a module with each text taken out."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = ""
    return ast.dump(tree)


@pytest.fixture(scope="module")
def plain() -> m.Policy:
    """A policy with every construct."""
    policy = compile_file(EVERYTHING).policy
    assert policy is not None
    return policy


def emitted(policy: m.Policy) -> Files:
    """Its package."""
    return emit_package(from_model(policy), "made.pol", "sha256:0", "0")


@pytest.mark.parametrize("word", HOSTILE, ids=range(len(HOSTILE)))
def test_texts_stay_texts(word: str, plain: m.Policy) -> None:
    before, after = emitted(plain), emitted(poisoned(plain, word))
    assert before != after
    assert before.keys() == after.keys()
    for path in before:
        if path.endswith(".py"):
            assert shape(after[path]) == shape(before[path]), path
            assert not any(0x202A <= ord(c) <= 0x202E or c in "\u2066\0" for c in after[path])
        elif path.endswith(".json"):
            json.loads(after[path])


def test_code_with_hostile_texts_is_clean(plain: m.Policy, tmp_path: Path) -> None:
    for number, word in enumerate(HOSTILE):
        put(emitted(poisoned(plain, word)), tmp_path / f"p{number}")
    config = str(ROOT / "pyproject.toml")
    assert not run(tmp_path, "ruff", "check", "--no-cache", "--config", config, ".")
    assert not run(tmp_path, "ruff", "format", "--diff", "--no-cache", "--config", config, ".")


# --- a policy in which such texts come from the file ---

TEXTS = """policy nasty “a"b'c\\d{{x}}</script>*/\"\"\"\u202e” en "\u2066 ''' \\\\ # noqa"
  effective from 2025-01-01
section land “x"; import os #” en "</script>"
  fact area “面"积\\” en "*/ {{ 7 * 7 }}" : land area
  fact use “用\u202e途” en "type: ignore" : text
measure 1 “措"施\\n” en "%s {x} ${y} </script>"
  permit go “可\u2066用\"\"\"” en "'''" when land.use is not “x"y\\z{{”
    limit area “面"积” en "# fmt: off" land.area at most 30 mu
    caution “小"心\\” en "<b>" when land.area more than 1 mu
"""


def test_reports_of_such_a_policy_print_and_its_json_keeps_the_texts(tmp_path: Path) -> None:
    (tmp_path / "nasty.pol").write_text(TEXTS, encoding="utf-8")
    built = pol(tmp_path, "build", "nasty.pol")
    assert built.returncode == 0, built.stderr
    project = tmp_path / "project.yaml"
    project.write_text("land: {area: 20亩, use: 'x\"y'}\n", encoding="utf-8")
    ask = ("eval", "project.yaml", "--policy", "generated/nasty", "--as-of", "2025-03-01")
    for form in ("text", "md", "html", "json"):
        done = pol(tmp_path, *ask, "--format", form)
        assert (done.returncode, done.stderr) == (0, ""), done.stderr
        if form == "json":
            (answer,) = json.loads(done.stdout)
            measure = answer["measures"][0]
            assert measure["title"] == {"zh": '措"施\\n', "en": "%s {x} ${y} </script>"}
            assert measure["provisions"][0]["label"] == {"zh": '可\u2066用"""', "en": "'''"}
            assert measure["status"] == "applies"
    assert pol(tmp_path, *ask, "--why", "1").returncode == 0


# --- ids that are words of the target ---

IDS = """policy lambda "策" en "P"
  effective from 2025-01-01
category Label "类" en "K"
  value None_ "甲" en "A"
  value select "丙" en "C"
category Final "类二" en "K2"
  value class "甲" en "A"
record Quantity "项" en "Item"
  fact Given "某" en "G" : land area
  fact fact "事" en "F" : Label
  fact class "级" en "C" : yes or no
record attrs "项二" en "Item2"
  fact date "日" en "D" : date
section case "案" en "Case"
  fact self "我" en "Self" : yes or no
  fact import "进" en "Import" : list of Quantity
  fact Members "员" en "M" : any number of Label
  fact date "期" en "Date" : date
  fact tuple "组" en "T" : land area, by default sum of (known.Given for known among case.import)
section figures "图" en "Figures" assumed absent
  fact terms "词" en "Terms" : land area
  fact rank "级" en "Rank" : Final
  fact lists "单" en "L" : list of attrs
section Project "项目" en "Prj"
  fact fact "事" en "Fact" : land area
section status "态" en "Status"
  fact NONE "无值" en "None" : yes or no
  fact __private "私" en "Private" : yes or no
  fact _own "己" en "Own" : yes or no
  fact ①项 "一" en "First" : yes or no
parameter date "日" en "Day"
  value 30 mu from 2025-01-01
parameter Dated "定" en "Dtd"
  value 30% from 2025-01-01
define all_of "全" en "All of" means case.self and figures.terms at most date
define terms "术" en "Terms def"
  means sum of (holds.Given for holds among case.import where holds.class and case.self)
define any_of "任" en "Any of" means all_of or case.self
measure 1 "措" en "M"
  applies when any_of
  permit all "全" en "All"
    require of "之" en "Of" case.self
  permit scope "用" en "Use"
    when some is_in among case.import has is_in.fact is select and case.self
    require MEASURE "要" en "Req"
      every at_most among case.import has at_most.Given at most terms and case.self
    limit Label "限" en "Lim"
      for each Window among case.import has Window.Given at most Dated of figures.terms
    amount Case "额" en "Amt" terms
  oblige case "办" en "Do"
    deadline Node "限期" en "By" by 2025-06-01 done case.date
  permit measure "可" en "May"
    when figures.rank is class and Project.fact at most 10 mu and status.NONE
      and (status.__private or status._own or status.①项)
    except scope "除" en "Ex"
      when some w among figures.lists has w.date at most 2025-01-01
measure 2 "措二" en "M2"
  permit scope_when "又" en "Also" when case.Members includes any of {select, etc}
"""


def test_ids_that_are_names_of_the_target_hide_nothing(tmp_path: Path) -> None:
    source = tmp_path / "lambda.pol"
    source.write_text(IDS, encoding="utf-8")
    folder = tmp_path / "made" / "words"
    write_package(files_of(source), folder)
    cache = str(tmp_path / ".cache")
    options = ("--strict", "--explicit-package-bases", "--config-file=", "--cache-dir", cache)
    assert not run(folder.parent, "mypy", *options, "words")
    config = str(ROOT / "pyproject.toml")
    assert not run(folder, "ruff", "check", "--no-cache", "--config", config, ".")
    program = """
import sys
from datetime import date
sys.path[:0] = ["made", sys.argv[1]]
from words import check, read
facts = {
    "case": {"self": "yes", "import": [{"Given": "3亩", "fact": "select", "class": "yes"}]},
    "figures": {"terms": "20亩", "rank": "class"},
    "Project": {"fact": "3亩"},
    "status": {"NONE": "yes", "__private": "yes", "_own": "no", "①项": "no"},
}
report = check(read(facts), as_of=date(2025, 3, 1))
print(report[1].status.name, report[1]["scope"].limit("Label").margin)
"""
    done = subprocess.run(
        [sys.executable, "-c", program, str(ROOT)],
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.stdout.split(), done.stderr) == (["APPLIES", "3", "亩"], "")
