"""调解申请受理通知书: the organisation takes the case (调解仲裁法 14, 规定 22)."""

from __future__ import annotations

from disputes_app.documents.blocks import Paragraph, Story
from disputes_app.documents.needs import NUMBER, ORGANISATION, given
from disputes_app.documents.notice import everybody, notice_form, story, unless
from disputes_app.documents.wording import day_in_words, dispute, names
from disputes_app.domain.cases import Line
from disputes_app.domain.labels import Label
from disputes_app.domain.papers import CasePaper


def _refusal(facts: CasePaper) -> Label | None:
    return unless(facts.accepted_on, "调解申请尚未受理", "The application has not been accepted")


def _draw(facts: CasePaper) -> Story:
    return story(
        facts.mediation.organisation,
        "调解申请受理通知书",
        facts.document_number or facts.number,
        everybody(facts),
        Paragraph(
            f"{names(facts.applicants)}与{names(facts.respondents)}{dispute(facts.cause)}的调解申请，"
            f"本组织于{day_in_words(given(facts.received_on))}收到，"
            f"于{day_in_words(given(facts.accepted_on))}受理。"
        ),
        Paragraph(
            "调解以自愿为原则。自收到调解申请之日起十五日内未达成调解协议的，当事人可以依法申请仲裁"
            "（《中华人民共和国劳动争议调解仲裁法》第十四条）。"
        ),
        day=given(facts.issued_on),
    )


FORM = notice_form(
    "mediation.acceptance_notice",
    Label("调解申请受理通知书", "Notice that mediation is accepted"),
    Line.MEDIATION,
    _refusal,
    _draw,
    ORGANISATION,
    NUMBER,
)
