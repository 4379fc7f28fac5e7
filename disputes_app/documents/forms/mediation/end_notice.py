"""终止调解通知书: no agreement, the parties may go to arbitration (调解仲裁法 14)."""

from __future__ import annotations

from disputes_app.documents.blocks import Paragraph, Story
from disputes_app.documents.needs import ORGANISATION, given
from disputes_app.documents.notice import everybody, notice_form, story, unless
from disputes_app.documents.wording import day_in_words, dispute, names
from disputes_app.domain.cases import Line
from disputes_app.domain.labels import Label
from disputes_app.domain.papers import CasePaper


def _refusal(facts: CasePaper) -> Label | None:
    return unless(
        facts.mediation.ended_on,
        "还没有登记“终止调解(调解不成)”",
        "It is not on record that mediation ended without agreement",
    )


def _draw(facts: CasePaper) -> Story:
    matter = facts.mediation
    return story(
        matter.organisation,
        "终止调解通知书",
        facts.document_number or facts.number,
        everybody(facts),
        Paragraph(
            f"{names(facts.applicants)}与{names(facts.respondents)}{dispute(facts.cause)}一案，本组织"
            f"于{day_in_words(given(facts.received_on))}收到调解申请。因{matter.end_ground}，于"
            f"{day_in_words(given(matter.ended_on))}终止调解。"
        ),
        Paragraph(
            "依照《中华人民共和国劳动争议调解仲裁法》第十四条的规定，当事人可以依法申请仲裁。因申请调解，"
            "仲裁时效中断，从中断时起重新计算（《劳动人事争议仲裁办案规则》第二十七条）。"
        ),
        day=given(matter.ended_on),
    )


FORM = notice_form(
    "mediation.end_notice",
    Label("终止调解通知书", "Notice that mediation has ended"),
    Line.MEDIATION,
    _refusal,
    _draw,
    ORGANISATION,
)
