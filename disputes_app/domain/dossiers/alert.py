"""预警: a warning that somebody took up, what was done about it, and what came of it.

It is raised by the rules, with the reasons and the evidence of that day frozen in its first
entry, or by hand.  What becomes of it then: 接警, 升级, 现场稳控 and 联合处置, notice to the town
and its answer, downgrading, and its end: resolved, become an incident or a case, or a false alarm.
"""

from __future__ import annotations

from collections.abc import Callable

from disputes_app.domain.alert_rules import KeyField, Level
from disputes_app.domain.alert_words import ALERT_VALUES
from disputes_app.domain.dossiers.base import Dossier, DossierSpec, DossierType, StepKind
from disputes_app.domain.dossiers.common import EMPLOYER_CODE, HELD_BY, TOWN, always, open_still
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import Choice, Field, FieldType, Label, text_of
from disputes_app.domain.numbering import ALERT_SERIES

RAISED, ACKNOWLEDGED, ESCALATED = "alert.raised", "alert.acknowledged", "alert.escalated"
RESPONDED, DOWNGRADED = "alert.responded", "alert.downgraded"
TOWN_TOLD, TOWN_ANSWERED = "alert.town_told", "alert.town_answered"
INCIDENT, CLOSED, FALSE_ALARM = "alert.incident", "alert.closed", "alert.false_alarm"

LEVELS = tuple(Choice(one.value, *ALERT_VALUES[f"Level.{one.value}"]) for one in Level)
_KEYS = (
    *(Choice(one.value, *ALERT_VALUES[f"KeyField.{one.value}"]) for one in KeyField),
    Choice("other", "其他", "Other"),
)
WAYS = (
    Choice("on_site_control", "现场稳控", "Kept calm on the spot"),
    Choice("joint", "联合处置", "Dealt with jointly"),
    Choice("call", "电话核实", "Verified by telephone"),
    Choice("interview", "约谈用人单位", "Employer summoned"),
)
_RESULTS = (
    Choice("dispersed", "已化解", "Resolved"),
    Choice("case", "已立案处理", "Handled in a case"),
    Choice("incident", "已转为群体性事件", "Became an incident"),
)
_TOLD_BY = (
    Choice("phone", "电话", "Telephone"),
    Choice("letter", "书面", "In writing"),
    Choice("system", "工作平台", "Work platform"),
    Choice("meeting", "当面", "In person"),
)


def _rank(dossier: Dossier) -> int:
    level = dossier.told.get("level")
    return Level(str(level)).rank if level in set(Level) else 0


def _raised(dossier: Dossier, event: Event) -> None:
    dossier.open(event, "raised")
    dossier.told["level"] = text_of(event.facts, "level")


def _acknowledged(dossier: Dossier, _event: Event) -> None:
    dossier.stage = "acknowledged"


def _not_acknowledged(dossier: Dossier) -> str | None:
    return open_still(dossier) if dossier.stage == "raised" else "alert_acknowledged_already"


def _taken_up(dossier: Dossier) -> str | None:
    return "alert_not_acknowledged" if dossier.stage == "raised" else open_still(dossier)


def _to_level(higher: bool) -> Callable[[Dossier, Event], None]:  # noqa: FBT001 - up or down
    def change(dossier: Dossier, event: Event) -> None:
        wanted = Level(text_of(event.facts, "level"))
        if higher and wanted.rank <= _rank(dossier):
            dossier.impossible("level_not_higher")
        elif not higher and wanted.rank >= _rank(dossier):
            dossier.impossible("level_not_lower")
        else:
            dossier.told["level"] = wanted.value
            if higher:
                dossier.people = max(dossier.people, _people(event))

    return change


def _people(event: Event) -> int:
    people = event.facts.get("people")
    return people if isinstance(people, int) else 0


def _responded(dossier: Dossier, event: Event) -> None:
    if text_of(event.facts, "way") == "joint" and not text_of(event.facts, "offices"):
        dossier.impossible("joint_without_offices")
        return
    dossier.stage = "handling"


def _town_told(dossier: Dossier, _event: Event) -> None:
    dossier.told["town_told"] = True


def _town_answered(dossier: Dossier, _event: Event) -> None:
    if not dossier.told.get("town_told"):
        dossier.impossible("town_not_told")


def _incident(dossier: Dossier, event: Event) -> None:
    number = text_of(event.facts, "incident")
    if number not in dossier.dossiers:
        dossier.dossiers.append(number)


def _closed(dossier: Dossier, event: Event) -> None:
    dossier.end(event.happened_on, text_of(event.facts, "result"))


def _false(dossier: Dossier, event: Event) -> None:
    dossier.end(event.happened_on, "false_alarm")


_LEVEL = Field("level", FieldType.CHOICE, "级别", "Level", choices=LEVELS)
_REASONS = Field("reasons", FieldType.LONG_TEXT, "预警理由", "Reasons")
_EVIDENCE = Field("evidence", FieldType.LONG_TEXT, "依据的案件和记录", "Evidence", required=False)
_PEOPLE = Field("people", FieldType.INTEGER, "涉及人数", "People", required=False)
_RULES = Field("rules", FieldType.TEXT, "触发的规则", "Rules", required=False)
_REASON = Field("reason", FieldType.LONG_TEXT, "理由", "Reason")

