"""How does the impact of a change read?"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.law_change import LawChange
from disputes_app.domain.rules import UnknownRuleError
from disputes_app.services.context import Context
from disputes_app.services.law_impact import Impact, Move
from ui.case_words import parties_text, rule_name
from ui.wording import code_text, day_text, list_text


def sum_text(impact: Impact) -> str:
    """Return in a sentence or two how much a change moves, and in which direction."""
    cases = [move for move in impact.moves if move.dossier_id is None]
    records = [move for move in impact.moves if move.dossier_id is not None]
    parts = [_records_text(records, impact.moved_records)] if records else []
    if not cases:
        sentence = QCoreApplication.translate(
            "law", "没有案件的最后一日因此变动；{certain} 个期限不再是暂定。"
        ).format(certain=impact.certain)
        return "".join((sentence, *parts))
    sentence = QCoreApplication.translate(
        "law",
        "将变动 {cases} 件案件正在计算的 {periods} 个期限，其中办结期限 {closing} 个；"
        "推后 {later} 个，提前 {earlier} 个；另有 {certain} 个期限不再是暂定。",
    ).format(
        cases=impact.moved_cases,
        periods=len(cases),
        closing=sum(move.closure for move in cases),
        later=sum(_days(move) > 0 for move in cases),
        earlier=sum(_days(move) < 0 for move in cases),
        certain=impact.certain,
    )
    return "".join((sentence, *parts))


def _records_text(moves: list[Move], records: int) -> str:
    return QCoreApplication.translate(
        "law",
        "登记簿中 {records} 件记录的 {periods} 个期限也将变动："
        "推后 {later} 个，提前 {earlier} 个。",
    ).format(
        records=records,
        periods=len(moves),
        later=sum(_days(move) > 0 for move in moves),
        earlier=sum(_days(move) < 0 for move in moves),
    )


def _days(move: Move) -> int:
    if move.old_due is None or move.new_due is None:
        return 0
    return (move.new_due - move.old_due).days


def move_cells(move: Move, context: Context) -> tuple[str, ...]:
    """Return the cells of a row of the impact list."""
    return (
        move.number,
        parties_text(move.applicants, move.respondents),
        rule_title(context, move.rule_id),
        _day(move.old_due),
        _day(move.new_due),
        _shift(move),
        move.handler or "—",
        move.office,
        code_text(move.line or move.dossier_type or ""),
    )


def rule_title(context: Context, rule_id: str) -> str:
    """Return what a rule is called; its id where the law has it no more."""
    try:
        return rule_name(context.law.rulebook.versions(rule_id)[0])
    except UnknownRuleError:
        return rule_id


def offer_text(change: LawChange) -> str:
    """Return what a newer program brings along."""
    parts = []
    if change.years:
        years = list_text(one.year for one in change.years)
        parts.append(QCoreApplication.translate("law", "{years}年放假安排").format(years=years))
    if change.rules:
        names = list_text(dict.fromkeys(rule_name(rule) for rule in change.rules))
        parts.append(QCoreApplication.translate("law", "规则：{names}").format(names=names))
    return QCoreApplication.translate("law", "程序附带的更新：{parts}").format(
        parts="；".join(parts)
    )


def _day(day: date | None) -> str:
    return "—" if day is None else day_text(day)


def _shift(move: Move) -> str:
    days = _days(move)
    if days > 0:
        return QCoreApplication.translate("law", "推后%n天", "", days)
    if days < 0:
        return QCoreApplication.translate("law", "提前%n天", "", -days)
    return "—"
