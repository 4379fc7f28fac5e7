"""A signature is asked for, entered for many at once, returned, withdrawn; and refused."""

from __future__ import annotations

import threading
from datetime import date

import pytest

from db.queries.approvals import count_waiting
from disputes_app.domain.admission import EventRefusedError, FutureDayError, IrregularError
from disputes_app.domain.approval_records import (
    ApprovalFilter,
    ApprovalState,
    RequestRef,
    Signature,
    SignerRecord,
)
from disputes_app.domain.cases import Line
from disputes_app.domain.events import Facts
from disputes_app.domain.staff import NotAllowedError
from disputes_app.services.approval_list import signers, waiting_approvals
from disputes_app.services.approvals import (
    AlreadySubmittedError,
    NeedsNoApprovalError,
    NoRequestError,
    RequestSettledError,
    Signing,
    SigningRefusedError,
    ask,
    give_back,
    preview_signing,
    sign_many,
    withdraw,
)
from disputes_app.services.case_view import open_case
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.log_store import CaseChanged, ChangedElsewhereError
from disputes_app.services.signers import DelegationDaysError, NoSignerError, end_delegation
from disputes_app.services.verify import verify
from tests.services.conftest import CLERK, HANDLER, SUPERVISOR, Desk

MORE: Facts = {"days": 30, "ground": "涉及人数多，账册尚未调齐。"}
BUREAU = SignerRecord("钱测试", "department_head")
DIRECTOR = SignerRecord("赵测试", "commission_director")
COURT_HEAD = SignerRecord("孙测试", "arbitration_head", date(2026, 1, 1), date(2026, 9, 30))
EVERYTHING = ApprovalFilter()


def count_of(desk: Desk, wanted: ApprovalFilter) -> int:
    with desk.ctx.database.read() as conn:
        return count_waiting(conn, line=wanted.line, handler_id=wanted.handler_id)


def asked(
    desk: Desk, case: CaseChanged, kind: str, facts: Facts, day: str
) -> tuple[CaseChanged, RequestRef]:
    """Submit on a day; return the case and the request."""
    on = desk.on(day)
    act = NewEntry(kind, on.today(), facts)
    changed = ask(on, HANDLER, case.case_id, act, seen_version=case.version)
    return changed, RequestRef(case.case_id, len(open_case(on, case.case_id).entries), 0)


def now(desk: Desk, ref: RequestRef) -> RequestRef:
    """Return the request with the version that the case has now."""
    return RequestRef(ref.case_id, ref.seq, open_case(desk.ctx, ref.case_id).version)


def extension(desk: Desk, accepted: str, day: str) -> RequestRef:
    """Submit the extension of a complaint accepted on a day."""
    _, ref = asked(desk, desk.complaint(accepted), "inspection.extended", MORE, day)
    return now(desk, ref)


def signed(day: str, signer: SignerRecord = BUREAU, sheet: str = "") -> Signature:
    return Signature(signer, date.fromisoformat(day), sheet)


def reasons(error: SigningRefusedError) -> list[type[Exception]]:
    return [type(why) for _, why in error.refusals]


def test_an_extension_waits_and_moves_the_last_day_only_when_signed(desk: Desk) -> None:
    ref = extension(desk, "2026-09-01", "2026-11-18")
    before = open_case(desk.ctx, ref.case_id)
    (row,) = waiting_approvals(desk.ctx, EVERYTHING)

    assert count_of(desk, EVERYTHING) == 1
    assert before.state.working_due_on == row.due_now == date(2026, 11, 30)
    assert (row.days_left, row.in_working_days, row.waiting_days) == (6, True, 2)
    assert row.due_after == date(2027, 1, 12)
    assert (row.draft, row.rule.offices[0], row.refusal) == (MORE, "department_head", None)

    done = sign_many(desk.ctx, SUPERVISOR, [Signing(ref)], signed("2026-11-19", sheet="审批表1号"))

    assert done.cases[0].state.working_due_on == date(2027, 1, 12)
    last = open_case(desk.ctx, ref.case_id).entries[-1].event
    assert (last.kind, last.facts["signed_by"]) == ("inspection.extended", "钱测试")
    assert (last.facts["document"], last.irregular) == ("审批表1号", None)
    assert waiting_approvals(desk.ctx, EVERYTHING) == ()
    assert signers(desk.ctx) == (BUREAU,)
    assert verify(desk.ctx).ok


