"""The file after the case: retention, where it is, what belongs into which volume."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from disputes_app.domain.archive_log import FilePlace, archive_of, lendings
from disputes_app.domain.attachments import Attachment, AttachmentId, AttachmentKind
from disputes_app.domain.case_volumes import (
    MissingPiece,
    Volume,
    missing_pieces,
    numbered,
    volumes_of,
)
from disputes_app.domain.cases import CaseId, Departure, Line, Outcome
from disputes_app.domain.earlier_cases import Consequence, consequence_of
from disputes_app.domain.events import Event, Facts
from disputes_app.domain.fold import live_events
from disputes_app.domain.issued_papers import IssuedPaper
from disputes_app.domain.issued_pieces import with_issued
from disputes_app.domain.one_act import with_followers
from disputes_app.domain.retention import last_day_kept, least_years
from tests.domain.logs import Row, entry, log, moment, void

A, M = Line.ARBITRATION, Line.MEDIATION
OPEN: tuple[Row, ...] = (("received", "2026-02-27"), ("accepted", "2026-03-02"))
AWARDED: tuple[Row, ...] = (*OPEN, ("heard", "2026-03-20"), ("awarded", "2026-04-01"))
ARCHIVED: Row = ("archived", "2026-06-01", {"file_number": "档1"})


@pytest.mark.parametrize(
    ("line", "outcome", "years"),
    [
        (A, Outcome.AWARD, 10),
        (A, Outcome.SETTLEMENT, 5),
        (A, Outcome.WITHDRAWN, 5),
        (A, None, 5),
        (M, Outcome.AGREEMENT, 0),
        (Line.INSPECTION, Outcome.CORRECTED, 0),
    ],
)
def test_the_years_of_rule_24(line: Line, outcome: Outcome | None, years: int) -> None:
    assert least_years(line, outcome) == years


@pytest.mark.parametrize(
    ("archived", "years", "last"),
    [
        (date(2026, 6, 1), 10, date(2036, 6, 1)),
        (date(2024, 2, 29), 5, date(2029, 2, 28)),
        (date(2024, 2, 29), 4, date(2028, 2, 29)),
    ],
)
def test_the_last_day_kept(archived: date, years: int, last: date) -> None:
    assert last_day_kept(archived, years) == last


def test_a_file_goes_through_the_register() -> None:
    rows: list[Row] = [*AWARDED]
    assert archive_of(A, log(A, *rows), Outcome.AWARD) is None
    rows.append(ARCHIVED)
    found = archive_of(A, log(A, *rows), Outcome.AWARD)
    assert found is not None
    assert (found.place, found.file_number) == (FilePlace.ARCHIVED, "档1")
    assert found.keep_until == date(2036, 6, 1)
    rows.append(("archive.handed_over", "2026-06-03", {"received_by": "库测", "room": "三楼"}))
    rows.append(("archive.lent", "2026-06-10", {"what": "合同原件", "due_back": "2026-06-20"}))
    rows.append(("archive.lent", "2026-06-11", {"what": "工资条", "due_back": "2026-06-15"}))
    found = archive_of(A, log(A, *rows), Outcome.AWARD)
    assert found is not None
    assert (found.place, found.room, found.lent) == (FilePlace.LENT, "三楼", 2)
    assert found.due_back == date(2026, 6, 15)
    rows.append(("archive.returned", "2026-06-14", {"lending": 8}))
    events = log(A, *rows)
    assert [one.what for one in lendings(live_events(events, date.max))] == ["合同原件"]
    events = log(A, *rows, ("archive.returned", "2026-06-19"))
    found = archive_of(A, events, Outcome.AWARD)
    assert found is not None
    assert (found.place, found.lent, found.due_back) == (FilePlace.IN_ROOM, 0, None)
    found = archive_of(A, void(A, events, 5, "2026-07-01"), Outcome.AWARD)
    assert found is not None
    assert (found.file_number, found.archived_on) == ("", None)


def test_years_entered_hold_and_a_slip_gives_no_day() -> None:
    for years, last in ((30, date(2056, 6, 1)), (5000, None)):
        row: Row = ("archived", "2026-06-01", {"file_number": "档1", "keep_years": years})
        found = archive_of(A, log(A, *AWARDED, row), Outcome.AWARD)
        assert found is not None
        assert found.keep_until == last
    found = archive_of(M, log(M, ("received", "2026-03-02"), ARCHIVED), None)
    assert found is not None
    assert found.keep_until is None


def file(number: int, kind: AttachmentKind, name: str, seq: int | None = None) -> Attachment:
    return Attachment(
        AttachmentId(number), CaseId(1), "0" * 64, 10, name, "application/pdf", kind, seq, "",
        protected=False, added_at=moment(date(2026, 4, 2)), added_by="王某",
    )  # fmt: skip


def test_both_volumes_in_the_order_of_rule_22() -> None:
    rows: tuple[Row, ...] = (
        *AWARDED,
        ("paper_served", "2026-04-03", {"party": 1}),
        ("archive.consulted", "2026-05-04"),
        ("archive.piece", "2026-05-05", {"volume": "side", "title": "调查提纲", "pages": 2}),
        (
            "archive.piece",
            "2026-05-05",
            {"volume": "main", "title": "裁决书正本", "of_entry": 4, "pages": 6},
        ),
    )  # fmt: skip
    files = [
        file(1, AttachmentKind.EVIDENCE, "劳动合同.pdf"),
        file(2, AttachmentKind.RECORD, "庭审笔录.pdf", 3),
        file(3, AttachmentKind.RECORD, "合议庭评议笔录.pdf", 4),
        file(4, AttachmentKind.AUTHORISATION, "授权委托书.pdf"),
        file(5, AttachmentKind.OTHER, "信封.pdf"),
        replace(file(6, AttachmentKind.EVIDENCE, "举报人.pdf"), protected=True),
        replace(file(7, AttachmentKind.EVIDENCE, "误传.pdf"), removed_at=moment(date(2026, 4, 2))),
    ]
    live = live_events(log(A, *rows), date.max)
    pieces = volumes_of(live, files, {1: 4, 2: 3, 4: 1}, {1: "王测试"})
    main = [(one.number, one.title, one.pages) for one in pieces if one.volume is Volume.MAIN]
    assert main == [
        (1, "仲裁申请书", None),
        (2, "受理通知书", None),
        (3, "授权委托书", 1),
        (4, "劳动合同", 4),
        (5, "庭审笔录", 3),
        (6, "裁决书正本", 6),
        (7, "送达回证（裁决书、调解书等） 王测试", None),
    ]
    side = [one.title for one in pieces if one.volume is Volume.SIDE]
    assert side == [
        "立案审批表", "阅卷笔录", "评议笔录", "结案审批表", "信封", "调查提纲", "保密材料",
    ]  # fmt: skip
    assert not {"误传", "举报人"} & {one.title for one in pieces}


@pytest.mark.parametrize(
    ("line", "kind", "facts", "title"),
    [
        (Line.MEDIATION, "received", {}, "调解申请书"),
        (Line.INSPECTION, "received", {}, "投诉书、举报记录等来件"),
        (A, "received", {}, "仲裁申请书"),
        (Line.MEDIATION, "withdrawn", {}, "撤回调解申请书"),
        (A, "arbitration.awarded", {"all_claims": False}, "先行裁决书"),
        (A, "arbitration.awarded", {"all_claims": True}, "裁决书"),
        (A, "arbitration.partial_award_served", {"party": 1}, "送达回证（先行裁决书） 王测试"),
        (A, "party.agent_appointed", {}, "授权委托书"),
    ],
)
def test_a_piece_is_called_as_on_its_line(line: Line, kind: str, facts: Facts, title: str) -> None:
    day = date(2026, 3, 2)
    event = Event(1, kind, day, moment(day), "陈测试", facts)
    pieces = volumes_of((event,), (), names={1: "王测试"}, line=line)
    assert title in {one.title for one in pieces}


def issued(id_: int, form_id: str, name: str, pages: int = 2) -> IssuedPaper:
    return IssuedPaper(
        id_, 1, None, form_id, name, f"第{id_}号", "", None, moment(date(2026, 3, 9)), "陈测试",
        pages, 9, "0" * 64, "", "", {}, (), "", screened=True, serves="",
    )  # fmt: skip


def test_issued_papers_stand_where_the_law_puts_them() -> None:
    """What is sealed stands for its entry; the second notice follows; what is signed is scanned."""
    live = live_events(log(A, *AWARDED), date.max)
    papers = (
        issued(1, "common.receipt", "收件回执", 1),
        issued(2, "arbitration.acceptance_notice", "受理通知书"),
        issued(3, "arbitration.acceptance_notice", "受理通知书"),
        issued(4, "arbitration.filing_sheet", "立案（组庭）审批表"),
        issued(5, "arbitration.hearing_record", "庭审笔录"),
        issued(6, "arbitration.award_final", "裁决书（终局）", 5),
        issued(7, "arbitration.appraisal_letter", "委托鉴定函"),
        issued(8, "archive.index_main", "卷内目录（正卷）"),
        issued(9, "common.supervision_sheet", "督办单"),
    )
    kinds = {one.seq: one.kind for one in live}
    pieces = numbered(with_issued(volumes_of(live, ()), papers, kinds))
    told = [(one.title, one.paper_id, one.pages, one.proven) for one in pieces]
    main = [one for one in told if one[1] or one[0] == "庭审笔录"]
    assert main == [
        ("收件回执", 1, 1, True),
        ("受理通知书", 2, 2, True),
        ("受理通知书", 3, 2, True),
        ("委托鉴定函", 7, 2, True),
        ("庭审笔录", None, None, False),
        ("裁决书", 6, 5, True),
        ("督办单", 9, 2, True),
    ]
    (sheet,) = (one for one in pieces if one.title == "立案审批表")
    assert (sheet.volume, sheet.proven, sheet.paper_number) == (Volume.SIDE, False, "")
    (slip,) = (one for one in pieces if one.title == "督办单")
    assert slip.volume is Volume.SIDE


def test_pages_follow_one_another_until_somebody_did_not_count() -> None:
    files = [file(n, AttachmentKind.EVIDENCE, f"证据{n}.pdf") for n in (1, 2, 3, 4)]
    pieces = volumes_of((), files, {1: 2, 2: 1, 4: 3})
    assert [one.page_text for one in pieces] == ["1-2", "3", "", ""]


def test_what_is_missing_is_named() -> None:
    events = log(A, *OPEN, ("awarded", "2026-04-01"), ("paper_served", "2026-04-03", {"party": 1}))
    assert missing_pieces(A, live_events(events, date.max), (1, 2)) == (
        MissingPiece("no_filing_sheet"),
        MissingPiece("no_hearing_record"),
        MissingPiece("no_proof_of_service", 2),
        MissingPiece("no_closing_paper"),
    )
    assert missing_pieces(M, (), (1, 2)) == ()


@pytest.mark.parametrize(
    ("outcome", "departure", "expected"),
    [
        (Outcome.DEEMED_WITHDRAWN, None, Consequence.BARS_39),
        (Outcome.WITHDRAWN, None, Consequence.ALLOWS_35),
        (None, Departure.WITHDRAWN_BEFORE_ACCEPTANCE, Consequence.ALLOWS_35),
        (None, None, Consequence.PENDING_34),
        (Outcome.AWARD, None, Consequence.DECIDED_34),
        (None, Departure.REFUSED, Consequence.REFUSED_34),
        (None, Departure.TRANSFERRED, Consequence.OTHER),
        (Outcome.TERMINATED, None, Consequence.OTHER),
    ],
)
def test_what_an_earlier_case_means(
    outcome: Outcome | None, departure: Departure | None, expected: Consequence
) -> None:
    assert consequence_of(outcome, departure) is expected


def test_settling_and_withdrawing_is_one_act_of_two_entries() -> None:
    for rows, kind in ((OPEN, "arbitration.withdrawal_granted"), (OPEN[:1], "withdrawn")):
        live = live_events(log(A, *rows), date.max)
        told = entry(A, len(live) + 1, "reconciled", "2026-03-10", {"withdraws": True})
        first, second = with_followers(live, told)
        assert first is told
        assert (second.seq, second.kind, second.happened_on) == (
            told.seq + 1,
            kind,
            date(2026, 3, 10),
        )
        alone = entry(A, 3, "reconciled", "2026-03-10", {"withdraws": False})
        assert with_followers(live, alone) == (alone,)
