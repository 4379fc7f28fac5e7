"""A paper in view, with what can be done with it: save it as a file, print it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from disputes_app.services.paper_files import save_file, save_pdf
from ui.banner import Banner
from ui.desk import Desk
from ui.elided_label import ElidedLabel
from ui.file_dialogs import ask_where_to_save
from ui.tasks import LatestQuestion
from ui.tokens import Space, Tone

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtPrintSupport import QPrinter

    from disputes_app.domain.paper_gate import Place
    from ui.paper.preview import PaperView


LEAST_TITLE = 48
NARROW = 500
"""Narrower than this, the button for Word says its name only."""
BeforeUse = Callable[[Callable[[bytes], None]], None]
"""Makes a paper final before it is printed or saved, and hands on what it became."""


MakeDraft = Callable[[], bytes]
"""Makes the same paper as .docx; called off the GUI thread."""


class PaperPanel(QWidget):
    """Title, buttons, and the pages as they will be printed.

    Signals:
        issued: the paper was printed or saved to a file.
        not_taken: the printer did not take it; how many copies were wanted.
    """

    issued = Signal()
    not_taken = Signal(int)

    def __init__(self, desk: Desk, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pdf = b""
        self._file_name = ""
        self._may_use = True
        self._before_use: BeforeUse | None = None
        self._draft: MakeDraft | None = None
        self._copies = self._wanted_copies = 1
        self._view: PaperView | None = None
        self._printer: QPrinter | None = None
        self._title = ElidedLabel()
        self._title.setProperty("role", "cardTitle")
        self._save = QPushButton(self.tr("另存为 PDF…"))
        self._save.clicked.connect(self.ask_where_to_save)
        self._word = QPushButton(self.tr("导出 Word…"))
        self._word.setToolTip(self.tr("导出为 docx，供 Word、WPS 继续起草；不是签发的文书"))
        self._word.clicked.connect(self.ask_where_to_export)
        self._word.hide()
        self._print = QPushButton(self.tr("打印…"))
        self._print.setProperty("role", "primary")
        self._print.setAutoDefault(True)
        self._print.clicked.connect(self.ask_how_to_print)
        self._banner = Banner()
        self._hint = QLabel(hint)
        self._hint.setProperty("role", "muted")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setWordWrap(True)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._hint)
        self._file: Path | None = None
        self._writing = LatestQuestion(desk.reads, self)
        self._writing.answered.connect(self._on_saved)
        self._writing.failed.connect(self._banner.show_error)
        self._exporting = LatestQuestion(desk.reads, self)
        self._exporting.answered.connect(self._on_exported)
        self._exporting.failed.connect(self._banner.show_error)
        self._drawing = LatestQuestion(desk.reads, self)
        self._drawing.answered.connect(self._on_drawn)
        self._drawing.failed.connect(self._banner.show_error)
        self._lay_out()
        self._enable()

    @property
    def banner(self) -> Banner:
        """What is said about a refusal."""
        return self._banner

    @property
    def is_held(self) -> bool:
        """Whether the paper in view becomes something else before it is printed or saved."""
        return self._before_use is not None

    @property
    def page_count(self) -> int:
        """How many pages are in view; 0 for none."""
        return self._view.page_count if self._view is not None and self._pdf else 0

    @property
    def may_use(self) -> bool:
        """Whether there is a paper in view that may be printed or saved."""
        return bool(self._pdf) and self._may_use

    def show_paper(self, title: str, pdf: bytes, file_name: str) -> None:
        """Show a finished paper; ``file_name`` is proposed when it is saved."""
        from ui.paper.preview import PaperView

        if self._view is None:
            self._view = PaperView(self.tr("文书预览"))
            self._stack.addWidget(self._view)
        is_other = file_name != self._file_name
        self._pdf, self._file_name = pdf, file_name
        self._title.setText(title)
        self._title.setToolTip(title)
        self._may_use, self._before_use, self._copies = True, None, 1
        self.offer_draft(None)
        self._view.show_pdf(pdf)
        if is_other:
            self._view.go_to_top()
        self._stack.setCurrentWidget(self._view)
        self._banner.hide()
        self._enable()

    def hold(self, before_use: BeforeUse, *, may_use: bool, copies: int | None = None) -> None:
        """Let the paper in view become final before it is printed or saved, if it may be."""
        self._before_use, self._may_use = before_use, may_use
        self._copies = copies or self._copies
        self._enable()

    def offer_draft(self, make: MakeDraft | None) -> None:
        """Offer the paper in view for further drafting; None where that is not possible."""
        self._draft = make
        self._word.setVisible(make is not None)

    def mark(self, places: Sequence[Place]) -> None:
        """Mark places on the pages in view."""
        if self._view is not None:
            self._view.pages.mark(places)

    def go_to(self, places: Sequence[Place]) -> None:
        """Bring a place on the pages into sight."""
        if self._view is not None and self._pdf:
            self._view.pages.go_to(places)

    def show_refusal(self, title: str, error: Exception) -> None:
        """Say why there is no such paper."""
        self.show_hint(title, "")
        self._banner.show_error(error)

    def show_hint(self, title: str, sentence: str) -> None:
        """Show a sentence where the paper would be."""
        self._pdf = b""
        self.offer_draft(None)
        self._title.setText(title)
        self._title.setToolTip(title)
        self._banner.hide()
        self._hint.setText(sentence)
        self._stack.setCurrentWidget(self._hint)
        self._enable()

    def go_to_print(self) -> None:
        """Put the cursor on the button, so that Enter prints."""
        self._print.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_where_to_save(self) -> None:
        """Let the user choose the file."""
        if not self.may_use:
            return
        name, filters = self._file_name, [self.tr("PDF 文件 (*.pdf)")]
        ask_where_to_save(
            self, self.tr("另存为"), name, self.save_to, filters=filters, suffix="pdf"
        )

    def ask_where_to_export(self) -> None:
        """Let the user choose the file of the draft."""
        name = str(Path(self._file_name).with_suffix(".docx"))
        filters = [self.tr("Word 文件 (*.docx)")]
        ask_where_to_save(
            self, self.tr("导出 Word"), name, self.export_to, filters=filters, suffix="docx"
        )

    def export_to(self, file: Path) -> None:
        """Write the paper for further drafting, beside the window; it is not issued by that."""
        make = self._draft
        if make is not None:
            self._exporting.ask(lambda _progress: _written(file, make()))

    def _on_exported(self, file: Path) -> None:
        self._banner.tell(Tone.SUCCESS, self.tr("已导出，没有签发"), str(file))

    def save_to(self, file: Path) -> None:
        """Write the paper to a file, beside the window."""
        self._file = file
        self._use(lambda pdf: self._writing.ask(lambda _progress: save_pdf(file, pdf)))

    def _use(self, use: Callable[[bytes], object]) -> None:
        """Hand over the paper in view, made final before where it is not."""
        if self._before_use is not None:
            self._before_use(lambda pdf: _run(use, pdf))
        else:
            use(self._pdf)

    def ask_how_to_print(self) -> None:
        """Let the user choose the printer."""
        if not self.may_use:
            return
        from ui.paper.printer_choice import ask_for_printer

        ask_for_printer(self, self._on_printer, self._copies, self.page_count)

    def _on_printer(self, printer: QPrinter) -> None:
        """Print; what goes to a file whole is written as it is, not drawn once more."""
        if printer.outputFileName() and printer.printRange() is printer.PrintRange.AllPages:
            self.save_to(Path(printer.outputFileName()))
        else:
            self.print_on(printer)

    def print_on(self, printer: QPrinter) -> None:
        """Draw the pages beside the window and send them to ``printer``."""
        self._printer = printer
        copies = self._wanted_copies = printer.copyCount()
        self._use(lambda pdf: self._draw(printer, pdf, copies))

    def _draw(self, printer: QPrinter, pdf: bytes, copies: int) -> None:
        from ui.paper.printing import print_pdf

        self._drawing.ask(
            lambda progress: print_pdf(printer, pdf, copies=copies, progress=progress),
            label=self.tr("正在打印"),
        )

    def _on_drawn(self, is_taken: bool) -> None:
        printer = self._printer
        if printer is not None and is_taken:
            self._on_kept(self.tr("已送打印机"), printer.printerName())
        else:
            self._banner.tell(
                Tone.WARNING,
                self.tr("打印机没有应答"),
                self.tr("请检查打印机，或者另存为 PDF 后再打印。"),
            )
            self.not_taken.emit(1 if printer is None else self._wanted_copies)

    def _on_kept(self, title: str, text: str) -> None:
        self._banner.tell(Tone.SUCCESS, title, text)
        self.issued.emit()

    def _on_saved(self, _nothing: None) -> None:
        self._on_kept(self.tr("已保存"), str(self._file))

    def _enable(self) -> None:
        self._save.setEnabled(self.may_use)
        self._print.setEnabled(self.may_use)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(Space.SMALL)
        self._title.setMinimumWidth(LEAST_TITLE)
        top.addWidget(self._title, 1)
        top.addWidget(self._word)
        top.addWidget(self._save)
        top.addWidget(self._print)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addLayout(top)
        column.addWidget(self._banner)
        column.addWidget(self._stack, 1)

    # Overrides of Qt names

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = event.size().width() < NARROW
        self._word.setText(self.tr("Word…") if is_narrow else self.tr("导出 Word…"))


def _written(file: Path, content: bytes) -> Path:
    save_file(file, content)
    return file


def _run(use: Callable[[bytes], object], pdf: bytes) -> None:
    use(pdf)