def test_acceptance_is_signed_on_the_filing_sheet_and_keeps_the_whole_signature(
    desk: Desk,
) -> None:
    case = desk.register(Line.ARBITRATION, "2026-09-24")
    _, ref = asked(desk, case, "arbitration.accepted", {}, "2026-09-25")
    ref = now(desk, ref)
    day = desk.on("2026-09-28")

    done = sign_many(day, SUPERVISOR, [Signing(ref)], signed("2026-09-25", COURT_HEAD, "收3"))

    assert done.cases[0].state.accepted_on == date(2026, 9, 25)
    assert done.cases[0].number is not None
    told, act = [one.event for one in open_case(desk.ctx, ref.case_id).entries[-2:]]
    assert (told.kind, told.facts["signer_office"]) == ("approval.signed", "arbitration_head")
    assert told.facts["delegated_to"] == "2026-09-30"
    assert (act.facts["signed_by"], act.facts["sheet"]) == ("孙测试", "收3")
    assert signers(desk.ctx) == (COURT_HEAD,)
    assert verify(desk.ctx).ok


@pytest.mark.parametrize(
    ("signature", "why"),
    [
        (signed("2026-11-19", SignerRecord("周", "inspection_head")), IrregularError),
        (signed("2026-11-19", DIRECTOR), IrregularError),
        (signed("2026-11-21"), FutureDayError),
        (signed("2026-08-01"), EventRefusedError),
    ],
    ids=["wrong office", "office of another body", "the future", "before the case was filed"],
)
def test_one_refusal_holds_back_all(desk: Desk, signature: Signature, why: type[Exception]) -> None:
    first = extension(desk, "2026-09-01", "2026-11-18")
    second = extension(desk, "2026-09-02", "2026-11-18")

    with pytest.raises(SigningRefusedError) as raised:
        sign_many(desk.ctx, SUPERVISOR, [Signing(second), Signing(first)], signature)

    assert reasons(raised.value) == [why, why]
    assert count_of(desk, EVERYTHING) == 2
    assert signers(desk.ctx) == ()


def test_outside_the_delegation_is_refused_for_acts_without_room_for_it_too(desk: Desk) -> None:
    case = desk.register(Line.ARBITRATION, "2026-11-17")
    _, ref = asked(desk, case, "arbitration.refused", {"ground": "30_1"}, "2026-11-18")
    (effect,) = preview_signing(
        desk.ctx, SUPERVISOR, [Signing(now(desk, ref))], signed("2026-11-19", COURT_HEAD)
    )
    assert isinstance(effect.refusal, IrregularError)
    assert effect.refusal.codes == ("outside_delegation",)


