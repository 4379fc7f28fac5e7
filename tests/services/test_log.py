"""Recording, voiding and refusing entries, on SQLite and on PostgreSQL."""

from __future__ import annotations

import threading
from datetime import date

import pytest

from db.queries import case_file
from disputes_app.domain.admission import (
    EventRefusedError,
    FutureDayError,
    IrregularError,
    VoidTargetError,
)
from disputes_app.domain.cases import CaseId, Line, Outcome, Source, Stage
from disputes_app.domain.events import Facts
from disputes_app.domain.parties import NewParty, PartyRole
from disputes_app.domain.rate import Basis, Population, RateFigures, RateQuery
from disputes_app.domain.staff import Actor, NotAllowedError
from disputes_app.services.case_view import (
    CaseNotFoundError,
    NoReporterError,
    find_case,
    open_case,
    reveal_reporter,
)
from disputes_app.services.log import preview_event, record_event, void_chain_of, void_event
from disputes_app.services.log_entries import LateClosingError, NewEntry, NotASupervisorError
from disputes_app.services.log_store import ChangedElsewhereError
from disputes_app.services.rate import closure_rate
from disputes_app.services.registration import Registration, Reporter, register_case
from disputes_app.services.verify import verify
from tests.services.conftest import (
    CLERK,
    EMPLOYER,
    FILED,
    HANDLER,
    HEAD,
    INSPECTION,
    OTHER_HANDLER,
    SIGNED,
    SUPERVISOR,
    Desk,
)

YEAR = (date(2026, 1, 1), date(2026, 12, 31))


def complaints(desk: Desk, as_of: str = "2026-11-20") -> RateFigures:
    query = RateQuery(
        Line.INSPECTION, Population.COMPLAINTS, Basis.DUE, *YEAR, date.fromisoformat(as_of)
    )
    return closure_rate(desk.on(as_of), query)


def test_arbitration_from_application_to_archive(desk: Desk) -> None:
    case = desk.register(Line.ARBITRATION, "2026-08-10")
    assert case.number is None
    assert case.receipt_number == "嘉劳人仲（2026）收字第1号"
    case = desk.record(case, "arbitration.accepted", "2026-08-14", {"signed_by": "赵测试"})
    assert case.number == "嘉劳人仲（2026）办字第1号"
    assert case.state.due_on == date(2026, 9, 28)
    served: Facts = {"party": 2, "method": "mail", "proof": "回证"}
    case = desk.record(case, "arbitration.application_served", "2026-08-18", served)
    tribunal: Facts = {"mode": "sole", "members": "李测试"}
    case = desk.record(case, "arbitration.tribunal_formed", "2026-08-19", tribunal)
    hearing: Facts = {"hearing_on": "2026-09-10", "hearing_time": "09:30"}
    case = desk.record(case, "arbitration.hearing_scheduled", "2026-08-20", hearing)
    case = desk.record(
        case, "arbitration.hearing_notice_served", "2026-08-25", {"method": "mail", "proof": "回证"}
    )
    case = desk.record(case, "arbitration.heard", "2026-09-10")
    award: Facts = {"all_claims": True, "award_type": "non_final", "amount_fen": 3_842_000}
    case = desk.record(case, "arbitration.awarded", "2026-09-25", award)
    assert case.state.facts.closed_on == date(2026, 9, 25)
    assert case.state.outcome is Outcome.AWARD
    case = desk.record(case, "arbitration.paper_served", "2026-09-27", served)
    sue = case.state.clock("arbitration.sue", 2)
    assert sue is not None
    assert sue.due == date(2026, 10, 12)
    case = desk.record(case, "archived", "2026-10-20", {"file_number": "2026-1"})
    assert case.state.stage is Stage.ARCHIVED
    assert case.state.problems == ()
    assert verify(desk.ctx).ok


def test_closing_voided_and_closed_again_leaves_one_rate_and_three_entries(desk: Desk) -> None:
    case = desk.complaint("2026-06-01")
    assert case.state.due_on == date(2026, 8, 25)
    case = desk.decide(case, "2026-08-20")
    assert complaints(desk).on_time == 1
    case = desk.void(case, 3, "2026-08-21")
    after_void = complaints(desk)
    assert (after_void.due, after_void.late_open) == (1, 1)
    case = desk.decide(case, "2026-08-27")
    figures = complaints(desk)
    assert (figures.due, figures.on_time, figures.late_closed) == (1, 0, 1)
    with desk.ctx.database.read() as conn:
        kinds = [record.event.kind for record in case_file.case_events(conn, case.case_id)]
    assert kinds[2:] == [
        "inspection.handling_decision",
        "void",
        "inspection.handling_decision",
    ]
    assert verify(desk.ctx).ok


