"""The package of a document: its parts from templates, and the same bytes for the same content."""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO
from typing import Final
from xml.etree import ElementTree
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from jinja2 import Environment

from compiler.backends.guidance.templates import TemplateBroken, Templates

_FIRST: Final = "[Content_Types].xml"
_ROOT: Final = (("document", "officeDocument", "word/document.xml"),)
_PARTS: Final = (
    ("styles", "styles", "styles.xml"),
    ("numbering", "numbering", "numbering.xml"),
    ("settings", "settings", "settings.xml"),
    ("fonts", "fontTable", "fontTable.xml"),
    ("odd", "footer", "footer1.xml"),
    ("even", "footer", "footer2.xml"),
)
_FILES: Final[tuple[tuple[str, str, dict[str, object]], ...]] = (
    (_FIRST, "content_types", {}),
    ("_rels/.rels", "relationships", {"targets": _ROOT}),
    ("word/_rels/document.xml.rels", "relationships", {"targets": _PARTS}),
    ("word/document.xml", "document", {}),
    ("word/styles.xml", "styles", {}),
    ("word/numbering.xml", "numbering", {}),
    ("word/settings.xml", "settings", {}),
    ("word/fontTable.xml", "fonts", {}),
    ("word/footer1.xml", "footer", {"style": "Footer"}),
    ("word/footer2.xml", "footer", {"style": "FooterEven"}),
)


def empty_package(templates: Templates, environment: Environment) -> bytes:
    """A document without content: page, styles, numbering and feet.

    Raises TemplateBroken where a template of the user's cannot be used or gives no XML.
    """
    files = {}
    for path, name, values in _FILES:
        template = f"word/{name}.xml.j2"
        text = templates.render(environment, template, values).lstrip()
        files[path] = _checked(text, templates, template)
    return _zipped(files.items())


def repacked(package: bytes) -> bytes:
    """The package with its files in order and none of them dated."""
    with ZipFile(BytesIO(package)) as given:
        files = {name: given.read(name) for name in given.namelist()}
    return _zipped(sorted(files.items(), key=lambda file: (file[0] != _FIRST, file[0])))


def _checked(text: str, templates: Templates, name: str) -> bytes:
    try:
        ElementTree.fromstring(text.encode())
    except ElementTree.ParseError as error:
        if templates.folder is None:
            raise
        raise TemplateBroken(templates.folder / name, 1, str(error)) from error
    return text.encode()


def _zipped(files: Iterable[tuple[str, bytes]]) -> bytes:
    made = BytesIO()
    with ZipFile(made, "w") as package:
        for name, data in files:
            entry = ZipInfo(name)  # dated 1 January 1980, the first day that the format knows
            entry.compress_type = ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            package.writestr(entry, data)
    return made.getvalue()