def test_signed_after_the_last_day_moves_nothing_even_as_irregular(desk: Desk) -> None:
    in_time = extension(desk, "2026-09-01", "2026-11-18")
    late = extension(desk, "2026-08-12", "2026-11-05")
    day = desk.on("2026-11-20")
    assert open_case(desk.ctx, late.case_id).state.working_due_on == date(2026, 11, 10)

    with pytest.raises(SigningRefusedError) as raised:
        sign_many(day, SUPERVISOR, [Signing(in_time), Signing(late)], signed("2026-11-19"))
    ((number, why),) = raised.value.refusals
    assert isinstance(why, IrregularError)
    assert why.codes == ("extended_after_last_day",)
    assert number == open_case(desk.ctx, late.case_id).row.shown_number
    assert why.day == date(2026, 11, 10)

    signings = [Signing(in_time), Signing(late, irregular="局领导出差，补签。")]
    effects = preview_signing(day, SUPERVISOR, signings, signed("2026-11-19"))
    assert [bool(one.admission and one.admission.flaws) for one in effects] == [False, True]
    done = sign_many(day, SUPERVISOR, signings, signed("2026-11-19"))

    days = {one.case_id: one.state.working_due_on for one in done.cases}
    assert days[late.case_id] == date(2026, 11, 10)
    assert days[in_time.case_id] == date(2027, 1, 12)
    assert open_case(desk.ctx, late.case_id).entries[-1].event.irregular == "局领导出差，补签。"
    assert open_case(desk.ctx, in_time.case_id).entries[-1].event.irregular is None
    assert verify(desk.ctx).ok


def test_what_cannot_be_asked_for(desk: Desk) -> None:
    late = desk.complaint("2026-08-12")
    early = desk.complaint("2026-09-01")
    with pytest.raises(IrregularError, match="extended_after_last_day"):
        asked(desk, late, "inspection.extended", MORE, "2026-11-11")
    with pytest.raises(IrregularError, match="extended_too_long"):
        asked(desk, early, "inspection.extended", {**MORE, "days": 31}, "2026-11-11")
    with pytest.raises(NeedsNoApprovalError):
        asked(desk, early, "note", {"text": "来电。"}, "2026-11-11")
    closed = desk.decide(early, "2026-11-10")
    with pytest.raises(EventRefusedError, match="case_has_ended"):
        asked(desk, closed, "inspection.extended", MORE, "2026-11-11")
    assert count_of(desk, EVERYTHING) == 0


def test_it_is_not_submitted_twice_but_again_after_its_return(desk: Desk) -> None:
    case = desk.complaint("2026-09-01")
    case, ref = asked(desk, case, "inspection.extended", MORE, "2026-11-17")
    with pytest.raises(AlreadySubmittedError) as raised:
        asked(desk, case, "inspection.extended", MORE, "2026-11-18")
    assert (raised.value.asked_on, raised.value.asked_by) == (date(2026, 11, 17), HANDLER.name)

    done = give_back(desk.ctx, SUPERVISOR, [ref], "请补充工资表调取情况。")
    assert count_of(desk, EVERYTHING) == 0
    with pytest.raises(SigningRefusedError) as settled:
        give_back(desk.ctx, SUPERVISOR, [ref], "再退一次。")
    assert reasons(settled.value) == [RequestSettledError]

    _, again = asked(desk, done.cases[0], "inspection.extended", MORE, "2026-11-20")
    assert again.seq > ref.seq
    withdraw(desk.ctx, HANDLER, again)
    with pytest.raises(NoRequestError):
        withdraw(desk.ctx, HANDLER, RequestRef(ref.case_id, 1, 0))
    assert verify(desk.ctx).ok


def test_a_request_ends_with_its_case_and_lives_again_with_it(desk: Desk) -> None:
    case = desk.complaint("2026-09-01")
    case, ref = asked(desk, case, "inspection.extended", MORE, "2026-11-17")
    closed = desk.decide(case, "2026-11-18")
    assert count_of(desk, EVERYTHING) == 0
    with pytest.raises(SigningRefusedError) as raised:
        sign_many(desk.ctx, SUPERVISOR, [Signing(now(desk, ref))], signed("2026-11-19"))
    ((_, why),) = raised.value.refusals
    assert isinstance(why, RequestSettledError)
    assert why.state is ApprovalState.LAPSED

    desk.void(closed, len(open_case(desk.ctx, ref.case_id).entries), "2026-11-19")
    assert count_of(desk, EVERYTHING) == 1
    assert verify(desk.ctx).ok