def test_case_due_on_the_last_day_of_a_month_and_closed_late_is_late_in_that_month_only(
    desk: Desk,
) -> None:
    case = desk.complaint("2026-05-08")
    assert case.state.due_on == date(2026, 7, 31)
    desk.decide(case, "2026-08-03")
    for first, last, expected in (
        ("2026-07-01", "2026-07-31", (1, 1)),
        ("2026-08-01", "2026-08-31", (0, 0)),
    ):
        query = RateQuery(
            Line.INSPECTION,
            Population.COMPLAINTS,
            Basis.DUE,
            date.fromisoformat(first),
            date.fromisoformat(last),
            date(2026, 11, 20),
        )
        figures = closure_rate(desk.ctx, query)
        assert (figures.due, figures.late_closed) == expected


def test_case_open_on_its_last_day_is_due_today_and_late_tomorrow(desk: Desk) -> None:
    desk.complaint("2026-06-01")
    on_the_day = complaints(desk, "2026-08-25")
    assert (on_the_day.due, on_the_day.due_today, on_the_day.pending) == (0, 1, 1)
    assert on_the_day.rate is None
    next_day = complaints(desk, "2026-08-26")
    assert (next_day.due, next_day.late_open, next_day.due_today) == (1, 1, 0)


def test_extension_after_the_last_day_is_irregular_and_changes_nothing_in_the_rate(
    desk: Desk,
) -> None:
    case = desk.complaint("2026-06-01")
    facts: Facts = {"days": 30, "ground": "情况复杂", **HEAD}
    with pytest.raises(IrregularError) as caught:
        desk.record(case, "inspection.extended", "2026-08-26", facts)
    assert caught.value.codes == ("extended_after_last_day",)
    case = desk.record(case, "inspection.extended", "2026-08-26", facts, irregular="审批表迟交")
    assert case.state.due_on == date(2026, 8, 25)
    assert complaints(desk).late_open == 1


def test_extension_before_the_last_day_moves_it(desk: Desk) -> None:
    case = desk.complaint("2026-06-01")
    facts: Facts = {"days": 30, "ground": "情况复杂", **HEAD}
    case = desk.record(case, "inspection.extended", "2026-08-25", facts)
    assert case.state.due_on == date(2026, 10, 12)


def test_suspension_after_the_last_day_changes_nothing_in_the_rate(desk: Desk) -> None:
    case = desk.register(Line.ARBITRATION, "2026-05-06")
    case = desk.record(case, "arbitration.accepted", "2026-05-08", {"signed_by": "赵测试"})
    due = case.state.due_on
    assert due == date(2026, 6, 22)
    facts: Facts = {"ground": "47_6", **SIGNED}
    case = desk.record(case, "arbitration.suspended", "2026-06-23", facts)
    assert case.state.facts.suspended_since is None
    query = RateQuery(Line.ARBITRATION, Population.ALL, Basis.DUE, *YEAR, date(2026, 11, 20))
    figures = closure_rate(desk.ctx, query)
    assert (figures.late_open, figures.suspended) == (1, 0)


def test_suspension_in_time_takes_the_case_out_until_it_resumes(desk: Desk) -> None:
    case = desk.register(Line.ARBITRATION, "2026-05-06")
    case = desk.record(case, "arbitration.accepted", "2026-05-08", {"signed_by": "赵测试"})
    facts: Facts = {"ground": "47_6", **SIGNED}
    case = desk.record(case, "arbitration.suspended", "2026-06-01", facts)
    query = RateQuery(Line.ARBITRATION, Population.ALL, Basis.DUE, *YEAR, date(2026, 11, 20))
    figures = closure_rate(desk.ctx, query)
    assert (figures.registered, figures.suspended) == (0, 1)
    case = desk.record(case, "arbitration.resumed", "2026-07-01")
    assert case.state.due_on == date(2026, 7, 22)


def test_second_writer_on_a_stale_version_is_told(desk: Desk) -> None:
    case = desk.complaint("2026-06-01")
    desk.record(case, "note", "2026-06-02", {"text": "来电询问"})
    with pytest.raises(ChangedElsewhereError) as caught:
        desk.record(case, "note", "2026-06-03", {"text": "再次来电"})
    assert caught.value.found_version == case.version + 1


