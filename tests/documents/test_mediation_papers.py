"""Papers around mediation: what they say, and when the law has nothing to tell yet."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from disputes_app.documents.errors import FormNotAllowedError
from disputes_app.documents.form import form_catalogue
from disputes_app.documents.render import render_form
from disputes_app.domain.cases import Line
from disputes_app.domain.papers import CasePaper, MediationPaper
from tests.documents.sample import ACCEPTED, COMMISSION, pages_of, same_as_reference

ARBITRATION = replace(
    ACCEPTED,
    mediation=MediationPaper(
        advised_on=date(2026, 11, 17),
        advised="安亭镇劳动争议调解中心",
        entrusted_on=date(2026, 11, 20),
        entrusted="上海市嘉定区总工会",
        entrusted_due_on=date(2026, 12, 4),
    ),
)
MEDIATION = replace(
    ACCEPTED,
    line=Line.MEDIATION,
    number="嘉劳调（2026）调字第7号",
    claims=("支付2026年9月工资",),
    office_name="安亭镇劳动争议调解中心",
    seal_name="安亭镇劳动争议调解中心",
    mediation=MediationPaper(
        organisation="安亭镇劳动争议调解中心",
        commission=COMMISSION,
        agreed_on=date(2026, 11, 20),
        amount="10,000.00元",
        terms="用人单位分两期支付所欠工资",
        payments=(("2026年12月1日", "6,000.00元"), ("2027年1月4日", "4,000.00元")),
        way="银行转账",
        mediator="李测试",
        ended_on=date(2026, 11, 30),
        end_ground="双方未达成一致",
        body="安亭镇劳动争议调解中心",
        review_number="嘉劳人仲（2026）审字第1号",
        reviewer="周测试",
        applied_on=date(2026, 11, 23),
        taken_on=date(2026, 11, 24),
        refused_on=date(2026, 11, 24),
        refusal="不属于本委管辖",
        made_on=date(2026, 11, 30),
        not_made_on=date(2026, 11, 30),
        not_made="内容不明确",
        withdrawn_on=date(2026, 11, 27),
        withdrawn_by="申请人",
    ),
)
PAPERS = [
    one.id
    for one in form_catalogue()
    if one.id in {"arbitration.mediation_advice", "arbitration.entrusting_letter"}
    or one.id.startswith("mediation.")
]
by_paper = pytest.mark.parametrize("form_id", PAPERS)


def facts_for(form_id: str) -> CasePaper:
    return MEDIATION if form_id.startswith("mediation.") else ARBITRATION


def test_there_are_ten() -> None:
    assert len(PAPERS) == 10


@by_paper
def test_what_a_paper_says(form_id: str) -> None:
    paper = render_form(form_id, facts_for(form_id), invariant=True)
    assert paper.pages == 1
    assert "诉" not in "".join(pages_of(paper.pdf))
    assert same_as_reference(form_id.replace(".", "_"), paper.pdf)


@by_paper
def test_it_is_refused_while_there_is_nothing_to_tell(form_id: str) -> None:
    facts = facts_for(form_id)
    empty = replace(
        facts,
        accepted_on=None,
        mediation=MediationPaper(organisation=facts.mediation.organisation),
    )
    with pytest.raises(FormNotAllowedError):
        render_form(form_id, empty)
