"""Files that a policy uses: as many as the declared limit, wide or deep, and no more."""

from __future__ import annotations

from pathlib import Path

from compiler.reading import MAX_USED, compile_file

HEAD = 'policy many "许多"\n'


def codes(folder: Path) -> list[str]:
    """What is wrong with the policy of a folder, lints aside."""
    found = compile_file(folder / "main.pol", "main.pol").diagnostics
    return [d.code for d in found if not d.code.startswith("POL05")]


def wide(folder: Path, count: int) -> None:
    """A policy that uses so many files."""
    uses = "".join(f'use "u{i}.pol"\n' for i in range(count))
    last = f"s{count - 1}.f"
    text = f'{HEAD}{uses}measure 1 "一" permit a "可" when {last}\n'
    (folder / "main.pol").write_text(text, encoding="utf-8")
    for i in range(count):
        text = f'section s{i} "节{i}" fact f "事" : yes or no\n'
        (folder / f"u{i}.pol").write_text(text, encoding="utf-8")


def test_as_many_files_as_the_limit_are_read(tmp_path: Path) -> None:
    wide(tmp_path, MAX_USED)
    assert codes(tmp_path) == []


def test_one_more_is_one_message_and_no_other(tmp_path: Path) -> None:
    wide(tmp_path, MAX_USED + 1)
    assert codes(tmp_path) == ["POL0116"]


def test_a_long_chain_is_one_message(tmp_path: Path) -> None:
    (tmp_path / "main.pol").write_text(f'{HEAD}use "u0.pol"\n', encoding="utf-8")
    for i in range(3000):
        (tmp_path / f"u{i}.pol").write_text(f'use "u{i + 1}.pol"\n', encoding="utf-8")
    assert codes(tmp_path) == ["POL0116"]
