"""In which words does a warning say why, in Chinese and in English?"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

from disputes_app.domain.alert_rules import Count, KeyField
from disputes_app.domain.alerts import RaisedAlert, Reason, Signal
from disputes_app.domain.law_reasons import Pair

ALERT_VALUES: Mapping[str, Pair] = MappingProxyType(
    {
        "Level.yellow": ("黄色预警", "Yellow"),
        "Level.orange": ("橙色预警", "Orange"),
        "Level.red": ("红色预警", "Red"),
        "KeyField.employer": ("用人单位", "Employer"),
        "KeyField.address": ("地址", "Address"),
        "KeyField.project": ("工程项目", "Project"),
        "KeyField.chain": ("总包链条", "Contractors"),
        "KeyField.phone": ("联系电话", "Telephone"),
        "KeyField.agent": ("代理人", "Agent"),
        "Count.people": ("人数", "People"),
        "Count.matters": ("件数", "Matters"),
        "SignalSource.mediation": ("调解", "Mediation"),
        "SignalSource.arbitration": ("仲裁", "Arbitration"),
        "SignalSource.inspection": ("监察投诉", "Complaint"),
        "SignalSource.ledger": ("欠薪台账", "Arrears ledger"),
        "SignalSource.external": ("外部交办", "External matter"),
        "SignalSource.on_site": ("现场协调", "On-site coordination"),
        "SignalSource.project_month": ("项目欠发月份", "Late month of a project"),
        "SignalSource.unanswered": ("责令改正逾期未履行", "Order left unanswered"),
    }
)
"""Merged into ``words.VALUES``."""

MOST_TOLD = 40
"""So many signals are written into the evidence of a record; how many more there are is said."""

Language = Literal["zh", "en"]


def reason_text(reason: Reason, language: Language) -> str:
    """Return one reason as a sentence: what was counted, in which days, against which number."""
    rule = reason.rule
    least = rule.threshold(reason.level) or 0
    days = [one.on for one in reason.signals]
    first, last = min(days, default=None), max(days, default=None)
    matters = len({one.root for one in reason.signals})
    if language == "zh":
        counted = f"{reason.count}人" if rule.count is Count.PEOPLE else f"{reason.count}件"
        told = f"，共{matters}件" if rule.count is Count.PEOPLE else ""
        unit = "人" if rule.count is Count.PEOPLE else "件"
        return (
            f"{rule.name.zh}：{rule.window_days}日内{counted}{told}"
            f"（{first} 至 {last}），达到{least}{unit}"
        )
    unit = "people" if rule.count is Count.PEOPLE else "matters"
    told = f" in {matters} matters" if rule.count is Count.PEOPLE else ""
    return (
        f"{rule.name.en}: {reason.count} {unit}{told} within {rule.window_days} days"
        f" ({first} to {last}); the threshold is {least}"
    )


def reasons_text(reasons: tuple[Reason, ...], language: Language) -> str:
    """Return every reason, a line each."""
    return "\n".join(reason_text(one, language) for one in reasons)


def signal_text(one: Signal, language: Language) -> str:
    """Return one piece of evidence: day, source, number, people, employer; never a person."""
    source = ALERT_VALUES[f"SignalSource.{one.source.value}"][0 if language == "zh" else 1]
    people = f"{one.people}人" if language == "zh" else f"{one.people} p."
    parts = (str(one.on), source, one.number, people if one.people else "", one.employer)
    return " ".join(part for part in parts if part)


def evidence_text(signals: tuple[Signal, ...]) -> str:
    """Return the evidence of a warning as it is frozen in its record, a line a signal."""
    lines = [signal_text(one, "zh") for one in signals[-MOST_TOLD:]]
    if len(signals) > MOST_TOLD:
        lines.insert(0, f"（另有更早的 {len(signals) - MOST_TOLD} 件）")
    return "\n".join(lines)


def alert_title(alert: RaisedAlert) -> str:
    """Return what a record of a warning is called; data, so it stays Chinese."""
    level = ALERT_VALUES[f"Level.{alert.level.value}"][0]
    by = ALERT_VALUES[f"KeyField.{alert.key.by.value}"][0]
    shown = alert.key.shown
    name = shown if alert.key.by is KeyField.EMPLOYER else f"{by}{shown}"
    people = f"涉及{alert.people}人" if alert.people else f"{len(alert.signals)}件"
    return f"{level}：{name}，{people}"