_OPENED = StepKind(
    RAISED,
    "预警",
    "Raised",
    0,
    (
        _LEVEL,
        Field("title", FieldType.TEXT, "事项", "Subject"),
        Field("by", FieldType.CHOICE, "预警对象", "About", choices=_KEYS, default="employer"),
        Field("key", FieldType.TEXT, "对象名称", "Its name", required=False),
        Field(
            "reference",
            FieldType.TEXT,
            "对象代码（手工登记不填）",
            "Code of the subject (left empty by hand)",
            required=False,
        ),
        Field("employer", FieldType.EMPLOYER, "用人单位", "Employer", required=False),
        EMPLOYER_CODE,
        TOWN,
        _PEOPLE,
        _REASONS,
        _RULES,
        _EVIDENCE,
        Field("case", FieldType.CASE, "关联案件", "Case", required=False),
        *HELD_BY,
    ),
    always,
    _raised,
    step=False,
    day=Label("触发日期", "Raised on"),
)

_KINDS = (
    StepKind(
        ACKNOWLEDGED,
        "接警",
        "Acknowledged",
        10,
        (Field("note", FieldType.LONG_TEXT, "说明", "Note", required=False),),
        _not_acknowledged,
        _acknowledged,
        day=Label("接警日期", "Acknowledged on"),
    ),
    StepKind(
        ESCALATED,
        "升级",
        "Level raised",
        12,
        (_LEVEL, _PEOPLE, _REASONS, _RULES, _EVIDENCE),
        open_still,
        _to_level(higher=True),
    ),
    StepKind(
        RESPONDED,
        "处置",
        "Responded",
        30,
        (
            Field("way", FieldType.CHOICE, "方式", "Way", choices=WAYS),
            Field("officers", FieldType.TEXT, "到场、处置人员", "Who went"),
            Field("at", FieldType.TIME, "时间", "Time", required=False),
            Field("place", FieldType.TEXT, "地点", "Place", required=False),
            Field(
                "offices",
                FieldType.TEXT,
                "联合处置的单位",
                "Offices that took part",
                required=False,
            ),
            Field("present", FieldType.INTEGER, "现场人数", "People on the spot", required=False),
            Field("outcome", FieldType.LONG_TEXT, "处置情况", "Outcome"),
        ),
        _taken_up,
        _responded,
        day=Label("处置日期", "Responded on"),
    ),
    StepKind(
        TOWN_TOLD,
        "通报街镇",
        "Town told",
        32,
        (
            Field("town", FieldType.TEXT, "街镇", "Town"),
            Field("to", FieldType.TEXT, "接收人、部门", "To whom"),
            Field("how", FieldType.CHOICE, "方式", "How", choices=_TOLD_BY),
            Field("text", FieldType.LONG_TEXT, "通报内容", "What it was told"),
        ),
        _taken_up,
        _town_told,
        day=Label("通报日期", "Told on"),
    ),
    StepKind(
        TOWN_ANSWERED,
        "街镇反馈",
        "Town answered",
        33,
        (Field("text", FieldType.LONG_TEXT, "反馈内容", "Answer"),),
        open_still,
        _town_answered,
        day=Label("反馈日期", "Answered on"),
    ),
    StepKind(
        INCIDENT,
        "关联群体性事件",
        "Incident linked",
        40,
        (Field("incident", FieldType.DOSSIER, "群体性事件", "Incident"),),
        always,
        _incident,
    ),
    StepKind(
        DOWNGRADED,
        "降级",
        "Level lowered",
        50,
        (_LEVEL, _REASON),
        _taken_up,
        _to_level(higher=False),
    ),
    StepKind(
        CLOSED,
        "解除预警",
        "Closed",
        80,
        (
            Field("result", FieldType.CHOICE, "结果", "Result", choices=_RESULTS),
            Field("text", FieldType.LONG_TEXT, "情况说明", "What came of it"),
        ),
        _taken_up,
        _closed,
        ends=True,
    ),
    StepKind(FALSE_ALARM, "误报", "False alarm", 80, (_REASON,), _taken_up, _false, ends=True),
)

SPEC = DossierSpec(
    DossierType.ALERT,
    Label("预警", "Early warning"),
    ALERT_SERIES,
    {
        "raised": Label("待接警", "Not acknowledged"),
        "acknowledged": Label("已接警", "Acknowledged"),
        "handling": Label("处置中", "Being handled"),
        "ended": Label("已解除", "Ended"),
    },
    {
        "dispersed": Label("已化解", "Resolved"),
        "case": Label("已立案处理", "Handled in a case"),
        "incident": Label("已转为群体性事件", "Became an incident"),
        "false_alarm": Label("误报", "False alarm"),
    },
    _OPENED,
    _KINDS,
)
