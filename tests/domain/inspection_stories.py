"""Stories of an inspection's steps, one for each code: the last entry of each is the wrong one."""

from __future__ import annotations

from collections.abc import Sequence

from disputes_app.domain.cases import Line
from tests.domain.admission_cases import OPEN, I
from tests.domain.logs import Row

POSTED: Row = ("order_served", "2026-04-03", {"method": "posted_photo"})
ORDERED: Row = ("ordered", "2026-04-01", {"comply_by": "2026-04-10", "amount_fen": 100_000})
EXTRA: Row = ("handling_decision", "2026-04-20", {"extra_percent": 60})
HEARING: Row = ("prior_notice", "2026-03-16", {"hearing": True, "fine_fen": 100_000})
ASKED: Row = ("hearing_requested", "2026-03-18", {"way": "asked"})
FINED: Row = ("penalty_decision", "2026-04-13")
SERVED: Row = ("delivered", "2026-04-15", {"party": 2})
HANDLED: Row = ("handling_decision", "2026-04-13")
IN_THE_PAPER: Row = ("notice_served", "2026-03-16", {"method": "public_notice"})
"""Deemed served on 15 April (民诉法 95)."""
DECIDED: tuple[Row, ...] = (*OPEN, ("handling_decision", "2026-04-13"), SERVED)
"""Served on 15 April: suit until 15 October, the court from the 16th to 15 January."""
DEMANDED: tuple[Row, ...] = (
    *DECIDED,
    ("demanded", "2026-10-16"),
    ("demand_served", "2026-10-16"),
)
APPLIED = "court_applied"
SPOT: Row = ("summary_penalty", "2026-03-10", {"fine_fen": 300_000, "addressee": "unit"})
"""On a Tuesday: on record by the 12th (若干规定 32)."""
HELD: Row = ("evidence_held", "2026-03-10")
"""On a Tuesday: seven working days end on Thursday the 19th (处罚法 56, 85)."""

ABSENT: Row = ("ordered", "2026-04-01", {"absent": True})

IMPOSSIBLE: list[tuple[str, Line, Sequence[Row]]] = [
    (
        "term_without_notice",
        I,
        [*OPEN, ABSENT, ("order_served", "2026-04-02", {"comply_by": "2026-05-20"})],
    ),
    (
        "term_before_service",
        I,
        [
            *OPEN,
            ABSENT,
            (
                "order_served",
                "2026-04-02",
                {"method": "public_notice", "comply_by": "2026-05-02"},
            ),
        ],
    ),
    (
        "protected_named",
        I,
        [*OPEN, ("interviewed", "2026-03-05", {"capacity": "protected", "person": "王测试"})],
    ),
    ("interviewed_unnamed", I, [*OPEN, ("interviewed", "2026-03-05")]),
    ("no_inquiry", I, [*OPEN, ("inquiry_answered", "2026-03-05")]),
    (
        "date_before_entry",
        I,
        [*OPEN, ("inquiry_notified", "2026-03-05", {"answer_by": "2026-03-04"})],
    ),
    ("not_a_party", I, [*OPEN, ("inquiry_notified", "2026-03-05", {"party": 7})]),
    ("nothing_held", I, [*OPEN, ("evidence_handled", "2026-03-05")]),
    ("not_a_party", I, [*OPEN, ("ordered", "2026-04-01", {"party": 7})]),
    ("no_order", I, [*OPEN, ("order_result", "2026-04-11")]),
    (
        "order_term_runs",
        I,
        [*OPEN, ORDERED, ("order_result", "2026-04-10", {"result": "not_performed"})],
    ),
    ("no_notice_to_serve", I, [*OPEN, HEARING, ("notice_served", "2026-03-17")]),
    ("no_prior_notice_yet", I, [*OPEN, ("statement_made", "2026-03-17")]),
    (
        "hearing_not_offered",
        I,
        [*OPEN, ("prior_notice", "2026-03-16"), ("hearing_requested", "2026-03-17")],
    ),
    ("hearing_not_requested", I, [*OPEN, HEARING, ("hearing_held", "2026-04-01")]),
    (
        "hearing_before_notice",
        I,
        [*OPEN, HEARING, ASKED, ("hearing_notified", "2026-03-19", {"hearing_on": "2026-03-18"})],
    ),
    (
        "extra_out_of_range",
        I,
        [*OPEN, ORDERED, ("handling_decision", "2026-04-20", {"extra_percent": 49})],
    ),
    (
        "extra_out_of_range",
        I,
        [*OPEN, ORDERED, ("handling_decision", "2026-04-20", {"extra_percent": 101})],
    ),
    (
        "extra_without_reason",
        I,
        [
            *OPEN,
            ORDERED,
            ("handling_decision", "2026-04-20", {"extra_percent": 50, "extra_reason": ""}),
        ],
    ),
    ("nothing_to_file", I, [*OPEN, ("summary_filed", "2026-03-10")]),
    ("no_fine_due", I, [*DECIDED, ("fine_deferred", "2026-04-20")]),
    (
        "fine_instalments_differ",
        I,
        [
            *OPEN,
            HEARING,
            FINED,
            SERVED,
            (
                "fine_deferred",
                "2026-04-20",
                {"party": 2, "until": "2026-06-30", "instalments": ["2026-06-30 99999"]},
            ),
        ],
    ),
    ("no_remedy_sought", I, [*DECIDED, ("remedy_ended", "2026-04-20")]),
    ("no_demand_to_serve", I, [*DECIDED, ("demand_served", "2026-10-16")]),
    ("not_applied", I, [*DECIDED, ("court_answered", "2026-10-16")]),
    (
        "claim_unexplained",
        I,
        [*OPEN, ("claim_settled", "2026-03-05", {"result": "explained"})],
    ),
    ("claims_open", I, [*OPEN, ("closing_approved", "2026-03-10")]),
    (
        "claims_open",
        I,
        [
            *OPEN,
            ("claim_settled", "2026-03-05", {"number": 1, "result": "paid"}),
            ("claim_settled", "2026-03-05", {"number": 2, "result": "open"}),
            ("followed_up", "2026-03-09"),
            ("closing_approved", "2026-03-10"),
        ],
    ),
    (
        "not_followed_up",
        I,
        [
            *OPEN,
            ("claim_settled", "2026-03-05", {"result": "paid"}),
            ("closing_approved", "2026-03-10"),
        ],
    ),
]

