"""What is worth knowing while one kind of entry is made?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from disputes_app.domain.archive_log import ARCHIVED
from disputes_app.domain.final_award import AWARDED
from disputes_app.domain.kinds.archive import RETURNED
from disputes_app.domain.kinds.claims import CLAIM_ITEM
from disputes_app.domain.kinds.crime import APPROVED, REPORTED, TRANSFERRED
from disputes_app.domain.kinds.inspection import ACCEPTED, REFUSED
from disputes_app.domain.kinds.inspection_closing import CLOSING
from disputes_app.domain.kinds.inspection_decision import DECIDED
from ui.case_page.award_words import award_words
from ui.case_page.crime_words import crime_words
from ui.case_page.file_words import earlier_words, file_words
from ui.case_page.info_card import InfoWords
from ui.case_page.inspection_words import closing_words, decision_words, order_words
from ui.case_page.intake_words import pending_words
from ui.case_page.lookback_words import lookback_words
from ui.case_page.reading import CaseFile

FILING = frozenset({"arbitration.accepted", "arbitration.refused"})


def stands_first(kind_id: str) -> bool:
    """Say whether it is to be read before the fields, not after them: it decides what is done."""
    return kind_id in {ACCEPTED, REFUSED, CLOSING, *FILING}


def info_for(kind_id: str, file: CaseFile) -> InfoWords | None:
    """Return what to tell beside the fields of an entry; None for nothing.

    The two years and art. 21 when a complaint is accepted or refused; the items when they are
    entered and when the award is; earlier cases of the same parties when an arbitration is filed;
    the tests of a suspected crime when it is referred; what is out and what is missing when a
    file is archived or something returned; how orders and decisions of an inspection stand when
    what follows them is entered.
    """
    told = next((words for kinds, words in _TOLD if kind_id in kinds), None)
    return None if told is None else told(file)


def _intake(file: CaseFile) -> InfoWords | None:
    """Return the two years of a complaint, and what is pending on the other lines."""
    years, elsewhere = lookback_words(file), pending_words(file)
    if years is None or elsewhere is None:
        return years or elsewhere
    return replace(
        years,
        marks=(*years.marks, *elsewhere.marks),
        lines=(*years.lines[:1], *elsewhere.lines),
    )


def _award(file: CaseFile) -> InfoWords | None:
    return award_words(file.findings)


_TOLD: tuple[tuple[frozenset[str], Callable[[CaseFile], InfoWords | None]], ...] = (
    (FILING, earlier_words),
    (frozenset({ACCEPTED, REFUSED}), _intake),
    (frozenset({REPORTED, APPROVED, TRANSFERRED}), crime_words),
    (frozenset({ARCHIVED, RETURNED}), file_words),
    (frozenset({AWARDED, CLAIM_ITEM}), _award),
    (frozenset({"inspection.order_result", DECIDED}), order_words),
    (
        frozenset({"inspection.fine_paid", "inspection.demanded", "inspection.court_applied"}),
        decision_words,
    ),
    (
        frozenset({CLOSING, "inspection.followed_up", "inspection.claim_settled"}),
        closing_words,
    ),
)
