"""Which entries carry the facts of the limitation of arbitration, and that it was raised?

Sources: 劳动争议调解仲裁法 27; 办案规则 26-28.  The limitation ran before the case began, so
it is no period of the case: these entries start no clock, change no stage and block nothing.
``domain.limitation`` counts from them, for information.  Their day is the day on which they
were noted; the days that count stand in their facts.
"""

from __future__ import annotations

from datetime import date

from disputes_app.domain.docket import Docket
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.arbitration import LINES
from disputes_app.domain.kinds.base import (
    Apply,
    Choice,
    EventKind,
    Field,
    FieldType,
    Label,
    day_of,
    number_of,
    text_of,
)
from disputes_app.domain.kinds.common import always

GENERAL, WAGES = "limitation.general", "limitation.wages"

NOTED = "arbitration.limitation_noted"
INTERRUPTED = "arbitration.limitation_interrupted"
SUSPENDED = "arbitration.limitation_suspended"
RAISED = "arbitration.limitation_raised"

KEPT_OFF_PAPERS = frozenset({NOTED, INTERRUPTED, SUSPENDED})
"""A tribunal does not raise the limitation of its own motion: only that a party raised it is told.
"""

GOES_ON, ENDED = "goes_on", "ended"

INTERRUPTIONS = (
    Choice(
        "claim",
        "向对方当事人主张权利：协商、申请调解等（规则27(1)）",
        "Claimed from the other (规则 27(1))",
    ),
    Choice(
        "relief",
        "请求权利救济：投诉、仲裁、起诉、支付令等（规则27(2)）",
        "Relief was sought (规则 27(2))",
    ),
    Choice("agreed", "对方当事人同意履行义务（规则27(3)）", "The other agreed (规则 27(3))"),
)
SUSPENSIONS = (
    Choice("force_majeure", "不可抗力（规则28）", "Force majeure (规则 28)"),
    Choice(
        "no_representative",
        "法定代理人未确定（规则28）",
        "No representative (规则 28)",
    ),
    Choice("other", "其他正当理由（规则28）", "Other good cause (规则 28)"),
)
_NOTED_ON = Label("登记日期", "Noted on")
_NOTE = Field("note", FieldType.LONG_TEXT, "说明", "Note", required=False)


def _noted(docket: Docket, event: Event) -> None:
    known_on, ended_on = day_of(event.facts, "known_on"), day_of(event.facts, "ended_on")
    employment = text_of(event.facts, "employment")
    if known_on is None and not employment:
        docket.impossible("limitation_without_facts")
    elif (employment == ENDED) is not (ended_on is not None):
        docket.impossible("employment_contradicts")
    _not_after_entry(docket, event, known_on, ended_on)


def _interrupted(docket: Docket, event: Event) -> None:
    _not_after_entry(docket, event, day_of(event.facts, "on"))


def _suspended(docket: Docket, event: Event) -> None:
    first, last = day_of(event.facts, "first"), day_of(event.facts, "last")
    if first is not None and last is not None and last < first:
        docket.impossible("pause_backwards")
    _not_after_entry(docket, event, first, last)


def _raised(docket: Docket, event: Event) -> None:
    if number_of(event.facts, "party") not in docket.parties:
        docket.impossible("not_a_party")


def _not_after_entry(docket: Docket, event: Event, *days: date | None) -> None:
    for day in days:
        if day is not None and day > event.happened_on:
            docket.impossible("date_after_entry", day)


def _kind(
    id_: str,
    zh: str,
    en: str,
    rank: int,
    apply: Apply,
    *fields: Field,
    day: Label | None = _NOTED_ON,
    starts: tuple[str, ...] = (),
) -> EventKind:
    return EventKind(id_, zh, en, rank, LINES, fields, always, apply, day=day, starts=starts)


KINDS = (
    _kind(
        NOTED,
        "仲裁时效：起算事实",
        "Limitation: where it starts",
        12,
        _noted,
        Field(
            "known_on",
            FieldType.DATE,
            "知道或者应当知道权利被侵害之日",
            "Knew or should have known on",
            required=False,
        ),
        Field(
            "employment",
            FieldType.CHOICE,
            "劳动关系（追索劳动报酬的填写）",
            "Employment (for wages)",
            required=False,
            choices=(
                Choice(GOES_ON, "申请时仍存续", "Went on at the application"),
                Choice(ENDED, "已经终止", "Had ended"),
            ),
        ),
        Field(
            "ended_on",
            FieldType.DATE,
            "劳动关系终止之日",
            "Employment ended on",
            required=False,
        ),
        _NOTE,
        starts=(GENERAL, WAGES),
    ),
    _kind(
        INTERRUPTED,
        "仲裁时效：中断",
        "Limitation: interruption",
        13,
        _interrupted,
        Field("on", FieldType.DATE, "中断之日", "Interrupted on"),
        Field("ground", FieldType.CHOICE, "中断的事由", "Ground", choices=INTERRUPTIONS),
        _NOTE,
    ),
    _kind(
        SUSPENDED,
        "仲裁时效：中止",
        "Limitation: suspension",
        13,
        _suspended,
        Field("first", FieldType.DATE, "不能申请的首日", "Could not apply from"),
        Field(
            "last",
            FieldType.DATE,
            "不能申请的末日（申请时仍不能的不填）",
            "until (blank: it went on)",
            required=False,
        ),
        Field("ground", FieldType.CHOICE, "中止的事由", "Ground", choices=SUSPENSIONS),
        _NOTE,
    ),
    _kind(
        RAISED,
        "对方提出时效抗辩",
        "Limitation raised by the other side",
        43,
        _raised,
        Field("party", FieldType.PARTY, "提出的当事人", "Raised by"),
        _NOTE,
        day=None,
    ),
)
