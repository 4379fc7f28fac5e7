"""Which workers does a list name, pasted or read from a file, and can each be registered?

One row a worker.  Besides the usual columns one with the words of a claim holds what this worker
asks for under it (拖欠工资 …), so that each case gets its own items.
"""

from __future__ import annotations

import enum
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal, InvalidOperation
from pathlib import Path
from types import MappingProxyType

from db.queries import groups as group_queries
from disputes_app.domain.errors import DomainError
from disputes_app.domain.parties import NewParty, PartyRole
from disputes_app.domain.register_keys import whole_name
from disputes_app.services.context import Context
from disputes_app.services.identity import (
    IdNumberError,
    SocialCreditCodeError,
    read_paper_of_identity,
    read_social_credit_code,
)
from disputes_app.services.registration import Registration
from disputes_app.services.table_file import TableRow, read_table, read_text

_MOST_FEN = 10**13
_HEADS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "name": ("姓名", "申请人", "劳动者", "工人姓名", "name"),
        "id_number": ("身份证号", "身份证号码", "身份证", "公民身份号码", "证件号码", "id_number"),
        "phone": ("电话", "手机", "手机号", "手机号码", "联系电话", "联系方式", "phone"),
        "address": ("地址", "住址", "联系地址", "送达地址", "address"),
        "amount": ("请求金额", "金额", "请求总额", "合计", "amount"),
    }
)


class WorkerProblem(enum.StrEnum):
    """What is wrong with a row; only ``KNOWN_CASE`` may be overlooked."""

    NO_NAME = "no_name"
    BAD_NUMBER = "bad_number"
    BAD_AMOUNT = "bad_amount"
    SAME_WORKER = "same_worker"
    KNOWN_CASE = "known_case"


_AMONG_OTHERS = frozenset({WorkerProblem.SAME_WORKER, WorkerProblem.KNOWN_CASE})
"""What a row does not tell by itself: it is looked for anew each time."""


@dataclass(frozen=True, slots=True)
class WorkerFlaw:
    """A problem of a row; ``about`` is the cell, the other row, or the case that is known."""

    problem: WorkerProblem
    about: str = ""


@dataclass(frozen=True, slots=True)
class WorkerRow:
    """A row as it was read.

    Attributes:
        items: what the worker asks for, by the words of the claim.
        flaws: what is wrong with it, as far as the row alone tells.
    """

    line: int
    name: str
    id_number: str
    phone: str
    address: str
    amount_fen: int | None
    items: Mapping[str, int] = field(default_factory=dict)
    flaws: tuple[WorkerFlaw, ...] = ()

    @property
    def claimed_fen(self) -> int | None:
        """The amount that stands in the row, else the sum of its items."""
        if self.amount_fen is not None:
            return self.amount_fen
        return sum(self.items.values()) if self.items else None

    @property
    def is_refused(self) -> bool:
        """Whether the row cannot be registered as it is."""
        return any(one.problem is not WorkerProblem.KNOWN_CASE for one in self.flaws)

    def party(self) -> NewParty:
        """Return the applicant of the case."""
        return NewParty(
            PartyRole.APPLICANT,
            is_person=True,
            name=self.name,
            id_number=self.id_number or None,
            phone=self.phone or None,
            address=self.address or None,
        )


@dataclass(eq=False)
class NoWorkersError(DomainError):
    """The table has no column of names, so that nobody can be read from it."""

    name: str


def workers_in_file(path: Path, claims: Sequence[str] = ()) -> tuple[WorkerRow, ...]:
    """Return the workers of a csv or xlsx file.

    Raises:
        TableUnreadableError, NoWorkersError: it is no such table.
    """
    return _workers(path.name, read_table(path), claims)


def workers_in_text(text: str, claims: Sequence[str] = ()) -> tuple[WorkerRow, ...]:
    """Return the workers of rows pasted from a spreadsheet, with their heading.

    Raises:
        TableUnreadableError, NoWorkersError: it is no such table.
    """
    return _workers("", read_text(text), claims)


