"""调解协议书: parties, claims, result, by when and how (规定 26, 调解仲裁法 14)."""

from __future__ import annotations

from disputes_app.documents.blocks import (
    Align,
    Gap,
    Paragraph,
    Signature,
    Story,
    Title,
    flush_right,
    headed,
)
from disputes_app.documents.needs import NUMBER, ORGANISATION, given
from disputes_app.documents.notice import notice_form, unless
from disputes_app.documents.wording import dispute, document_number
from disputes_app.domain.cases import Line
from disputes_app.domain.labels import Label
from disputes_app.domain.papers import CasePaper, PaperParty

_KNOWN = ("申请人", "被申请人")


def _refusal(facts: CasePaper) -> Label | None:
    return unless(facts.mediation.agreed_on, "还没有达成调解协议", "No agreement was reached")


def _draw(facts: CasePaper) -> Story:
    matter = facts.mediation
    sides = zip(_KNOWN, (facts.applicants, facts.respondents), strict=True)
    claims = "；".join(facts.claims) or dispute(facts.cause)
    amount = f"金额合计{matter.amount}。" if matter.amount else ""
    return (
        Title((matter.organisation, "调解协议书")),
        Gap(0.5),
        flush_right(document_number(facts.document_number or facts.number)),
        *(_party(role, one) for role, parties in sides for one in parties),
        headed("一、调解请求事项。", f"{claims.rstrip('。')}。"),
        headed("二、调解结果。", f"{matter.terms.rstrip('。')}。{amount}"),
        headed("三、履行期限和方式。", _performance(facts)),
        Paragraph(
            "本协议由双方当事人签名或者盖章，经调解员签名并加盖调解组织印章后生效，对双方具有约束力，"
            "当事人应当履行。双方可以自生效之日起十五日内共同申请仲裁审查。本协议一式三份。"
        ),
        Gap(0.5),
        Paragraph("申请人（签名）：　　　　　　　被申请人（盖章）：　　　　　　　", indent=0),
        Paragraph(f"调解员（签名）：　　　　　　　（{matter.mediator}）", indent=0),
        Signature(matter.organisation, given(matter.agreed_on)),
    )


def _party(role: str, party: PaperParty) -> Paragraph:
    known = "，".join(one for one in (party.name, party.address, party.phone) if one)
    return Paragraph(f"{role}：{known}", indent=0, align=Align.LEFT)


def _performance(facts: CasePaper) -> str:
    matter = facts.mediation
    way = f"以{matter.way}方式" if matter.way else ""
    if not matter.payments:
        return f"{way}按协议内容履行。"
    last = len(matter.payments)
    parts = [
        f"{f'第{n}期' if last > 1 else ''}于{day}前支付{fen}"
        for n, (day, fen) in enumerate(matter.payments, start=1)
    ]
    return f"{way}{'，'.join(parts)}。"


FORM = notice_form(
    "mediation.agreement",
    Label("调解协议书", "Mediation agreement"),
    Line.MEDIATION,
    _refusal,
    _draw,
    ORGANISATION,
    NUMBER,
)
