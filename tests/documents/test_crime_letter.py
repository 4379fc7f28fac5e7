"""涉嫌犯罪案件移送书: what it says, and that nothing is transferred without the head's approval."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from disputes_app.documents.errors import FormNotAllowedError, MissingFieldsError
from disputes_app.documents.render import render_form
from disputes_app.domain.cases import Line
from disputes_app.domain.papers import ReferralPaper
from tests.documents.sample import ACCEPTED, same_as_reference

LETTER = "inspection.crime_letter"
FACTS = replace(
    ACCEPTED,
    line=Line.INSPECTION,
    office_name="上海市嘉定区人力资源和社会保障局",
    seal_name="上海市嘉定区人力资源和社会保障局",
    number="嘉人社监（2026）案字第7号",
    cause="拖欠工资",
    applicants=(),
    referral=ReferralPaper(
        date(2026, 11, 18),
        "上海市公安局嘉定分局",
        "",
        "李测试、周测试",
        "上海测试机械制造有限公司",
        "拒不支付劳动报酬罪",
        38,
        "412,000.00元",
        "责令支付期限届满后仍不支付，法定代表人去向不明。",
        ("涉嫌犯罪案件移送书", "案件情况的调查报告", "工资表"),
        "上海市嘉定区人民检察院",
    ),
)


def test_what_the_letter_says() -> None:
    paper = render_form(LETTER, FACTS, invariant=True)
    assert paper.pages == 1
    assert same_as_reference("crime_letter", paper.pdf)


def test_it_needs_the_approval_and_the_police() -> None:
    with pytest.raises(FormNotAllowedError):
        render_form(LETTER, replace(FACTS, referral=ReferralPaper()))
    unnamed = replace(FACTS, referral=replace(FACTS.referral, police=""))
    with pytest.raises(MissingFieldsError) as raised:
        render_form(LETTER, unnamed)
    assert [one.zh for one in raised.value.fields] == ["接收的公安机关"]
