"""仲裁审查受理通知书 (办案规则 75, 76)."""

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
        facts.mediation.taken_on, "还没有受理仲裁审查申请", "The review has not been accepted"
    )


def _draw(facts: CasePaper) -> Story:
    matter = facts.mediation
    return story(
        facts.mediation.commission,
        "仲裁审查受理通知书",
        matter.review_number,
        everybody(facts),
        Paragraph(
            f"你们就{names(facts.applicants)}与{names(facts.respondents)}{dispute(facts.cause)}经"
            f"{matter.body}调解达成的协议，于{day_in_words(given(matter.applied_on))}共同提出的仲裁审查"
            f"申请，本委于{day_in_words(given(matter.taken_on))}决定受理，指定仲裁员{matter.reviewer}"
            "进行审查。"
        ),
        Paragraph(
            "依照《劳动人事争议仲裁办案规则》第七十六条的规定，审查自受理之日起五个工作日内结束；经批准"
            "可以延长五个工作日。调解书送达前，一方或者双方可以撤回审查申请。"
        ),
        day=given(matter.taken_on),
    )


FORM = notice_form(
    "mediation.review_acceptance",
    Label("仲裁审查受理通知书", "Notice that the review is accepted"),
    Line.MEDIATION,
    _refusal,
    _draw,
)
