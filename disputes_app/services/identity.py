"""Is this 身份证号 or 统一社会信用代码 possible, and what does it say?

Checks by python-stdnum (GB 11643-1999, GB 32100-2015).  Numbers are text, always.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from disputes_app.domain.errors import DomainError


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


def read_id_number(text: str) -> Identity:
    """Return what an 18-digit 身份证号 says; raise IdNumberError if it is not one."""
    from stdnum.cn import ric
    from stdnum.exceptions import ValidationError

    compact = text.strip().replace(" ", "").upper()
    try:
        number = ric.validate(compact)
        born_on = ric.get_birth_date(number)
    except ValidationError as error:
        raise IdNumberError(text) from error
    return Identity(number, born_on, int(number[16]) % 2 == 1)


def read_social_credit_code(text: str) -> str:
    """Return the compact 统一社会信用代码; raise SocialCreditCodeError if it is not one."""
    from stdnum.cn import uscc
    from stdnum.exceptions import ValidationError

    compact = text.strip().replace(" ", "").upper()
    try:
        return str(uscc.validate(compact))
    except ValidationError as error:
        raise SocialCreditCodeError(text) from error
