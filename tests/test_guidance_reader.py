"""What the reader of guidance counts as seen."""

from __future__ import annotations

import pytest

from tests.guidance_reader.outline import Line, Part
from tests.guidance_reader.seen import blocks_of, from_html


@pytest.mark.parametrize(
    "unseen",
    [
        "<script>b</script>",
        "<style>b</style>",
        "<svg><text>b</text></svg>",
        "<p hidden>b</p>",
        "<div hidden><details open><summary>b</summary></details></div>",
        "<details>b</details>",
        '<p title="b" data-b="b" aria-label="b"><img alt="b"></p>',
        "</main><p>b</p><main>",
    ],
)
def test_what_a_person_does_not_see_does_not_count(unseen: str) -> None:
    page = f"<body><main><p>a</p>{unseen}<p>c</p></main></body>"
    assert [block.text for block in blocks_of(page)] == ["a", "c"]


def test_closed_details_show_their_summary_alone() -> None:
    page = "<main><details><summary>a</summary><p>b</p></details>"
    assert [block.text for block in blocks_of(page)] == ["a"]
    assert [b.text for b in blocks_of(page.replace("details>", "details open>", 1))] == ["a", "b"]


def test_elements_inside_a_line_do_not_break_it() -> None:
    page = "<main><p>“<a href=x><bdi>a</bdi></a>”\n  holds<b>.</b></p></main>"
    assert [block.text for block in blocks_of(page)] == ["“a” holds."]


def test_a_list_is_part_of_the_line_that_leads_it() -> None:
    page = (
        "<main><h1>t</h1><section><h2>s</h2><p>all:</p>"
        "<ul><li>a</li><li><p>any:</p><ul><li>b</li></ul></li><li>c</li></ul><p>d.</p></section>"
        "<ul><li>e</li></ul></main>"
    )
    lines = [Line("all:", [Line("a"), Line("any:", [Line("b")]), Line("c")]), Line("d")]
    (page_part,) = from_html(page).parts
    assert page_part == Part(1, "t", [Line("e")], [Part(2, "s", lines)])


def test_tags_that_do_not_close_in_their_order_are_noticed() -> None:
    with pytest.raises(AssertionError, match="</p> ends <b>"):
        blocks_of("<main><p><b>a</p></b></main>")
