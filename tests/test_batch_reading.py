"""Many projects in: what a row of each kind of file gives."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from compiler.backends.sql.columns import columns, row_of
from compiler.batch.reading import read
from compiler.batch.tree import Accepted, Place, Rejected
from compiler.pipeline import compile_file
from dsl.facts.reader import read_project
from tests.facts_help import ROOT, compiled, vocabulary

POLICY = compiled().policy
assert POLICY is not None
LAYOUT = columns(POLICY)


def outcomes(*paths: Path, lang: str = "en") -> list[Accepted | Rejected]:
    """What became of each row; that none was lost on the way."""
    assert POLICY is not None
    reading = read(paths, POLICY, lang=lang, batch=3)
    batches = list(reading)
    assert all(0 < len(batch) <= 3 for batch in batches)
    found = [one for batch in batches for one in batch]
    assert reading.read == len(found) == reading.accepted + reading.rejected
    assert reading.accepted == sum(isinstance(one, Accepted) for one in found)
    return found


def codes(*paths: Path) -> list[str]:
    """The code of each rejected row."""
    return [one.code for one in outcomes(*paths) if isinstance(one, Rejected)]


def cells(one: Accepted | Rejected) -> dict[str, object]:
    """The cells of a project by column, less the empty ones."""
    assert isinstance(one, Accepted), one
    named = zip((c.name for c in LAYOUT.all), one.cells, strict=True)
    return {name: cell for name, cell in named if cell is not None}


def put(folder: Path, name: str, text: str | bytes) -> Path:
    """A file."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_a_folder_of_project_files_is_a_row_each(tmp_path: Path) -> None:
    put(tmp_path, "b/two.yaml", "farm:\n  name: 乙园\n  people: 0\n")
    put(tmp_path, "one.yaml", "as of: 2025-03-01\nfarm:\n  name: 甲园\n  code: A1\n")
    put(tmp_path, ".hidden.yaml", "farm:\n  name: 丙园\n")
    put(tmp_path, "notes.txt", "nothing")
    two, one = outcomes(tmp_path)
    assert isinstance(one, Accepted) and (one.key, one.name) == ("A1", "甲园")
    assert str(one.as_of) == "2025-03-01"
    assert isinstance(two, Rejected) and two.code == "POL0612"
    assert two.mistakes[0].place == Place(str(tmp_path / "b" / "two.yaml"), "", 3)


def test_a_file_named_twice_is_read_once_and_one_not_there_is_told(tmp_path: Path) -> None:
    one = put(tmp_path, "one.yaml", "farm:\n  name: 甲园\n")
    assert len(outcomes(one, tmp_path, tmp_path / "*.yaml")) == 1
    assert codes(tmp_path / "none.yaml") == ["POL0902"]
    assert codes(tmp_path / "none*.csv") == ["POL0902"]


LINES = {
    "nested": {
        "farm": {"name": "甲园", "code": "A1", "crops": ["apple", "not grain"], "people": 30},
        "用地": {"地块清单": [{"作物": "苹果", "面积": "30 亩", "租用": True}]},
    },
    "flat": {
        "farm.name": "甲园",
        "编号": "A1",
        "种植作物": "苹果、非粮食",
        "People": "30",
        "land.plots": [{"crop": "apple", "area": "2 ha", "leased": "yes"}],
    },
}


@pytest.mark.parametrize("kind", LINES)
def test_a_line_of_json_is_read_as_the_project_file_it_stands_for(
    kind: str, tmp_path: Path
) -> None:
    (one,) = outcomes(put(tmp_path, "p.ndjson", json.dumps(LINES[kind], ensure_ascii=False)))
    text = (
        "farm:\n  name: 甲园\n  code: A1\n  crops: [apple, not grain]\n  people: 30\n"
        "land:\n  plots:\n  - {crop: apple, area: 30 亩, leased: yes}\n"
    )
    given, _ = read_project(text.encode(), "p.yaml", vocabulary())
    assert given is not None and isinstance(one, Accepted)
    assert one.cells == row_of(LAYOUT, given)
    assert one.place == Place(str(tmp_path / "p.ndjson"), "", 1)


