"""批量打印: papers of one form issued in many cases, printed or kept as one file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.cases import CaseId
from disputes_app.domain.issued_papers import PaperWish
from disputes_app.domain.paper_batches import BatchRefusal, BatchReport
from disputes_app.services.paper_batch import BatchForm, batch_forms, bundle, issue_many
from disputes_app.services.paper_files import save_pdf
from disputes_app.services.print_queue import jobs_of, note_papers_out
from disputes_app.services.service import letters_due
from ui.actions import ActionId
from ui.banner import Banner
from ui.case_page.typed_panel import TypedPanel
from ui.desk import LIST_PAGE, PRINT_BATCH_PAGE, PRINT_QUEUE_PAGE, BatchAsked, Desk
from ui.empty import EmptyState
from ui.errors import explain
from ui.fields.choice_field import Choice, ChoiceField
from ui.fields.number_field import WholeNumberField
from ui.file_dialogs import ask_where_to_save
from ui.later import Later
from ui.marking import QT_TRANSLATE_NOOP
from ui.page import Page, PageSpec
from ui.printing.refusals import RefusalTable
from ui.printing.tracking_panel import TrackingPanel
from ui.progress_panel import ProgressPanel
from ui.sides import Pane
from ui.tasks import LatestQuestion
from ui.tokens import Space, Tone
from ui.wording import is_english

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from disputes_app.domain.staff import Actor
    from disputes_app.services.context import Context
    from disputes_app.services.progress import Progress
    from ui.paper.queue_work import PrintRun

FORM_WIDTH, FIELDS_WIDTH = 320, 290
SHOWN_NUMBERS = 2


class PrintBatchPage(Page):
    """Which form above, what became of each case below; what is issued stays issued."""

    PAGE = PageSpec(
        PRINT_BATCH_PAGE,
        QT_TRANSLATE_NOOP("pages", "批量打印"),
        "print",
        95,
        on_rail=False,
    )

    def __init__(self, desk: Desk, key: str = "") -> None:
        super().__init__(desk, key)
        self._asked = BatchAsked(())
        self._forms: dict[str, BatchForm] = {}
        self._report: BatchReport | None = None
        self._is_busy = False
        self.banner = Banner()
        self.words = QLabel()
        self.form: ChoiceField[str] = ChoiceField(required=True)
        self.copies = WholeNumberField(least=1)
        self.typed = TypedPanel()
        self.print_button = QPushButton(self.tr("签发并打印…"))
        self.file_button = QPushButton(self.tr("签发并存为 PDF…"))
        self.queue_button = QPushButton(self.tr("打印队列"))
        self.result = QLabel()
        self.post_button = QPushButton(self.tr("登记交寄…"))
        self.copy_button = QPushButton(self.tr("复制名单"))
        self.table = RefusalTable()
        self.tracking = Later(self._tracking_panel)
        self.progress = ProgressPanel(self)
        self.empty = EmptyState(
            self.tr("没有选择案件"),
            self.tr("在案件列表里选中几件后点“打印…”，或者在未送达里选中后点“签发、打印…”。"),
            self.tr("打开案件列表"),
        )
        self._stack = QStackedWidget()
        self._reading = LatestQuestion(desk.reads, self)
        self._lay_out()
        self._connect()
        self._show()

    @property
    def report(self) -> BatchReport | None:
        """What the last batch came to; None before the first."""
        return self._report

    def asked(self, request: object) -> None:
        """Issue papers in these cases; a batch under way is not disturbed."""
        if isinstance(request, BatchAsked) and not self._is_busy:
            self._asked, self._report = request, None
            self.banner.hide()
            self._show()
            context, ids = self.desk.context, request.case_ids
            self._reading.ask(lambda _progress: batch_forms(context, ids))

    def shown(self) -> None:
        """Be ready to choose the form."""
        (self.form if self._asked.case_ids else self.empty).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    def handlers(self) -> Mapping[ActionId, Callable[[], None]]:
        """Print, where a form is chosen."""
        return {ActionId.PRINT: self.ask_for_printer} if self.print_button.isEnabled() else {}

    # Issuing

    def ask_for_printer(self) -> None:
        """Let the user choose the printer, then issue and print."""
        from ui.paper.printer_choice import ask_for_printer

        ask_for_printer(self, self.print_on, self.copies.value() or 1)

    def print_on(self, printer: QPrinter) -> None:
        """Issue, and send to a printer what was issued; what does not get there waits."""
        from ui.paper.queue_work import print_jobs

        context, actor = self.desk.context, self.desk.actor
        if printer.copyCount() > 1:
            self.copies.set_value(printer.copyCount())

        def after(report: BatchReport, progress: Progress) -> PrintRun:
            return print_jobs(context, actor, printer, jobs_of(context, report.paper_ids), progress)

        self._issue(after)

    def ask_where_to_save(self) -> None:
        """Let the user choose the file, then issue and write it."""
        form = self._forms.get(self.form.value() or "")
        name = "" if form is None else form.name_zh
        ask_where_to_save(
            self,
            self.tr("签发并存为 PDF"),
            f"{name}{self.desk.today().isoformat()}.pdf",
            self.save_to,
            filters=[self.tr("PDF 文件 (*.pdf)")],
            suffix="pdf",
        )

    def save_to(self, file: Path) -> None:
        """Issue, and bind what was issued into a file; until it is written the papers wait."""
        context, actor = self.desk.context, self.desk.actor
        self._issue(lambda report, _progress: _saved(context, actor, report, file))

    def _issue(self, after: Callable[[BatchReport, Progress], object]) -> None:
        form_id, copies = self.form.value(), self.copies.value() or 1
        if form_id is None or self._is_busy:
            return
        self._is_busy = True
        self._allow()
        self.banner.hide()
        context, actor, ids = self.desk.context, self.desk.actor, self._asked.case_ids
        texts = self.typed.texts()
        wish = PaperWish({name: text for name, text in texts.items() if text.strip()})

        def work(progress: Progress) -> tuple[BatchReport, object]:
            report = issue_many(context, actor, form_id, ids, progress, wish, copies=copies)
            if not report.issued or report.stopped or report.ended_by is not None:
                return report, None
            try:
                return report, after(report, progress)
            except Exception as error:  # noqa: BLE001 - told to the user; what is issued is not lost
                return report, error

        task = self.desk.copies.start(work, label=self.tr("正在签发文书…"))
        self.progress.watch(task, self.tr("正在签发 {count} 份…").format(count=len(ids)))
        task.succeeded.connect(self._on_done)
        task.failed.connect(self.banner.show_error)
        task.finished.connect(self._on_finished)

    def _on_done(self, done: tuple[BatchReport, object]) -> None:
        report, then = done
        self._report = report
        self._show()
        self._say(report, then)
        self.desk.data_changed.emit(report)
        (self.post_button if report.issued else self.table).setFocus()

    def _on_finished(self) -> None:
        self._is_busy = False
        self._allow()

    def _say(self, report: BatchReport, then: object) -> None:
        """Say in one banner how it ended, and where the papers are."""
        issued = self.tr("签发了 %n 份", "", len(report.issued))
        waiting = self.tr("已签发的留在打印队列里，可以随时打印。")
        if report.ended_by is not None:
            told = explain(report.ended_by)
            self.banner.tell(Tone.DANGER, told.title, f"{told.sentence}{issued}。{waiting}")
        elif report.stopped:
            title = self.tr("已停止，%n 件没有处理", "", len(report.untouched))
            self.banner.tell(Tone.INFO, title, f"{issued}。{waiting}")
        elif isinstance(then, Exception):
            told = explain(then)
            self.banner.tell(Tone.WARNING, told.title, f"{told.sentence}{issued}。{waiting}")
        elif not report.issued:
            self.banner.tell(Tone.WARNING, self.tr("没有签发文书"), self.tr("原因列在下面。"))
        else:
            self._say_where(issued, then)

    def _say_where(self, issued: str, then: object) -> None:
        if isinstance(then, Path):
            self.banner.tell(Tone.SUCCESS, issued, self.tr("已存为 {file}").format(file=then))
            return
        problem = getattr(then, "problem", None)
        sent, printer = getattr(then, "sent", 0), getattr(then, "printer", "")
        text = self.tr("{sent} 份已送打印机 {printer}。确认出纸后，请在打印队列里点“已出纸”。")
        if problem is not None:
            told = explain(problem)
            self.banner.tell(Tone.WARNING, told.title, f"{issued}。{told.sentence}")
        elif getattr(then, "stopped", False) or getattr(then, "failed", 0):
            waits = self.tr("{sent} 份已送打印机，其余留在打印队列里。").format(sent=sent)
            self.banner.tell(Tone.WARNING, issued, waits)
        else:
            self.banner.tell(Tone.SUCCESS, issued, text.format(sent=sent, printer=printer))

    # What follows

    def post(self) -> None:
        """Let the tracking numbers of what was issued be entered."""
        report, form = self._report, self._forms.get(self.form.value() or "")
        if report is None or form is None or not form.serves:
            return
        context = self.desk.context
        ids = [CaseId(one) for one in report.case_ids]
        task = self.desk.reads.start(lambda _progress: letters_due(context, ids, form.serves))
        task.succeeded.connect(self._on_letters)
        task.failed.connect(self.banner.show_error)

    def _on_letters(self, letters: object) -> None:
        if not isinstance(letters, tuple) or not letters:
            text = self.tr("这些文书已登记交寄，或者要在各案的“送达”里确定送给谁。")
            self.banner.tell(Tone.INFO, self.tr("没有要登记的"), text)
            return
        panel = self.tracking.get()
        self._stack.setCurrentWidget(self.tracking.place)
        panel.show_letters(letters)

    def _tracking_panel(self) -> TrackingPanel:
        panel = TrackingPanel(self.desk)
        panel.left.connect(self._show)
        panel.recorded.connect(self._on_posted)
        return panel

    def _on_posted(self, report: object) -> None:
        self._show()
        count = len(getattr(report, "rows", ()))
        self.banner.tell(Tone.SUCCESS, self.tr("已登记"), self.tr("%n 份已登记交寄。", "", count))
        self.desk.data_changed.emit(report)

    def _open(self, refusal: BatchRefusal) -> None:
        self.desk.open_case(refusal.case_id, refusal.case_number)

    def _on_copied(self, count: int) -> None:
        self.banner.tell(Tone.INFO, self.tr("已复制"), self.tr("%n 行在剪贴板里。", "", count))

    # What is shown

    def _on_forms(self, forms: tuple[BatchForm, ...]) -> None:
        self._forms = {one.id: one for one in forms}
        self.form.set_choices(
            [Choice(one.id, one.name_en if is_english() else one.name_zh) for one in forms]
        )
        serves = self._asked.serves
        fits = next((one.id for one in forms if serves and one.serves == serves), None)
        self.form.set_value(fits)
        self._on_form()

    def _on_form(self) -> None:
        form = self._forms.get(self.form.value() or "")
        self.copies.set_value(1 if form is None else form.copies)
        self._show_fields(form)
        self._allow()
        self._say_cases(form)

    def _show_fields(self, form: BatchForm | None) -> None:
        """Offer what is filled in once for all cases."""
        if form is None:
            self.typed.clear()
        else:
            self.typed.show_states(form.id, form.typed, self.desk.today())
        self._once.setVisible(form is not None and bool(form.typed))

    def _say_cases(self, form: BatchForm | None) -> None:
        count = len(self._asked.case_ids)
        text = self.tr("已选 {count} 件").format(count=count)
        if form is not None and form.cases < count:
            text += self.tr("，其中 {count} 件属于这种文书的业务").format(count=form.cases)
        self.words.setText(text)

    def _allow(self) -> None:
        may = bool(self._asked.case_ids) and self.form.value() is not None and not self._is_busy
        for button in (self.print_button, self.file_button):
            button.setEnabled(may)
        self.form.setEnabled(not self._is_busy)
        self.handlers_changed.emit()

    def _show(self) -> None:
        report = self._report
        has_cases = bool(self._asked.case_ids)
        self._stack.setCurrentWidget(self._pane if has_cases else self.empty)
        self._below.setVisible(report is not None)
        self._hint.setVisible(report is None)
        if report is not None:
            refused = len(report.refused)
            self.result.setText(self._result_text(report))
            self.table.show_refusals(report.refused)
            self.table.setVisible(refused > 0)
            self.copy_button.setVisible(refused > 0)
            form = self._forms.get(report.form_id)
            self.post_button.setVisible(bool(report.issued and form and form.serves))
        else:
            self._say_cases(self._forms.get(self.form.value() or ""))
        self._allow()

    def _result_text(self, report: BatchReport) -> str:
        numbers = [one.paper.number for one in report.issued if one.paper.number]
        parts = [self.tr("签发了 %n 份", "", len(report.issued))]
        if len(numbers) >= SHOWN_NUMBERS:
            span = self.tr("（{first} 至 {last}）").format(first=numbers[0], last=numbers[-1])
            parts.append(span)
        elif numbers:
            parts.append(self.tr("（{first}）").format(first=numbers[0]))
        if report.refused:
            parts.append(self.tr("，%n 件没有签发：", "", len(report.refused)))
        return "".join(parts)

    def _connect(self) -> None:
        self._reading.answered.connect(self._on_forms)
        self._reading.failed.connect(self.banner.show_error)
        self.form.value_changed.connect(lambda _form: self._on_form())
        self.print_button.clicked.connect(self.ask_for_printer)
        self.file_button.clicked.connect(self.ask_where_to_save)
        self.queue_button.clicked.connect(lambda: self.desk.open_page(PRINT_QUEUE_PAGE))
        self.post_button.clicked.connect(self.post)
        self.copy_button.clicked.connect(self.table.copy)
        self.empty.acted.connect(lambda: self.desk.open_page(LIST_PAGE))
        self.table.copied.connect(self._on_copied)
        self.table.chosen.connect(self._open)

    def _lay_out(self) -> None:
        self.form.setAccessibleName(self.tr("文书"))
        self.form.setMinimumWidth(FORM_WIDTH)
        self.copies.setAccessibleName(self.tr("份数"))
        self.words.setProperty("role", "muted")
        self.result.setWordWrap(True)
        self.result.setAccessibleName(self.tr("结果"))
        self.print_button.setProperty("role", "primary")
        self.queue_button.setProperty("role", "link")
        buttons = (self.print_button, self.file_button, self.queue_button)
        for button in (*buttons, self.post_button, self.copy_button):
            button.setAutoDefault(True)
        top = QHBoxLayout()
        top.setSpacing(Space.SMALL)
        for text, field in ((self.tr("文书"), self.form), (self.tr("每份打印"), self.copies)):
            label = QLabel(text)
            label.setBuddy(field)
            top.addWidget(label)
            top.addWidget(field)
        top.addWidget(self.words, 1)
        acts = QHBoxLayout()
        acts.setSpacing(Space.SMALL)
        for button in buttons:
            acts.addWidget(button)
        acts.addStretch(1)
        self._pane = Pane()
        column = QVBoxLayout(self._pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addLayout(top)
        column.addLayout(acts)
        column.addLayout(self._lay_out_below(), 1)
        for part in (self._pane, self.empty, self.tracking.place):
            self._stack.addWidget(part)
        around = QVBoxLayout(self)
        around.setContentsMargins(Space.NORMAL, Space.NORMAL, Space.NORMAL, Space.NORMAL)
        around.setSpacing(Space.SMALL)
        around.addWidget(self.banner)
        around.addWidget(self._stack, 1)

    def _lay_out_below(self) -> QHBoxLayout:
        """Return what became of the cases, and beside it what is filled in for all of them."""
        self._lay_out_result()
        once = QLabel(self.tr("各案填写相同；留空的，按样式对各案建议的内容。"))
        once.setProperty("role", "muted")
        once.setWordWrap(True)
        filled = QWidget()
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, 0, Space.TIGHT, 0)
        column.addWidget(self.typed)
        column.addWidget(once)
        column.addStretch(1)
        self._once = QScrollArea()
        self._once.setWidgetResizable(True)
        self._once.setFrameShape(QScrollArea.Shape.NoFrame)
        self._once.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._once.setFixedWidth(FIELDS_WIDTH)
        self._once.setWidget(filled)
        self._once.hide()
        told = QVBoxLayout()
        told.addWidget(self._hint)
        told.addWidget(self._below, 1)
        told.addStretch(0)
        row = QHBoxLayout()
        row.setSpacing(Space.NORMAL)
        row.addLayout(told, 1)
        row.addWidget(self._once)
        return row

    def _lay_out_result(self) -> None:
        self._hint = QLabel(
            self.tr(
                "选好文书以后，逐案核对、编号、存档，再一次打印，或者合成一个 PDF。"
                "有问题的案件不签发，原因逐件列在这里；中途停止时，已签发的有效，其余不动。"
            )
        )
        self._hint.setProperty("role", "muted")
        self._hint.setWordWrap(True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._below = Pane()
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(self.result, 1)
        row.addWidget(self.post_button)
        row.addWidget(self.copy_button)
        inside = QVBoxLayout(self._below)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addLayout(row)
        inside.addWidget(self.table, 1)
        inside.addStretch(0)


def _saved(context: Context, actor: Actor, report: BatchReport, file: Path) -> Path:
    save_pdf(file, bundle(context, actor, report.paper_ids))
    note_papers_out(context, actor, report.paper_ids)
    return file
