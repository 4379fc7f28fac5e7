"""How do requests for a signature read on the screen?"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.kinds.approval import OFFICES
from disputes_app.domain.kinds.base import Field, FieldType, number_of, text_of
from disputes_app.domain.state import CaseState
from disputes_app.services.approval_facts import particulars
from disputes_app.services.approval_list import WaitingApproval
from disputes_app.services.approvals import SigningEffect
from ui import badges
from ui.badges import Badge, DayUnit
from ui.case_words import parties_text
from ui.errors import explain
from ui.tokens import Tone
from ui.wording import code_text, day_text, is_english, list_text, money_text, name_of

Fact = tuple[str, str]
"""Name and value."""


def left_badge(row: WaitingApproval) -> Badge:
    """Return how long there is to sign; without a day, that there is none."""
    if row.days_left is None:
        return Badge(QCoreApplication.translate("approvals", "无期限"), Tone.NEUTRAL)
    unit = DayUnit.WORKING_DAYS if row.in_working_days else DayUnit.DAYS
    if row.days_left < 0:
        return badges.overdue(-row.days_left, unit)
    return badges.days_left(row.days_left, unit)


def parties_of(row: WaitingApproval) -> str:
    """Return who is against whom."""
    return parties_text(row.row.applicant_names, row.row.respondent_names)


def submitted_text(row: WaitingApproval) -> str:
    """Return who submitted it, and when."""
    return f"{day_text(row.request.asked_on)} {row.request.asked_by}"


def offices_text(row: WaitingApproval) -> str:
    """Return who may sign."""
    names = {one.value: name_of(one) for one in OFFICES}
    return list_text(names[office] for office in row.rule.offices)


def facts_of(row: WaitingApproval) -> list[Fact]:
    """Return everything needed to decide, name and value each."""
    translate = QCoreApplication.translate
    case = row.row
    stage = code_text(case.stage) if case.stage is not None else "—"
    found = [
        (translate("approvals", "当事人"), parties_of(row)),
        (translate("approvals", "案由"), case.cause or "—"),
        (translate("approvals", "阶段"), stage),
        (translate("approvals", "承办人"), case.handler or "—"),
    ]
    if row.record.claimed_fen:
        found.append((translate("approvals", "请求金额"), money_text(row.record.claimed_fen)))
    if case.people > 1:
        found.append((translate("approvals", "涉及人数"), str(case.people)))
    found += [(name_of(item), _value(item, value)) for item, value in _draft(row)]
    if row.note:
        found.append((translate("approvals", "承办人意见"), row.note))
    found += _days(row)
    return [*found, *_law(row)]


def _draft(row: WaitingApproval) -> list[tuple[Field, object]]:
    return list(particulars(row.kind, row.draft))


def _value(item: Field, value: object) -> str:
    if item.type is FieldType.CHOICE:
        return next((name_of(one) for one in item.choices if one.value == value), str(value))
    if item.type is FieldType.FLAG:
        return QCoreApplication.translate("approvals", "是")
    if item.type is FieldType.MONEY and isinstance(value, int):
        return money_text(value)
    if item.type is FieldType.DATE:
        return day_text(date.fromisoformat(str(value)))
    return str(value)


def _days(row: WaitingApproval) -> list[Fact]:
    translate = QCoreApplication.translate
    found = [(translate("approvals", "送审"), submitted_text(row))]
    now = day_text(row.due_now) if row.due_now is not None else "—"
    found.append((translate("approvals", "现最后一日"), now))
    if row.rule.extends:
        after = day_text(row.due_after) if row.due_after is not None else "—"
        found.append((translate("approvals", "批准后最后一日"), after))
    elif row.kind.id.endswith(".suspended"):
        found.append(
            (
                translate("approvals", "批准后"),
                translate("approvals", "自签批之日起不计入办案期限"),
            )
        )
    for event in row.extended:
        said = translate("approvals", "{day} 延长 {days} 日（{signer}）")
        text = said.format(
            day=day_text(event.happened_on),
            days=number_of(event.facts, "days"),
            signer=text_of(event.facts, "signed_by"),
        )
        found.append((translate("approvals", "此前延长"), text))
    return found


def _law(row: WaitingApproval) -> list[Fact]:
    translate = QCoreApplication.translate
    article = row.rule.article
    basis = article.en if is_english() else article.zh
    if not row.rule.named:
        basis = translate("approvals", "{article}（条文未写明签批人，按审批表惯例）").format(
            article=basis
        )
    found = [
        (translate("approvals", "由谁签批"), offices_text(row)),
        (translate("approvals", "依据"), basis),
    ]
    if row.refusal is not None:
        found.append((translate("approvals", "现在签批"), explain(row.refusal).text))
    return found


def effect_text(effect: SigningEffect) -> str:
    """Return in one line what a signature would do, or why it cannot be entered."""
    if effect.refusal is not None:
        return explain(effect.refusal).text
    if effect.admission is None:
        return ""
    if effect.admission.flaws:
        return QCoreApplication.translate("approvals", "作为程序瑕疵登记，期限不变")
    before, after = effect.admission.before, effect.admission.after
    return _ending_text(before, after) or _period_text(before, after)


def _ending_text(before: CaseState, after: CaseState) -> str:
    """Return how the case ends by it; empty where it goes on."""
    if after.departure is not None:
        return code_text(after.departure)
    if after.closed_on == before.closed_on or after.closed_on is None:
        return ""
    said = QCoreApplication.translate("approvals", "办结于 {day}")
    return said.format(day=day_text(after.closed_on))


def _period_text(before: CaseState, after: CaseState) -> str:
    """Return what becomes of the period of the case."""
    since = after.facts.suspended_since
    if since is not None and before.facts.suspended_since is None:
        said = QCoreApplication.translate("approvals", "自 {day} 起中止，不计期限")
        return said.format(day=day_text(since))
    if after.accepted_on is not None and before.accepted_on is None:
        said = QCoreApplication.translate("approvals", "受理，最后一日 {day}")
        return said.format(day=day_text(after.working_due_on))
    if after.working_due_on == before.working_due_on:
        return QCoreApplication.translate("approvals", "期限不变")
    said = QCoreApplication.translate("approvals", "最后一日 {old} → {new}")
    return said.format(old=day_text(before.working_due_on), new=day_text(after.working_due_on))
