"""One story for each code: the last entry of each is impossible, or was not lawful."""

from __future__ import annotations

from collections.abc import Sequence

from disputes_app.domain.cases import Line
from tests.domain.admission_cases import LATE, OPEN, A, I, M, R
from tests.domain.logs import Row

SERVED: tuple[Row, ...] = (*OPEN, ("application_served", "2026-03-05"))
CONFIRMED: Row = ("confirmation_applied", "2026-03-10")
ABSENT: Row = ("ordered", "2026-04-01", {"absent": True})
NOTICED: Row = ("prior_notice", "2026-03-25")
SENT: Row = ("service.sent", "2026-03-04", {"paper": "application"})
RETURNED: Row = ("service.returned", "2026-03-06")
STARTED: Row = ("deadline.started", "2026-03-05")

AGREED: tuple[Row, ...] = (*OPEN, ("agreement", "2026-03-10"))
ASKED: tuple[Row, ...] = (*AGREED, ("review_applied", "2026-03-16"))
TAKEN: tuple[Row, ...] = (*ASKED, ("review_accepted", "2026-03-17"))
MADE: tuple[Row, ...] = (*TAKEN, ("review_paper_made", "2026-03-20"))
OUTSIDE: Row = ("received", "2026-03-16", {"organisation": "outside"})
PAYMENTS = ["2026-03-31 60000", "2026-04-30 40000"]

# Impossible: refused always.  One story for each code.

