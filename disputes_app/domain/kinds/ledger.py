"""Which entries make the arrears ledger (欠薪明细), and how do its payments count?

The rows lie in tables of their own; an entry keeps how many there are, what they add up to and
a digest over them.  Sources: 劳动保障监察条例 26; 保障农民工工资支付条例 29-32.

**One sum counts once.**  On the inspection line a payment of the ledger is money recovered, as
``inspection.recovered`` is: where a case has a ledger, wages are entered here and nowhere else,
and ``inspection.recovered`` is left for what is not in the ledger (social insurance).  Where the
sum was entered there already, the payment names that entry (``itemises``) and only says who got
it.  An advance of the guarantee fund is no recovery: the fund recovers it later.
"""

from __future__ import annotations

from disputes_app.domain.cases import Line
from disputes_app.domain.docket import Docket
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import (
    Choice,
    EventKind,
    Field,
    FieldType,
    is_set,
    number_of,
    text_of,
)
from disputes_app.domain.kinds.common import ALL_LINES, always
from disputes_app.domain.kinds.inspection import paid_in_full
from disputes_app.domain.ledger import Payer

IMPORTED = "ledger.imported"
CORRECTED = "ledger.corrected"
PAID = "ledger.paid"
CONFIRMED = "ledger.confirmed"
REPRESENTATIVES = "ledger.representatives"
PREFIX = "ledger."

PAYERS = (
    Choice(Payer.EMPLOYER.value, "用人单位", "Employer"),
    Choice(Payer.CONTRACTOR.value, "总包先行清偿(条例30)", "General contractor, first (条例30)"),
    Choice(Payer.OWNER.value, "建设单位先行垫付(条例29)", "Owner, in advance (条例29)"),
    Choice(Payer.DEPOSIT.value, "工资保证金(条例32)", "Wage deposit (条例32)"),
    Choice(Payer.FUND.value, "欠薪保障金垫付", "Wage-guarantee fund"),
    Choice(Payer.COURT.value, "法院执行", "Enforced by the court"),
)
_DIGEST = Field("digest", FieldType.TEXT, "明细校验值", "Digest of the rows")
_ROWS = Field("rows", FieldType.INTEGER, "明细行数", "Rows")
_WORKERS = Field("workers", FieldType.INTEGER, "人数", "Workers")


def _has_ledger(docket: Docket) -> str | None:
    """Guard of what tells about lines that are there."""
    found = any(one.startswith("ledger ") for one in docket.facts_seen)
    return None if found else "no_ledger"


def _filled(docket: Docket, event: Event) -> None:
    docket.facts_seen.add(f"ledger {event.seq}")


def _corrected(docket: Docket, event: Event) -> None:
    if _rests_on_nothing(docket, event):
        docket.impossible("ledger_lines_gone")
        return
    _filled(docket, event)


def _told(docket: Docket, event: Event) -> None:
    if _rests_on_nothing(docket, event):
        docket.impossible("ledger_lines_gone")


def _rests_on_nothing(docket: Docket, event: Event) -> bool:
    """Say whether an entry whose lines this one tells about is not in force on its day."""
    named = text_of(event.facts, "rests_on").split()
    return any(f"ledger {one}" not in docket.facts_seen for one in named)


def _paid(docket: Docket, event: Event) -> None:
    _told(docket, event)
    if docket.line is not Line.INSPECTION:
        return
    facts, fen = event.facts, number_of(event.facts, "amount_fen")
    if is_set(facts, "in_full") and text_of(facts, "payer") != Payer.FUND:
        paid_in_full(docket, event.happened_on)
    itemised = number_of(facts, "itemises")
    if itemised:
        _itemise(docket, itemised, fen)
    elif text_of(facts, "payer") != Payer.FUND and docket.accepted_on is not None:
        docket.pay(event.happened_on, "recovered", fen)


def _itemise(docket: Docket, seq: int, fen: int) -> None:
    """Tell who got what was entered as recovered: no more than that, and once."""
    sums = [one[3] for one in docket.amounts if one[0] == seq and one[2] == "recovered"]
    mark = f"itemised {seq}"
    if not sums or sums[0] < fen:
        docket.impossible("no_such_recovery")
    elif mark in docket.facts_seen:
        docket.impossible("recovery_itemised")
    else:
        docket.facts_seen.add(mark)


_RESTS_ON = Field(
    "rests_on", FieldType.TEXT, "所依据的名册(登记序号)", "Rosters it is about (numbers)"
)

KINDS = (
    EventKind(
        IMPORTED,
        "导入欠薪名册",
        "Arrears roster imported",
        15,
        ALL_LINES,
        (
            Field("file", FieldType.TEXT, "名册文件", "File"),
            Field("file_hash", FieldType.TEXT, "文件校验值", "Hash of the file"),
            Field("project", FieldType.TEXT, "工程项目、部门", "Project", required=False),
            Field("first_month", FieldType.TEXT, "最早月份", "First month"),
            Field("last_month", FieldType.TEXT, "最晚月份", "Last month"),
            _WORKERS,
            _ROWS,
            Field("due_fen", FieldType.MONEY, "应付合计", "Due"),
            Field("paid_fen", FieldType.MONEY, "已付合计", "Paid before"),
            _DIGEST,
        ),
        always,
        _filled,
        step=False,
    ),
    EventKind(
        CORRECTED,
        "更正欠薪明细",
        "Arrears ledger corrected",
        16,
        ALL_LINES,
        (
            Field("reason", FieldType.LONG_TEXT, "更正的理由", "Reason"),
            _RESTS_ON,
            _WORKERS,
            _ROWS,
            Field("due_fen", FieldType.MONEY, "更正后应付", "Due as corrected"),
            Field("paid_fen", FieldType.MONEY, "更正后已付", "Paid before, as corrected"),
            _DIGEST,
        ),
        _has_ledger,
        _corrected,
        step=False,
    ),
    EventKind(
        REPRESENTATIVES,
        "推举代表人",
        "Representatives elected",
        17,
        ALL_LINES,
        (
            Field("people", FieldType.INTEGER, "代表人数", "Representatives"),
            _RESTS_ON,
            _DIGEST,
        ),
        _has_ledger,
        _told,
        step=False,
    ),
    EventKind(
        CONFIRMED,
        "职工确认欠薪数额",
        "Claims confirmed by the workers",
        18,
        ALL_LINES,
        (
            Field("confirmed", FieldType.INTEGER, "确认人数", "Confirmed"),
            Field("disputed", FieldType.INTEGER, "有异议人数", "Disputed"),
            _RESTS_ON,
            _DIGEST,
        ),
        _has_ledger,
        _told,
        step=False,
    ),
    EventKind(
        PAID,
        "支付欠薪",
        "Arrears paid",
        56,
        ALL_LINES,
        (
            Field("payer", FieldType.CHOICE, "支付人", "Paid by", choices=PAYERS),
            Field("amount_fen", FieldType.MONEY, "支付金额", "Amount paid"),
            _WORKERS,
            _ROWS,
            Field("way", FieldType.TEXT, "支付方式、凭证", "How, voucher", required=False),
            Field(
                "in_full",
                FieldType.FLAG,
                "责令支付的款项已付清",
                "All that was ordered is paid",
                required=False,
            ),
            Field(
                "itemises",
                FieldType.INTEGER,
                "已登记为追回金额的一项(序号)",
                "Entry that counted the sum as recovered (number)",
                required=False,
            ),
            _RESTS_ON,
            _DIGEST,
        ),
        _has_ledger,
        _paid,
        step=False,
    ),
)
