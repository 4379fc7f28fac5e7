"""How much was done in a period: the indicators that the district plan publishes?

The district plan 2021-2025 (嘉人社发〔2021〕91号, part 一) gives these for 2016-2020.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from db.queries.disputes import Disputes, disputes
from db.queries.listings import first_listed
from db.queries.period_counts import PeriodCounts
from db.queries.totals import Indicators, indicators
from disputes_app.domain.money import to_yuan
from disputes_app.services.context import Context
from disputes_app.services.rate import PeriodError


@dataclass(frozen=True, slots=True)
class Total:
    """One indicator.  ``value`` is None where the program does not record it yet."""

    id: str
    value: int | Decimal | None
    unit: str
    zh: str
    en: str
    definition_zh: str
    definition_en: str


_CASES = (
    ("mediation_closed", "调解结案", "Mediations closed", "办结日在期间内的调解案件",
     "mediations closed in the period"),
    ("arbitration_closed", "仲裁结案", "Arbitrations closed", "办结日在期间内的仲裁案件",
     "arbitrations closed in the period"),
    ("settled", "调解成功", "Settled", "其中以调解协议、仲裁调解书结案的案件",
     "of these, closed by a mediation agreement or a settlement"),
    ("inspection_accepted", "监察立案", "Inspection cases accepted", "立案日在期间内的监察案件",
     "inspection cases accepted in the period"),
    ("violations", "查处违法", "Violations dealt with",
     "期间内首次下达责令改正、处理或处罚决定的监察案件",
     "inspection cases in which a violation was first established in the period"),
)  # fmt: skip
_SUMS = (
    ("recovered_for_parties", "为当事人挽回金额", "Recovered for parties",
     "期间内调解协议、仲裁调解书和裁决书确定的给付金额",
     "sums fixed by agreements, settlements and awards in the period"),
    ("recovered_by_inspection", "监察追回工资、社会保险费", "Recovered by inspection",
     "期间内监察案件登记的追回金额", "sums recorded as recovered in inspection cases"),
)  # fmt: skip
_SETTLED_ZH = "期间内现场协调化解的欠薪纠纷，和转为监察案件并在期间内办结的欠薪纠纷"
_SETTLED_EN = "wage disputes settled on the spot, or closed as inspection cases, in the period"
_DISPUTES = (
    ("group_incidents", "群体性事件", "Group incidents", "件", "接报日在期间内的群体性事件",
     "group incidents reported in the period"),
    ("disputes_resolved", "欠薪纠纷化解", "Wage disputes resolved", "件",
     f"{_SETTLED_ZH}，每件计一次", f"{_SETTLED_EN}, each counted once"),
    ("dispute_workers", "欠薪纠纷涉及人数", "Workers in wage disputes", "人",
     f"{_SETTLED_ZH}涉及的人数", f"workers in {_SETTLED_EN}"),
    ("dispute_owed", "欠薪纠纷涉及金额", "Owed in wage disputes", "元",
     f"{_SETTLED_ZH}涉及的金额", f"sums owed in {_SETTLED_EN}"),
)  # fmt: skip
ORDER = (
    "mediation_closed",
    "arbitration_closed",
    "settled",
    "recovered_for_parties",
    "inspection_accepted",
    "violations",
    "recovered_by_inspection",
    "group_incidents",
    "disputes_resolved",
    "dispute_workers",
    "dispute_owed",
    "listed",
)


def totals(
    ctx: Context, from_day: date, to_day: date, counts: PeriodCounts | None = None
) -> tuple[Total, ...]:
    """Return every indicator of a period, both days inclusive; raise PeriodError.

    Args:
        counts: what was counted of the same period already.
    """
    if from_day > to_day:
        raise PeriodError("from_after_to", from_day)
    with ctx.database.read() as conn:
        found = indicators(conn, counts or PeriodCounts(from_day, to_day))
        settled = disputes(conn, from_day, to_day)
        listed = first_listed(conn, from_day, to_day)
    every = (*_counted(found), *_summed(found), *_of_disputes(settled), _of_list(listed))
    rows = {total.id: total for total in every}
    return tuple(rows[name] for name in ORDER)


def _counted(found: Indicators) -> list[Total]:
    return [
        Total(name, getattr(found, name), "件", zh, en, zh_def, en_def)
        for name, zh, en, zh_def, en_def in _CASES
    ]


def _summed(found: Indicators) -> list[Total]:
    return [
        Total(name, to_yuan(getattr(found, f"{name}_fen")), "元", zh, en, zh_def, en_def)
        for name, zh, en, zh_def, en_def in _SUMS
    ]


def _of_disputes(found: Disputes) -> list[Total]:
    values: dict[str, int | Decimal] = {
        "group_incidents": found.group_incidents,
        "disputes_resolved": found.resolved,
        "dispute_workers": found.workers,
        "dispute_owed": to_yuan(found.owed_fen),
    }
    return [
        Total(name, values[name], unit, zh, en, zh_def, en_def)
        for name, zh, en, unit, zh_def, en_def in _DISPUTES
    ]


def _of_list(listed: int) -> Total:
    return Total(
        "listed",
        listed,
        "家",
        "列入失信名单",
        "Employers listed",
        "期间内首次被决定列入失信名单的用人单位，决定被撤销的不计",
        "employers first put on the joint-punishment list in the period, without revoked decisions",
    )
