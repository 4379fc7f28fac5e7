"""守法诚信等级评价: the grades of one year, from their computation to the file of each employer.

评价办法（人社部规〔2016〕1号): every year, from the record of the year before; the result is told
to the enterprise, put into its file, and shared with 工商、金融、住建、税务、工会.  The grades
themselves are rows that belong to the entry of their computation (``domain.compliance``); here is
what people did with them: reviewed, confirmed, told, objected to, corrected, shared, filed.
No term for an objection stands in the copies that were read, so a day is kept only where the
office sets one.
"""

from __future__ import annotations

from disputes_app.domain.compliance import Grade
from disputes_app.domain.dossiers.base import Dossier, DossierSpec, DossierType, StepKind
from disputes_app.domain.dossiers.common import HELD_BY, TOWN, always, open_still
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import (
    Choice,
    Field,
    FieldType,
    Label,
    is_set,
    lines_of,
    number_of,
    text_of,
)
from disputes_app.domain.numbering import GRADING_SERIES

OPENED, COMPUTED, REVIEWED = "grading.opened", "grading.computed", "grading.reviewed"
CONFIRMED, TOLD, OBJECTED = "grading.confirmed", "grading.told", "grading.objected"
ANSWERED, CORRECTED, SHARED = "grading.answered", "grading.corrected", "grading.shared"
FILED, CANCELLED = "grading.filed", "grading.cancelled"
DECISIONS, ORDERS = "decisions", "orders"
READINGS = (
    Choice(DECISIONS, "行政处理、处罚决定（依据待核）", "Decisions only (not verified)"),
    Choice(
        ORDERS,
        "行政处理、处罚决定和责令改正（依据待核）",
        "Decisions and orders to correct (not verified)",
    ),
)
GRADES = tuple(Choice(one.value, one.value, one.value) for one in Grade)
PARTNERS = (
    Choice("market", "市场监管（工商）", "Market regulation"),
    Choice("finance", "金融", "Finance"),
    Choice("housing", "住房和城乡建设", "Housing and construction"),
    Choice("tax", "税务", "Taxes"),
    Choice("union", "工会", "Trade union"),
)
KEPT, CHANGED = "kept", "changed"
_ALL = "*"


def _opened(dossier: Dossier, event: Event) -> None:
    year = number_of(event.facts, "year")
    if event.happened_on.year <= year:
        dossier.impossible("grade_year_not_over")
        return
    dossier.open(event, "planned")
    dossier.title = text_of(event.facts, "title") or f"{year}年度劳动保障守法诚信等级评价"
    dossier.told["year"] = year


def _computed(dossier: Dossier, event: Event) -> None:
    """Take a computation; what was reviewed before was of other facts, so it begins anew."""
    if dossier.stage == "review" and not text_of(event.facts, "again_reason").strip():
        dossier.impossible("grade_again_without_reason")
        return
    dossier.stage = "review"
    dossier.people = 0
    dossier.told = {"year": dossier.told.get("year")}
    for line in lines_of(event.facts, "to_review"):
        dossier.told[f"must:{line.split(chr(9))[0]}"] = True


def _reviewed(dossier: Dossier, event: Event) -> None:
    facts = event.facts
    if not text_of(facts, "reason").strip():
        dossier.impossible("grade_without_reason")
        return
    dossier.told.pop(f"must:{text_of(facts, 'target')}", None)


def _confirmed(dossier: Dossier, _event: Event) -> None:
    dossier.stage = "confirmed"


def _told(dossier: Dossier, event: Event) -> None:
    if is_set(event.facts, "everyone"):
        dossier.told[f"told:{_ALL}"] = True
    for line in lines_of(event.facts, "targets"):
        dossier.told[f"told:{line.split(chr(9))[0]}"] = True


def _objected(dossier: Dossier, event: Event) -> None:
    key = text_of(event.facts, "target")
    if f"told:{key}" not in dossier.told and f"told:{_ALL}" not in dossier.told:
        dossier.impossible("grade_not_told")
        return
    if f"objected:{key}" in dossier.told:
        dossier.impossible("grade_objected_already")
        return
    dossier.told[f"objected:{key}"] = True


