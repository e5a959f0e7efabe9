"""Templates with plain values: the tool's own, and any that a user gives in their stead."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import Final

import attrs
from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    StrictUndefined,
    TemplateSyntaxError,
)
from jinja2.sandbox import SandboxedEnvironment

OWN: Final = Path(__file__).parent / "templates"


class TemplateBroken(Exception):
    """A user's template that cannot be used: where, and why in the words of the template engine."""

    def __init__(self, path: Path, line: int, why: str) -> None:
        super().__init__(f"{path}:{line}: {why}")
        self.path, self.line, self.why = path, line, why


@attrs.frozen
class Templates:
    """The templates by name; one in `folder` stands for the tool's of that name."""

    folder: Path | None = None

    def environment(self, values: Mapping[str, object]) -> Environment:
        """An environment in which all templates see these values.

        What a user's template reaches is only what it is given, never what lies behind.
        """
        kind = Environment if self.folder is None else SandboxedEnvironment
        environment = kind(
            loader=self._loader(),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
        environment.globals.update(values)
        return environment

    def render(self, environment: Environment, name: str, values: Mapping[str, object]) -> str:
        """A template with its values. Raises TemplateBroken where a user's cannot be used."""
        try:
            return environment.get_template(name).render(values)
        except Exception as error:
            raise self._broken(error) or error from error

    def text(self, name: str) -> str:
        """A file that goes out as it is: a style sheet, a script. Raises TemplateBroken."""
        environment = Environment(loader=self._loader(), autoescape=True)
        try:
            return self._loader().get_source(environment, name)[0]
        except UnicodeDecodeError as error:
            raise self._broken(error) or error from error

    def refused(self, name: str, why: str) -> TemplateBroken | None:
        """A file of the user's that cannot go out as it is; None where it is not theirs."""
        path = self.folder / name if self.folder is not None else None
        return TemplateBroken(path, 1, why) if path is not None and path.is_file() else None

    def _loader(self) -> BaseLoader:
        own = FileSystemLoader(OWN, encoding="utf-8")
        if self.folder is None:
            return own
        return ChoiceLoader([FileSystemLoader(self.folder, encoding="utf-8"), own])

    def _broken(self, error: Exception) -> TemplateBroken | None:
        """What a user is told of an error, if it may lie in a template of theirs."""
        if self.folder is None:
            return None
        if isinstance(error, TemplateSyntaxError):
            return TemplateBroken(Path(error.filename or ""), error.lineno, error.message or "")
        places = list(_places(error.__traceback__))
        own = [place for place in places if self.folder in place[0].parents]
        if not places:
            return TemplateBroken(self.folder, 1, str(error))
        path, line = (own or places)[-1]
        return TemplateBroken(path, line, str(error))


def _places(traceback: TracebackType | None) -> Iterator[tuple[Path, int]]:
    """Files and lines of the templates that an error went through, the innermost last."""
    while traceback is not None:
        path = Path(traceback.tb_frame.f_code.co_filename)
        if path.suffix == ".j2":
            yield path, traceback.tb_lineno
        traceback = traceback.tb_next
