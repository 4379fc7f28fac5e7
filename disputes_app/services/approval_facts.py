"""What does a sheet to be signed say of its request?  In Chinese, as papers are."""

from __future__ import annotations

from datetime import date

from disputes_app.domain.approval_log import approvals_of, drafted
from disputes_app.domain.approval_records import ApprovalRecord, ApprovalState
from disputes_app.domain.approval_rules import APPROVAL_RULES, ApprovalRule
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Event, Facts, FactValue
from disputes_app.domain.kinds.approval import OFFICES
from disputes_app.domain.kinds.base import EventKind, Field, FieldType, number_of, text_of
from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.domain.papers import PaperApproval
from disputes_app.services.approvals import as_if_signed
from disputes_app.services.case_view import CaseView
from disputes_app.services.context import Context

_OFFICE_NAMES = {one.value: one.zh for one in OFFICES}


def paper_approvals(ctx: Context, view: CaseView) -> tuple[PaperApproval, ...]:
    """Return what waits for a signature in a case, as its sheets print it."""
    events = tuple(sorted((one.event for one in view.entries), key=lambda one: one.seq))
    state = view.state
    requests = approvals_of(events, ended=state.ended, accepted=state.accepted_on is not None)
    waiting = (one for one in requests if one.state is ApprovalState.WAITING)
    return tuple(_paper_approval(ctx, view, events, one) for one in waiting)


def particulars(kind: EventKind, draft: Facts) -> tuple[tuple[Field, FactValue], ...]:
    """Return what an act will say, by the fields of its kind; nothing empty."""
    found = ((item, draft.get(item.name)) for item in kind.fields)
    return tuple((item, value) for item, value in found if value not in {None, "", False})


def _paper_approval(
    ctx: Context, view: CaseView, events: tuple[Event, ...], request: ApprovalRecord
) -> PaperApproval:
    rule, kind = APPROVAL_RULES[request.asked], CATALOGUE[request.asked]
    asking = next(one for one in events if one.seq == request.seq)
    draft = drafted(asking.facts)
    shown = [(item.zh, _value_zh(item, value, view)) for item, value in particulars(kind, draft)]
    return PaperApproval(
        request.seq,
        rule.sheet,
        kind.zh,
        tuple(shown),
        tuple(_OFFICE_NAMES[office] for office in rule.offices),
        rule.article.zh,
        (*_days(view), *_periods(ctx, view, events, rule, draft)),
        text_of(asking.facts, "note"),
        request.asked_by,
        request.asked_on,
    )


def _days(view: CaseView) -> list[tuple[str, str]]:
    """Return the days of the case as far as they are known, and where it stands."""
    record = view.record
    rows = [("举报人、投诉人", "（保密）")] if view.protected else []
    formed = [
        one.event.happened_on
        for one in view.entries
        if one.event.kind == "arbitration.tribunal_formed" and not one.voided
    ]
    for name, day in (
        ("收件日期", record.received_on),
        ("立案日期", record.accepted_on),
        ("组庭日期", formed[-1] if formed else None),
    ):
        if day is not None:
            rows.append((name, day.isoformat()))
    if view.row.handler:
        rows.append(("承办人", view.row.handler))
    if record.people > 1:
        rows.append(("涉及人数", f"{record.people}人"))
    return rows


def _periods(
    ctx: Context,
    view: CaseView,
    events: tuple[Event, ...],
    rule: ApprovalRule,
    draft: Facts,
) -> list[tuple[str, str]]:
    record, rows = view.record, []
    last = record.accept_due_on if rule.intake else record.working_due_on
    if last is not None:
        rows.append(("审查期限" if rule.intake else "现办案期限", f"至{last.isoformat()}"))
    after = _after(ctx, view, events, rule, draft) if rule.extends else None
    if after is not None:
        rows.append(("批准后期限", f"至{after.isoformat()}"))
    earlier = [
        f"{one.event.happened_on.isoformat()} 延长{number_of(one.event.facts, 'days')}日"
        f"（{text_of(one.event.facts, 'signed_by')}）"
        for one in view.entries
        if one.event.kind == rule.kind and rule.extends and not one.voided
    ]
    if earlier:
        rows.append(("此前延长", "\n".join(earlier)))
    return rows


def _after(
    ctx: Context,
    view: CaseView,
    events: tuple[Event, ...],
    rule: ApprovalRule,
    draft: Facts,
) -> date | None:
    try:
        return as_if_signed(ctx, view.record, events, rule, draft).after.working_due_on
    except DomainError:
        return None


def _value_zh(item: Field, value: FactValue, view: CaseView) -> str:
    if item.type is FieldType.CHOICE:
        return next((one.zh for one in item.choices if one.value == value), str(value))
    if item.type is FieldType.FLAG:
        return "是"
    if item.type is FieldType.PARTY:
        return next((one.name for one in view.parties if one.place == value), str(value))
    if item.type is FieldType.MONEY and isinstance(value, int):
        return f"{value // 100:,}.{value % 100:02d}元"
    return str(value)
