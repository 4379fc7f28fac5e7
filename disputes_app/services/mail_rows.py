"""What does a row of a mail table say: a number that was given out, or what became of a letter?"""

from __future__ import annotations

import enum
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from disputes_app.domain.errors import DomainError
from disputes_app.domain.service_papers import PAPERS
from disputes_app.domain.service_records import tracking_key
from disputes_app.services.table_file import TableRow, TableUnreadableError


class MailKind(enum.StrEnum):
    """Numbers given out by the post, or its answers."""

    NUMBERS = "numbers"
    RESULTS = "results"


@dataclass(eq=False)
class MailRowError(DomainError):
    """A row cannot be taken.

    Attributes:
        reason: a code with words in ``domain.reasons``.
        given: what stands in the row.
    """

    reason: str
    given: str


@dataclass(frozen=True, slots=True)
class MailLine:
    """A row as it was read; texts are empty where the table has no such column.

    ``problem`` is why nothing in it can be used.
    """

    line: int
    number: str
    paper: str
    party: str
    tracking: str
    on: date | None
    status: str
    note: str
    problem: MailRowError | None = None


_NAMES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "number": ("案号", "number"),
        "paper": ("文书", "文书名称", "paper"),
        "party": ("受送达人", "收件人", "当事人", "party"),
        "tracking": ("单号", "邮件单号", "邮件号", "快递单号", "tracking"),
        "day": ("日期", "交寄日期", "签收日期", "投递日期", "day"),
        "status": ("状态", "结果", "status"),
        "note": ("原因", "签收人", "签收人/原因", "备注", "note"),
    }
)
SIGNED = frozenset({"签收", "妥投", "已签收", "已妥投", "投递成功"})
_REASONS: tuple[tuple[str, str], ...] = (
    ("拒", "refused"),
    ("查无", "unknown"),
    ("迁", "moved"),
    ("搬", "moved"),
    ("地址", "bad_address"),
    ("无人", "nobody"),
    ("逾期", "nobody"),
    ("注销", "closed"),
    ("停业", "closed"),
    ("倒闭", "closed"),
)
_DAY = re.compile(r"(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?(?:[ T].*)?$")


def read_lines(name: str, rows: Sequence[TableRow]) -> tuple[MailKind, tuple[MailLine, ...]]:
    """Return which table it is, and its rows.

    Raises:
        TableUnreadableError: it has the columns of neither.
    """
    heads = {_name_of(head) for head in rows[0].cells}
    if {"tracking", "status", "day"} <= heads:
        kind = MailKind.RESULTS
    elif {"number", "paper", "party", "tracking", "day"} <= heads:
        kind = MailKind.NUMBERS
    else:
        raise TableUnreadableError(name, "no_such_columns")
    return kind, tuple(_line(kind, row) for row in rows)


def paper_called(text: str) -> tuple[str, ...]:
    """Return the papers that go by a name: the whole name, or the part before a comma."""
    wanted = _plain(text)
    found = []
    for paper in PAPERS:
        names = {_plain(paper.zh), *(_plain(one) for one in paper.zh.split("、"))}
        names |= {one.removesuffix("书") for one in names}
        if wanted in names:
            found.append(paper.id)
    return tuple(found)


def reason_called(text: str) -> str:
    """Return why a letter came back, ``else`` where no known reason is in the words."""
    return next((reason for part, reason in _REASONS if part in text), "else")


def _name_of(head: str) -> str:
    plain = _plain(head)
    return next((name for name, heads in _NAMES.items() if plain in heads), "")


def _plain(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split())


def _line(kind: MailKind, row: TableRow) -> MailLine:
    told = {_name_of(head): text for head, text in row.cells.items()}
    day = told.get("day", "")
    tracking = tracking_key(told.get("tracking", ""))
    on = _day(day)
    status = _plain(told.get("status", ""))
    problem = None
    if not tracking:
        problem = MailRowError("no_tracking", "")
    elif on is None:
        problem = MailRowError("mail_day_unreadable", day)
    elif kind is MailKind.RESULTS and status not in SIGNED and "退" not in status:
        problem = MailRowError("mail_status_unknown", status)
    return MailLine(
        row.line,
        told.get("number", ""),
        told.get("paper", ""),
        told.get("party", ""),
        tracking,
        on,
        status,
        told.get("note", ""),
        problem,
    )


def _day(text: str) -> date | None:
    found = _DAY.match(_plain(text.partition(" ")[0]))
    if found is None:
        return None
    try:
        return date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        return None
