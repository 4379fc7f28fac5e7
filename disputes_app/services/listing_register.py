"""What may everybody read of the joint-punishment list, and what does the credit platform get?

失信联合惩戒名单管理暂行办法 9 (publication), 10 and 17 ¶2 (the platform is told of the listing
and of the removal), 4 (what is private stays so): of a person name and role only; 身份证号,
telephone and account numbers stand in no output, also where somebody typed them into a reason.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from disputes_app.domain.dossiers.listed import EMPLOYER, REMOVED, ListedSpan
from disputes_app.domain.dossiers.listing_parties import ROLES
from disputes_app.domain.errors import DomainError
from disputes_app.domain.listing_standing import ListingLog
from disputes_app.domain.public_text import covered
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.context import Context
from disputes_app.services.handing_on import whole_file
from disputes_app.services.listings import RegisterEntry, listing_rows, register_on
from disputes_app.services.paper_names import bureau_name
from disputes_app.services.sheet_file import csv_bytes, xlsx_bytes

TITLE = "拖欠农民工工资失信联合惩戒对象名单"
PLATFORM_TITLE = "失信联合惩戒名单信息共享"
HEAD = (
    "名称", "统一社会信用代码", "身份", "列入事由", "列入依据", "决定机关", "决定文书号",
    "决定日期", "期限至",
)  # fmt: skip
PLATFORM_HEAD = (
    "主体名称", "统一社会信用代码", "主体身份", "用人单位", "列入事由", "列入依据", "决定机关",
    "决定文书号", "决定日期", "期限至", "状态", "移出日期", "移出原因",
)  # fmt: skip
_ENDS = {REMOVED: "提前移出（第14条）"}
_ROLE_NAMES = {EMPLOYER: "用人单位", **{one.value: one.zh for one in ROLES}}


@dataclass(eq=False)
class EmptyPublicListError(DomainError):
    """Nobody is on the list, so there is nothing to write."""


@dataclass(eq=False)
class PublicListFormatError(DomainError):
    """The ending of the file names no format in which the list is written."""

    ending: str


@dataclass(frozen=True, slots=True)
class PublicRow:
    """A line of the public list; nothing else of a party may be read by everybody."""

    name: str
    code: str
    role: str
    reason: str
    basis: str
    organ: str
    number: str
    decided_on: date
    until_on: date

    @property
    def cells(self) -> tuple[str, ...]:
        """The line as it is written."""
        return (
            self.name, self.code, self.role, self.reason, self.basis, self.organ, self.number,
            self.decided_on.isoformat(), self.until_on.isoformat(),
        )  # fmt: skip


def public_rows(ctx: Context, on: date | None = None) -> tuple[PublicRow, ...]:
    """Return who is in legal effect on the list on a day, today unless told."""
    organ = bureau_name(ctx)
    return tuple(_public(one, organ) for one in register_on(ctx, on))


def export_register(ctx: Context, actor: Actor, target: Path) -> int:
    """Write the public list as csv, xlsx or pdf by the ending of its name; return its lines.

    Raises:
        EmptyPublicListError, PublicListFormatError.
        TargetRefusedError: it could not be written.
        NotAllowedError: the role may not.
    """
    actor.require(Right.RECORD_EVENT)
    rows = public_rows(ctx)
    if not rows:
        raise EmptyPublicListError
    _write(target, register_bytes(ctx, rows, target.suffix))
    return len(rows)


def register_bytes(ctx: Context, rows: Sequence[PublicRow], ending: str) -> bytes:
    """Return the list as a file of the format that an ending names; raise PublicListFormatError."""
    cells = [one.cells for one in rows]
    match ending.lower():
        case ".csv":
            return csv_bytes(HEAD, cells)
        case ".xlsx":
            return xlsx_bytes(TITLE, HEAD, cells)
        case ".pdf":
            from disputes_app.documents.reports.listing_register import render_listing_register

            return render_listing_register(
                cells, ctx.today(), office_name=bureau_name(ctx), demonstration=ctx.demonstration
            )
        case _:
            raise PublicListFormatError(ending)


def platform_rows(ctx: Context) -> tuple[tuple[str, ...], ...]:
    """Return what the credit platform gets: each listing ever, and its removal (办法 10, 17)."""
    today, organ = ctx.today(), bureau_name(ctx)
    found = [
        _platform(row.log, span, today, organ)
        for row in listing_rows(ctx)
        for span in row.log.spans
    ]
    return tuple(sorted(found, key=lambda cells: (cells[8], cells[7])))


def platform_bytes(ctx: Context, ending: str) -> bytes:
    """Return the export for the platform as csv or xlsx.

    Raises:
        EmptyPublicListError: nobody was ever listed.
        PublicListFormatError: another ending.
    """
    rows = platform_rows(ctx)
    if not rows:
        raise EmptyPublicListError
    match ending.lower():
        case ".csv":
            return csv_bytes(PLATFORM_HEAD, rows)
        case ".xlsx":
            return xlsx_bytes(PLATFORM_TITLE, PLATFORM_HEAD, rows)
        case _:
            raise PublicListFormatError(ending)


def export_platform(ctx: Context, actor: Actor, target: Path) -> None:
    """Write the export for the platform; raise as :func:`export_register`."""
    actor.require(Right.RECORD_EVENT)
    _write(target, platform_bytes(ctx, target.suffix))


def _write(target: Path, content: bytes) -> None:
    with whole_file(target) as draft:
        draft.write_bytes(content)


def _public(one: RegisterEntry, organ: str) -> PublicRow:
    return PublicRow(
        covered(one.name),
        one.code if one.role == EMPLOYER else "",
        covered(_role(one)),
        covered(one.reason),
        covered(one.basis),
        organ,
        covered(one.decision_number),
        one.decided_on,
        one.until_on,
    )


def _role(one: RegisterEntry) -> str:
    name = _ROLE_NAMES.get(one.role, one.role)
    return name if one.role == EMPLOYER else f"{name}（{one.employer}）"


def _platform(log: ListingLog, span: ListedSpan, today: date, organ: str) -> tuple[str, ...]:
    last = span.last_day
    is_over = not span.in_effect_on(today)
    return (
        covered(span.name),
        span.code if span.role == EMPLOYER else "",
        _ROLE_NAMES.get(span.role, span.role),
        covered(log.employer),
        covered(log.reason),
        covered(log.basis),
        organ,
        covered(log.decision_number),
        span.from_on.isoformat(),
        "" if span.until_on is None else span.until_on.isoformat(),
        "已移出" if is_over else "列入",
        last.isoformat() if is_over and last is not None else "",
        _end(span) if is_over else "",
    )


def _end(span: ListedSpan) -> str:
    if span.ended_on is None:
        return "期限届满（第17条）"
    return _ENDS.get(span.end, "列入决定撤销（第16条）")
