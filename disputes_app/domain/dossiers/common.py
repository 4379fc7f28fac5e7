"""Which entries does the log of every record beside the cases know?"""

from __future__ import annotations

from disputes_app.domain.dossiers.base import Dossier, StepKind
from disputes_app.domain.events import VOID, Event
from disputes_app.domain.kinds.base import Field, FieldType, number_of, text_of

NOTE, HANDED, LINKED, UNLINKED = (
    "dossier.note",
    "dossier.handed",
    "dossier.linked",
    "dossier.unlinked",
)


def always(_dossier: Dossier) -> str | None:
    """Let an entry be made in any state."""
    return None


def open_still(dossier: Dossier) -> str | None:
    """Let an entry be made until the record has ended."""
    return "dossier_ended" if dossier.ended else None


def after_end(dossier: Dossier) -> str | None:
    """Let an entry be made once the record has ended."""
    return None if dossier.ended else "dossier_not_ended"


def _nothing(_dossier: Dossier, _event: Event) -> None:
    """Stand in the log and change nothing."""


def _handed(dossier: Dossier, event: Event) -> None:
    dossier.office_id = number_of(event.facts, "office") or dossier.office_id
    dossier.handler_id = number_of(event.facts, "handler") or None


def _linked(dossier: Dossier, event: Event) -> None:
    dossier.link_case(text_of(event.facts, "case"))


def _unlinked(dossier: Dossier, event: Event) -> None:
    number = text_of(event.facts, "case")
    if number not in dossier.cases:
        dossier.impossible("not_linked")
        return
    dossier.cases.remove(number)


HELD_BY = (
    Field("office", FieldType.OFFICE, "承办部门", "Office", required=False),
    Field("handler", FieldType.HANDLER, "承办人", "Handler", required=False),
)
"""Who keeps a record from its opening on; part of the opening entry of most types."""
EMPLOYER = Field("employer", FieldType.EMPLOYER, "用人单位", "Employer")
EMPLOYER_CODE = Field(
    "employer_code", FieldType.TEXT, "统一社会信用代码", "Credit code", required=False
)
TOWN = Field("town", FieldType.TEXT, "街镇", "Town", required=False)
"""Fields that opening entries share where they mean the same."""

_CASE = Field("case", FieldType.CASE, "案件", "Case")

COMMON = (
    StepKind(
        HANDED,
        "指派、移交承办人",
        "Assigned",
        20,
        (
            Field("office", FieldType.OFFICE, "部门", "Office"),
            Field("handler", FieldType.HANDLER, "承办人", "Handler", required=False),
        ),
        open_still,
        _handed,
    ),
    StepKind(LINKED, "关联案件", "Case linked", 21, (_CASE,), always, _linked),
    StepKind(UNLINKED, "解除案件关联", "Case no longer linked", 22, (_CASE,), always, _unlinked),
    StepKind(
        NOTE,
        "记事",
        "Note",
        60,
        (Field("text", FieldType.LONG_TEXT, "内容", "Text"),),
        always,
        _nothing,
    ),
    StepKind(
        VOID,
        "作废",
        "Struck out",
        99,
        (
            Field("seq", FieldType.ENTRY, "作废的记录", "Entry"),
            Field("reason", FieldType.LONG_TEXT, "理由", "Reason"),
        ),
        always,
        _nothing,
        step=False,
    ),
)

COMMON_STEPS = frozenset(kind.id for kind in COMMON)
"""What every record knows, by id."""
