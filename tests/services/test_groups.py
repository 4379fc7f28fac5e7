"""Groups of cases: many workers registered at once, one act in all of them, on both databases."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from time import process_time

import pytest

from db.queries import audit as audit_queries
from disputes_app.domain.admission import IrregularError
from disputes_app.domain.approval_records import ApprovalFilter
from disputes_app.domain.case_group import (
    CaseGroup,
    GroupReason,
    GroupRefusedError,
    NoGroupError,
    TooFewForGroupError,
)
from disputes_app.domain.case_list import CaseFilter, CaseStatus
from disputes_app.domain.cases import CaseId, Line, Source
from disputes_app.domain.events import Facts
from disputes_app.domain.group_facts import NothingAnswersError
from disputes_app.domain.hearing_records import RoomKind
from disputes_app.domain.new_claims import NewClaim
from disputes_app.domain.parties import NewParty, PartyRole
from disputes_app.domain.staff import Role
from disputes_app.services import group_acts
from disputes_app.services.approval_list import waiting_approvals
from disputes_app.services.approvals import AlreadySubmittedError, give_back
from disputes_app.services.case_list import case_page
from disputes_app.services.case_view import open_case
from disputes_app.services.group_acts import GroupAct, MemberAct, MemberRefusedError
from disputes_app.services.group_registration import (
    WorkersRefusedError,
    register_next,
    register_workers,
)
from disputes_app.services.group_workers import (
    NoWorkersError,
    WorkerProblem,
    checked_workers,
    claim_heads,
    registration_of,
    workers_in_file,
    workers_in_text,
)
from disputes_app.services.groups import (
    group,
    group_row_of,
    groups,
    groups_of,
    leave_group,
    make_group,
)
from disputes_app.services.hearing_rooms import add_room
from disputes_app.services.log import record_event
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.log_store import ChangedElsewhereError
from disputes_app.services.progress import Cancelled, Progress
from disputes_app.services.registration import Registration, register_case
from disputes_app.services.verify import verify
from tests.services.conftest import ARBITRATION, EMPLOYER, HANDLER, SUPERVISOR, Desk
from tests.support.workers import HEADING, number_of_worker, worker_list

TODAY = "2026-11-02"
ON = date(2026, 11, 2)
MOST_TIMES = 2
"""A case of a group has an entry more, and its numbers are looked up among 500."""
CLAIM = "支付2026年9月工资"
TEMPLATE = Registration(
    Line.ARBITRATION,
    Source.APPLICATION,
    ON,
    ARBITRATION,
    2,
    cause="追索劳动报酬",
    summary=f"{CLAIM}\n支付经济补偿金",
    respondents=(EMPLOYER,),
)
ACCEPTED = NewEntry("arbitration.accepted", ON, {"signed_by": "赵测试"})
AT: Facts = {"hearing_time": "09:30", "minutes": 90}


def _registered(desk: Desk, count: int, day: str = TODAY) -> CaseGroup:
    ctx = desk.on(day)
    rows = checked_workers(ctx, EMPLOYER, workers_in_text(worker_list(count), (CLAIM,)))
    template = replace(TEMPLATE, received_on=date.fromisoformat(day))
    return group(ctx, register_workers(ctx, SUPERVISOR, template, rows).group)


def _act(found: CaseGroup, entry: NewEntry, own: dict[int, Facts] | None = None) -> GroupAct:
    members = tuple(
        MemberAct(one.case_id, one.version, (own or {}).get(place, {}))
        for place, one in enumerate(found.members)
    )
    return GroupAct(entry, found.lead.case_id, members)


def _done(desk: Desk, day: str, found: CaseGroup, act: GroupAct) -> CaseGroup:
    group_acts.record_act(desk.on(day), SUPERVISOR, act)
    return group(desk.on(day), found.group)


def test_twelve_workers_go_from_a_list_to_their_awards(desk: Desk) -> None:
    found = _registered(desk, 12)
    ctx = desk.on(TODAY)
    assert [one.people for one in found.members] == [1] * 12
    assert found.collective
    assert found.name == f"{EMPLOYER.name}等12人"
    assert found.claimed_fen == 78 * 100_000 + 12 * 50
    assert [one.row.applicant_names for one in found.members][:2] == ["工友1", "工友2"]
    effects = group_acts.preview_act(ctx, SUPERVISOR, _act(found, ACCEPTED))
    assert [one.next_number for one in effects][::11] == [
        "嘉劳人仲（2026）办字第1号",
        "嘉劳人仲（2026）办字第12号",
    ]
    assert {(one.last_day_before, one.last_day_after) for one in effects} == {
        (date(2026, 11, 9), date(2026, 12, 17))
    }
    assert group(ctx, found.group) == found
    found = _done(desk, TODAY, found, _act(found, ACCEPTED))
    assert [one.row.shown_number for one in found.members] == [one.next_number for one in effects]

    served: Facts = {"method": "direct", "party": 2, "proof": "回证"}
    kind = "arbitration.application_served"
    assert kind in {one.id for one in group_acts.steps_of_many(ctx, _ids(found))}
    found = _done(desk, TODAY, found, _act(found, NewEntry(kind, ON, served)))
    _one_arbitrator_is_refused(desk, found)
    formed: Facts = {"mode": "three", "members": "李测试、周测试、张测试"}
    entry = NewEntry("arbitration.tribunal_formed", ON, formed)
    found = _done(desk, TODAY, found, _act(found, entry))
    _hear_together(desk, found)
    found = group(ctx, found.group)

    award: Facts = {"amount_fen": 100_000, "award_type": "final", "all_claims": True}
    day = date(2026, 11, 18)
    entry = NewEntry("arbitration.awarded", day, award, "程序补正", SUPERVISOR.name)
    own: dict[int, Facts] = {1: {"amount_fen": 250_050}}
    found = _done(desk, "2026-11-18", found, _act(found, entry, own))
    assert [one.awarded_fen for one in found.members][:3] == [100_000, 250_050, 100_000]
    assert found.awarded_fen == 11 * 100_000 + 250_050
    assert found.open_count == 0
    assert [one.people for one in groups(ctx)] == [12]
    with ctx.database.read() as conn:
        assert audit_queries.check_chain(conn).first == ()
    assert verify(ctx).ok


def _one_arbitrator_is_refused(desk: Desk, found: CaseGroup) -> None:
    """Ten workers are collective although each has a case of its own (规则 62, 65)."""
    alone: Facts = {"mode": "sole", "members": "李测试"}
    entry = NewEntry("arbitration.tribunal_formed", ON, alone)
    ctx = desk.on(TODAY)
    refused = group_acts.preview_act(ctx, SUPERVISOR, _act(found, entry))
    assert {type(one.refusal) for one in refused} == {IrregularError}
    first = found.members[0]
    with pytest.raises(IrregularError, match="sole_in_collective"):
        record_event(ctx, SUPERVISOR, first.case_id, entry, seen_version=first.version)


def _ids(found: CaseGroup) -> list[CaseId]:
    return [one.case_id for one in found.members]


def _hear_together(desk: Desk, found: CaseGroup) -> None:
    """One room and one tribunal, booked once for all."""
    ctx = desk.on(TODAY)
    keeper = replace(SUPERVISOR, role=Role.ADMINISTRATOR)
    add_room(ctx, keeper, name="第一仲裁庭", kind=RoomKind.ORDINARY, office_id=ARBITRATION)
    facts: Facts = {"hearing_on": "2026-11-17", "room": "第一仲裁庭", **AT}
    entry = NewEntry("arbitration.hearing_scheduled", ON, facts)
    effects = group_acts.preview_act(ctx, SUPERVISOR, _act(found, entry))
    assert [one.refusal for one in effects] == [None] * 12
    _done(desk, TODAY, found, _act(found, entry))
    last = open_case(ctx, found.members[-1].case_id)
    assert last.state.hearing_on == date(2026, 11, 17)
    assert last.entries[-1].event.facts["joint_with"] == found.lead.row.shown_number


def test_an_act_is_submitted_for_all_or_for_none(desk: Desk) -> None:
    found = _registered(desk, 3)
    ctx, drafted = desk.on(TODAY), NewEntry("arbitration.accepted", ON, {})
    done = group_acts.submit_act(ctx, SUPERVISOR, _act(found, drafted), "拟同意")
    assert (done.kind, len(done.cases)) == ("approval.requested", 3)
    waiting = waiting_approvals(ctx, ApprovalFilter())
    assert [one.ref.case_id for one in waiting] == _ids(found)
    told = [one.event.facts for one in open_case(ctx, found.members[-1].case_id).entries]
    assert [one["note"] for one in told if "asked" in one] == ["拟同意"]
    give_back(ctx, SUPERVISOR, [waiting[0].ref], "补材料")
    with pytest.raises(MemberRefusedError) as refused:
        group_acts.submit_act(ctx, SUPERVISOR, _act(group(ctx, found.group), drafted))
    assert isinstance(refused.value.why, AlreadySubmittedError)
    assert len(waiting_approvals(ctx, ApprovalFilter())) == 2
    assert verify(ctx).ok


def test_what_differs_in_one_case_is_told_and_nothing_is_written(desk: Desk) -> None:
    found = _registered(desk, 3)
    ctx = desk.on(TODAY)
    first, second, _ = found.members
    record_event(ctx, SUPERVISOR, second.case_id, ACCEPTED, seen_version=second.version)
    act = _act(found, ACCEPTED)
    effects = group_acts.preview_act(ctx, SUPERVISOR, act)
    assert [type(one.refusal) for one in effects] == [type(None), ChangedElsewhereError, type(None)]
    with pytest.raises(MemberRefusedError) as refused:
        group_acts.record_act(ctx, SUPERVISOR, act)
    assert refused.value.number == open_case(ctx, second.case_id).record.number
    assert isinstance(refused.value.why, ChangedElsewhereError)
    assert open_case(ctx, first.case_id).record.number is None
    fewer = replace(act, members=(act.members[0], act.members[2]))
    done = group_acts.record_act(ctx, SUPERVISOR, fewer)
    assert [one.number for one in done.cases] == [
        "嘉劳人仲（2026）办字第2号",
        "嘉劳人仲（2026）办字第3号",
    ]
    progress = Progress()
    progress.cancel()
    late = _act(group(ctx, found.group), NewEntry("note", ON, {"text": "催办"}))
    with pytest.raises(Cancelled):
        group_acts.record_act(ctx, SUPERVISOR, late, progress)


BAD = [
    pytest.param("王甲\t310114199001010010\t\t\t", WorkerProblem.BAD_NUMBER, id="check digit"),
    pytest.param("\t\t13800000000\t\t", WorkerProblem.NO_NAME, id="no name"),
    pytest.param("王甲\t\t\t\t一千", WorkerProblem.BAD_AMOUNT, id="amount in words"),
    pytest.param("王甲\t\t\t\t-5", WorkerProblem.BAD_AMOUNT, id="negative amount"),
    pytest.param(f"工友1\t{number_of_worker(1)}\t\t\t", WorkerProblem.SAME_WORKER, id="twice"),
]


@pytest.mark.parametrize(("row", "problem"), BAD)
def test_a_bad_row_keeps_all_from_being_registered(
    desk: Desk, row: str, problem: WorkerProblem
) -> None:
    ctx = desk.on(TODAY)
    rows = checked_workers(ctx, EMPLOYER, workers_in_text(f"{worker_list(2)}\n{row}"))
    assert [[flaw.problem for flaw in one.flaws] for one in rows] == [[], [], [problem]]
    with pytest.raises(WorkersRefusedError) as refused:
        register_workers(ctx, SUPERVISOR, TEMPLATE, rows)
    assert refused.value.lines == (4,)
    assert groups(ctx) == ()


def test_amounts_of_items_and_a_worker_who_has_a_case(desk: Desk, tmp_path: Path) -> None:
    ctx = desk.on(TODAY)
    text = f"姓名\t身份证号\t{CLAIM}\n工友1\t{number_of_worker(1)}\t5000\n工友2\t\t6000.5"
    rows = checked_workers(ctx, EMPLOYER, workers_in_text(text, (CLAIM,)))
    found = group(ctx, register_workers(ctx, SUPERVISOR, TEMPLATE, rows, "九月欠薪").group)
    assert (found.name, found.claimed_fen) == ("九月欠薪", 1_100_050)
    items = [one.event.facts for one in open_case(ctx, found.lead.case_id).entries]
    assert {"number": 1, "nature": "unclear", "text": CLAIM, "claimed_fen": 500_000} in items
    again = checked_workers(ctx, EMPLOYER, rows)
    told = [(one.problem, one.about) for one in again[0].flaws]
    assert told == [(WorkerProblem.KNOWN_CASE, found.lead.row.shown_number)]
    assert not again[0].is_refused
    with pytest.raises(NoWorkersError):
        workers_in_text("单位\t电话\n甲\t1")
    file = tmp_path / "名单.csv"
    file.write_bytes(text.replace("\t", ",").encode("gb18030"))
    assert workers_in_file(file, (CLAIM,)) == workers_in_text(text, (CLAIM,))


def test_the_next_applicant_joins_and_strangers_do_not(desk: Desk) -> None:
    ctx = desk.on(TODAY)
    one, two = (
        replace(
            TEMPLATE,
            applicants=(NewParty(PartyRole.APPLICANT, is_person=True, name=f"工友{place}"),),
        )
        for place in (1, 2)
    )
    first = register_case(ctx, SUPERVISOR, one)
    assert group_row_of(ctx, first.case_id) is None
    second = register_next(ctx, SUPERVISOR, two, first.case_id)
    third = register_next(ctx, SUPERVISOR, two, second.case_id)
    found = group(ctx, groups_of(ctx, (third.case_id,))[third.case_id])
    assert _ids(found) == [first.case_id, second.case_id, third.case_id]
    other = desk.register(Line.INSPECTION, TODAY)
    firm = NewParty(PartyRole.RESPONDENT, is_person=False, name="上海别家有限公司")
    stranger = register_case(ctx, SUPERVISOR, replace(one, respondents=(firm,)))
    gone = register_case(ctx, SUPERVISOR, one)
    gone = desk.record(gone, "withdrawn", TODAY)
    with pytest.raises(GroupRefusedError) as refused:
        make_group(
            ctx,
            SUPERVISOR,
            (first.case_id, other.case_id, stranger.case_id, gone.case_id, second.case_id),
        )
    reasons = [reason for _, reason in refused.value.refusals]
    assert reasons == [GroupReason.OTHER_LINE, GroupReason.OTHER_EMPLOYER, GroupReason.ENDED]
    with pytest.raises(GroupRefusedError):
        make_group(ctx, SUPERVISOR, (stranger.case_id, first.case_id))
    with pytest.raises(TooFewForGroupError):
        make_group(ctx, SUPERVISOR, (stranger.case_id,))
    _leave(desk, found, stranger.case_id)
    assert verify(ctx).ok


def _leave(desk: Desk, found: CaseGroup, stranger: CaseId) -> None:
    """The lead stays until everybody goes."""
    ctx = desk.on(TODAY)
    lead, second, third = _ids(found)
    for case_id, reason in (
        (lead, GroupReason.LEAD_STAYS),
        (stranger, GroupReason.NOT_A_MEMBER),
    ):
        with pytest.raises(GroupRefusedError) as refused:
            leave_group(ctx, HANDLER, found.group, (case_id,), "误归")
        assert [one for _, one in refused.value.refusals] == [reason]
    leave_group(ctx, HANDLER, found.group, (third,), "请求不同")
    assert group_row_of(ctx, third) is None
    in_groups = CaseFilter(status=CaseStatus.GROUPED)
    assert {row.id for row in case_page(ctx, in_groups).rows} == {lead, second}
    make_group(ctx, HANDLER, (lead, third))
    assert groups_of(ctx, (third,)) == {third: found.group}
    assert len(group(ctx, found.group).members) == 3
    leave_group(ctx, HANDLER, found.group, (lead, second, third), "解散")
    assert not case_page(ctx, in_groups).rows
    with pytest.raises(NoGroupError):
        group(ctx, found.group)


def test_a_party_that_another_case_does_not_have_is_told(desk: Desk) -> None:
    found = _registered(desk, 2)
    ctx = desk.on(TODAY)
    third = NewParty(PartyRole.THIRD_PARTY, is_person=False, name="上海第三人有限公司")
    accepted = _done(desk, TODAY, found, _act(found, ACCEPTED))
    joining = NewEntry("arbitration.party_joined", ON, {"role": "third_party"}, new_party=third)
    lead = accepted.lead
    record_event(ctx, SUPERVISOR, lead.case_id, joining, seen_version=lead.version)
    handed: Facts = {"party": 3, "items": "合同"}
    act = _act(group(ctx, found.group), NewEntry("material.received", ON, handed))
    refusals = [one.refusal for one in group_acts.preview_act(ctx, SUPERVISOR, act)]
    assert refusals[0] is None
    assert isinstance(refusals[1], NothingAnswersError)
    assert refusals[1].name == third.name
    with pytest.raises(MemberRefusedError):
        group_acts.record_act(ctx, SUPERVISOR, act)


@pytest.mark.long
@pytest.mark.timeout(900)
def test_five_hundred_at_once_cost_no_more_each_than_a_few(desk: Desk) -> None:
    """The time a case takes does not grow with the number of cases in the act."""
    ctx = desk.on(TODAY)
    began = process_time()
    found = _registered(desk, 500)
    registered = process_time() - began
    began = process_time()
    effects = group_acts.preview_act(ctx, SUPERVISOR, _act(found, ACCEPTED))
    looked = process_time() - began
    assert all(one.refusal is None for one in effects)
    began = process_time()
    found = _done(desk, TODAY, found, _act(found, ACCEPTED))
    accepted = process_time() - began
    single = _one_by_one(desk, 50)
    told = (
        f"500: registered {registered:.1f} s, preview {looked:.1f} s, accepted {accepted:.1f} s;"
        f" single acts {single[0] * 500:.1f} s, {single[1] * 500:.1f} s"
    )
    assert len({one.row.shown_number for one in found.members}) == 500
    assert registered < MOST_TIMES * single[0] * 500, told
    assert accepted < MOST_TIMES * single[1] * 500, told
    assert verify(ctx).ok


def _one_by_one(desk: Desk, count: int) -> Sequence[float]:
    ctx = desk.on(TODAY)
    rows = workers_in_text(f"{HEADING}\n" + "\n".join(f"单件{n}\t\t\t\t1" for n in range(count)))
    began = process_time()
    cases = [
        register_case(ctx, SUPERVISOR, replace(TEMPLATE, applicants=(row.party(),))) for row in rows
    ]
    registered = (process_time() - began) / count
    began = process_time()
    for case in cases:
        record_event(ctx, SUPERVISOR, case.case_id, ACCEPTED, seen_version=case.version)
    return registered, (process_time() - began) / count


def test_sums_of_the_list_take_the_place_of_the_template_s() -> None:
    claims = (NewClaim("加班工资", 100_000), NewClaim("经济补偿", 200_000))
    template = Registration(
        Line.ARBITRATION, Source.APPLICATION, date(2026, 3, 2), ARBITRATION, claims=claims
    )
    assert claim_heads(template) == ("加班工资", "经济补偿")
    text = "姓名\t身份证号\t请求金额\t加班工资\n王测试\t\t\t5000\n李测试\t\t7000\t\n周测试\t\t\t\n"
    rows = workers_in_text(text, claim_heads(template))
    found = [registration_of(template, row) for row in rows]
    assert [[one.claimed_fen for one in each.claims] for each in found] == [
        [500_000, None],
        [None, None],
        [100_000, 200_000],
    ]
    assert [each.total_fen for each in found] == [500_000, 700_000, 300_000]
