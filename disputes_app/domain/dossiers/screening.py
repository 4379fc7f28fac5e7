"""街镇排查反馈: what a town reports for a week or a month, and what became of each finding.

The rows of a report stand in ``screening_row``; their entry says which numbers they have and
keeps a digest over them.  Each row is a finding by its number, and has to be handled: nothing is
needed, the town is asked, it becomes a case, a record of the dispute on the spot or a warning, or
it belongs to a case that is there.  The record ends with its last finding, or at once where the
town has found nothing (零报告).  How often towns report and how soon is a choice of the office; no
law sets it.
"""

from __future__ import annotations

from datetime import date

from disputes_app.domain.dossiers.base import Dossier, DossierSpec, DossierType, StepKind
from disputes_app.domain.dossiers.common import HELD_BY, always, open_still
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import (
    Choice,
    Field,
    FieldType,
    Label,
    day_of,
    is_set,
    number_of,
    text_of,
)
from disputes_app.domain.numbering import SCREENING_SERIES
from disputes_app.domain.screening_period import read_period

REPORTED, ROWS, NOTHING_FOUND = "screening.reported", "screening.rows", "screening.nothing_found"
NOTHING_NEEDED, ASKED, ANSWERED = (
    "screening.nothing_needed",
    "screening.asked",
    "screening.answered",
)
FILED, BELONGS, ON_SITE, ALERT = (
    "screening.filed",
    "screening.belongs",
    "screening.on_site",
    "screening.alert",
)
WITHDRAWN = "screening.withdrawn"
HANDLED, NOTHING, TAKEN_BACK = "handled", "nothing", "withdrawn"
"""How a record ends."""
ORIGINS = (
    Choice("typed", "逐条录入", "Typed"),
    Choice("file", "表格文件", "File"),
)
LINK_TYPES = {ON_SITE: DossierType.ON_SITE, ALERT: DossierType.ALERT}
"""Of which type the record is that a finding became, by the entry that says so."""


def _opened(dossier: Dossier, event: Event) -> None:
    period = read_period(text_of(event.facts, "period"))
    if period is None:
        dossier.impossible("screening_bad_period")
        return
    if event.happened_on < period.first:
        dossier.impossible("screening_period_not_begun", period.first)
        return
    dossier.open(event, "handling")
    dossier.reference = period.code
    dossier.title = f"{dossier.town}{period.zh}排查反馈"
    dossier.told["left"] = 0


def _reopen(dossier: Dossier) -> None:
    """Rows that are added later have to be handled as well."""
    dossier.ended_on, dossier.outcome, dossier.stage = None, "", "handling"


def _rows(dossier: Dossier, event: Event) -> None:
    facts = event.facts
    first, count = number_of(facts, "first"), number_of(facts, "count")
    for place in range(first, first + count):
        dossier.told[_key(place)] = "open"
    dossier.told["left"] = _left(dossier) + count
    dossier.people += number_of(facts, "people")
    dossier.owed_fen += number_of(facts, "owed_fen")
    _reopen(dossier)


def _nothing_found(dossier: Dossier, event: Event) -> None:
    if any(name.startswith("finding:") for name in dossier.told):
        dossier.impossible("screening_has_rows")
        return
    dossier.end(event.happened_on, NOTHING)


def _asked(dossier: Dossier, event: Event) -> None:
    by = day_of(event.facts, "answer_by")
    if by is not None and by < event.happened_on:
        dossier.impossible("date_before_entry", by)
    elif _is_open(dossier, event):
        dossier.told[_place(event)] = "asked"


def _answered(dossier: Dossier, event: Event) -> None:
    if not _is_open(dossier, event):
        return
    if dossier.told[_place(event)] != "asked":
        dossier.impossible("screening_not_asked")
    elif is_set(event.facts, "settled"):
        _done(dossier, event)
    else:
        dossier.told[_place(event)] = "open"


def _handled(dossier: Dossier, event: Event) -> None:
    if _is_open(dossier, event):
        _done(dossier, event)


def _into_case(dossier: Dossier, event: Event) -> None:
    if _is_open(dossier, event):
        dossier.link_case(text_of(event.facts, "case"))
        _done(dossier, event)


def _into_record(dossier: Dossier, event: Event) -> None:
    if _is_open(dossier, event):
        number = text_of(event.facts, "record")
        if number not in dossier.dossiers:
            dossier.dossiers.append(number)
        _done(dossier, event)


def _withdrawn(dossier: Dossier, event: Event) -> None:
    dossier.end(event.happened_on, TAKEN_BACK)


def _done(dossier: Dossier, event: Event) -> None:
    dossier.told[_place(event)] = "done"
    left = dossier.told["left"] = _left(dossier) - 1
    if not left:
        on: date = event.happened_on
        dossier.end(on, HANDLED)


def _is_open(dossier: Dossier, event: Event) -> bool:
    state = dossier.told.get(_place(event))
    if state is None:
        dossier.impossible("screening_no_finding")
    elif state == "done":
        dossier.impossible("screening_handled_already")
    return state in {"open", "asked"}


def _left(dossier: Dossier) -> int:
    left = dossier.told.get("left")
    return left if isinstance(left, int) else 0


def _place(event: Event) -> str:
    return _key(number_of(event.facts, "finding"))


