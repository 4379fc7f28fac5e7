"""Which group incidents has the running year, and what came before them?

The forerunners are ordinary calls, recorded on their days like all others; no rule knows of them.
Some incidents had such calls, some came without any, and some calls came to nothing.  Besides,
warnings were taken up as the rules raise them on those days, one is open, and one waits.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Connection

from db.queries import dossiers as queries
from disputes_app.domain.alert_rules import KeyField
from disputes_app.domain.alerts import RaisedAlert, Signal, evaluate
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.records import DossierQuery
from disputes_app.domain.events import FactValue
from disputes_app.domain.parties import PartyRole
from disputes_app.domain.staff import Actor, Role
from disputes_app.services.alert_package import packaged_rules
from disputes_app.services.alert_signals import signals_between
from disputes_app.services.alerts import opening_facts
from disputes_app.services.context import Context
from disputes_app.services.demonstration import disputes
from disputes_app.services.demonstration.district import TOWNS, District
from disputes_app.services.demonstration.dossier_story import DossierDiary, DossierStory
from disputes_app.services.demonstration.names import Firm
from disputes_app.services.demonstration.story import Setting
from disputes_app.services.demonstration.working_days import WorkDays
from disputes_app.services.dossiers import DossierChanged, open_in, record_step_in
from disputes_app.services.log_entries import NewEntry

_YEAR = timedelta(days=365)
_ANSWERED_AFTER = 5


@dataclass(frozen=True, slots=True)
class _Episode:
    """What happened at one firm, in working days before today.

    Attributes:
        calls: when, and for how many people.
        incident: when a crowd came; None where none did.
        taken_up: when somebody took the warning up; None where nobody did.
    """

    calls: tuple[tuple[int, int], ...]
    incident: int | None = None
    heads: int = 0
    taken_up: int | None = None
    on_site: bool = False
    grave: bool = False
    cause: str = "wages"


_EPISODES = (
    _Episode(((150, 12), (146, 9), (141, 12)), 138, 42, taken_up=145, on_site=True),
    _Episode(((118, 3), (112, 2), (108, 3)), 101, 25),
    _Episode((), 90, 33, cause="relocation"),
    _Episode(((75, 4),), 73, 28),
    _Episode(((64, 12), (61, 9), (58, 14)), taken_up=57),
    _Episode(((52, 38), (50, 75)), 46, 122, taken_up=49, grave=True),
    _Episode(((24, 11), (20, 12)), 12, 31),
    _Episode(((8, 10), (5, 24), (2, 80))),
    _Episode(((6, 12), (3, 9)), taken_up=2),
)


def _firm(firms: Sequence[Firm], place: int) -> Firm:
    """Return the firm of an episode: one of those that hardly any case names."""
    return firms[-1 - 7 * place]


def forerunners(setting: Setting, today: date) -> list[DossierStory]:
    """Return the calls, and the disputes on the spot that were such an incident."""
    found = []
    last = setting.days.on_or_before(today)
    for place, episode in enumerate(_EPISODES):
        firm = _firm(setting.firms, place)
        calls = [
            _call(setting, firm, last, back, people, f"{place + 1}{n}")
            for n, (back, people) in enumerate(episode.calls, start=1)
        ]
        found += calls
        if episode.on_site and episode.incident is not None:
            on = setting.days.shift(last, -episode.incident)
            found.append(_on_site(setting, on, episode.heads, calls[-1]))
    return found


def _call(
    setting: Setting, firm: Firm, last: date, back: int, people: int, mark: str
) -> DossierStory:
    rng, days = setting.rng, setting.days
    inspectors = setting.district.inspectors
    handler = inspectors[firm.town % len(inspectors)]
    party = firm.party(PartyRole.RESPONDENT, TOWNS[firm.town].name_zh)
    diary = DossierDiary(setting, DossierStory(DossierType.EXTERNAL, handler, party))
    on = days.shift(last, -back)
    facts: dict[str, FactValue] = {
        "channel": rng.choice(("hotline_12345", "hotline_12333", "petition")),
        "reference": f"群{on:%Y%m%d}{mark}",
        "title": "反映班组工资未发、有人准备聚集",
        "handed_by": "区城运中心",
        "employer": firm.name,
        "employer_code": firm.code,
        "town": TOWNS[firm.town].name_zh,
        "people": people,
        "office": handler.office_id,
        "handler": handler.id,
        "reply_days": 10,
    }
    diary.write("external.received", on, facts)
    answered = days.shift(on, _ANSWERED_AFTER)
    if answered < last:
        diary.write("external.replied", answered, {"text": "已核实，督促用人单位支付。"})
    return diary.story


def _on_site(setting: Setting, on: date, heads: int, call: DossierStory) -> DossierStory:
    dispute = disputes.Dispute(heads, heads * 5_200_00, group=True)
    diary, project = disputes.opened(setting, on, dispute, matter=call)
    diary.story.entries[0].facts["town"] = call.entries[0].facts["town"]
    disputes.attended(diary, on)
    paid = setting.days.shift(on, 3)
    disputes.agreed(diary, on, paid)
    disputes.pay(diary, dispute, project, (on, paid))
    diary.write("on_site.resolved", paid, {"text": "欠薪已付清，工人已离场。"})
    return diary.story


@dataclass(frozen=True, slots=True)
class _Desk:
    """Who writes in which transaction, and what the rules had to go by."""

    conn: Connection
    ctx: Context
    actor: Actor
    days: WorkDays
    last: date
    signals: tuple[Signal, ...]

    def then(self, at: DossierChanged, kind: str, on: date, facts: dict[str, FactValue]) -> None:
        """Carry a record on; what would lie after today happened today."""
        entry = NewEntry(kind, min(on, self.last), facts)
        record_step_in(self.conn, self.ctx, self.actor, at.dossier_id, entry)

    def back(self, days: int) -> date:
        """Return a day by how many working days it lies back."""
        return self.days.shift(self.last, -days)


def warnings_and_incidents(
    conn: Connection, ctx: Context, district: District, firms: tuple[Firm, ...]
) -> None:
    """Write the warnings that were taken up, and the register of incidents, up to today."""
    today = ctx.today()
    inspector = district.inspectors[0]
    actor = Actor(inspector.name, Role.HANDLER, inspector.office_id, inspector.id)
    days = WorkDays(ctx.law.calendar, today=today)
    names = {_firm(firms, place).name for place in range(len(_EPISODES))}
    signals = tuple(
        one for one in signals_between(conn, today - _YEAR, today) if one.employer in names
    )
    desk = _Desk(conn, ctx, actor, days, days.on_or_before(today), signals)
    for place, episode in enumerate(_EPISODES):
        firm = _firm(firms, place)
        warning = _warning(desk, episode, firm)
        if episode.incident is not None:
            _incident(desk, episode, firm, desk.back(episode.incident), warning)


def _raised(desk: _Desk, firm: Firm, on: date) -> RaisedAlert | None:
    """Return the warning about a firm as it stood at the end of a day."""
    found = evaluate(desk.signals, packaged_rules().rules, on)
    own = [
        one
        for one in found
        if one.key.by is KeyField.EMPLOYER and one.key.shown == firm.name and not one.ended_on
    ]
    return own[-1] if own else None


def _warning(desk: _Desk, episode: _Episode, firm: Firm) -> DossierChanged | None:
    if episode.taken_up is None:
        return None
    on = desk.back(episode.taken_up)
    alert = _raised(desk, firm, on)
    if alert is None:
        return None
    facts = opening_facts(alert, desk.actor)
    entry = NewEntry("alert.raised", alert.rises[-1].on, facts)
    opened = open_in(desk.conn, desk.ctx, desk.actor, DossierType.ALERT, entry)
    town = TOWNS[firm.town].name_zh
    desk.then(opened, "alert.acknowledged", on, {"note": "已与来电人核实。"})
    went: dict[str, FactValue] = {
        "way": "on_site_control",
        "officers": f"{desk.actor.name}等2人",
        "at": "10:20",
        "place": f"{town}（测试）",
        "present": 9,
        "outcome": "现场人员情绪平稳，用人单位负责人承诺核对工资。",
    }
    desk.then(opened, "alert.responded", on, went)
    told: dict[str, FactValue] = {
        "town": town, "to": "综治办", "how": "phone", "text": "请关注人员动向，及时反馈。",
    }  # fmt: skip
    desk.then(opened, "alert.town_told", on, told)
    if episode.incident is None and episode.taken_up > _ANSWERED_AFTER:
        later = desk.days.shift(on, 4)
        desk.then(opened, "alert.town_answered", later, {"text": "已上门，工资已发放。"})
        result: dict[str, FactValue] = {"result": "dispersed", "text": "工资已付清，预警解除。"}
        desk.then(opened, "alert.closed", desk.days.shift(on, 6), result)
    return opened


def _incident(
    desk: _Desk, episode: _Episode, firm: Firm, on: date, warning: DossierChanged | None
) -> None:
    town = TOWNS[firm.town].name_zh
    facts: dict[str, FactValue] = {
        "title": f"{episode.heads}名工人在厂门口聚集",
        "at": "08:30",
        "people": episode.heads,
        "place": f"上海市嘉定区{town}测试路（{firm.name}）",
        "town": town,
        "cause": episode.cause,
        "employer": firm.name,
        "employer_code": firm.code,
        "grade": "larger" if episode.grave else "common",
        "owed_fen": episode.heads * 5_200_00,
        "reported_by": town,
        "office": desk.actor.office_id,
        "handler": desk.actor.staff_id,
    }
    if warning is not None:
        facts["alert"] = warning.number
    if episode.on_site:
        wanted = DossierQuery(DossierType.ON_SITE, text=firm.name, opened_from=on, opened_to=on)
        (row,) = queries.dossier_rows(desk.conn, wanted, limit=1)
        facts["on_site"] = row.number
    entry = NewEntry("incident.reported", on, facts)
    opened = open_in(desk.conn, desk.ctx, desk.actor, DossierType.INCIDENT, entry)
    if warning is not None:
        desk.then(warning, "alert.incident", on, {"incident": opened.number})
        desk.then(warning, "alert.closed", on, {"result": "incident", "text": "人员已聚集。"})
    _carried_on(desk, episode, opened, on)


def _carried_on(desk: _Desk, episode: _Episode, opened: DossierChanged, on: date) -> None:
    went: dict[str, FactValue] = {
        "officers": f"{desk.actor.name}等3人",
        "at": "09:10",
        "present": episode.heads,
        "text": "劝导人员到会议室推选代表，通知用人单位负责人到场。",
    }
    desk.then(opened, "incident.dealt", on, went)
    joint: dict[str, FactValue] = {
        "offices": "街镇、派出所、总工会",
        "text": "用人单位当场支付一个月工资，其余约定日期付清。",
    }
    desk.then(opened, "incident.joint", on, joint)
    if episode.grave:
        found: dict[str, FactValue] = {
            "holds": True,
            "evidence": "道路中断四十分钟（公安机关情况通报），多家媒体报道。",
            "signed_by": "赵测试",
        }
        desk.then(opened, "incident.influence", desk.days.shift(on, 2), found)
    result: dict[str, FactValue] = {"result": "settled", "text": "欠薪已付清，人员离场。"}
    desk.then(opened, "incident.ended", desk.days.shift(on, 3), result)
    report: dict[str, FactValue] = {"to": "区政府办公室（测试）", "text": "事件已处置完毕。"}
    if (episode.incident or 0) > 2 * _ANSWERED_AFTER + 5:
        desk.then(opened, "incident.final_report", desk.days.shift(on, 5), report)
