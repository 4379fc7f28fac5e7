"""Which steps does an investigation take: interviews, inquiry notices, visits, evidence?

Sources: 劳动保障监察条例 15, 16 (two inspectors); 行政处罚法 42, 55 (records), 56 (evidence
registered for preservation, to be dealt with in seven working days).
"""

from __future__ import annotations

from disputes_app.domain.docket import Docket
from disputes_app.domain.events import Event
from disputes_app.domain.inspection_course import course_of
from disputes_app.domain.kinds.approval import SIGNATURE_FIELDS, signature_flaw
from disputes_app.domain.kinds.base import (
    Choice,
    EventKind,
    Field,
    FieldType,
    day_of,
    number_of,
    text_of,
)
from disputes_app.domain.kinds.common import under_way
from disputes_app.domain.kinds.inspection import LINES

HOLD = "penalty.evidence_hold"
PROTECTED = "protected"
APPROVERS = ("department_head", "organ_head")

CAPACITIES = (
    Choice("worker", "劳动者", "Worker"),
    Choice("head", "法定代表人、负责人", "Legal representative or head"),
    Choice("staff", "管理人员、其他员工", "Manager or other staff"),
    Choice("witness", "证人、其他知情人", "Witness"),
    Choice(PROTECTED, "要求保密的举报人、投诉人（不写姓名）", "Protected reporter (no name)"),
)
HANDLINGS = (
    Choice("returned", "退还", "Returned"),
    Choice("recorded", "记录、复制、拍照后退还", "Recorded or copied, then returned"),
    Choice("appraisal", "送交鉴定", "Sent for appraisal"),
    Choice("seized", "依法查封、扣押", "Seized under the law"),
    Choice("transferred", "移交有关部门", "Handed to another authority"),
    Choice("released", "解除先行登记保存", "Released"),
)


def two_inspectors(docket: Docket, event: Event) -> None:
    """Report one person in both places (条例 16); remember who inspected."""
    first = text_of(event.facts, "first_inspector").strip()
    second = text_of(event.facts, "second_inspector").strip()
    if first and first == second:
        docket.unlawful("one_inspector")
    course_of(docket).inspectors.update({first, second} - {""})


def _interviewed(docket: Docket, event: Event) -> None:
    """Keep the record; whoever must not be known is not named in it (条例 9)."""
    named = bool(text_of(event.facts, "person").strip())
    if text_of(event.facts, "capacity") == PROTECTED:
        if named or number_of(event.facts, "party"):
            docket.impossible("protected_named")
            return
    elif not named and not number_of(event.facts, "party"):
        docket.impossible("interviewed_unnamed")
        return
    two_inspectors(docket, event)


def _inquired(docket: Docket, event: Event) -> None:
    answer_by = day_of(event.facts, "answer_by")
    if answer_by is not None and answer_by < event.happened_on:
        docket.impossible("date_before_entry", answer_by)
        return
    place = number_of(event.facts, "party")
    if place not in docket.parties:
        docket.impossible("not_a_party")
    elif answer_by is not None:
        course_of(docket).inquiries.append((event.seq, place, answer_by))


def _answered(docket: Docket, event: Event) -> None:
    place = number_of(event.facts, "party")
    course = course_of(docket)
    left = [one for one in course.inquiries if one[1] != place]
    if len(left) == len(course.inquiries):
        docket.impossible("no_inquiry")
        return
    course.inquiries = left


def _held(docket: Docket, event: Event) -> None:
    """Register evidence for preservation, with the head's approval (处罚法 56).

    While evidence of the same party is held the earlier day counts on.
    """
    two_inspectors(docket, event)
    signature_flaw(docket, event, APPROVERS)
    place = number_of(event.facts, "party")
    if docket.find(HOLD, place) is None:
        clock = docket.start(HOLD, event.happened_on, key=place)
        if clock is not None:
            clock.lasting = True