def _answered(dossier: Dossier, event: Event) -> None:
    facts = event.facts
    key = text_of(facts, "target")
    if f"objected:{key}" not in dossier.told:
        dossier.impossible("grade_no_objection")
        return
    changed = text_of(facts, "result") == CHANGED
    if changed is not (text_of(facts, "grade") != text_of(facts, "before")):
        dossier.impossible("grade_answer_unclear")
        return
    del dossier.told[f"objected:{key}"]


def _corrected(dossier: Dossier, event: Event) -> None:
    if text_of(event.facts, "grade") == text_of(event.facts, "before"):
        dossier.impossible("grade_same")


def _filed(dossier: Dossier, event: Event) -> None:
    if any(one.startswith("objected:") for one in dossier.told):
        dossier.impossible("grade_objection_open")
        return
    dossier.end(event.happened_on, "filed")


def _cancelled(dossier: Dossier, event: Event) -> None:
    dossier.end(event.happened_on, "cancelled")


def _nothing(_dossier: Dossier, _event: Event) -> None:
    """Stand in the log and change nothing."""


def _before_confirming(dossier: Dossier) -> str | None:
    if dossier.stage == "confirmed":
        return "grade_confirmed"
    return open_still(dossier)


def _in_review(dossier: Dossier) -> str | None:
    if dossier.stage == "planned":
        return "grade_not_computed"
    return _before_confirming(dossier)


def _all_reviewed(dossier: Dossier) -> str | None:
    refusal = _in_review(dossier)
    if refusal is None and any(one.startswith("must:") for one in dossier.told):
        return "grade_unreviewed"
    return refusal


def _after_confirming(dossier: Dossier) -> str | None:
    """Let it be told, objected to and corrected also after it was filed."""
    if dossier.stage == "confirmed" or dossier.outcome == "filed":
        return None
    return "dossier_ended" if dossier.ended else "grade_not_confirmed"


def _to_be_filed(dossier: Dossier) -> str | None:
    return open_still(dossier) or _after_confirming(dossier)


_NAME = Field("name", FieldType.TEXT, "单位", "Employer", required=False)
_TARGET = Field("target", FieldType.TEXT, "代码", "Code")
_BEFORE = Field("before", FieldType.CHOICE, "原等级", "Grade before", choices=GRADES)
_GRADE = Field("grade", FieldType.CHOICE, "等级", "Grade", choices=GRADES)
_REASON = Field("reason", FieldType.LONG_TEXT, "理由", "Reason")