UNLAWFUL: list[tuple[str, Line, Sequence[Row]]] = [
    (
        "one_inspector",
        I,
        [
            *OPEN,
            (
                "site_checked",
                "2026-03-05",
                {"first_inspector": "李测试", "second_inspector": "李测试"},
            ),
        ],
    ),
    ("evidence_handled_late", I, [*OPEN, HELD, ("evidence_handled", "2026-03-20")]),
    (
        "signed_by_wrong_office",
        I,
        [*OPEN, ("evidence_held", "2026-03-10", {"signer_office": "inspection_head"})],
    ),
    ("posted_without_photos", I, [*OPEN, ("ordered", "2026-04-01", {"absent": True}), POSTED]),
    (
        "order_not_served",
        I,
        [
            *OPEN,
            ("ordered", "2026-04-01", {"comply_by": "2026-04-10", "absent": True}),
            ("order_result", "2026-04-13", {"result": "not_performed"}),
        ],
    ),
    ("no_prior_notice", I, [*OPEN, FINED]),
    (
        "no_prior_notice",
        I,
        [*OPEN, ("prior_notice", "2026-03-16", {"about": "handling"}), FINED],
    ),
    (
        "prior_notice_not_served",
        I,
        [*OPEN, ("prior_notice", "2026-03-16", {"absent": True}), FINED],
    ),
    (
        "statement_term_runs",
        I,
        [*OPEN, ("prior_notice", "2026-04-10", {"statement_by": "2026-04-13"}), FINED],
    ),
    *[
        (code, I, [*OPEN, ("prior_notice", "2026-03-16", {"about": about, **more}), *then, HANDLED])
        for code, about, more, then in (
            ("prior_notice_not_served", "handling", {"absent": True}, ()),
            ("prior_notice_not_served", "both", {"absent": True}, (IN_THE_PAPER,)),
            ("statement_term_runs", "handling", {"statement_by": "2026-04-13"}, ()),
        )
    ],
    ("hearing_request_runs", I, [*OPEN, HEARING, ("penalty_decision", "2026-03-23")]),
    ("hearing_not_held", I, [*OPEN, HEARING, ASKED, FINED]),
    (
        "penalty_hearing_notice_late",
        I,
        [*OPEN, HEARING, ASKED, ("hearing_notified", "2026-03-19", {"hearing_on": "2026-03-27"})],
    ),
    (
        "host_investigated",
        I,
        [*OPEN, HEARING, ASKED, ("hearing_held", "2026-04-01", {"host": "第二人"})],
    ),
    (
        "heavier_than_told",
        I,
        [*OPEN, HEARING, ("penalty_decision", "2026-03-24", {"fine_fen": 100_001})],
    ),
    ("extra_without_expired_order", I, [*OPEN, EXTRA]),
    (
        "extra_without_expired_order",
        I,
        [*OPEN, ORDERED, ("order_result", "2026-04-09", {"result": "performed"}), EXTRA],
    ),
    (
        "summary_fine_too_high",
        I,
        [*OPEN, ("summary_penalty", "2026-03-10", {"fine_fen": 300_001})],
    ),
    (
        "summary_fine_too_high",
        I,
        [*OPEN, ("summary_penalty", "2026-03-10", {"fine_fen": 20_001, "addressee": "person"})],
    ),
    ("summary_filed_late", I, [*OPEN, SPOT, ("summary_filed", "2026-03-13")]),
    (
        "signed_by_wrong_office",
        I,
        [
            *OPEN,
            HEARING,
            FINED,
            SERVED,
            ("fine_deferred", "2026-04-20", {"party": 2, "signer_office": "inspection_head"}),
        ],
    ),
    ("enforcement_too_early", I, [*DECIDED, (APPLIED, "2026-10-15")]),
    (
        "enforcement_too_early",
        I,
        [
            *DEMANDED,
            ("remedy_sought", "2026-10-19", {"party": 2, "way": "suit"}),
            (APPLIED, "2026-11-03"),
        ],
    ),
    ("decision_not_served", I, [*DECIDED[:-1], (APPLIED, "2026-11-03")]),
    ("not_demanded", I, [*DECIDED, (APPLIED, "2026-10-19")]),
    (
        "demand_term_runs",
        I,
        [*DEMANDED, (APPLIED, "2026-10-30")],
    ),
    (
        "enforcement_too_late",
        I,
        [
            ("received", "2025-11-03"),
            ("accepted", "2025-11-04"),
            ("handling_decision", "2025-11-24"),
            ("delivered", "2025-11-28", {"party": 2}),
            (APPLIED, "2026-08-31"),
        ],
    ),
    (
        "not_corrected",
        I,
        [*OPEN, ORDERED, ("filing_withdrawn", "2026-04-20", {"ground": "minor_corrected"})],
    ),
]