IMPOSSIBLE: list[tuple[str, Line, Sequence[Row]]] = [
    ("only_for_review", M, [OUTSIDE, ("accepted", "2026-03-17")]),
    (
        "instalments_differ",
        M,
        [*OPEN, ("agreement", "2026-03-10", {"amount_fen": 1, "instalments": PAYMENTS})],
    ),
    ("no_such_instalment", M, [*AGREED, ("performed", "2026-03-31", {"instalment": 1})]),
    ("agreement_day_missing", M, [OUTSIDE, ("review_applied", "2026-03-16")]),
    ("review_under_way", M, [*ASKED, ("review_applied", "2026-03-17")]),
    ("no_review_asked", M, [*AGREED, ("review_accepted", "2026-03-17")]),
    ("review_taken", M, [*TAKEN, ("review_refused", "2026-03-18")]),
    ("no_review_taken", M, [*ASKED, ("review_paper_made", "2026-03-18")]),
    ("review_paper_made", M, [*MADE, ("review_not_made", "2026-03-20")]),
    ("no_review_paper", M, [*TAKEN, ("review_signed", "2026-03-20")]),
    (
        "review_signed",
        M,
        [*MADE, ("review_signed", "2026-03-23"), ("review_withdrawn", "2026-03-24")],
    ),
    ("not_archived", A, [*OPEN, ("archive.handed_over", "2026-04-01")]),
    ("nothing_lent", A, [*OPEN, ("archive.returned", "2026-04-01")]),
    (
        "nothing_lent_so",
        A,
        [*OPEN, ("archive.lent", "2026-04-01"), ("archive.returned", "2026-04-02", {"lending": 1})],
    ),
    (
        "date_before_entry",
        A,
        [*OPEN, ("archive.lent", "2026-04-01", {"due_back": "2026-03-31"})],
    ),
    ("piece_without_title", A, [*OPEN, ("archive.piece", "2026-04-01")]),
    (
        "no_award",
        A,
        [*OPEN, ("withdrawal_granted", "2026-04-01"), ("award_corrected", "2026-04-02")],
    ),
    (
        "no_correction_decision",
        A,
        [*OPEN, ("awarded", "2026-04-01"), ("correction_served", "2026-04-02")],
    ),
    ("not_a_party", A, [*OPEN, ("absent", "2026-04-01", {"party": 7})]),
    ("before_receipt", A, [("note", "2026-03-01")]),
    ("before_receipt", A, [R, ("accepted", "2026-02-26")]),
    ("already_received", A, [R, ("received", "2026-03-01")]),
    ("already_accepted", A, [*OPEN, ("accepted", "2026-03-03")]),
    ("already_accepted", A, [*OPEN, ("withdrawn", "2026-03-03")]),
    ("not_accepted", A, [R, ("awarded", "2026-03-03")]),
    ("not_accepted", A, [*OPEN, ("awarded", "2026-03-01")]),
    ("not_accepted", I, [R, ("recovered", "2026-03-03")]),
    ("case_has_ended", A, [*OPEN, ("awarded", "2026-04-01"), ("settled", "2026-04-01")]),
    ("case_has_ended", M, [R, ("refused", "2026-03-01"), ("accepted", "2026-03-02")]),
    ("case_has_ended", I, [*OPEN, ("struck_out", "2026-04-01"), ("assigned", "2026-04-02")]),
    ("not_closed", A, [*OPEN, ("paper_served", "2026-04-01")]),
    ("not_closed", I, [*OPEN, ("archived", "2026-04-01")]),
    (
        "already_archived",
        A,
        [*OPEN, ("awarded", "2026-04-01"), ("archived", "2026-05-01"), ("archived", "2026-05-02")],
    ),
    ("paper_not_of_line", I, [*OPEN, (".service.sent", "2026-03-05")]),
    ("paper_unnamed", A, [*OPEN, ("service.sent", "2026-03-05", {"paper": "other"})]),
    ("paper_not_made", A, [*OPEN, ("service.sent", "2026-03-05", {"paper": "award"})]),
    ("paper_has_own_entry", A, [*OPEN, ("service.served", "2026-03-05", {"paper": "application"})]),
    (
        "tracking_used",
        A,
        [
            *OPEN,
            ("service.sent", "2026-03-03", {"party": 1, "tracking": "EMS 1"}),
            ("service.sent", "2026-03-04", {"paper": "application", "tracking": "ems１"}),
        ],
    ),
    ("nothing_sent", A, [*OPEN, ("service.returned", "2026-03-05")]),
    ("no_such_sending", A, [*OPEN, SENT, ("service.returned", "2026-03-05", {"sending": 2})]),
    ("already_returned", A, [*OPEN, SENT, ("service.returned", "2026-03-05"), RETURNED]),
    (
        "already_served",
        A,
        [*SERVED, ("service.sent", "2026-03-06", {"paper": "application"})],
    ),
    (
        "served_before_sent",
        A,
        [*OPEN, SENT, ("application_served", "2026-03-03")],
    ),
    (
        "served_and_returned",
        A,
        [*OPEN, SENT, RETURNED, ("application_served", "2026-03-09", {"method": "mail"})],
    ),
    ("no_correction_asked", A, [R, ("corrected", "2026-03-02")]),
    ("no_correction_asked", I, [R, ("corrected", "2026-03-02")]),
    (
        "correction_awaited",
        A,
        [R, ("correction_requested", "2026-03-02"), ("accepted", "2026-03-03")],
    ),
    (
        "correction_awaited",
        I,
        [R, ("correction_told", "2026-03-02"), ("correction_told", "2026-03-03")],
    ),
    (
        "not_awaiting_acceptance",
        A,
        [R, ("correction_requested", "2026-03-02"), ("pre_mediation_agreed", "2026-03-03")],
    ),
    ("not_in_pre_mediation", A, [R, ("pre_mediation_ended", "2026-03-03")]),
    (
        "pre_mediation_runs",
        A,
        [R, ("pre_mediation_agreed", "2026-03-02"), ("refused", "2026-03-03")],
    ),
    ("not_a_party", A, [*OPEN, ("public_notice", "2026-03-05", {"party": 7})]),
    (
        "not_a_party",
        A,
        [*OPEN, ("awarded", "2026-04-01"), ("paper_served", "2026-04-02", {"party": 7})],
    ),
    ("not_a_respondent", A, [*OPEN, ("application_served", "2026-03-05", {"party": 1})]),
    ("already_a_party", A, [*OPEN, ("party_joined", "2026-03-05", {"party": 1})]),
    ("no_defence_period", A, [*OPEN, ("defence_received", "2026-03-05")]),
    (
        "hearing_before_notice",
        A,
        [*OPEN, ("hearing_scheduled", "2026-03-05", {"hearing_on": "2026-03-04"})],
    ),
    ("no_hearing_set", A, [*OPEN, ("hearing_notice_served", "2026-03-05")]),
    ("already_suspended", A, [*OPEN, ("suspended", "2026-03-05"), ("suspended", "2026-03-06")]),
    ("not_suspended", A, [*OPEN, ("resumed", "2026-03-05")]),
    ("suspended_now", A, [*OPEN, ("suspended", "2026-03-05"), ("awarded", "2026-03-06")]),
    (
        "investigation_over",
        I,
        [*OPEN, ("investigated", "2026-03-05"), ("investigated", "2026-03-06")],
    ),
    ("signed_before_made", A, [*OPEN, ("settled", "2026-04-01", {"made_on": "2026-04-02"})]),
    ("made_before_acceptance", A, [*OPEN, ("settled", "2026-04-01", {"made_on": "2026-03-01"})]),
    ("date_before_entry", I, [*OPEN, ("ordered", "2026-04-01", {"comply_by": "2026-03-31"})]),
    ("date_before_entry", M, [*OPEN, ("agreement", "2026-03-05", {"perform_by": "2026-03-04"})]),
    ("date_after_entry", A, [*OPEN, ("terminated", LATE, {"court_accepted_on": "2026-04-18"})]),
    ("date_after_entry", I, [*OPEN, ("absorbed", "2026-03-05", {"their_start": "2026-03-06"})]),
    ("not_positive", A, [*OPEN, ("extended", "2026-03-05", {"days": 0})]),
    ("not_shorter", A, [*OPEN, ("application_served", "2026-03-05", {"defence_days": 10})]),
    (
        "date_after_entry",
        A,
        [*OPEN, ("application_served", "2026-03-05", {"method": "mail", "sent_on": "2026-03-06"})],
    ),
    (
        "system_missing",
        A,
        [*OPEN, ("application_served", "2026-03-05", {"method": "electronic", "system": ""})],
    ),
    ("nothing_served", A, [*OPEN, ("service.corrected", "2026-03-05")]),
    ("no_such_service", A, [*SERVED, ("service.corrected", "2026-03-06", {"entry": 2})]),
    (
        "date_after_entry",
        A,
        [*SERVED, ("service.corrected", "2026-03-06", {"entry": 3, "served_on": "2026-03-07"})],
    ),
    ("no_defence_to_serve", A, [*SERVED, ("defence_served", "2026-03-06")]),
    ("no_claims_changed", A, [*SERVED, ("claims_change_served", "2026-03-06")]),
    ("no_recusal_asked", A, [*OPEN, ("recusal_decided", "2026-03-06")]),
    ("no_counterclaim", A, [*OPEN, ("counterclaim_declined", "2026-03-06")]),
    ("nothing_entrusted", A, [*OPEN, ("entrusted_mediation_ended", "2026-03-06")]),
    ("not_collective", A, [*OPEN, ("collective_notified", "2026-03-06")]),
    (
        "not_the_employer",
        A,
        [
            *OPEN,
            ("awarded", "2026-04-01"),
            ("court_ruling", "2026-05-01", {"party": 1, "ruling": "not_accepted"}),
        ],
    ),
    ("nothing_to_serve", I, [*OPEN, ("ordered", "2026-04-01"), ("order_served", "2026-04-02")]),
    ("no_agreement", M, [*OPEN, ("no_agreement", "2026-03-05"), CONFIRMED]),
    ("already_running", I, [*OPEN, STARTED, STARTED]),
    ("item_without_number", A, [*OPEN, ("claim_item", "2026-03-05", {"number": 0})]),
    ("limitation_without_facts", A, [*OPEN, ("limitation_noted", "2026-03-05")]),
    (
        "employment_contradicts",
        A,
        [*OPEN, ("limitation_noted", "2026-03-05", {"employment": "ended"})],
    ),
    (
        "employment_contradicts",
        A,
        [
            *OPEN,
            (
                "limitation_noted",
                "2026-03-05",
                {"employment": "goes_on", "ended_on": "2026-01-05"},
            ),
        ],
    ),
    (
        "date_after_entry",
        A,
        [*OPEN, ("limitation_interrupted", "2026-03-05", {"on": "2026-03-06"})],
    ),
    (
        "pause_backwards",
        A,
        [
            *OPEN,
            ("limitation_suspended", "2026-03-05", {"first": "2026-02-02", "last": "2026-02-01"}),
        ],
    ),
    ("not_a_party", A, [*OPEN, ("limitation_raised", "2026-03-05", {"party": 7})]),
    ("act_contradicts", I, [*OPEN, ("act_noted", "2026-03-05", {"act": "once"})]),
    (
        "act_contradicts",
        I,
        [*OPEN, ("act_noted", "2026-03-05", {"act": "goes_on", "on": "2026-01-05"})],
    ),
    (
        "date_after_entry",
        I,
        [*OPEN, ("act_noted", "2026-03-05", {"act": "once", "on": "2026-03-06"})],
    ),
    ("not_a_party", I, [*OPEN, ("deadline.started", "2026-03-05", {"party": 7})]),
    ("no_period_by_hand", I, [*OPEN, ("deadline.met", "2026-03-05")]),
    (
        "no_such_period",
        I,
        [*OPEN, STARTED, ("deadline.met", "2026-03-05", {"rule": "blacklist.verify"})],
    ),
    (
        "no_such_period",
        I,
        [*OPEN, STARTED, ("deadline.met", "2026-03-05", {"rule": "inspection.close"})],
    ),
    ("pause_unknown", I, [*OPEN, STARTED, ("deadline.paused", "2026-03-06")]),
    (
        "pause_backwards",
        I,
        [*OPEN, STARTED, ("deadline.paused", "2026-03-06", {"last": "2026-03-05"})],
    ),
    ("restart_unknown", I, [*OPEN, STARTED, ("deadline.restarted", "2026-03-06")]),
    (
        "restart_before_start",
        I,
        [
            *OPEN,
            (
                "deadline.started",
                "2026-03-05",
                {"rule": "blacklist.term", "start_on": "2026-03-09"},
            ),
            ("deadline.restarted", "2026-03-06", {"rule": "blacklist.term"}),
        ],
    ),
    ("calendar_not_covered", M, [*OPEN, ("extended", "2026-03-05", {"days": 9000})]),
]


