"""Two random draws and three campaigns of the running year, with what was found.

They are made by the same commands as at a desk, each on its day, from the register that the
cases have filled; what they draw from stands apart from everything else, so that no case changes.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from random import Random

from sqlalchemy import Connection

from disputes_app.domain.dossiers import campaign as campaigns
from disputes_app.domain.dossiers import draw as draws
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.dossiers.visits import CLEAN, CLOSED, NOT_FOUND, TOLD
from disputes_app.domain.draw_filter import CONFLICT, EMPLOYER, DrawFilter, NamedExclusion
from disputes_app.domain.events import Facts, FactValue
from disputes_app.domain.organisation import StaffRecord
from disputes_app.domain.random_draw import Candidate, Drawn
from disputes_app.services.context import Context
from disputes_app.services.demonstration.district import District
from disputes_app.services.demonstration.supervisor_desk import SupervisorDesk
from disputes_app.services.demonstration.working_days import WorkDays
from disputes_app.services.dossiers import open_in
from disputes_app.services.draw_pool import pool_in
from disputes_app.services.draws import DrawOrder, draw_in, draw_result_in
from disputes_app.services.log_entries import NewEntry

_FOUND = (CLEAN,) * 6 + (TOLD,) * 4 + (CLOSED, NOT_FOUND)
_SITES = 8
_MOST_DRAWN = 10
_FEN_EACH = 480_000
_BUILDING = DrawFilter(words=("建筑", "建设", "装饰", "劳务"), checked_months=6)
_ANY = DrawFilter(checked_months=6)


def inspections(
    conn: Connection, ctx: Context, district: District, days: WorkDays, rng: Random
) -> None:
    """Write them within the transaction that fills the database."""
    desk = _Desk(conn, ctx, district, days, rng)
    last = days.on_or_before(ctx.today())
    desk.draw(days.shift(last, -95), "上半年建筑业双随机抽查", _BUILDING, done=True)
    desk.draw(days.shift(last, -14), "下半年用人单位双随机抽查", _ANY, done=False)
    town = "马陆镇"
    desk.campaign(
        days.shift(last, -60), "special", "工程建设领域工资支付专项检查", town, ended=True
    )
    desk.campaign(days.shift(last, -9), "patrol", "餐饮服务业日常巡查", "南翔镇", ended=False)
    desk.campaign(days.shift(last, -5), "special", "根治欠薪行动", "江桥镇", ended=False)


class _Desk(SupervisorDesk):
    """What is entered at it here."""

    def open(self, type_: DossierType, day: date, facts: Facts) -> DossierId:
        """Open a record of the inspectors."""
        inspector = self.district.inspectors[0]
        whole = {"office": inspector.office_id, "handler": inspector.id, **facts}
        entry = NewEntry(f"{type_.value}.opened", day, whole)
        return open_in(self.conn, self.on(day), self.actor, type_, entry).dossier_id

    def draw(self, first: date, title: str, wanted: DrawFilter, *, done: bool) -> None:
        """Draw, and visit all (``done``) or some of those drawn."""
        facts = {
            "title": title,
            "basis": f"{first.year}年度双随机抽查计划",
            "finish_by": self.days.shift(first, 20).isoformat(),
        }
        of = self.open(DossierType.DRAW, first, facts)
        day = self.days.shift(first, 1)
        ctx = self.on(day)
        office_id = self.district.inspectors[0].office_id
        pool = pool_in(self.conn, wanted, day, office_id=office_id)
        if len(pool.employers) <= _SITES:
            return
        out = pool.employers[self.rng.randrange(len(pool.employers))]
        numbers = " ".join(f"{n:02}" for n in sorted(self.rng.sample(range(1, 34), 6)))
        order = DrawOrder(
            wanted,
            min(_MOST_DRAWN, len(pool.employers) - 1),
            seed=f"{numbers} + {self.rng.randint(1, 16):02}",
            seed_source="public",
            seed_note="双色球开奖号码（演示）",
            exclusions=(NamedExclusion(EMPLOYER, out.key, CONFLICT, "检查人员亲属任职"),),
        )
        draw_in(self.conn, ctx, self.actor, of, order)
        result = draw_result_in(self.conn, of)
        self._visit_drawn(of, day, result if done else result[: len(result) // 2])
        if done:
            end = self.days.shift(day, 15)
            self.step(of, draws.PUBLISHED, end, {"where": "区政府网站双随机公示栏"})
            self.step(of, draws.ENDED, end, {"text": "全部检查完毕，结果已公开。"})

    def campaign(self, first: date, kind: str, title: str, town: str, *, ended: bool) -> None:
        """List sites of a town, send inspectors, visit all (``ended``) or some of them."""
        names = [
            f"{town}测试{n}号" + ("工地" if kind == "special" else "餐饮店") for n in range(1, 9)
        ]
        facts = {
            "kind": kind,
            "title": title,
            "basis": "区根治欠薪工作方案（演示）",
            "finish_by": self.days.shift(first, 25).isoformat(),
            "town": town,
        }
        of = self.open(DossierType.CAMPAIGN, first, facts)
        keys = names
        lines = [f"{key}\t{name}\t{town}" for key, name in zip(keys, names, strict=True)]
        self.step(of, campaigns.LISTED, first, {"targets": lines, "origin": "pasted"})
        by = self._pair()
        self.step(of, campaigns.ASSIGNED, first, {"by": by, "targets": keys})
        day = first
        for key in keys if ended else keys[: _SITES // 2]:
            day = self.days.shift(day, 1)
            self.step(of, campaigns.VISITED, day, self._found(Candidate(key, key), by, day))
        if ended:
            text = "检查完毕，责令改正的单位已经复查。"
            self.step(of, campaigns.ENDED, self.days.shift(day, 5), {"text": text})

    def _visit_drawn(self, of: DossierId, day: date, rows: Sequence[Drawn]) -> None:
        for one in rows:
            day = self.days.shift(day, 1)
            by = "、".join(who.name for who in one.inspectors)
            self.step(of, draws.VISITED, day, self._found(one.employer, by, day))

    def _found(self, one: Candidate, by: str, day: date) -> Facts:
        found = self.rng.choice(_FOUND)
        facts: dict[str, FactValue] = {
            "name": one.name,
            "target": one.key,
            "by": by,
            "found": found,
        }
        if found == TOLD:
            people = self.rng.randint(2, 14)
            facts["people"] = people
            facts["owed_fen"] = people * _FEN_EACH
            facts["follow_up"] = self.days.shift(day, 10).isoformat()
            facts["text"] = "未按月足额支付工资，责令限期改正。"
        return facts

    def _pair(self) -> str:
        pair: list[StaffRecord] = self.rng.sample(self.district.inspectors, 2)
        return "、".join(one.name for one in pair)
