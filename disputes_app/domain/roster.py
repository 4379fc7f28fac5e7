"""Which column of a roster (名册) is what, and what can be wrong with a row?

Headings are recognised by the words that rosters use; a month as a heading makes a wide roster,
one column a month with what is owed for it.
"""

from __future__ import annotations

import enum
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from disputes_app.domain.errors import DomainError

MOST_ROWS = 20_000
MOST_FEN_A_MONTH = 100_000_000
"""A million yuan for one worker and one month is a slip of the pen."""


class RosterField(enum.StrEnum):
    """What a column of a roster holds; a month is a column of its own, ``2026-03``."""

    NAME = "name"
    ID_NUMBER = "id_number"
    PHONE = "phone"
    TEAM = "team"
    TRADE = "trade"
    MIGRANT = "migrant"
    MONTH = "month"
    KIND = "kind"
    DUE = "due"
    PAID = "paid"
    OWED = "owed"
    BANK = "bank"
    ACCOUNT = "account"


class RosterFlaw(enum.StrEnum):
    """What is wrong with a cell; those of ``NOTICES`` do not keep a roster out."""

    NO_NAME = "no_name"
    ID_SCIENTIFIC = "id_scientific"
    ID_WRONG = "id_wrong"
    ID_OTHER_NAME = "id_other_name"
    ACCOUNT_SCIENTIFIC = "account_scientific"
    BAD_AMOUNT = "bad_amount"
    NOT_WHOLE_FEN = "not_whole_fen"
    NEGATIVE = "negative"
    TOO_LARGE = "too_large"
    NO_AMOUNT = "no_amount"
    SUMS_DIFFER = "sums_differ"
    PAID_TOO_MUCH = "paid_too_much"
    BAD_MONTH = "bad_month"
    NO_YEAR = "no_year"
    MONTH_AHEAD = "month_ahead"
    BAD_KIND = "bad_kind"
    BAD_FLAG = "bad_flag"
    SAME_LINE = "same_line"
    KNOWN_LINE = "known_line"
    TOTAL_DIFFERS = "total_differs"
    MERGED_AMOUNT = "merged_amount"
    NO_VALUE = "no_value"
    TOO_LONG = "too_long"
    NO_ID = "no_id"
    ODD_PHONE = "odd_phone"


NOTICES = frozenset({RosterFlaw.NO_ID, RosterFlaw.ODD_PHONE})


@dataclass(frozen=True, slots=True)
class RosterProblem:
    """What is wrong, in which row of the file (the first is 1) and which cell.

    Attributes:
        cell: such as ``C5``; the row alone where no column is meant.
        about: what stands there, or the row or sum that it does not agree with.
    """

    line: int
    cell: str
    flaw: RosterFlaw
    about: str = ""

    @property
    def is_notice(self) -> bool:
        """Whether the roster can be taken all the same."""
        return self.flaw in NOTICES


@dataclass(eq=False)
class RosterUnreadableError(DomainError):
    """The file is no roster.

    Attributes:
        reason: ``roster_too_large``, ``roster_not_a_table``,
            ``roster_password``, ``roster_web_page``, ``roster_empty``, ``roster_too_many_rows``,
            ``roster_too_many_columns``, ``roster_no_names``, ``roster_no_months``,
            ``roster_no_year``, ``roster_no_amounts``, ``roster_two_layouts``, ``roster_twice`` or
            ``roster_refused``.
        about: the row, column or heading that is meant.
    """

    name: str
    reason: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class RosterMapping:
    """What each column is: a field, a month (``2026-03``), or nothing (empty).

    ``rows`` is how many rows the headings and what stands above them take.
    """

    columns: tuple[str, ...]
    rows: int

    def place_of(self, field: RosterField) -> int | None:
        """Return which column holds a field."""
        return self.columns.index(field) if field in self.columns else None

    @property
    def months(self) -> tuple[tuple[int, str], ...]:
        """The columns that are months."""
        return tuple((at, one) for at, one in enumerate(self.columns) if is_month(one))

    def problem(self) -> tuple[str, str]:
        """Return the reason why nothing can be read by it, and what it is about; else empty."""
        named = [one for one in self.columns if one]
        twice = next((one for one in named if named.count(one) > 1), "")
        if twice:
            return "roster_twice", twice
        if RosterField.NAME not in named:
            return "roster_no_names", ""
        sums = {RosterField.DUE, RosterField.OWED} & set(named)
        if self.months:
            return ("roster_two_layouts", "") if sums or RosterField.MONTH in named else ("", "")
        if RosterField.MONTH not in named:
            return "roster_no_months", ""
        return ("", "") if sums else ("roster_no_amounts", "")


