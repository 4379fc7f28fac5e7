"""不予制作调解书通知书: one of six grounds; the review ends (办案规则 78, 79)."""

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
        facts.mediation.not_made_on,
        "没有决定不予制作调解书",
        "It was not decided against making the paper",
    )


def _draw(facts: CasePaper) -> Story:
    matter = facts.mediation
    return story(
        facts.mediation.commission,
        "不予制作调解书通知书",
        matter.review_number,
        everybody(facts),
        Paragraph(
            f"本委审查{names(facts.applicants)}与{names(facts.respondents)}{dispute(facts.cause)}调解"
            f"协议，认为该协议{_ground(matter.not_made)}。依照《劳动人事争议仲裁办案规则》第七十八条、"
            f"第七十九条的规定，于{day_in_words(given(matter.not_made_on))}决定不予制作调解书，终止仲裁"
            "审查。"
        ),
        Paragraph("当事人可以就原争议依法申请仲裁。"),
        day=given(matter.not_made_on),
    )


def _ground(ground: str) -> str:
    return ground if ground.startswith(("违反", "损害", "内容")) else f"有下列情形：{ground}"


FORM = notice_form(
    "mediation.review_not_made",
    Label("不予制作调解书通知书", "Notice that the paper is not made"),
    Line.MEDIATION,
    _refusal,
    _draw,
)
