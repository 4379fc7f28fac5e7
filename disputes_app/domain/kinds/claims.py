"""Which entry says what is claimed item by item, so that each can be tested by itself?

办案规则 50 tests a final award per single item.  Entered again with the same number, an item
stands as it was entered last: first what is claimed, later what was awarded for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.cases import Line
from disputes_app.domain.docket import Docket
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import Choice, EventKind, Field, FieldType, number_of
from disputes_app.domain.kinds.common import always

CLAIM_ITEM = "arbitration.claim_item"
MEDIATED_ITEM = "mediation.claim_item"
"""A mediation keeps the items too, so that they go on to the arbitration as they are."""
ITEM_OF: Mapping[Line, str] = MappingProxyType(
    {Line.ARBITRATION: CLAIM_ITEM, Line.MEDIATION: MEDIATED_ITEM}
)

WAGES, MEDICAL, COMPENSATION, DAMAGES = "wages", "medical", "compensation", "damages"
STANDARDS, OTHER, UNCLEAR = "standards", "other", "unclear"

NATURES = (
    Choice(WAGES, "劳动报酬（法47(1)）", "Remuneration (法 47(1))"),
    Choice(MEDICAL, "工伤医疗费（法47(1)）", "Medical costs of a work injury (法 47(1))"),
    Choice(
        COMPENSATION,
        "经济补偿：解除、终止或竞业限制（法47(1)、规则50）",
        "Compensation: ending, non-competition (规则 50)",
    ),
    Choice(
        DAMAGES,
        "赔偿金：违法解除、二倍工资、违法试用期等（法47(1)、规则50）",
        "Damages: dismissal, double pay (规则 50)",
    ),
    Choice(
        STANDARDS,
        "执行国家劳动标准：工作时间、休息休假、社会保险等（法47(2)）",
        "Standards: hours, rest, insurance (法 47(2))",
    ),
    Choice(OTHER, "其他（不属于第47条）", "Other (not under 法 47)"),
    Choice(UNCLEAR, "尚不能确定", "Cannot be told yet"),
)


def _claim_item(docket: Docket, event: Event) -> None:
    if number_of(event.facts, "number") < 1:
        docket.impossible("item_without_number")


_CLAIMED = (
    Field("number", FieldType.INTEGER, "第几项请求", "Number of the item"),
    Field("nature", FieldType.CHOICE, "性质", "Nature", choices=NATURES),
    Field("text", FieldType.LONG_TEXT, "请求内容", "What is claimed", required=False),
    Field("claimed_fen", FieldType.MONEY, "请求金额", "Amount claimed", required=False),
)
_ABOUT = (
    Field("cause", FieldType.TEXT, "案由", "Cause", required=False),
    Field("from_on", FieldType.DATE, "期间自", "About the time from", required=False),
    Field("until_on", FieldType.DATE, "期间至", "About the time until", required=False),
    Field("dropped", FieldType.FLAG, "已撤回，不再主张", "No longer claimed", required=False),
)
_AWARDED = Field("awarded_fen", FieldType.MONEY, "裁决金额", "Amount awarded", required=False)


def _kind(kind_id: str, line: Line, fields: tuple[Field, ...]) -> EventKind:
    lines = frozenset({line})
    return EventKind(
        kind_id, "请求分项", "Item of the claims", 39, lines, fields, always, _claim_item
    )


KINDS = (
    _kind(CLAIM_ITEM, Line.ARBITRATION, (*_CLAIMED, _AWARDED, *_ABOUT)),
    _kind(MEDIATED_ITEM, Line.MEDIATION, (*_CLAIMED, *_ABOUT)),
)
