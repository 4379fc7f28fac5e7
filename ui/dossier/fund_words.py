"""In which words does an application to the wage-guarantee fund stand on its page?"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.dossiers.fund_money import CLAIM_WAYS, SOURCES
from disputes_app.domain.dossiers.fund_review import EVIDENCE_KINDS, GROUNDS, MATERIALS
from disputes_app.domain.fund_computation import FundComputation, FundLine
from disputes_app.domain.fund_evidence import CaseEvidence
from disputes_app.domain.fund_log import FundDecision, FundLog, Material, MoneyStep, Proof
from disputes_app.domain.fund_rows import FundFlaw
from disputes_app.domain.kinds.base import Choice
from disputes_app.services.fund import FundView
from ui.badges import Badge
from ui.tokens import Tone
from ui.wording import code_text, day_text, is_english, money_text


def said(choices: Iterable[Choice], value: str) -> str:
    """Return what a value of a field is called; the value itself where nobody knows it."""
    found = next((one for one in choices if one.value == value), None)
    if found is None:
        return value
    return found.en if is_english() else found.zh


def ground_text(log: FundLog) -> str:
    """Return the condition of art. 13; that the fund is not for construction before it."""
    ground = said(GROUNDS, log.ground)
    if not log.construction:
        return QCoreApplication.translate("fund", "垫付情形：{ground}").format(ground=ground)
    return QCoreApplication.translate(
        "fund",
        "实行工资保证金制度的建筑施工企业，不适用欠薪保障金（若干规定第3条），只能登记不予垫付。",
    )


def material_badge(one: Material) -> Badge:
    """Return a paper of the application and the day it came."""
    name = said(MATERIALS, one.code)
    if one.received_on is None:
        text = QCoreApplication.translate("fund", "{name}：缺").format(name=name)
        return Badge(text, Tone.WARNING)
    return Badge(f"{name} {day_text(one.received_on)}", Tone.SUCCESS)


def proof_text(one: Proof) -> str:
    """Return a proof of the arrears with its number and the case it comes from."""
    parts = [said(EVIDENCE_KINDS, one.evidence), one.number]
    if one.effective_on is not None:
        text = QCoreApplication.translate("fund", "{day} 生效")
        parts.append(text.format(day=day_text(one.effective_on)))
    if one.case:
        parts.append(one.case)
    return " · ".join(parts)


def evidence_text(one: CaseEvidence) -> str:
    """Return a paper of a linked case and whether it is in effect."""
    if one.since is None:
        text = QCoreApplication.translate("fund", "关联案件：{name} {number}（尚未生效）")
    elif one.contested:
        text = QCoreApplication.translate(
            "fund", "关联案件：{name} {number}（{day} 送达，已申请复议或者起诉）"
        )
    else:
        text = QCoreApplication.translate("fund", "关联案件：{name} {number}（{day} 生效）")
    name = said(EVIDENCE_KINDS, one.evidence).removeprefix("已生效的")
    return text.format(name=name, number=one.number, day=day_text(one.since))


def proof_hint(log: FundLog) -> str:
    """Return what the fifth paper has to be for the ground of the application."""
    if log.ground == "13_2":
        return QCoreApplication.translate(
            "fund", "第13条第2款：须有处理纠纷的行政部门证明材料；还没有登记。"
        )
    return QCoreApplication.translate(
        "fund",
        "第13条第1款：须有已生效的行政处理、处罚决定书，或者裁决书、判决书、调解书；还没有登记。",
    )


def terms_text(view: FundView) -> str:
    """Return the caps that the sums were computed with, and that they are not verified."""
    table = view.computed
    if table is None:
        return ""
    terms = table.terms
    return QCoreApplication.translate(
        "fund",
        "工资至多 {months} 个月，每月不超过{wage}；经济补偿金以最低工资为基数，至多 {halves} 个月。"
        "上限依据待核。",
    ).format(
        months=terms.months_cap,
        wage=code_text(terms.wage_month),
        halves=terms.compensation_cap,
    )


def totals_text(table: FundComputation) -> str:
    """Return the sums of the table against the limit of the district."""
    text = QCoreApplication.translate(
        "fund", "{people} 人，欠薪 {owed}，核定垫付 {advance}（工资 {wages}，补偿金 {rest}）。"
    ).format(
        people=table.people,
        owed=money_text(table.owed_fen),
        advance=money_text(table.advance_fen),
        wages=money_text(table.wages_fen),
        rest=money_text(table.compensation_fen),
    )
    limit = money_text(table.terms.limit_fen)
    if table.needs_city:
        rest = QCoreApplication.translate(
            "fund", "超过区级限额 {limit}：区提出初审意见，市局决定（依据待核）。"
        )
    else:
        rest = QCoreApplication.translate("fund", "未超过区级限额 {limit}：区决定（依据待核）。")
    return text + rest.format(limit=limit)


def decision_text(one: FundDecision) -> str:
    """Return what was decided, when, and who signed it."""
    text = {
        "advance": QCoreApplication.translate("fund", "{day} 决定垫付"),
        "refuse": QCoreApplication.translate("fund", "{day} 决定不予垫付"),
    }.get(one.what, "{day}")
    parts = [text.format(day=day_text(one.on)), one.number, one.reason]
    parts.append(QCoreApplication.translate("fund", "签批 {name}").format(name=one.signed_by))
    return " · ".join(part for part in parts if part)


def review_text(view: FundView) -> str:
    """Return the day or the term that the office has set; that there is none in the texts."""
    if view.log.decide_by is not None:
        return QCoreApplication.translate(
            "fund", "审核期限：本单位要求于 {day} 前办结（依据待核）。"
        ).format(day=day_text(view.log.decide_by))
    if view.review_days is None:
        return QCoreApplication.translate(
            "fund", "审核期限：没有查到规定，程序不自行计算；本单位有要求的可在设置中填写。"
        )
    return QCoreApplication.translate(
        "fund",
        "审核期限：本单位要求 %n 天（依据待核），登记受理时填写办结日。",
        "",
        view.review_days,
    )


def balance_text(log: FundLog) -> str:
    """Return what was advanced, what came back, and what is out."""
    if not log.payments:
        return QCoreApplication.translate("fund", "还没有发放垫付款。")
    text = QCoreApplication.translate("fund", "已垫付 {paid}，已追回 {back}，余额 {left}。")
    said_so = text.format(
        paid=money_text(log.advanced_fen),
        back=money_text(log.recovered_fen),
        left=money_text(log.balance_fen),
    )
    if log.written_off_fen:
        off = QCoreApplication.translate("fund", "已核销 {sum}。")
        said_so += off.format(sum=money_text(log.written_off_fen))
    return said_so


def step_text(one: MoneyStep, *, recovery: bool) -> str:
    """Return a claim or what came back, on one line."""
    name = said(SOURCES if recovery else CLAIM_WAYS, one.what)
    parts = [day_text(one.on), name, money_text(one.fen), one.number]
    if one.until is not None:
        text = QCoreApplication.translate("fund", "限 {day} 前")
        parts.append(text.format(day=day_text(one.until)))
    return " ".join(part for part in parts if part)


def line_name(line: FundLine) -> str:
    """Return which month a line is about, or how many months of compensation."""
    if line.month is not None:
        return f"{line.month:%Y-%m}"
    text = QCoreApplication.translate("fund", "经济补偿 {months} 个月")
    return text.format(months=f"{line.half_months / 2:g}")


def flaw_text(flaw: FundFlaw) -> str:
    """Return what is wrong with a row of a list."""
    text = QCoreApplication.translate("fund", "第 {line} 行{about}：{reason}")
    about = f"“{flaw.about}”" if flaw.about else ""
    return text.format(line=flaw.line, about=about, reason=code_text(flaw.code))
