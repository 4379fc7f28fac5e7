"""The page of one employer: what became of it on one timeline, its cases, its records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from disputes_app.domain.employer_timeline import EmployerTimeline
from disputes_app.domain.register_lists import Register
from disputes_app.services.dossier_lists import dossiers_of_employer
from disputes_app.services.employer_papers import record_employer_issue, render_employer
from disputes_app.services.employer_timeline import employer_timeline
from disputes_app.services.grades import EmployerGrade, grade_of
from disputes_app.services.registers import RecordView
from ui.badges import Badge
from ui.desk import RECORD_PAGES, Desk
from ui.dossier.grading_words import TONES, employer_grade_text
from ui.marking import QT_TRANSLATE_NOOP
from ui.page import PageSpec
from ui.registers.record_page import RecordPage
from ui.registers.timeline import Timeline
from ui.registers.timeline_words import figure_badges, people_badge
from ui.tasks import LatestQuestion
from ui.tokens import Space

if TYPE_CHECKING:
    from ui.paper.panel import PaperPanel


class EmployerPage(RecordPage):
    """One employer in a tab of its own."""

    REGISTER = Register.EMPLOYER
    PAGE = PageSpec(
        id=RECORD_PAGES["employer"],
        title=QT_TRANSLATE_NOOP("pages", "用人单位"),
        icon="employers",
        order=92,
        on_rail=False,
        per_subject=True,
    )

    def __init__(self, desk: Desk, key: str = "") -> None:
        self._told: EmployerTimeline | None = None
        super().__init__(desk, key)
        self._timeline_question = LatestQuestion(desk.reads, self)
        self._timeline_question.answered.connect(self._on_timeline)
        self._timeline_question.failed.connect(self._on_failed)
        self.paper: PaperPanel | None = None
        self._grade: EmployerGrade | None = None
        self._grade_question = LatestQuestion(desk.reads, self)
        self._grade_question.answered.connect(self._on_grade)
        self._grade_question.failed.connect(self._on_failed)
        self._drawing = LatestQuestion(desk.reads, self)
        self._drawing.answered.connect(self._on_drawn)
        self._drawing.failed.connect(self._on_failed)
        self.timeline.paper_asked.connect(self.show_paper)
        self.timeline.case_asked.connect(desk.open_case)
        self.timeline.record_asked.connect(desk.open_dossier)

    def show_paper(self) -> None:
        """Show what is known of the employer as it will be printed, in a tab of its own."""
        context, actor, record_id = self.desk.context, self.desk.actor, self._record_id
        self._drawing.ask(lambda _progress: render_employer(context, actor, record_id))

    def _on_drawn(self, pdf: bytes) -> None:
        if self.paper is None:
            from ui.paper.panel import PaperPanel

            self.paper = PaperPanel(self.desk, "")
            self.paper.issued.connect(self._on_issued)
            self.tabs.addTab(self.paper, self.tr("打印件"))
        name = "" if self._view is None else self._view.name
        title = self.tr("用人单位情况")
        self.paper.show_paper(title, pdf, f"{title} {name}.pdf")
        self.tabs.setCurrentWidget(self.paper)
        self.paper.go_to_print()

    def _on_issued(self) -> None:
        context, actor, record_id = self.desk.context, self.desk.actor, self._record_id
        self.desk.writes.start(lambda _progress: record_employer_issue(context, actor, record_id))

    def _on_view(self, view: RecordView) -> None:
        super()._on_view(view)
        known = {"employer": view.name, "employer_code": view.number or ""}
        self.dossiers.read(lambda ctx: dossiers_of_employer(ctx, view.id), known)
        context, record_id = self.desk.context, self._record_id
        self._grade_question.ask(lambda _progress: grade_of(context, record_id))
        self._timeline_question.ask(lambda _progress: employer_timeline(context, record_id))

    def _on_timeline(self, found: EmployerTimeline) -> None:
        is_first = self._told is None
        self._told = found
        self.timeline.show_timeline(found)
        if is_first and self.isVisible() and not self.card.isAncestorOf(self.focusWidget()):
            self.timeline.take_focus()
        if self._view is not None:
            self._show_marks(self._view)

    def _on_grade(self, found: EmployerGrade | None) -> None:
        self._grade = found
        if self._view is not None:
            self._show_marks(self._view)

    def _badges(self, view: RecordView) -> list[Badge]:
        found = super()._badges(view)
        if self._grade is not None:
            text = employer_grade_text(self._grade)
            found.append(Badge(text, TONES[self._grade.grade]))
        if self._told is None:
            return found
        people = people_badge(self._told.figures)
        return [*found, *([people] if people else []), *figure_badges(self._told.figures)]

    def _left_side(self) -> QWidget:
        """Return the timeline, the cases and the records, each in a tab."""
        self.timeline = Timeline()
        records = QWidget()
        inner = QVBoxLayout(records)
        inner.setContentsMargins(0, Space.SMALL, 0, 0)
        inner.addWidget(self.dossiers)
        inner.addStretch(1)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(self.timeline, self.tr("全部经过"))
        self.tabs.addTab(self._stack, self.tr("案件"))
        self.tabs.addTab(records, self.tr("登记簿"))
        self.tabs.tabBar().setAccessibleName(self.tr("用人单位的各部分"))
        return self.tabs
