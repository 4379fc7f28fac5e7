"""Does a day on a paper contradict the log?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from disputes_app.documents.form import AnyForm, PaperFacts
from disputes_app.documents.templates.fields import dated, told
from disputes_app.documents.templates.kinds import kinds_for
from disputes_app.documents.wording import PROVISIONAL, day_in_words
from disputes_app.domain.kinds.base import FieldType
from disputes_app.domain.labels import Label
from disputes_app.domain.papers import CasePaper
from disputes_app.domain.typed_papers import is_last_day

LAST_DAYS = frozenset({"perform_by", "comply_by", "answer_by", "reply_by", "due_back"})
"""Facts of entries that name a day by which something has to be done."""


@dataclass(frozen=True, slots=True)
class WrongDay:
    """A day that contradicts the log; ``text`` is how it stands on the paper."""

    detail: Label
    text: str
    field: str = ""


def paper_day(form: AnyForm, facts: PaperFacts) -> date | None:
    """Return the day under the signature."""
    return facts.issued_on if form.source is None else dated(form.source.head, facts)


def wrong_days(form: AnyForm, facts: PaperFacts, text: str, today: date) -> Iterator[WrongDay]:
    """Yield what the days of a paper say against each other; ``text`` is all that it prints."""
    on = paper_day(form, facts)
    if on is None:
        return
    shown = day_in_words(on)
    if on > today:
        yield WrongDay(
            Label(f"成文日期{shown}晚于今天", f"The paper is dated {on}, after today"), shown
        )
    first = min((one.on for one in facts.entries), default=None)
    if first is not None and on < first:
        yield WrongDay(
            Label(
                f"成文日期{shown}早于{_beginning(facts).zh}（{day_in_words(first)}）",
                f"The paper is dated {on}, before {_beginning(facts).en} on {first}",
            ),
            shown,
        )
    yield from _before_entry(form, facts, on)
    yield from _last_days(form, facts, on, text)


def _beginning(facts: PaperFacts) -> Label:
    if isinstance(facts, CasePaper):
        return Label("收件", "the case was received")
    return Label("登记", "the record was opened")


def _before_entry(form: AnyForm, facts: PaperFacts, on: date) -> Iterator[WrongDay]:
    entry = None if form.source is None else told(form.source.head, facts)
    if entry is not None and on < entry.on:
        yield WrongDay(
            Label(
                f"成文日期早于所载的“{entry.name}”（{day_in_words(entry.on)}）",
                f"The paper is dated {on}, before what it tells of on {entry.on}",
            ),
            day_in_words(on),
        )


def _last_days(form: AnyForm, facts: PaperFacts, on: date, text: str) -> Iterator[WrongDay]:
    for label, day, field in _named_last_days(form, facts):
        shown = day_in_words(day)
        if day < on and (field or shown in text):
            yield WrongDay(
                Label(
                    f"“{label.zh}”{shown}早于成文日期{day_in_words(on)}",
                    f"“{label.en}”, {day}, lies before the day of the paper, {on}",
                ),
                shown,
                field,
            )
    due = facts.evidence_due_on if isinstance(facts, CasePaper) else None
    if isinstance(facts, CasePaper) and due is not None and facts.evidence_due_provisional:
        shown = day_in_words(due)
        if shown in text and f"{shown}{PROVISIONAL}" not in text:
            yield WrongDay(
                Label(
                    f"{shown}为暂定日期，没有写明“{PROVISIONAL}”",
                    f"{due} is provisional, and the paper does not say so",
                ),
                shown,
            )


def _named_last_days(form: AnyForm, facts: PaperFacts) -> Iterator[tuple[Label, date, str]]:
    """Yield the days by which something has to be done: label, day, and the field to be typed."""
    if isinstance(facts, CasePaper) and facts.evidence_due_on is not None:
        yield Label("举证截止日期", "Last day for evidence"), facts.evidence_due_on, ""
    if form.source is None:
        return
    for one in form.source.head.typed:
        value = facts.typed.get(one.name)
        if one.type == "date" and isinstance(value, date) and is_last_day(one.label):
            yield one.label, value, one.name
    entry = told(form.source.head, facts)
    if entry is None:
        return
    for item in kinds_for(form.source.head.record)[entry.kind].fields:
        value = entry.facts.get(item.name)
        if item.type is FieldType.DATE and item.name in LAST_DAYS and isinstance(value, date):
            yield Label(item.zh, item.en), value, ""
