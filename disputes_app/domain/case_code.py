"""Which digits stand for a case under a code that a scanner reads?

A scanner types what it reads, through whatever input method is on: so there are only digits,
fifteen of them, and the last two check the rest (ISO/IEC 7064, MOD 97-10).  They say nothing
about anybody.
"""

from __future__ import annotations

from disputes_app.domain.cases import CaseId

_PREFIX = "97"
_DIGITS = 11
_LENGTH = len(_PREFIX) + _DIGITS + 2
_MODULUS = 97


def case_code(case_id: CaseId) -> str:
    """Return the digits of a case."""
    body = f"{_PREFIX}{case_id:0{_DIGITS}d}"
    return f"{body}{_MODULUS + 1 - int(body) * 100 % _MODULUS:02d}"


def read_case_code(text: str) -> CaseId | None:
    """Return the case that digits stand for; None for any other text."""
    typed = text.strip()
    is_code = len(typed) == _LENGTH and typed.isascii() and typed.isdigit()
    if not is_code or not typed.startswith(_PREFIX) or int(typed) % _MODULUS != 1:
        return None
    number = int(typed[len(_PREFIX) : -2])
    return CaseId(number) if number else None
