"""Results of examples as JUnit XML, which build servers show."""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree import ElementTree as Xml

import attrs


@attrs.frozen
class Result:
    """An example that was run; `wrong` says what differs, nothing if it passed."""

    name: str
    file: str
    line: int
    wrong: tuple[str, ...]


def junit(suite: str, results: Iterable[Result]) -> str:
    """The XML of a suite, without times: the same for the same results."""
    told = list(results)
    failed = sum(bool(one.wrong) for one in told)
    counts = {"tests": str(len(told)), "failures": str(failed), "errors": "0", "skipped": "0"}
    root = Xml.Element("testsuites", counts)
    inner = Xml.SubElement(root, "testsuite", {"name": suite, **counts})
    for one in told:
        where = {"classname": one.file, "file": one.file, "line": str(one.line)}
        case = Xml.SubElement(inner, "testcase", {"name": one.name, **where})
        if one.wrong:
            failure = Xml.SubElement(case, "failure", {"message": one.wrong[0]})
            failure.text = "\n".join(one.wrong)
    Xml.indent(root)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n' + Xml.tostring(root, encoding="unicode") + "\n"
    )
