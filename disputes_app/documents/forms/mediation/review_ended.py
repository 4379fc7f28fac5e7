"""终止仲裁审查通知书 after a withdrawal (办案规则 76, 79)."""

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
        facts.mediation.withdrawn_on, "审查申请没有撤回", "The application was not withdrawn"
    )


def _draw(facts: CasePaper) -> Story:
    matter = facts.mediation
    return story(
        facts.mediation.commission,
        "终止仲裁审查通知书",
        matter.review_number,
        everybody(facts),
        Paragraph(
            f"{names(facts.applicants)}与{names(facts.respondents)}{dispute(facts.cause)}调解协议的"
            f"仲裁审查申请，由{matter.withdrawn_by}于{day_in_words(given(matter.withdrawn_on))}撤回。"
            "依照《劳动人事争议仲裁办案规则》第七十六条、第七十九条的规定，准许撤回，终止仲裁审查。"
        ),
        day=given(matter.withdrawn_on),
    )


FORM = notice_form(
    "mediation.review_ended",
    Label("终止仲裁审查通知书", "Notice that the review has ended"),
    Line.MEDIATION,
    _refusal,
    _draw,
)