def _key(place: int) -> str:
    return f"finding:{place}"


def _takes_rows(dossier: Dossier) -> str | None:
    if dossier.outcome == NOTHING:
        return "screening_nothing_found"
    return "dossier_ended" if dossier.outcome == TAKEN_BACK else None


def _findings_left(dossier: Dossier) -> str | None:
    """Let a finding be handled while one is left."""
    if dossier.ended:
        return "dossier_ended"
    return None if _left(dossier) else "screening_no_rows"


_FINDING = Field("finding", FieldType.INTEGER, "问题序号", "Finding")
_RECORD = Field("record", FieldType.DOSSIER, "记录编号", "Record")
_TEXT = Field("text", FieldType.LONG_TEXT, "说明", "Text", required=False)
_CASE = Field("case", FieldType.CASE, "案件", "Case")

_OPENING = StepKind(
    REPORTED,
    "收到街镇排查反馈",
    "Town's report received",
    0,
    (
        Field("town", FieldType.TEXT, "街镇", "Town"),
        Field("period", FieldType.TEXT, "排查期间（如 2026-11、2026-W48）", "Period"),
        Field("reported_by", FieldType.TEXT, "报送人", "Reported by", required=False),
        *HELD_BY,
    ),
    always,
    _opened,
    step=False,
    day=Label("收到日期", "Received on"),
)

_KINDS = (
    StepKind(
        ROWS,
        "登记排查问题",
        "Findings entered",
        10,
        (
            Field("first", FieldType.INTEGER, "起始序号", "First number"),
            Field("count", FieldType.INTEGER, "条数", "Findings"),
            Field("people", FieldType.INTEGER, "涉及人数", "Workers", required=False),
            Field("owed_fen", FieldType.MONEY, "欠薪金额", "Owed", required=False),
            Field("origin", FieldType.CHOICE, "来源", "Origin", choices=ORIGINS),
            Field("file_name", FieldType.TEXT, "文件名", "File", required=False),
            Field("file_digest", FieldType.TEXT, "文件指纹", "Digest of the file", required=False),
            Field("digest", FieldType.TEXT, "逐条指纹", "Digest of the rows"),
        ),
        _takes_rows,
        _rows,
        step=False,
        with_rows=True,
    ),
    StepKind(
        NOTHING_FOUND,
        "零报告（未发现问题）",
        "Nothing found",
        11,
        (_TEXT,),
        open_still,
        _nothing_found,
        ends=True,
    ),
    StepKind(
        ASKED,
        "退回街镇核实",
        "Sent back to the town",
        20,
        (
            _FINDING,
            Field("text", FieldType.LONG_TEXT, "需要核实的问题", "Questions"),
            Field("answer_by", FieldType.DATE, "请于何日前答复", "To be answered by",
                  required=False),
        ),
        _findings_left,
        _asked,
        day=Label("退回日期", "Sent back on"),
    ),
    StepKind(
        ANSWERED,
        "街镇答复",
        "Answered by the town",
        21,
        (
            _FINDING,
            Field("text", FieldType.LONG_TEXT, "答复内容", "Answer"),
            Field("by", FieldType.TEXT, "答复人", "Answered by", required=False),
            Field("settled", FieldType.FLAG, "已说明清楚，不需再处理", "Settled by this",
                  required=False),
        ),
        _findings_left,
        _answered,
        day=Label("答复日期", "Answered on"),
    ),
    StepKind(
        NOTHING_NEEDED,
        "不需处理",
        "Nothing needed",
        30,
        (_FINDING, Field("reason", FieldType.LONG_TEXT, "理由", "Reason")),
        _findings_left,
        _handled,
    ),
    StepKind(
        FILED,
        "登记为监察案件",
        "Made a case of inspection",
        31,
        (_FINDING, _CASE),
        _findings_left,
        _into_case,
        step=False,
    ),
    StepKind(
        BELONGS,
        "属于已有案件",
        "Belongs to a case",
        32,
        (_FINDING, _CASE, _TEXT),
        _findings_left,
        _into_case,
    ),
    StepKind(
        ON_SITE,
        "转现场协调",
        "Taken up on the spot",
        33,
        (_FINDING, _RECORD, _TEXT),
        _findings_left,
        _into_record,
    ),
    StepKind(
        ALERT,
        "转预警",
        "Made a warning",
        34,
        (_FINDING, _RECORD, _TEXT),
        _findings_left,
        _into_record,
    ),
    StepKind(
        WITHDRAWN,
        "登记有误，撤回",
        "Entered by mistake, withdrawn",
        80,
        (Field("reason", FieldType.LONG_TEXT, "理由", "Reason"),),
        lambda dossier: "dossier_ended" if dossier.outcome == TAKEN_BACK else None,
        _withdrawn,
        ends=True,
    ),
)  # fmt: skip

SPEC = DossierSpec(
    DossierType.SCREENING,
    Label("街镇排查反馈", "Town screening"),
    SCREENING_SERIES,
    {"handling": Label("处理中", "Being handled"), "ended": Label("已办结", "Ended")},
    {
        HANDLED: Label("全部处理完毕", "All handled"),
        NOTHING: Label("零报告", "Nothing found"),
        TAKEN_BACK: Label("已撤回", "Withdrawn"),
    },
    _OPENING,
    _KINDS,
)
