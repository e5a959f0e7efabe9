"""LibreOffice opens the Word document: its headings, lists, contents and page numbers arrive."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

from compiler.backends.guidance.beside import Beside
from compiler.backends.guidance.templates import Templates
from compiler.backends.guidance.word.document import word_document
from tests.command_help import HEATING
from tests.guidance_help import LANGUAGES, guide_of

OFFICE = "urn:oasis:names:tc:opendocument:xmlns:"
TEXT, STYLE = f"{{{OFFICE}text:1.0}}", f"{{{OFFICE}style:1.0}}"

pytestmark = pytest.mark.skipif(
    shutil.which("soffice") is None, reason="NOT RUN: there is no LibreOffice on this machine"
)


def converted(path: Path, kind: str) -> bytes:
    """The document as LibreOffice saves it in another format."""
    profile = f"-env:UserInstallation=file://{path.parent / 'profile'}"
    line = ["soffice", profile, "--headless", "--convert-to", kind, "--outdir", str(path.parent)]
    subprocess.run([*line, str(path)], check=True, capture_output=True, timeout=300)
    return path.with_suffix(f".{kind}").read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_libreoffice_opens_it(tmp_path: Path, language: str) -> None:
    guide = guide_of(HEATING, language)
    path = tmp_path / "guide.docx"
    path.write_bytes(word_document(guide, Templates(), Beside()))
    assert converted(path, "pdf").startswith(b"%PDF")
    root = ElementTree.fromstring(converted(path, "fodt"))
    headings = ["".join(one.itertext()) for one in root.iter(f"{TEXT}h")]
    assert all(any(measure.title in one for one in headings) for measure in guide.measures)
    (contents,) = root.iter(f"{TEXT}table-of-content")
    listed = "\n".join("".join(one.itertext()) for one in contents.iter(f"{TEXT}p"))
    assert all(measure.title in listed for measure in guide.measures)
    feet = [*root.iter(f"{STYLE}footer"), *root.iter(f"{STYLE}footer-left")]
    assert feet and all(list(foot.iter(f"{TEXT}page-number")) for foot in feet)
    assert list(root.iter(f"{TEXT}list-item"))
