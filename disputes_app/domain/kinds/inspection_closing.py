"""When may an inspection be closed without a decision, and what is told to the complainant?

Sources: 劳动保障监察条例 18(3) (minor and corrected: the filing is withdrawn); 若干规定 (no breach
found: withdrawn too; not on file, so read second-hand); custom of the closing sheet (结案审批):
every claim paid, decided or explained, and the complainant called back (回访).
"""

from __future__ import annotations

from types import MappingProxyType

from disputes_app.domain.cases import Outcome, Source
from disputes_app.domain.docket import Docket
from disputes_app.domain.events import Event, Facts
from disputes_app.domain.inspection_course import (
    OPEN_CLAIM,
    PERFORMED,
    InspectionCourse,
    course_of,
    entered_as,
)
from disputes_app.domain.kinds.approval import SIGNATURE_FIELDS, signature_flaw
from disputes_app.domain.kinds.base import (
    Choice,
    EventKind,
    Field,
    FieldType,
    number_of,
    same,
    text_of,
)
from disputes_app.domain.kinds.common import under_way
from disputes_app.domain.kinds.inspection import LINES

CLOSING = "inspection.closing_approved"
_SIGNERS = ("inspection_head", "department_head", "organ_head")
_ASKING_SHAPE = 2
"""From this shape on a closing asks what became of the claims, and a withdrawal for its ground."""
EXPLAINED, MINOR = "explained", "minor_corrected"

CLAIM_RESULTS = (
    Choice(OPEN_CLAIM, "待处理", "Open"),
    Choice("paid", "已支付、已改正", "Paid or corrected"),
    Choice("decided", "已作出决定或者责令改正", "Decided"),
    Choice(EXPLAINED, "不属监察处理或者不成立，已向投诉人说明", "Explained to the complainant"),
)
FOLLOW_UPS = (
    Choice("satisfied", "满意", "Satisfied"),
    Choice("accepted", "基本满意、认可结果", "Accepts the result"),
    Choice("unsatisfied", "不满意（已说明救济途径）", "Not satisfied (remedies explained)"),
    Choice("unreachable", "多次联系未果", "Could not be reached"),
)
GROUNDS = (
    Choice(MINOR, "情节轻微且已改正（条例18条3项）", "Minor and corrected (条例18(3))"),
    Choice("not_established", "违法事实不能成立（若干规定，原文待核）", "No breach established"),
    Choice("unrecorded", "旧记录未载明", "Not stated in the old record", offered=False),
)


def _claim(docket: Docket, event: Event) -> None:
    result = text_of(event.facts, "result")
    if result == EXPLAINED and not text_of(event.facts, "note").strip():
        docket.impossible("claim_unexplained")
        return
    course_of(docket).claims[number_of(event.facts, "number")] = result


def _followed_up(docket: Docket, _event: Event) -> None:
    course_of(docket).followed_up = True


def has_complainant(docket: Docket) -> bool:
    """Say whether somebody complained who is told the result; a reporter is no party (条例 9)."""
    return bool(docket.applicants) or docket.source is Source.COMPLAINT


def claims_settled(course: InspectionCourse) -> bool:
    """Say whether each claim is paid, decided or explained.

    Where no claim was entered the complaint is one: withdrawn, paid, decided, every order obeyed.
    """
    if course.claims:
        return all(one != OPEN_CLAIM for one in course.claims.values())
    obeyed = bool(course.orders) and all(one.result == PERFORMED for one in course.orders)
    return course.withdrawn or course.paid_in_full or bool(course.decisions) or obeyed


def may_close(docket: Docket) -> str | None:
    """Guard of the closing approval; what is asked of it was not asked of old entries."""
    refusal = under_way(docket)
    if refusal is not None:
        return refusal
    event = docket.event
    is_old = event is not None and event.kind == CLOSING and event.schema < _ASKING_SHAPE
    if is_old or not has_complainant(docket):
        return None
    course = docket.inspection or InspectionCourse()
    if not claims_settled(course):
        return "claims_open"
    return None if course.followed_up else "not_followed_up"


def _closing_approved(docket: Docket, event: Event) -> None:
    if not signature_flaw(docket, event, _SIGNERS):
        docket.close(event.happened_on, Outcome.CORRECTED)


def _filing_withdrawn(docket: Docket, event: Event) -> None:
    """Withdraw the filing; as minor only once what was ordered is corrected (条例 18(3))."""
    asked = entered_as(docket) >= _ASKING_SHAPE and text_of(event.facts, "ground") == MINOR
    orders = docket.inspection.orders if docket.inspection is not None else []
    if asked and any(one.result != PERFORMED for one in orders):
        docket.unlawful("not_corrected")
    docket.close(event.happened_on, Outcome.FILING_WITHDRAWN)


def _without_ground(facts: Facts) -> Facts:
    return {**facts, "ground": "unrecorded"}


KINDS = (
    EventKind(
        "inspection.claim_settled",
        "投诉请求及其处理",
        "Claim of the complaint and its result",
        58,
        LINES,
        (
            Field(
                "number",
                FieldType.INTEGER,
                "第几项（不填为全部）",
                "Number of the claim (blank: all)",
                required=False,
            ),
            Field("text", FieldType.LONG_TEXT, "请求内容", "What is claimed", required=False),
            Field("result", FieldType.CHOICE, "处理情况", "Result", choices=CLAIM_RESULTS),
            Field("note", FieldType.LONG_TEXT, "说明", "Note", required=False),
        ),
        under_way,
        _claim,
    ),
    EventKind(
        "inspection.followed_up",
        "回访投诉人",
        "Complainant called back",
        59,
        LINES,
        (
            Field("result", FieldType.CHOICE, "回访结果", "Result", choices=FOLLOW_UPS),
            Field("text", FieldType.LONG_TEXT, "回访情况", "What was said", required=False),
        ),
        lambda docket: None if docket.accepted_on is not None else "not_accepted",
        _followed_up,
    ),
    EventKind(
        "inspection.filing_withdrawn",
        "撤销立案",
        "Filing withdrawn",
        80,
        LINES,
        (
            Field("ground", FieldType.CHOICE, "情形", "Ground", choices=GROUNDS),
            Field("reason", FieldType.LONG_TEXT, "理由", "Reason"),
        ),
        under_way,
        _filing_withdrawn,
        closes=True,
        schema=_ASKING_SHAPE,
        upcasts=MappingProxyType({1: _without_ground}),
    ),
    EventKind(
        CLOSING,
        "结案审批(已按期改正)",
        "Closing approved (corrected in time)",
        80,
        LINES,
        (
            Field("result", FieldType.LONG_TEXT, "改正情况", "How it was corrected"),
            *SIGNATURE_FIELDS,
        ),
        may_close,
        _closing_approved,
        closes=True,
        schema=_ASKING_SHAPE,
        upcasts=MappingProxyType({1: same}),
    ),
)
