"""案卷评查: a sample of the closed cases of a period is drawn, scored, objected to, concluded.

No law asks for it: it is the office's own check (内部监督).  The draw is that of
``domain.random_draw`` with nobody who goes; the cases that could be drawn are rows of a table that
belong to the entry of the draw, which holds their SHA-256.  The sheet and the limits of the grades
are kept with the draw.  A score is never changed: a correction or an answer is an entry of its own.
"""

from __future__ import annotations

from disputes_app.domain.cases import Line
from disputes_app.domain.dossiers.base import Dossier, DossierSpec, DossierType, StepKind
from disputes_app.domain.dossiers.common import HELD_BY, always, open_still
from disputes_app.domain.dossiers.draw import HOW_DRAWN
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import (
    Choice,
    Field,
    FieldType,
    Label,
    day_of,
    lines_of,
    number_of,
    text_of,
)
from disputes_app.domain.numbering import FILE_CHECK_SERIES
from disputes_app.domain.score_sheet import DeductionError, deductions_of, score_of, sheet_of

OPENED, DRAWN = "file_check.opened", "file_check.drawn"
SCORED, CORRECTED = "file_check.scored", "file_check.corrected"
OBJECTED, ANSWERED = "file_check.objected", "file_check.answered"
CONCLUDED, CANCELLED = "file_check.concluded", "file_check.cancelled"
KEPT, CHANGED = "kept", "changed"
_IN_TURN = 20
"""One rank for all: what happens on one day is read in the order in which it was entered."""
LINE_CHOICES = (
    Choice(Line.INSPECTION.value, "监察", "Inspection"),
    Choice(Line.ARBITRATION.value, "仲裁", "Arbitration"),
    Choice(Line.MEDIATION.value, "调解", "Mediation"),
)


def _opened(dossier: Dossier, event: Event) -> None:
    first, last = day_of(event.facts, "from_on"), day_of(event.facts, "to_on")
    if first is not None and last is not None and first > last:
        dossier.impossible("check_period_backwards", last)
        return
    if last is not None and last > event.happened_on:
        dossier.impossible("date_after_entry", last)
        return
    dossier.open(event, "planned")


def _undrawn(dossier: Dossier) -> str | None:
    return "check_drawn_already" if dossier.stage == "scoring" else open_still(dossier)


def _drawn_still(dossier: Dossier) -> str | None:
    return "check_not_drawn" if dossier.stage == "planned" else open_still(dossier)


def _drawn(dossier: Dossier, event: Event) -> None:
    facts = event.facts
    if dossier.stage == "scoring" and not text_of(facts, "again_reason").strip():
        dossier.impossible("check_again_without_reason")
        return
    if any(one.startswith("score:") for one in dossier.told):
        dossier.impossible("check_has_scores")
        return
    dossier.stage = "scoring"
    dossier.told = {"sheet": list(lines_of(facts, "sheet"))}
    for line in lines_of(facts, "result"):
        dossier.told[f"row:{line.split(chr(9))[0]}"] = True


def _takes_score(dossier: Dossier, event: Event) -> bool:
    """Say whether the score of an entry is that of its deductions; report what is wrong."""
    sheet = sheet_of(lines_of(dossier.told, "sheet"))
    try:
        score = score_of(sheet, deductions_of(lines_of(event.facts, "items")))
    except DeductionError as error:
        dossier.impossible(error.reason)
        return False
    if score != number_of(event.facts, "score"):
        dossier.impossible("check_score_wrong")
        return False
    dossier.told[f"score:{text_of(event.facts, 'target')}"] = score
    return True


def _scored(dossier: Dossier, event: Event) -> None:
    target = text_of(event.facts, "target")
    if f"row:{target}" not in dossier.told:
        dossier.impossible("check_not_in_sample")
    elif f"score:{target}" in dossier.told:
        dossier.impossible("check_scored_already")
    else:
        _takes_score(dossier, event)


def _is_scored(dossier: Dossier, event: Event) -> bool:
    if f"score:{text_of(event.facts, 'target')}" in dossier.told:
        return True
    dossier.impossible("check_not_scored")
    return False


def _corrected(dossier: Dossier, event: Event) -> None:
    """Take another score; one that is objected to is changed by the answer."""
    if not _is_scored(dossier, event):
        return
    if f"objected:{text_of(event.facts, 'target')}" in dossier.told:
        dossier.impossible("check_objection_open")
        return
    _takes_score(dossier, event)


def _objected(dossier: Dossier, event: Event) -> None:
    key = f"objected:{text_of(event.facts, 'target')}"
    if not _is_scored(dossier, event):
        return
    if key in dossier.told:
        dossier.impossible("check_objected_already")
        return
    dossier.told[key] = True


def _answered(dossier: Dossier, event: Event) -> None:
    key = f"objected:{text_of(event.facts, 'target')}"
    if key not in dossier.told:
        dossier.impossible("check_no_objection")
        return
    if text_of(event.facts, "result") == CHANGED and not _takes_score(dossier, event):
        return
    del dossier.told[key]


def _whole(dossier: Dossier) -> str | None:
    refusal = _drawn_still(dossier)
    if refusal is not None:
        return refusal
    told = dossier.told
    if any(one.startswith("objected:") for one in told):
        return "check_objection_open"
    rows = [one.removeprefix("row:") for one in told if one.startswith("row:")]
    return "check_unfinished" if any(f"score:{one}" not in told for one in rows) else None


def _concluded(dossier: Dossier, event: Event) -> None:
    dossier.end(event.happened_on, "concluded")


