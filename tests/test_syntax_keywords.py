"""One table of keywords: the grammar's terminals are made from it, and a saved table from both."""

from __future__ import annotations

import json
import re

from dsl.syntax import tables
from dsl.syntax.keywords import BY_TOKEN, KEYWORDS, RESERVED, spelling, terminals

GRAMMAR = tables.grammar_text()


def test_every_row_of_the_table_stands_in_the_grammar_and_nothing_else_does() -> None:
    marker = "// Keywords, from the table in dsl/syntax/keywords.py.\n"
    assert GRAMMAR.partition(marker)[2].strip() == terminals()


def test_every_keyword_terminal_is_used_by_a_rule() -> None:
    rules = GRAMMAR.partition("NAME:")[0]
    used = set(re.findall(r"\b[A-Z]{2,}\b", rules))
    assert {keyword.token for keyword in KEYWORDS} <= used


def test_tokens_are_unique_and_no_spelling_is_written_twice_for_one_token() -> None:
    assert len(BY_TOKEN) == len(KEYWORDS)
    for keyword in KEYWORDS:
        words = [keyword.en, keyword.zh, *keyword.also]
        assert len([w for w in words if w]) == len({w for w in words if w}), keyword


def test_a_spelling_means_one_token_save_yes_which_is_also_is() -> None:
    """`是` is the verb and the answer; the parser tells them apart by where they stand."""
    seen: dict[str, list[str]] = {}
    for keyword in KEYWORDS:
        for word in (keyword.en, keyword.zh, *keyword.also):
            if word:
                seen.setdefault(word, []).append(keyword.token)
    assert {word: tokens for word, tokens in seen.items() if len(tokens) > 1} == {
        "是": ["IS", "YES"]
    }


def test_reserved_words_are_those_of_the_language() -> None:
    english = {word for word in RESERVED if word.isascii()}
    assert english == {
        *("not", "some", "every", "involves", "none", "unknown", "etc", "as_of", "yes", "no"),
    }
    assert len(RESERVED) == 2 * len(english)


def test_a_keyword_without_a_spelling_in_a_language_is_written_in_the_other() -> None:
    assert spelling("QI", "en") == "起"
    assert spelling("OF", "zh") == "of"


def test_the_saved_parse_table_is_of_this_grammar() -> None:
    assert json.loads(tables.SAVED.read_bytes())["grammar"] == tables.fingerprint(GRAMMAR), (
        "pol dev tables"
    )


def test_the_parse_table_is_made_the_same_every_time() -> None:
    assert tables.table_bytes() == tables.SAVED.read_bytes()
