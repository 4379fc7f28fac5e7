"""受理通知书: tells the applicant that the commission takes the case.

劳动争议调解仲裁法 (2007) art. 29 and 劳动人事争议仲裁办案规则 (2017) art. 30: within five
days of receiving the application.  What it tells about rights and duties rests on the
Act arts. 6, 24, 33, 36 and the Rules arts. 13, 15, 35, 39, 44.
"""

from __future__ import annotations

from disputes_app.documents.blocks import (
    Gap,
    Paragraph,
    Signature,
    Story,
    Title,
    addressee,
    flush_right,
    headed,
)
from disputes_app.documents.form import Form
from disputes_app.documents.needs import (
    APPLICANTS,
    CAUSE,
    EVIDENCE_DUE_ON,
    ISSUED_ON,
    NUMBER,
    OFFICE,
    RECEIVED_ON,
    RESPONDENTS,
    SEAL,
    absent,
    given,
)
from disputes_app.documents.wording import (
    PROVISIONAL,
    day_in_words,
    dispute,
    document_number,
    form_of_address,
    names,
)
from disputes_app.domain.cases import Line
from disputes_app.domain.labels import Label
from disputes_app.domain.papers import CasePaper, Contact

_NEEDS = (
    OFFICE,
    NUMBER,
    APPLICANTS,
    RESPONDENTS,
    CAUSE,
    RECEIVED_ON,
    EVIDENCE_DUE_ON,
    SEAL,
    ISSUED_ON,
)
_NOT_ACCEPTED = Label(
    "本案尚未受理，不能出具受理通知书",
    "The case has not been accepted, so there is nothing to notify",
)
_BEFORE_ACCEPTANCE = Label(
    "成文日期早于受理日期", "The date of the paper lies before the day of acceptance"
)


def _missing(facts: CasePaper) -> tuple[Label, ...]:
    return absent(facts, _NEEDS)


def _refusal(facts: CasePaper) -> Label | None:
    if facts.accepted_on is None:
        return _NOT_ACCEPTED
    if facts.issued_on is not None and facts.issued_on < facts.accepted_on:
        return _BEFORE_ACCEPTANCE
    return None


def _draw(facts: CasePaper) -> Story:
    you = form_of_address(facts.applicants)
    evidence_due = day_in_words(given(facts.evidence_due_on))
    if facts.evidence_due_provisional:
        evidence_due += PROVISIONAL
    return (
        Title((facts.office_name, "受理通知书")),
        Gap(0.5),
        flush_right(document_number(facts.document_number or facts.number)),
        addressee(names(facts.applicants)),
        Paragraph(
            f"{you}与{names(facts.respondents)}{dispute(facts.cause)}一案，本委于"
            f"{day_in_words(given(facts.received_on))}收到仲裁申请。经审查，申请符合受理条件。依照"
            "《中华人民共和国劳动争议调解仲裁法》第二十九条和《劳动人事争议仲裁办案规则》第三十条"
            f"的规定，本委于{day_in_words(given(facts.accepted_on))}决定立案处理。现就有关事项通知如下："
        ),
        headed(
            "一、权利和义务。",
            f"{you}有权申请回避、提供证据、质证辩论、请求调解、变更或者撤回仲裁请求，应当如实陈述、"
            "遵守仲裁秩序。收到开庭通知无正当理由拒不到庭或者未经仲裁庭同意中途退庭的，可以按撤回"
            "仲裁申请处理，重新申请的不予受理。",
        ),
        headed(
            "二、委托代理。",
            "委托他人参加仲裁的，应当提交由委托人签名或者盖章的委托书，写明委托事项和权限。",
        ),
        headed(
            "三、补充证据。",
            f"需要补充的证据，请于{evidence_due}前（含当日）提交；确有困难的，可以在此期限内申请"
            "延长。逾期提交又无正当理由的，本委可以不予采纳。",
        ),
        Signature(facts.seal_name, given(facts.issued_on)),
        *_contact(facts.contact),
    )


def _contact(contact: Contact) -> Story:
    """Return where the commission can be reached, as far as it has told."""
    lines = []
    if contact.address:
        lines.append(f"联系地址：{contact.address}")
    if contact.phone:
        person = f"（{contact.person}）" if contact.person else ""
        lines.append(f"联系电话：{contact.phone}{person}")
    return (Paragraph("\n".join(lines), keep_with_previous=True),) if lines else ()


FORM = Form(
    id="arbitration.acceptance_notice",
    name_zh="受理通知书",
    name_en="Notice of acceptance",
    lines=frozenset({Line.ARBITRATION}),
    missing_fields=_missing,
    refusal=_refusal,
    draw=_draw,
)
