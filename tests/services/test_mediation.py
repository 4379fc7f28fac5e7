"""Mediation beside and between cases, on both databases: lists, hand-over, reviews, kinds."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import Connection, event
from sqlalchemy.engine.interfaces import DBAPICursor

from db.engine import Database
from db.queries import attachments as attachment_queries
from db.queries import case_file
from db.queries import matters as matter_queries
from db.writes.attachments import insert_attachment
from disputes_app.domain.attachments import Attachment, AttachmentId, AttachmentKind
from disputes_app.domain.cases import CaseId, Line, Source
from disputes_app.domain.claim_items import claim_items
from disputes_app.domain.events import Event, Facts
from disputes_app.domain.matter_records import MatterKind, MatterQuery, MatterState
from disputes_app.domain.new_claims import NewClaim
from disputes_app.domain.rate import Basis, Population, RateQuery
from disputes_app.domain.staff import Actor, NotAllowedError, Role
from disputes_app.services.case_links import (
    CannotHandOverError,
    HandOver,
    linked_cases,
    to_arbitration,
    to_mediation,
)
from disputes_app.services.case_view import find_case, open_case
from disputes_app.services.log_store import CaseChanged, ChangedElsewhereError, read_log
from disputes_app.services.matters import is_late, matter_list
from disputes_app.services.organisation import (
    OrganisationKindError,
    UnknownOfficeError,
    add_office,
    set_office_organisation,
)
from disputes_app.services.people import offices
from disputes_app.services.rate import closure_rate
from disputes_app.services.registration import Registration, RegistrationError, register_case
from disputes_app.services.verify import verify
from tests.services.conftest import ARBITRATION, EMPLOYER, MEDIATION, SUPERVISOR, WORKER, Desk

ADMINISTRATOR = Actor("管测试", Role.ADMINISTRATOR, MEDIATION, 9)
TERMS: Facts = {"amount_fen": 100_000, "terms": "分两期支付。", "matter": "wages"}
PAYMENTS: Facts = {**TERMS, "instalments": ["2026-09-30 60000", "2026-10-30 40000"]}


def mediated(desk: Desk, facts: Facts = PAYMENTS) -> CaseChanged:
    """Return a mediation received on 1 September that ended in an agreement on the 10th."""
    case = desk.register(Line.MEDIATION, "2026-09-01")
    case = desk.record(case, "mediation.accepted", "2026-09-02")
    return desk.record(case, "mediation.agreement", "2026-09-10", facts)


def sound(desk: Desk) -> bool:
    report = verify(desk.ctx)
    assert [(one.name, one.first) for one in report.checks if one.differences] == []
    return report.ok


def listed(
    desk: Desk, kind: MatterKind, day: str, *, office_id: int | None = None, late: bool = False
) -> list[tuple[str, MatterState, date | None]]:
    found = matter_list(desk.on(day), MatterQuery(kind, office_id=office_id), late_only=late)
    for row in found.rows:
        assert is_late(row, found.today, found.first_days) or not late
    count = next(one for one in found.counts if one.kind is kind)
    assert len(found.rows) == (count.late if late else count.open)
    return [(row.number, row.matter.state, row.last_day) for row in found.rows]


def test_mediation_first_is_listed_and_marked_after_fifteen_days(desk: Desk) -> None:
    case = desk.register(Line.ARBITRATION, "2026-09-01")
    facts: Facts = {"to": "安亭镇调解委员会", "office": MEDIATION}
    case = desk.record(case, "arbitration.mediation_advised", "2026-09-02", facts)
    number = case.receipt_number
    first = MatterKind.FIRST
    assert listed(desk, first, "2026-09-02") == [(number, MatterState.ADVISED, None)]
    case = desk.record(case, "arbitration.pre_mediation_agreed", "2026-09-03", {"by": "王测试"})
    assert listed(desk, first, "2026-09-18") == [(number, MatterState.RUNNING, None)]
    assert listed(desk, first, "2026-09-18", late=True) == []
    assert listed(desk, first, "2026-09-19", late=True) == [(number, MatterState.RUNNING, None)]
    assert listed(desk, first, "2026-09-19", office_id=MEDIATION, late=True) != []
    assert listed(desk, first, "2026-09-19", office_id=3) == []
    assert case.state.facts.accept_due_on is None  # 暂缓受理
    ended: Facts = {"result": "failed"}
    case = desk.record(case, "arbitration.pre_mediation_ended", "2026-09-21", ended)
    # 2 September was the first of the five days; the pause began on the 3rd.
    assert case.state.facts.accept_due_on == date(2026, 9, 24)
    assert listed(desk, first, "2026-09-21") == []
    assert sound(desk)


def test_what_is_entrusted_is_seen_by_the_organisation(desk: Desk) -> None:
    case = desk.register(Line.ARBITRATION, "2026-09-01")
    case = desk.record(case, "arbitration.accepted", "2026-09-02", {"signed_by": "钱测试"})
    facts: Facts = {
        "to": "安亭镇调解委员会",
        "office": MEDIATION,
        "applicant_agreed_on": "2026-09-03",
        "respondent_agreed_on": "2026-09-04",
    }
    case = desk.record(case, "arbitration.mediation_entrusted", "2026-09-04", facts)
    kind = MatterKind.ENTRUSTED
    # Ten working days after Friday the 4th; the 20th of September is a make-up Sunday.
    due = date(2026, 9, 18)
    expected = [(case.number, MatterState.RUNNING, due)]
    assert listed(desk, kind, "2026-09-18", office_id=MEDIATION) == expected
    assert listed(desk, kind, "2026-09-18", late=True) == []
    assert listed(desk, kind, "2026-09-19", late=True) == expected
    result: Facts = {"result": "failed"}
    desk.record(case, "arbitration.entrusted_mediation_ended", "2026-09-18", result)
    assert listed(desk, kind, "2026-09-18") == []
    every = MatterQuery(kind, open_only=False)
    (row,) = matter_list(desk.on("2026-09-21"), every).rows
    assert (row.matter.state, row.matter.ended_on) == (MatterState.FAILED, date(2026, 9, 18))
    assert sound(desk)


def test_payments_are_followed_until_they_are_paid(desk: Desk) -> None:
    case = mediated(desk)
    kind, number = MatterKind.INSTALMENT, case.number
    assert listed(desk, kind, "2026-10-01") == [
        (number, MatterState.PROMISED, date(2026, 9, 30)),
        (number, MatterState.PROMISED, date(2026, 10, 30)),
    ]
    assert listed(desk, kind, "2026-09-30", late=True) == []
    late = [(number, MatterState.PROMISED, date(2026, 9, 30))]
    assert listed(desk, kind, "2026-10-01", late=True) == late
    case = desk.record(case, "mediation.performed", "2026-10-09", {"amount_fen": 70_000})
    assert listed(desk, kind, "2026-10-31", late=True) == [
        (number, MatterState.PARTLY_PAID, date(2026, 10, 30))
    ]
    desk.record(case, "mediation.performed", "2026-11-02", {"amount_fen": 30_000})
    assert listed(desk, kind, "2026-11-03") == []
    assert sound(desk)


def test_a_mediation_goes_to_arbitration_in_one_act(desk: Desk) -> None:
    case = mediated(desk)
    _keep_file(desk, case.case_id)
    how = HandOver(ARBITRATION, date(2026, 10, 12))
    with pytest.raises(ChangedElsewhereError):
        to_arbitration(desk.on("2026-10-12"), SUPERVISOR, case.case_id, how, seen_version=1)
    done = to_arbitration(
        desk.on("2026-10-12"), SUPERVISOR, case.case_id, how, seen_version=case.version
    )
    opened = open_case(desk.on("2026-10-12"), done.opened.case_id)
    assert opened.record.line is Line.ARBITRATION
    assert opened.record.cause == "追索劳动报酬"
    names = [(one.name, one.id_number, one.code) for one in opened.parties]
    assert names == [
        (WORKER.name, WORKER.id_number, None),
        (EMPLOYER.name, None, EMPLOYER.code),
    ]
    kinds = {entry.event.kind: entry.event for entry in opened.entries}
    interrupted = kinds["arbitration.limitation_interrupted"].facts
    assert (interrupted["on"], interrupted["ground"]) == ("2026-09-01", "claim")
    # Received on the 12th: five working days end on the 19th.
    assert opened.state.facts.accept_due_on == date(2026, 10, 19)
    for here, there, relation in (
        (case.case_id, done.opened.case_id, "to_arbitration"),
        (done.opened.case_id, case.case_id, "from_mediation"),
    ):
        (link,) = linked_cases(desk.ctx, here)
        assert (link.case_id, link.relation) == (there, relation)
    assert done.files == 1
    with desk.ctx.database.read() as conn:
        (copied,) = attachment_queries.attachments_of_case(conn, done.opened.case_id)
    assert (copied.sha256, copied.note) == ("a" * 64, f"转自{case.number}")
    with pytest.raises(CannotHandOverError) as refused:
        to_arbitration(
            desk.on("2026-10-13"),
            SUPERVISOR,
            case.case_id,
            how,
            seen_version=done.origin.version,
        )
    assert refused.value.reason == "handed_over_already"
    assert done.origin.state.facts == case.state.facts
    assert sound(desk)


def _keep_file(desk: Desk, case_id: CaseId) -> None:
    kept = Attachment(
        AttachmentId(0),
        case_id,
        "a" * 64,
        10,
        "工资条.pdf",
        "application/pdf",
        AttachmentKind.EVIDENCE,
        None,
        "",
        protected=False,
        added_at=datetime(2026, 9, 2, tzinfo=UTC),
        added_by="李测试",
    )
    secret = replace(kept, name="保密.pdf", protected=True)
    with desk.ctx.database.write() as conn:
        insert_attachment(conn, kept, ["工资"])
        insert_attachment(conn, secret, [])


@pytest.mark.parametrize(
    ("claims", "carried"),
    [(None, [38_000, 200]), ("支付工资", []), ("工资，380.00元\n奖金，2.00元", [38_000, 200])],
    ids=["as_they_are", "others_written_there", "the_same_written_there"],
)
def test_items_written_at_the_counter_go_on_item_by_item(
    desk: Desk, claims: str | None, carried: list[int]
) -> None:
    items = (NewClaim("工资", 38_000), NewClaim("奖金", 200))
    registration = Registration(
        Line.MEDIATION,
        Source.APPLICATION,
        date(2026, 9, 1),
        MEDIATION,
        organisation="town",
        applicants=(WORKER,),
        respondents=(EMPLOYER,),
        claims=items,
    )
    case = register_case(desk.on("2026-09-01"), SUPERVISOR, registration)
    view = open_case(desk.ctx, case.case_id)
    assert (view.record.claimed_fen, len(view.entries)) == (38_200, 3)
    how = HandOver(ARBITRATION, date(2026, 9, 20), claims=claims)
    done = to_arbitration(
        desk.on("2026-09-20"), SUPERVISOR, case.case_id, how, seen_version=case.version
    )
    live = read_log_of(desk, done.opened)
    found = [one for one in claim_items(live) if not one.from_receipt]
    assert [one.claimed_fen for one in found] == carried
    assert sound(desk)


def read_log_of(desk: Desk, case: CaseChanged) -> tuple[Event, ...]:
    with desk.ctx.database.read() as conn:
        return read_log(conn, case.case_id)


def test_an_applicant_chooses_mediation_first(desk: Desk) -> None:
    case = desk.register(Line.ARBITRATION, "2026-09-01")
    how = HandOver(MEDIATION, date(2026, 9, 3), claims="支付8月工资。", claimed_fen=5_000)

    def hand_over(at: HandOver = how) -> object:
        return to_mediation(
            desk.on("2026-09-03"), SUPERVISOR, case.case_id, at, seen_version=case.version
        )

    with pytest.raises(CannotHandOverError) as refused:
        hand_over()
    assert refused.value.reason == "no_mediation_office"
    with desk.ctx.database.write() as conn:
        conn.exec_driver_sql("UPDATE office SET organisation = 'town' WHERE id = 1")
    done = to_mediation(
        desk.on("2026-09-03"), SUPERVISOR, case.case_id, how, seen_version=case.version
    )
    assert done.origin.state.facts.accept_due_on is None
    (waiting,) = listed(desk, MatterKind.FIRST, "2026-09-03", office_id=MEDIATION)
    assert waiting[1] is MatterState.RUNNING
    view = open_case(desk.on("2026-09-03"), done.opened.case_id)
    assert view.record.claimed_fen == 5_000
    assert view.state.clock("mediation.conclude_other") is not None
    (link,) = linked_cases(desk.ctx, done.opened.case_id)
    assert (link.case_id, link.relation) == (case.case_id, "from_arbitration")
    with pytest.raises(CannotHandOverError) as refused:
        to_arbitration(
            desk.on("2026-09-04"), SUPERVISOR, case.case_id, how, seen_version=done.origin.version
        )
    assert refused.value.reason == "not_a_mediation"
    assert sound(desk)


def _rate(desk: Desk, day: str) -> object:
    query = RateQuery(
        line=Line.MEDIATION,
        population=Population.ALL,
        basis=Basis.DUE,
        from_day=date(2026, 9, 1),
        to_day=date(2026, 12, 31),
        as_of=date.fromisoformat(day),
    )
    return closure_rate(desk.on(day), query)


def test_a_review_is_a_register_of_its_own_and_moves_no_figure(desk: Desk) -> None:
    case = mediated(desk, TERMS)
    outside = desk.register(
        Line.MEDIATION, "2026-09-14", organisation="outside", office_id=ARBITRATION
    )
    before = _rate(desk, "2026-11-20")
    case = desk.record(case, "mediation.review_applied", "2026-09-14")
    case = desk.record(case, "mediation.review_accepted", "2026-09-15", {"arbitrator": "周测试"})
    applied: Facts = {"agreed_on": "2026-09-04", "body": "青浦某调委会", "amount_fen": 8_000}
    outside = desk.record(outside, "mediation.review_applied", "2026-09-14", applied)
    taken: Facts = {"arbitrator": "周测试"}
    outside = desk.record(outside, "mediation.review_accepted", "2026-09-16", taken)
    kind = MatterKind.REVIEW
    # Five working days: 16, 17, 18, 20 (a make-up Sunday) and 21; a day later for the other.
    assert listed(desk, kind, "2026-09-16") == [
        (case.number, MatterState.REVIEWING, date(2026, 9, 21)),
        (outside.receipt_number, MatterState.REVIEWING, date(2026, 9, 22)),
    ]
    assert len(listed(desk, kind, "2026-09-22", late=True)) == 1
    rows = matter_list(desk.on("2026-09-22"), MatterQuery(kind)).rows
    numbers = [row.matter.reference for row in rows]
    assert numbers == ["嘉劳人仲（2026）审字第1号", "嘉劳人仲（2026）审字第2号"]
    assert find_case(desk.ctx, "嘉劳人仲(2026)审字第1号") == case.case_id
    made: Facts = {"same_content": True}
    case = desk.record(case, "mediation.review_paper_made", "2026-09-21", made)
    desk.record(case, "mediation.review_signed", "2026-09-24")
    ground: Facts = {"ground": "78_5"}
    outside = desk.record(outside, "mediation.review_not_made", "2026-09-22", ground)
    assert outside.number is None
    assert listed(desk, kind, "2026-09-24") == []
    assert replace(_rate(desk, "2026-11-20")) == before  # type: ignore[type-var]  # a dataclass
    assert sound(desk)


def test_a_review_number_from_an_old_register_is_kept(desk: Desk) -> None:
    case = mediated(desk, TERMS)
    case = desk.record(case, "mediation.review_applied", "2026-09-14")
    facts: Facts = {"arbitrator": "周测试", "number": "旧审第9号"}
    case = desk.record(case, "mediation.review_accepted", "2026-09-15", facts)
    with desk.ctx.database.read() as conn:
        log = read_log(conn, case.case_id)
        assert case_file.case_record(conn, case.case_id).number == case.number
    assert log[-1].facts["number"] == "旧审第9号"
    assert sound(desk)


def test_the_kind_of_an_organisation_is_said_once_and_not_contradicted(desk: Desk) -> None:
    with pytest.raises(NotAllowedError):
        set_office_organisation(desk.ctx, SUPERVISOR, MEDIATION, "town")
    with pytest.raises(OrganisationKindError):
        set_office_organisation(desk.ctx, ADMINISTRATOR, MEDIATION, "town")
    with pytest.raises(UnknownOfficeError):
        set_office_organisation(desk.ctx, ADMINISTRATOR, 77, "town")
    union = add_office(
        desk.ctx,
        ADMINISTRATOR,
        code="GH",
        name_zh="区总工会调解中心",
        line=Line.MEDIATION,
        organisation="union",
    ).office_id
    with pytest.raises(OrganisationKindError):
        set_office_organisation(desk.ctx, ADMINISTRATOR, union, "outside")
    for organisation in ("town", "outside"):
        with pytest.raises(RegistrationError) as refused:
            desk.register(Line.MEDIATION, "2026-09-01", organisation=organisation, office_id=union)
        assert refused.value.reason == "organisation_contradicts"
    case = desk.register(Line.MEDIATION, "2026-09-01", organisation="union", office_id=union)
    assert case.state.clock("mediation.conclude_other") is not None
    set_office_organisation(desk.ctx, ADMINISTRATOR, union, "enterprise")
    assert offices(desk.ctx)[-1].organisation == "enterprise"
    case = desk.register(Line.MEDIATION, "2026-09-01", organisation="enterprise", office_id=union)
    assert case.state.facts.accept_due_on == date(2026, 9, 4)


@pytest.mark.parametrize("open_only", [True, False])
def test_a_list_is_read_from_its_index(sqlite_database: Database, open_only: bool) -> None:
    asked: list[tuple[str, tuple[object, ...]]] = []

    def listen(
        _conn: Connection,
        _cursor: DBAPICursor,
        statement: str,
        parameters: tuple[object, ...],
        _context: object,
        _many: bool,
    ) -> None:
        asked.append((statement, parameters))

    index = "ix_case_matter_kind_open_sort_on_case_id" if open_only else "kind_sort_on_case_id"
    query = MatterQuery(MatterKind.REVIEW, open_only=open_only)
    with sqlite_database.read() as conn:
        event.listen(conn, "before_cursor_execute", listen)
        matter_queries.matter_rows(conn, query, limit=10)
        event.remove(conn, "before_cursor_execute", listen)
        statement, parameters = asked[0]
        plan = conn.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters).all()
    assert any(index in str(row[-1]) for row in plan), plan


def test_a_link_is_struck_out_in_both_logs_as_one_act(desk: Desk) -> None:
    case = desk.register(Line.ARBITRATION, "2026-09-01")
    with desk.ctx.database.write() as conn:
        conn.exec_driver_sql("UPDATE office SET organisation = 'town' WHERE id = 1")
    on = desk.on("2026-09-02")
    how = HandOver(MEDIATION, date(2026, 9, 2))
    done = to_mediation(on, SUPERVISOR, case.case_id, how, seen_version=case.version)
    (link,) = linked_cases(desk.ctx, case.case_id)
    assert (link.outcome, link.ended_on) == (None, None)
    opened = desk.record(done.opened, "mediation.accepted", "2026-09-02")
    opened = desk.record(opened, "mediation.agreement", "2026-09-10", TERMS)
    (link,) = linked_cases(desk.ctx, case.case_id)
    assert (link.outcome, link.ended_on) == ("agreement", date(2026, 9, 10))
    with desk.ctx.database.read() as conn:
        there = read_log(conn, opened.case_id)
    seq = next(one.seq for one in there if one.kind == "linked")
    desk.void(opened, seq, "2026-09-11")
    assert linked_cases(desk.ctx, opened.case_id) == ()
    assert linked_cases(desk.ctx, case.case_id) == ()
    with desk.ctx.database.read() as conn:
        here = read_log(conn, case.case_id)
    assert [one.kind for one in here].count("void") == 1
    assert here[-1].facts["reason"] == "登记有误"
    assert sound(desk)
