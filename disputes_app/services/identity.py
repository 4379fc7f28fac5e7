"""Is this 身份证号 or 统一社会信用代码 possible, and what does it say?

Checks by python-stdnum (GB 11643-1999, GB 32100-2015).  Numbers are text, always, and written
one way: :func:`compact_number`.

The library also asks whether the county of an identity number existed in the year of birth.  It
need not have: a number is given at registration, often decades after the birth, and keeps its
county, so that somebody born in 1985 rightly has 310114 (嘉定区 since 1992).  Only the province
(GB/T 2260) is looked at here.  Nor does it know the letters with which the code of an organisation
may begin: N of a village collective, A, Y.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.errors import DomainError

_PLACES = 18
_CODE_CHARACTERS = frozenset("0123456789ABCDEFGHJKLMNPQRTUWXY")
"""GB 32100: no I, O, S, V, Z."""
_PROVINCES = frozenset(
    {
        *range(11, 16), *range(21, 24), *range(31, 38), *range(41, 47),
        *range(50, 55), *range(61, 66), 71, *range(81, 84),
    }
)  # fmt: skip
"""GB/T 2260; 81-83 also on the residence permits of people from Hong Kong, Macao and Taiwan."""
_FOREIGNER = "9"
"""Begins the number of a 外国人永久居留身份证 since 2023; the province follows it."""
_OTHER_PAPER = re.compile(r"(?=(?:\D*\d){4})(?!\d{10})[A-Z0-9]{5,15}")
"""Passports and permits have no rule in common but this; ten digits begin a resident's number."""
_FIRST_BIRTH = 1900
"""Nobody alive was born before this year."""


@dataclass(eq=False)
class IdNumberError(DomainError):
    """Not a resident identity number: wrong length, digit, region or birth date."""

    number: str


@dataclass(eq=False)
class SocialCreditCodeError(DomainError):
    """Not a unified social credit code: wrong length, character or check character."""

    code_text: str


@dataclass(frozen=True, slots=True)
class Identity:
    """What an identity number says.  ``male`` by the 17th digit."""

    number: str
    born_on: date
    male: bool


@dataclass(frozen=True, slots=True)
class OtherPaper:
    """A passport, a permit of Hong Kong, Macao or Taiwan, a 永居证: a number that tells nothing."""

    number: str


PaperOfIdentity = Identity | OtherPaper


def compact_number(text: str) -> str:
    """Return a number as it is stored: capitals without blanks, full-width characters narrow."""
    return "".join(unicodedata.normalize("NFKC", text).split()).upper()


def read_id_number(text: str) -> Identity:
    """Return what an 18-digit 身份证号 says; raise IdNumberError if it is not one."""
    from stdnum.cn import ric
    from stdnum.exceptions import ValidationError

    number = compact_number(text)
    digits = number[:-1]
    if len(number) != _PLACES or not (digits.isascii() and digits.isdigit()):
        raise IdNumberError(text)
    try:
        born_on = ric.get_birth_date(number)
    except ValidationError as error:
        raise IdNumberError(text) from error
    province = number[1:3] if number[0] == _FOREIGNER else number[:2]
    known = int(province) in _PROVINCES and born_on.year >= _FIRST_BIRTH
    if not known or number[-1] != ric.calc_check_digit(number):
        raise IdNumberError(text)
    return Identity(number, born_on, int(number[16]) % 2 == 1)


def read_paper_of_identity(text: str) -> PaperOfIdentity:
    """Return what the number of a person's paper says; of others than residents, only itself.

    Raises:
        IdNumberError: it is neither; what looks like a resident's number has to be one.
    """
    number = compact_number(text)
    return OtherPaper(number) if is_other_paper(number) else read_id_number(number)


def is_other_paper(number: str) -> bool:
    """Say whether a compact number can be that of a passport or permit."""
    return _OTHER_PAPER.fullmatch(number) is not None


def read_social_credit_code(text: str) -> str:
    """Return the compact 统一社会信用代码; raise SocialCreditCodeError if it is not one."""
    from stdnum.cn import uscc

    code = compact_number(text)
    region = code[2:8]
    if len(code) != _PLACES or not _CODE_CHARACTERS.issuperset(code) or not region.isdigit():
        raise SocialCreditCodeError(text)
    if code[-1] != uscc.calc_check_digit(code):
        raise SocialCreditCodeError(text)
    return code
