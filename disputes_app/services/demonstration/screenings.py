"""Which screening reports have the towns sent of late, and which notes went to partner offices?

The last three whole months: of the newest one two towns are missing, one has found nothing, and
some findings still have to be handled.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from sqlalchemy import Connection

from db.queries.dossiers import dossier_record
from disputes_app.domain.cases import Line, Source
from disputes_app.domain.dossiers import key_note as notes
from disputes_app.domain.dossiers import on_site, screening
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.events import FactValue
from disputes_app.domain.parties import PartyRole
from disputes_app.domain.screening_period import Period, Rhythm, period_of, periods_before
from disputes_app.domain.screening_rows import Risk, ScreeningRow
from disputes_app.domain.staff import Actor, Role
from disputes_app.services.context import Context
from disputes_app.services.demonstration.district import TOWNS, District
from disputes_app.services.demonstration.names import Firm
from disputes_app.services.demonstration.story import Story
from disputes_app.services.demonstration.working_days import WorkDays
from disputes_app.services.dossiers import DossierChanged, open_in, record_step_in
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.screening import add_in
from disputes_app.services.screening_links import opening_for

_MONTHS = 3
_MISSING = frozenset({"华亭镇", "徐行镇"})
_NOTHING = "新成路街道"
_RISKS = (Risk.ARREARS, Risk.ARREARS, Risk.ARREARS, Risk.STOPPED, Risk.MOVING, Risk.LOST_CONTACT)
_TEXTS = {
    Risk.ARREARS: "走访时职工反映工资延期发放。",
    Risk.STOPPED: "车间停产，职工已放假。",
    Risk.MOVING: "厂房租约到期，设备正在外运。",
    Risk.LOST_CONTACT: "法定代表人电话停机，经营场所无人。",
}
_REASONS = ("街镇回访，工资已全部付清。", "已核实为正常放假，不欠工资。")
_PARTNERS = ("区建设管理委", "嘉定公安分局", "区信访办")
_Facts = dict[str, FactValue]


@dataclass(frozen=True, slots=True)
class _Desk:
    """Who writes, in which transaction, and what chance says."""

    conn: Connection
    ctx: Context
    actor: Actor
    days: WorkDays
    rng: Random
    last: date

    def open(self, type_: DossierType, kind: str, on: date, facts: _Facts) -> DossierChanged:
        return open_in(self.conn, self.ctx, self.actor, type_, NewEntry(kind, on, facts))

    def then(self, at: DossierChanged, kind: str, on: date, facts: _Facts) -> None:
        entry = NewEntry(kind, min(on, self.last), facts)
        record_step_in(self.conn, self.ctx, self.actor, at.dossier_id, entry)


def screenings(
    conn: Connection,
    ctx: Context,
    district: District,
    firms: Sequence[Firm],
    stories: Sequence[Story],
    seed: int,
) -> None:
    """Write the towns' reports and some notes on key cases, up to today."""
    today = ctx.today()
    inspector = district.inspectors[1]
    actor = Actor(inspector.name, Role.HANDLER, inspector.office_id, inspector.id)
    days = WorkDays(ctx.law.calendar, today=today)
    rng = Random(f"{seed}:screenings:{today.isoformat()}")
    desk = _Desk(conn, ctx, actor, days, rng, days.on_or_before(today))
    year = today - timedelta(days=365)
    recent = [
        one
        for one in stories
        if one.line is Line.INSPECTION and one.received_on >= year and one.reporter is None
    ]
    months = periods_before(period_of(today, Rhythm.MONTHLY), _MONTHS)
    for place, town in enumerate(TOWNS):
        there = [one for one in firms if one.town == place][:_MONTHS] or list(firms[:_MONTHS])
        known = _known_case(recent, town.name_zh)
        for back, month in reversed(list(enumerate(months))):
            if back or town.name_zh not in _MISSING:
                _report(desk, town.name_zh, month, there, known if back == 1 else None, back)
    _notes(desk, recent)


def _known_case(stories: Sequence[Story], town: str) -> Story | None:
    """Return a case of the year that came from the screening of a town."""
    return next(
        (
            one
            for one in stories
            if one.source is Source.TOWN_SCREENING and town in (one.respondents[0].address or "")
        ),
        None,
    )


def _report(
    desk: _Desk, town: str, month: Period, firms: Sequence[Firm], known: Story | None, back: int
) -> None:
    days, rng = desk.days, desk.rng
    on = min(days.shift(days.on_or_after(month.last), rng.randint(1, 3)), desk.last)
    facts: _Facts = {
        "town": town,
        "period": month.code,
        "office": desk.actor.office_id,
        "handler": desk.actor.staff_id,
    }
    at = desk.open(DossierType.SCREENING, screening.REPORTED, on, facts)
    if town == _NOTHING and not back:
        desk.then(at, screening.NOTHING_FOUND, on, {"text": "全域排查，未发现问题。"})
        return
    rows = [_row(rng, one, town, back) for one in firms[: rng.randint(1, len(firms))]]
    if known is not None:
        rows.append(_row_of_case(known))
    at = add_in(desk.conn, desk.ctx, desk.actor, at.dossier_id, rows, on=on)
    case = "" if known is None else known.receipt_number
    for place, row in enumerate(rows, start=1):
        _handle(desk, at, replace(row, place=place), days.shift(on, 1 + place), case, back)


