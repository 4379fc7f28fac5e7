"""What would an entry change in the case, in words: clocks started, stopped, moved; the end?"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.admission import Admission, Caution, ClockChange
from disputes_app.domain.state import CaseState, Clock
from ui.case_page.clock_words import clock_name, no_day_text
from ui.case_page.reading import Names
from ui.tokens import Tone
from ui.wording import code_text, day_text


@dataclass(frozen=True, slots=True)
class Effect:
    """One change: a short word with its tone, and what changes."""

    word: str
    text: str
    tone: Tone


def effects(admission: Admission, names: Names) -> tuple[Effect, ...]:
    """Return the changes that an entry would make, the most important first."""
    found = [*_end(admission.before, admission.after), *_stage(admission)]
    found += [_caution(one) for one in admission.cautions]
    found += [clock_effect(change, names) for change in admission.changes]
    return tuple(found)


def _caution(caution: Caution) -> Effect:
    word = QCoreApplication.translate("effects", "提醒")
    text = QCoreApplication.translate("effects", "{why}（{day}）。")
    said = text.format(why=code_text(caution.code), day=day_text(caution.day))
    return Effect(word, said, Tone.WARNING)


def _end(before: CaseState, after: CaseState) -> list[Effect]:
    if after.ended and not before.ended:
        return [_ending(after)]
    if before.ended and not after.ended:
        text = QCoreApplication.translate("effects", "案件恢复为未结。")
        return [Effect(QCoreApplication.translate("effects", "未结"), text, Tone.WARNING)]
    return []


def _ending(after: CaseState) -> Effect:
    if after.departure is not None:
        text = QCoreApplication.translate("effects", "案件移出：{why}，不计入按期结案率。")
        word = QCoreApplication.translate("effects", "移出")
        return Effect(word, text.format(why=code_text(after.departure)), Tone.NEUTRAL)
    word = QCoreApplication.translate("effects", "办结")
    if after.due_on is None or after.closed_on is None:
        text = QCoreApplication.translate("effects", "案件办结，无法判定是否按期。")
        return Effect(word, text, Tone.WARNING)
    if after.closed_on <= after.due_on:
        text = QCoreApplication.translate("effects", "案件按期办结（最后一日 {due}）。")
        tone = Tone.SUCCESS
    else:
        text = QCoreApplication.translate("effects", "案件逾期办结（最后一日 {due}）。")
        tone = Tone.DANGER
    return Effect(word, text.format(due=day_text(after.due_on)), tone)


def _stage(admission: Admission) -> list[Effect]:
    before, after = admission.before.stage, admission.after.stage
    if before is after or before is None or after is None or admission.after.ended:
        return []
    text = QCoreApplication.translate("effects", "{before} → {after}")
    word = QCoreApplication.translate("effects", "阶段")
    said = text.format(before=code_text(before), after=code_text(after))
    return [Effect(word, said, Tone.NEUTRAL)]


def clock_effect(change: ClockChange, names: Names) -> Effect:
    """Return what an entry does to one clock."""
    before, after = change.before, change.after
    if after is None:
        return _gone(before, names)
    if before is None:
        return _started(after, names)
    if before.stopped_on is None and after.stopped_on is not None:
        return _stopped(after, names)
    if before.paused_since is None and after.paused_since is not None:
        word = QCoreApplication.translate("effects", "暂停")
        return Effect(word, _said(after, names, no_day_text(after)), Tone.INFO)
    return _moved(before, after, names)


def _said(clock: Clock, names: Names, what: str) -> str:
    text = QCoreApplication.translate("effects", "{period}：{what}")
    return text.format(period=clock_name(clock, names), what=what)


def _last_day(clock: Clock) -> str:
    return no_day_text(clock) if clock.due is None else day_text(clock.due)


def _started(after: Clock, names: Names) -> Effect:
    word = QCoreApplication.translate("effects", "开始")
    text = QCoreApplication.translate("effects", "最后一日 {due}").format(due=_last_day(after))
    return Effect(word, _said(after, names, text), Tone.INFO)


def _stopped(after: Clock, names: Names) -> Effect:
    word = QCoreApplication.translate("effects", "终结")
    if after.due is None or after.stopped_on is None:
        return Effect(word, _said(after, names, day_text(after.stopped_on)), Tone.NEUTRAL)
    late = after.rule.kind == "office" and after.stopped_on > after.due
    if late:
        text = QCoreApplication.translate("effects", "{day} 终结，逾期（最后一日 {due}）")
    else:
        text = QCoreApplication.translate("effects", "{day} 终结（最后一日 {due}）")
    said = text.format(day=day_text(after.stopped_on), due=day_text(after.due))
    return Effect(word, _said(after, names, said), Tone.DANGER if late else Tone.SUCCESS)


def _gone(before: Clock | None, names: Names) -> Effect:
    word = QCoreApplication.translate("effects", "取消")
    text = QCoreApplication.translate("effects", "不再计算")
    return Effect(word, "" if before is None else _said(before, names, text), Tone.WARNING)


def _moved(before: Clock, after: Clock, names: Names) -> Effect:
    word = QCoreApplication.translate("effects", "变动")
    if before.stopped_on is not None and after.stopped_on is None:
        text = QCoreApplication.translate("effects", "重新计算，最后一日 {due}")
        return Effect(word, _said(after, names, text.format(due=_last_day(after))), Tone.WARNING)
    if before.due == after.due:
        text = QCoreApplication.translate("effects", "最后一日仍为 {due}")
        return Effect(word, _said(after, names, text.format(due=_last_day(after))), Tone.NEUTRAL)
    text = QCoreApplication.translate("effects", "最后一日 {before} → {after}")
    said = text.format(before=_last_day(before), after=_last_day(after))
    return Effect(word, _said(after, names, said), Tone.WARNING)