def _handled(docket: Docket, event: Event) -> None:
    place = number_of(event.facts, "party")
    key = place if docket.find(HOLD, place) is not None else 0
    if docket.find(HOLD, key) is None:
        docket.impossible("nothing_held")
        return
    docket.finish(HOLD, event.happened_on, "evidence_handled_late", key=key)


def _any_inquiry(docket: Docket) -> str | None:
    course = docket.inspection
    return None if course is not None and course.inquiries else "no_inquiry"


def _any_hold(docket: Docket) -> str | None:
    held = any(rule == HOLD and one.stopped_on is None for (rule, _), one in docket.clocks.items())
    return None if held else "nothing_held"


INSPECTORS = (
    Field("first_inspector", FieldType.TEXT, "主办监察员", "Leading inspector"),
    Field("second_inspector", FieldType.TEXT, "协办监察员", "Second inspector"),
)
_PARTY = Field("party", FieldType.PARTY, "当事人", "Party")
_MAYBE = Field("party", FieldType.PARTY, "当事人", "Party", required=False)
_NUMBER = Field("number", FieldType.TEXT, "文书号", "Number of the paper", required=False)
_PLACE = Field("place", FieldType.TEXT, "地点", "Place", required=False)

KINDS = (
    EventKind(
        "inspection.inquiry_notified",
        "发出调查询问通知书",
        "Notice of inquiry",
        40,
        LINES,
        (
            _PARTY,
            _NUMBER,
            Field("answer_by", FieldType.DATE, "答复期限至", "To answer by"),
            Field("items", FieldType.LONG_TEXT, "要求的材料、说明", "What is asked for"),
            Field(
                "absent",
                FieldType.FLAG,
                "当事人不在场,另行送达",
                "Employer absent, to be served",
                required=False,
            ),
        ),
        under_way,
        _inquired,
    ),
    EventKind(
        "inspection.inquiry_answered",
        "到场接受询问或提供材料",
        "Inquiry answered",
        41,
        LINES,
        (_PARTY, Field("items", FieldType.LONG_TEXT, "提供的材料、说明", "What was given")),
        _any_inquiry,
        _answered,
    ),
    EventKind(
        "inspection.interviewed",
        "调查询问（笔录）",
        "Interview (record)",
        42,
        LINES,
        (
            Field("capacity", FieldType.CHOICE, "被询问人身份", "Capacity", choices=CAPACITIES),
            _MAYBE,
            Field("person", FieldType.TEXT, "被询问人姓名", "Name", required=False),
            *INSPECTORS,
            _PLACE,
            Field("text", FieldType.LONG_TEXT, "询问要点", "What was said"),
        ),
        under_way,
        _interviewed,
    ),
    EventKind(
        "inspection.site_checked",
        "现场检查（笔录）",
        "On-site inspection (record)",
        43,
        LINES,
        (
            Field("place", FieldType.TEXT, "检查地点", "Place"),
            *INSPECTORS,
            Field("present", FieldType.TEXT, "在场人", "Who was present", required=False),
            Field(
                "not_signed",
                FieldType.FLAG,
                "当事人拒签或者不在场",
                "Not signed by the party (noted)",
                required=False,
            ),
            Field("finding", FieldType.LONG_TEXT, "检查情况", "Finding"),
        ),
        under_way,
        two_inspectors,
    ),
    EventKind(
        "inspection.evidence_held",
        "先行登记保存证据",
        "Evidence registered for preservation",
        44,
        LINES,
        (
            _PARTY,
            _NUMBER,
            Field("items", FieldType.LONG_TEXT, "保存的证据清单", "List of the evidence"),
            *INSPECTORS,
            *SIGNATURE_FIELDS,
        ),
        under_way,
        _held,
        starts=(HOLD,),
    ),
    EventKind(
        "inspection.evidence_handled",
        "先行登记保存证据处理",
        "Held evidence dealt with",
        45,
        LINES,
        (
            _PARTY,
            Field("result", FieldType.CHOICE, "处理决定", "How", choices=HANDLINGS),
            Field("note", FieldType.LONG_TEXT, "说明", "Note", required=False),
        ),
        _any_hold,
        _handled,
    ),
)
