"""Who takes part in a case, and how do lists and papers name them?"""

from __future__ import annotations

import enum
from dataclasses import dataclass

from disputes_app.domain.quick_values import quickly_made

PROTECTED_REPORTER_ZH = "举报人(保密)"
PROTECTED_COMPLAINANT_ZH = "投诉人(保密)"
ANONYMOUS_ZH = "匿名"
"""Stored as the name of a reporter who gave none; data, so it stays Chinese."""


class PartyRole(enum.StrEnum):
    """What somebody is in a case.  A reporter (举报人) is not a party and stands apart.

    An agent acts for parties; ``NO_AGENT`` stands for one whose entry was struck out.
    """

    APPLICANT = "applicant"
    RESPONDENT = "respondent"
    THIRD_PARTY = "third_party"
    AGENT = "agent"
    NO_AGENT = "no_agent"


ACTING_ROLES = frozenset({PartyRole.AGENT, PartyRole.NO_AGENT})
"""Who is no party of the dispute, but acts for one, or was thought to."""


@quickly_made
@dataclass(frozen=True, slots=True)
class NewParty:
    """A party as entered at the counter.

    Attributes:
        is_person: a natural person; otherwise an employer or other organisation.
        id_number: 身份证号 or the number of another paper, as text; persons only.
        code: 统一社会信用代码, as text; organisations only.
    """

    role: PartyRole
    is_person: bool
    name: str
    id_number: str | None = None
    code: str | None = None
    phone: str | None = None
    address: str | None = None
    representative: str | None = None


def joined_names(names: tuple[str, ...], *, most: int = 3) -> str:
    """Return names for a list: up to ``most``, then 等N人 or 等N家 as a count."""
    if len(names) <= most:
        return "、".join(names)
    return "、".join(names[:most]) + f"等{len(names)}方"
