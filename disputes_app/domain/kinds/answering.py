"""How does an application reach the respondents, and how do they answer it?

Sources: 办案规则 art. 10 (管辖异议), 20 (送达), 33 (副本、答辩), 44 (变更请求的答辩期), 46(6)
(公告送达), 58 (缩短答辩期); 民事诉讼法 art. 95.
"""

from __future__ import annotations

from datetime import date, timedelta

from disputes_app.domain.cases import Stage
from disputes_app.domain.counting import Pause, plain_period
from disputes_app.domain.docket import Docket
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.arbitration import DEFENCE, LINES, SERVE, service_kind
from disputes_app.domain.kinds.base import (
    EventKind,
    Field,
    FieldType,
    Label,
    is_set,
    number_of,
)
from disputes_app.domain.kinds.common import under_way
from disputes_app.domain.kinds.hearing import CLAIMS_CHANGED
from disputes_app.domain.kinds.reaching import new_receipts
from disputes_app.domain.kinds.service import (
    POSTING,
    PUBLIC_NOTICE,
    UPCASTS,
    effective_day,
    is_service,
    start_on_service,
)
from disputes_app.domain.rules import PauseKind

OBJECTION = "arbitration.jurisdiction_objection"
SERVE_DEFENCE = "arbitration.serve_defence"

_COPY = (0, "application")
"""The copy of the application, as receipts name papers."""

# Looked up once: in Python 3.11 reaching a member through its enum costs as much as a call.
_ACCEPTED = Stage.ACCEPTED
_ONE_DAY = timedelta(days=1)


def _application_served(docket: Docket, event: Event) -> None:
    """Serve the application: the defence (规则 33) and the objection (规则 10) run from it."""
    place = number_of(event.facts, "party")
    if place not in (*docket.respondents, *docket.third_parties):
        docket.impossible("not_a_respondent")
        return
    days = number_of(event.facts, "defence_days")
    if days and not _is_shorter(docket, event.happened_on, days):
        docket.impossible("not_shorter")
        return
    if not is_service(docket, event):
        return
    for who, receipt in new_receipts(docket, event, _COPY):
        docket.finish(SERVE, receipt.happened_on, "served_late", key=who)
        start_on_service(docket, receipt, who, DEFENCE, OBJECTION)
        if days:
            docket.shorten(docket.find(DEFENCE, who), days)
    if docket.stage is _ACCEPTED and not any(docket.find(SERVE, one) for one in docket.respondents):
        docket.stage = Stage.SERVED


def _is_shorter(docket: Docket, on: date, days: int) -> bool:
    """Say whether an agreed defence period is shorter than the law's (规则 58)."""
    return days < (docket.law.version(DEFENCE, on).length or 0)


def _public_notice(docket: Docket, event: Event) -> None:
    """Service by public notice: its days do not count for the award (规则 46(6)).

    Where no rule says how many days they are, the last day of the case cannot be told.
    """
    place = number_of(event.facts, "party")
    if place not in docket.parties:
        docket.impossible("not_a_party")
        return
    on = event.happened_on
    docket.proofs.add(event.seq)
    docket.start(PUBLIC_NOTICE, on, key=place)
    try:
        period = plain_period(docket.law, PUBLIC_NOTICE, on)
    except DomainError as error:
        docket.lose(docket.closure, on, error)
        _served_by_notice(docket, on, place, error)
        return
    last = on + timedelta(days=period.rule.length or 0)
    docket.add_pause(docket.closure, on, Pause(on + _ONE_DAY, last, PauseKind.PUBLIC_NOTICE))
    _served_by_notice(docket, on, place, period.due)


def _served_by_notice(docket: Docket, on: date, place: int, effective: date | DomainError) -> None:
    """Serve the application, if it still has to be: the defence runs from the end."""
    if docket.find(SERVE, place) is None:
        return
    docket.stop(SERVE, on, key=place)
    if isinstance(effective, date):
        docket.start(DEFENCE, effective, key=place)
        docket.start(OBJECTION, effective, key=place)
        return
    clock = docket.start(DEFENCE, on, key=place)
    if clock is not None:
        clock.lose(effective)


