"""How is the working behind a last day put into words (期限依据)?

One line a matter: the law, the start, the length, each day that did not count and why, what
moved the end.  Days are grouped as people speak of them: week-ends in one line, each festival
with the notice that sets it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.clock_basis import (
    ClockBasis,
    DaysOff,
    Signature,
    clock_basis,
    days_off,
)
from disputes_app.domain.day_words import day_reason
from disputes_app.domain.dossiers.catalogue import step_kind
from disputes_app.domain.events import Event
from disputes_app.domain.explanation import Explanation, Span
from disputes_app.domain.kinds.approval import OFFICES
from disputes_app.domain.kinds.base import text_of
from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.domain.kinds.deadline import STARTED
from disputes_app.domain.law_records import MoveRecord
from disputes_app.domain.rules import Mark, Rule
from disputes_app.domain.shanghai import shanghai_day
from disputes_app.domain.state import Clock
from ui.case_page.clock_words import basis_text, length_text, no_day_text
from ui.wording import code_text, day_text, is_english, list_text, name_of, short_day_text


@dataclass(frozen=True, slots=True)
class Reason:
    """One matter of the working: what it is about, and what is so."""

    label: str
    text: str


def reasons(
    clock: Clock,
    working: Explanation | None,
    live: Sequence[Event],
    moves: Sequence[MoveRecord] = (),
) -> tuple[Reason, ...]:
    """Return the working of a clock in words, from the law to the last day.

    Args:
        clock: as the log was folded.
        working: behind its last day; None while it has none.
        live: the entries of the log that are in force.
        moves: what adoptions of the law did to the periods of the log.
    """
    basis = clock_basis(clock, live)
    found = [_basis(clock.rule), _start(clock, basis)]
    if working is None:
        label = QCoreApplication.translate("explanation", "最后一日")
        return (*found, Reason(label, no_day_text(clock)))
    found += [*_length(working, basis), *_restarts(basis), *_uncounted(working)]
    found += [*_pauses(clock, working), *_end(working), *_moves(clock, moves)]
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


def _start(clock: Clock, basis: ClockBasis) -> Reason:
    event = clock.rule.starts_on
    if basis.start is not None:
        by_hand = basis.start.kind == STARTED
        event = text_of(basis.start.facts, "paper") if by_hand else _event_name(basis.start)
    if clock.rule.direction == "before":
        text = QCoreApplication.translate("explanation", "{day} {event}，自前一日起向前计算")
    else:
        text = QCoreApplication.translate("explanation", "{day} {event}，当日不计，自次日起算")
    return Reason(
        QCoreApplication.translate("explanation", "起算"),
        text.format(day=day_text(clock.counts_from), event=event),
    )


def _length(working: Explanation, basis: ClockBasis) -> Iterable[Reason]:
    yield Reason(
        QCoreApplication.translate("explanation", "期限"),
        length_text(working.length, working.unit),
    )
    if not working.extended_by:
        return
    text = QCoreApplication.translate("explanation", "延长{length}{signed}").format(
        length=length_text(working.extended_by, working.unit), signed=_signed(basis)
    )
    yield Reason(QCoreApplication.translate("explanation", "延长"), text)


def _signed(basis: ClockBasis) -> str:
    """Return who approved the extensions that moved this clock, and when."""
    if not basis.extensions:
        return ""
    return QCoreApplication.translate("explanation", "（{signatures}）").format(
        signatures=list_text(_signature(one) for one in basis.extensions)
    )


def _signature(one: Signature) -> str:
    if not one.who:
        return QCoreApplication.translate("explanation", "{day} 双方书面同意").format(
            day=day_text(one.day)
        )
    held = next((name_of(held) for held in OFFICES if held.value == one.office), one.office)
    return QCoreApplication.translate("explanation", "{day} {who}（{office}）批准").format(
        day=day_text(one.day), who=one.who, office=held
    )


def _restarts(basis: ClockBasis) -> Iterable[Reason]:
    for restart in basis.restarts:
        cause = "" if restart.event is None else _event_name(restart.event)
        text = QCoreApplication.translate("explanation", "{day} {cause}，自次日起重新计算")
        yield Reason(
            QCoreApplication.translate("explanation", "重新起算"),
            text.format(day=day_text(restart.day), cause=cause),
        )


def _uncounted(working: Explanation) -> Iterable[Reason]:
    """Name each day off: week-ends together, and each festival with its notice."""
    label = QCoreApplication.translate("explanation", "不计入")
    for group in days_off(working):
        yield Reason(label, _day_off_text(group))


def _day_off_text(group: DaysOff) -> str:
    text = QCoreApplication.translate("explanation", "{reason} %n 天：{days}", "", group.count)
    reason = day_reason(group.reason, "en" if is_english() else "zh")
    said = text.format(reason=reason, days=runs_text(group.runs))
    if group.notice is None:
        return said
    return QCoreApplication.translate("explanation", "{said}，见{notice}").format(
        said=said, notice=group.notice
    )


def runs_text(runs: Sequence[Span]) -> str:
    """Return days as ranges: 10-01至10-08、10-11."""
    return list_text(
        short_day_text(run.first)
        if run.first == run.last
        else QCoreApplication.translate("explanation", "{first}至{last}").format(
            first=short_day_text(run.first), last=short_day_text(run.last)
        )
        for run in runs
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
        reason = working.rolled_over[0].reason
        text = QCoreApplication.translate(
            "explanation", "计至 {raw}，是{reason}，顺延至下一个工作日 {due}"
        ).format(
            raw=day_text(working.raw_due),
            reason=day_reason(reason, "en" if is_english() else "zh"),
            due=day_text(working.due),
        )
        yield Reason(QCoreApplication.translate("explanation", "顺延"), text)
    yield Reason(QCoreApplication.translate("explanation", "最后一日"), day_text(working.due))
    if working.provisional:
        text = QCoreApplication.translate(
            "explanation", "所依据的节假日安排国务院尚未公布，公布后可能变动。"
        )
        yield Reason(QCoreApplication.translate("explanation", "暂定"), text)


def _moves(clock: Clock, moves: Sequence[MoveRecord]) -> Iterable[Reason]:
    for move in moves:
        if (move.rule_id, move.key) == (clock.rule.id, clock.key):
            label = QCoreApplication.translate("explanation", "曾变动")
            yield Reason(label, f"{shanghai_day(move.at).isoformat()} {move_text(move)}")


def move_text(move: MoveRecord) -> str:
    """Return what an adoption did to a period: both days, and what was adopted by whom."""
    return QCoreApplication.translate(
        "explanation", "由 {old} 变为 {new}（{who} 采纳“{title}”）"
    ).format(
        old="—" if move.old_due is None else day_text(move.old_due),
        new="—" if move.new_due is None else day_text(move.new_due),
        who=move.actor,
        title=move.title,
    )


def _event_name(event: Event) -> str:
    kind = CATALOGUE.get(event.kind) or step_kind(event.kind)
    return name_of(kind) if kind is not None else code_text(event.kind)
