"""Which columns has the list of cases, and by which of them can it be ordered?"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.case_list import CaseFilter, CaseRow, CaseSort, CaseStatus
from disputes_app.domain.cases import CaseId
from ui.case_words import CaseWords
from ui.keyset_table import Column
from ui.wording import code_text, day_text, is_english


def case_columns(
    words: CaseWords, groups: Mapping[CaseId, str] | None = None
) -> tuple[Column[CaseRow], ...]:
    """Return the columns; the key of one that a sort belongs to is the sort's value.

    ``groups`` says in which group a case stands, by the number of the case that leads it.
    """
    translate = QCoreApplication.translate
    state_width, stage_width = (172, 128) if is_english() else (124, 92)
    return (
        Column[CaseRow](
            CaseSort.NUMBER.value, translate("cases", "案号"), lambda row: row.shown_number, 232
        ),
        Column[CaseRow](
            "applicants",
            translate("cases", "申请人"),
            lambda row: row.applicant_names or "—",
            104,
            tip=lambda row: row.applicant_names,
        ),
        Column[CaseRow](
            CaseSort.EMPLOYER.value,
            translate("cases", "被申请人（用人单位）"),
            lambda row: row.respondent_names or "—",
            172,
            tip=lambda row: row.respondent_names,
        ),
        Column[CaseRow](
            "state", translate("cases", "状态"), lambda _row: "—", state_width, badge=words.badge
        ),
        Column[CaseRow](
            CaseSort.QUIET.value,
            translate("cases", "最近进展"),
            lambda row: day_text(row.quiet_since),
            96,
        ),
        Column[CaseRow](
            CaseSort.DUE.value,
            translate("cases", "最后一日"),
            lambda row: day_text(words.last_day(row)),
            96,
        ),
        Column[CaseRow]("stage", translate("cases", "阶段"), stage_text, stage_width),
        Column[CaseRow](
            CaseSort.RECEIVED.value,
            translate("cases", "收件日期"),
            lambda row: day_text(row.received_on),
            96,
        ),
        Column[CaseRow](
            CaseSort.HEARING.value,
            translate("cases", "开庭日期"),
            lambda row: day_text(row.hearing_on),
            96,
        ),
        Column[CaseRow](CaseSort.ENDED.value, translate("cases", "办结日期"), ended_text, 96),
        Column[CaseRow](
            "cause",
            translate("cases", "案由"),
            lambda row: row.cause or "—",
            120,
            tip=lambda row: row.cause,
        ),
        Column[CaseRow](
            "people", translate("cases", "人数"), lambda row: f"{row.people:,}", 56, to_right=True
        ),
        Column[CaseRow](
            "handler", translate("cases", "承办人"), lambda row: row.handler or "—", 84
        ),
        Column[CaseRow](
            "office",
            translate("cases", "承办机构"),
            lambda row: row.office,
            150,
            tip=lambda row: row.office,
        ),
        Column[CaseRow](
            "group",
            translate("cases", "群体（牵头案件）"),
            lambda row: (groups.get(row.id) if groups else "") or "—",
            222,
        ),
    )


def stage_text(row: CaseRow) -> str:
    """Return the stage of a case in words, a dash where it has none."""
    return "—" if row.stage is None else code_text(row.stage)


def ended_text(row: CaseRow) -> str:
    """Return the day on which a case was closed or left."""
    return day_text(row.closed_on if row.departure is None else row.left_on or row.closed_on)


def hidden_columns(shown: CaseFilter | None) -> frozenset[str]:
    """Return the keys of the columns that say nothing in this list; None is a search."""
    if shown is None or shown.of_figure:
        return frozenset({CaseSort.HEARING.value, CaseSort.QUIET.value})
    hidden = set()
    if shown.status is not CaseStatus.HEARING:
        hidden.add(CaseSort.HEARING.value)
    if shown.status is not CaseStatus.STALLED:
        hidden.add(CaseSort.QUIET.value)
    if shown.status not in {CaseStatus.ENDED, CaseStatus.ALL}:
        hidden.add(CaseSort.ENDED.value)
    return frozenset(hidden)
