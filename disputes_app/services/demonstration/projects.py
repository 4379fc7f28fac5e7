"""Which construction projects and applications to the fund has the running year?

Some are without a safeguard in a month, one has used its wage deposit, one was stopped; one
application is refused (construction), one advanced and partly recovered, one under review.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from sqlalchemy import Connection

from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.project_safeguards import Check, Safeguard, month_text
from disputes_app.domain.events import FactValue
from disputes_app.domain.fund_computation import FundWorker, OwedMonth
from disputes_app.domain.staff import Actor, Role
from disputes_app.services.context import Context
from disputes_app.services.demonstration.district import TOWNS, District
from disputes_app.services.demonstration.names import Firm, worker
from disputes_app.services.demonstration.working_days import WorkDays
from disputes_app.services.dossiers import DossierChanged, open_in, record_step_in
from disputes_app.services.fund import FundPayment, compute_in, pay_in
from disputes_app.services.log_entries import NewEntry

_MONTHS = 4
_BUILDINGS = ("安置房", "产业园厂房", "学校扩建", "研发中心", "人才公寓", "道路改建")
_SIGNED: dict[str, FactValue] = {"signed_by": "钱测试"}
_WORKERS = 38
USES_DEPOSIT, _WITHOUT_ACCOUNT, _UNCHECKED_OF_FOUR = 1, 5, 3
"""Which of the projects show something: by place, and by place in each four."""
_SHARE_NOT_OK = 0.08


@dataclass(frozen=True, slots=True)
class _Desk:
    """Who writes, in which transaction, and what chance says."""

    conn: Connection
    ctx: Context
    actor: Actor
    days: WorkDays
    rng: Random

    def open(self, type_: DossierType, kind: str, on: date, facts: dict[str, FactValue]) -> _Log:
        entry = NewEntry(kind, on, facts)
        return _Log(self, open_in(self.conn, self.ctx, self.actor, type_, entry))


@dataclass(frozen=True, slots=True)
class _Log:
    """A record that is carried on."""

    desk: _Desk
    at: DossierChanged

    def then(self, kind: str, on: date, facts: dict[str, FactValue] | None = None) -> None:
        entry = NewEntry(kind, on, facts or {})
        desk = self.desk
        record_step_in(desk.conn, desk.ctx, desk.actor, self.at.dossier_id, entry)


def projects_and_fund(
    conn: Connection, ctx: Context, district: District, firms: tuple[Firm, ...], seed: int
) -> None:
    """Write the projects of the district and three applications, up to today."""
    today = ctx.today()
    inspector = district.inspectors[0]
    actor = Actor(inspector.name, Role.HANDLER, inspector.office_id, inspector.id)
    days = WorkDays(ctx.law.calendar, today=today)
    desk = _Desk(conn, ctx, actor, days, Random(f"{seed}:projects:{today.isoformat()}"))
    last = days.on_or_before(today)
    for place, town in enumerate(TOWNS):
        _project(desk, place, town.name_zh, (firms[place].name, firms[place].code), last)
    _refused(desk, last)
    _advanced(desk, firms[len(TOWNS)], last)
    _under_review(desk, firms[len(TOWNS) + 1], last)


def project_title(place: int) -> str:
    """Return the name of a project by its place."""
    return f"{TOWNS[place].name_zh}{_BUILDINGS[place % len(_BUILDINGS)]}工程（演示）"


def _project(desk: _Desk, place: int, town: str, builder: tuple[str, str], last: date) -> None:
    general = "上海测试建工集团有限公司" if place % 2 else builder[0]
    begun = desk.days.on_or_before(last - timedelta(days=200 + 13 * place))
    log = desk.open(
        DossierType.PROJECT,
        "project.opened",
        begun,
        {
            "title": project_title(place),
            "reference": f"测310114{begun:%y%m}{place:03}",
            "town": town,
            "employer": general,
            "owner": f"上海测试{town[:2]}置业有限公司",
            "contract_fen": (place + 2) * 30_000_000_00,
            "starts_on": begun.isoformat(),
            "ends_on": (begun + timedelta(days=700)).isoformat(),
            "people": 40 + 15 * place,
            "office": desk.actor.office_id,
        },
    )
    after = desk.days.shift(begun, 3)
    sub: dict[str, FactValue] = {"role": "sub", "name": "上海测试劳务有限公司"}
    log.then("project.party", after, sub)
    if place % 3 == 0:
        log.then("project.party", after, {"role": "foreman", "name": f"包测{place}"})
    if place != _WITHOUT_ACCOUNT:
        log.then("project.account_opened", after, {"bank": "测试银行嘉定支行"})
    form = ("cash", "guarantee", "insurance")[place % 3]
    log.then("project.deposit_made", after, {"form": form, "amount_fen": 600_000_00})
    _checks(desk, log, place, last)
    if place == USES_DEPOSIT:
        used: dict[str, FactValue] = {
            "amount_fen": 184_300_00,
            "until": (last + timedelta(days=10)).isoformat(),
        }
        log.then("project.deposit_used", desk.days.shift(last, -6), used)
    if place == _WITHOUT_ACCOUNT:
        _stopped(desk, log, general, last)


def _checks(desk: _Desk, log: _Log, place: int, last: date) -> None:
    first = last.replace(day=1)
    for back in range(_MONTHS, 0, -1):
        month = first
        for _ in range(back):
            month = (month - timedelta(days=1)).replace(day=1)
        after = (month + timedelta(days=31)).replace(day=1) + timedelta(days=7)
        on = desk.days.on_or_before(min(after, last))
        if place % 4 == _UNCHECKED_OF_FOUR and back == 1:
            continue
        facts: dict[str, FactValue] = {
            one.value: (Check.NOT_OK if desk.rng.random() < _SHARE_NOT_OK else Check.OK).value
            for one in Safeguard
        }
        if place == _WITHOUT_ACCOUNT:
            facts[Safeguard.ACCOUNT.value] = Check.NOT_OK.value
        if place == 0:
            facts[Safeguard.PAID_BY_GENERAL.value] = Check.NOT_APPLICABLE.value
        facts.update(month=month_text(month), document="现场核查笔录、工资支付台账")
        log.then("project.checked", on, facts)


def _stopped(desk: _Desk, log: _Log, general: str, last: date) -> None:
    to: dict[str, FactValue] = {"role": "general", "to": general, "matter": "account"}
    until = desk.days.shift(last, -9).isoformat()
    log.then("project.ordered", desk.days.shift(last, -16), {**to, "until": until})
    log.then("project.stopped_work", desk.days.shift(last, -7), {**to, **_SIGNED})
    told: dict[str, FactValue] = {"text": "未开设工资专用账户，逾期未改正，已责令停工。"}
    log.then("project.housing_told", desk.days.shift(last, -6), told)


def _application(desk: _Desk, employer: str, on: date, facts: dict[str, FactValue]) -> _Log:
    return desk.open(
        DossierType.FUND,
        "fund.applied",
        on,
        {
            "title": f"{employer}欠薪垫付申请（演示）",
            "employer": employer,
            "town": "安亭镇",
            "office": desk.actor.office_id,
            **facts,
        },
    )


def _papers(log: _Log, on: date, *names: str) -> None:
    log.then("fund.materials", on, dict.fromkeys(names, True))


def _refused(desk: _Desk, last: date) -> None:
    facts: dict[str, FactValue] = {"ground": "13_1_2", "construction": True, "people": 21}
    log = _application(desk, "上海测试建筑装饰工程有限公司", desk.days.shift(last, -24), facts)
    refusal: dict[str, FactValue] = {
        "by": "district",
        "ground": "construction",
        "reason": "该企业为建筑施工企业，实行工资保证金制度，应当从工资保证金中支付。",
        **_SIGNED,
    }
    log.then("fund.refused", desk.days.shift(last, -20), refusal)


def _workers(desk: _Desk, count: int, last: date) -> tuple[FundWorker, ...]:
    found = []
    months: list[date] = []
    month = last.replace(day=1)
    for _ in range(8):
        month = (month - timedelta(days=1)).replace(day=1)
        months.insert(0, month)
    for place in range(1, count + 1):
        one = worker(desk.rng)
        owed = months[desk.rng.randint(1, 4) :]
        wage = desk.rng.randint(2_400_00, 9_800_00)
        found.append(
            FundWorker(
                place,
                one.name,
                one.id_number or "",
                "测试银行安亭支行",
                f"6228480{place:012}",
                tuple(OwedMonth(month, wage) for month in owed),
                desk.rng.randint(0, 15),
            )
        )
    return tuple(found)


def _advanced(desk: _Desk, firm: Firm, last: date) -> None:
    shift = desk.days.shift
    facts: dict[str, FactValue] = {"ground": "13_1_2", "people": _WORKERS}
    log = _application(desk, firm.name, shift(last, -70), facts)
    _papers(log, shift(last, -70), "application", "identity", "employment")
    _papers(log, shift(last, -66), "account", "proof")
    proof: dict[str, FactValue] = {
        "evidence": "handling",
        "number": f"嘉人社监（{last.year}）理字测1号",
    }
    log.then("fund.proved", shift(last, -66), proof)
    log.then("fund.accepted", shift(last, -65))
    dossier_id = log.at.dossier_id
    listed = _workers(desk, _WORKERS, shift(last, -62))
    compute_in(desk.conn, desk.ctx, desk.actor, dossier_id, listed, on=shift(last, -60))
    decision: dict[str, FactValue] = {
        "by": "district",
        "reason": "经营者出走、已停止经营，欠薪事实由生效的行政处理决定确认，符合第13条。",
        **_SIGNED,
    }
    log.then("fund.decided", shift(last, -55), decision)
    everybody = tuple(range(1, _WORKERS + 1))
    first = FundPayment(shift(last, -50), everybody[:-1], everybody[-1:])
    pay_in(desk.conn, desk.ctx, desk.actor, dossier_id, first)
    second = FundPayment(shift(last, -46), everybody[-1:])
    state = pay_in(desk.conn, desk.ctx, desk.actor, dossier_id, second).state
    paid = sum(one.fen for one in state.amounts if one.what == "fund_advanced")
    claim: dict[str, FactValue] = {
        "way": "letter",
        "amount_fen": paid,
        "until": shift(last, -25).isoformat(),
    }
    log.then("fund.claimed", shift(last, -44), claim)
    back: dict[str, FactValue] = {"amount_fen": 126_400_35, "source": "court"}
    log.then("fund.recovered", shift(last, -8), back)


def _under_review(desk: _Desk, firm: Firm, last: date) -> None:
    shift = desk.days.shift
    facts: dict[str, FactValue] = {"ground": "13_2", "people": 12}
    log = _application(desk, firm.name, shift(last, -9), facts)
    _papers(log, shift(last, -8), "application", "account", "identity", "employment", "proof")
    proof: dict[str, FactValue] = {"evidence": "authority", "number": "安亭镇综治中心情况说明"}
    log.then("fund.proved", shift(last, -8), proof)
    log.then("fund.accepted", shift(last, -7))
    listed = _workers(desk, 12, shift(last, -8))
    compute_in(desk.conn, desk.ctx, desk.actor, log.at.dossier_id, listed, on=shift(last, -3))
