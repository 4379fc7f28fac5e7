"""调解书 after review: it says what the agreement says (办案规则 77)."""

from __future__ import annotations

from disputes_app.documents.blocks import (
    Align,
    Gap,
    Paragraph,
    Signature,
    Story,
    Title,
    flush_right,
)
from disputes_app.documents.needs import TERMS, given
from disputes_app.documents.notice import notice_form, unless
from disputes_app.documents.wording import day_in_words, dispute, document_number, names
from disputes_app.domain.cases import Line
from disputes_app.domain.labels import Label
from disputes_app.domain.papers import CasePaper


def _refusal(facts: CasePaper) -> Label | None:
    return unless(
        facts.mediation.made_on, "还没有登记“经审查制作调解书”", "The paper was not made yet"
    )


def _draw(facts: CasePaper) -> Story:
    matter = facts.mediation
    amount = f"金额合计{matter.amount}。" if matter.amount else ""
    payments = "".join(f"于{day}前支付{fen}。" for day, fen in matter.payments)
    return (
        Title((facts.mediation.commission, "调解书")),
        Gap(0.5),
        flush_right(document_number(matter.review_number)),
        Paragraph(f"申请人：{names(facts.applicants)}", indent=0),
        Paragraph(f"被申请人：{names(facts.respondents)}", indent=0),
        Paragraph(
            f"双方{dispute(facts.cause)}经{matter.body}调解，于{day_in_words(given(matter.agreed_on))}"
            f"达成协议，并于{day_in_words(given(matter.applied_on))}共同申请仲裁审查。经审查，协议的"
            "形式和内容合法有效。依照《劳动人事争议仲裁办案规则》第七十七条的规定，确认协议内容如下："
        ),
        Paragraph(f"{matter.terms.rstrip('。')}。{amount}{payments}"),
        Paragraph("本调解书经双方当事人签收后，发生法律效力。"),
        Paragraph(f"仲裁员：{matter.reviewer}", indent=0, align=Align.RIGHT),
        Signature(matter.commission, given(matter.made_on)),
    )


FORM = notice_form(
    "mediation.review_paper",
    Label("调解书（协议审查）", "Settlement paper after review"),
    Line.MEDIATION,
    _refusal,
    _draw,
    TERMS,
)