def checked_workers(
    ctx: Context, employer: NewParty | None, rows: Sequence[WorkerRow]
) -> tuple[WorkerRow, ...]:
    """Return the rows with what is wrong with each: by itself, among the others, in the registers.

    Args:
        employer: against whom they claim; None while that is not known.
    """
    numbers = sorted({row.id_number for row in rows if row.id_number})
    known: Mapping[str, str] = {}
    if employer is not None and numbers:
        with ctx.database.read() as conn:
            known = group_queries.open_cases_of_workers(
                conn,
                numbers,
                employer_code=_code(employer),
                employer_key=whole_name(employer.name),
            )
    seen: dict[str, int] = {}
    return tuple(_checked(row, seen, known) for row in rows)


def claim_heads(template: Registration) -> tuple[str, ...]:
    """Return the claims that a column of the list can give each worker's own amount of."""
    if template.claims:
        return tuple(one.cause.strip() for one in template.claims if one.cause.strip())
    return tuple(one.strip() for one in template.summary.splitlines() if one.strip())


def registration_of(template: Registration, row: WorkerRow) -> Registration:
    """Return what is registered for one worker: everything of the template but the person.

    Sums of the list take the place of those of the template.
    """
    claimed = row.claimed_fen
    is_own = claimed is not None or bool(row.items)
    claims = tuple(
        replace(one, claimed_fen=row.items.get(one.cause.strip()) if is_own else one.claimed_fen)
        for one in template.claims
    )
    return replace(
        template,
        claims=claims,
        applicants=(row.party(),),
        people=1,
        claimed_fen=template.claimed_fen if claimed is None else claimed,
    )


def _code(employer: NewParty) -> str | None:
    if not employer.code:
        return None
    try:
        return read_social_credit_code(employer.code)
    except SocialCreditCodeError:
        return None


def _checked(row: WorkerRow, seen: dict[str, int], known: Mapping[str, str]) -> WorkerRow:
    flaws = [one for one in row.flaws if one.problem not in _AMONG_OTHERS]
    key = row.id_number or f"{row.name} {row.phone}"
    if row.name and key in seen:
        flaws.append(WorkerFlaw(WorkerProblem.SAME_WORKER, str(seen[key])))
    seen.setdefault(key, row.line)
    if row.id_number in known:
        flaws.append(WorkerFlaw(WorkerProblem.KNOWN_CASE, known[row.id_number]))
    return replace(row, flaws=tuple(flaws))


def _workers(name: str, table: Sequence[TableRow], claims: Sequence[str]) -> tuple[WorkerRow, ...]:
    heads = {head for row in table for head in row.cells}
    if not heads & set(_HEADS["name"]):
        raise NoWorkersError(name)
    wanted = {"".join(one.split()): one for one in claims}
    return tuple(_worker(row, wanted) for row in table)


def _worker(row: TableRow, claims: Mapping[str, str]) -> WorkerRow:
    flaws: list[WorkerFlaw] = []
    texts = {name: _cell(row, heads) for name, heads in _HEADS.items()}
    amount = _amount(texts["amount"], flaws)
    items = {}
    for head, claim in claims.items():
        fen = _amount(row.cells.get(head, ""), flaws)
        if fen is not None:
            items[claim] = fen
    number = unicodedata.normalize("NFKC", texts["id_number"]).replace(" ", "").upper()
    if not texts["name"]:
        flaws.insert(0, WorkerFlaw(WorkerProblem.NO_NAME))
    if number:
        try:
            number = read_paper_of_identity(number).number
        except IdNumberError:
            flaws.append(WorkerFlaw(WorkerProblem.BAD_NUMBER, number))
    return WorkerRow(
        row.line,
        texts["name"],
        number,
        texts["phone"],
        texts["address"],
        amount,
        items,
        tuple(flaws),
    )


def _cell(row: TableRow, heads: Sequence[str]) -> str:
    return next((row.cells[head] for head in heads if row.cells.get(head)), "")


def _amount(text: str, flaws: list[WorkerFlaw]) -> int | None:
    """Return whole fen of yuan as written in a spreadsheet (12,345.60 元)."""
    plain = unicodedata.normalize("NFKC", text).strip().removesuffix("元").lstrip("¥￥")
    plain = plain.replace(",", "").replace(" ", "")
    if not plain:
        return None
    try:
        fen = Decimal(plain) * 100
    except InvalidOperation:
        fen = Decimal(-1)
    if not fen.is_finite() or not 0 <= fen < _MOST_FEN or fen != fen.to_integral_value():
        flaws.append(WorkerFlaw(WorkerProblem.BAD_AMOUNT, text))
        return None
    return int(fen)
