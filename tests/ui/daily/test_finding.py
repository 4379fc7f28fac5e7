from __future__ import annotations

from disputes_app.domain.cases import Line
from disputes_app.services.progress import Progress
from tests.support.casework import Casework
from tests.ui.daily.conftest import EMPLOYER_NAME, TODAY, Bureau
from ui.desk import CASE_PAGE, RECORD_PAGES
from ui.finding import case_and_employer_search
from ui.pages.employer import EmployerPage
from ui.palette_entries import EntryKind


def test_a_case_is_found_by_party_and_its_employer_with_it(bureau: Bureau, chinese: object) -> None:
    case = bureau.register(Line.ARBITRATION, TODAY)
    search = case_and_employer_search(bureau.context)
    employer, found = search("测试汽配", Progress())
    assert (found.kind, found.target, found.key) == (
        EntryKind.SUBJECT,
        CASE_PAGE,
        str(case.case_id),
    )
    assert (employer.target, employer.title) == (RECORD_PAGES["employer"], EMPLOYER_NAME)
    assert "在办 1 件" in employer.detail
    assert search("王1", Progress()) == []


def test_an_employer_of_the_palette_opens_with_all_its_cases(
    bureau: Bureau, work: Casework
) -> None:
    bureau.register(Line.ARBITRATION, TODAY)
    search = case_and_employer_search(bureau.context)
    employer = search("测试汽配", Progress())[0]
    work.window.palette_panel.chosen.emit(employer)
    work.settle()
    opened = work.window.tabs.front
    assert isinstance(opened, EmployerPage)
    assert opened.model.rowCount() == 1