def test_the_act_entered_beside_the_list_settles_the_request(desk: Desk) -> None:
    case = desk.complaint("2026-09-01")
    case, _ = asked(desk, case, "inspection.extended", MORE, "2026-11-17")
    whole = {**MORE, "signed_by": "钱测试", "signer_office": "department_head"}
    signed_case = desk.record(case, "inspection.extended", "2026-11-16", whole)
    assert count_of(desk, EVERYTHING) == 0
    last = len(open_case(desk.ctx, case.case_id).entries)
    desk.void(signed_case, last, "2026-11-19")
    assert count_of(desk, EVERYTHING) == 1


def test_who_may(desk: Desk) -> None:
    ref = extension(desk, "2026-09-01", "2026-11-18")
    for act in (
        lambda: sign_many(desk.ctx, HANDLER, [Signing(ref)], signed("2026-11-19")),
        lambda: give_back(desk.ctx, CLERK, [ref], "退回。"),
        lambda: withdraw(desk.ctx, CLERK, ref),
    ):
        with pytest.raises(NotAllowedError):
            act()
    own = ApprovalFilter(handler_id=2)
    assert [count_of(desk, one) for one in (own, ApprovalFilter(handler_id=3))] == [1, 0]
    assert count_of(desk, ApprovalFilter(Line.MEDIATION)) == 0
    assert len(waiting_approvals(desk.ctx, own)) == 1


def test_a_case_that_changed_since_is_looked_at_again(desk: Desk) -> None:
    ref = extension(desk, "2026-09-01", "2026-11-18")
    view = open_case(desk.ctx, ref.case_id)
    case = CaseChanged(ref.case_id, view.version, None, "", view.state)
    desk.record(case, "note", "2026-11-19", {"text": "来电。"})
    with pytest.raises(SigningRefusedError) as raised:
        sign_many(desk.ctx, SUPERVISOR, [Signing(ref)], signed("2026-11-19"))
    assert reasons(raised.value) == [ChangedElsewhereError]


def test_a_closing_signed_days_ago_needs_its_sheet(desk: Desk) -> None:
    case = desk.complaint("2026-10-08")
    result: Facts = {"result": "已补发全部工资。"}
    for missing, kind, facts in (
        ("claims_open", "inspection.claim_settled", {"result": "paid"}),
        ("not_followed_up", "inspection.followed_up", {"result": "satisfied"}),
    ):
        with pytest.raises(EventRefusedError) as refused:
            asked(desk, case, "inspection.closing_approved", result, "2026-11-10")
        assert refused.value.reason == missing
        case = desk.record(case, kind, "2026-11-09", facts)
    _, ref = asked(desk, case, "inspection.closing_approved", result, "2026-11-10")
    signing = [Signing(now(desk, ref))]
    head = SignerRecord("郑测试", "inspection_head")
    (effect,) = preview_signing(desk.ctx, SUPERVISOR, signing, signed("2026-11-10", head))
    assert effect.refusal is not None
    done = sign_many(desk.ctx, SUPERVISOR, signing, signed("2026-11-10", head, "结案审批表"))
    assert done.cases[0].state.closed_on == date(2026, 11, 10)


def test_of_two_who_sign_the_same_request_one_is_told(desk: Desk) -> None:
    ref = extension(desk, "2026-09-01", "2026-11-18")
    start = threading.Barrier(2)
    told: list[Exception | None] = []

    def sign() -> None:
        start.wait()
        try:
            sign_many(desk.ctx, SUPERVISOR, [Signing(ref)], signed("2026-11-19"))
            told.append(None)
        except SigningRefusedError as error:
            told.append(error.refusals[0][1])

    both = [threading.Thread(target=sign) for _ in range(2)]
    for one in both:
        one.start()
    for one in both:
        one.join()

    assert sorted(type(one).__name__ for one in told) == ["NoneType", "RequestSettledError"]
    assert (
        sum(
            one.event.kind == "inspection.extended"
            for one in open_case(desk.ctx, ref.case_id).entries
        )
        == 1
    )


