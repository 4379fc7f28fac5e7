"""Which late cases of the running year has the supervisor looked back at, and what was found?

About two of three; the newest wait, so that the list shows both.
"""

from __future__ import annotations

from datetime import date

from disputes_app.domain.case_list import CaseRow, RateNumber
from disputes_app.domain.cases import Line
from disputes_app.domain.kinds.late_review import REVIEWED
from disputes_app.domain.rate import Basis, Population, RateQuery
from disputes_app.services.demonstration.supervisor_desk import SupervisorDesk
from disputes_app.services.late_reviews import ReviewDraft, facts_of, late_rows
from disputes_app.services.log import record_in
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.rate import cases_behind

_MOST, _OFTEN = 12, 0.3
_CAUSES = {
    Line.INSPECTION: (
        ("调查取证难", "用人单位拒不提供工资台账，向银行调取流水迟。", "立案时即发调查询问书。"),
        ("审批迟", "延长审批在最后一日之后才送签。", "到期前十个工作日提醒送审。"),
        ("经办人变动", "承办人调岗，移交后两周没有进展。", "移交时由组长当面交接期限。"),
        ("鉴定、外部等待", "等社保机构核定缴费基数。", "同类案件先行函询。"),
        ("调查取证难", "工地分包多，职工名册反复核对。", "名册由总包先行确认。"),
    ),
    Line.ARBITRATION: (
        ("送达不到", "公司搬离注册地，邮寄两次退回后才公告。", "首次退件即启动公告。"),
        ("开庭排期", "首次开庭排在受理后一个月。", "受理当日排期。"),
        ("文书制作迟", "合议后裁决书制作超过十日。", "合议后五日内出初稿。"),
        ("送达不到", "追加第三人后副本未能送达。", "追加前核实送达地址。"),
    ),
    Line.MEDIATION: (
        ("当事人原因", "双方多次要求延期再谈。", "第二次延期前书面告知可申请仲裁。"),
        ("登记迟", "协议当日签订，系统次月登记。", "签订当日登记。"),
    ),
}
_ALSO = ("案多人少", "期限认识有误")


def late_case_reviews(desk: SupervisorDesk) -> int:
    """Write the reviews of late cases of the year, entered on the last working day."""
    today = desk.ctx.today()
    on = desk.days.on_or_before(today)
    written = 0
    for line, found in _CAUSES.items():
        rows = [one for one in _late(desk, line, today) if one.received_on < on]
        for place, row in enumerate(rows[: min(_MOST, len(rows) * 2 // 3)]):
            cause, note, measure = found[place % len(found)]
            also = (desk.rng.choice(_ALSO),) if desk.rng.random() < _OFTEN else ()
            draft = ReviewDraft((cause, *also), note, measure)
            entry = NewEntry(REVIEWED, on, facts_of(draft, desk.actor))
            record_in(desk.conn, desk.on(on), desk.actor, row.id, entry)
            written += 1
    return written


def _late(desk: SupervisorDesk, line: Line, today: date) -> list[CaseRow]:
    query = RateQuery(
        line, Population.ALL, Basis.DUE, date(today.year, 1, 1), date(today.year, 12, 31), today
    )
    return late_rows(desk.conn, cases_behind(query, RateNumber.LATE))
