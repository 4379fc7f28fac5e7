"""Issuing while the server goes away, or where no font prints Chinese: nothing half-done."""

from __future__ import annotations

import pytest
from sqlalchemy import Connection, func, select, text

from db.errors import ServerUnreachableError
from db.models import IssuedPaper as PaperRow
from db.models import NumberSeries
from db.queries.numbers import check_series
from db.writes import papers as paper_writes
from disputes_app.cli.refusals import sentence
from disputes_app.documents import gate
from disputes_app.documents.errors import NoChineseFontError
from disputes_app.domain.issued_papers import IssuedPaper, OfRecord, PaperWish, Subject
from disputes_app.services.paper_issue import issue_paper, papers_of
from disputes_app.services.print_queue import print_queue
from tests.services.conftest import CLERK, Desk
from tests.services.test_paper_issue import NOTICE, refused
from tests.services.test_record_papers import received, replied

DAY = "2026-11-18"


def subjects(desk: Desk) -> tuple[tuple[Subject, str], ...]:
    """Return a case and a record whose papers would take a number."""
    case, record = refused(desk), replied(desk, received(desk))
    return (case.case_id, NOTICE), (OfRecord(record.dossier_id), "external.reply")


def is_one_sentence(error: Exception) -> bool:
    """Say whether what people read of it is one line in either language."""
    return all("\n" not in (said := sentence(error, one)) and said for one in ("zh", "en"))


def nothing_is_left(desk: Desk) -> None:
    """No paper, no number, nothing in the queue."""
    with desk.ctx.database.read() as conn:
        assert conn.execute(select(func.count()).select_from(PaperRow)).scalar_one() == 0
        given = select(NumberSeries.c.series).where(NumberSeries.c.series.like("paper.%"))
        assert list(conn.execute(given)) == []
        assert all(one.whole for one in check_series(conn))
    assert print_queue(desk.ctx) == ()


@pytest.mark.parametrize("target", ["postgresql"], indirect=True)
def test_a_server_that_goes_away_while_a_paper_is_issued_keeps_nothing(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, ctx = subjects(desk), desk.on(DAY)
    insert = paper_writes.insert_paper

    def cut(conn: Connection, paper: IssuedPaper, pdf: bytes) -> int:
        with ctx.database.read() as other:
            ours = conn.execute(text("SELECT pg_backend_pid()")).scalar_one()
            other.execute(text("SELECT pg_terminate_backend(:pid)"), {"pid": ours})
        return insert(conn, paper, pdf)

    for of, form in asked:
        with monkeypatch.context() as patch:
            patch.setattr(paper_writes, "insert_paper", cut)
            with pytest.raises(ServerUnreachableError) as gone:
                issue_paper(ctx, CLERK, of, form, PaperWish())
        assert is_one_sentence(gone.value)
        nothing_is_left(desk)
    for of, form in asked:
        assert issue_paper(ctx, CLERK, of, form).paper.number.endswith("第1号")


@pytest.mark.parametrize("target", ["sqlite"], indirect=True)
def test_without_a_chinese_font_no_number_is_taken(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none() -> object:
        raise NoChineseFontError(())

    asked, ctx = subjects(desk), desk.on(DAY)
    for of, form in asked:
        with monkeypatch.context() as patch:
            patch.setattr(gate, "installed_fonts", none)
            with pytest.raises(NoChineseFontError) as missing:
                issue_paper(ctx, CLERK, of, form)
        assert is_one_sentence(missing.value)
        assert papers_of(ctx, of) == ()
    nothing_is_left(desk)
