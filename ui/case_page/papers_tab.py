"""文书: the forms of a case, one of them before it is issued, and those that were issued."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.issued_papers import IssuedPaper
from ui.case_page.offered_papers import offered_papers
from ui.case_page.paper_service import service_entry
from ui.case_page.papers_view import PapersOf, PapersView
from ui.case_page.reading import CaseFile


class PapersTab(PapersView):
    """The papers of a case."""

    def show_file(self, file: CaseFile) -> None:
        """Belong to a case; its forms are asked for when the tab is looked at."""
        self.show_of(
            PapersOf(
                file.view.row.id,
                lambda forms: offered_papers(forms, file),
                lambda paper: _served(paper, file),
                lambda paper: service_entry(paper.serves, file.service),
            )
        )


def _served(paper: IssuedPaper, file: CaseFile) -> str:
    """Return what became of the service of a paper."""
    own = [one.task for one in file.service if one.task.paper == paper.serves]
    if not paper.serves:
        return QCoreApplication.translate("papers", "不需要送达")
    if not own:
        return QCoreApplication.translate("papers", "还没有登记")
    left = sum(one.is_open for one in own)
    if left:
        return QCoreApplication.translate("papers", "还有%n方没有送达", "", left)
    return QCoreApplication.translate("papers", "已送达")
