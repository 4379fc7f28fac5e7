"""打印队列: issued papers whose sheets nobody has seen yet."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
)

from disputes_app.domain.print_jobs import TO_PRINT, PrintJob
from disputes_app.domain.shanghai import shanghai_day
from disputes_app.services.print_queue import (
    cancel_printing,
    note_out,
    print_once_more,
    print_queue,
)
from ui.actions import ActionId
from ui.banner import Banner
from ui.choice_table import ChoiceTable
from ui.desk import PRINT_QUEUE_PAGE, Desk
from ui.empty import EmptyState
from ui.errors import explain
from ui.marking import QT_TRANSLATE_NOOP
from ui.page import Page, PageSpec
from ui.progress_panel import ProgressPanel
from ui.tasks import LatestQuestion
from ui.tokens import Space, Tone
from ui.wording import code_text, day_text

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from disputes_app.domain.staff import Actor
    from disputes_app.services.context import Context
    from ui.paper.queue_work import PrintRun

WIDTHS = (206, 150, 116, 48, 48, 206, 130)
Command = Callable[["Context", "Actor", Sequence[int]], int]


class PrintQueuePage(Page):
    """The papers, the oldest first; without a choice the buttons mean all that wait."""

    PAGE = PageSpec(
        PRINT_QUEUE_PAGE,
        QT_TRANSLATE_NOOP("pages", "打印队列"),
        "print",
        96,
        on_rail=False,
    )

    def __init__(self, desk: Desk, key: str = "") -> None:
        super().__init__(desk, key)
        self._is_busy = False
        self.banner = Banner()
        self.words = QLabel()
        self.print_button = QPushButton(self.tr("打印…"))
        self.again_button = QPushButton(self.tr("重新打印"))
        self.out_button = QPushButton(self.tr("已出纸"))
        self.cancel_button = QPushButton(self.tr("取消打印"))
        self._buttons = (
            self.print_button,
            self.again_button,
            self.out_button,
            self.cancel_button,
        )
        titles = [
            self.tr("案号、编号"),
            self.tr("文书"),
            self.tr("状态"),
            self.tr("页数"),
            self.tr("份数"),
            self.tr("文号"),
            self.tr("打印机"),
            self.tr("说明"),
        ]
        self.table: ChoiceTable[PrintJob] = ChoiceTable(self.tr("打印队列"), titles, WIDTHS)
        self.empty = EmptyState(
            self.tr("没有等待打印的文书"),
            self.tr("批量签发的文书列在这里，直到有人确认已经出纸。卡纸、重启都不会丢。"),
        )
        self.progress = ProgressPanel(self)
        self._stack = QStackedWidget()
        self._reading = LatestQuestion(desk.reads, self)
        self._lay_out()
        self._connect()

    def shown(self) -> None:
        """Read the queue anew."""
        self.read()

    def read(self) -> None:
        """Read the queue."""
        context = self.desk.context
        self._reading.ask(lambda _progress: print_queue(context))

    def handlers(self) -> Mapping[ActionId, Callable[[], None]]:
        """Look anew; print what waits."""
        offered: dict[ActionId, Callable[[], None]] = {ActionId.REFRESH: self.read}
        if self.print_button.isEnabled():
            offered[ActionId.PRINT] = self.ask_for_printer
        return offered

    def selected(self) -> tuple[PrintJob, ...]:
        """Return the rows that are selected, from above."""
        chosen = self.table.selectionModel().selectedRows()
        places = sorted(index.row() for index in chosen)
        return tuple(self.table.rows[place] for place in places)

    def to_print(self) -> tuple[PrintJob, ...]:
        """Return what would be printed: of several selected rows those that wait, else all."""
        chosen = self.selected()
        rows = chosen if len(chosen) > 1 else self.table.rows
        return tuple(job for job in rows if job.state in TO_PRINT)

    def ask_for_printer(self) -> None:
        """Let the user choose the printer."""
        from ui.paper.printer_choice import ask_for_printer

        if self.to_print():
            ask_for_printer(self, self.print_on)

    def print_on(self, printer: QPrinter) -> None:
        """Print what waits, beside the window; each paper in its own number of copies."""
        from ui.paper.queue_work import print_jobs

        jobs = self.to_print()
        if self._is_busy or not jobs:
            return
        self._is_busy = True
        self._allow()
        self.banner.hide()
        context, actor = self.desk.context, self.desk.actor
        task = self.desk.copies.start(
            lambda progress: print_jobs(context, actor, printer, jobs, progress),
            label=self.tr("正在打印…"),
        )
        self.progress.watch(task, self.tr("正在打印 {count} 份…").format(count=len(jobs)))
        task.succeeded.connect(self._on_printed)
        task.failed.connect(self.banner.show_error)
        task.finished.connect(self._on_finished)

    def _on_printed(self, run: PrintRun) -> None:
        sent = self.tr("%n 份已送打印机", "", run.sent)
        if run.problem is not None:
            told = explain(run.problem)
            self.banner.tell(Tone.WARNING, told.title, f"{told.sentence}{sent}。")
        elif run.stopped:
            self.banner.tell(Tone.INFO, self.tr("已停止"), f"{sent}。")
        elif run.failed:
            text = self.tr("%n 份没有打印，原因列在后面。", "", run.failed)
            self.banner.tell(Tone.WARNING, sent, text)
        else:
            text = self.tr("拿到纸以后，请点“已出纸”。")
            self.banner.tell(Tone.SUCCESS, sent, f"{run.printer}　{text}")

    def _on_finished(self) -> None:
        self._is_busy = False
        self.read()

    def _do(self, command: Command, said: str) -> None:
        """Run a command on the selected papers."""
        ids = [job.id for job in self.selected()]
        if not ids:
            return
        context, actor = self.desk.context, self.desk.actor
        task = self.desk.writes.start(lambda _progress: command(context, actor, ids))
        task.succeeded.connect(lambda count: self._on_moved(count, said))
        task.failed.connect(self.banner.show_error)

    def _on_moved(self, count: int, said: str) -> None:
        text = self.tr("%n 份", "", count)
        self.banner.tell(Tone.INFO, said, text)
        self.desk.data_changed.emit(count)
        self.read()

    def _on_read(self, jobs: tuple[PrintJob, ...]) -> None:
        self.table.show_rows(jobs, [_cells(job) for job in jobs])
        self._stack.setCurrentWidget(self.table if jobs else self.empty)
        for button in self._buttons:
            button.setVisible(bool(jobs))
        waiting = sum(job.state in TO_PRINT for job in jobs)
        text = self.tr("共 {all} 份，其中 {waiting} 份还没有送打印机")
        self.words.setText(text.format(all=len(jobs), waiting=waiting) if jobs else "")
        self._allow()
        if self.isVisible() and not self._is_busy:
            (self.table if jobs else self.empty).setFocus(Qt.FocusReason.OtherFocusReason)

    def _allow(self) -> None:
        free, any_selected = not self._is_busy, bool(self.selected())
        self.print_button.setEnabled(free and bool(self.to_print()))
        sent = any(job.state not in TO_PRINT[:1] for job in self.selected())
        self.again_button.setEnabled(free and sent)
        for button in (self.out_button, self.cancel_button):
            button.setEnabled(free and any_selected)
        self.handlers_changed.emit()

    def _open(self, job: PrintJob) -> None:
        if job.dossier_id is not None:
            self.desk.open_dossier(job.dossier_id, job.case_number)
        elif job.case_id is not None:
            self.desk.open_case(job.case_id, job.case_number)

    def _connect(self) -> None:
        self._reading.answered.connect(self._on_read)
        self._reading.failed.connect(self.banner.show_error)
        self.table.chosen.connect(self._open)
        self.table.itemSelectionChanged.connect(self._allow)
        self.print_button.clicked.connect(self.ask_for_printer)
        acts: tuple[tuple[QPushButton, Command, str], ...] = (
            (self.again_button, print_once_more, self.tr("已放回等待打印")),
            (self.out_button, note_out, self.tr("已出纸，移出队列")),
            (self.cancel_button, cancel_printing, self.tr("已取消打印，文书仍然有效")),
        )
        for button, act, said in acts:
            button.clicked.connect(lambda _on=False, act=act, said=said: self._do(act, said))

    def _lay_out(self) -> None:
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.words.setProperty("role", "muted")
        self.print_button.setProperty("role", "primary")
        self.again_button.setToolTip(self.tr("卡纸、没有出纸的，放回等待打印；不加“复印件”字样"))
        top = QHBoxLayout()
        top.setSpacing(Space.SMALL)
        for button in self._buttons:
            button.setAutoDefault(True)
            button.hide()
            top.addWidget(button)
        top.addWidget(self.words, 1)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.NORMAL, Space.NORMAL, Space.NORMAL, Space.NORMAL)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.banner)
        column.addLayout(top)
        column.addWidget(self._stack, 1)


def _cells(job: PrintJob) -> tuple[str, ...]:
    when = day_text(shanghai_day(job.queued_at))
    return (
        job.case_number,
        job.name,
        code_text(job.state),
        str(job.pages),
        str(job.copies),
        job.number or "—",
        job.printer or "—",
        job.problem or f"{when} {job.queued_by}",
    )
