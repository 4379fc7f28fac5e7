"""Which papers of records have a number of their own, and which steps tell of them?

A paper that is not here goes by the number of its record.  Whoever lists an employer numbers the
paper with the decision: where the step leaves the number open, it is given as the step is
recorded.  Any other number is given when the paper is issued, if the log names none.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from disputes_app.domain.numbering import (
    DEPOSIT_NOTICE_SERIES,
    FUND_DECISION_SERIES,
    GRADE_NOTICE_SERIES,
    INSPECTION_NOTICE_SERIES,
    INSPECTION_RESULT_SERIES,
    LETTER_SERIES,
    LISTING_DECISION_SERIES,
    LISTING_NOTICE_SERIES,
    PAPER_SERIES,
    STOP_WORK_SERIES,
    TALK_NOTICE_SERIES,
    Series,
)


@dataclass(frozen=True, slots=True)
class NumberedPaper:
    """A paper with a number of its own.

    Attributes:
        form_id: of the form, or of what a module draws.
        step: the kind of step that may name the number; empty for none.
        with_step: the number is given with that step, where it is left open.
        served: the kind of step that tells of its service; empty where there is none.
    """

    form_id: str
    series: Series
    step: str = ""
    with_step: bool = False
    served: str = ""


_ROWS = (
    NumberedPaper(
        "listing.proposed_notice",
        LISTING_NOTICE_SERIES,
        "listing.noticed",
        with_step=True,
        served="listing.notice_served",
    ),
    NumberedPaper(
        "listing.decision",
        LISTING_DECISION_SERIES,
        "listing.listed",
        with_step=True,
        served="listing.decision_served",
    ),
    NumberedPaper("listing.objection_answer", LISTING_NOTICE_SERIES),
    NumberedPaper("listing.not_listed_decision", LISTING_DECISION_SERIES),
    NumberedPaper(
        "listing.removal_decision",
        LISTING_DECISION_SERIES,
        "listing.removal_granted",
        with_step=True,
    ),
    NumberedPaper(
        "listing.removal_refusal",
        LISTING_DECISION_SERIES,
        "listing.removal_refused",
        with_step=True,
        served="listing.refusal_served",
    ),
    NumberedPaper(
        "listing.restored_decision", LISTING_DECISION_SERIES, "listing.restored", with_step=True
    ),
    NumberedPaper(
        "listing.revocation_decision", LISTING_DECISION_SERIES, "listing.revoked", with_step=True
    ),
    NumberedPaper("listing.take_down_letter", LETTER_SERIES),
    NumberedPaper("fund.decision", FUND_DECISION_SERIES, "fund.decided"),
    NumberedPaper("fund.refusal", FUND_DECISION_SERIES, "fund.refused"),
    NumberedPaper("fund.claim", LETTER_SERIES, "fund.claimed"),
    NumberedPaper("external.reply", LETTER_SERIES),
    NumberedPaper("external.return_letter", LETTER_SERIES),
    NumberedPaper("campaign.inspection_notice", INSPECTION_NOTICE_SERIES),
    NumberedPaper("draw.inspection_notice", INSPECTION_NOTICE_SERIES),
    NumberedPaper("campaign.result_notice", INSPECTION_RESULT_SERIES),
    NumberedPaper("draw.result_notice", INSPECTION_RESULT_SERIES),
    NumberedPaper("project.order", PAPER_SERIES["order"], "project.ordered"),
    NumberedPaper("project.stop_work", STOP_WORK_SERIES, "project.stopped_work"),
    NumberedPaper("project.deposit_use", DEPOSIT_NOTICE_SERIES),
    NumberedPaper("project.deposit_top_up", DEPOSIT_NOTICE_SERIES),
    NumberedPaper("project.deposit_return", DEPOSIT_NOTICE_SERIES),
    NumberedPaper("project.housing_letter", LETTER_SERIES, "project.housing_told"),
    NumberedPaper("grading.grade_notice", GRADE_NOTICE_SERIES),
    NumberedPaper("grading.talk_notice", TALK_NOTICE_SERIES),
)

NUMBERED: Mapping[str, NumberedPaper] = MappingProxyType({one.form_id: one for one in _ROWS})
"""The papers by the id of their form."""
BY_STEP: Mapping[str, NumberedPaper] = MappingProxyType(
    {one.step: one for one in _ROWS if one.step}
)
"""The papers by the kind of step that may name their number."""
