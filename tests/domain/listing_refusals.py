"""What cannot be, or was not lawful, in the record of a listing: the log before, and the entry."""

from __future__ import annotations

from collections.abc import Sequence

from disputes_app.domain.events import Facts
from tests.support import listing_story as told
from tests.support.listing_story import FIRM, MANAGER, REPRESENTATIVE, Row, notice


def without(rows: Sequence[Row], *kinds: str) -> tuple[Row, ...]:
    return tuple(row for row in rows if row[0] not in kinds)


HELD = told.TO_THE_DECISION
ANNUL: Row = ("order_annulled", "2024-04-02", {"by": "review", "number": "复1号"})
_PENDING: Row = ("prosecuted", "2025-03-05", {"what": "pending"})
_INCIDENT: Row = ("incident", "2024-03-18", {"what": "group", "people": 30, "evidence": "聚集"})
_APPLIED = (
    *without(told.TO_THE_REMOVAL, "removal_granted", "taken_down"),
)  # fmt: skip
_GRANTED: Row = ("removal_granted", "2025-03-20", told.PAPER)
NOT: Facts = {"ground": "corrected", "reason": "已付清", **told.HEAD}


_WITHOUT_PERSONS: tuple[Row, ...] = (
    *without(told.TO_THE_NOTICES, "person"),
    ("noticed", "2024-03-19", notice(FIRM)),
    ("notice_served", "2024-03-20", {"party": FIRM, **told.DIRECT}),
)
_UPHELD: tuple[Row, ...] = (
    *_WITHOUT_PERSONS,
    ("objected", "2024-03-25", {"party": FIRM, "text": "已付清"}),
    ("answered", "2024-03-26", {"party": FIRM, "result": "upheld", "text": "查明已付清"}),
)


def _listed(on: str = "2024-05-06") -> Row:
    return ("listed", on, told.LISTED)


REFUSED: list[tuple[str, Sequence[Row], Row, str | None]] = [
    ("listing_order_runs", (("opened", "2024-03-05", told.OPENED),),
     ("unpaid", "2024-03-15", told.UNPAID), "2024-03-15"),
    ("listing_no_unpaid", without(told.TO_THE_NOTICES, "unpaid"), _listed(), None),
    ("listing_no_test", without(told.TO_THE_NOTICES, "amount_tested"), _listed(), None),
    ("listing_no_test", (*without(told.TO_THE_NOTICES, "amount_tested"), _INCIDENT), _listed(),
     None),
    ("listing_no_test", without(told.TO_THE_NOTICES, "amount_tested"),
     ("noticed", "2024-03-19", notice(FIRM)), None),
    ("listing_no_incident", told.TO_THE_NOTICES, ("influence", "2024-03-19", {"evidence": "报道"}),
     None),
    ("listing_party_not_noticed", told.TO_THE_NOTICES, _listed(), None),
    ("listing_party_not_served", HELD, _listed("2024-04-18"), "2024-04-19"),
    ("listing_objection_runs", HELD, _listed("2024-04-26"), "2024-04-26"),
    ("listing_objection_open", without(HELD, "answered"), _listed(), None),
    ("listing_order_annulled", (*HELD, ANNUL), _listed(), "2024-04-02"),
    ("listing_not_removed", (
        *told.TO_THE_REMOVAL,
        ("remedy_result", "2025-12-02",
         {"about": "listing", "way": "suit", "result": "annulled", "party": FIRM}),
     ), ("restored", "2025-12-03", told.RESTORED), None),
    ("listing_not_in_effect", told.TO_THE_LIST,
     ("published", "2027-05-07", {"where": "门户网站"}), "2027-05-06"),
    ("listing_decided", told.TO_THE_LIST, _listed("2024-05-07"), None),
    ("listing_ground_corrected", HELD, ("not_listed", "2024-05-06", NOT), None),
    ("listing_ground_no_test", HELD, ("not_listed", "2024-05-06", {**NOT, "ground": "no_test"}),
     None),
    ("listing_ground_order_annulled", HELD,
     ("not_listed", "2024-05-06", {**NOT, "ground": "order_annulled"}), None),
    ("listing_too_early", without(_APPLIED, "removal_applied"),
     ("removal_applied", "2025-02-27", told.MATERIALS), "2025-02-28"),
    ("listing_materials_missing", without(_APPLIED, "removal_applied"),
     ("removal_applied", "2025-02-28", {**told.MATERIALS, "promise": False}), None),
    ("listing_not_corrected", told.TO_THE_LIST,
     ("removal_applied", "2025-03-03", told.MATERIALS), None),
    ("listing_prosecuted", (*_APPLIED, _PENDING), _GRANTED, None),
    ("listing_new_arrears",
     (*_APPLIED, ("new_arrears", "2025-03-10", {"case": "嘉人社监（2025）收字第1号"})), _GRANTED,
     None),
    ("listing_excluded", (*_APPLIED, ("excluded", "2025-03-10", {"basis": "文件"})), _GRANTED,
     None),
    ("listing_not_removed", told.TO_THE_LIST, ("restored", "2025-09-30", told.RESTORED), None),
    ("listing_not_serious", told.TO_THE_REMOVAL,
     ("restored", "2025-09-30", {**told.RESTORED, "serious": False}), None),
    ("listing_in_effect", told.TO_THE_LIST, ("taken_down", "2027-05-06", {"where": "网站"}),
     "2027-05-06"),
    ("listing_not_in_effect", told.TO_THE_LIST,
     ("new_arrears", "2027-05-07", {"case": "嘉人社监（2025）收字第1号"}), None),
    ("listing_order_stands", told.TO_THE_LIST,
     ("revoked", "2024-06-03", {**told.PAPER, "ground": "order_annulled"}), None),
    ("listing_not_listed", HELD, ("published", "2024-04-02", {"where": "网站"}), None),
    ("before_opening", HELD, ("unpaid", "2024-03-16", told.UNPAID), None),
    ("listing_not_noticed", told.TO_THE_NOTICES,
     ("notice_served", "2024-03-19", {"party": FIRM, **told.DIRECT}), None),
    ("listing_party_not_served", HELD,
     ("objected", "2024-04-18", {"party": MANAGER, "text": "不服"}), "2024-04-19"),
    ("listing_no_threshold", told.TO_THE_NOTICES,
     ("amount_tested", "2024-03-19", {**told.AMOUNT, "threshold_ten_fen": 20_000_00}), None),
    ("listing_no_migrants", (), ("opened", "2024-03-18", {**told.OPENED, "people": 0}), None),
    ("listing_no_rule",
     (("opened", "2017-03-18", {**told.OPENED, "order_on": "2017-03-01",
                                "order_until": "2017-03-15"}),
      ("amount_tested", "2017-03-18", told.AMOUNT), ("unpaid", "2017-03-18", told.UNPAID)),
     _listed("2017-12-29"), None),
    ("listing_term_before_order", (),
     ("opened", "2024-03-18", {**told.OPENED, "order_until": "2024-02-29"}), "2024-02-29"),
    ("listing_bad_sum", told.TO_THE_NOTICES,
     ("amount_tested", "2024-03-19", {**told.AMOUNT, "one_fen": 180_001_00}), None),
    ("listing_person_twice", told.TO_THE_NOTICES,
     ("person", "2024-03-19", {"name": "孙某测试", "role": "other_person"}), None),
    ("listing_not_a_person", told.TO_THE_NOTICES,
     ("person_left_out", "2024-03-19", {"party": FIRM, "reason": "误列"}), None),
    ("listing_served_already", HELD,
     ("notice_served", "2024-04-12", {"party": FIRM, **told.DIRECT}), "2024-03-20"),
    ("listing_objected_already", HELD,
     ("objected", "2024-04-12", {"party": REPRESENTATIVE, "text": "再次异议"}), None),
    ("listing_no_objection", HELD,
     ("answered", "2024-04-12", {"party": FIRM, "result": "rejected", "text": "无"}), None),
    ("listing_objection_upheld", _UPHELD, _listed(), "2024-03-26"),
    ("listing_no_decide_clock",
     (("opened", "2021-03-18", {**told.OPENED, "order_on": "2021-03-01",
                                "order_until": "2021-03-15"}),),
     ("extended", "2021-03-19", {"days": 5, "reason": "复杂", **told.HEAD}), None),
    ("listing_ground_paid", HELD, ("not_listed", "2024-05-06", {**NOT, "ground": "paid"}), None),
    ("listing_ground_objection", HELD,
     ("not_listed", "2024-05-06", {**NOT, "ground": "objection"}), None),
    ("listing_no_decision_for_party", told.TO_THE_LIST,
     ("remedy_sought", "2024-05-08", {"party": FIRM, "about": "listing", "way": "suit"}), None),
    ("listing_ended", without(told.TO_THE_REMOVAL, "taken_down"),
     ("removal_applied", "2025-03-25", told.MATERIALS), None),
    ("listing_corrected_already", _APPLIED, ("corrected", "2025-03-10", {"evidence": "回单"}),
     "2024-08-30"),
    ("listing_applied_already", _APPLIED, ("removal_applied", "2025-03-10", told.MATERIALS),
     "2025-03-03"),
    ("listing_not_applied", told.TO_THE_LIST, ("removal_refused", "2024-06-03", told.PAPER), None),
    ("listing_not_refused", told.TO_THE_LIST,
     ("refusal_served", "2024-06-03", {"party": FIRM, **told.DIRECT}), None),
]  # fmt: skip


