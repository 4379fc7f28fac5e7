"""The marks and filters that forms of arbitration brought with them."""

from __future__ import annotations

import pytest

from disputes_app.documents.blocks import Ride, WritingLines
from disputes_app.documents.fonts import installed_fonts
from disputes_app.documents.layout import pages
from disputes_app.documents.templates.errors import TemplateError
from disputes_app.documents.templates.filters import (
    awarded,
    brief_names,
    claimed,
    ended,
    masked_names,
)
from disputes_app.documents.templates.markup import story_of
from disputes_app.domain.paper_entries import Money
from disputes_app.domain.papers import PaperClaim
from tests.documents.sample import EMPLOYER, WORKER

ITEMS = (
    PaperClaim(1, "支付工资12,000元", "劳动报酬", Money(1_200_000), Money(1_100_000)),
    PaperClaim(3, "出具离职证明。", "其他"),
)


def test_a_stub_is_parted_by_dashes_around_number_and_seal() -> None:
    (block,) = story_of("x", "%ride 嘉劳人仲〔2026〕办字第1号")
    (page,) = pages((block,), installed_fonts())
    assert block == Ride("嘉劳人仲〔2026〕办字第1号")
    assert page.rows[0].marks[0].text.endswith("〔骑缝章〕")
    assert len(page.rows[0].rules) > 10
    mark = page.rows[0].marks[0]
    width = mark.typeface.width(mark.text) * mark.size
    assert not any(mark.x < rule.x1 < mark.x + width for rule in page.rows[0].rules)


def test_lines_to_write_on_run_over_pages() -> None:
    found = pages(story_of("x", "%lines 30"), installed_fonts())
    assert [len(page.rows) for page in found] == [21, 9]


@pytest.mark.parametrize("count", ["", "0", "101", "x", "-1"])
def test_so_many_lines_there_are_not(count: str) -> None:
    with pytest.raises(TemplateError):
        story_of("x", f"%lines {count}")


def test_a_line_is_a_mark_of_the_form() -> None:
    assert story_of("x", "%lines 2") == (WritingLines(2),)


def test_claims_are_numbered_and_a_sum_is_not_said_twice() -> None:
    assert claimed(ITEMS) == "1．支付工资12,000元\n2．出具离职证明"
    assert awarded(ITEMS) == "一、支付工资12,000元（11,000.00元）。"


def test_persons_are_masked_and_employers_are_not() -> None:
    assert masked_names((WORKER, EMPLOYER)) == "测某某、上海测试机械制造有限公司"


def test_of_many_only_the_first_is_named_within_a_sentence() -> None:
    assert brief_names((WORKER,) * 5) == "、".join(["测试甲"] * 5)
    assert brief_names((WORKER,) * 6) == "测试甲等6人"
    assert brief_names((EMPLOYER,) * 6) == "上海测试机械制造有限公司等6家单位"


def test_a_text_ends_with_one_full_stop() -> None:
    assert ended("照付。 ") == ended("照付") == "照付。"


def test_who_signs_is_never_alone_at_the_head_of_a_page() -> None:
    text = "\n".join(["一行"] * 22 + ["%signer 仲裁员：周测试", "%sign 委员会 | 2026年1月5日"])
    first, second = pages(story_of("x", text), installed_fonts())
    assert "".join(mark.text for mark in second.rows[0].marks) == "一行"
    assert len(first.rows) == 21
