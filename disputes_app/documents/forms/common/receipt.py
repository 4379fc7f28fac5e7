"""收件回执: what was received from whom on which day, and what happens next by when.

劳动人事争议仲裁办案规则 (2017) art. 29: the commission gives the applicant a receipt for the
application.  Inspection calls it 投诉登记回执, mediation 调解申请收件回执.  A protected person
stands there under the cover, and the paper tells nothing of them.
"""

from __future__ import annotations

from disputes_app.documents.blocks import (
    Gap,
    Paragraph,
    Signature,
    Story,
    Table,
    Title,
    flush_right,
)
from disputes_app.documents.form import Form
from disputes_app.documents.needs import ISSUED_ON, OFFICE, RESPONDENTS, SEAL, absent, given
from disputes_app.documents.page import SIZE_4
from disputes_app.documents.wording import PROVISIONAL, day_in_words, document_number, names
from disputes_app.domain.cases import Line
from disputes_app.domain.intake_receipt import IntakeReceipt
from disputes_app.domain.labels import Label
from disputes_app.domain.material_list import Material
from disputes_app.domain.money import yuan_text
from disputes_app.domain.papers import CasePaper

_NEEDS = (OFFICE, SEAL, RESPONDENTS, ISSUED_ON)
_NOBODY = Label(
    "没有申请人、投诉人或者举报人，不出具收件回执",
    "Nobody applied or complained, so there is nobody to give a receipt to",
)
_WIDTHS = (1, 4)
_TITLES = {
    Line.MEDIATION: "调解申请收件回执",
    Line.ARBITRATION: "收件回执",
    Line.INSPECTION: "投诉登记回执",
}
_ROLES = {
    Line.MEDIATION: ("申请人", "被申请人", "请求事项"),
    Line.ARBITRATION: ("申请人", "被申请人", "请求事项"),
    Line.INSPECTION: ("投诉人", "被投诉单位", "反映的问题"),
}
_REPORTED = ("举报人", "被举报单位", "反映的问题")
_APPLIED = (
    "{we}将审查申请：符合受理条件的，决定受理并通知申请人；不符合受理条件的，书面通知申请人"
    "并说明理由。{by}逾期未作出决定的，申请人可以就该争议事项向人民法院提起诉讼"
    "（《中华人民共和国劳动争议调解仲裁法》第二十九条）。"
)
_MEDIATED = (
    "{we}将依法调解。{by}自收到调解申请之日起十五日内未达成调解协议的，当事人可以依法申请仲裁"
    "（《中华人民共和国劳动争议调解仲裁法》第十四条）。"
)
_NEXT = {
    "arbitration.accept": _APPLIED,
    "arbitration.collective_decision": _APPLIED,
    "inspection.accept": (
        "{we}将审查投诉：符合受理条件的，受理并立案查处；不符合受理条件的，告知投诉人不予受理的"
        "理由或者处理途径。{by}"
    ),
    "mediation.accept": "{we}将审查申请，决定是否受理并通知当事人。{by}",
    "mediation.conclude_other": _MEDIATED,
}
_REPORT_NEXT = (
    "{we}将依法核查；对违反劳动保障法律的行为，依照《劳动保障监察条例》第十四条及时立案查处，"
    "并为举报人保密。"
)
_OTHERWISE = "{we}将依法处理。{by}"


def _missing(facts: CasePaper) -> tuple[Label, ...]:
    return absent(facts, _NEEDS)


def _refusal(facts: CasePaper) -> Label | None:
    return _NOBODY if facts.intake is None or not facts.intake.given_to else None


def _draw(facts: CasePaper) -> Story:
    receipt = given(facts.intake)
    office = _office(facts)
    asks, answers, matter = _REPORTED if receipt.is_report else _ROLES[facts.line]
    title = "举报登记回执" if receipt.is_report else _TITLES[facts.line]
    rows = [
        (asks, receipt.given_to),
        (answers, names(facts.respondents)),
        ("案由", facts.cause or "—"),
        ("收件日期", day_in_words(receipt.received_on)),
        ("金额", "—" if receipt.total_fen is None else f"{yuan_text(receipt.total_fen)}元"),
        *_listed(matter, facts.claims),
        *_listed("提交的材料", _materials(facts)),
        ("收件人", receipt.received_by),
    ]
    return (
        Title((office, title)),
        Gap(0.5),
        flush_right(document_number(f"收件号：{facts.receipt_number}")),
        Table(_WIDTHS, tuple(rows)),
        Gap(0.5),
        Paragraph(_next(facts, receipt), size=SIZE_4),
        Paragraph("本回执一式两份，交件人、附卷各一份。", size=SIZE_4),
        Signature(office, given(facts.issued_on)),
    )


def _office(facts: CasePaper) -> str:
    """Return who received it: a mediation the organisation that mediates."""
    if facts.line is Line.MEDIATION and facts.mediation.organisation:
        return facts.mediation.organisation
    return facts.office_name


def _listed(head: str, lines: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Return a row each, numbered where there are several; the first is called by ``head``."""
    many = len(lines) > 1
    return tuple(
        (head if n == 1 else "", f"{n}．{line}" if many else line)
        for n, line in enumerate(lines, start=1)
    )


def _materials(facts: CasePaper) -> tuple[str, ...]:
    return tuple(_material(one) for one in facts.material.items) if facts.material else ()


def _material(one: Material) -> str:
    pages = "" if one.pages is None else f"，{one.pages}页"
    return f"{one.name}{one.kind}，{one.copies}份{pages}"


def _next(facts: CasePaper, receipt: IntakeReceipt) -> str:
    we = {Line.ARBITRATION: "本委", Line.INSPECTION: "本局"}.get(facts.line, "本组织")
    if receipt.is_report:
        return _REPORT_NEXT.format(we=we)
    by = ""
    if receipt.due_on is not None:
        foreseen = PROVISIONAL if receipt.provisional else ""
        article = "、".join(receipt.article.split(","))
        basis = f"《{receipt.law}》第{article}条" if article else f"《{receipt.law}》"
        by = f"期限的最后一日为{day_in_words(receipt.due_on)}{foreseen}（{basis}）。"
    return _NEXT.get(receipt.rule_id, _OTHERWISE).format(we=we, by=by)


FORM = Form(
    id="common.receipt",
    name_zh="收件回执",
    name_en="Receipt for an application",
    lines=frozenset(Line),
    missing_fields=_missing,
    refusal=_refusal,
    draw=_draw,
)