def _cancelled(dossier: Dossier, event: Event) -> None:
    dossier.end(event.happened_on, "cancelled")


_NAME = Field("name", FieldType.TEXT, "案件", "Case", required=False)
_TARGET = Field("target", FieldType.TEXT, "收件号", "Receipt number")
_ITEMS = Field("items", FieldType.LINES, "扣分", "Deductions", required=False)
_SCORE = Field("score", FieldType.INTEGER, "得分", "Score")
_REASON = Field("reason", FieldType.LONG_TEXT, "理由", "Reason")
_REVIEWER = Field("reviewer", FieldType.TEXT, "评查人", "Scored by")
_NOTE = Field("note", FieldType.LONG_TEXT, "评语", "Remark", required=False)
_HEX = (
    Field("cases_digest", FieldType.TEXT, "案件名单SHA-256", "Digest of the cases"),
    Field("result_digest", FieldType.TEXT, "抽取结果SHA-256", "Digest of the result"),
    Field("rows_digest", FieldType.TEXT, "名单明细SHA-256", "Digest of the rows"),
)

SPEC = DossierSpec(
    DossierType.FILE_CHECK,
    Label("案卷评查", "File check"),
    FILE_CHECK_SERIES,
    {
        "planned": Label("待抽取", "To be drawn"),
        "scoring": Label("评查中", "Being scored"),
        "ended": Label("已结束", "Ended"),
    },
    {
        "concluded": Label("已办结", "Concluded"),
        "cancelled": Label("已取消", "Called off"),
    },
    StepKind(
        OPENED,
        "登记评查",
        "File check begun",
        0,
        (
            Field("title", FieldType.TEXT, "名称", "Name"),
            Field("line", FieldType.CHOICE, "业务线", "Line", choices=LINE_CHOICES),
            Field("from_on", FieldType.DATE, "办结日期自", "Closed from"),
            Field("to_on", FieldType.DATE, "办结日期至", "Closed until"),
            Field("basis", FieldType.TEXT, "依据（计划）", "Basis", required=False),
            *HELD_BY,
        ),
        always,
        _opened,
        step=False,
        day=Label("开始日期", "Begun on"),
    ),
    (
        StepKind(
            DRAWN,
            "随机抽取案卷",
            "Sample drawn",
            _IN_TURN,
            (
                *HOW_DRAWN,
                Field("count", FieldType.INTEGER, "抽取件数", "Files to be drawn"),
                Field("filter", FieldType.LONG_TEXT, "抽取范围", "From which part"),
                Field("eligible", FieldType.INTEGER, "可抽案件", "Cases to draw from"),
                *_HEX,
                Field("result", FieldType.LINES, "抽取结果", "Result"),
                Field("sheet", FieldType.LINES, "评分表", "Score sheet"),
                Field("excellent", FieldType.INTEGER, "优秀（分以上）", "Excellent from"),
                Field("passed", FieldType.INTEGER, "合格（分以上）", "Passed from"),
                Field(
                    "again_reason",
                    FieldType.LONG_TEXT,
                    "重新抽取的理由",
                    "Why drawn again",
                    required=False,
                ),
            ),
            open_still,
            _drawn,
            step=False,
            with_rows=True,
            day=Label("抽取日期", "Drawn on"),
        ),
        StepKind(
            SCORED,
            "评分",
            "Scored",
            _IN_TURN,
            (_NAME, _TARGET, _ITEMS, _SCORE, _REVIEWER, _NOTE),
            _drawn_still,
            _scored,
            step=False,
            with_rows=True,
        ),
        StepKind(
            CORRECTED,
            "更正评分",
            "Score corrected",
            _IN_TURN,
            (_NAME, _TARGET, _ITEMS, _SCORE, _REVIEWER, _NOTE, _REASON),
            _drawn_still,
            _corrected,
            step=False,
            with_rows=True,
        ),
        StepKind(
            OBJECTED,
            "提出异议",
            "Objection",
            _IN_TURN,
            (
                _NAME,
                _TARGET,
                Field("by", FieldType.TEXT, "异议人", "By whom"),
                Field("text", FieldType.LONG_TEXT, "异议内容", "Objection"),
            ),
            _drawn_still,
            _objected,
            step=False,
            with_rows=True,
        ),
        StepKind(
            ANSWERED,
            "答复异议",
            "Objection answered",
            _IN_TURN,
            (
                _NAME,
                _TARGET,
                Field(
                    "result",
                    FieldType.CHOICE,
                    "结果",
                    "Result",
                    choices=(
                        Choice(KEPT, "维持评分", "Kept"),
                        Choice(CHANGED, "更正评分", "Changed"),
                    ),
                ),
                _ITEMS,
                Field("score", FieldType.INTEGER, "得分", "Score", required=False),
                _REVIEWER,
                _REASON,
            ),
            _drawn_still,
            _answered,
            step=False,
            with_rows=True,
        ),
        StepKind(
            CONCLUDED,
            "评查结论",
            "Concluded",
            _IN_TURN,
            (Field("text", FieldType.LONG_TEXT, "结论", "Conclusion"),),
            _whole,
            _concluded,
            step=False,
            with_rows=True,
            ends=True,
            day=Label("结论日期", "Concluded on"),
        ),
        StepKind(
            CANCELLED,
            "取消评查（未抽取）",
            "Called off before drawing",
            81,
            (Field("reason", FieldType.LONG_TEXT, "理由", "Reason"),),
            _undrawn,
            _cancelled,
            ends=True,
        ),
    ),
)