# Unlawful: recorded as irregular, with a reason and a confirmation.

UNLAWFUL: list[tuple[str, Line, Sequence[Row]]] = [
    (
        "not_reviewed",
        I,
        [*OPEN, NOTICED, ("penalty_decision", "2026-04-01", {"review_case": "complex"})],
    ),
    (
        "not_reviewed",
        I,
        [
            *OPEN,
            NOTICED,
            (
                "legal_reviewed",
                "2026-03-30",
                {"signer_office": "legal_reviewer", "result": "not_passed"},
            ),
            ("penalty_decision", "2026-04-01", {"review_case": "complex"}),
        ],
    ),
    ("signed_by_wrong_office", I, [*OPEN, ("legal_reviewed", "2026-03-30")]),
    (
        "review_applied_late",
        M,
        [*AGREED, ("review_applied", "2026-03-26"), ("review_accepted", "2026-03-27")],
    ),
    (
        "review_content_differs",
        M,
        [*TAKEN, ("review_paper_made", "2026-03-18", {"same_content": False})],
    ),
    ("review_decided_late", M, [*TAKEN, ("review_not_made", "2026-03-25")]),
    ("absent_without_notice", A, [*OPEN, ("absent", "2026-04-01")]),
    (
        "side_volume_shown",
        A,
        [*OPEN, ("archive.consulted", "2026-04-01", {"capacity": "agent", "volume": "both"})],
    ),
    (
        "kept_too_short",
        A,
        [*OPEN, ("awarded", "2026-04-01"), ("archived", "2026-05-01", {"keep_years": 5})],
    ),
    ("accepted_late", A, [R, ("accepted", "2026-03-06")]),
    ("accepted_late", I, [R, ("accepted", "2026-03-06")]),
    (
        "accepted_late",
        M,
        [("received", "2026-02-27", {"organisation": "enterprise"}), ("accepted", "2026-03-05")],
    ),
    (
        "one_inspector",
        I,
        [R, ("accepted", "2026-03-02", {"first_inspector": "李测", "second_inspector": "李测"})],
    ),
    ("refused_late", A, [R, ("refused", "2026-03-06")]),
    ("refused_late", I, [R, ("refused", "2026-03-06")]),
    (
        "refused_late",
        M,
        [("received", "2026-02-27", {"organisation": "enterprise"}), ("refused", "2026-03-05")],
    ),
    ("correction_asked_late", A, [R, ("correction_requested", "2026-03-06")]),
    ("correction_asked_late", I, [R, ("correction_told", "2026-03-06")]),
    (
        "correction_asked_again",
        A,
        [
            R,
            ("correction_requested", "2026-03-02"),
            ("corrected", "2026-03-03"),
            ("correction_requested", "2026-03-04"),
        ],
    ),
    ("consent_after_last_day", A, [R, ("pre_mediation_agreed", "2026-03-06")]),
    ("served_late", A, [*OPEN, ("application_served", "2026-03-10")]),
    ("tribunal_late", A, [*OPEN, ("tribunal_formed", "2026-03-10")]),
    (
        "hearing_notice_late",
        A,
        [
            *OPEN,
            ("hearing_scheduled", "2026-03-10", {"hearing_on": "2026-03-16"}),
            ("hearing_notice_served", "2026-03-10"),
        ],
    ),
    ("heard_without_tribunal", A, [*OPEN, ("heard", "2026-03-10")]),
    (
        "posted_without_ground",
        A,
        [*OPEN, ("application_served", "2026-03-05", {"method": "posted", "posting_ground": ""})],
    ),
    ("service_unproven", A, [*OPEN, ("application_served", "2026-03-05", {"proof": ""})]),
    (
        "electronic_without_consent",
        A,
        [*OPEN, ("service.sent", "2026-03-05", {"paper": "application", "method": "electronic"})],
    ),
    (
        "electronic_not_allowed",
        A,
        [
            *OPEN,
            ("awarded", "2026-04-01"),
            ("service.sent", "2026-04-02", {"paper": "award", "method": "electronic"}),
        ],
    ),
    (
        "electronic_not_allowed",
        A,
        [
            *OPEN,
            ("awarded", "2026-04-01"),
            ("paper_served", "2026-04-02", {"method": "electronic"}),
        ],
    ),
    (
        "served_late",
        A,
        [*SERVED, ("defence_received", "2026-03-06"), ("defence_served", "2026-03-16")],
    ),
    ("served_late", I, [*OPEN, ("penalty_decision", "2026-04-01"), ("delivered", "2026-04-14")]),
    ("served_late", I, [*OPEN, ("handling_decision", "2026-04-01"), ("delivered", "2026-04-09")]),
    ("served_late", I, [*OPEN, ABSENT, ("order_served", "2026-04-09")]),
    (
        "recusal_late",
        A,
        [*OPEN, ("recusal_requested", "2026-03-05"), ("recusal_decided", "2026-03-11")],
    ),
    (
        "counterclaim_late",
        A,
        [*SERVED, ("counterclaim_received", "2026-03-06"), ("counterclaim_merged", "2026-03-16")],
    ),
    (
        "counterclaim_late",
        A,
        [*SERVED, ("counterclaim_received", "2026-03-06"), ("counterclaim_declined", "2026-03-16")],
    ),
    (
        "entrusted_too_long",
        A,
        [
            *OPEN,
            ("mediation_entrusted", "2026-03-05"),
            ("entrusted_mediation_ended", "2026-03-20"),
        ],
    ),
    (
        "collective_notice_late",
        A,
        [
            ("received", "2026-02-27", {"people": 10}),
            ("accepted", "2026-03-02"),
            ("collective_notified", "2026-03-10"),
        ],
    ),
    ("converted_late", A, [*OPEN, ("converted", LATE)]),
    (
        "met_late",
        I,
        [
            *OPEN,
            ("deadline.started", "2026-03-05", {"rule": "blacklist.decide"}),
            ("deadline.met", "2026-05-10", {"rule": "blacklist.decide"}),
        ],
    ),
    ("terminated_within_term", A, [*OPEN, ("terminated", "2026-04-16")]),
    (
        "signed_by_wrong_office",
        A,
        [*OPEN, ("suspended", "2026-03-10", {"signer_office": "organ_head"})],
    ),
    (
        "signed_by_wrong_office",
        I,
        [*OPEN, ("extended", "2026-03-10", {"signer_office": "legal_reviewer"})],
    ),
    (
        "signed_by_wrong_office",
        I,
        [
            *OPEN,
            ("claim_settled", "2026-03-09", {"result": "paid"}),
            ("followed_up", "2026-03-09"),
            ("closing_approved", "2026-03-10", {"signer_office": "legal_reviewer"}),
        ],
    ),
    (
        "outside_delegation",
        A,
        [*OPEN, ("extended", "2026-03-10", {"signer_office": "arbitration_head"})],
    ),
    ("extended_too_long", A, [*OPEN, ("extended", "2026-03-10", {"days": 16})]),
    ("extended_too_long", I, [*OPEN, ("extended", "2026-03-10", {"days": 31})]),
    ("extended_twice", A, [*OPEN, ("extended", "2026-03-10"), ("extended", "2026-03-11")]),
    ("extended_after_last_day", A, [*OPEN, ("extended", LATE)]),
    ("extended_after_last_day", M, [*OPEN, ("extended", "2026-03-17")]),
    ("not_agreed_by_both", M, [*OPEN, ("extended", "2026-03-10", {"both_agreed": False})]),
]
