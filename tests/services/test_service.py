"""Papers sent, returned and served on both databases: listed, refused, imported, read anew."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import pytest
from alembic import command
from xlsxwriter import Workbook

from db.migrate import alembic_config, upgrade
from db.queries.meta import meta
from disputes_app.bootstrap import SERVICE_MARK
from disputes_app.domain.admission import EventRefusedError, IrregularError
from disputes_app.domain.cases import Line
from disputes_app.domain.events import Facts
from disputes_app.domain.kinds.base import FactsError
from disputes_app.domain.service_list import ServiceFilter, ServiceStatus
from disputes_app.domain.service_records import ServiceState
from disputes_app.services.case_list import tiles
from disputes_app.services.case_view import open_case
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.mail_import import MailReport, import_mail
from disputes_app.services.mail_list import mail_list
from disputes_app.services.mail_rows import MailKind, read_lines
from disputes_app.services.paper_facts import case_paper
from disputes_app.services.service import count_unserved, service_of_case, unserved_page
from disputes_app.services.service_check import TrackingUsedError
from disputes_app.services.service_rebuild import read_service
from disputes_app.services.table_file import TableUnreadableError, read_table
from disputes_app.services.verify import verify
from tests.services.conftest import CLERK, EMPLOYER, HANDLER, SUPERVISOR, WORKER, Desk

COPY: Facts = {"paper": "application", "party": 2, "method": "mail", "tracking": "EMS001"}
NUMBERS, RESULTS = "案号,文书,受送达人,单号,交寄日期", "单号,状态,日期,签收人/原因"
Made = Callable[..., Path]


def accepted(desk: Desk, line: Line = Line.ARBITRATION) -> CaseChanged:
    case = desk.register(line, "2026-03-02")
    return desk.record(case, f"{line.value}.accepted", "2026-03-02", {"signed_by": "赵测试"})


def listed(desk: Desk, day: str = "2026-03-04", **wanted: object) -> list[tuple[str, str, str]]:
    page = unserved_page(desk.on(day), ServiceFilter(**wanted))  # type: ignore[arg-type]  # names of its fields
    return [(row.task.paper, row.party_name, row.task.state.value) for row in page.rows]


@pytest.fixture
def table(tmp_path: Path) -> Made:
    def make(*lines: str, coding: str = "utf-8") -> Path:
        path = tmp_path / "邮件.csv"
        path.write_bytes("\r\n".join(lines).encode(coding))
        return path

    return make


def why(report: MailReport) -> list[str]:
    return [
        "" if row.problem is None else getattr(row.problem, "reason", type(row.problem).__name__)
        for row in report.rows
    ]


def test_what_is_sent_and_comes_back_stands_in_the_list_until_it_is_served(desk: Desk) -> None:
    case = accepted(desk)
    notice = ("acceptance_notice", WORKER.name, "needed")
    assert listed(desk) == [("application", EMPLOYER.name, "needed"), notice]
    case = desk.record(case, "service.sent", "2026-03-03", COPY)
    assert listed(desk, status=ServiceStatus.SENT) == [("application", EMPLOYER.name, "sent")]
    assert case.state.clock("arbitration.defence", 2) is None
    back: Facts = {"sending": 3, "reason": "refused"}
    case = desk.record(case, "service.returned", "2026-03-05", back)
    (row,) = unserved_page(desk.on("2026-03-05"), ServiceFilter(ServiceStatus.RETURNED)).rows
    assert (row.task.returns, row.task.reason, row.task.last_on) == (1, "refused", date(2026, 3, 9))
    posted: Facts = {"party": 2, "method": "posted", "posting_ground": "refused", "proof": "照片1"}
    case = desk.record(case, "arbitration.application_served", "2026-03-06", posted)
    clock = case.state.clock("arbitration.defence", 2)
    assert clock is not None
    assert clock.started_on == date(2026, 3, 11)
    deemed = ("application", EMPLOYER.name, "deemed")
    assert listed(desk, "2026-03-11") == [deemed, notice]
    assert listed(desk, "2026-03-12") == [notice]
    assert verify(desk.ctx).ok


def test_the_tile_counts_what_the_list_shows(desk: Desk) -> None:
    case = accepted(desk)
    accepted(desk)
    desk.record(case, "service.sent", "2026-03-03", COPY)
    for actor in (SUPERVISOR, HANDLER, CLERK):
        tile = next(one for one in tiles(desk.on("2026-03-04"), actor) if one.id == "unserved")
        assert isinstance(tile.filter, ServiceFilter)
        page = unserved_page(desk.on("2026-03-04"), tile.filter)
        assert tile.count == len(page.rows) == 4
    others = ServiceFilter(handler_id=3)
    assert count_unserved(desk.on("2026-03-04"), others) == 0
    assert count_unserved(desk.on("2026-03-04"), ServiceFilter(line=Line.INSPECTION)) == 0


def test_pages_go_on_where_they_ended(desk: Desk) -> None:
    for _ in range(3):
        accepted(desk)
    whole = unserved_page(desk.on("2026-03-04"), ServiceFilter())
    found, after = [], None
    while True:
        page = unserved_page(desk.on("2026-03-04"), ServiceFilter(), after, limit=2)
        found += [row.id for row in page.rows]
        after = page.after
        if after is None:
            break
    assert found == [row.id for row in whole.rows]
    assert len(set(found)) == 6


SENT, SERVED = "service.sent", "arbitration.application_served"
POSTED: Facts = {"party": 2, "method": "posted", "posting_ground": "refused"}
IMPOSSIBLE: list[tuple[str, str, Facts, str]] = [
    (SENT, "2026-03-05", {**COPY, "party": 7}, "not_a_party"),
    ("service.returned", "2026-03-03", {"sending": 3, "reason": "moved"}, "nothing_sent"),
    (SERVED, "2026-03-03", {"party": 2, "method": "direct", "proof": "回证"}, "served_before_sent"),
    (SERVED, "2026-03-05", POSTED, "service_unproven"),
    (SERVED, "2026-03-05", {"party": 2, "method": "mail"}, "service_unproven"),
    (
        "service.served",
        "2026-03-05",
        {"paper": "acceptance_notice", "party": 1, "method": "direct"},
        "missing",
    ),
    (
        SENT,
        "2026-03-05",
        {"paper": "tribunal_notice", "party": 1, "method": "electronic"},
        "electronic_without_consent",
    ),
]


def test_what_cannot_have_been_is_refused(desk: Desk) -> None:
    case = desk.record(accepted(desk), SENT, "2026-03-04", COPY)
    for kind, day, facts, reason in IMPOSSIBLE:
        with pytest.raises((EventRefusedError, FactsError, IrregularError)) as refused:
            desk.record(case, kind, day, facts)
        told = [getattr(refused.value, "reason", ""), *getattr(refused.value, "codes", ())]
        assert reason in told


def test_a_tracking_number_carries_one_letter(desk: Desk) -> None:
    first = desk.record(accepted(desk), "service.sent", "2026-03-04", COPY)
    second = accepted(desk)
    with pytest.raises(TrackingUsedError) as refused:
        desk.record(second, "service.sent", "2026-03-04", {**COPY, "tracking": "ems 001"})
    assert refused.value.number == first.number
    desk.void(first, 3, "2026-03-04")
    desk.record(second, "service.sent", "2026-03-04", COPY)
    assert verify(desk.ctx).ok


def test_numbers_and_answers_come_in_all_or_none(desk: Desk, table: Made) -> None:
    one, two = accepted(desk), accepted(desk)
    copy, notice = "应诉通知书", "受理通知书"
    numbers = [
        f"{one.number},{copy},{EMPLOYER.name},EMS1,2026-03-03",
        f"{two.number},申请书副本,{EMPLOYER.name},EMS2,20260303",
        f"{two.number},{notice},{WORKER.name},EMS3,2026/3/3",
    ]
    ctx = desk.on("2026-03-03")
    looked = import_mail(ctx, CLERK, table(NUMBERS, *numbers), dry_run=True)
    assert (looked.kind, looked.recorded, looked.refused) == (MailKind.NUMBERS, False, 0)
    assert listed(desk, status=ServiceStatus.SENT) == []
    wrong = [*numbers, f"{one.number},{copy},{EMPLOYER.name},EMS4,2026-03-03"]
    refused = import_mail(ctx, CLERK, table(NUMBERS, *wrong))
    assert why(refused) == ["", "", "", "mail_still_under_way"]
    assert listed(desk, status=ServiceStatus.SENT) == []
    assert import_mail(ctx, CLERK, table(NUMBERS, *numbers, coding="gb18030")).recorded
    assert len(listed(desk, status=ServiceStatus.SENT)) == 3
    ctx = desk.on("2026-03-06")
    answers = [
        "EMS1,签收,2026-03-05,前台",
        "EMS2,退回,2026-03-06,收件人拒收",
        "EMS3,妥投,2026-03-05,",
    ]
    assert import_mail(ctx, CLERK, table(RESULTS, *answers)).recorded
    view = open_case(ctx, one.case_id)
    served = next(entry.event for entry in view.entries if "application_served" in entry.event.kind)
    assert served.happened_on == date(2026, 3, 5)
    assert served.facts["proof"] == "邮件单号 EMS1，签收人：前台"
    assert served.facts["sent_on"] == "2026-03-03"
    assert view.state.clock("arbitration.defence", 2) is not None
    assert listed(desk, "2026-03-06") == [
        ("application", EMPLOYER.name, "returned"),
        ("acceptance_notice", WORKER.name, "needed"),
    ]
    again = import_mail(ctx, CLERK, table(RESULTS, *answers))
    assert why(again) == ["already_served", "already_returned", "already_served"]
    assert verify(desk.ctx).ok


def test_one_answer_holds_for_all_that_a_letter_carried(desk: Desk, table: Made) -> None:
    case = accepted(desk)
    case = desk.record(case, "service.sent", "2026-03-03", COPY)
    desk.record(case, "service.sent", "2026-03-03", {**COPY, "paper": "tribunal_notice"})
    report = import_mail(
        desk.on("2026-03-05"), CLERK, table(RESULTS, "EMS001,签收,2026-03-05,前台")
    )
    assert (report.recorded, report.rows[0].carried) == (True, 2)
    assert report.rows[0].paper == "应诉通知书、申请书副本、组庭通知书"
    view = open_case(desk.on("2026-03-05"), case.case_id)
    proofs = [one.event.facts.get("proof") for one in view.entries]
    assert proofs.count("邮件单号 EMS001，签收人：前台") == 2
    again = import_mail(desk.on("2026-03-05"), CLERK, table(RESULTS, "EMS001,签收,2026-03-05,"))
    assert why(again) == ["already_served"]


ROWS = [
    ("嘉劳人仲（2026）办字第99号,应诉通知书,某厂,E1,2026-03-03", "mail_no_such_case"),
    ("{number},裁决书,{employer},E1,2026-03-03", "mail_nothing_due"),
    ("{number},应诉通知书,某厂,E1,2026-03-03", "mail_nothing_due"),
    ("{number},应诉通知书,{employer},,2026-03-03", "no_tracking"),
    ("{number},应诉通知书,{employer},E1,昨天", "mail_day_unreadable"),
    ("{number},应诉通知书,{employer},E1,2026-03-09", "FutureDayError"),
    ("{number},应诉通知书,{employer},E1,2026-03-01", "before_receipt"),
]
ANSWERS = [
    ("E404,签收,2026-03-03,", "mail_unknown_number"),
    ("E1,在途,2026-03-03,", "mail_status_unknown"),
]


def test_a_row_that_fits_nothing_is_refused(desk: Desk, table: Made) -> None:
    case = accepted(desk)
    texts = [row.format(number=case.number, employer=EMPLOYER.name) for row, _ in ROWS]
    report = import_mail(desk.on("2026-03-04"), CLERK, table(NUMBERS, *texts))
    assert why(report) == [reason for _, reason in ROWS]
    report = import_mail(desk.on("2026-03-04"), CLERK, table(RESULTS, *(row for row, _ in ANSWERS)))
    assert why(report) == [reason for _, reason in ANSWERS]
    assert listed(desk, status=ServiceStatus.SENT) == []


def test_a_late_signature_waits_for_the_supervisor(desk: Desk, table: Made) -> None:
    desk.record(accepted(desk), "service.sent", "2026-03-04", COPY)
    report = import_mail(desk.on("2026-03-12"), CLERK, table(RESULTS, "EMS001,签收,2026-03-11,"))
    assert why(report) == ["IrregularError"]


def test_a_spreadsheet_is_read_like_a_text_table(desk: Desk, tmp_path: Path) -> None:
    case = desk.record(
        accepted(desk), "service.sent", "2026-03-04", {**COPY, "tracking": "1234567890123"}
    )
    path = tmp_path / "结果.xlsx"
    book = Workbook(str(path))
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, ["单号", "状态", "日期"])
    sheet.write_number(1, 0, 1234567890123)
    sheet.write_string(1, 1, "签收")
    sheet.write_datetime(1, 2, date(2026, 3, 5), book.add_format({"num_format": "yyyy-mm-dd"}))
    book.close()
    assert import_mail(desk.on("2026-03-05"), CLERK, path).recorded
    view = open_case(desk.on("2026-03-05"), case.case_id)
    assert service_of_case(desk.on("2026-03-05"), view)[1].task.state is ServiceState.SERVED


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "no_rows"),
        (b"a,b\n", "no_rows"),
        ("甲,乙\n1,2".encode(), "no_such_columns"),
        (b"PK\x03\x04nonsense", "not_a_table"),
        (b"\xff\xff\xff\x80", "not_a_table"),
        (("单号,状态,日期\n" + "1,签收,2026-03-03\n" * 5001).encode(), "too_many_rows"),
        (None, "file_missing"),
    ],
)
def test_a_file_that_is_no_table_is_refused(
    tmp_path: Path, content: bytes | None, reason: str
) -> None:
    path = tmp_path / "x.csv"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(TableUnreadableError) as refused:
        read_lines(path.name, read_table(path))
    assert refused.value.reason == reason


def test_the_list_of_letters_comes_back_as_a_table_of_numbers(desk: Desk, tmp_path: Path) -> None:
    accepted(desk)
    content, letters = mail_list(desk.on("2026-03-03"), CLERK, ServiceFilter())
    assert letters == 2
    lines = content.decode("utf-8-sig").splitlines()
    assert lines[0] == "案号,文书,受送达人,地址,电话,单号,交寄日期"
    filled = [lines[0], *(f"{one[:-2]},EMS{n},2026-03-03" for n, one in enumerate(lines[1:]))]
    path = tmp_path / "清单.csv"
    path.write_text("\n".join(filled), encoding="utf-8")
    assert import_mail(desk.on("2026-03-03"), CLERK, path).recorded


def test_a_proof_of_service_names_what_is_open(desk: Desk) -> None:
    case = accepted(desk)
    papers = case_paper(
        desk.on("2026-03-03"), open_case(desk.on("2026-03-03"), case.case_id), date(2026, 3, 3)
    )
    assert [one.party for one in papers.services] == [WORKER.name, EMPLOYER.name]


def test_logs_older_than_the_list_are_read_when_it_is_made(desk: Desk) -> None:
    case = desk.record(accepted(desk), "service.sent", "2026-03-04", COPY)
    before = _rows(desk)
    database = desk.ctx.database
    with database.write() as conn:
        command.downgrade(alembic_config(conn), "0005")
    upgrade(database)
    with database.read() as conn:
        assert SERVICE_MARK in meta(conn)
    assert not verify(desk.ctx).ok
    read_service(database, desk.ctx.law, SERVICE_MARK)
    with database.read() as conn:
        assert SERVICE_MARK not in meta(conn)
    assert _rows(desk) == before
    assert verify(desk.ctx).ok
    assert case.number is not None


def _rows(desk: Desk) -> Sequence[object]:
    return unserved_page(desk.on("2026-03-04"), ServiceFilter()).rows
