"""The page that hands the cases of a person, or a selection of cases, to others in one act."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.cases import CaseId
from disputes_app.domain.hand_over import NobodyToReceiveError
from disputes_app.domain.staff import RIGHTS, Right
from disputes_app.services import hand_over as services
from disputes_app.services.organisation import set_staff_active
from ui.actions import ActionId
from ui.banner import Banner
from ui.desk import HAND_OVER_PAGE, Desk, HandOverAsked
from ui.hand_over.plan_form import PlanForm
from ui.hand_over.preview_words import hearing_lines, refused_lines, share_lines
from ui.marking import QT_TRANSLATE_NOOP
from ui.page import Page, PageSpec
from ui.progress_panel import ProgressPanel
from ui.roster import Roster, load_roster
from ui.settings_page.plain_table import look_plain, put_text
from ui.sides import Sides
from ui.tasks import LatestQuestion
from ui.tokens import Space, Tone
from ui.wording import code_text

ROWS_SHOWN = 200
FORM_WIDTH = 380
STACKED_BELOW = 900


class HandOverPage(Page):
    """The plan at the left, what it would do at the right; one button does it."""

    PAGE = PageSpec(
        HAND_OVER_PAGE,
        QT_TRANSLATE_NOOP("pages", "指派与移交"),
        "cases",
        92,
        on_rail=False,
    )

    def __init__(self, desk: Desk, key: str = "") -> None:
        super().__init__(desk, key)
        self._selection: tuple[CaseId, ...] = ()
        self._case_ids: tuple[CaseId, ...] = ()
        self._asked = HandOverAsked()
        self._is_writing = False
        self._done_from: int | None = None
        self.banner = Banner()
        self.form = PlanForm(desk.today(), desk.context.law.calendar)
        self.words = QLabel()
        self.table = QTableWidget()
        self.button = QPushButton(self.tr("移交"))
        self.progress = ProgressPanel(self)
        self._people_question = LatestQuestion(desk.reads, self)
        self._cases_question = LatestQuestion(desk.reads, self)
        self._preview_question = LatestQuestion(desk.reads, self)
        self._lay_out()
        self._connect()

    def asked(self, request: object) -> None:
        """Hand over the cases of a person, or those selected in the list."""
        if isinstance(request, HandOverAsked):
            self._asked = request
            self._selection = request.case_ids
            self.banner.hide()
            self.form.choose_source(request.from_staff)
            self._read()

    def shown(self) -> None:
        """Read anew who works here and how much each has."""
        self._read()
        self.form.source.setFocus(Qt.FocusReason.OtherFocusReason)

    def handlers(self) -> Mapping[ActionId, Callable[[], None]]:
        """Refresh, and hand over where there is something to."""
        offered: dict[ActionId, Callable[[], None]] = {ActionId.REFRESH: self._read}
        if self.button.isEnabled():
            offered[ActionId.SAVE] = self.hand_over
        return offered

    def hand_over(self) -> None:
        """Do what the preview says."""
        plan = self.form.plan(self._case_ids)
        if plan is None or self._is_writing or not self.form.on.check():
            return
        self._is_writing = True
        self._done_from = plan.from_staff
        self.button.setEnabled(False)
        self.banner.hide()
        context, actor = self.desk.context, self.desk.actor
        task = self.desk.writes.start(
            lambda progress: services.hand_over(context, actor, plan, progress),
            label=self.tr("正在移交案件…"),
        )
        self.progress.watch(task, self.tr("正在移交 {count} 件…").format(count=len(plan.case_ids)))
        task.succeeded.connect(self._on_done)
        task.failed.connect(self.banner.show_error)
        task.finished.connect(self._on_finished)

    def _read(self) -> None:
        context = self.desk.context

        def people() -> tuple[Roster, dict[int, int]]:
            roster = load_roster(context)
            ids = [one.id for one in roster.staff]
            return roster, services.open_case_counts(context, ids)

        self._people_question.ask(lambda _progress: people())

    def _on_people(self, read: tuple[Roster, dict[int, int]]) -> None:
        roster, counts = read
        self.form.show_roster(roster, counts)
        self.form.choose_source(self._asked.from_staff)
        self._read_cases(self.form.source.value())

    def _on_source(self, staff_id: object) -> None:
        chosen = staff_id if isinstance(staff_id, int) else None
        self._asked = HandOverAsked(chosen, self._selection)
        self._read_cases(chosen)

    def _read_cases(self, staff_id: int | None) -> None:
        context = self.desk.context
        if staff_id is None:
            self._on_cases(self._selection)
        else:
            self._cases_question.ask(lambda _progress: services.open_cases_of(context, staff_id))

    def _on_cases(self, case_ids: tuple[CaseId, ...]) -> None:
        self._case_ids = case_ids
        self._preview()

    def _preview(self) -> None:
        plan = self.form.plan(self._case_ids)
        self._allow(False)
        self.table.setRowCount(0)
        if not self._case_ids or plan is None:
            self._preview_question.forget()
            self.words.setText(self._nothing_words())
            return
        if not plan.to_staff:
            self._preview_question.forget()
            self.words.setText(
                self.tr("共 {count} 件在办。请勾选接收人。").format(count=len(self._case_ids))
            )
            return
        context, actor = self.desk.context, self.desk.actor
        self._preview_question.ask(
            lambda _progress: services.preview_hand_over(context, actor, plan)
        )

    def _nothing_words(self) -> str:
        if self.form.source.value() is None:
            return self.tr("没有选中的案件。请选择移交谁的案件，或者在案件列表中选中多件再指派。")
        return self.tr("这位同事没有在办案件。")

    def _on_preview(self, seen: services.HandOverPreview) -> None:
        lines = [
            self.tr("将移交 {count} 件。").format(count=len(seen.parcels)),
            *share_lines(seen.shares),
            *refused_lines(seen.refused),
            *hearing_lines(seen.hearings),
        ]
        if len(seen.parcels) > ROWS_SHOWN:
            lines.append(self.tr("下面列出前 {count} 件。").format(count=ROWS_SHOWN))
        self.words.setText("\n".join(lines))
        shown = seen.parcels[:ROWS_SHOWN]
        self.table.setRowCount(len(shown))
        for row, parcel in enumerate(shown):
            put_text(self.table, row, 0, parcel.number)
            put_text(self.table, row, 1, code_text(parcel.line))
        self.button.setText(self.tr("移交 {count} 件").format(count=len(seen.parcels)))
        self._allow(bool(seen.parcels))

    def _on_no_preview(self, error: Exception) -> None:
        if not isinstance(error, NobodyToReceiveError):
            self.banner.show_error(error)

    def _on_done(self, done: services.HandedOver) -> None:
        self._selection = ()
        lines = [*share_lines(done.shares), *refused_lines(done.refused)]
        may_leave = self._done_from is not None and Right.MAINTAIN in RIGHTS[self.desk.actor.role]
        self.banner.tell(
            Tone.SUCCESS,
            self.tr("已移交 {count} 件").format(count=len(done.case_ids)),
            "\n".join(lines),
            self.tr("停用移交人") if may_leave else "",
        )
        self.desk.data_changed.emit(done)
        self._read()

    def _on_finished(self) -> None:
        self._is_writing = False

    def _mark_left(self) -> None:
        """Mark the person whose cases went as no longer working here."""
        context, actor, staff_id = self.desk.context, self.desk.actor, self._done_from
        if staff_id is None:
            return
        task = self.desk.writes.start(
            lambda _progress: set_staff_active(context, actor, staff_id, active=False)
        )
        task.succeeded.connect(self._on_left)
        task.failed.connect(self.banner.show_error)

    def _on_left(self, change: object) -> None:
        self.banner.tell(Tone.SUCCESS, self.tr("已停用移交人"))
        self.desk.data_changed.emit(change)
        self._read()

    def _allow(self, allowed: bool) -> None:
        self.button.setEnabled(allowed and not self._is_writing)
        if not allowed:
            self.button.setText(self.tr("移交"))
        self.handlers_changed.emit()

    def _connect(self) -> None:
        self.form.source_changed.connect(self._on_source)
        self.form.changed.connect(self._preview)
        self.button.clicked.connect(self.hand_over)
        self.banner.acted.connect(self._mark_left)
        self._people_question.answered.connect(self._on_people)
        self._cases_question.answered.connect(self._on_cases)
        self._preview_question.answered.connect(self._on_preview)
        self._preview_question.failed.connect(self._on_no_preview)
        for question in (self._people_question, self._cases_question):
            question.failed.connect(self.banner.show_error)

    def _lay_out(self) -> None:
        self.button.setProperty("role", "primary")
        self.button.setAutoDefault(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.words.setAccessibleName(self.tr("移交的结果"))
        look_plain(self.table, [self.tr("案号"), self.tr("业务")], (300, 120))
        self.table.setAccessibleName(self.tr("将移交的案件"))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.words)
        area.setSizeAdjustPolicy(QScrollArea.SizeAdjustPolicy.AdjustToContents)
        area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        right = QWidget()
        inside = QVBoxLayout(right)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.SMALL)
        inside.addWidget(area)
        inside.addWidget(self.table, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.button)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.NORMAL, Space.NORMAL, Space.NORMAL, Space.NORMAL)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.banner)
        sides = Sides(right, self.form, narrow_width=FORM_WIDTH, breaks_at=STACKED_BELOW)
        column.addWidget(sides, 1)
        column.addLayout(foot)
