"""`pol guide`: a policy as guidance to hand out."""

from __future__ import annotations

import errno
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Final

import click

from compiler.backends.guidance.templates import TemplateBroken, Templates
from compiler.cli.asked import day_asked
from compiler.cli.choose import compiled_policy, policy_source
from compiler.cli.output import (
    Stop,
    about,
    fail,
    language,
    read_bytes,
    reason,
    say,
    tell,
    verdict,
    write_bytes,
)
from compiler.cli.show import held_against
from compiler.library import LibraryAbsent
from compiler.office import read_office
from dsl.diagnostics import render
from dsl.diagnostics.codes.row import Severity
from dsl.diagnostics.diagnostic import Diagnostic
from dsl.model import tree as m
from dsl.source import Source, Span, read_file

MAKERS: Final = {"html": "site_files", "md": "markdown_files", "docx": "word_files"}
FILES: Final = frozenset({"md", "docx"})  # of one file for each language


@click.command("guide")
@click.option("--policy", help="政策 · the policy")
@click.option("--format", "format_", type=click.Choice([*MAKERS, "svg"]), default="html")
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    help="文件夹；单个文件则为其名 · the folder; for one file its name",
)
@click.option("--one-file", is_flag=True, help="含表单的单个网页 · one page, with the form")
@click.option("--lang", type=click.Choice(["zh", "en"]), help="只写一种语言 · only this language")
@click.option("--as-of", "as_of", help="内容截至 · figures as of this day")
@click.option("--text", type=click.Path(path_type=Path), help="原文 · the official text")
@click.option("--office", type=click.Path(path_type=Path), help="办理方式 · where and how")
@click.option("--templates", type=click.Path(path_type=Path), help="自备模板 · own templates")
def command(
    policy: str | None,
    format_: str,
    out: Path | None,
    one_file: bool,
    lang: str | None,
    as_of: str | None,
    text: Path | None,
    office: Path | None,
    templates: Path | None,
) -> None:
    """由政策写出办事指南：网页、Markdown、Word、一图读懂。 Guidance: a site, text, a picture."""
    if (one_file and format_ != "html") or (out is None and not one_file):
        raise click.UsageError("pol guide --out FOLDER | pol guide --one-file [--out FILE.html]")
    tongue = language(lang)
    day = day_asked(as_of, tongue) or date.today()
    compiled = compiled_policy(policy_source(policy, tongue), tongue)
    assert compiled.policy is not None
    languages = [lang] if lang is not None else ["zh", "en"]
    target = out if out is not None else Path(f"{compiled.policy.id}.html")
    if format_ == "svg":
        picture = import_module("compiler.guiding").picture_file(compiled, tongue, day)
        _write_one(target, picture.encode(), tongue)
        return
    held = held_against(compiled.policy, text, tongue) if text is not None else None
    told = _office(office, compiled.policy, tongue) if office is not None else {}
    single = one_file or (format_ in FILES and target.suffix.lower() == f".{format_}")
    if single and not one_file:
        languages = [tongue]
    maker = "single_file" if one_file else MAKERS[format_]
    files = _files(maker, templates, tongue, compiled, languages, day, told, held)
    if single:
        (data,) = files.values()
        _write_one(target, data.encode() if isinstance(data, str) else data, tongue)
    else:
        _write_folder(target, files, tongue)


def _write_one(path: Path, data: bytes, lang: str) -> None:
    write_bytes(path, data, lang)
    say((f"写了 {path}", f"wrote {path}")[lang != "zh"])


def _write_folder(folder: Path, files: dict[str, str] | dict[str, bytes], lang: str) -> None:
    try:
        import_module("compiler.folder").write_folder(files, folder)
    except OSError as error:
        where = error.filename or str(folder)
        fail(about("POL0903", found=str(where), reason=reason(error, lang)), lang, 1)
    count = len(files)
    say((f"写了 {folder}：{count} 个文件", f"wrote {folder}: {count} files")[lang != "zh"])


def _office(path: Path, policy: m.Policy, lang: str) -> dict[str, dict[str, str]]:
    """What the file says; anything wrong with it ends the command."""
    ids = list(dict.fromkeys(measure.id for measure in policy.measures))
    office, found = read_office(read_bytes(path, lang), str(path), ids)
    tell(found, lang)
    wrong = [d for d in found if render.severity(d) is Severity.ERROR]
    if wrong:
        raise Stop(verdict(wrong))
    return office


def _files(
    maker: str, folder: Path | None, lang: str, *what: object
) -> dict[str, str] | dict[str, bytes]:
    """The files; a template of the user's that cannot be used ends the command."""
    if folder is not None and not folder.is_dir():
        why = reason(OSError(errno.ENOENT if not folder.exists() else errno.ENOTDIR, ""), lang)
        fail(about("POL0902", str(folder), found=str(folder), reason=why), lang)
    make = getattr(import_module("compiler.guiding"), maker)
    try:
        files: dict[str, str] | dict[str, bytes] = make(Templates(folder), *what)
    except LibraryAbsent as absent:
        fail(about("POL0921", found=absent.name), lang)
    except TemplateBroken as broken:
        source = Source(str(broken.path), _text(broken.path))
        starts = source.line_starts
        start = starts[min(max(broken.line, 1), len(starts)) - 1]
        span = Span(source, start, start + len(source.line_text(source.position(start)[0])))
        tell([Diagnostic("POL0920", span, {"reason": broken.why})], lang)
        raise Stop(1) from broken
    return files


def _text(path: Path) -> str:
    try:
        return read_file(path).decode("utf-8", "replace") if path.is_file() else ""
    except OSError:
        return ""
