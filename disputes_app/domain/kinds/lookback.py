"""Which entry says when the act under inspection happened or ended?

条例 20: what was neither discovered nor reported within two years is no longer dealt with.  The
two years ran before the case began, so the entry starts no clock and refuses nothing;
``domain.lookback`` counts from it.  Its day is the day on which it was noted.
"""

from __future__ import annotations

from disputes_app.domain.docket import Docket
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import (
    Choice,
    EventKind,
    Field,
    FieldType,
    Label,
    day_of,
    text_of,
)
from disputes_app.domain.kinds.common import always
from disputes_app.domain.kinds.inspection import LINES

LOOKBACK = "inspection.lookback"
ACT_NOTED = "inspection.act_noted"
ONCE, ENDED, GOES_ON = "once", "ended", "goes_on"

ACTS = (
    Choice(ONCE, "一次性的行为", "A single act"),
    Choice(ENDED, "连续或者继续的行为，已经终了", "Lasted, and has ended"),
    Choice(GOES_ON, "连续或者继续的行为，尚未终了", "Lasts, and has not ended"),
)


def _act_noted(docket: Docket, event: Event) -> None:
    day, discovered_on = day_of(event.facts, "on"), day_of(event.facts, "discovered_on")
    if (text_of(event.facts, "act") == GOES_ON) is (day is not None):
        docket.impossible("act_contradicts")
    for one in (day, discovered_on):
        if one is not None and one > event.happened_on:
            docket.impossible("date_after_entry", one)


KINDS = (
    EventKind(
        ACT_NOTED,
        "违法行为的日期（查处时效）",
        "Day of the unlawful act (look-back)",
        12,
        LINES,
        (
            Field("act", FieldType.CHOICE, "行为状态", "The act", choices=ACTS),
            Field(
                "on",
                FieldType.DATE,
                "行为发生之日；连续或者继续的，终了之日",
                "Happened, or if it lasted ended, on",
                required=False,
            ),
            Field(
                "discovered_on",
                FieldType.DATE,
                "发现之日（早于收到投诉、举报的填写）",
                "Discovered on (if before the complaint)",
                required=False,
            ),
            Field("note", FieldType.LONG_TEXT, "说明", "Note", required=False),
        ),
        always,
        _act_noted,
        day=Label("登记日期", "Noted on"),
        starts=(LOOKBACK,),
    ),
)
