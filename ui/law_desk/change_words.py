"""What does a prepared change say?  A supervisor reads it before adopting it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.law_change import LawChange
from disputes_app.domain.notice_lines import notice_lines
from disputes_app.domain.rules import Rule
from disputes_app.domain.work_calendar import CalendarDay
from ui.case_page.clock_words import basis_text, length_text
from ui.case_words import rule_name
from ui.settings_page.law_rows import in_force_text, reading_text, reading_title
from ui.wording import list_text


def change_text(change: LawChange) -> str:
    """Return what a change puts in place, a matter a line."""
    return "\n".join(
        [
            *_calendar(change),
            *(_rule(rule) for rule in change.rules),
            *(
                f"{reading_title(key)}：{reading_text(key, value)}"
                for key, value in change.settings
            ),
        ]
    )


def _calendar(change: LawChange) -> Iterator[str]:
    for year in change.years:
        own = [one for one in change.days if one.notice == year.notice]
        text = QCoreApplication.translate("law", "{year}年放假：{off}；调休上班：{worked}")
        yield text.format(
            year=year.year,
            off=_days([one for one in own if not one.working], year.year),
            worked=_days([one for one in own if one.working], year.year) or "—",
        )


def _days(days: list[CalendarDay], year: int) -> str:
    return list_text(line.removeprefix("+") for line in notice_lines(days, year).splitlines())


def _rule(rule: Rule) -> str:
    return QCoreApplication.translate("law", "{rule}（{days}）：{length}，{basis}").format(
        rule=rule_name(rule),
        days=in_force_text(rule),
        length=length_text(rule.length, rule.unit),
        basis=basis_text(rule.law, rule.article),
    )
