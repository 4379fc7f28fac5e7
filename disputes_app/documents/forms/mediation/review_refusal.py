"""仲裁审查不予受理通知书, on the grounds of 办案规则 75 only."""

from __future__ import annotations

from disputes_app.documents.blocks import Paragraph, Story
from disputes_app.documents.needs import given
from disputes_app.documents.notice import everybody, notice_form, story, unless
from disputes_app.documents.wording import day_in_words, dispute, names
from disputes_app.domain.cases import Line
from disputes_app.domain.labels import Label
from disputes_app.domain.papers import CasePaper


def _refusal(facts: CasePaper) -> Label | None:
    return unless(
        facts.mediation.refused_on, "仲裁审查申请没有不予受理", "The review was not refused"
    )


def _draw(facts: CasePaper) -> Story:
    matter = facts.mediation
    return story(
        facts.mediation.commission,
        "仲裁审查不予受理通知书",
        facts.document_number,
        everybody(facts),
        Paragraph(
            f"你们就{names(facts.applicants)}与{names(facts.respondents)}{dispute(facts.cause)}调解"
            f"协议于{day_in_words(given(matter.applied_on))}提出的仲裁审查申请，因{matter.refusal}，"
            "依照《劳动人事争议仲裁办案规则》第七十五条的规定，本委决定不予受理。"
        ),
        day=given(matter.refused_on),
    )


FORM = notice_form(
    "mediation.review_refusal",
    Label("仲裁审查不予受理通知书", "Notice that the review is refused"),
    Line.MEDIATION,
    _refusal,
    _draw,
)
