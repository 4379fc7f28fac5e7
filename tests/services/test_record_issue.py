"""Papers of records are issued like those of cases: numbered, kept, stopped where wrong."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import text

from db.queries.numbers import check_series, issued_numbers
from db.queries.papers import check_papers, typed_of
from db.writes import papers as paper_writes
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.events import Facts
from disputes_app.domain.issued_papers import NotCorrectableError, OfRecord, PaperWish
from disputes_app.domain.paper_gate import FindingKind, PaperStoppedError
from disputes_app.domain.staff import NotAllowedError
from disputes_app.services.dossier_lists import find_dossiers
from disputes_app.services.dossiers import DossierChanged, dossier_view, open_dossier, void_step
from disputes_app.services.late_protection import protect_complainant
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.paper_issue import (
    issue_paper,
    open_paper,
    papers_of,
    preview,
    print_again,
)
from disputes_app.services.paper_typed import keep_typed
from disputes_app.services.print_queue import print_queue, queue_papers
from disputes_app.services.record_numbers import numbers_unnamed
from disputes_app.services.secrecy import EntryExposesError
from tests.documents.sample import pages_of
from tests.services.conftest import CLERK, EMPLOYER, HANDLER, SUPERVISOR, Desk
from tests.services.test_listings import carried_on, opened, step
from tests.services.test_record_papers import received, replied
from tests.support import listing_story as told

DECISION, REPLY = "listing.decision", "external.reply"
DECIDED = "2024-05-06"
BLANK: Facts = {name: one for name, one in told.LISTED.items() if name != "number"}


def decided(desk: Desk) -> DossierChanged:
    """Return a listing whose decision was recorded without a number."""
    return step(
        desk, carried_on(desk, opened(desk), told.TO_THE_DECISION[1:]), "listed", DECIDED, BLANK
    )


def of(at: DossierChanged) -> OfRecord:
    return OfRecord(at.dossier_id)


def test_a_decision_to_list_has_a_number_and_is_kept_as_it_was_sent(desk: Desk) -> None:
    at, ctx = decided(desk), desk.on(DECIDED)
    number = "嘉人社监（2024）名决字第1号"
    seen = preview(ctx, CLERK, of(at), DECISION)
    assert (seen.findings, seen.copies, seen.serves) == ((), 3, "listing.decision_served")
    first = issue_paper(ctx, CLERK, of(at), DECISION).paper
    assert (first.number, first.dossier_id, first.case_id) == (number, at.dossier_id, None)
    assert "嘉人社监〔2024〕名决字第1号" in pages_of(open_paper(ctx, CLERK, first.id))[0]
    with ctx.database.read() as conn:
        found = conn.execute(text("SELECT detail FROM audit WHERE command = 'issue_paper'"))
        assert [one.split()[:3] for one in found.scalars()] == [[at.number, DECISION, number]]
    second = issue_paper(ctx, CLERK, of(at), DECISION, PaperWish(corrects=first.id)).paper
    assert "本文书更正" in "".join(pages_of(open_paper(ctx, CLERK, second.id)))
    other = received(desk)
    with pytest.raises(NotCorrectableError) as refused:
        issue_paper(ctx, CLERK, of(other), REPLY, PaperWish(corrects=second.id))
    assert refused.value.reason == "other_record"
    assert "第1次补打" in pages_of(print_again(ctx, CLERK, first.id))[0]
    by_paper = find_dossiers(ctx, "嘉人社监〔2024〕名决字第1号", limit=5)
    assert [one.number for one in by_paper] == [at.number]
    newer, older = papers_of(ctx, of(at))
    assert (older.corrected_by, older.copies) == (newer.id, 1)
    assert queue_papers(ctx, CLERK, [second.id]) == 1
    notices = preview(ctx, CLERK, of(at), "listing.proposed_notice")
    assert (notices.findings, notices.checked.pages) == ((), 3)
    every = issue_paper(ctx, CLERK, of(at), "listing.proposed_notice").paper
    assert every.number == "告字1号、告字2号、告字3号"
    one = PaperWish({"only": "告字2号"})
    notice = issue_paper(ctx, CLERK, of(at), "listing.proposed_notice", one).paper
    assert (notice.number, notice.pages) == ("告字2号", 1)
    (job,) = print_queue(ctx)
    assert (job.case_id, job.dossier_id, job.case_number) == (None, at.dossier_id, at.number)
    listed = next(one.event.seq for one in dossier_view(ctx, at.dossier_id).log[::-1])
    assert numbers_unnamed(ctx, dossier_view(ctx, at.dossier_id)) == {}
    void_step(ctx, SUPERVISOR, at.dossier_id, listed, "日期有误", seen_version=at.version)
    unnamed = numbers_unnamed(ctx, dossier_view(ctx, at.dossier_id))
    assert unnamed == {"listing.listed": number}
    with ctx.database.read() as conn:
        assert check_papers(conn).problems == ()
        assert all(one.whole for one in check_series(conn))


def test_a_letter_takes_its_number_as_it_is_issued_or_gives_it_back(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = received(desk)
    ctx = desk.on("2026-11-18")
    with pytest.raises(PaperStoppedError, match="external"):
        issue_paper(ctx, CLERK, of(at), REPLY)
    replied(desk, at)
    keep_typed(ctx, CLERK, of(at), REPLY, {"to": " "})
    (found,) = preview(ctx, CLERK, of(at), REPLY).findings
    assert (found.kind, found.field) == (FindingKind.EMPTY, "to")
    keep_typed(ctx, CLERK, of(at), REPLY, {"to": "信访办"})

    def full(*_arguments: object) -> int:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(paper_writes, "insert_paper", full)
        with pytest.raises(OSError, match="space"):
            issue_paper(ctx, CLERK, of(at), REPLY)
    with pytest.raises(NotAllowedError):
        issue_paper(ctx, CLERK, of(at), REPLY, PaperWish(despite="已核对"))

    def issue(_place: int) -> str:
        return issue_paper(ctx, CLERK, of(at), REPLY, PaperWish({"to": "信访办"})).paper.number

    first = issue_paper(ctx, CLERK, of(at), REPLY)
    assert "信访办" in pages_of(first.pdf)[0]
    with ThreadPoolExecutor(2) as pool:
        given = [first.paper.number, *pool.map(issue, range(2))]
    assert sorted(given) == [f"嘉人社（2026）函字第{n}号" for n in range(1, 4)]
    with ctx.database.read() as conn:
        assert [one.n for one in issued_numbers(conn, "paper.letter")] == [1, 2, 3]
        assert (check_papers(conn).problems, typed_of(conn, of(at))) == ((), {})


def test_a_paper_to_others_tells_of_nobody_who_is_protected(desk: Desk) -> None:
    case = desk.complaint("2026-11-16")
    at = replied(desk, received(desk, case.receipt_number))
    ctx = desk.on("2026-11-18")
    before = issue_paper(ctx, CLERK, of(at), REPLY).paper
    protect_complainant(ctx, HANDLER, case.case_id, seen_version=case.version)
    assert open_paper(ctx, HANDLER, before.id).startswith(b"%PDF")
    with pytest.raises(NotAllowedError):
        open_paper(ctx, CLERK, before.id)
    named = PaperWish({"to": "王测试"})
    with pytest.raises(EntryExposesError):
        keep_typed(ctx, CLERK, of(at), REPLY, named.typed)
    (found,) = preview(ctx, CLERK, of(at), REPLY, named).findings
    assert (found.kind, found.may_pass) == (FindingKind.EXPOSES, False)
    with pytest.raises(EntryExposesError):
        issue_paper(ctx, SUPERVISOR, of(at), REPLY, replace(named, despite="王测试本人同意"))
    after = issue_paper(ctx, CLERK, of(at), REPLY).paper
    assert open_paper(ctx, CLERK, after.id).startswith(b"%PDF")


def test_what_a_module_draws_is_issued_through_the_same_gate(desk: Desk) -> None:
    facts: Facts = {"title": "垫付", "employer": EMPLOYER.name, "ground": "13_1_2"}
    entry = NewEntry("fund.applied", date(2026, 11, 18), facts)
    at = open_dossier(desk.on("2026-11-18"), SUPERVISOR, DossierType.FUND, entry)
    ctx = desk.on("2026-11-18")
    (found,) = preview(ctx, CLERK, of(at), "fund.claim").findings
    assert found.kind is FindingKind.NOT_ALLOWED
    paper = issue_paper(ctx, CLERK, of(at), "fund.application_form").paper
    assert (paper.number, paper.series) == (at.number, "")
