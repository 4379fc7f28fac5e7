"""Which finished files has the supervisor checked (案卷评查)?  One round of six months."""

from __future__ import annotations

from datetime import date, timedelta

from disputes_app.domain.cases import Line
from disputes_app.domain.dossiers import file_check as kinds
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.events import FactValue
from disputes_app.domain.score_sheet import Deduction
from disputes_app.services.demonstration.supervisor_desk import SupervisorDesk
from disputes_app.services.dossiers import open_in
from disputes_app.services.file_checks import (
    SampleOrder,
    Scoring,
    file_check_in,
    sample_in,
    score_in,
)
from disputes_app.services.log_entries import NewEntry

_MONTHS, _FILES, _SCORED = 6, 8, 6
_FOUND: tuple[tuple[Deduction, ...], ...] = (
    (Deduction("entries", 2, "调查笔录补登三日"),),
    (
        Deduction("closing", 10, "超过最后一日办结"),
        Deduction("pauses", 6, "延长没有审批表"),
        Deduction("proofs", 8, "缺处理决定书送达回证"),
        Deduction("evidence", 10, "工资台账没有核对签名"),
        Deduction("filed", 4, "结案后三个月未归档"),
        Deduction("law", 3, "条款引用不全"),
    ),
    (),
    (Deduction("proofs", 4, "一份回证没有签收日期"), Deduction("volume", 2, "页码有误")),
    (Deduction("findings", 5, "一项投诉没有答复"), Deduction("form", 2, "文书日期空缺")),
    (Deduction("periods", 3, "调查询问书迟发"),),
)


def file_checks(desk: SupervisorDesk) -> None:
    """Write the check: drawn and mostly scored, one objection to be answered."""
    today = desk.ctx.today()
    on = desk.days.on_or_before(today)
    last = on.replace(day=1) - timedelta(days=1)
    months = last.year * 12 + last.month - _MONTHS
    first = date(months // 12, months % 12 + 1, 1)
    ctx, actor = desk.on(on), desk.actor
    opened = NewEntry(kinds.OPENED, on, _opening(first, last))
    at = open_in(desk.conn, ctx, actor, DossierType.FILE_CHECK, opened)
    seed = f"双色球第{on.year}{on.timetuple().tm_yday // 2:03d}期"
    order = SampleOrder(_FILES, seed=seed, seed_source="public", seed_note="法制审核人员在场")
    sample_in(desk.conn, ctx, actor, at.dossier_id, order)
    files = file_check_in(desk.conn, at.dossier_id).files
    for file, found in zip(files[:_SCORED], _FOUND, strict=False):
        score_in(desk.conn, ctx, actor, at.dossier_id, Scoring(file.key, found))
    objection = {
        "target": files[1].key,
        "by": files[1].handler or actor.name,
        "text": "延长审批表在副卷，请再核。",
    }
    desk.step(at.dossier_id, kinds.OBJECTED, on, objection)


def _opening(first: date, last: date) -> dict[str, FactValue]:
    return {
        "title": f"{first.year}年{first.month}月至{last.year}年{last.month}月监察案卷评查",
        "line": Line.INSPECTION.value,
        "from_on": first.isoformat(),
        "to_on": last.isoformat(),
        "basis": "年度案卷评查计划",
    }
