"""How do the papers of an inspection reach the employer, and what may it do then?

Sources: 关于实施《劳动保障监察条例》若干规定 (七日送达); 行政处罚法 61, 66, 67; 行政复议法 20;
行政诉讼法 46; 民事诉讼法 89 (留置 takes effect the same day here).
"""

from __future__ import annotations

from types import MappingProxyType

from disputes_app.domain.cases import Outcome, Stage
from disputes_app.domain.docket import Docket
from disputes_app.domain.events import Event, Facts, FactValue
from disputes_app.domain.kinds.base import Choice, EventKind, Field, FieldType, number_of, text_of
from disputes_app.domain.kinds.common import closed, under_way
from disputes_app.domain.kinds.inspection import LINES, SERVE, SERVE_PENALTY
from disputes_app.domain.kinds.service import (
    BY_NOTICE,
    DAY,
    PROOF,
    PUBLIC_NOTICE,
    RECEIVER,
    SENT_ON,
    SYSTEM,
    is_service,
    start_on_service,
)

PAY = "penalty.pay"
REVIEW, SUIT = "remedy.review", "remedy.suit"

LEFT = "left"
_OTHER_WAY = "other"
METHODS = (
    Choice("direct", "直接送达", "In person"),
    Choice(LEFT, "留置送达", "Left with a witness or filmed"),
    Choice("mail", "邮寄送达", "By mail"),
    Choice("electronic", "电子送达", "Electronic"),
    Choice("entrusted", "委托送达", "Through another body"),
    BY_NOTICE,
    Choice(_OTHER_WAY, "其他(旧记录)", "Other (old record)", offered=False),
)
_WORDS_OF_METHODS = (
    ("直接", "direct"),
    ("当场", "direct"),
    ("留置", LEFT),
    ("电子", "electronic"),
    ("邮", "mail"),
    ("公告", "public_notice"),
)


def _order_served(docket: Docket, event: Event) -> None:
    if docket.find(SERVE) is None:
        docket.impossible("nothing_to_serve")
        return
    if is_service(docket, event):
        docket.finish(SERVE, event.happened_on, "served_late")


def _delivered(docket: Docket, event: Event) -> None:
    """Serve the decision: the fine is due and the remedies run from that day.

    Sources: 行政处罚法 67; 行政复议法 20; 行政诉讼法 46.
    """
    if not is_service(docket, event):
        return
    docket.stage = Stage.DELIVERED
    on, place = event.happened_on, number_of(event.facts, "party")
    docket.finish(SERVE, on, "served_late")
    docket.finish(SERVE_PENALTY, on, "served_late")
    if docket.outcome is Outcome.PENALTY_DECISION:
        start_on_service(docket, event, place, PAY, REVIEW, SUIT)
    elif docket.outcome is Outcome.HANDLING_DECISION:
        start_on_service(docket, event, place, REVIEW, SUIT)


def _fine_paid(docket: Docket, event: Event) -> None:
    """Note that the fine is paid, or that delay or instalments were approved (处罚法 66)."""
    docket.stop(PAY, event.happened_on, key=number_of(event.facts, "party"))


def _remedy_sought(docket: Docket, event: Event) -> None:
    review = text_of(event.facts, "way") == "review"
    place = number_of(event.facts, "party")
    docket.stop(REVIEW if review else SUIT, event.happened_on, key=place)


def _method_from_words(facts: Facts) -> Facts:
    """Read the way of service that the first shape had in free words; keep the words."""
    words = text_of(facts, "method")
    method = next((value for part, value in _WORDS_OF_METHODS if part in words), _OTHER_WAY)
    read: dict[str, FactValue] = {**facts, "method": method}
    if method == _OTHER_WAY and not text_of(facts, "proof"):
        read["proof"] = words
    if method == "electronic":
        read["system"] = words
    return read


_ON_WHOM = Field("party", FieldType.PARTY, "受送达人", "Served on", required=False)
_SERVICE_FIELDS = (
    _ON_WHOM,
    Field("method", FieldType.CHOICE, "送达方式", "Method of service", choices=METHODS),
    SENT_ON,
    SYSTEM,
    RECEIVER,
    PROOF,
)
_OF_WHOM = Field("party", FieldType.PARTY, "当事人", "Party", required=False)

KINDS = (
    EventKind(
        "inspection.order_served",
        "限期改正指令书送达",
        "Order to correct served",
        53,
        LINES,
        _SERVICE_FIELDS,
        under_way,
        _order_served,
        proves_service=True,
        day=DAY,
    ),
    EventKind(
        "inspection.delivered",
        "决定书送达",
        "Decision served",
        85,
        LINES,
        _SERVICE_FIELDS,
        closed,
        _delivered,
        starts=(PAY, REVIEW, SUIT, PUBLIC_NOTICE),
        proves_service=True,
        day=DAY,
        schema=2,
        upcasts=MappingProxyType({1: _method_from_words}),
    ),
    EventKind(
        "inspection.fine_paid",
        "罚款缴清或批准延期、分期缴纳",
        "Fine paid, or delay or instalments approved",
        86,
        LINES,
        (_OF_WHOM, Field("note", FieldType.LONG_TEXT, "说明", "Note", required=False)),
        closed,
        _fine_paid,
    ),
    EventKind(
        "inspection.remedy_sought",
        "当事人申请复议或提起诉讼",
        "Review or suit against the decision",
        87,
        LINES,
        (
            _OF_WHOM,
            Field(
                "way",
                FieldType.CHOICE,
                "方式",
                "Way",
                choices=(
                    Choice("review", "行政复议", "Administrative review"),
                    Choice("suit", "行政诉讼", "Administrative suit"),
                ),
            ),
            Field("to", FieldType.TEXT, "受理机关、法院", "To"),
        ),
        closed,
        _remedy_sought,
    ),
)
