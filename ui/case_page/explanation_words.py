"""How is the working behind a last day put into words (期限依据)?

One line a matter: the law, the start, the length, each day that did not count and why, what
moved the end.  Days are grouped as people speak of them: week-ends in one line, each festival
with the notice that sets it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.explanation import Explanation
from disputes_app.domain.kinds.base import text_of
from disputes_app.domain.kinds.deadline import STARTED
from disputes_app.domain.rules import Mark, Rule
from disputes_app.domain.state import Clock
from disputes_app.domain.work_calendar import WEEKEND_REASON, DayOff
from disputes_app.services.case_view import CaseView, Entry
from ui.case_page.clock_words import basis_text, length_text, no_day_text
from ui.wording import code_text, day_text, list_text, name_of, short_day_text

_ONE_DAY = timedelta(days=1)
RESTARTING = frozenset(
    {
        "arbitration.corrected",
        "arbitration.party_joined",
        "arbitration.claims_changed",
        "arbitration.counterclaim_merged",
        "arbitration.claims_change_served",
        "arbitration.transfer_received",
        "deadline.restarted",
        "inspection.corrected",
        "absorbed",
    }
)
"""Kinds of entries that make a clock start anew."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One matter of the working: what it is about, and what is so."""

    label: str
    text: str


def reasons(clock: Clock, working: Explanation | None, view: CaseView) -> tuple[Reason, ...]:
    """Return the working of a clock in words, from the law to the last day."""
    found = [_basis(clock.rule), *_start(clock, view)]
    if working is None:
        found.append(Reason(QCoreApplication.translate("explanation", "最后一日"),
                            no_day_text(clock)))  # fmt: skip
        return tuple(found)
    found += [*_length(clock, working, view), *_restarts(working, view), *_uncounted(working)]
    found += [*_pauses(clock, working), *_end(working)]
    return tuple(found)


def plain_reasons(rule: Rule, working: Explanation) -> tuple[Reason, ...]:
    """Return the working of a period that nothing has moved, without a case."""
    if rule.direction == "before":
        text = QCoreApplication.translate("explanation", "{day} {event}，自前一日起向前计算")
    else:
        text = QCoreApplication.translate("explanation", "{day} {event}，当日不计，自次日起算")
    start = text.format(day=day_text(working.start), event=rule.starts_on)
    length = length_text(working.length, working.unit)
    return (
        _basis(rule),
        Reason(QCoreApplication.translate("explanation", "起算"), start),
        Reason(QCoreApplication.translate("explanation", "期限"), length),
        *_uncounted(working),
        *_end(working),
    )


def _basis(rule: Rule) -> Reason:
    text = basis_text(rule.law, rule.article)
    if rule.mark is not Mark.TEXT:
        text = QCoreApplication.translate("explanation", "{basis}（依据待核：{mark}）").format(
            basis=text, mark=code_text(rule.mark)
        )
    return Reason(QCoreApplication.translate("explanation", "法律依据"), text)


def _start(clock: Clock, view: CaseView) -> Iterable[Reason]:
    entry = _entry(view, clock.seq)
    event = _entry_name(entry) if entry is not None else clock.rule.starts_on
    if entry is not None and entry.event.kind == STARTED:
        event = text_of(entry.event.facts, "paper")
    if clock.rule.direction == "before":
        text = QCoreApplication.translate("explanation", "{day} {event}，自前一日起向前计算")
    else:
        text = QCoreApplication.translate("explanation", "{day} {event}，当日不计，自次日起算")
    yield Reason(
        QCoreApplication.translate("explanation", "起算"),
        text.format(day=day_text(clock.counts_from), event=event),
    )


def _length(clock: Clock, working: Explanation, view: CaseView) -> Iterable[Reason]:
    yield Reason(
        QCoreApplication.translate("explanation", "期限"),
        length_text(working.length, working.unit),
    )
    if not working.extended_by:
        return
    text = QCoreApplication.translate("explanation", "延长{length}{signed}").format(
        length=length_text(working.extended_by, working.unit), signed=_signed(clock, view)
    )
    yield Reason(QCoreApplication.translate("explanation", "延长"), text)


def _signed(clock: Clock, view: CaseView) -> str:
    """Return who approved the extensions that moved this clock, and when."""
    signatures = [
        _signature(entry)
        for entry in view.entries
        if not entry.voided
        and entry.event.irregular is None
        and entry.event.kind.endswith(".extended")
        and entry.event.happened_on >= clock.started_on
    ]
    if not signatures:
        return ""
    return QCoreApplication.translate("explanation", "（{signatures}）").format(
        signatures=list_text(signatures)
    )


