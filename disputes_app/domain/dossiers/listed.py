"""Who stands on the joint-punishment list, and from which day to which?

A span is legal effect, not what a web site shows: it ends on its day whether or not anybody has
taken the publication down (暂行办法 art. 11, 17).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

EMPLOYER = "employer"
REMOVED, REVOKED = "removed", "revoked"


@dataclass(frozen=True, slots=True)
class ListedSpan:
    """One party on the list for one term.

    Attributes:
        place: the entry that named the party; 1 is the employer.
        term: 1 for the decision to list, one more with each restoration (art. 15).
        role: ``employer``, or a code of ``listing_parties.ROLES``.
        code: 统一社会信用代码 of an employer, 身份证号 of a person; empty where not given.  The
            number of a person is for looking up only and stands in no output.
        from_on: the first day in effect, that of the decision (art. 11).
        until_on: the last day of the term, inclusive; None where it cannot be counted.
        ended_on: the first day *not* in effect any more, where it ended before its term by
            ``end``: ``removed`` (art. 14) or ``revoked`` (art. 16, or a remedy); else None.
    """

    place: int
    term: int
    role: str
    name: str
    code: str
    from_on: date
    until_on: date | None
    ended_on: date | None = None
    end: str = ""

    def in_effect_on(self, day: date) -> bool:
        """Say whether the party is on the list on a day."""
        if day < self.from_on or (self.ended_on is not None and day >= self.ended_on):
            return False
        return self.until_on is not None and day <= self.until_on

    @property
    def last_day(self) -> date | None:
        """The day on which its effect ends: the term's last, or the earlier end."""
        return self.until_on if self.ended_on is None else self.ended_on
