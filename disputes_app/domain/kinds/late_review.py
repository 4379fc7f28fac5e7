"""逾期复盘: a supervisor says why a case was late, and what is done so that others are not.

Within the bureau: it moves no period and changes no figure.  A later entry replaces an earlier
one; the cause named first is the main one.
"""

from __future__ import annotations

from disputes_app.domain.docket import Docket
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import EventKind, Field, FieldType, Label
from disputes_app.domain.kinds.common import ALL_LINES, always

REVIEWED = "late_reviewed"


def _nothing(_docket: Docket, _event: Event) -> None:
    """Stand in the log and change nothing."""


KINDS = (
    EventKind(
        REVIEWED,
        "逾期复盘",
        "Lateness reviewed",
        60,
        ALL_LINES,
        (
            Field("causes", FieldType.LINES, "逾期原因（主要原因在前）", "Causes, main one first"),
            Field("note", FieldType.LONG_TEXT, "复盘意见", "What was found", required=False),
            Field("measure", FieldType.LONG_TEXT, "改进措施", "What is done", required=False),
            Field("reviewer", FieldType.TEXT, "复盘人", "Reviewed by"),
        ),
        always,
        _nothing,
        step=False,
        day=Label("复盘日期", "Reviewed on"),
    ),
)
