"""Many papers of one form: what is finished stays, what is refused says why, and sheets wait."""

from __future__ import annotations

import pytest

from db.errors import DiskFullError
from disputes_app.domain.cases import CaseId, Line
from disputes_app.domain.paper_batches import PaperBrokenError
from disputes_app.domain.paper_gate import PaperStoppedError
from disputes_app.domain.print_jobs import PrintState
from disputes_app.services import paper_batch
from disputes_app.services.paper_batch import bundle, issue_many
from disputes_app.services.paper_drafts import draft_for_word
from disputes_app.services.paper_issue import issued_in, open_paper, papers_of
from disputes_app.services.print_queue import (
    cancel_printing,
    count_to_print,
    may_print,
    note_failed,
    note_out,
    note_sent,
    print_once_more,
    print_queue,
    queue_papers,
)
from disputes_app.services.progress import Progress
from tests.documents.sample import pages_of
from tests.services.conftest import CLERK, Desk

NOTICE = "arbitration.refusal_notice"


def cases(desk: Desk, *, refused: int, waiting: int) -> tuple[CaseId, ...]:
    """Some cases that may have the notice, and behind them some that may not."""
    found = []
    for n in range(refused + waiting):
        case = desk.register(Line.ARBITRATION, "2026-11-10")
        if n < refused:
            desk.record(case, "arbitration.refused", "2026-11-12", {"ground": "30_1"})
        found.append(case.case_id)
    return tuple(found)


def test_a_batch_is_issued_queued_bound_and_comes_out(desk: Desk) -> None:
    ids, ctx = cases(desk, refused=2, waiting=1), desk.on("2026-11-13")
    report = issue_many(ctx, CLERK, NOTICE, (ids[2], *ids[:2], ids[0]), copies=2)
    assert [one.paper.case_id for one in report.issued] == list(ids[:2])
    numbers = [one.paper.number for one in report.issued]
    assert numbers == [f"嘉劳人仲（2026）不字第{n}号" for n in (1, 2)]
    (told,) = report.refused
    assert (told.case_id, type(told.error)) == (ids[2], PaperStoppedError)
    assert (report.untouched, report.ended_by, report.stopped) == ((), None, False)
    whole = bundle(ctx, CLERK, report.paper_ids)
    alone = [pages_of(open_paper(ctx, CLERK, one)) for one in report.paper_ids]
    assert pages_of(whole) == [page for pages in alone for page in pages]
    first, second = print_queue(ctx)
    assert (first.number, first.copies, first.state) == (numbers[0], 2, PrintState.WAITING)
    assert note_sent(ctx, CLERK, [first.id], "甲") == 1
    assert note_sent(ctx, CLERK, [first.id], "乙") == 0
    assert not may_print(ctx, first)
    assert note_failed(ctx, CLERK, [second.id], "甲", "卡纸") == 1
    assert [(one.state, one.printer, one.problem) for one in print_queue(ctx)] == [
        (PrintState.SENT, "甲", ""),
        (PrintState.FAILED, "甲", "卡纸"),
    ]
    assert print_once_more(ctx, CLERK, [first.id]) == 1
    assert count_to_print(ctx) == 2
    assert queue_papers(ctx, CLERK, report.paper_ids) == 0
    assert note_out(ctx, CLERK, [first.id]) == 1
    assert cancel_printing(ctx, CLERK, [first.id, second.id]) == 1
    assert (print_queue(ctx), count_to_print(ctx)) == ((), 0)
    assert queue_papers(ctx, CLERK, report.paper_ids) == 2


@pytest.mark.logs_warnings
def test_what_is_finished_stays_when_a_batch_ends_early(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    ids, ctx = cases(desk, refused=3, waiting=0), desk.on("2026-11-13")
    progress = Progress(lambda done, _total, _note: progress.cancel() if done == 1 else None)
    report = issue_many(ctx, CLERK, NOTICE, ids, progress)
    assert (len(report.issued), report.untouched, report.stopped) == (2, ids[2:], True)
    assert [len(papers_of(ctx, one)) for one in ids] == [1, 1, 0]
    real = issued_in

    def broken(*given: object, **named: object) -> object:
        if given[3] == ids[0]:
            raise ZeroDivisionError
        if given[3] == ids[2]:
            raise DiskFullError("disputes.db")
        return real(*given, **named)  # type: ignore[arg-type]  # handed on as it came

    monkeypatch.setattr(paper_batch, "issued_in", broken)
    report = issue_many(ctx, CLERK, NOTICE, (*ids, ids[0]))
    assert isinstance(report.refused[0].error, PaperBrokenError)
    assert "ZeroDivisionError" in caplog.text
    assert [one.paper.case_id for one in report.issued] == [ids[1]]
    assert (report.untouched, type(report.ended_by)) == (ids[2:], DiskFullError)
    assert draft_for_word(ctx, CLERK, ids[0], NOTICE).startswith(b"PK")
