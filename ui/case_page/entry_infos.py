"""What is worth knowing while one kind of entry is made?"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from disputes_app.domain.archive_log import ARCHIVED
from disputes_app.domain.final_award import AWARDED
from disputes_app.domain.kinds.archive import RETURNED
from disputes_app.domain.kinds.claims import CLAIM_ITEM
from disputes_app.domain.kinds.inspection import ACCEPTED, REFUSED
from disputes_app.domain.kinds.inspection_closing import CLOSING
from disputes_app.domain.kinds.inspection_decision import DECIDED
from ui.case_page.award_words import award_words
from ui.case_page.file_words import earlier_words, file_words
from ui.case_page.info_card import InfoWords
from ui.case_page.inspection_words import closing_words, decision_words, order_words
from ui.case_page.lookback_words import lookback_words
from ui.case_page.reading import CaseFile

FILING = frozenset({"arbitration.accepted", "arbitration.refused"})


_INSPECTION: Mapping[str, Callable[[CaseFile], InfoWords | None]] = MappingProxyType(
    {
        "inspection.order_result": order_words,
        DECIDED: order_words,
        "inspection.fine_paid": decision_words,
        "inspection.demanded": decision_words,
        "inspection.court_applied": decision_words,
        CLOSING: closing_words,
        "inspection.followed_up": closing_words,
        "inspection.claim_settled": closing_words,
    }
)


def stands_first(kind_id: str) -> bool:
    """Say whether it is to be read before the fields, not after them: it decides what is done."""
    return kind_id in {ACCEPTED, REFUSED, *FILING}


def info_for(kind_id: str, file: CaseFile) -> InfoWords | None:
    """Return what to tell beside the fields of an entry; None for nothing.

    The two years when a complaint is accepted or refused; the items when they are entered
    and when the award is; earlier cases of the same parties when an arbitration is filed;
    what is out and what is missing when a file is archived or something returned; how orders
    and decisions of an inspection stand when what follows them is entered.
    """
    if kind_id in FILING:
        return earlier_words(file)
    if stands_first(kind_id):
        return lookback_words(file)
    if kind_id in {ARCHIVED, RETURNED}:
        return file_words(file)
    if kind_id in {AWARDED, CLAIM_ITEM}:
        return award_words(file.findings)
    words = _INSPECTION.get(kind_id)
    return None if words is None else words(file)
