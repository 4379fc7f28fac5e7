"""What do the columns of a roster say?  Each is read as a whole, every value that repeats once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import TypeVar

from disputes_app.domain.ledger import PayKind
from disputes_app.domain.roster import RosterField, RosterMapping
from disputes_app.services.roster_cells import (
    Flawed,
    amounts_fen,
    cell_text,
    digits_text,
    flag_cell,
    month_cell,
    name_text,
    narrow,
)
from disputes_app.services.roster_file import Cell
from disputes_app.services.roster_numbers import IdNumbers

Read = int | Flawed | None
Value = TypeVar("Value")
_F = RosterField
_KINDS: Mapping[str, PayKind] = MappingProxyType(
    {
        "": PayKind.WAGE,
        "工资": PayKind.WAGE,
        "加班费": PayKind.OVERTIME,
        "加班工资": PayKind.OVERTIME,
        "经济补偿": PayKind.SEVERANCE,
        "经济补偿金": PayKind.SEVERANCE,
        "补偿金": PayKind.SEVERANCE,
        "其他": PayKind.OTHER,
    }
)
_PHONE_LENGTH = 11
SHORTEST_PHONE = 7
LONGEST = 100
"""No text of a worker is longer."""


@dataclass(frozen=True, slots=True)
class RosterColumns:
    """What the rows below the headings say, field by field; None: not understood.

    Attributes:
        raw: the cells of each field as they stand in the file.
        id_fits: whether a number can be one.
        amounts: of each column that holds any, by its place in the sheet.
    """

    raw: Mapping[RosterField, Sequence[Cell]]
    names: Sequence[str]
    ids: Sequence[str | None]
    id_fits: Sequence[bool]
    phones: Sequence[str | None]
    teams: Sequence[str]
    trades: Sequence[str]
    banks: Sequence[str]
    accounts: Sequence[str | None]
    migrants: Sequence[bool | None]
    months: Sequence[str | None]
    kinds: Sequence[str | None]
    amounts: Mapping[int, list[Read]]

    def odd_rows(self) -> frozenset[int]:
        """Return the rows in which something about the worker is missing, odd or too long."""
        texts = (self.names, self.banks, self.trades, self.teams)
        told = (self.ids, self.phones, self.accounts, self.migrants)
        longest = max((max(map(len, one), default=0) for one in texts), default=0)
        if longest <= LONGEST and all(self.ids) and not any(None in one for one in told):
            shortest = min((len(one or "") for one in self.phones), default=0)
            if shortest >= SHORTEST_PHONE:
                return frozenset()
        return frozenset(
            at
            for at, (number, phone, account, migrant) in enumerate(zip(*told, strict=True))
            if not number
            or is_short(phone)
            or account is None
            or migrant is None
            or any(len(one[at]) > LONGEST for one in texts)
        )


def is_short(phone: str | None) -> bool:
    """Say whether a telephone number is not whole; an empty one is not there at all."""
    return phone is None or 0 < len(phone) < SHORTEST_PHONE


def columns_of(
    rows: Sequence[Sequence[Cell]], mapping: RosterMapping, year: int | None
) -> RosterColumns:
    """Return the columns of a roster; ``year`` is for months that name none."""
    below = rows[mapping.rows :]
    width = len(mapping.columns)
    if any(len(row) < width for row in below):
        below = [[*row, *([""] * (width - len(row)))] for row in below]
    turned = list(zip(*below, strict=False)) if below else []
    nothing = ("",) * len(below)
    raw: dict[RosterField, Sequence[Cell]] = {}
    for field in RosterField:
        at = mapping.place_of(field)
        raw[field] = nothing if at is None or at >= len(turned) else turned[at]
    ids = [_number(one) for one in raw[_F.ID_NUMBER]]
    return RosterColumns(
        raw,
        [one if type(one) is str and one.isalnum() else name_text(one) for one in raw[_F.NAME]],
        ids,
        IdNumbers().all_fit(one or "" for one in ids),
        [_phone(one) for one in raw[_F.PHONE]],
        _each(cell_text, raw[_F.TEAM]),
        _each(cell_text, raw[_F.TRADE]),
        _each(cell_text, raw[_F.BANK]),
        [
            one if type(one) is str and one.isdigit() and one.isascii() else digits_text(one)
            for one in raw[_F.ACCOUNT]
        ],
        _each(flag_cell, raw[_F.MIGRANT]),
        _each(lambda one: month_cell(one, year), raw[_F.MONTH]),
        _each(_kind, raw[_F.KIND]),
        {at: amounts_fen(turned[at]) for at in _amount_places(mapping) if at < len(turned)},
    )


def _amount_places(mapping: RosterMapping) -> list[int]:
    places = [at for at, _ in mapping.months]
    told = (mapping.place_of(one) for one in (_F.DUE, _F.PAID, _F.OWED))
    return [*places, *(at for at in told if at is not None)]


def _each(read: Callable[[Cell], Value], cells: Sequence[Cell]) -> list[Value]:
    """Return what a function says of each cell; of equal ones it is asked once."""
    if set(map(type, cells)) <= {str}:
        known = {one: read(one) for one in set(cells)}
        return [known[one] for one in cells]
    return [read(one) for one in cells]


def _number(cell: Cell) -> str | None:
    if type(cell) is str and cell.isalnum() and cell.isascii():
        return cell if cell.isdigit() else cell.upper()
    number = digits_text(cell)
    return None if number is None else number.upper()


def _phone(cell: Cell) -> str | None:
    if type(cell) is str and len(cell) == _PHONE_LENGTH and cell.isdigit() and cell.isascii():
        return cell
    return digits_text(cell)


def _kind(cell: Cell) -> str | None:
    found = _KINDS.get(narrow(cell_text(cell)))
    return None if found is None else found.value
