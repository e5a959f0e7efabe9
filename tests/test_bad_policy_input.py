"""Whatever is given as a policy: a coded message within seconds, no traceback, no hang."""

from __future__ import annotations

import os
import time
from pathlib import Path
from threading import Timer

import pytest

from compiler.cli.main import main
from compiler.reading import compile_file
from dsl.diagnostics.diagnostic import Diagnostic
from dsl.diagnostics.render import text
from dsl.syntax.from_text import MAX_MISTAKES

HEADER = 'policy p "甲"\n'
SECONDS = 20.0  # far more than it takes; what hangs takes minutes


def found(data: bytes, folder: Path) -> list[Diagnostic]:
    """What is said of a file with these bytes, in both languages, in time."""
    path = folder / "given.pol"
    path.write_bytes(data)
    began = time.monotonic()
    diagnostics = list(compile_file(path, "given.pol").diagnostics)
    assert time.monotonic() - began < SECONDS
    for diagnostic in diagnostics:
        for language in ("zh", "en"):
            assert len(text(diagnostic, language)) < 2000
    return diagnostics


def codes(data: bytes, folder: Path) -> list[str]:
    """The codes of what is said."""
    return [diagnostic.code for diagnostic in found(data, folder)]


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b" \n\t\n", b"\r\n"])
def test_an_empty_file(data: bytes, tmp_path: Path) -> None:
    assert codes(data, tmp_path) == ["POL0101"]


@pytest.mark.parametrize("data", [bytes(range(256)) * 40, b"\0", HEADER.encode() + b"\0"])
def test_a_binary_file(data: bytes, tmp_path: Path) -> None:
    assert codes(data, tmp_path) == ["POL0102"]


@pytest.mark.parametrize(
    ("encoding", "guess"),
    [("gb18030", "GB18030"), ("utf-16", "UTF-16"), ("cp1252", "WINDOWS-1252")],
)
def test_another_encoding_is_named(encoding: str, guess: str, tmp_path: Path) -> None:
    written = 'policy p "Café"\n' if encoding == "cp1252" else '政策 p "小政策"\n'
    (said,) = found(written.encode(encoding), tmp_path)
    assert said.code == "POL0103"
    assert said.args["guess"] == guess
    assert guess in text(said, "zh")


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32"])
def test_wide_encodings_are_named_with_a_mark_or_without(encoding: str, tmp_path: Path) -> None:
    (said,) = found('政策 p "小政策"\n  施行 自 2025年1月1日\n'.encode(encoding), tmp_path)
    assert (said.code, said.args["guess"]) == ("POL0103", encoding.upper()[:6])


def test_a_file_of_comments_lacks_its_policy_in_that_file(tmp_path: Path) -> None:
    (said,) = found("# 只有注释\n".encode(), tmp_path)
    assert (said.code, said.span.source.name) == ("POL0212", "given.pol")


def test_bytes_of_half_a_surrogate_are_no_utf_8(tmp_path: Path) -> None:
    data = (HEADER + 'define a "\ud800" means yes').encode("utf-8", "surrogatepass")
    assert codes(data, tmp_path) == ["POL0103"]


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ('define a "甲\n', "POL0104"),
        ('define a "甲" means (yes\n', "POL0105"),
        ('define a "甲" means yes)\n', "POL0106"),
        ('define \u0430rea "甲" means yes\n', "POL0114"),
    ],
)
def test_what_is_not_closed_or_only_looks_right(written: str, code: str, tmp_path: Path) -> None:
    assert code in codes((HEADER + written).encode(), tmp_path)


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ('define a "' + "x" * 10_000_000 + '" means yes', "POL0116"),
        ("# " + "长" * 3_000_000, "POL0116"),
        ('define a "甲" means ' + "(" * 100_000 + "yes" + ")" * 100_000, "POL0116"),
        ('define a "甲" means ' + "(\n" * 100_000 + "yes" + ")\n" * 100_000, "POL0115"),
        ('define a "甲" means ' + "not\n" * 100_000 + "yes", "POL0115"),
    ],
    ids=["line", "comment", "brackets", "brackets on lines", "negations"],
)
def test_beyond_a_limit(written: str, code: str, tmp_path: Path) -> None:
    assert set(codes((HEADER + written).encode(), tmp_path)) == {code}


