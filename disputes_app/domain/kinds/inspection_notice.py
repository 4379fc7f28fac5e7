"""What must the employer hear before it is fined or ordered, and what may it say to that?

Sources: 劳动保障监察条例 19; 行政处罚法 44, 45, 62 (prior notice, statement and defence), 63-65
(hearing: asked for within five working days, notified seven working days before).
"""

from __future__ import annotations

from datetime import date

from disputes_app.domain.docket import Docket
from disputes_app.domain.events import Event
from disputes_app.domain.inspection_course import (
    BOTH,
    HANDLING,
    PENALTY,
    PriorNotice,
    course_of,
)
from disputes_app.domain.kinds.base import (
    Choice,
    EventKind,
    Field,
    FieldType,
    day_of,
    is_set,
    number_of,
    text_of,
)
from disputes_app.domain.kinds.common import under_way
from disputes_app.domain.kinds.inspection import LINES
from disputes_app.domain.kinds.inspection_service import reaches, service_fields
from disputes_app.domain.kinds.service import (
    DAY,
    PROOF_ASKED,
    PUBLIC_NOTICE,
    effective_day,
    start_on_service,
)

HEARING_REQUEST = "penalty.hearing_request"
HEARING_NOTICE = "penalty.hearing_notice"
WAIVED = "waived"

ABOUT = (
    Choice(PENALTY, "行政处罚", "Penalty"),
    Choice(HANDLING, "行政处理", "Handling decision"),
    Choice(BOTH, "行政处罚和行政处理", "Penalty and handling decision"),
)


def _noticed(docket: Docket, event: Event) -> None:
    """Tell what is intended, why, and which rights there are (处罚法 44)."""
    facts, on = event.facts, event.happened_on
    place = number_of(facts, "party")
    statement_by = day_of(facts, "statement_by")
    if place and place not in docket.parties:
        docket.impossible("not_a_party")
        return
    if statement_by is not None and statement_by < on:
        docket.impossible("date_before_entry", statement_by)
        return
    told_on = None if is_set(facts, "absent") else on
    notice = PriorNotice(
        event.seq,
        place,
        text_of(facts, "about"),
        number_of(facts, "fine_fen"),
        statement_by,
        told_on,
        is_set(facts, "hearing"),
    )
    course_of(docket).notices.append(notice)
    if told_on is not None and notice.tells_hearing:
        docket.start(HEARING_REQUEST, told_on, key=place)


def _notice_served(docket: Docket, event: Event) -> None:
    place = number_of(event.facts, "party")
    notices = course_of(docket).notices
    waiting = [one for one in notices if one.told_on is None and place in {0, one.place}]
    waiting = waiting or [one for one in notices if one.told_on is None and not one.place]
    if not waiting:
        docket.impossible("no_notice_to_serve")
        return
    if not reaches(docket, event):
        return
    for notice in waiting:
        notice.told_on = effective_day(docket, event)
        rules = (HEARING_REQUEST,) if notice.tells_hearing else ()
        start_on_service(docket, event, notice.place, *rules)


def _stated(docket: Docket, event: Event) -> None:
    """Hear the statement and defence, or that the employer gives them up (处罚法 45, 62)."""
    notice = course_of(docket).last_notice(number_of(event.facts, "party"))
    if notice is None:
        docket.impossible("no_prior_notice_yet")
        return
    notice.heard = True


def _hearing_requested(docket: Docket, event: Event) -> None:
    """Note the request; after five working days it binds nobody, and may be granted (64(1))."""
    notice = course_of(docket).last_notice(number_of(event.facts, "party"))
    if notice is None or not notice.tells_hearing:
        docket.impossible("hearing_not_offered")
        return
    on = event.happened_on
    if text_of(event.facts, "way") == WAIVED:
        notice.hearing_waived = True
        docket.stop(HEARING_REQUEST, on, key=notice.place)
        return
    notice.hearing_late = docket.passed(docket.find(HEARING_REQUEST, notice.place), on) is not None
    notice.hearing_asked = not notice.hearing_late
    docket.stop(HEARING_REQUEST, on, key=notice.place)