def test_two_writers_at_once_lose_nothing(desk: Desk) -> None:
    case = desk.complaint("2026-06-01")
    rounds = 12
    failures: list[BaseException] = []

    def write(name: str) -> None:
        done = 0
        while done < rounds:
            version = open_case(desk.ctx, case.case_id).version
            entry = NewEntry("note", date(2026, 6, 2), {"text": f"{name} {done}"})
            try:
                record_event(
                    desk.on("2026-06-02"), SUPERVISOR, case.case_id, entry, seen_version=version
                )
            except ChangedElsewhereError:
                continue
            except BaseException as error:
                failures.append(error)
                raise
            done += 1

    writers = [threading.Thread(target=write, args=(name,)) for name in ("甲", "乙")]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert failures == []
    view = open_case(desk.ctx, case.case_id)
    texts = [str(e.event.facts["text"]) for e in view.entries if e.event.kind == "note"]
    assert sorted(texts) == sorted(f"{name} {n}" for name in ("甲", "乙") for n in range(rounds))
    assert [e.event.seq for e in sorted(view.entries, key=lambda e: e.event.seq)] == list(
        range(1, 2 * rounds + 3)
    )
    assert verify(desk.ctx).ok


def test_an_impossible_entry_is_refused_and_nothing_is_written(desk: Desk) -> None:
    case = desk.register(Line.INSPECTION, "2026-06-01")
    with pytest.raises(EventRefusedError) as caught:
        desk.decide(case, "2026-06-02")
    assert caught.value.reason == "not_accepted"
    view = open_case(desk.ctx, case.case_id)
    assert len(view.entries) == 1
    assert view.version == case.version


def test_the_future_is_refused(desk: Desk) -> None:
    case = desk.register(Line.INSPECTION, "2026-06-01")
    with pytest.raises(FutureDayError):
        desk.record(case, "note", "2026-06-03", {"text": "x"}, entered="2026-06-02")


def test_a_day_before_the_receipt_is_refused(desk: Desk) -> None:
    case = desk.register(Line.INSPECTION, "2026-06-03")
    with pytest.raises(EventRefusedError) as caught:
        desk.record(case, "inspection.accepted", "2026-06-02", FILED, entered="2026-06-03")
    assert caught.value.reason == "before_receipt"


def test_a_closing_entered_late_needs_document_and_supervisor(desk: Desk) -> None:
    case = desk.complaint("2026-06-01")
    facts = {"number": "嘉人社监（2026）理字1号"}
    with pytest.raises(LateClosingError) as caught:
        desk.record(case, "inspection.handling_decision", "2026-06-22", facts, entered="2026-06-26")
    assert caught.value.missing == ("document", "confirmation")
    proved = {**facts, "document": "处理决定书原件"}
    with pytest.raises(NotASupervisorError):
        desk.record(
            case,
            "inspection.handling_decision",
            "2026-06-22",
            proved,
            entered="2026-06-26",
            confirmed_by=HANDLER.name,
        )
    desk.record(
        case,
        "inspection.handling_decision",
        "2026-06-22",
        proved,
        entered="2026-06-26",
        confirmed_by=SUPERVISOR.name,
    )
    assert complaints(desk).late_entered == 1
    assert verify(desk.ctx).ok


def test_voiding_an_entry_others_depend_on_names_them_and_takes_them_along(desk: Desk) -> None:
    case = desk.complaint("2026-06-01")
    case = desk.decide(case, "2026-06-20")
    assert void_chain_of(desk.ctx, case.case_id, 2) == (3, 2)
    changed = void_event(
        desk.on("2026-06-21"),
        SUPERVISOR,
        case.case_id,
        2,
        "误立案",
        seen_version=case.version,
        with_dependants=True,
    )
    assert changed.state.accepted_on is None
    assert changed.number == case.number
    again = desk.record(changed, "inspection.accepted", "2026-06-05", FILED, entered="2026-06-22")
    assert again.number == case.number
    assert verify(desk.ctx).ok


@pytest.mark.parametrize(("seq", "reason"), [(9, "unknown"), (1, "is_receipt")])
def test_what_cannot_be_voided(desk: Desk, seq: int, reason: str) -> None:
    case = desk.complaint("2026-06-01")
    with pytest.raises(VoidTargetError) as caught:
        desk.void(case, seq, "2026-06-02")
    assert caught.value.reason == reason


def test_a_void_cannot_be_voided(desk: Desk) -> None:
    case = desk.complaint("2026-06-01")
    case = desk.record(case, "note", "2026-06-02", {"text": "x"})
    case = desk.void(case, 3, "2026-06-02")
    for seq, reason in ((4, "is_a_void"), (3, "already_voided")):
        with pytest.raises(VoidTargetError) as caught:
            desk.void(case, seq, "2026-06-03")
        assert caught.value.reason == reason