SPEC = DossierSpec(
    DossierType.GRADING,
    Label("守法诚信等级", "Compliance grades"),
    GRADING_SERIES,
    {
        "planned": Label("待计算", "To be computed"),
        "review": Label("审核中", "In review"),
        "confirmed": Label("已确认", "Confirmed"),
        "ended": Label("已结束", "Ended"),
    },
    {
        "filed": Label("已归档", "Filed"),
        "cancelled": Label("已取消", "Called off"),
    },
    StepKind(
        OPENED,
        "登记年度评价",
        "Grading of a year begun",
        0,
        (
            Field("year", FieldType.YEAR, "评价年度（以该年记录为准）", "Year that is graded"),
            Field("title", FieldType.TEXT, "名称", "Name", required=False),
            TOWN,
            Field(
                "reading",
                FieldType.CHOICE,
                "“查处”的计算口径",
                "What counts as punished",
                choices=READINGS,
                default=DECISIONS,
            ),
            *HELD_BY,
        ),
        always,
        _opened,
        step=False,
        day=Label("开始日期", "Begun on"),
    ),
    (
        StepKind(
            COMPUTED,
            "计算等级",
            "Grades computed",
            20,
            (
                Field("year", FieldType.YEAR, "评价年度", "Year"),
                Field("reading", FieldType.CHOICE, "口径", "Reading", choices=READINGS),
                Field("employers", FieldType.INTEGER, "单位数", "Employers", required=False),
                Field("a", FieldType.INTEGER, "A级", "A", required=False),
                Field("b", FieldType.INTEGER, "B级", "B", required=False),
                Field("c", FieldType.INTEGER, "C级", "C", required=False),
                Field("to_review", FieldType.LINES, "须逐户审核", "To review", required=False),
                Field("added", FieldType.LINES, "另行列入", "Added", required=False),
                Field("rows_digest", FieldType.TEXT, "明细SHA-256", "Digest of the rows"),
                Field(
                    "again_reason",
                    FieldType.LONG_TEXT,
                    "重新计算的理由",
                    "Why computed again",
                    required=False,
                ),
            ),
            _before_confirming,
            _computed,
            step=False,
            with_rows=True,
        ),
        StepKind(
            REVIEWED,
            "审核",
            "Reviewed",
            20,
            (_NAME, _TARGET, _BEFORE, _GRADE, _REASON),
            _in_review,
            _reviewed,
            step=False,
            with_rows=True,
        ),
        StepKind(
            CONFIRMED,
            "确认等级",
            "Grades confirmed",
            30,
            (
                Field("signed_by", FieldType.TEXT, "签批人", "Signed by"),
                Field("signer_post", FieldType.TEXT, "职务、部门", "Post and office"),
            ),
            _all_reviewed,
            _confirmed,
            day=Label("签批日期", "Signed on"),
        ),
        StepKind(
            TOLD,
            "告知企业",
            "Told to the enterprise",
            40,
            (
                Field("everyone", FieldType.FLAG, "全部单位", "Every employer", required=False),
                Field("targets", FieldType.LINES, "单位", "Employers", required=False),
                Field("way", FieldType.TEXT, "告知方式", "How", required=False),
                Field(
                    "object_by",
                    FieldType.DATE,
                    "异议截止日（本单位规定）",
                    "Objections until (set by the office)",
                    required=False,
                ),
            ),
            _after_confirming,
            _told,
            step=False,
            with_rows=True,
            day=Label("告知日期", "Told on"),
        ),
        StepKind(
            OBJECTED,
            "企业提出异议",
            "Objection",
            40,
            (_NAME, _TARGET, Field("text", FieldType.LONG_TEXT, "异议内容", "Objection")),
            _after_confirming,
            _objected,
            step=False,
            with_rows=True,
        ),
        StepKind(
            ANSWERED,
            "答复异议",
            "Objection answered",
            40,
            (
                _NAME,
                _TARGET,
                Field(
                    "result",
                    FieldType.CHOICE,
                    "结果",
                    "Result",
                    choices=(
                        Choice(KEPT, "维持原等级", "Kept"),
                        Choice(CHANGED, "更正等级", "Changed"),
                    ),
                ),
                _BEFORE,
                _GRADE,
                _REASON,
            ),
            _after_confirming,
            _answered,
            step=False,
            with_rows=True,
        ),
        StepKind(
            CORRECTED,
            "更正等级",
            "Grade corrected",
            40,
            (_NAME, _TARGET, _BEFORE, _GRADE, _REASON),
            _after_confirming,
            _corrected,
            step=False,
            with_rows=True,
        ),
        StepKind(
            SHARED,
            "通报有关部门",
            "Shared with a partner",
            60,
            (
                Field("partner", FieldType.CHOICE, "部门", "Partner", choices=PARTNERS),
                Field("way", FieldType.TEXT, "方式、文号", "How", required=False),
            ),
            _after_confirming,
            _nothing,
            day=Label("通报日期", "Shared on"),
        ),
        StepKind(
            FILED,
            "归入企业守法诚信档案",
            "Put into the files of the employers",
            70,
            (Field("text", FieldType.LONG_TEXT, "说明", "Note", required=False),),
            _to_be_filed,
            _filed,
            ends=True,
        ),
        StepKind(
            CANCELLED,
            "取消评价（未确认）",
            "Called off before confirming",
            81,
            (Field("reason", FieldType.LONG_TEXT, "理由", "Reason"),),
            _before_confirming,
            _cancelled,
            ends=True,
        ),
    ),
)