def _hearing_notified(docket: Docket, event: Event) -> None:
    """Tell time and place seven working days before (处罚法 64(2))."""
    hearing_on = day_of(event.facts, "hearing_on")
    if hearing_on is None or hearing_on < event.happened_on:
        docket.impossible("hearing_before_notice", hearing_on)
        return
    place = number_of(event.facts, "party")
    docket.start(HEARING_NOTICE, hearing_on, key=place)
    docket.finish(HEARING_NOTICE, event.happened_on, "penalty_hearing_notice_late", key=place)


def _hearing_held(docket: Docket, event: Event) -> None:
    """Hold it under somebody who did not investigate (处罚法 64(4)); to stay away gives it up."""
    course = course_of(docket)
    notice = course.last_notice(number_of(event.facts, "party"))
    if notice is None or not (notice.hearing_asked or notice.hearing_late):
        docket.impossible("hearing_not_requested")
        return
    notice.hearing_over = notice.heard = True
    if text_of(event.facts, "host").strip() in course.inspectors:
        docket.unlawful("host_investigated")


def _any_notice(docket: Docket) -> str | None:
    refusal = under_way(docket)
    course = docket.inspection
    if refusal is not None:
        return refusal
    return None if course is not None and course.notices else "no_prior_notice_yet"


def _any_request(docket: Docket) -> str | None:
    refusal = under_way(docket)
    course = docket.inspection
    if refusal is not None:
        return refusal
    asked = course is not None and any(
        one.hearing_asked or one.hearing_late for one in course.notices
    )
    return None if asked else "hearing_not_requested"


def notice_flaw(docket: Docket, place: int, about: str, fine_fen: int) -> bool:
    """Report what is missing before a decision on the day of the entry under way; say so.

    行政处罚法 62: without prior notice, or without hearing the employer, no decision is made;
    45: nor a heavier one because the employer defended itself; 64, 65: nor before its hearing.
    """
    notice = course_of(docket).notice_to(place, about)
    event = docket.event
    if notice is None or event is None:
        return docket.unlawful("no_prior_notice")
    on = event.happened_on
    if notice.told_on is None or notice.told_on > on:
        return docket.unlawful("prior_notice_not_served")
    if _unheard(docket, notice, on):
        return True
    return 0 < notice.fine_fen < fine_fen and docket.unlawful("heavier_than_told")


def handling_flaw(docket: Docket, place: int) -> bool:
    """Report a handling decision before its prior notice was served or the employer heard.

    条例 19: before a handling decision the employer has to be heard.  No text asks for a notice
    in writing, or voids a decision without one, so its absence is told only as a caution; but
    who was told of the intention, and until when it may answer, has to have been heard until
    then.  A hearing (处罚法 63) is of penalties only.
    """
    notice = course_of(docket).notice_to(place, HANDLING)
    event = docket.event
    if notice is None or event is None:
        return False
    on = event.happened_on
    if notice.told_on is None or notice.told_on > on:
        return docket.unlawful("prior_notice_not_served")
    return _statement_runs(docket, notice, on)


def _unheard(docket: Docket, notice: PriorNotice, on: date) -> bool:
    """Report a decision while the employer may still speak, or ask for its hearing."""
    if notice.hearing_asked and not notice.hearing_over:
        return docket.unlawful("hearing_not_held")
    if _hearing_may_be_asked(docket, notice, on):
        return docket.unlawful("hearing_request_runs")
    return _statement_runs(docket, notice, on)


def _statement_runs(docket: Docket, notice: PriorNotice, on: date) -> bool:
    by = notice.statement_by
    return (
        by is not None
        and on <= by
        and not notice.heard
        and docket.unlawful("statement_term_runs", by)
    )


def _hearing_may_be_asked(docket: Docket, notice: PriorNotice, on: date) -> bool:
    if notice.hearing_waived or notice.hearing_asked or not notice.tells_hearing:
        return False
    clock = docket.find(HEARING_REQUEST, notice.place)
    last = docket.last_day(clock)
    return last is not None and on <= last


