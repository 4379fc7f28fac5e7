"""督办单: what a supervisor asks of whoever handles a case, by when, with a slip for the reply.

A paper within the bureau: it moves no period of the law and is served on nobody.  There is a
sheet for every instruction that waits for its answer; where none waits, the last one is printed
with its answer.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from disputes_app.documents.blocks import (
    Align,
    Block,
    Gap,
    Paragraph,
    Story,
    Table,
    Title,
)
from disputes_app.documents.font_files import Role
from disputes_app.documents.form import Form
from disputes_app.documents.needs import ISSUED_ON, OFFICE, SEAL, absent, given
from disputes_app.documents.page import SIZE_SMALL_4
from disputes_app.documents.wording import day_in_words, names
from disputes_app.domain.cases import Line
from disputes_app.domain.labels import Label
from disputes_app.domain.papers import CasePaper
from disputes_app.domain.supervision_paper import SupervisionPaper

_NEEDS = (OFFICE, SEAL, ISSUED_ON)
_NOTHING_ASKED = Label(
    "本案没有登记过督办，没有可以打印的督办单",
    "No instruction has been entered in this case, so there is no sheet to print",
)
_WIDTHS = (1.2, 3.4, 1.2, 3.4)
_SLIP_WIDTHS = (1.2, 8)
_ROOM = "\n\n\n"
_NONE = "—"


def _missing(facts: CasePaper) -> tuple[Label, ...]:
    return absent(facts, _NEEDS)


def _refusal(facts: CasePaper) -> Label | None:
    return None if facts.supervisions else _NOTHING_ASKED


def _draw(facts: CasePaper) -> Story:
    waiting = [one for one in facts.supervisions if one.answered_on is None]
    sheets = waiting or facts.supervisions[-1:]
    return tuple(block for one in sheets for block in _sheet(facts, one))


def _sheet(facts: CasePaper, one: SupervisionPaper) -> Iterator[Block]:
    number = facts.number or facts.receipt_number
    yield Title((facts.office_name, "督办单"))
    yield _line(f"{number} 督办第{one.place}号", Role.FANG_SONG, Align.RIGHT)
    yield Table(_WIDTHS, tuple(_facts(facts, one)), size=SIZE_SMALL_4)
    yield Gap(0.5)
    yield _line("督办要求：", Role.HEI)
    yield Paragraph(one.text, size=SIZE_SMALL_4)
    by = "" if one.reply_by is None else f"于{_day(one.reply_by)}（含当日）前"
    whom = one.asked_by or "督办人"
    yield Paragraph(f"请{by}将办理情况填入下面的回复单，送{whom}。", size=SIZE_SMALL_4)
    signed = f"{facts.seal_name}    {day_in_words(given(facts.issued_on))}"
    yield _line(signed, Role.FANG_SONG, Align.RIGHT)
    yield _line("…" * 30, Role.SONG, Align.CENTRE)
    yield _line("督办回复单", Role.HEI, Align.CENTRE)
    yield Table(_SLIP_WIDTHS, tuple(_slip(number, one)), size=SIZE_SMALL_4)


def _line(text: str, role: Role, align: Align = Align.LEFT) -> Paragraph:
    return Paragraph(text, role, SIZE_SMALL_4, indent=0, align=align, keep_with_next=True)


def _facts(facts: CasePaper, one: SupervisionPaper) -> Iterator[tuple[str, ...]]:
    number = facts.number or facts.receipt_number
    yield "案号", number, "案由", facts.cause or _NONE
    yield "申请人", names(facts.applicants) or _NONE, "单位", names(facts.respondents) or _NONE
    yield "督办对象", one.to or _NONE, "督办人", one.asked_by or _NONE
    yield "督办日期", _day(one.asked_on), "回复期限", _day(one.reply_by)
    yield "办结期限", _last_day(one), "依据", one.basis or _NONE


def _last_day(one: SupervisionPaper) -> str:
    if one.last_day is None:
        return _NONE
    return f"{_day(one.last_day)}{'（暂定）' if one.provisional else ''}"


def _slip(number: str, one: SupervisionPaper) -> Iterator[tuple[str, str]]:
    yield "督办单", f"{number} 督办第{one.place}号"
    yield "办理情况", one.answer or _ROOM
    yield "回复日期", "" if one.answered_on is None else _day(one.answered_on)
    yield "承办人", f"{one.to}（签名）：" if one.to else "（签名）："


def _day(day: date | None) -> str:
    return _NONE if day is None else day_in_words(day)


FORM = Form(
    id="common.supervision_sheet",
    name_zh="督办单",
    name_en="Supervisor's instruction with reply slip",
    lines=frozenset(Line),
    missing_fields=_missing,
    refusal=_refusal,
    draw=_draw,
    sheets_apart=True,
)
