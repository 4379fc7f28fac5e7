"""How does the control sheet put the working of a period into words?

The words for the last day follow the kind of period: only those of the office are 逾期, a
party's are 已届满, a waiting period says from when something can be done.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from disputes_app.documents.wording import day_in_words, plain
from disputes_app.domain.cases import Line as CaseLine
from disputes_app.domain.clock_basis import Signature, days_off
from disputes_app.domain.control_facts import ControlFacts
from disputes_app.domain.explanation import Explanation, Span
from disputes_app.domain.kinds.approval import OFFICES
from disputes_app.domain.law_records import MoveRecord
from disputes_app.domain.rules import Direction, Mark, Rule, RuleKind, Unit
from disputes_app.domain.shanghai import SHANGHAI
from disputes_app.domain.state import ClockState
from disputes_app.domain.words import word

DASH = "—"
PROVISIONAL = "暂定"
_UNITS = {
    Unit.WORKING_DAYS: "个工作日",
    Unit.MONTHS: "个月",
    Unit.YEARS: "年",
    Unit.HOURS: "小时",
}
_LAST = {
    RuleKind.OFFICE: "最后一日",
    RuleKind.PARTY: "届满之日",
    RuleKind.WAIT: "可以办理之日",
    RuleKind.TERM: "终止之日",
}
_DIGEST_SHOWN = 16


@dataclass(frozen=True, slots=True)
class Line:
    """One matter of the sheet: what it is about, and what is so, a paragraph each."""

    label: str
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Result:
    """What stands in large type: its label, the day, and what has to be added to it."""

    label: str
    text: str
    note: str


def head(facts: ControlFacts) -> tuple[Line, ...]:
    """Return whose period it is and by which law; stands above the working."""
    return (
        Line("案号", (plain(facts.number),)),
        Line("当事人", (plain(_parties(facts)),)),
        Line("承办", (plain(f"{facts.office}  承办人：{facts.handler or DASH}"),)),
        Line("期限", (plain(period_name(facts)),)),
        Line("法律依据", (_source(facts.clock.rule),)),
    )


def working(facts: ControlFacts) -> tuple[Line, ...]:
    """Return how the last day came about, from the start to the rolling on."""
    found = facts.working
    lines = [_start(facts), *_restarts(facts), _length(facts)]
    if found is not None:
        if found.extended_by:
            lines.append(_extension(found, facts.basis.extensions))
        lines += [*_uncounted(found), *_pauses(facts, found), *_end(found)]
    lines += _moves(facts)
    return tuple(lines)


def result(facts: ControlFacts) -> Result:
    """Return the last day as it stands in large type, or why there is none."""
    clock = facts.clock
    kind = clock.rule.kind
    if facts.working is None:
        since = clock.paused_since
        why = (
            f"自{day_in_words(since)}起暂停计算"
            if since
            else word(clock.trouble or "start_unknown", "zh")
        )
        return Result(_LAST[kind], "暂不能确定", why)
    due = day_text(facts.working.due)
    if clock.rule.direction is Direction.BEFORE:
        text = f"最迟{due}"
    elif kind is RuleKind.WAIT:
        text = f"自{due}起可以办理"
    else:
        text = due
    note = ""
    if facts.working.provisional:
        note = f"{PROVISIONAL}：所依据的节假日安排国务院尚未公布，公布后可能变动"
    return Result(_LAST[kind], text, note)


def standing(facts: ControlFacts) -> str:
    """Return how the period stands on the day of the sheet."""
    clock = facts.clock
    text = f"截至{day_in_words(facts.as_of)}：{_state(facts)}"
    stopped = clock.stopped_on
    return text if stopped is None else f"{text}（{day_in_words(stopped)}办理）"


def law_note(facts: ControlFacts) -> str:
    """Return by which rules and calendar it was counted."""
    return f"计算所依据的规则与工作日历：{facts.law_digest[:_DIGEST_SHOWN]}"


def period_name(facts: ControlFacts) -> str:
    """Name the period, with the party where each has its own."""
    name = facts.clock.rule.name_zh
    if facts.party:
        name = f"{name}（{facts.party}）"
    kind = "办结期限" if facts.closure else word(facts.clock.rule.kind, "zh")
    return f"{name}  〔{kind}〕"


def user_texts(facts: ControlFacts) -> Iterator[str]:
    """Yield everything that people have typed."""
    yield from (facts.number, facts.office, facts.handler, facts.applicants, facts.respondents)
    yield from (facts.party, facts.start_name)
    for signature in facts.basis.extensions:
        yield signature.who
    for move in facts.moves:
        yield from (move.actor, move.title)
    if facts.basis.start is not None:
        yield facts.basis.start.recorded_by


def day_text(day: date) -> str:
    """Write a day in words, with the time where it is known."""
    if isinstance(day, datetime):
        return f"{day_in_words(day)}{day:%H:%M}"
    return day_in_words(day)


def runs_text(runs: Iterable[Span]) -> str:
    """Write runs of days: 2026-10-01至10-07、10-10；the year stands where it changes."""
    written, year = [], 0
    for run in runs:
        text = f"{run.first:%m-%d}" if run.first.year == year else run.first.isoformat()
        year = run.first.year
        if run.last != run.first:
            text += f"至{run.last:%m-%d}" if run.last.year == year else f"至{run.last.isoformat()}"
            year = run.last.year
        written.append(text)
    return "、".join(written)


def length_text(count: int | None, unit: Unit) -> str:
    """Write 45日, 60个工作日."""
    if count is None:
        return word(unit, "zh")
    return f"{count}{_UNITS.get(unit, '日')}"


def _parties(facts: ControlFacts) -> str:
    """Name both sides; only in mediation and arbitration do they stand 与 each other."""
    if facts.line is CaseLine.INSPECTION:
        sides = (("投诉人、举报人", facts.applicants), ("用人单位", facts.respondents))
        return "  ".join(f"{role}：{names}" for role, names in sides if names) or DASH
    return " 与 ".join(one for one in (facts.applicants, facts.respondents) if one) or DASH


def _source(rule: Rule) -> str:
    articles = "、".join(rule.article.split(",")) if rule.article else ""
    text = f"《{rule.law}》第{articles}条" if articles else f"《{rule.law}》"
    return text if rule.mark is Mark.TEXT else f"{text}（依据待核：{word(rule.mark, 'zh')}）"


def _start(facts: ControlFacts) -> Line:
    clock = facts.clock
    event = plain(facts.start_name) or clock.rule.starts_on
    told = ""
    if clock.rule.direction is Direction.BEFORE:
        # The entry only tells of the day that is counted back from.
        event, told = clock.rule.starts_on, f"{event}，"
        how = "自前一日起向前计算"
    elif clock.rule.unit is Unit.HOURS:
        how = "自该时起算"
    else:
        how = "当日不计，自次日起算"
    texts = [f"{day_text(clock.counts_from)}  {event}，{how}"]
    start = facts.basis.start
    if start is not None:
        at = start.recorded_at.astimezone(SHANGHAI)
        texts.append(f"（{told}{day_in_words(at)}{at:%H:%M} {plain(start.recorded_by)}录入）")
    return Line("起算", tuple(texts))


def _restarts(facts: ControlFacts) -> Iterator[Line]:
    restarts = facts.basis.restarts
    if not restarts:
        return
    texts = []
    for restart, name in zip(restarts, facts.restart_names, strict=True):
        why = f"{name}，" if name else ""
        texts.append(f"{day_in_words(restart.day)}  {why}自次日起重新计算")
    causes = dict.fromkeys(cause.text for cause in facts.clock.rule.restart_causes)
    if causes:
        texts.append(f"（法定情形：{'；'.join(causes)}）")
    if facts.working is not None:
        texts.append(f"实际起算日：{day_text(facts.working.effective_start)}")
    yield Line("重新起算", tuple(texts))


def _length(facts: ControlFacts) -> Line:
    clock = facts.clock
    count = clock.length if clock.length is not None else clock.rule.length
    if facts.working is not None:
        count = facts.working.length
    text = length_text(count, clock.rule.unit)
    if clock.rule.direction is Direction.BEFORE:
        text = f"{text}以前"
    if clock.length is not None and clock.length != clock.rule.length:
        text = f"{text}（文书指定或者约定）"
    return Line("期限长度", (text,))


def _extension(found: Explanation, signatures: Iterable[Signature]) -> Line:
    texts = [f"延长{length_text(found.extended_by, found.unit)}"]
    for one in signatures:
        if one.who:
            office = next((held.zh for held in OFFICES if held.value == one.office), one.office)
            by = f"{plain(one.who)}（{office}）批准"
        else:
            by = "双方当事人书面同意"
        texts.append(f"{day_in_words(one.day)}  {by}，{length_text(one.days, found.unit)}")
    return Line("延长", tuple(texts))


def _uncounted(found: Explanation) -> Iterator[Line]:
    """Name each day off: a paragraph for the week-ends, and one for each notice."""
    groups = days_off(found)
    if not groups:
        return
    texts = [f"共{sum(group.count for group in groups)}日"]
    by_notice: dict[str | None, list[str]] = {}
    for group in groups:
        text = f"{group.reason}{group.count}日：{runs_text(group.runs)}"
        by_notice.setdefault(group.notice, []).append(text)
    for notice, parts in by_notice.items():
        text = "；".join(parts)
        texts.append(text if notice is None else f"{text}（{notice}）")
    yield Line("不计入", tuple(texts))


def _pauses(facts: ControlFacts, found: Explanation) -> Iterator[Line]:
    if not found.pauses:
        return
    kinds = {pause.first: pause.kind for pause in facts.clock.pauses}
    known = {cause.kind.value: word(cause.kind, "zh") for cause in facts.clock.rule.pause_causes}
    texts = []
    for span in found.pauses:
        why = known.get(kinds.get(span.first) or "", "不计入期限")
        days = (span.last - span.first).days + 1
        texts.append(f"{why}：{day_in_words(span.first)}至{day_in_words(span.last)}，共{days}日")
    yield Line("暂停扣除", tuple(texts))


def _end(found: Explanation) -> Iterator[Line]:
    if found.rolled_over:
        reasons = "、".join(dict.fromkeys(off.reason for off in found.rolled_over))
        text = f"计至{day_text(found.raw_due)}，遇{reasons}，顺延至其后第一个工作日"
        yield Line("顺延", (f"{text}{day_text(found.due)}",))


def _moves(facts: ControlFacts) -> Iterator[Line]:
    """Say by which changes of the law the last day moved; both days stand."""
    if facts.moves:
        yield Line("曾变动", tuple(_moved(move) for move in facts.moves))


def _moved(move: MoveRecord) -> str:
    old = "未定" if move.old_due is None else day_in_words(move.old_due)
    new = "未定" if move.new_due is None else day_in_words(move.new_due)
    day = day_in_words(move.at.astimezone(SHANGHAI))
    return f"{day}  由{old}变为{new}：{plain(move.actor)}采纳“{plain(move.title)}”"


def _state(facts: ControlFacts) -> str:
    state = facts.clock.state(facts.as_of)
    text = word(state, "zh")
    left = facts.left
    if left is None or state not in {ClockState.RUNNING, ClockState.OVERDUE}:
        return text
    unit = "个工作日" if facts.clock.rule.unit is Unit.WORKING_DAYS else "日"
    if state is ClockState.RUNNING:
        return f"{text}，余{left}{unit}"
    return f"{text}{-left}{unit}" if left else "已逾期"
