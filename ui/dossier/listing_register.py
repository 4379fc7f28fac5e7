"""公开名单: what everybody may read of the list, and its export, also for the credit platform."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.staff import Actor
from disputes_app.services.context import Context
from disputes_app.services.listing_register import (
    PLATFORM_TITLE,
    TITLE,
    PublicRow,
    export_platform,
    export_register,
    public_rows,
)
from ui.banner import Banner
from ui.desk import Desk
from ui.empty import EmptyState
from ui.settings_page.plain_table import look_plain, put_text
from ui.tasks import LatestQuestion
from ui.tokens import Space, Tone

SIZE = (1180, 560)
WIDTHS = (168, 170, 112, 138, 126, 104, 126, 94, 90)
Export = Callable[[Context, Actor, Path], object]


class ListingRegister(QDialog):
    """The public list as it stands today, and the two exports below it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setWindowTitle(self.tr("公开名单"))
        self.resize(*SIZE)
        self.banner = Banner()
        self.table = QTableWidget()
        self.empty = EmptyState(
            self.tr("今天没有列入中的当事人"),
            self.tr("作出列入决定后，名称、事由、依据、决定机关、日期和期限显示在这里。"),
        )
        self._sides = QStackedWidget()
        self.count = QLabel()
        self.register_button = QPushButton(self.tr("导出公开名单…"))
        self.platform_button = QPushButton(self.tr("导出信用平台共享表…"))
        self.leave_button = QPushButton(self.tr("关闭（Esc）"))
        self._question = LatestQuestion(desk.reads, self)
        self._lay_out()
        self._connect()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        context = desk.context
        self._question.ask(lambda _progress: public_rows(context))

    @property
    def rows(self) -> list[list[str]]:
        """What the table says, for tests."""
        table = self.table
        return [
            [item.text() for column in range(len(WIDTHS)) if (item := table.item(row, column))]
            for row in range(table.rowCount())
        ]

    def ask_register(self) -> None:
        """Ask where the public list goes: csv, xlsx or pdf by the ending."""
        self._ask(TITLE, self.tr("表格、PDF (*.xlsx *.csv *.pdf)"), export_register)

    def ask_platform(self) -> None:
        """Ask where the table for the credit platform goes."""
        self._ask(PLATFORM_TITLE, self.tr("表格 (*.xlsx *.csv)"), export_platform)

    def export_to(self, target: Path, export: Export) -> None:
        """Write a file and say so."""
        context, actor = self.desk.context, self.desk.actor
        self.banner.hide()
        task = self.desk.reads.start(
            lambda _progress: export(context, actor, target), label=self.tr("正在导出…")
        )
        task.succeeded.connect(lambda _done: self._on_written(target))
        task.failed.connect(self.banner.show_error)

    def _ask(self, title: str, formats: str, export: Export) -> None:
        name, _filter = QFileDialog.getSaveFileName(self, title, f"{title}.xlsx", formats)
        if name:
            target = Path(name)
            self.export_to(target if target.suffix else target.with_suffix(".xlsx"), export)

    def _on_written(self, target: Path) -> None:
        self.banner.tell(Tone.SUCCESS, self.tr("已导出"), str(target))

    def _on_rows(self, rows: tuple[PublicRow, ...]) -> None:
        self.table.setRowCount(len(rows))
        for place, row in enumerate(rows):
            for column, text in enumerate(row.cells):
                put_text(self.table, place, column, text)
        self._sides.setCurrentWidget(self.table if rows else self.empty)
        text = self.tr("列入中 {count} 个当事人；个人只公开姓名和身份（办法4、9条）。")
        self.count.setText(text.format(count=len(rows)))
        self.register_button.setEnabled(bool(rows))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self._question.answered.connect(self._on_rows)
        self._question.failed.connect(self.banner.show_error)
        self.register_button.clicked.connect(self.ask_register)
        self.platform_button.clicked.connect(self.ask_platform)
        self.leave_button.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        self.table.setAccessibleName(self.tr("公开名单"))
        look_plain(
            self.table,
            [
                self.tr("名称"),
                self.tr("信用代码"),
                self.tr("身份"),
                self.tr("列入事由"),
                self.tr("依据"),
                self.tr("决定机关"),
                self.tr("决定文书号"),
                self.tr("决定日期"),
                self.tr("期限至"),
            ],
            WIDTHS,
        )
        self.count.setProperty("role", "muted")
        self.count.setWordWrap(True)
        foot = QHBoxLayout()
        foot.addWidget(self.count, 1)
        for button in (self.register_button, self.platform_button, self.leave_button):
            button.setAutoDefault(False)
            foot.addWidget(button)
        self._sides.addWidget(self.table)
        self._sides.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.NORMAL, Space.NORMAL, Space.NORMAL, Space.NORMAL)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.banner)
        column.addWidget(self._sides, 1)
        column.addLayout(foot)