def test_units_of_headings_are_those_of_bare_numbers(tmp_path: Path) -> None:
    line = {"总面积（公顷）": "2", "Cost (wan yuan)": 3, "租期（月）": "1年", "自有比例 (%)": 30}
    (one,) = outcomes(put(tmp_path, "p.ndjson", json.dumps(line, ensure_ascii=False)))
    found = {k: str(v) for k, v in cells(one).items() if k.startswith(("farm.", "land."))}
    assert found["land.total"] == "30.00000000"
    assert found["farm.cost"] == "30000.00000000"
    assert found["farm.term"] == "12"
    assert found["farm.share"] == "0.30000000"


BAD_LINES = {
    '{"farm": {"name": "甲园"': "POL0632",
    '["甲园"]': "POL0615",
    "{}": None,
    '{"总面积 (yuan)": 3}': "POL0605",
    '{"总面积": 3}': "POL0605",
    '{"peeple": 3}': "POL0602",
    '{"人数": 3, "farm.people": 3}': "POL0603",
    '{"人数": 3, "人数": null}': "POL0603",
    '{"farm": "maybe"}': "POL0604",
    '{"farm": ["maybe"]}': "POL0604",
    '{"farm": {"name": "\\u0001"}}': "POL0604",
    '{"人数": NaN}': "POL0606",
    '{"as of": "soon"}': "POL0609",
    '{"人数": ' + "[" * 50 + "]" * 50 + "}": "POL0619",
    '{"人数": ' + "[" * 50_000 + "]" * 50_000 + "}": "POL0619",
    '{"名称": "' + "长" * 30_000 + '"}': "POL0619",
    '{"名称": "' + "长" * 700_000 + '"}': "POL0619",
}


@pytest.mark.parametrize("line", BAD_LINES, ids=lambda line: line[:30])
def test_a_bad_line_is_rejected_and_the_next_one_read(line: str, tmp_path: Path) -> None:
    good = '{"名称": "乙园"}\n'
    found = outcomes(put(tmp_path, "p.ndjson", "\ufeff" + good + line + "\n\n" + good))
    assert [type(one) for one in (found[0], found[2])] == [Accepted, Accepted]
    middle, wanted = found[1], BAD_LINES[line]
    assert (middle.code if isinstance(middle, Rejected) else None) == wanted
    if isinstance(middle, Rejected):
        assert middle.place.row == 2 and middle.message and middle.cells


def test_half_a_last_line_and_bytes_that_are_no_text_are_rejected_rows(tmp_path: Path) -> None:
    path = put(tmp_path, "p.ndjson", b'{"farm": {}}\n{"\xff\xfe": 1}\n{"farm": {"na')
    _, bytes_, half = outcomes(path)
    assert isinstance(bytes_, Rejected) and bytes_.code == "POL0618"
    assert isinstance(half, Rejected) and half.code == "POL0632"
    assert half.cells == {"": '{"farm": {"na'}


def test_the_second_of_two_projects_with_one_key_is_rejected(tmp_path: Path) -> None:
    path = put(tmp_path, "p.ndjson", '{"编号": "A1"}\n{"编号": "A1", "人数": 3}\n')
    first, second = outcomes(path)
    assert isinstance(first, Accepted) and isinstance(second, Rejected)
    assert second.code == "POL0631" and "p.ndjson:1" in second.message
    assert second.cells == {"编号": "A1", "人数": "3"}
    other = put(tmp_path, "q.ndjson", '{"key": "A1"}\n{"key": "A2"}')
    assert codes(path, other) == ["POL0631", "POL0631"]


def test_all_mistakes_of_a_row_are_told_with_their_columns(tmp_path: Path) -> None:
    line = '{"人数": 0, "坡度": "steap", "land": {"plots": [{"area": "3"}]}, "x": 1}'
    (one,) = outcomes(put(tmp_path, "p.ndjson", line))
    assert isinstance(one, Rejected)
    assert {(m.place.column, m.code) for m in one.mistakes} == {
        ("人数", "POL0612"),
        ("坡度", "POL0610"),
        ("land.plots[1].area", "POL0605"),
        ("x", "POL0602"),
    }


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_column_that_is_none_is_told_with_the_nearest(lang: str, tmp_path: Path) -> None:
    (one,) = outcomes(put(tmp_path, "p.ndjson", '{"peopel": 3}'), lang=lang)
    assert isinstance(one, Rejected) and "peopel" in one.message and "people" in one.message


def test_examples_are_read_as_they_are_one_by_one() -> None:
    found = compile_file(ROOT / "policies" / "henan2025.pol").policy
    assert found is not None
    rows = [one for batch in read([ROOT / "examples"], found) for one in batch]
    assert len(rows) == 16 and all(isinstance(one, Accepted) for one in rows)
