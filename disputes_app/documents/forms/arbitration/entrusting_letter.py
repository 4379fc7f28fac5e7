"""委托调解函: the tribunal entrusts mediation before the hearing (办案规则 70)."""

from __future__ import annotations

from disputes_app.documents.blocks import Paragraph, Story
from disputes_app.documents.needs import given
from disputes_app.documents.notice import notice_form, story, unless
from disputes_app.documents.wording import day_in_words, dispute, names
from disputes_app.domain.cases import Line
from disputes_app.domain.labels import Label
from disputes_app.domain.papers import CasePaper


def _refusal(facts: CasePaper) -> Label | None:
    return unless(
        facts.mediation.entrusted_on,
        "还没有登记“同意开庭前委托调解”",
        "It is not on record that both agreed to entrusted mediation",
    )


def _draw(facts: CasePaper) -> Story:
    matter = facts.mediation
    due = matter.entrusted_due_on
    until = f"（至{day_in_words(due)}）" if due is not None else ""
    return story(
        facts.office_name,
        "委托调解函",
        facts.document_number or facts.number,
        matter.entrusted,
        Paragraph(
            f"本委受理的{names(facts.applicants)}与{names(facts.respondents)}{dispute(facts.cause)}"
            f"一案，双方当事人于{day_in_words(given(matter.entrusted_on))}同意调解。依照《劳动人事争议"
            "仲裁办案规则》第七十条的规定，委托你方进行调解。"
        ),
        Paragraph(
            f"自当事人同意之日起十个工作日内{until}未达成调解协议的，仲裁庭应当开庭审理。请在期限内"
            "将调解结果书面告知本委，并退回材料。"
        ),
        day=given(matter.entrusted_on),
    )


FORM = notice_form(
    "arbitration.entrusting_letter",
    Label("委托调解函", "Letter entrusting mediation"),
    Line.ARBITRATION,
    _refusal,
    _draw,
)
