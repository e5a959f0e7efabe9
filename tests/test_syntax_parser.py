"""Our parser and lark's, made from one grammar, read every text alike."""

from __future__ import annotations

import random
from functools import cache

import pytest
from lark import Lark, Token
from lark.exceptions import UnexpectedCharacters, UnexpectedInput, UnexpectedToken

from dsl.syntax.build_clauses import Builder
from dsl.syntax.format import format_source
from dsl.syntax.from_lark import lark_parser
from dsl.syntax.parser import Parser
from dsl.syntax.prepare import prepare
from dsl.syntax.tables import grammar_text, load_table
from tests.syntax_help import CORPUS, EVERYTHING, source


@cache
def lark() -> Lark:
    """lark's parser of the grammar."""
    return lark_parser(grammar_text())


def test_the_grammar_has_no_conflict_and_no_two_terminals_that_could_be_confused() -> None:
    assert lark().options.strict


def by_lark(text: str) -> tuple[list[tuple[str, int, int]], int | None]:
    """The terminals that lark reads, and where it stops, None at a text without mistakes."""
    reading = lark().parse_interactive(text)
    tokens: list[tuple[str, int, int]] = []
    try:
        for token in reading.iter_parse():
            tokens.append((token.type, token.start_pos or 0, token.end_pos or 0))
        reading.feed_token(Token("$END", ""))
    except UnexpectedToken as error:
        if not isinstance(error.token, Token) or error.token.type == "$END":
            return tokens, len(text.rstrip())
        stopped = error.token.start_pos
        return [t for t in tokens if t[1] != stopped], stopped
    except UnexpectedCharacters as error:
        return tokens, error.pos_in_stream
    except UnexpectedInput:
        return tokens, len(text)
    return tokens, None


def by_us(text: str) -> tuple[list[tuple[str, int, int]], int | None]:
    """The terminals that we read, and where we stop."""
    builder = Builder()
    builder.begin(source(text))
    parser = Parser(load_table(), builder)
    stop = parser.parse(text, 0, len(text))
    tokens = [(token.type, token.start_pos, token.end_pos) for token in parser.tokens]
    if stop is None:
        return tokens, None
    return tokens, stop.at if stop.at < len(text) else len(text.rstrip())


def prepared(text: str) -> str:
    """A text as the parser gets it."""
    found, _ = prepare(source(text))
    return found.text if found is not None else ""


def chinese() -> str:
    """The corpus in Chinese."""
    text = format_source(source(EVERYTHING), "zh")
    assert isinstance(text, str)
    return text


TEXTS = [prepared(EVERYTHING), prepared(chinese())]
CASES = sorted((CORPUS / "errors").glob("POL01[0-2]*.pol"))


@pytest.mark.parametrize("text", TEXTS, ids=["en", "zh"])
def test_a_right_text(text: str) -> None:
    assert by_us(text) == by_lark(text)


@pytest.mark.parametrize("seed", range(60))
def test_a_text_with_words_swapped_doubled_and_lost(seed: int) -> None:
    drawn = random.Random(seed)
    words = drawn.choice(TEXTS).split(" ")
    start = drawn.randrange(len(words) - 120)
    some = words[start : start + 120]
    for _ in range(3):
        at = drawn.randrange(len(some))
        some[at : at + 1] = drawn.choice(([], [some[at]] * 2, [drawn.choice(words)]))
    text = " ".join(some)
    assert by_us(text) == by_lark(text)


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_the_golden_mistakes(case: object) -> None:
    assert hasattr(case, "read_bytes")
    try:
        text = prepared(case.read_bytes().decode())
    except UnicodeDecodeError:
        return
    text = text[:2000]
    assert by_us(text) == by_lark(text)
