"""督办: the supervisor asks the handler of a case what is to be done by when, and is answered.

An instruction within the bureau: it moves no period of the law, and its own day is a plain one.
"""

from __future__ import annotations

from disputes_app.domain.docket import Docket
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import EventKind, Field, FieldType, day_of
from disputes_app.domain.kinds.common import ALL_LINES, always

SUPERVISED, ANSWERED = "supervised", "supervision_answered"


def _supervised(docket: Docket, event: Event) -> None:
    reply_by = day_of(event.facts, "reply_by")
    if reply_by is not None and reply_by < event.happened_on:
        docket.impossible("date_before_entry", reply_by)
        return
    docket.supervised += 1


def _is_supervised(docket: Docket) -> str | None:
    return None if docket.supervised else "nothing_supervised"


def _answered(docket: Docket, _event: Event) -> None:
    docket.supervised -= 1


KINDS = (
    EventKind(
        SUPERVISED,
        "督办",
        "Supervisor's instruction",
        58,
        ALL_LINES,
        (
            Field("to", FieldType.HANDLER, "督办对象", "To whom", required=False),
            Field("text", FieldType.LONG_TEXT, "督办要求", "What is to be done"),
            Field("reply_by", FieldType.DATE, "回复期限", "Answer by"),
        ),
        always,
        _supervised,
    ),
    EventKind(
        ANSWERED,
        "督办回复",
        "Instruction answered",
        59,
        ALL_LINES,
        (Field("text", FieldType.LONG_TEXT, "办理情况", "What was done"),),
        _is_supervised,
        _answered,
    ),
)
