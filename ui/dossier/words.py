"""In which words do records beside the cases stand in lists and at the head of their pages?"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.catalogue import SPECS
from disputes_app.domain.dossiers.records import CountedRecords, DossierRecord
from disputes_app.domain.labels import said
from disputes_app.services.context import Context
from disputes_app.services.dossier_lists import DossierCount
from ui.badges import Badge
from ui.case_words import left_badge
from ui.marking import QT_TRANSLATE_NOOP
from ui.tokens import Tone
from ui.wording import day_text, is_english, money_text, name_of

_ABOUT: Mapping[DossierType, str] = MappingProxyType(
    {
        DossierType.EXTERNAL: QT_TRANSLATE_NOOP(
            "dossiers",
            "12345工单、信访件、线索平台、领导批示和协查函登记在这里，按来件写明的日期答复。",
        ),
        DossierType.ON_SITE: QT_TRANSLATE_NOOP(
            "dossiers", "接到现场警情、群体讨薪后的到场、处置和后续跟踪登记在这里。"
        ),
        DossierType.DRAW: QT_TRANSLATE_NOOP(
            "dossiers", "双随机检查的抽取、派发、检查结果和公示登记在这里。"
        ),
        DossierType.CAMPAIGN: QT_TRANSLATE_NOOP(
            "dossiers", "日常巡视检查和专项行动的部署、检查和总结登记在这里。"
        ),
        DossierType.PROJECT: QT_TRANSLATE_NOOP(
            "dossiers", "在建工程项目的工资专户、实名制、保证金和每月检查登记在这里。"
        ),
        DossierType.SCREENING: QT_TRANSLATE_NOOP(
            "dossiers",
            "街镇每周、每月的排查反馈登记在这里，与上一期对比，逐条处理；零报告也要登记。",
        ),
        DossierType.KEY_NOTE: QT_TRANSLATE_NOOP(
            "dossiers",
            "与住建、公安、信访、街镇和长三角协作单位互通重点案件的情况登记在这里，逐个单位等待回执。",
        ),
        DossierType.FILE_CHECK: QT_TRANSLATE_NOOP(
            "dossiers",
            "从办结的案件中随机抽取案卷，按评分表逐件评查；异议、更正和结论登记在这里。",
        ),
        DossierType.FUND: QT_TRANSLATE_NOOP(
            "dossiers", "欠薪保障金的申请、审核、垫付和追偿登记在这里。"
        ),
        DossierType.GRADING: QT_TRANSLATE_NOOP(
            "dossiers",
            "每年按上一年度的记录评定企业劳动保障守法诚信等级（A、B、C），审核、确认、告知和通报登记在这里。",
        ),
        DossierType.PUBLICATION: QT_TRANSLATE_NOOP(
            "dossiers",
            "重大劳动保障违法行为的社会公布登记在这里：每季度一批，先审核，后公布，决定变更的更正。",
        ),
        DossierType.ALERT: QT_TRANSLATE_NOOP(
            "dossiers", "已接警的预警、处置经过和结果登记在这里；规则触发、还没有接警的列在上面。"
        ),
        DossierType.INCIDENT: QT_TRANSLATE_NOOP(
            "dossiers", "群体性事件的报告、现场处置、联合处置和终报登记在这里。"
        ),
    }
)
"""What is kept in the list of each type."""


def type_name(type_: DossierType) -> str:
    """Return what a type is called."""
    return name_of(SPECS[type_].name)


def reference_name(type_: DossierType) -> str:
    """Return what the number is called that others gave to a record of a type."""
    if type_ is DossierType.PUBLICATION:
        return QCoreApplication.translate("dossiers", "季度")
    if type_ is DossierType.SCREENING:
        return QCoreApplication.translate("dossiers", "排查期间")
    named = (one for one in SPECS[type_].opened.fields if one.name == "reference")
    found = next(map(name_of, named), QCoreApplication.translate("dossiers", "来件编号"))
    return said(found)


def reference_text(record: DossierRecord) -> str:
    """Return the number that others gave it; the code of a warning is for the rules only."""
    return "—" if record.type is DossierType.ALERT else record.reference or "—"


def opening_name(type_: DossierType) -> str:
    """Return 登记外部交办件: the command that opens a record of a type."""
    text = QCoreApplication.translate("dossiers", "登记{type}")
    return text.format(type=type_name(type_))


def about_text(type_: DossierType) -> str:
    """Return what is kept in the list of a type; empty for one without words of its own."""
    text = _ABOUT.get(type_)
    return "" if text is None else QCoreApplication.translate("dossiers", text)


def tab_text(type_: DossierType, count: DossierCount | None) -> str:
    """Return the name of a type with how many are open, and late."""
    name = type_name(type_)
    if count is None or not count.open:
        return name
    if not count.late:
        text = QCoreApplication.translate("dossiers", "{name} {open}")
        return text.format(name=name, open=count.open)
    text = QCoreApplication.translate("dossiers", "{name} {open}（逾期{late}）")
    return text.format(name=name, open=count.open, late=count.late)


def stage_text(record: DossierRecord) -> str:
    """Return where a record stands: its outcome once it has ended, before that its stage."""
    spec = SPECS[record.type]
    word = spec.stages.get(record.stage)
    if not record.open and record.outcome in spec.outcomes:
        word = spec.outcomes[record.outcome]
    return record.stage if word is None else name_of(word)


def stage_badge(record: DossierRecord) -> Badge:
    """Return where a record stands, as a plate."""
    return Badge(stage_text(record), Tone.INFO if record.open else Tone.NEUTRAL)


def left_of(context: Context, record: DossierRecord) -> Badge | None:
    """Return 余3个工作日, 今日到期, 逾期2天 in the unit of its period; None where none runs."""
    if not record.open or record.due_on is None:
        return None
    rule = context.law.read(context.law.rulebook.versions(record.next_rule)[0])
    return left_badge(context, record.due_on, rule.unit)


def last_day_text(record: DossierRecord) -> str:
    """Return the last day of the period that ends first, or the day on which it ended."""
    if record.open:
        return day_text(record.due_on)
    text = QCoreApplication.translate("dossiers", "{day} 办结")
    return text.format(day=day_text(record.ended_on))


def money_words(record: DossierRecord) -> str:
    """Return ¥100.00，已支付 ¥20.00; a dash where nobody said what is owed.

    What came in on an application to the fund is what was recovered of the advance.
    """
    if not record.owed_fen and not record.paid_fen:
        return "—"
    owed = money_text(record.owed_fen)
    if not record.paid_fen:
        return owed
    if record.type is DossierType.FUND:
        text = QCoreApplication.translate("dossiers", "{owed}，已追回 {paid}")
    elif record.owed_fen:
        text = QCoreApplication.translate("dossiers", "{owed}，已支付 {paid}")
    else:
        text = QCoreApplication.translate("dossiers", "已支付 {paid}")
    return text.format(owed=owed, paid=money_text(record.paid_fen))


def counted_text(counted: CountedRecords) -> str:
    """Say by which number of an indicator the records are chosen."""
    from disputes_app.domain.indicators import BY_ID

    indicator = BY_ID[counted.indicator]
    if counted.in_time:
        text = QCoreApplication.translate("dossiers", "{name} · 按时的（{first} 至 {last}）")
    else:
        text = QCoreApplication.translate("dossiers", "{name}（{first} 至 {last}）")
    return text.format(
        name=indicator.en if is_english() else indicator.zh,
        first=day_text(counted.first),
        last=day_text(counted.last),
    )