def _defence(docket: Docket, event: Event) -> None:
    place = number_of(event.facts, "party")
    if docket.find(DEFENCE, place) is None:
        docket.impossible("no_defence_period")
        return
    docket.stop(DEFENCE, event.happened_on, key=place)
    if not is_set(event.facts, "waived"):
        docket.start(SERVE_DEFENCE, event.happened_on, key=place)


def _defence_served(docket: Docket, event: Event) -> None:
    place = number_of(event.facts, "party")
    if docket.find(SERVE_DEFENCE, place) is None:
        docket.impossible("no_defence_to_serve")
        return
    if is_service(docket, event):
        docket.finish(SERVE_DEFENCE, event.happened_on, "served_late", key=place)


def _change_served(docket: Docket, event: Event) -> None:
    """Tell a respondent of changed claims: a new defence period, unless waived (规则 44)."""
    place = number_of(event.facts, "party")
    if CLAIMS_CHANGED not in docket.facts_seen:
        docket.impossible("no_claims_changed")
        return
    if place not in docket.respondents:
        docket.impossible("not_a_respondent")
        return
    if not is_service(docket, event) or is_set(event.facts, "waived"):
        return
    running = docket.find(DEFENCE, place)
    if running is None:
        start_on_service(docket, event, place, DEFENCE)
        return
    start_on_service(docket, event, place)
    try:
        on = effective_day(docket, event)
    except DomainError as error:
        docket.lose(running, event.happened_on, error)
        return
    docket.restart(running, max(running.start, on))


def _objected(docket: Docket, event: Event) -> None:
    """A party objects to the jurisdiction; an objection after the period changes nothing."""
    place = number_of(event.facts, "party")
    if place not in docket.parties:
        docket.impossible("not_a_party")
        return
    docket.stop(OBJECTION, event.happened_on, key=place)


_PARTY = Field("party", FieldType.PARTY, "当事人", "Party")

KINDS = (
    service_kind(
        "application_served",
        "申请书副本送达被申请人",
        "Application served on respondent",
        40,
        _application_served,
        _PARTY,
        Field(
            "defence_days",
            FieldType.INTEGER,
            "同意缩短的答辩期(工作日,规则58)",
            "Shorter defence period agreed (working days, 规则58)",
            required=False,
        ),
        starts=(DEFENCE, OBJECTION, POSTING),
        upcasts=UPCASTS,
    ),
    EventKind(
        "arbitration.public_notice",
        "公告送达",
        "Service by public notice",
        41,
        LINES,
        (_PARTY, Field("where", FieldType.TEXT, "公告刊载处", "Published in")),
        under_way,
        _public_notice,
        starts=(DEFENCE, OBJECTION, PUBLIC_NOTICE),
        proves_service=True,
        day=Label("公告发布日期", "Day of publication"),
    ),
    service_kind(
        "claims_change_served",
        "变更请求通知被申请人",
        "Changed claims served on respondent",
        41,
        _change_served,
        Field("party", FieldType.PARTY, "被申请人", "Respondent"),
        Field("waived", FieldType.FLAG, "明确放弃答辩期", "Waives the new period", required=False),
        starts=(DEFENCE, POSTING),
    ),
    EventKind(
        "arbitration.defence_received",
        "收到答辩书",
        "Defence received",
        42,
        LINES,
        (
            _PARTY,
            Field("waived", FieldType.FLAG, "放弃答辩", "Waives the defence", required=False),
        ),
        under_way,
        _defence,
        starts=(SERVE_DEFENCE,),
    ),
    EventKind(
        "arbitration.jurisdiction_objected",
        "当事人提出管辖异议",
        "Objection to the jurisdiction",
        42,
        LINES,
        (_PARTY, Field("reason", FieldType.LONG_TEXT, "理由", "Reason")),
        under_way,
        _objected,
    ),
    service_kind(
        "defence_served",
        "答辩书副本送达申请人",
        "Defence served on the applicant",
        43,
        _defence_served,
        Field("party", FieldType.PARTY, "答辩人", "Whose defence"),
    ),
)
