from __future__ import annotations

from disputes_app.domain.cases import Line
from disputes_app.services.progress import Progress
from tests.ui.daily.conftest import EMPLOYER_NAME, TODAY, Bureau, Counter
from ui.cases.reading import SearchAsked
from ui.desk import CASE_PAGE, LIST_PAGE
from ui.finding import case_and_employer_search
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
    assert (employer.target, employer.title) == (LIST_PAGE, EMPLOYER_NAME)
    assert employer.request == SearchAsked(EMPLOYER_NAME)
    assert "在办 1 件" in employer.detail
    assert search("王1", Progress()) == []


def test_an_employer_of_the_palette_opens_the_list_of_its_cases(
    bureau: Bureau, counter: Counter
) -> None:
    bureau.register(Line.ARBITRATION, TODAY)
    search = case_and_employer_search(bureau.context)
    employer = search("测试汽配", Progress())[0]
    counter.window.palette_panel.chosen.emit(employer)
    listed = counter.front_list()
    assert listed.model.rowCount() == 1
    assert listed.bar.search.text() == EMPLOYER_NAME