_PARTY = Field("party", FieldType.PARTY, "当事人", "Party", required=False)
_HOST = "主持人（非调查人员）"

KINDS = (
    EventKind(
        "inspection.prior_notice",
        "行政处罚（处理）事先告知",
        "Notice before a penalty or decision",
        62,
        LINES,
        (
            _PARTY,
            Field("about", FieldType.CHOICE, "拟作出", "What is intended", choices=ABOUT),
            Field("number", FieldType.TEXT, "文书号", "Number of the notice"),
            Field("fine_fen", FieldType.MONEY, "拟罚款金额", "Fine intended", required=False),
            Field(
                "content",
                FieldType.LONG_TEXT,
                "内容、事实、理由、依据",
                "Content, facts, reasons, basis",
            ),
            Field(
                "statement_by",
                FieldType.DATE,
                "陈述、申辩期限至",
                "Statement and defence by",
                required=False,
            ),
            Field(
                "hearing",
                FieldType.FLAG,
                "告知听证权利（处罚法63条）",
                "Tells of the right to a hearing (处罚法63)",
                required=False,
            ),
            Field(
                "absent",
                FieldType.FLAG,
                "当事人不在场,另行送达",
                "Employer absent, to be served",
                required=False,
            ),
        ),
        under_way,
        _noticed,
        starts=(HEARING_REQUEST,),
    ),
    EventKind(
        "inspection.notice_served",
        "事先告知书送达",
        "Prior notice served",
        63,
        LINES,
        service_fields(),
        _any_notice,
        _notice_served,
        starts=(HEARING_REQUEST, PUBLIC_NOTICE),
        proves_service=True,
        day=DAY,
        schema=PROOF_ASKED,
    ),
    EventKind(
        "inspection.statement_made",
        "陈述、申辩",
        "Statement and defence",
        64,
        LINES,
        (
            _PARTY,
            Field(
                "way",
                FieldType.CHOICE,
                "情况",
                "What was done",
                choices=(
                    Choice("made", "提出陈述、申辩", "Made"),
                    Choice(WAIVED, "明确放弃（处罚法62条）", "Given up expressly (处罚法62)"),
                ),
            ),
            Field("text", FieldType.LONG_TEXT, "陈述、申辩内容", "What was said", required=False),
            Field("review", FieldType.LONG_TEXT, "复核意见", "How it was weighed", required=False),
        ),
        _any_notice,
        _stated,
    ),
    EventKind(
        "inspection.hearing_requested",
        "要求或者放弃听证",
        "Hearing asked for or given up",
        65,
        LINES,
        (
            _PARTY,
            Field(
                "way",
                FieldType.CHOICE,
                "情况",
                "What was done",
                choices=(
                    Choice("asked", "要求听证", "Asked for"),
                    Choice(WAIVED, "放弃听证", "Given up"),
                ),
            ),
        ),
        _any_notice,
        _hearing_requested,
    ),
    EventKind(
        "inspection.hearing_notified",
        "通知听证的时间、地点",
        "Notice of the penalty hearing",
        66,
        LINES,
        (
            _PARTY,
            Field("hearing_on", FieldType.DATE, "听证日期", "Day of the hearing"),
            Field("place", FieldType.TEXT, "地点", "Place", required=False),
            Field("host", FieldType.TEXT, _HOST, "Presiding (no investigator)", required=False),
        ),
        _any_request,
        _hearing_notified,
        starts=(HEARING_NOTICE,),
    ),
    EventKind(
        "inspection.hearing_held",
        "举行听证",
        "Penalty hearing held",
        67,
        LINES,
        (
            _PARTY,
            Field("host", FieldType.TEXT, _HOST, "Presiding (no investigator)"),
            Field(
                "absent",
                FieldType.FLAG,
                "无正当理由不出席，视为放弃",
                "Stayed away without reason: given up",
                required=False,
            ),
            Field("text", FieldType.LONG_TEXT, "听证情况", "What was said", required=False),
        ),
        _any_request,
        _hearing_held,
    ),
)