def _signature(entry: Entry) -> str:
    facts = entry.event.facts
    who = text_of(facts, "signed_by")
    if not who:
        return QCoreApplication.translate("explanation", "{day} 双方书面同意").format(
            day=day_text(entry.event.happened_on)
        )
    fields = entry.kind.fields if entry.kind is not None else ()
    offices = [one for item in fields if item.name == "signer_office" for one in item.choices]
    office = text_of(facts, "signer_office")
    held = next((name_of(one) for one in offices if one.value == office), office)
    return QCoreApplication.translate("explanation", "{day} {who}（{office}）批准").format(
        day=day_text(entry.event.happened_on), who=who, office=held
    )


def _restarts(working: Explanation, view: CaseView) -> Iterable[Reason]:
    for day in working.restarts:
        cause = next(
            (
                _entry_name(entry)
                for entry in view.entries
                if not entry.voided
                and entry.event.happened_on == day
                and entry.event.kind in RESTARTING
            ),
            "",
        )
        text = QCoreApplication.translate("explanation", "{day} {cause}，自次日起重新计算")
        yield Reason(
            QCoreApplication.translate("explanation", "重新起算"),
            text.format(day=day_text(day), cause=cause),
        )


def _uncounted(working: Explanation) -> Iterable[Reason]:
    """Name each day off, week-ends together and each festival with its notice."""
    if not working.skipped:
        return
    label = QCoreApplication.translate("explanation", "不计入")
    weekends = [off for off in working.skipped if off.reason == WEEKEND_REASON]
    others = [off for off in working.skipped if off.reason != WEEKEND_REASON]
    if weekends:
        text = QCoreApplication.translate("explanation", "周末 %n 天：{days}", "", len(weekends))
        yield Reason(label, text.format(days=days_text([off.day for off in weekends])))
    for _, group in groupby(others, key=lambda off: (off.reason, off.notice)):
        yield Reason(label, _festival(list(group)))


def _festival(days: Sequence[DayOff]) -> str:
    text = QCoreApplication.translate("explanation", "{reason} %n 天：{days}", "", len(days))
    said = text.format(reason=days[0].reason, days=days_text([off.day for off in days]))
    if days[0].notice is None:
        return said
    return QCoreApplication.translate("explanation", "{said}，见{notice}").format(
        said=said, notice=days[0].notice
    )


def days_text(days: Sequence[date]) -> str:
    """Return days as ranges: 10-01至10-08、10-11."""
    spans: list[tuple[date, date]] = []
    for day in days:
        if spans and spans[-1][1] + _ONE_DAY == day:
            spans[-1] = (spans[-1][0], day)
        else:
            spans.append((day, day))
    return list_text(
        short_day_text(first)
        if first == last
        else QCoreApplication.translate("explanation", "{first}至{last}").format(
            first=short_day_text(first), last=short_day_text(last)
        )
        for first, last in spans
    )


def _pauses(clock: Clock, working: Explanation) -> Iterable[Reason]:
    kinds = {pause.first: pause.kind for pause in clock.pauses}
    for span in working.pauses:
        why = _pause_name(clock.rule, kinds.get(span.first))
        count = (span.last - span.first).days + 1
        text = QCoreApplication.translate(
            "explanation", "{why}：{first} 至 {last}，共 %n 天", "", count
        )
        yield Reason(
            QCoreApplication.translate("explanation", "扣除"),
            text.format(why=why, first=day_text(span.first), last=day_text(span.last)),
        )


def _pause_name(rule: Rule, kind: str | None) -> str:
    for cause in rule.pause_causes:
        if cause.kind == kind:
            return code_text(cause.kind)
    return QCoreApplication.translate("explanation", "不计入期限")


def _end(working: Explanation) -> Iterable[Reason]:
    if working.rolled_over:
        off = working.rolled_over[0]
        text = QCoreApplication.translate(
            "explanation", "计至 {raw}，是{reason}，顺延至下一个工作日 {due}"
        ).format(raw=day_text(working.raw_due), reason=off.reason, due=day_text(working.due))
        yield Reason(QCoreApplication.translate("explanation", "顺延"), text)
    yield Reason(QCoreApplication.translate("explanation", "最后一日"), day_text(working.due))
    if working.provisional:
        text = QCoreApplication.translate(
            "explanation", "所依据的节假日安排国务院尚未公布，公布后可能变动。"
        )
        yield Reason(QCoreApplication.translate("explanation", "暂定"), text)


def _entry(view: CaseView, seq: int) -> Entry | None:
    return next((entry for entry in view.entries if entry.event.seq == seq), None)


def _entry_name(entry: Entry) -> str:
    return name_of(entry.kind) if entry.kind is not None else code_text(entry.event.kind)
