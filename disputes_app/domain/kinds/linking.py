"""Which entry says that a case belongs together with another one (调裁衔接)?

It is made by the act that opens the other case, in both logs, and names it by its 收件号, the
one number that every case has and keeps.
"""

from __future__ import annotations

from disputes_app.domain.docket import Docket
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import Choice, EventKind, Field, FieldType
from disputes_app.domain.kinds.common import ALL_LINES, always

LINKED = "linked"
TO_ARBITRATION, FROM_MEDIATION = "to_arbitration", "from_mediation"
TO_MEDIATION, FROM_ARBITRATION = "to_mediation", "from_arbitration"

RELATIONS = (
    Choice(TO_ARBITRATION, "转仲裁", "Handed over to arbitration"),
    Choice(FROM_MEDIATION, "由调解转来", "Came from mediation"),
    Choice(TO_MEDIATION, "先行调解", "Mediation first"),
    Choice(FROM_ARBITRATION, "由仲裁申请转来先行调解", "Came from an application to arbitrate"),
)


def _nothing(_docket: Docket, _event: Event) -> None:
    """Keep the entry; it changes no clock."""


KINDS = (
    EventKind(
        LINKED,
        "关联案件",
        "Linked case",
        14,
        ALL_LINES,
        (
            Field("relation", FieldType.CHOICE, "关系", "Relation", choices=RELATIONS),
            Field("receipt", FieldType.TEXT, "对方案件收件号", "Receipt number of the other"),
            Field("note", FieldType.LONG_TEXT, "说明", "Note", required=False),
        ),
        always,
        _nothing,
        step=False,
    ),
)
