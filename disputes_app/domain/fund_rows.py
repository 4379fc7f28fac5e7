"""How is the list of an application kept, proved unchanged, and read from the rows of a table?

One row a worker: name, document of identity, bank, account, a column a month with what is owed
(2026-03), months of compensation, compensation owed.  Or one row a worker and month.
"""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal, InvalidOperation
from types import MappingProxyType

from disputes_app.domain.dossiers.project_safeguards import read_month
from disputes_app.domain.fund_computation import (
    MOST_HALF_MONTHS,
    MOST_MONTH_FEN,
    FundRowError,
    FundWorker,
    OwedMonth,
    check_worker,
)
from disputes_app.domain.money import to_yuan

HEADS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "name": ("姓名", "劳动者", "申请人", "工人姓名", "name"),
        "id_number": ("身份证号", "身份证号码", "身份证", "公民身份号码", "证件号码", "id_number"),
        "bank": ("开户银行", "开户行", "银行", "bank"),
        "account": ("银行账号", "银行卡号", "账号", "卡号", "account"),
        "half_months": ("补偿月数", "经济补偿月数", "补偿年限", "工作年限", "compensation_months"),
        "compensation": ("经济补偿金", "应付经济补偿金", "compensation"),
        "month": ("月份", "欠薪月份", "month"),
        "amount": ("欠薪金额", "欠薪", "金额", "amount"),
    }
)
_ACCOUNT = re.compile(r"\d{8,30}")
_DAMAGED = re.compile(r"\d\.?\d*E\+?\d+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PlainArrears:
    """A line of a ledger of arrears: what one worker is owed for one month.

    Attributes:
        is_severance: it is compensation (经济补偿金), whatever its month.
        half_months: of compensation due, where the ledger knows them.
    """

    name: str
    id_number: str
    month: date
    owed_fen: int
    bank: str = ""
    account: str = ""
    is_severance: bool = False
    half_months: int = 0


@dataclass(frozen=True, slots=True)
class FundFlaw:
    """What is wrong with a row: its line in the table, a code, and the cell that is meant."""

    line: int
    code: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class FundRows:
    """The workers that a table names, and what is wrong with its rows."""

    workers: tuple[FundWorker, ...]
    flaws: tuple[FundFlaw, ...] = ()


def row_values(one: FundWorker) -> tuple[int | str | None, ...]:
    """Return what a row says, in the order in which it is stored and hashed."""
    return (
        one.place,
        one.name,
        one.id_number,
        one.bank,
        one.account,
        months_text(one),
        one.half_months,
        one.compensation_fen,
        one.base_fen,
    )


def rows_digest(workers: Iterable[FundWorker]) -> str:
    """Return the SHA-256 (hex) over everything that the rows say."""
    rows = [row_values(one) for one in workers]
    text = json.dumps(rows, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def months_text(worker: FundWorker) -> str:
    """Return the months as they are kept: a JSON list of month, owed and minimum wage."""
    months = [[f"{one.month:%Y-%m}", one.owed_fen, one.wage_fen] for one in worker.months]
    return json.dumps(months, separators=(",", ":"))


def months_of(text: str) -> tuple[OwedMonth, ...]:
    """Return the months as they were kept."""
    return tuple(
        OwedMonth(date.fromisoformat(f"{month}-01"), owed, wage)
        for month, owed, wage in json.loads(text)
    )


def workers_of_arrears(lines: Iterable[PlainArrears]) -> tuple[FundWorker, ...]:
    """Return one worker a person with the months of a ledger, in the order of the ledger.

    Who has a document of identity is one person by it, otherwise by name; sums of one month are
    added.
    """
    found: dict[str, list[PlainArrears]] = {}
    for line in lines:
        found.setdefault(line.id_number or line.name, []).append(line)
    return tuple(_of_lines(place, of) for place, of in enumerate(found.values(), start=1))


def _of_lines(place: int, lines: Sequence[PlainArrears]) -> FundWorker:
    first = lines[0]
    months: dict[date, int] = {}
    for line in lines:
        if not line.is_severance:
            month = line.month.replace(day=1)
            months[month] = months.get(month, 0) + line.owed_fen
    severance = sum(line.owed_fen for line in lines if line.is_severance)
    return FundWorker(
        place,
        first.name,
        first.id_number,
        first.bank,
        first.account,
        tuple(OwedMonth(month, fen) for month, fen in sorted(months.items()) if fen),
        max(line.half_months for line in lines),
        severance or None,
    )


def rows_text(workers: Sequence[FundWorker]) -> str:
    """Return the workers as rows to be pasted, so that a list taken from a ledger can be completed.

    :func:`read_rows` reads the same from it.
    """
    months = sorted({one.month for worker in workers for one in worker.months})
    head = ["姓名", "身份证号", "开户银行", "银行账号", *[f"{month:%Y-%m}" for month in months]]
    lines = [[*head, "补偿月数", "经济补偿金"]]
    for one in workers:
        owed = {of.month: of.owed_fen for of in one.months}
        sums = [_yuan(owed.get(month)) for month in months]
        halves = f"{one.half_months / 2:g}" if one.half_months else ""
        lines.append(
            [
                one.name,
                one.id_number,
                one.bank,
                one.account,
                *sums,
                halves,
                _yuan(one.compensation_fen),
            ]
        )
    return "\n".join("\t".join(line) for line in lines)


def _yuan(fen: int | None) -> str:
    return "" if not fen else str(to_yuan(fen))


def read_rows(rows: Sequence[tuple[int, Mapping[str, str]]], today: date) -> FundRows:
    """Return the workers of a table: of each row its line and its cells by heading."""
    merged: dict[str, FundWorker] = {}
    flaws: list[FundFlaw] = []
    for line, cells in rows:
        worker = _worker(line, cells, len(merged) + 1, flaws)
        if worker is None:
            continue
        key = worker.id_number or worker.name
        former = merged.get(key)
        if former is not None:
            months = (*former.months, *worker.months)
            if not worker.months:
                flaws.append(FundFlaw(line, "fund_row_worker_twice", key))
            worker = replace(former, months=months)
        try:
            check_worker(worker, today)
        except FundRowError as error:
            flaws.append(FundFlaw(line, error.reason, error.about))
        merged[key] = worker
    return FundRows(tuple(merged.values()), tuple(flaws))


def _worker(
    line: int, cells: Mapping[str, str], place: int, flaws: list[FundFlaw]
) -> FundWorker | None:
    texts = {name: _cell(cells, heads) for name, heads in HEADS.items()}
    if not texts["name"]:
        flaws.append(FundFlaw(line, "fund_row_no_name"))
        return None
    number = _tight(texts["id_number"]).upper()
    if _DAMAGED.fullmatch(number):
        flaws.append(FundFlaw(line, "fund_row_damaged_number", number))
    account = _tight(texts["account"]).replace("-", "")
    if account and _ACCOUNT.fullmatch(account) is None:
        flaws.append(FundFlaw(line, "fund_row_bad_account", account))
    return FundWorker(
        place,
        texts["name"],
        number,
        texts["bank"],
        account,
        tuple(_months(line, cells, texts, flaws)),
        _halves(line, texts["half_months"], flaws),
        _fen(line, texts["compensation"], flaws),
    )


def _months(
    line: int, cells: Mapping[str, str], texts: Mapping[str, str], flaws: list[FundFlaw]
) -> list[OwedMonth]:
    found = []
    if texts["month"] or texts["amount"]:
        month = _month(texts["month"])
        fen = _fen(line, texts["amount"], flaws)
        if month is None:
            flaws.append(FundFlaw(line, "fund_row_bad_month", texts["month"]))
        elif fen:
            found.append(OwedMonth(month, fen))
    for head, text in cells.items():
        month = _month(head)
        fen = None if month is None else _fen(line, text, flaws)
        if month is not None and fen:
            found.append(OwedMonth(month, fen))
    return found


def _month(text: str) -> date | None:
    plain = unicodedata.normalize("NFKC", text).strip()
    is_day = re.fullmatch(r"(\d{4}-\d{2})-\d{2}", plain)
    return read_month(plain if is_day is None else is_day[1])


def _cell(cells: Mapping[str, str], heads: Sequence[str]) -> str:
    return next((cells[head].strip() for head in heads if cells.get(head, "").strip()), "")


def _tight(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split())


def _fen(line: int, text: str, flaws: list[FundFlaw]) -> int | None:
    """Return whole fen of yuan as a spreadsheet writes it; nothing is rounded."""
    plain = _tight(text).removesuffix("元").lstrip("¥￥").replace(",", "")
    if not plain:
        return None
    try:
        fen = Decimal(plain) * 100
    except InvalidOperation:
        fen = Decimal(-1)
    if not fen.is_finite() or not 0 <= fen < MOST_MONTH_FEN or fen != fen.to_integral_value():
        flaws.append(FundFlaw(line, "fund_row_bad_amount", text))
        return None
    return int(fen)


def _halves(line: int, text: str, flaws: list[FundFlaw]) -> int:
    plain = _tight(text).removesuffix("个月").removesuffix("年")
    if not plain:
        return 0
    try:
        halves = Decimal(plain) * 2
    except InvalidOperation:
        halves = Decimal(-1)
    if (
        not halves.is_finite()
        or not 0 <= halves <= MOST_HALF_MONTHS
        or halves != halves.to_integral_value()
    ):
        flaws.append(FundFlaw(line, "fund_row_bad_half_months", text))
        return 0
    return int(halves)
