"""Which safeguards must a construction project have, and how is one checked for a month?

保障农民工工资支付条例: 实名制 28, 专用账户 26-27, 人工费用按月拨付、工资按月足额支付 24 and 29,
总包代发 31; besides them the wage deposit (32).
"""

from __future__ import annotations

import enum
import re
from datetime import date

from disputes_app.domain.kinds.base import Choice, Field, FieldType

_MONTH = re.compile(r"(\d{4})-(0[1-9]|1[0-2])")
_LOOSE = re.compile(r"(\d{4})\s*[-./年]?\s*(\d{1,2})\s*月?")
FIRST_YEAR = 2020
"""The regulation is in force since 2020-05-01."""


class Safeguard(enum.StrEnum):
    """One of the four, in the order in which they are shown."""

    REAL_NAME = "real_name"
    ACCOUNT = "account"
    ON_TIME = "on_time"
    PAID_BY_GENERAL = "paid_by_general"


class Check(enum.StrEnum):
    """How a safeguard was found."""

    OK = "ok"
    NOT_OK = "not_ok"
    NOT_APPLICABLE = "not_applicable"


RESULTS = (
    Choice(Check.OK, "落实", "In place"),
    Choice(Check.NOT_OK, "未落实", "Not in place"),
    Choice(Check.NOT_APPLICABLE, "不适用", "Not applicable"),
)
SAFEGUARD_FIELDS = (
    Field(
        Safeguard.REAL_NAME,
        FieldType.CHOICE,
        "实名制管理（条例28）",
        "Real-name register (art. 28)",
        required=False,
        choices=RESULTS,
    ),
    Field(
        Safeguard.ACCOUNT,
        FieldType.CHOICE,
        "工资专用账户（条例26、27）",
        "Wage account (art. 26, 27)",
        required=False,
        choices=RESULTS,
    ),
    Field(
        Safeguard.ON_TIME,
        FieldType.CHOICE,
        "人工费拨付、按月足额（条例24、29）",
        "Released and paid in full each month (art. 24, 29)",
        required=False,
        choices=RESULTS,
    ),
    Field(
        Safeguard.PAID_BY_GENERAL,
        FieldType.CHOICE,
        "总包代发（条例31）",
        "Paid by the general contractor (art. 31)",
        required=False,
        choices=RESULTS,
    ),
)


def month_of(text: str) -> date | None:
    """Return the first day of a month as it is kept (2026-03); None for anything else."""
    found = _MONTH.fullmatch(text)
    return None if found is None else date(int(found[1]), int(found[2]), 1)


def read_month(text: str) -> date | None:
    """Return the first day of a month as people write it: 2026-03, 202603, 2026年3月."""
    found = _LOOSE.fullmatch(text.strip())
    if found is None or not 1 <= int(found[2]) <= 12 or int(found[1]) < 1:  # noqa: PLR2004 - twelve months
        return None
    return date(int(found[1]), int(found[2]), 1)


def month_text(month: date) -> str:
    """Return how a month is kept."""
    return f"{month:%Y-%m}"


def months_between(first: date, last: date) -> tuple[date, ...]:
    """Return the first day of every month from that of ``first`` to that of ``last``."""
    found, month = [], first.replace(day=1)
    while month <= last:
        found.append(month)
        month = date(month.year + month.month // 12, month.month % 12 + 1, 1)
    return tuple(found)
