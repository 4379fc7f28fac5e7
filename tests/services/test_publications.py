"""Batches of publications on both databases: candidates, the screen, every way out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from db.queries import case_file
from disputes_app.domain.cases import CaseId, Line, Source
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.events import Facts
from disputes_app.domain.issued_papers import OfRecord
from disputes_app.domain.parties import NewParty, PartyRole
from disputes_app.domain.public_text import private_data
from disputes_app.domain.quarters import Quarter
from disputes_app.services.dossier_checks import QuarterTwiceError
from disputes_app.services.dossiers import DossierChanged, open_dossier, record_step
from disputes_app.services.log import void_event
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.paper_issue import issue_paper
from disputes_app.services.publication_candidates import candidates_of
from disputes_app.services.publication_checks import (
    DecisionOnBatchError,
    PublicationNoDecisionError,
)
from disputes_app.services.publication_papers import (
    NothingPublicError,
    export_publication,
    publication_file,
)
from disputes_app.services.publication_screen import PublicationExposesError
from disputes_app.services.publications import (
    batches,
    find_batch,
    quarters_due,
    without_decision,
)
from disputes_app.services.record_forms import PUBLIC_TEXT
from disputes_app.services.registration import Registration, Reporter, register_case
from disputes_app.services.table_file import read_table
from disputes_app.services.verify import verify
from tests.documents.sample import pages_of
from tests.services.conftest import EMPLOYER, FILED, INSPECTION, SUPERVISOR, Desk

LISTED = "publication.listed"
THIRD = Quarter(2026, 3)
SECRET = Reporter("欧阳测试", phone="13800002222", id_number="11010519491231002X")
NAMED = replace(EMPLOYER, address="测试路1号", representative="丁测试")
WORKER = NewParty(
    PartyRole.APPLICANT,
    is_person=True,
    name="王测试",
    id_number="110105194912310038",
    phone="13900001111",
)


def case_of(desk: Desk, *, reporter: Reporter | None = None) -> CaseChanged:
    source = Source.REPORT if reporter else Source.COMPLAINT
    registration = Registration(
        Line.INSPECTION,
        source,
        date(2026, 7, 1),
        INSPECTION,
        2,
        cause="克扣、拖欠工资",
        people=12,
        applicants=() if reporter else (WORKER,),
        respondents=(NAMED,),
        reporter=reporter,
    )
    case = register_case(desk.on("2026-07-01"), SUPERVISOR, registration)
    case = desk.record(case, "inspection.accepted", "2026-07-01", FILED)
    number = f"嘉人社监（2026）理字{case.case_id}号"
    decided: Facts = {"number": number, "amount_fen": 120_000_00}
    return desk.record(case, "inspection.handling_decision", "2026-08-03", decided)


def opened(desk: Desk, quarter: str = "3", **more: str) -> DossierChanged:
    facts: Facts = {"occasion": "quarterly", "year": 2026, "quarter": quarter, **more}
    entry = NewEntry("publication.opened", date(2026, 10, 8), facts)
    return open_dossier(desk.on("2026-10-08"), SUPERVISOR, DossierType.PUBLICATION, entry)


def step(desk: Desk, at: DossierChanged, kind: str, day: str, facts: Facts) -> DossierChanged:
    entry = NewEntry(kind, date.fromisoformat(day), facts)
    return record_step(desk.on(day), SUPERVISOR, at.dossier_id, entry, seen_version=at.version)


def published(desk: Desk, at: DossierChanged) -> DossierChanged:
    for review in ("legal", "secrecy"):
        facts: Facts = {"review": review, "result": "passed", "signed_by": "钱测试"}
        at = step(desk, at, "publication.reviewed", "2026-10-12", facts)
    said: Facts = {"portal": "区政府网站", "press": "嘉定报"}
    return step(desk, at, "publication.published", "2026-10-14", said)


def test_a_quarter_is_put_together_published_and_corrected(desk: Desk, tmp_path: Path) -> None:
    case_of(desk)
    ctx = desk.on("2026-10-09")
    (one,) = candidates_of(ctx, THIRD).proposed
    assert [(found.violation_class, found.why) for found in one.found] == [("wages", "large_sum")]
    assert (one.head, one.address, one.owed_fen) == ("丁测试", "测试路1号", 120_000_00)
    assert candidates_of(ctx, Quarter(2026, 2)).rows == ()
    assert [due.quarter for due in quarters_due(ctx)] == [THIRD]

    batch = opened(desk)
    with pytest.raises(QuarterTwiceError):
        opened(desk)
    (due,) = [one for one in quarters_due(ctx) if one.quarter == THIRD]
    assert (due.since, due.batch) == (date(2026, 10, 1), batch.number)
    with pytest.raises(NothingPublicError):
        publication_file(ctx, SUPERVISOR, batch.dossier_id, ".txt")

    batch = step(desk, batch, LISTED, "2026-10-09", one.facts())
    assert candidates_of(ctx, THIRD).proposed == ()
    other = opened(desk, "2")
    with pytest.raises(DecisionOnBatchError):
        step(desk, other, LISTED, "2026-10-09", one.facts())
    wrong = {**one.facts(), "decision_number": "另一份决定"}
    with pytest.raises(PublicationNoDecisionError):
        step(desk, batch, LISTED, "2026-10-09", wrong)

    assert without_decision(ctx, batch.dossier_id) == ()
    batch = published(desk, batch)
    assert THIRD not in [one.quarter for one in quarters_due(desk.on("2026-10-14"))]
    assert find_batch(ctx, batch.number) == batch.dossier_id
    every_way_out(desk, batch, tmp_path)
    change: Facts = {"entry": 2, "what": "changed", "number": "复议决定书1号"}
    batch = step(desk, batch, "publication.decision_changed", "2026-11-02", change)
    new: Facts = {"entry": 2, "how": "corrected", "portal": "区政府网站"}
    desk_day = desk.on("2026-11-03")
    for said in (
        {"violation": "拖欠王测试工资", "handling": "变更"},
        {"handling": "电话13900001111"},
    ):
        with pytest.raises(PublicationExposesError):
            step(desk, batch, "publication.corrected", "2026-11-03", {**new, **said})
    new = {**new, "handling": "变更为支付10万元。"}
    step(desk, batch, "publication.corrected", "2026-11-03", new)
    content, count = publication_file(desk_day, SUPERVISOR, batch.dossier_id, ".txt")
    assert count == 1
    assert "变更为支付10万元" in content.decode("utf-8-sig")
    assert [row.record.number for row in batches(desk_day)][:1] == [other.number]
    assert verify(desk_day).ok


def every_way_out(desk: Desk, batch: DossierChanged, folder: Path) -> None:
    """Search each file for numbers, telephones, accounts and names."""
    ctx = desk.on("2026-10-14")
    for ending in (".csv", ".xlsx", ".txt", ".pdf"):
        target = folder / f"公布{ending}"
        assert export_publication(ctx, SUPERVISOR, batch.dossier_id, target).entries == 1
    kept = issue_paper(ctx, SUPERVISOR, OfRecord(batch.dossier_id), PUBLIC_TEXT)
    assert kept.paper.number == batch.number
    (row,) = read_table(folder / "公布.xlsx")
    assert row.cells["违法主体全称"] == EMPLOYER.name
    assert row.cells == read_table(folder / "公布.csv")[0].cells
    texts = [
        (folder / "公布.txt").read_text("utf-8-sig"),
        "\n".join(row.cells.values()),
        (folder / "公布.csv").read_text("utf-8-sig"),
        "".join("".join(pages_of((folder / "公布.pdf").read_bytes())).split()),
    ]
    for text in texts:
        assert EMPLOYER.name in text
        assert private_data([text], (str(EMPLOYER.code), "嘉人社监（2026）理字1号")) == ()
        assert "王测试" not in text


SPOILED = (
    ("violation", "拖欠王 测试工资", "public_name"),
    ("violation", "联系139-0000-1111", "public_phone"),
    ("handling", "证号110105194912310038", "public_id_number"),
    ("head", "王测试", "public_name"),
    ("address", "账号6222020200000000000", "public_account"),
)


def test_what_must_not_be_read_by_all_is_refused(desk: Desk) -> None:
    case_of(desk)
    case_of(desk, reporter=SECRET)
    batch = opened(desk)
    one, reported = candidates_of(desk.on("2026-10-09"), THIRD).proposed
    spoiled = [(one, field, words, code) for field, words, code in SPOILED]
    spoiled.append((reported, "violation", "欧阳测试举报拖欠工资", "public_name"))
    for candidate, field, words, code in spoiled:
        with pytest.raises(PublicationExposesError) as refused:
            step(desk, batch, LISTED, "2026-10-09", {**candidate.facts(), field: words})
        assert code in refused.value.codes
    step(desk, batch, LISTED, "2026-10-09", reported.facts())
    reported_case = replace_decision(desk)
    (gone,) = without_decision(desk.on("2026-10-12"), batch.dossier_id)
    assert gone.case == reported_case


def replace_decision(desk: Desk) -> str:
    """Strike out the decision of the second case; return its 收件号."""
    with desk.ctx.database.read() as conn:
        row = case_file.case_record(conn, CaseId(2))
    entry = void_event(
        desk.on("2026-10-12"), SUPERVISOR, CaseId(2), 3, "登记有误", seen_version=row.version
    )
    assert entry.version == row.version + 1
    return row.receipt_number
