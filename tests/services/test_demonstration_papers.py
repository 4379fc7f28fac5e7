"""The demonstration has issued papers: some corrected, printed again, waiting for a printer."""

from __future__ import annotations

import pytest

from db.engine import Database
from disputes_app.domain.cases import Line
from disputes_app.services.demonstration.issued_papers import issued_papers
from disputes_app.services.paper_issue import papers_of
from disputes_app.services.print_queue import print_queue
from disputes_app.services.verify import verify
from tests.services.conftest import Desk


@pytest.fixture
def database(bureau_in_a_file: Database) -> Database:
    """One kind is enough: issuing is tested on both elsewhere."""
    return bureau_in_a_file


def test_a_handful_of_papers_is_issued(desk: Desk) -> None:
    assert issued_papers(desk.on("2026-03-02")) == 0
    case = desk.register(Line.ARBITRATION, "2026-03-02")
    desk.register(Line.MEDIATION, "2026-03-02")
    ctx = desk.on("2026-03-03")
    made = issued_papers(ctx)
    assert made >= 2
    assert sum(one.corrects is not None for one in papers_of(ctx, case.case_id)) == 1
    assert len(print_queue(ctx)) == min(made, 3)
    assert verify(ctx).ok