def test_a_party_joins_with_the_entry_that_restarts_the_clock(desk: Desk) -> None:
    case = desk.register(Line.ARBITRATION, "2026-05-06")
    case = desk.record(case, "arbitration.accepted", "2026-05-08", {"signed_by": "赵测试"})
    joined = NewParty(PartyRole.RESPONDENT, is_person=False, name="上海测试物流有限公司")
    entry = NewEntry(
        "arbitration.party_joined", date(2026, 5, 20), {"role": "respondent"}, new_party=joined
    )
    case = record_event(
        desk.on("2026-05-20"), SUPERVISOR, case.case_id, entry, seen_version=case.version
    )
    assert case.state.respondents == (2, 3)
    assert case.state.due_on == date(2026, 7, 6)
    view = open_case(desk.ctx, case.case_id)
    assert view.row.respondent_names == "上海测试汽配有限公司、上海测试物流有限公司"


def test_only_a_supervisor_strikes_out(desk: Desk) -> None:
    case = desk.complaint("2026-06-01")
    entry = NewEntry("struck_out", date(2026, 6, 2), {"reason": "重复立案"})
    with pytest.raises(NotAllowedError):
        record_event(desk.on("2026-06-02"), HANDLER, case.case_id, entry, seen_version=case.version)


def test_a_preview_shows_what_recording_does(desk: Desk) -> None:
    case = desk.complaint("2026-06-01")
    entry = NewEntry(
        "inspection.extended", date(2026, 8, 3), {"days": 30, "ground": "情况复杂", **HEAD}
    )
    admission = preview_event(desk.on("2026-08-03"), case.case_id, entry, SUPERVISOR)
    moved = {
        str(change.after.rule.id): (change.before.due, change.after.due)
        for change in admission.changes
        if change.before is not None and change.after is not None
    }
    assert moved["inspection.close"] == (date(2026, 8, 25), date(2026, 10, 12))
    assert open_case(desk.ctx, case.case_id).version == case.version


class TestProtectedReporter:
    """Design: a 举报人 stands apart from the parties and is shown to nobody else."""

    def registered(self, desk: Desk) -> CaseId:
        registration = Registration(
            Line.INSPECTION,
            Source.REPORT,
            date(2026, 6, 1),
            INSPECTION,
            HANDLER.staff_id,
            respondents=(EMPLOYER,),
            reporter=Reporter("郑保密", phone="13900000000"),
        )
        return register_case(desk.on("2026-06-01"), CLERK, registration).case_id

    def test_no_list_search_log_or_audit_names_the_reporter(self, desk: Desk) -> None:
        self.registered(desk)
        with desk.ctx.database.read() as conn:
            for table in ("dispute_case", "case_event", "case_party", "audit", "case_span"):
                rows = conn.exec_driver_sql(f"SELECT * FROM {table}").all()
                assert "郑保密" not in repr(rows)
                assert "13900000000" not in repr(rows)

    def test_the_handler_may_look_and_the_look_is_recorded(self, desk: Desk) -> None:
        case_id = self.registered(desk)
        view = open_case(desk.ctx, case_id)
        assert view.protected
        assert view.row.applicant_names == "举报人(保密)"
        assert reveal_reporter(desk.ctx, HANDLER, view.row.id, " 回访 ").name == "郑保密"
        with desk.ctx.database.read() as conn:
            rows = conn.exec_driver_sql("SELECT command, actor, detail FROM audit ORDER BY id")
            assert tuple(rows.all()[-1]) == ("reveal_reporter", HANDLER.name, "looked 回访")

    @pytest.mark.parametrize("actor", [OTHER_HANDLER, CLERK])
    def test_others_may_not(self, desk: Desk, actor: Actor) -> None:
        case_id = self.registered(desk)
        view = open_case(desk.ctx, case_id)
        with pytest.raises(NotAllowedError):
            reveal_reporter(desk.ctx, actor, view.row.id, "回访")

    def test_a_case_without_one_says_so(self, desk: Desk) -> None:
        case = desk.complaint("2026-06-01")
        with pytest.raises(NoReporterError):
            reveal_reporter(desk.ctx, SUPERVISOR, case.case_id, "回访")


def test_a_case_is_found_by_either_number(desk: Desk) -> None:
    case = desk.complaint("2026-06-01")
    assert case.number is not None
    assert find_case(desk.ctx, case.number) == case.case_id
    assert find_case(desk.ctx, case.receipt_number) == case.case_id
    assert find_case(desk.ctx, "嘉人社监 (2026) 立字第1号") == case.case_id
    with pytest.raises(CaseNotFoundError) as caught:
        find_case(desk.ctx, "嘉人社监（2026）立字第9号")
    assert case.number in caught.value.close_matches


def test_a_case_closed_on_its_last_day_is_on_time(desk: Desk) -> None:
    case = desk.complaint("2026-06-01")
    desk.decide(case, "2026-08-25")
    figures = complaints(desk)
    assert (figures.due, figures.on_time, figures.late_closed) == (1, 1, 0)
    on_the_day = complaints(desk, "2026-08-25")
    assert (on_the_day.due, on_the_day.on_time, on_the_day.due_today) == (1, 1, 0)
