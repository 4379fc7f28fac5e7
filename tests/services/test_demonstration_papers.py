"""The demonstration has issued papers: some corrected, printed again, waiting for a printer."""

from __future__ import annotations

from datetime import date

import pytest

from db.engine import Database
from disputes_app.domain.cases import Line
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.issued_papers import OfRecord
from disputes_app.services.demonstration.issued_papers import issued_papers
from disputes_app.services.dossiers import open_dossier, record_step
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.paper_issue import papers_of
from disputes_app.services.print_queue import print_queue
from disputes_app.services.verify import verify
from tests.services.conftest import SUPERVISOR, Desk
from tests.services.test_record_papers import RECEIVED


@pytest.fixture
def database(bureau_in_a_file: Database) -> Database:
    """One kind is enough: issuing is tested on both elsewhere."""
    return bureau_in_a_file


def test_a_handful_of_papers_is_issued(desk: Desk) -> None:
    assert issued_papers(desk.on("2026-03-02")) == 0
    case = desk.register(Line.ARBITRATION, "2026-03-02")
    desk.register(Line.MEDIATION, "2026-03-02")
    opened = NewEntry("external.received", date(2026, 3, 2), {**RECEIVED, "handler": 2})
    record = open_dossier(desk.on("2026-03-02"), SUPERVISOR, DossierType.EXTERNAL, opened)
    answer = NewEntry("external.replied", date(2026, 3, 2), {"text": "已支付。"})
    record = record_step(
        desk.on("2026-03-02"), SUPERVISOR, record.dossier_id, answer, seen_version=1
    )
    ctx = desk.on("2026-03-03")
    made = issued_papers(ctx)
    assert made >= 3
    assert len(papers_of(ctx, OfRecord(record.dossier_id))) == 1
    assert sum(one.corrects is not None for one in papers_of(ctx, case.case_id)) == 1
    assert len(print_queue(ctx)) == min(made, 3)
    assert verify(ctx).ok
