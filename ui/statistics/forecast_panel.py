"""Will the target be met, what would change that, and how good were past forecasts?"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QScrollArea,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.rate import RateFigures
from disputes_app.services.forecast import Forecast
from disputes_app.services.views import forecast_in_view
from ui.banner import Banner
from ui.desk import Desk
from ui.settings_page.plain_table import look_plain
from ui.statistics.back_test_part import BackTestPart
from ui.statistics.chart_files import ChartFile
from ui.statistics.fan_chart import FanChart
from ui.statistics.forecast_bar import ForecastBar
from ui.statistics.forecast_file import POINT_TITLES, forecast_as_file, titled
from ui.statistics.forecast_words import (
    comparison,
    headline,
    known_sentence,
    point_cells,
    point_sentence,
)
from ui.statistics.plain_rows import PlainRows
from ui.tasks import LatestQuestion
from ui.tokens import Space
from ui.wording import code_text

POINT_WIDTHS = (110, 100, 100, 100, 100)
COMPARE_WIDTHS = (130, 164)
CHART_WIDTH, COMPARE_WIDTH = 690, 494
COMPARE_HEIGHT = 8 * 28 + 38


class ForecastPanel(QWidget):
    """Levers above, fan and comparison side by side, its numbers and the test behind tabs."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._figures: RateFigures | None = None
        self._found: Forecast | None = None
        self.bar = ForecastBar()
        self.banner = Banner()
        self.headline, self.known, self.point = QLabel(), QLabel(), QLabel()
        self.assumptions = QLabel()
        self.chart = FanChart()
        self.compared, self.points = PlainRows(), PlainRows()
        self.back_test = BackTestPart(desk)
        self.tabs = QTabWidget()
        self._question = LatestQuestion(desk.reads, self)
        self._lay_out()
        self._question.answered.connect(self._on_found)
        self._question.failed.connect(self.banner.show_error)
        self.bar.changed.connect(self._ask)
        self.chart.current_changed.connect(self._say_point)

    @property
    def found(self) -> Forecast | None:
        """The latest answer; None before the first."""
        return self._found

    def ask(self, figures: RateFigures) -> None:
        """Forecast the line that the page shows, from its as-of day."""
        self._figures = figures
        self._ask()

    def offered(self) -> ChartFile | None:
        """Return what stands in front, the fan or the test of past forecasts, for a file."""
        found = self._found
        if found is None:
            return None
        if self.tabs.currentWidget() is self.back_test:
            return self.back_test.offered()
        if found.base is None:
            return None
        return forecast_as_file(found)

    def show_back_test(self) -> None:
        """Show how good past forecasts were."""
        self.tabs.setCurrentWidget(self.back_test)

    def _ask(self) -> None:
        if self._figures is None:
            return
        context, actor, query = self._desk.context, self._desk.actor, self._figures.query
        ask = self.bar.ask_of(query.line, query.as_of)
        self.back_test.offer(ask)
        self._question.ask(lambda progress: forecast_in_view(context, actor, ask, progress))

    def _on_found(self, found: Forecast) -> None:
        self._found = found
        self.banner.hide()
        self.bar.show_counts(found.ask.line, found.counts)
        self.headline.setText(headline(found))
        self.known.setText(known_sentence(found))
        self.chart.show_forecast(found)
        self.points.fill([point_cells(one) for one in self.chart.points])
        rows = comparison(found) if found.base is not None else []
        self._head_compared(measures=found.changed is not None)
        self.compared.fill(rows)
        self.compared.setVisible(bool(rows))
        lines = "\n".join(f"· {code_text(one)}" for one in found.assumptions)
        self.assumptions.setText(self.tr("算法和假定：\n{lines}").format(lines=lines))
        self._say_point(-1)

    def _say_point(self, place: int) -> None:
        points = self.chart.points
        if 0 <= place < len(points):
            self.point.setText(point_sentence(points[place]))
        elif points:
            text = self.tr("纵轴自 {floor}% 起。指向或用左右键选择时点；各时点的数值见“数值”。")
            self.point.setText(text.format(floor=self.chart.floor))
        else:
            self.point.setText("")

    def _head_compared(self, *, measures: bool) -> None:
        titles = ["", self.tr("不采取措施"), self.tr("采取措施")]
        look_plain(self.compared, titles[: 3 if measures else 2], COMPARE_WIDTHS)

    def _lay_out(self) -> None:
        self.headline.setProperty("role", "heading")
        for label in (self.headline, self.known, self.point, self.assumptions):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for label in (self.known, self.point, self.assumptions):
            label.setProperty("role", "small")
        self.compared.setAccessibleName(self.tr("有无措施的比较"))
        self.points.setAccessibleName(self.tr("各时点的预测"))
        look_plain(self.points, [titled(one) for one in POINT_TITLES], POINT_WIDTHS)
        self.compared.setFixedHeight(COMPARE_HEIGHT)
        self.compared.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(self._halves(), self.tr("走势"))
        self.tabs.addTab(self.points, self.tr("数值"))
        self.tabs.addTab(self.back_test, self.tr("检验"))
        self.tabs.tabBar().setAccessibleName(self.tr("预测的各部分"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.SMALL, 0, 0)
        column.setSpacing(Space.TIGHT)
        for part in (self.bar, self.banner, self.headline, self.known):
            column.addWidget(part)
        column.addWidget(self.tabs, 1)

    def _halves(self) -> QWidget:
        left = QWidget()
        charted = QVBoxLayout(left)
        charted.setContentsMargins(0, 0, 0, 0)
        charted.setSpacing(Space.TIGHT)
        charted.addWidget(self.chart, 1)
        charted.addWidget(self.point)
        inner = QWidget()
        inner.setProperty("role", "plain")
        beside = QVBoxLayout(inner)
        beside.setContentsMargins(Space.SMALL, 0, 0, 0)
        beside.setSpacing(Space.SMALL)
        beside.addWidget(self.compared)
        beside.addWidget(self.assumptions)
        beside.addStretch(1)
        right = QScrollArea()
        right.setWidgetResizable(True)
        right.setFrameShape(QFrame.Shape.NoFrame)
        right.setWidget(inner)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setChildrenCollapsible(False)
        halves.addWidget(left)
        halves.addWidget(right)
        halves.setSizes([CHART_WIDTH, COMPARE_WIDTH])
        halves.setStretchFactor(0, 1)
        return halves