IRREGULAR: list[tuple[str, Sequence[Row], Row]] = [
        ("listing_decided_late", HELD, _listed("2024-05-15")),
        ("listing_verified_late", without(HELD, "answered", "extended"),
         ("answered", "2024-04-08", {"party": REPRESENTATIVE, "result": "rejected", "text": "无"})),
        ("listing_removal_late", _APPLIED, ("removal_granted", "2025-03-25", told.PAPER)),
        ("listing_taken_down_late", without(told.TO_THE_REMOVAL, "taken_down"),
         ("taken_down", "2025-04-07", {"where": "网站"})),
        ("signed_by_wrong_office", told.TO_THE_NOTICES,
         ("extended", "2024-04-10",
          {"days": 20, "reason": "复杂", **told.SIGNED, "signer_office": "inspection_head"})),
        ("extended_after_last_day", told.TO_THE_NOTICES,
         ("extended", "2024-04-16", {"days": 20, "reason": "复杂", **told.HEAD})),
        ("extended_too_long", told.TO_THE_NOTICES,
         ("extended", "2024-04-10", {"days": 21, "reason": "复杂", **told.HEAD})),
        ("extended_twice", HELD,
         ("extended", "2024-04-11", {"days": 5, "reason": "复杂", **told.HEAD})),
        ("listing_notice_incomplete", told.TO_THE_NOTICES,
         ("noticed", "2024-03-19", {**notice(FIRM), "tells_rights": False})),
        ("service_unproven", (*told.TO_THE_NOTICES, ("noticed", "2024-03-19", notice(FIRM))),
         ("notice_served", "2024-03-20", {"party": FIRM, "method": "mail"})),
        ("listing_no_head", _WITHOUT_PERSONS, _listed("2024-04-01")),
        ("listing_paper_incomplete", HELD,
         ("listed", "2024-05-06", {**told.LISTED, "tells_remedies": False})),
]  # fmt: skip
