"""Which entries tell the number of a paper of the office, and of which series does it look?

A clerk may type the number of a paper that went out before it was entered.  It must not be given
a second time then, neither by the counter of its series nor by another hand.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from disputes_app.domain.archive_log import ARCHIVED
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import text_of
from disputes_app.domain.kinds.crime import TRANSFERRED
from disputes_app.domain.kinds.review import ACCEPTED as REVIEW_ACCEPTED
from disputes_app.domain.numbering import Series
from disputes_app.domain.record_numbers import BY_STEP

_FACT, _FILE_FACT = "number", "file_number"
_OF_CASES = (
    "inspection.inquiry_notified",
    "inspection.evidence_held",
    "inspection.ordered",
    "inspection.prior_notice",
    "inspection.handling_decision",
    "inspection.penalty_decision",
    "inspection.summary_penalty",
    "inspection.demanded",
    TRANSFERRED,
    REVIEW_ACCEPTED,
)
_OF_RECORDS = (*BY_STEP, "fund.preliminary", "fund.written_off")
OWN_NUMBERS: Mapping[str, str] = MappingProxyType(
    {**dict.fromkeys((*_OF_CASES, *_OF_RECORDS), _FACT), ARCHIVED: _FILE_FACT}
)
"""The kinds of entries that may name a number of the office's own, and the fact that does.

What others gave (a court, the police) and what only refers to another paper is not among them.
"""

_BRACKETS = str.maketrans("[]【】〔〕", "()()()")
_SHAPE = re.compile(r"(\D*\()(\d{4})(\)\D*?)第?(\d{1,9})([^\d()]*)")


@dataclass(eq=False)
class NumberTakenError(DomainError):
    """A number that was typed is that of another paper; ``holder`` has it, empty if unknown."""

    number: str
    holder: str


@dataclass(frozen=True, slots=True)
class ReadNumber:
    """A number taken apart: ``shape`` is what all numbers of its run have in common."""

    shape: str
    year: int
    n: int


def typed_number(event: Event) -> str:
    """Return the number of a paper of the office that an entry tells; empty for none."""
    name = OWN_NUMBERS.get(event.kind)
    return "" if name is None else text_of(event.facts, name).strip()


def read_number(text: str) -> ReadNumber | None:
    """Take a number apart, whatever its brackets and digits; None where it counts in no run.

    嘉人社监（2026）令字第7号, 嘉人社监〔2026〕令字7号 and 嘉人社监(2026)令字第007号 are one number.
    """
    plain = "".join(unicodedata.normalize("NFKC", text).split()).translate(_BRACKETS)
    found = _SHAPE.fullmatch(plain)
    if found is None:
        return None
    before, year, between, n, after = found.groups()
    return ReadNumber(f"{before}{between}{after}", int(year), int(n))


def series_of(number: ReadNumber, series: Iterable[Series]) -> Series | None:
    """Return the series whose numbers look like this one; of two, the later."""
    shape = number.shape
    alike = [one for one in series if one.pattern and _shape(one) == shape]
    return alike[-1] if alike else None


def number_used(event: Event, live: Iterable[Event]) -> Event | None:
    """Return the entry of the same log that tells another paper of the same number; None if none.

    Entries of one kind and day are one paper for several parties; a file is put away again
    under the number that it had.
    """
    number = read_number(typed_number(event))
    if number is None or event.kind == ARCHIVED:
        return None
    for one in live:
        same = (one.kind, one.happened_on) == (event.kind, event.happened_on)
        if not same and one.seq != event.seq and read_number(typed_number(one)) == number:
            return one
    return None


def _shape(series: Series) -> str:
    written = read_number(series.number(2000, 1))
    return "" if written is None else written.shape