def _handle(
    desk: _Desk, at: DossierChanged, row: ScreeningRow, on: date, case: str, back: int
) -> None:
    place = row.place
    if case and row.reported_by == "":
        desk.then(at, screening.BELONGS, on, {"finding": place, "case": case, "text": "已在办。"})
    elif not back and (place > 1 or desk.rng.random() < 1 / 2):
        if place > 1 and on <= desk.last:
            by = desk.days.shift(on, 3).isoformat()
            asked: _Facts = {"finding": place, "text": "请核实人数和欠薪月份。", "answer_by": by}
            desk.then(at, screening.ASKED, on, asked)
    elif row.risk is Risk.LOST_CONTACT:
        facts = opening_for(DossierType.ON_SITE, dossier_record(desk.conn, at.dossier_id), row)
        day = min(on, desk.last)
        opened = desk.open(DossierType.ON_SITE, on_site.OPENED, day, facts)
        taken: _Facts = {"finding": place, "record": opened.number}
        desk.then(at, screening.ON_SITE, on, taken)
        gone: _Facts = {"reason": "现场无人，已告知职工依法投诉。"}
        desk.then(opened, "on_site.failed", desk.days.shift(day, 1), gone)
    else:
        reason = desk.rng.choice(_REASONS)
        desk.then(at, screening.NOTHING_NEEDED, on, {"finding": place, "reason": reason})


def _row(rng: Random, firm: Firm, town: str, back: int) -> ScreeningRow:
    party = firm.party(PartyRole.RESPONDENT, town)
    risk = rng.choice(_RISKS)
    workers = rng.randint(3, 40)
    owed = workers * rng.randint(30, 90) * 100_00 if risk is Risk.ARREARS else None
    return ScreeningRow(
        0,
        firm.name,
        firm.code,
        party.address or "",
        "",
        workers,
        max(1, _MONTHS - back) if owed else 0,
        owed,
        risk,
        _TEXTS[risk],
        f"{town}劳动保障协管员",
    )


def _row_of_case(story: Story) -> ScreeningRow:
    firm = story.respondents[0]
    return ScreeningRow(
        0, firm.name, firm.code or "", firm.address or "", "", story.people, text="职工已投诉。"
    )


def _notes(desk: _Desk, stories: Sequence[Story]) -> None:
    """Write four notes: all confirmed, two receipts missing, to be sent, and one that came."""
    large = sorted(stories, key=lambda one: (-one.people, one.received_on))[:3]
    days, last = desk.days, desk.last
    for place, story in enumerate(large):
        first = max(days.on_or_after(story.received_on), days.shift(last, -30))
        on = min(days.shift(first, 1), last)
        at = desk.open(DossierType.KEY_NOTE, notes.WRITTEN, on, _note(desk, story, on))
        if place == len(large) - 1:
            continue
        desk.then(at, notes.SENT, days.shift(on, 1), {"way": "network"})
        confirmed = _PARTNERS if place == 0 else _PARTNERS[:1]
        for office in confirmed:
            receipt: _Facts = {"by": office, "who": "值班室(测试)"}
            desk.then(at, notes.RECEIPT, days.shift(on, 2), receipt)
        answer: _Facts = {"by": _PARTNERS[0], "text": "已约谈总包单位，督促先行清偿。"}
        desk.then(at, notes.REPLY, days.shift(on, 4), answer)
    came: _Facts = {
        "direction": notes.IN,
        "title": "跨省项目欠薪线索",
        "from": "昆山市人力资源和社会保障局(测试)",
        "reference": f"昆人社协〔{last.year}〕12号",
        "text": "你区一家劳务公司在我市项目拖欠工资，请协助核实其经营情况。",
        "reply_by": days.shift(last, 4).isoformat(),
        "office": desk.actor.office_id,
        "handler": desk.actor.staff_id,
    }
    desk.open(DossierType.KEY_NOTE, notes.WRITTEN, days.shift(last, -3), came)


def _note(desk: _Desk, story: Story, on: date) -> _Facts:
    firm = story.respondents[0]
    return {
        "direction": notes.OUT,
        "title": f"{firm.name}拖欠工资",
        "to": "、".join(_PARTNERS),
        "case": story.receipt_number,
        "employer": firm.name,
        "employer_code": firm.code,
        "people": story.people,
        "text": f"该单位涉及{story.people}名劳动者的工资争议，本局已立案，可能引发群体性事件。",
        "request": "请在职责范围内督促该单位，并互通掌握的情况。",
        "reply_by": desk.days.shift(on, 5).isoformat(),
        "office": desk.actor.office_id,
        "handler": desk.actor.staff_id,
    }
