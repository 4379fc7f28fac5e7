"""The page of the daily deadline log: which periods began, moved, were met or ran out on a day?"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from disputes_app.domain.deadline_log_facts import DayLog, LogRow
from disputes_app.services.deadline_log import day_log, record_day_log, render_day_log
from ui.actions import ActionId
from ui.banner import Banner
from ui.deadline_log import log_words as words
from ui.deadline_log.day_bar import DayBar
from ui.deadline_log.log_view import LogView
from ui.desk import DEADLINE_LOG_PAGE, ClockFocus, Desk
from ui.marking import QT_TRANSLATE_NOOP
from ui.page import Page, PageSpec
from ui.paper.panel import PaperPanel
from ui.progress_panel import ProgressPanel
from ui.tasks import LatestQuestion
from ui.tokens import Space, Tone


class DeadlineLogPage(Page):
    """Day and line, the counts, the changes; on demand the paper to be signed."""

    PAGE = PageSpec(
        id=DEADLINE_LOG_PAGE,
        title=QT_TRANSLATE_NOOP("pages", "期限日志"),
        icon="schedule",
        order=91,
        on_rail=False,
    )

    def __init__(self, desk: Desk, key: str = "") -> None:
        super().__init__(desk, key)
        self._log: DayLog | None = None
        self._printed: DayLog | None = None
        self._then: Callable[[], None] | None = None
        self.bar = DayBar(desk.today())
        self.banner = Banner()
        self.view = LogView()
        self.paper = PaperPanel(desk, self.tr("正在制作…"))
        self._sides = QStackedWidget()
        self.progress = ProgressPanel(self)
        self._question = LatestQuestion(desk.reads, self)
        self._making = LatestQuestion(desk.reads, self)
        self._lay_out()
        self._connect()
        self.ask()

    @property
    def log(self) -> DayLog | None:
        """The latest answer; None before the first."""
        return self._log

    @property
    def shows_paper(self) -> bool:
        """Whether the paper is in view, not the list."""
        return self._sides.currentWidget() is self.paper

    def ask(self) -> None:
        """Ask for the log of the day in the bar; what is shown stays until the answer comes."""
        day = self.bar.day.value()
        if day is None:
            return
        context, actor, line = self.desk.context, self.desk.actor, self.bar.line.value()
        task = self._question.ask(
            lambda progress: day_log(context, actor, day, line=line, progress=progress)
        )
        self.progress.watch(task, self.tr("正在整理 {day} 的期限…").format(day=day.isoformat()))
        task.cancelled.connect(self._on_cancelled)

    def show_list(self) -> None:
        """Go back from the paper to the list."""
        self._sides.setCurrentWidget(self.view)
        self.bar.show_paper_mode(is_paper=False)
        self._take_focus()

    def show_paper(self, then: Callable[[], None] | None = None) -> None:
        """Show the list as it will be printed; ``then`` is done once it is there."""
        if self._log is None:
            return
        self._sides.setCurrentWidget(self.paper)
        self.bar.show_paper_mode(is_paper=True)
        if self._printed == self._log and self.paper.page_count:
            if then is not None:
                then()
            return
        self._then = then
        self._printed = None
        log, context, actor = self._log, self.desk.context, self.desk.actor
        self.paper.show_hint(self.tr("期限日志"), self.tr("正在制作…"))
        self._making.ask(lambda _progress: (log, render_day_log(context, actor, log)))

    # What pages answer

    def asked(self, request: object) -> None:
        """Show the day that was asked for."""
        if isinstance(request, date):
            self.show_list()
            self.bar.show_day(request)

    def shown(self) -> None:
        """Look anew: others may have worked on the database, or a day may have passed."""
        self.bar.follow_today(self.desk.today())
        if self._log is not None and not self._question.is_waiting:
            self.ask()
        if not self.shows_paper:
            self._take_focus()

    def handlers(self) -> Mapping[ActionId, Callable[[], None]]:
        """Offer to look anew, to print and to save."""
        return {
            ActionId.REFRESH: self.ask,
            ActionId.PRINT: self._print,
            ActionId.EXPORT: self._save,
        }

    # Answers

    def _on_log(self, log: DayLog) -> None:
        self._log = log
        self.banner.hide()
        had_focus = self.view.table.hasFocus()
        self.view.show_log(log)
        if had_focus:
            self._take_focus()
        if self.shows_paper:
            self.show_paper()

    def _take_focus(self) -> None:
        """Put the cursor on the changes; where there are none, on the day."""
        has_rows = self._log is None or bool(self._log.rows)
        (self.view.table if has_rows else self.bar.day).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_cancelled(self) -> None:
        if not self._question.is_waiting:
            self.banner.tell(
                Tone.INFO,
                self.tr("已取消"),
                self.tr("没有重新整理；按 F5 再整理一次。"),
            )

    def _on_paper(self, made: tuple[DayLog, bytes]) -> None:
        log, pdf = made
        self._printed = log
        self.paper.show_paper(self.tr("期限日志"), pdf, words.file_name(log.day))
        then, self._then = self._then, None
        if then is not None:
            then()

    def _on_no_paper(self, error: Exception) -> None:
        self._then = None
        self.paper.show_refusal(self.tr("期限日志"), error)

    def _on_issued(self) -> None:
        log, context, actor = self._printed, self.desk.context, self.desk.actor
        if log is not None:
            task = self.desk.writes.start(lambda _progress: record_day_log(context, actor, log))
            task.failed.connect(self.paper.banner.show_error)

    def _on_changed(self, _change: object) -> None:
        if self.isVisible():
            self.ask()

    def _open(self, row: LogRow) -> None:
        focus = ClockFocus(row.rule_id, row.key)
        if row.dossier_id is not None:
            self.desk.open_dossier(row.dossier_id, row.number, focus)
        else:
            self.desk.open_case(row.case_id, row.number, focus)

    def _print(self) -> None:
        self.show_paper(self.paper.ask_how_to_print)

    def _save(self) -> None:
        self.show_paper(self.paper.ask_where_to_save)

    def _connect(self) -> None:
        self.bar.changed.connect(self.ask)
        self.bar.print_asked.connect(self._print)
        self.bar.save_asked.connect(self._save)
        self.bar.list_asked.connect(self.show_list)
        self._question.answered.connect(self._on_log)
        self._question.failed.connect(self.banner.show_error)
        self._making.answered.connect(self._on_paper)
        self._making.failed.connect(self._on_no_paper)
        self.paper.issued.connect(self._on_issued)
        self.view.chosen.connect(self._open)
        self.desk.data_changed.connect(self._on_changed)
        self.desk.actor_changed.connect(self._on_changed)

    def _lay_out(self) -> None:
        self._sides.addWidget(self.view)
        self._sides.addWidget(self.paper)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.NORMAL, Space.SMALL, Space.NORMAL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.bar)
        column.addWidget(self.banner)
        column.addWidget(self._sides, 1)
