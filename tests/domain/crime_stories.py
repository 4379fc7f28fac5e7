"""One story for each code about the referral of a suspected crime; see ``admission_stories``."""

from __future__ import annotations

from collections.abc import Sequence

from disputes_app.domain.cases import Line
from disputes_app.domain.events import Facts
from tests.domain.admission_cases import OPEN, I
from tests.domain.logs import Row

HEAD: Facts = {"signer_office": "organ_head"}
REPORTED: tuple[Row, ...] = (*OPEN, ("crime_reported", "2026-03-05"))
APPROVED: tuple[Row, ...] = (
    *REPORTED,
    ("crime_referral_approved", "2026-03-06", {**HEAD, "time": "16:40"}),
)
PAPERS: Facts = {"letter": True, "report": True, "time": "16:40"}
TRANSFERRED: tuple[Row, ...] = (*APPROVED, ("crime_transferred", "2026-03-07", PAPERS))
REFUSED: tuple[Row, ...] = (*TRANSFERRED, ("police_refused", "2026-03-11"))
ASKED: tuple[Row, ...] = (*REFUSED, ("police_reconsider_asked", "2026-03-16"))
UPHELD: tuple[Row, ...] = (*ASKED, ("police_reconsidered", "2026-03-18", {"result": "upheld"}))
FILED: tuple[Row, ...] = (*TRANSFERRED, ("police_filed", "2026-03-11"))

IMPOSSIBLE: list[tuple[str, Line, Sequence[Row]]] = [
    ("referral_under_way", I, [*REPORTED, ("crime_reported", "2026-03-06")]),
    ("no_referral_report", I, [*OPEN, ("crime_referral_approved", "2026-03-06", HEAD)]),
    ("referral_decided", I, [*APPROVED, ("crime_referral_rejected", "2026-03-07", HEAD)]),
    ("with_the_police", I, [*TRANSFERRED, ("crime_transferred", "2026-03-08", PAPERS)]),
    ("not_with_the_police", I, [*APPROVED, ("police_received", "2026-03-07")]),
    ("police_have_filed", I, [*FILED, ("police_refused", "2026-03-12")]),
    ("police_have_refused", I, [*REFUSED, ("police_refused", "2026-03-12")]),
    ("police_have_not_filed", I, [*TRANSFERRED, ("crime_items_handed_over", "2026-03-12")]),
    ("police_have_not_refused", I, [*FILED, ("police_reconsider_asked", "2026-03-12")]),
    ("police_have_not_refused", I, [*FILED, ("supervision_proposed", "2026-03-12")]),
    ("police_not_asked_again", I, [*REFUSED, ("police_reconsidered", "2026-03-12")]),
    ("no_supervision_proposed", I, [*REFUSED, ("supervision_answered", "2026-03-12")]),
]

UNLAWFUL: list[tuple[str, Line, Sequence[Row]]] = [
    (
        "referral_team_of_one",
        I,
        [*OPEN, ("crime_reported", "2026-03-05", {"second_inspector": "文字"})],
    ),
    (
        "signed_by_wrong_office",
        I,
        [*REPORTED, ("crime_referral_approved", "2026-03-06")],
    ),
    (
        "signed_by_wrong_office",
        I,
        [*REPORTED, ("crime_referral_rejected", "2026-03-06")],
    ),
    # Three days from the 5th end on Sunday the 8th, so on Monday the 9th.
    ("referral_decided_late", I, [*REPORTED, ("crime_referral_approved", "2026-03-10", HEAD)]),
    ("referral_decided_late", I, [*REPORTED, ("crime_referral_rejected", "2026-03-10", HEAD)]),
    ("referral_not_approved", I, [*REPORTED, ("crime_transferred", "2026-03-06", PAPERS)]),
    (
        "referral_papers_missing",
        I,
        [*APPROVED, ("crime_transferred", "2026-03-07", {**PAPERS, "report": False})],
    ),
    (
        "referral_too_late",
        I,
        [*APPROVED, ("crime_transferred", "2026-03-07", {**PAPERS, "time": "16:41"})],
    ),
    # Three days from the 11th end on Saturday the 14th, so on Monday the 16th.
    ("police_asked_too_late", I, [*REFUSED, ("police_reconsider_asked", "2026-03-17")]),
    ("supervision_too_late", I, [*UPHELD, ("supervision_proposed", "2026-03-24")]),
    ("items_handed_over_late", I, [*FILED, ("crime_items_handed_over", "2026-03-17")]),
]