@pytest.mark.parametrize(
    "written",
    [
        f'measure {"1" * 5000} "甲"\n  permit a "乙"\n',
        f'measure 1-{"1" * 5000} "甲"\n  permit a "乙"\n',
        f'chapter {"１" * 5000} "甲"\n',
        f"source x with {'1' * 5000} articles\n",
        f'define a "甲" means {"9" * 10_000} at least 1\n',
        f'define a "甲" means 0.{"9" * 10_000} at least 1\n',
        f'define a "甲" means {"9" * 10_000} 万亩 at least 1 mu\n',
        f'define a "甲" means {"9" * 10_000}% at least 1%\n',
    ],
    ids=["measure", "inserted", "chapter", "source", "number", "decimals", "quantity", "share"],
)
def test_a_number_of_thousands_of_digits(written: str, tmp_path: Path) -> None:
    said = found((HEADER + written).encode(), tmp_path)
    assert [d.code for d in said if not d.code.startswith("POL05")] == ["POL0319"]
    assert "…" in text(said[0], "zh")


def test_long_numbers_in_texts_comments_and_names_are_left_alone(tmp_path: Path) -> None:
    long = "1" * 200
    written = f'# {long}\ndefine x{long} "{long}" means 「{long}」 at least 1\n'
    assert "POL0319" not in codes((HEADER + written).encode(), tmp_path)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="wants a file without end")
def test_a_file_without_end(tmp_path: Path) -> None:
    said = compile_file(Path("/dev/zero")).diagnostics
    assert [d.code for d in said] == ["POL0116"]
    assert "over 8,000,000" in text(said[0], "en")
    assert codes((HEADER + 'use "/dev/zero"\n').encode(), tmp_path) == ["POL0116"]


def test_a_million_measures_are_beyond_the_limit_which_is_said(tmp_path: Path) -> None:
    measures = "".join(f'measure {n} "措施"\n  permit a "甲"\n' for n in range(1, 1_000_001))
    (said,) = found((HEADER + measures).encode(), tmp_path)
    assert said.code == "POL0116"
    assert "8,000,000" in text(said, "en")


def test_thousands_of_mistakes_are_cut_short(tmp_path: Path) -> None:
    names = "".join(f'define term{n} "术语{n}" means yes\n' for n in range(3000))
    wrong = "".join(f'define x{n} "又{n}" means tern{n}\n' for n in range(3000))
    said = codes((HEADER + names + wrong).encode(), tmp_path)
    assert said == ["POL0202"] * MAX_MISTAKES + ["POL0123"]


def test_a_used_file_that_is_missing_or_a_folder(tmp_path: Path) -> None:
    for name in ("no_such.pol", "."):
        assert codes((HEADER + f'use "{name}"\n').encode(), tmp_path) == ["POL0217"]


def test_a_circle_of_used_files(tmp_path: Path) -> None:
    (tmp_path / "other.pol").write_text('use "third.pol"\n', encoding="utf-8")
    (tmp_path / "third.pol").write_text('use "given.pol"\n', encoding="utf-8")
    assert codes((HEADER + 'use "other.pol"\n').encode(), tmp_path) == ["POL0216"]


def test_a_used_file_with_a_mistake_names_that_file(tmp_path: Path) -> None:
    (tmp_path / "other.pol").write_text('define a "甲" means (yes\n', encoding="utf-8")
    (said,) = found((HEADER + 'use "other.pol"\n').encode(), tmp_path)
    assert said.code == "POL0105"
    assert said.span.source.name.endswith("other.pol")


def _checked(path: Path, monkeypatch: pytest.MonkeyPatch) -> int:
    """The exit status of `pol check`."""
    monkeypatch.setattr("sys.argv", ["pol", "check", str(path)])
    with pytest.raises(SystemExit) as end:
        main()
    assert isinstance(end.value.code, int)
    return end.value.code


def test_a_folder_and_a_missing_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for path in (tmp_path, tmp_path / "no_such.pol"):
        assert _checked(path, monkeypatch) == 2
        said = capsys.readouterr()
        assert "POL0902" in said.out + said.err
        assert "Traceback" not in said.out + said.err


def test_a_pipe_that_nothing_writes_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    os.mkfifo(tmp_path / "pipe.pol")
    # A writer of its own: without the refusal the test fails rather than hangs.
    held = os.open(tmp_path / "pipe.pol", os.O_RDWR)
    os.write(held, b"x")
    Timer(2, os.close, (held,)).start()
    assert _checked(tmp_path / "pipe.pol", monkeypatch) == 2
    said = capsys.readouterr().err
    assert "POL0902" in said
    assert "不是普通文件" in said


def test_a_file_that_may_not_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "closed.pol"
    path.write_text(HEADER, encoding="utf-8")

    def refuse(_: Path, mode: str) -> bytes:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "open", refuse)
    assert _checked(path, monkeypatch) == 2
    assert "POL0902" in capsys.readouterr().err
