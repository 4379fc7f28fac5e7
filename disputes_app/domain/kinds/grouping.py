"""Which entries say that a case is handled together with others (集体争议、群体案件)?

A group is known by the 收件号 of its lead case, in the log of every member, the lead's own
included.  It moves no clock and changes no figure: each case counts by itself.
"""

from __future__ import annotations

from disputes_app.domain.docket import Docket
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import EventKind, Field, FieldType
from disputes_app.domain.kinds.common import ALL_LINES, always

JOINED = "group.joined"
LEFT = "group.left"


def _nothing(_docket: Docket, _event: Event) -> None:
    """Keep the entry; it changes no clock."""


KINDS = (
    EventKind(
        JOINED,
        "归入群体",
        "Joined a group",
        14,
        ALL_LINES,
        (
            Field("group", FieldType.TEXT, "牵头案件收件号", "Receipt number of the lead case"),
            Field("name", FieldType.TEXT, "群体名称", "Name of the group", required=False),
        ),
        always,
        _nothing,
        step=False,
    ),
    EventKind(
        LEFT,
        "移出群体",
        "Left a group",
        14,
        ALL_LINES,
        (
            Field("group", FieldType.TEXT, "牵头案件收件号", "Receipt number of the lead case"),
            Field("reason", FieldType.LONG_TEXT, "原因", "Reason"),
        ),
        always,
        _nothing,
        step=False,
    ),
)
