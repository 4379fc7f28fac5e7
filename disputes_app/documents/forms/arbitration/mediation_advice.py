"""调解建议书: the commission advises mediation before it accepts (办案规则 69)."""

from __future__ import annotations

from disputes_app.documents.blocks import Paragraph, Story
from disputes_app.documents.needs import given
from disputes_app.documents.notice import notice_form, story, unless
from disputes_app.documents.wording import dispute, names
from disputes_app.domain.cases import Line
from disputes_app.domain.labels import Label
from disputes_app.domain.papers import CasePaper


def _refusal(facts: CasePaper) -> Label | None:
    return unless(
        facts.mediation.advised_on,
        "还没有登记“发出调解建议书”",
        "It is not on record that mediation was advised",
    )


def _draw(facts: CasePaper) -> Story:
    matter = facts.mediation
    return story(
        facts.office_name,
        "调解建议书",
        facts.document_number,
        names(facts.applicants),
        Paragraph(
            f"本委收到你方与{names(facts.respondents)}{dispute(facts.cause)}的仲裁申请。该争议未经"
            "调解。依照《劳动人事争议仲裁办案规则》第六十九条的规定，建议你方到"
            f"{matter.advised}进行调解。"
        ),
        Paragraph(
            "同意先行调解的，本委自你方同意之日起暂缓受理；达成协议的，可以撤回仲裁申请；不同意或者"
            "未达成协议的，本委依法处理你方的仲裁申请。"
        ),
        day=given(matter.advised_on),
    )


FORM = notice_form(
    "arbitration.mediation_advice",
    Label("调解建议书", "Advice to mediate"),
    Line.ARBITRATION,
    _refusal,
    _draw,
)
