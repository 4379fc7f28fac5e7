"""The page of one employer with all its cases, and what their arrears ledgers add up to."""

from __future__ import annotations

from disputes_app.domain.register_lists import Register
from disputes_app.services.grades import EmployerGrade, grade_of
from disputes_app.services.ledger import CaseTotals, totals_of_employer
from disputes_app.services.registers import RecordView
from ui.badges import Badge
from ui.desk import RECORD_PAGES, Desk
from ui.dossier.grading_words import TONES, employer_grade_text
from ui.marking import QT_TRANSLATE_NOOP
from ui.page import PageSpec
from ui.registers.record_page import RecordPage
from ui.tasks import LatestQuestion
from ui.tokens import Tone
from ui.wording import money_text


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
        super().__init__(desk, key)
        self._ledgers: tuple[CaseTotals, ...] = ()
        self._ledger_question = LatestQuestion(desk.reads, self)
        self._ledger_question.answered.connect(self._on_ledgers)
        self._ledger_question.failed.connect(self._on_failed)
        self._grade: EmployerGrade | None = None
        self._grade_question = LatestQuestion(desk.reads, self)
        self._grade_question.answered.connect(self._on_grade)
        self._grade_question.failed.connect(self._on_failed)

    def _on_view(self, view: RecordView) -> None:
        super()._on_view(view)
        self._ask_for_ledgers()
        context, record_id = self.desk.context, self._record_id
        self._grade_question.ask(lambda _progress: grade_of(context, record_id))

    def _ask_for_ledgers(self) -> None:
        context, record_id = self.desk.context, self._record_id
        self._ledger_question.ask(lambda _progress: totals_of_employer(context, record_id))

    def _on_ledgers(self, found: tuple[CaseTotals, ...]) -> None:
        self._ledgers = found
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
        if self._ledgers:
            left = sum(one.totals.outstanding_fen for one in self._ledgers)
            text = self.tr("欠薪明细 {count} 件，{workers} 人次，应付 {due}，尚欠 {left}").format(
                count=len(self._ledgers),
                workers=sum(one.totals.workers for one in self._ledgers),
                due=money_text(sum(one.totals.due_fen for one in self._ledgers)),
                left=money_text(left),
            )
            found.append(Badge(text, Tone.DANGER if left else Tone.NEUTRAL))
        return found
