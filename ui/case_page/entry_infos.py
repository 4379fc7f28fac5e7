"""What is worth knowing while one kind of entry is made?"""

from __future__ import annotations

from disputes_app.domain.archive_log import ARCHIVED
from disputes_app.domain.final_award import AWARDED
from disputes_app.domain.kinds.archive import RETURNED
from disputes_app.domain.kinds.claims import CLAIM_ITEM
from disputes_app.domain.kinds.inspection import ACCEPTED, REFUSED
from ui.case_page.award_words import award_words
from ui.case_page.file_words import earlier_words, file_words
from ui.case_page.info_card import InfoWords
from ui.case_page.lookback_words import lookback_words
from ui.case_page.reading import CaseFile

FILING = frozenset({"arbitration.accepted", "arbitration.refused"})


def stands_first(kind_id: str) -> bool:
    """Say whether it is to be read before the fields, not after them: it decides what is done."""
    return kind_id in {ACCEPTED, REFUSED, *FILING}


def info_for(kind_id: str, file: CaseFile) -> InfoWords | None:
    """Return what to tell beside the fields of an entry; None for nothing.

    The two years when a complaint is accepted or refused; the items when they are entered
    and when the award is; earlier cases of the same parties when an arbitration is filed;
    what is out and what is missing when a file is archived or something returned.
    """
    if kind_id in FILING:
        return earlier_words(file)
    if stands_first(kind_id):
        return lookback_words(file)
    if kind_id in {ARCHIVED, RETURNED}:
        return file_words(file)
    if kind_id in {AWARDED, CLAIM_ITEM}:
        return award_words(file.findings)
    return None
