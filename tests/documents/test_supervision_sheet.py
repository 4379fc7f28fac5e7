from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from disputes_app.documents.form import form
from disputes_app.domain.cases import Line
from disputes_app.domain.events import Event, Facts
from disputes_app.domain.supervision_paper import supervisions
from tests.documents.sample import ACCEPTED

SHEET = "common.supervision_sheet"
AT = datetime(2026, 11, 20, tzinfo=UTC)


def entry(seq: int, kind: str, day: int, facts: Facts) -> Event:
    return Event(seq, kind, date(2026, 11, day), AT, "张测试", facts)


LOG = (
    entry(4, "supervised", 9, {"to": 2, "text": "本周内排定开庭。", "reply_by": "2026-11-13"}),
    entry(5, "supervised", 10, {"text": "催告单位提交考勤。", "reply_by": "2026-11-12"}),
    entry(6, "supervision_answered", 12, {"text": "已催告，单位已提交。"}),
)
TOLD = supervisions(LOG, {2: "李测试"}, "周测试")
GIVEN = replace(
    ACCEPTED,
    supervisions=tuple(
        replace(one, last_day=date(2026, 12, 30), basis="《劳动人事争议仲裁办案规则》第45条")
        for one in TOLD
    ),
)


def test_an_answer_is_to_the_instruction_that_is_due_first() -> None:
    first, second = TOLD
    assert (first.to, second.to) == ("李测试", "周测试")
    assert (first.answered_on, second.answered_on) == (None, date(2026, 11, 12))
    assert second.answer == "已催告，单位已提交。"


def test_every_line_has_it_once_something_was_asked() -> None:
    for line in Line:
        assert form(SHEET).why_not(replace(GIVEN, line=line)) is None
        assert form(SHEET).why_not(replace(ACCEPTED, line=line)) is not None
