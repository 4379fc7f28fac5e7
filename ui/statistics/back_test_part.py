"""How good were forecasts of past months, and how far can the next one be trusted?"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from disputes_app.domain.forecast_ground import MONTHS
from disputes_app.services.forecast import BackTest, ForecastAsk
from disputes_app.services.progress import Progress
from disputes_app.services.views import back_test_in_view
from ui.banner import Banner
from ui.desk import Desk
from ui.progress_panel import ProgressPanel
from ui.settings_page.plain_table import look_plain
from ui.statistics.chart_export import table_file
from ui.statistics.chart_files import ChartFile
from ui.statistics.forecast_words import month_cells, scores_sentence
from ui.statistics.plain_rows import PlainRows
from ui.tasks import LatestQuestion
from ui.tokens import Space
from ui.wording import code_text

WIDTHS = (80, 90, 80, 160, 90, 100, 90, 80)


class BackTestPart(QWidget):
    """A button starts the test, which can be stopped; a sentence and a table show it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ask: ForecastAsk | None = None
        self._found: BackTest | None = None
        self.banner = Banner()
        self.words = QLabel()
        self.button = QPushButton(self.tr("检验最近{n}个月").format(n=MONTHS))
        self.table = PlainRows()
        self.progress = ProgressPanel(self)
        self._question = LatestQuestion(desk.copies, self)
        self._lay_out()
        self._question.answered.connect(self._on_found)
        self._question.failed.connect(self.banner.show_error)
        self._question.waiting_changed.connect(lambda waits: self.button.setEnabled(not waits))
        self.button.clicked.connect(self.start)

    @property
    def found(self) -> BackTest | None:
        """The latest answer; None before the first."""
        return self._found

    def offer(self, ask: ForecastAsk) -> None:
        """Say which line would be tested; what was found for another one goes."""
        if self._ask is not None and (self._ask.line, self._ask.seed) == (ask.line, ask.seed):
            return
        self._ask, self._found = ask, None
        self._question.forget()
        self.table.setRowCount(0)
        self.words.setText(
            self.tr(
                "对每个过去的月份，只用月初之前发生的事实作预测（按现在已录入的记录），"
                "再与该月的实际比率对照。"
            )
        )

    def offered(self) -> ChartFile | None:
        """Return the table as it can be written to a file; None before the test."""
        found = self._found
        if found is None:
            return None
        title = self.tr("过去各月的预测与实际")
        notes = (code_text(found.line), self.words.text())
        return table_file(title, f"检验{found.today:%Y%m%d}", self.table, notes)

    def start(self) -> None:
        """Test the forecasts of the last months, beside the window."""
        if self._ask is None:
            return
        context, actor = self._desk.context, self._desk.actor
        line, seed = self._ask.line, self._ask.seed

        def work(progress: Progress) -> BackTest:
            return back_test_in_view(context, actor, line, MONTHS, seed, progress)

        self.banner.hide()
        said = self.tr("正在检验过去的预测…")
        self.progress.watch(self._question.ask(work, label=said), said)

    def _on_found(self, found: BackTest) -> None:
        self._found = found
        self.words.setText(scores_sentence(found.scores))
        self.table.fill([month_cells(one) for one in reversed(found.months)])

    def _lay_out(self) -> None:
        self.table.setAccessibleName(self.tr("各月的预测与实际"))
        look_plain(
            self.table,
            [
                self.tr("月份"),
                self.tr("达标概率"),
                self.tr("中位数"),
                self.tr("80%区间"),
                self.tr("实际比率"),
                self.tr("逾期 / 应结"),
                self.tr("实际落在"),
                self.tr("是否达标"),
            ],
            WIDTHS,
        )
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button.setAutoDefault(True)
        head = QHBoxLayout()
        head.setSpacing(Space.SMALL)
        head.addWidget(self.words, 1)
        head.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.SMALL, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.banner)
        column.addLayout(head)
        column.addWidget(self.table, 1)