_WORDS: tuple[tuple[RosterField, tuple[str, ...]], ...] = (
    (RosterField.NAME, ("姓名", "劳动者", "申请人", "投诉人", "name")),
    (RosterField.ID_NUMBER, ("身份证", "公民身份号码", "证件号", "id_number")),
    (RosterField.PHONE, ("电话", "手机", "联系方式", "phone")),
    (RosterField.TEAM, ("班组", "队伍", "劳务队", "部门", "team")),
    (RosterField.TRADE, ("工种", "岗位", "职务", "trade")),
    (RosterField.ACCOUNT, ("卡号", "账号", "帐号", "银行账户", "account")),
    (RosterField.BANK, ("开户行", "开户银行", "银行", "bank")),
    (RosterField.MONTH, ("月份", "年月", "所属期", "欠薪期间", "工资期间", "month")),
    (RosterField.KIND, ("款项", "费用类别", "工资类别", "项目类别", "kind")),
    (RosterField.OWED, ("欠发", "欠薪", "拖欠", "尚欠", "欠付", "未发", "未付", "owed")),
    (RosterField.PAID, ("已发", "已付", "实发", "已支付", "实付", "已领", "paid")),
    (RosterField.DUE, ("应发", "应付", "应得", "应领", "工资总额", "due")),
)
_NOT_A_FIELD = ("序号", "合计", "总计", "小计", "备注", "签名", "签字", "天数", "单价")
_WHOLE = {
    "农民工": RosterField.MIGRANT,
    "是否农民工": RosterField.MIGRANT,
    "是否为农民工": RosterField.MIGRANT,
    "migrant": RosterField.MIGRANT,
}
"""Headings that mean something only as a whole."""
_IN_BRACKETS = re.compile(r"[(\[【（].*?[)\]】）]")
_MONTH = re.compile(r"^(?:(\d{4}|\d{2})(?:年|[-/.]))?0?(1[0-2]|[1-9])(?:月份?)?(?:工资|欠薪)?$")
_SIX = re.compile(r"^(20\d\d|19\d\d)(0[1-9]|1[0-2])$")
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)年?(?!\d)")
_FIRST_YEAR = 1995


def is_month(text: str) -> bool:
    """Say whether a column is a month."""
    return len(text) == len("2026-03") and text[4] == "-" and text[:4].isdigit()


def heading_text(text: str) -> str:
    """Return a heading without blanks, full-width forms and what stands in brackets."""
    whole = "".join(unicodedata.normalize("NFKC", text).split())
    return _IN_BRACKETS.sub("", whole).strip(":：*") or whole


def field_of(heading: str) -> RosterField | None:
    """Return the field that a heading names; None for what is not read."""
    text = heading_text(heading).lower()
    if not text or any(word in text for word in _NOT_A_FIELD):
        return None
    if text in _WHOLE:
        return _WHOLE[text]
    for field, words in _WORDS:
        if any(word in text for word in words):
            return field
    return None


def month_of(text: str, year: int | None = None) -> str | None:
    """Return a month as ``2026-03``; None where it is none, or its year is not known.

    Understood: 2026年3月, 2026-3, 2026.03, 202603, 3月 (with a year), also with a day behind it.
    """
    plain = "".join(unicodedata.normalize("NFKC", text).split())
    six = _SIX.match(plain)
    if six:
        return f"{six[1]}-{six[2]}"
    day = re.match(r"^(\d{4}[-/.年]\d{1,2})(?:[-/.月]\d{1,2}日?)$", plain)
    found = _MONTH.match(day[1] if day else plain)
    if found is None:
        return None
    if found[1] is None:
        told = year if "月" in plain else None
    else:
        told = int(found[1]) if len(found[1]) == 4 else 2000 + int(found[1])  # noqa: PLR2004 - a whole year
    if told is None or told < _FIRST_YEAR:
        return None
    return f"{told:04}-{int(found[2]):02}"


def lacks_year(text: str) -> bool:
    """Say whether a text is a month without its year (3月)."""
    return month_of(text) is None and month_of(text, 2000) is not None


def year_in(texts: Iterable[str]) -> int | None:
    """Return the only year that stands in what is above the headings; None for none or two."""
    years = {int(one) for text in texts for one in _YEAR.findall(text)}
    return years.pop() if len(years) == 1 else None


def recognised(heads: Sequence[str], rows: int, year: int | None = None) -> RosterMapping:
    """Return what the headings say; of two columns for one field the first is taken.

    Beside months as headings, a sum of them is no field of its own.
    """
    months = [month_of(one, year) or "" for one in heads]
    taken: set[str] = set()
    columns = []
    for head, month in zip(heads, months, strict=True):
        found = month or field_of(head) or ""
        if any(months) and found in {RosterField.DUE, RosterField.OWED, RosterField.PAID}:
            found = ""
        columns.append("" if found in taken else str(found))
        taken.add(found)
    return RosterMapping(tuple(columns), rows)


def looks_like_heads(texts: Sequence[str]) -> bool:
    """Say whether a row is the headings: a name, and at least one more that is known."""
    fields = {field_of(one) for one in texts if one} - {None}
    months = sum(1 for one in texts if one and month_of(one, 2000))
    return RosterField.NAME in fields and len(fields) + months > 1