REVIEWER = SignerRecord("冯测试", "legal_reviewer")


def test_a_legal_review_is_signed_before_the_penalty(desk: Desk) -> None:
    """行政处罚法 58: without it the decision is refused."""
    case = desk.complaint("2026-09-01")
    told: Facts = {"about": "penalty", "number": "告1号", "content": "拟罚款"}
    case = desk.record(case, "inspection.prior_notice", "2026-09-07", told)
    fine: Facts = {"number": "罚1号", "fine_fen": 2_000_000, "review_case": "complex"}
    with pytest.raises(IrregularError) as refused:
        desk.record(case, "inspection.penalty_decision", "2026-09-10", fine)
    assert refused.value.codes == ("not_reviewed",)
    review: Facts = {"review_case": "complex", "result": "passed"}
    _, ref = asked(desk, case, "inspection.legal_reviewed", review, "2026-09-08")
    with pytest.raises(SigningRefusedError):
        sign_many(
            desk.on("2026-09-09"), SUPERVISOR, [Signing(now(desk, ref))], signed("2026-09-09")
        )
    by_reviewer = signed("2026-09-09", REVIEWER)
    done = sign_many(desk.on("2026-09-09"), SUPERVISOR, [Signing(now(desk, ref))], by_reviewer)
    (reviewed,) = done.cases
    decided = desk.record(reviewed, "inspection.penalty_decision", "2026-09-10", fine)
    assert decided.state.ended
    assert verify(desk.ctx).ok


def test_the_extension_of_another_period_is_submitted_and_signed(desk: Desk) -> None:
    """45号令 8: 20 working days more, by the head of the department."""
    case = desk.complaint("2026-09-01")
    started: Facts = {"rule": "blacklist.decide", "start_on": "2026-09-07", "paper": "责令支付"}
    case = desk.record(case, "deadline.started", "2026-09-07", started)
    before = case.state.clock("blacklist.decide")
    more: Facts = {"rule": "blacklist.decide", "days": 20, "ground": "案情复杂"}
    _, ref = asked(desk, case, "deadline.extended", more, "2026-09-14")
    done = sign_many(
        desk.on("2026-09-15"), SUPERVISOR, [Signing(now(desk, ref))], signed("2026-09-15")
    )
    after = done.cases[0].state.clock("blacklist.decide")
    assert before is not None
    assert after is not None
    assert before.due is not None
    assert after.due is not None
    assert after.due > before.due


def test_the_end_of_a_delegation_is_entered(desk: Desk) -> None:
    case = desk.register(Line.ARBITRATION, "2026-03-02")
    case = desk.record(case, "arbitration.accepted", "2026-03-03", {"signed_by": "赵测试"})
    more: Facts = {"days": 15, "ground": "案情复杂"}
    _, ref = asked(desk, case, "arbitration.extended", more, "2026-04-01")
    open_end = SignerRecord("孙测试", "arbitration_head", date(2026, 1, 1))
    sign_many(
        desk.on("2026-04-02"), SUPERVISOR, [Signing(now(desk, ref))], signed("2026-04-02", open_end)
    )
    with pytest.raises(DelegationDaysError):
        end_delegation(desk.ctx, SUPERVISOR, open_end, date(2025, 12, 31))
    with pytest.raises(NotAllowedError):
        end_delegation(desk.ctx, CLERK, open_end, date(2026, 6, 30))
    changed = end_delegation(desk.ctx, SUPERVISOR, open_end, date(2026, 6, 30))
    assert signers(desk.ctx) == (changed.signer,)
    assert changed.signer.delegated_to == date(2026, 6, 30)
    with pytest.raises(NoSignerError):
        end_delegation(desk.ctx, SUPERVISOR, open_end, None)
    assert verify(desk.ctx).ok
