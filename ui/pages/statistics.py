"""The page of the on-time closure rate: how high, against which target, made of which cases?"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.case_list import RateNumber
from disputes_app.domain.rate import RateFigures, RateQuery
from disputes_app.domain.staff import Actor
from disputes_app.domain.view_scope import ViewScope, sees_all
from disputes_app.services.rate import cases_behind
from disputes_app.services.views import rate_in_view, report_in_view, views
from ui.actions import ActionId
from ui.banner import Banner
from ui.desk import Desk
from ui.marking import QT_TRANSLATE_NOOP
from ui.page import Page, PageSpec
from ui.paper.panel import PaperPanel
from ui.review.panel import ReviewPanel
from ui.statistics.chart import RateChart
from ui.statistics.chart_export import ask_where, figures_file
from ui.statistics.chart_files import ChartFile, Exportable, write_chart
from ui.statistics.course_panel import CoursePanel
from ui.statistics.due_panel import DuePanel
from ui.statistics.figures_panel import FiguresPanel
from ui.statistics.forecast_panel import ForecastPanel
from ui.statistics.groups_table import CellAsked, GroupsTable
from ui.statistics.headline import Headline
from ui.statistics.indicators_panel import IndicatorsPanel
from ui.statistics.months_panel import MonthsPanel
from ui.statistics.multiples_panel import MultiplesPanel
from ui.statistics.period_panel import PDF, XLSX, PeriodPanel
from ui.statistics.query_bar import QueryBar
from ui.statistics.rate_words import group_sentence, in_chinese, notes
from ui.statistics.risk_panel import RiskPanel
from ui.statistics.terms_panel import TermsPanel
from ui.tasks import LatestQuestion
from ui.tokens import Space, Tone


class StatisticsPage(Page):
    """Question, headline, chart, table and report; every number opens its cases."""

    PAGE = PageSpec(
        id="statistics",
        title=QT_TRANSLATE_NOOP("pages", "统计"),
        icon="statistics",
        order=6,
    )

    def __init__(self, desk: Desk, key: str = "") -> None:
        super().__init__(desk, key)
        self._figures: RateFigures | None = None
        self._report_is_stale = True
        self._of_rate: tuple[QWidget, ...] = ()
        self.bar = QueryBar(desk.today())
        self.banner = Banner()
        self.headline = Headline()
        self.chart = RateChart()
        self.table = GroupsTable()
        self.report = PaperPanel(desk, self.tr("正在制作报告…"))
        self.periods = PeriodPanel(desk)
        self.published = FiguresPanel(desk)
        self.multiples = MultiplesPanel(desk)
        self.course = CoursePanel(desk)
        self.indicators = IndicatorsPanel(desk)
        self.risk = RiskPanel(desk)
        self.forecast = ForecastPanel(desk)
        self.months = MonthsPanel(desk)
        self._publishing = QTabWidget()
        self.due = DuePanel(desk)
        self.terms = TermsPanel(desk)
        self.reviews = ReviewPanel(desk)
        self._line = QLabel()
        self._line.setWordWrap(True)
        self._notes = QLabel()
        self._notes.setProperty("role", "small")
        self._notes.setWordWrap(True)
        self._notes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._tabs = QTabWidget()
        self.export_button = QPushButton(self.tr("导出…"))
        self._writing = LatestQuestion(desk.reads, self)
        self._views_of: Actor | None = None
        self._view_question = LatestQuestion(desk.reads, self)
        self._question = LatestQuestion(desk.reads, self)
        self._paper = LatestQuestion(desk.reads, self)
        self._lay_out()
        self._connect()
        self.ask()

    @property
    def figures(self) -> RateFigures | None:
        """The latest answer; None before the first."""
        return self._figures

    @property
    def notes_text(self) -> str:
        """What stands under the chart."""
        return self._notes.text()

    @property
    def line_text(self) -> str:
        """What is said about the column chosen."""
        return self._line.text()

    def ask(self, query: RateQuery | None = None) -> None:
        """Ask for the figures of ``query``, or of what the bar says, as the actor may see them."""
        context, actor = self.desk.context, self.desk.actor
        if self._views_of != actor:
            self._view_question.ask(lambda _progress: (actor, views(context, actor)))
            return
        wanted = query or self.bar.query()
        if wanted is not None:
            self._question.ask(lambda _progress: rate_in_view(context, actor, wanted))

    def open_cases(self, number: RateNumber, group_key: str | None = None) -> None:
        """Open the list of the cases behind a number of the latest answer."""
        if self._figures is not None:
            query = self._figures.query
            self.desk.open_list(cases_behind(query, number, group_key=group_key))

    def show_report(self) -> None:
        """Show the report as it will be printed."""
        self._tabs.setCurrentWidget(self.report)

    def show_multiples(self) -> None:
        """Show the months of every group."""
        self._tabs.setCurrentWidget(self.multiples)

    def show_course(self) -> None:
        """Show how the allowance emptied."""
        self._tabs.setCurrentWidget(self.course)

    def show_risk(self) -> None:
        """Show the open cases that are likely to be late."""
        self._tabs.setCurrentWidget(self.risk)

    def show_forecast(self) -> None:
        """Show whether the target will be met."""
        self._tabs.setCurrentWidget(self.forecast)

    def show_due(self) -> None:
        """Show the cases that are due soon and not yet heard or decided."""
        self._tabs.setCurrentWidget(self.due)

    def show_terms(self) -> None:
        """Show the register of extensions and suspensions."""
        self._tabs.setCurrentWidget(self.terms)

    def show_reviews(self) -> None:
        """Show the late cases, and why they were late."""
        self._tabs.setCurrentWidget(self.reviews)

    def show_indicators(self) -> None:
        """Show the other measures of the period."""
        self._tabs.setCurrentWidget(self.indicators)

    def show_periods(self) -> None:
        """Show the reports of months, quarters, years and five years."""
        self._tabs.setCurrentWidget(self.periods)

    def show_published(self) -> None:
        """Show the figures that were frozen."""
        self._publishing.setCurrentWidget(self.published)
        self._tabs.setCurrentWidget(self._publishing)

    def show_months(self) -> None:
        """Show the locked reports of months."""
        self._publishing.setCurrentWidget(self.months)
        self._tabs.setCurrentWidget(self._publishing)

    # What pages answer

    def asked(self, request: object) -> None:
        """Show the question that was asked for."""
        if isinstance(request, RateQuery):
            self.bar.show_query(request)
            self.ask()

    def shown(self) -> None:
        """Count anew: cases may have been closed meanwhile."""
        if self._figures is not None and not self._question.is_waiting:
            self.ask()

    def handlers(self) -> Mapping[ActionId, Callable[[], None]]:
        """Offer to count anew, to print the report and to save it."""
        return {
            ActionId.REFRESH: self.ask,
            ActionId.PRINT: self._print,
            ActionId.EXPORT: self._export,
        }

    # Answers

    def _on_views(self, found: tuple[Actor, tuple[ViewScope, ...]]) -> None:
        """Offer how the actor may look, and ask as they usually do."""
        actor, offered = found
        self._views_of = actor
        self.bar.set_views(offered, by_name=sees_all(actor))
        self.ask()

    def _on_figures(self, figures: RateFigures) -> None:
        if figures == self._figures:
            self._ask_in_front()
            return
        self._figures = figures
        self.banner.hide()
        self.headline.show_figures(figures)
        self.published.offer(figures)
        self.chart.show_groups(figures.groups, figures.target, figures.query.by)
        self.table.groups_model.show_figures(figures)
        demonstration = self.desk.context.demonstration
        self._notes.setText("\n".join(notes(figures, demonstration=demonstration)))
        self._say_column(-1)
        self._report_is_stale = True
        self._ask_in_front()
        if self._tabs.currentWidget() is self.report:
            self._make_report()

    def _on_changed(self, _changed: object) -> None:
        self.ask()

    def _on_failed(self, error: Exception) -> None:
        self.banner.show_error(error)

    def _say_column(self, place: int) -> None:
        if self._figures is None:
            return
        groups = self._figures.groups
        if 0 <= place < len(groups):
            self._line.setText(group_sentence(groups[place], self._figures.query.by))
        elif groups:
            text = self.tr(
                "纵轴自 {floor}% 起；斜线柱低于目标。指向或用左右键选择一组，Enter 打开案件。"
            )
            self._line.setText(text.format(floor=self.chart.floor))
        else:
            self._line.setText(self.tr("期间内没有案件。"))

    def _on_column(self, place: int) -> None:
        if self._figures is not None:
            group = self._figures.groups[place]
            number = RateNumber.DUE if group.due else RateNumber.PENDING
            if group.due or group.pending:
                self.open_cases(number, group.key)

    def _on_cell(self, asked: CellAsked) -> None:
        self.open_cases(asked.number, asked.key)

    def _on_tab(self, _place: int) -> None:
        front = self._tabs.currentWidget()
        is_report = front is self.report
        is_of_rate = front in self._of_rate
        self.bar.setVisible(front is not self.periods)
        self.headline.setVisible(is_of_rate)
        self._notes.setVisible(is_of_rate)
        if is_report:
            self._make_report()
        if front is self._publishing:
            self.published.ask()
            self.months.ask()
        self._ask_in_front()

    def _ask_in_front(self) -> None:
        """Let the panel in front, if it has a question of its own, ask it of what is shown."""
        front = self._tabs.currentWidget()
        if self._figures is not None and front is self.multiples:
            self.multiples.ask(self._figures.query)
        if self._figures is not None and front is self.course:
            self.course.ask(self._figures.query)
        if self._figures is not None and front is self.indicators:
            self.indicators.ask(self._figures.query)
        if self._figures is not None and front is self.risk:
            self.risk.ask(self._figures)
        if self._figures is not None and front is self.forecast:
            self.forecast.ask(self._figures)
        if self._figures is not None and front is self.due:
            self.due.ask(self._figures.query.scope)
        if self._figures is not None and front is self.terms:
            self.terms.ask(self._figures.query)
        if front is self.periods:
            self.periods.ask()
        if self._figures is not None and front is self.reviews:
            self.reviews.ask(self._figures.query)

    def _make_report(self) -> None:
        if self._figures is None or not self._report_is_stale:
            return
        self._report_is_stale = False
        context, actor, query = self.desk.context, self.desk.actor, self._figures.query
        self.report.show_hint(self.tr("按期结案率报告"), self.tr("正在制作报告…"))
        self._paper.ask(lambda _progress: report_in_view(context, actor, query))

    def _on_report(self, pdf: bytes) -> None:
        if self._figures is None:
            return
        query = self._figures.query
        name = f"按期结案率{query.from_day:%Y%m%d}-{query.to_day:%Y%m%d}.pdf"
        self.report.show_paper(in_chinese(self.tr("按期结案率报告")), pdf, name)

    def _on_no_report(self, error: Exception) -> None:
        self.report.show_refusal(self.tr("按期结案率报告"), error)

    def _print(self) -> None:
        if self._tabs.currentWidget() is self.periods:
            self.periods.ask_where_to_save(PDF)
        elif self._tabs.currentWidget() is self.report and self.report.page_count:
            self.report.ask_how_to_print()
        else:
            self.show_report()

    def _export(self) -> None:
        if self._tabs.currentWidget() is self.periods:
            self.periods.ask_where_to_save(XLSX)
        elif self._tabs.currentWidget() is self.report and self.report.page_count:
            self.report.ask_where_to_save()
            return
        offered = self.offered()
        if offered is None:
            self.banner.tell(
                Tone.INFO,
                self.tr("没有可导出的图或表"),
                self.tr("期间内没有内容，或这一页不能导出；整份报告见“报告”。"),
            )
            return
        target = ask_where(self, offered)
        if target is not None:
            self.export_to(offered, target)

    def offered(self) -> ChartFile | None:
        """Return what of the tab in front can be written to a file; None where it has nothing."""
        front = self._tabs.currentWidget()
        if isinstance(front, Exportable):
            return front.offered()
        if self._figures is None or front not in self._of_rate:
            return None
        return figures_file(self._figures, self.notes_text, drawn=front is not self.table)

    def export_to(self, file: ChartFile, target: Path) -> None:
        """Write a chart or a table beside the window, and say so."""
        self._writing.ask(lambda _progress: write_chart(file, target))

    def _on_written(self, target: Path) -> None:
        self.banner.tell(Tone.SUCCESS, self.tr("已导出"), str(target))

    def _connect(self) -> None:
        self.bar.asked.connect(self.ask)
        self.export_button.clicked.connect(self._export)
        self._writing.answered.connect(self._on_written)
        self._writing.failed.connect(self.banner.show_error)
        self._view_question.answered.connect(self._on_views)
        self._view_question.failed.connect(self._on_failed)
        self._question.answered.connect(self._on_figures)
        self._question.failed.connect(self._on_failed)
        self._paper.answered.connect(self._on_report)
        self._paper.failed.connect(self._on_no_report)
        self.desk.data_changed.connect(self._on_changed)
        self.desk.actor_changed.connect(self._on_changed)
        self.headline.asked.connect(self.open_cases)
        self.chart.current_changed.connect(self._say_column)
        self.chart.chosen.connect(self._on_column)
        self.table.asked.connect(self._on_cell)
        self._tabs.currentChanged.connect(self._on_tab)

    def _lay_out(self) -> None:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.chart.setProperty("role", "plain")
        area.setWidget(self.chart)
        charted = QWidget()
        inner = QVBoxLayout(charted)
        inner.setContentsMargins(0, Space.SMALL, 0, 0)
        inner.setSpacing(Space.TIGHT)
        inner.addWidget(area, 1)
        inner.addWidget(self._line)
        self._of_rate = (charted, self.table)
        self._publishing.setDocumentMode(True)
        self._publishing.tabBar().setDrawBase(False)
        self._publishing.addTab(self.published, self.tr("冻结的统计数"))
        self._publishing.addTab(self.months, self.tr("月报"))
        self._publishing.tabBar().setAccessibleName(self.tr("公布的内容"))
        self.export_button.setAutoDefault(True)
        self.export_button.setToolTip(self.tr("把前面的图或表存为文件"))
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setDrawBase(False)
        self._tabs.setCornerWidget(self.export_button)
        for tab, title in (
            (charted, self.tr("图")),
            (self.table, self.tr("表")),
            (self.multiples, self.tr("小图")),
            (self.course, self.tr("可逾期")),
            (self.risk, self.tr("逾期风险")),
            (self.due, self.tr("到期清单")),
            (self.forecast, self.tr("预测")),
            (self.reviews, self.tr("复盘")),
            (self.terms, self.tr("延长中止")),
            (self.indicators, self.tr("其他指标")),
            (self.report, self.tr("报告")),
            (self.periods, self.tr("综合报告")),
            (self._publishing, self.tr("公布")),
        ):
            self._tabs.addTab(tab, title)
        self._tabs.tabBar().setAccessibleName(self.tr("统计的各种样式"))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.NORMAL, Space.SMALL, Space.NORMAL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        for part in (self.bar, self.banner, self.headline):
            column.addWidget(part)
        column.addWidget(self._tabs, 1)
        column.addWidget(self._notes)
