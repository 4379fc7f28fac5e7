"""Which list does the bank get, so that it pays each worker's own account?

Only who is to be paid and was not paid yet.  Digits of accounts and documents stay texts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.errors import DomainError
from disputes_app.domain.fund_log import PayState
from disputes_app.domain.money import to_yuan
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.context import Context
from disputes_app.services.fund import FundView, NoFundListError, PaidWorker, fund_view
from disputes_app.services.handing_on import whole_file
from disputes_app.services.sheet_file import Cell, csv_bytes, xlsx_bytes

TITLE = "欠薪保障金发放清册"
HEAD = ("序号", "姓名", "证件号码", "开户银行", "银行账号", "金额(元)")
_TO_PAY = frozenset({PayState.WAITING, PayState.FAILED})


@dataclass(eq=False)
class AccountMissingError(DomainError):
    """Workers who are to be paid have no account; ``names`` are the first of them."""

    names: str


@dataclass(frozen=True, slots=True)
class BankList:
    """What was written: where, how many workers, and what they get in all."""

    target: Path
    people: int
    fen: int


def to_be_paid(view: FundView) -> tuple[PaidWorker, ...]:
    """Return who is still to be paid, in the order of the list."""
    return tuple(one for one in view.workers if one.state in _TO_PAY)


def export_bank_list(ctx: Context, actor: Actor, dossier_id: DossierId, target: Path) -> BankList:
    """Write the list as csv, xlsx or pdf, by the ending of its name.

    Raises:
        NoFundListError: nothing was computed, or nobody is left to be paid.
        AccountMissingError: somebody has no account.
        TargetRefusedError: it could not be written.
        NotAllowedError: the role may not.
    """
    actor.require(Right.RECORD_EVENT)
    people = to_be_paid(fund_view(ctx, dossier_id))
    if not people:
        raise NoFundListError
    without = [one.worker.name for one in people if not one.worker.account]
    if without:
        raise AccountMissingError("、".join(without[:3]) + ("等" if without[3:] else ""))
    rows = bank_rows(people)
    ending = target.suffix.lower()
    if ending == ".csv":
        content = csv_bytes(HEAD, rows)
    elif ending == ".pdf":
        from disputes_app.services.record_paper_list import render_record_paper

        content = render_record_paper(ctx, actor, dossier_id, "fund.payout")
    else:
        content = xlsx_bytes(TITLE, HEAD, rows)
    with whole_file(target) as draft:
        draft.write_bytes(content)
    return BankList(target, len(people), sum(one.advance_fen for one in people))


def bank_rows(people: Sequence[PaidWorker]) -> list[tuple[Cell, ...]]:
    """Return a row a worker and the total."""
    rows: list[tuple[Cell, ...]] = [
        (
            n,
            one.worker.name,
            one.worker.id_number,
            one.worker.bank,
            one.worker.account,
            to_yuan(one.advance_fen),
        )
        for n, one in enumerate(people, start=1)
    ]
    total = sum(one.advance_fen for one in people)
    return [*rows, ("合计", f"{len(people)}人", "", "", "", to_yuan(total))]
