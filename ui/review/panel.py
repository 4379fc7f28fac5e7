"""复盘: the late cases of a period, with or without a review, and what made them late."""

from __future__ import annotations

import enum
from fractions import Fraction

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.rate import RateQuery, percent
from disputes_app.services.late_reviews import LateCase, LateReviewList
from disputes_app.services.review_papers import record_review_paper, render_pareto
from disputes_app.services.views import late_reviews_in_view
from ui.banner import Banner
from ui.desk import REVIEW_TAB, Desk
from ui.fields.choice_field import Choice, ChoiceField
from ui.paper.panel import PaperPanel
from ui.paper.side import paper_side
from ui.review.pareto_chart import ParetoChart
from ui.review.words import cause_text
from ui.settings_page.plain_table import look_plain
from ui.sides import Pane, Sides
from ui.statistics.plain_rows import PlainRows
from ui.tasks import LatestQuestion
from ui.tokens import Space
from ui.wording import day_text, list_text

CASE_WIDTHS = (236, 96, 84, 150)
CAUSE_WIDTHS = (130, 56, 56, 66, 70)
MOST_ROWS = 1_000
"""So many cases are listed; the causes are counted over all of them."""
CAUSES_WIDTH, BREAKS_AT, TABLE_HEIGHT = 400, 900, 210


class Shown(enum.Enum):
    """Which of the late cases are listed."""

    ALL = enum.auto()
    WAITING = enum.auto()
    REVIEWED = enum.auto()


class ReviewPanel(QWidget):
    """The cases at the left (Enter opens one where its days went), the causes at the right."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._found: LateReviewList | None = None
        self._rows: tuple[LateCase, ...] = ()
        self._cause = ""
        self.banner = Banner()
        self.words, self.formula = QLabel(), QLabel()
        self.shown = ChoiceField(
            [
                Choice(Shown.ALL, self.tr("全部逾期案件")),
                Choice(Shown.WAITING, self.tr("待复盘")),
                Choice(Shown.REVIEWED, self.tr("已复盘")),
            ]
        )
        self.all_button = QPushButton(self.tr("不限原因"))
        self.print_button = QPushButton(self.tr("打印原因分析"))
        self.cases, self.causes = PlainRows(), PlainRows()
        self.chart = ParetoChart()
        self.paper = PaperPanel(desk, self.tr("正在制作逾期原因分析…"))
        self._stack = QStackedWidget()
        self._question = LatestQuestion(desk.reads, self)
        self._making = LatestQuestion(desk.reads, self)
        self._lay_out()
        self._connect()

    @property
    def found(self) -> LateReviewList | None:
        """The latest answer; None before the first."""
        return self._found

    @property
    def listed(self) -> tuple[LateCase, ...]:
        """The cases that are listed now."""
        return self._rows

    def ask(self, query: RateQuery) -> None:
        """Ask for the late cases of a question."""
        context, actor = self._desk.context, self._desk.actor
        self._question.ask(lambda _progress: late_reviews_in_view(context, actor, query))

    def show_cause(self, place: int) -> None:
        """List only the cases in which a cause of the table stands."""
        if self._found is not None and 0 <= place < len(self._found.pareto.rows):
            self._cause = self._found.pareto.rows[place].cause
            self._list()
            self.cases.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_all(self) -> None:
        """List the cases whatever their causes."""
        self._cause = ""
        self._list()

    def show_sheet(self) -> None:
        """Show the causes as they will be printed."""
        if self._found is None:
            return
        context, actor, query = self._desk.context, self._desk.actor, self._found.query
        self.paper.show_hint(self.tr("逾期原因分析"), self.tr("正在制作逾期原因分析…"))
        self._stack.setCurrentIndex(1)
        self._making.ask(lambda _progress: render_pareto(context, actor, query))

    def leave_sheet(self) -> None:
        """Show the list again."""
        self._stack.setCurrentIndex(0)
        self.print_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_found(self, found: LateReviewList) -> None:
        self._found = found
        self.banner.hide()
        self._stack.setCurrentIndex(0)
        pareto = found.pareto
        names = [cause_text(found.causes, one.cause) for one in pareto.rows]
        self.chart.show_pareto(pareto, names)
        self.causes.fill(
            [
                (
                    name,
                    str(row.cases),
                    str(row.main),
                    percent(pareto.share(row) or Fraction(0), 1),
                    percent(pareto.cumulative(row) or Fraction(0), 1),
                )
                for name, row in zip(names, pareto.rows, strict=True)
            ]
        )
        for row in range(self.causes.rowCount()):
            for column in range(1, 5):
                item = self.causes.item(row, column)
                if item is not None:
                    item.setTextAlignment(
                        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    )
        for part in (self.chart, self.causes):
            part.setVisible(bool(pareto.rows))
        self.formula.setText(self._below(found))
        self.print_button.setEnabled(bool(found.cases))
        if self._cause not in {one.cause for one in pareto.rows}:
            self._cause = ""
        self._list()

    def _list(self) -> None:
        found = self._found
        if found is None:
            return
        shown = self.shown.value() or Shown.ALL
        fitting = [one for one in found.cases if self._fits(one, shown)]
        self._rows = tuple(fitting[:MOST_ROWS])
        self.cases.fill([self._cells(found, one) for one in self._rows])
        self.words.setText(self._sentence(found, len(fitting)))
        self.all_button.setVisible(bool(self._cause))

    def _fits(self, one: LateCase, shown: Shown) -> bool:
        if shown is not Shown.ALL and (one.review is None) is (shown is Shown.REVIEWED):
            return False
        return not self._cause or (one.review is not None and self._cause in one.review.causes)

    def _sentence(self, found: LateReviewList, fitting: int) -> str:
        if not found.cases:
            return self.tr("期间内没有逾期案件。")
        text = self.tr("期间内逾期 {late} 件，已复盘 {done} 件，待复盘 {waiting} 件。").format(
            late=len(found.cases), done=len(found.cases) - found.waiting, waiting=found.waiting
        )
        if self._cause:
            only = self.tr("只列原因含“{cause}”的 {n} 件。")
            text += only.format(cause=cause_text(found.causes, self._cause), n=fitting)
        if fitting > MOST_ROWS:
            text += self.tr("只列最早到期的 {n} 件。").format(n=MOST_ROWS)
        return text

    def _below(self, found: LateReviewList) -> str:
        if not found.cases:
            return ""
        if not found.pareto.rows:
            return self.tr("还没有复盘，没有原因可以统计。选择案件按 Enter，在“用时复盘”里登记。")
        return self.tr(
            "占比 = 写有该原因的案件 ÷ 已复盘案件，一件可有多个原因；"
            "累计 = 至少写有到该行为止一个原因的案件 ÷ 已复盘案件。"
        )

    def _cells(self, found: LateReviewList, one: LateCase) -> tuple[str, ...]:
        row, review = one.row, one.review
        causes = self.tr("待复盘")
        if review is not None:
            causes = list_text(cause_text(found.causes, cause) for cause in review.causes)
        return (
            row.shown_number,
            day_text(row.due_on),
            str(one.over),
            row.handler or row.office,
            causes,
        )

    def _open(self, place: int) -> None:
        if place < len(self._rows):
            row = self._rows[place].row
            self._desk.open_case(row.id, row.shown_number, REVIEW_TAB)

    def _on_drawn(self, pdf: bytes) -> None:
        if self._found is None:
            return
        query = self._found.query
        name = f"逾期原因分析{query.from_day:%Y%m%d}-{query.to_day:%Y%m%d}.pdf"
        self.paper.show_paper(self.tr("逾期原因分析"), pdf, name)
        self.paper.go_to_print()

    def _on_issued(self) -> None:
        context, actor = self._desk.context, self._desk.actor
        self._desk.writes.start(lambda _progress: record_review_paper(context, actor, None))

    def _connect(self) -> None:
        self._question.answered.connect(self._on_found)
        self._question.failed.connect(self.banner.show_error)
        self._making.answered.connect(self._on_drawn)
        self._making.failed.connect(
            lambda error: self.paper.show_refusal(self.tr("逾期原因分析"), error)
        )
        self.paper.issued.connect(self._on_issued)
        self.shown.value_changed.connect(lambda _shown: self._list())
        self.cases.chosen.connect(self._open)
        self.causes.chosen.connect(self.show_cause)
        self.chart.chosen.connect(self.show_cause)
        self.all_button.clicked.connect(self.show_all)
        self.print_button.clicked.connect(self.show_sheet)

    def _lay_out(self) -> None:
        self.shown.set_value(Shown.ALL)
        self.shown.setAccessibleName(self.tr("列出哪些案件"))
        self.cases.setAccessibleName(self.tr("逾期案件"))
        self.causes.setAccessibleName(self.tr("逾期原因"))
        look_plain(
            self.cases,
            [
                self.tr("案件"),
                self.tr("最后一日"),
                self.tr("超过日数"),
                self.tr("承办"),
                self.tr("原因"),
            ],
            CASE_WIDTHS,
        )
        look_plain(
            self.causes,
            [
                self.tr("原因"),
                self.tr("案件"),
                self.tr("主因"),
                self.tr("占比"),
                self.tr("累计"),
            ],
            CAUSE_WIDTHS,
        )
        header = self.causes.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.causes.setMaximumHeight(TABLE_HEIGHT)
        self.formula.setWordWrap(True)
        self.formula.setProperty("role", "small")
        self.words.setWordWrap(True)
        self.all_button.hide()
        self._stack.addWidget(self._list_side())
        self._stack.addWidget(paper_side(self.paper, self.tr("返回列表"), self.leave_sheet))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.SMALL, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.banner)
        column.addWidget(self._stack, 1)

    def _list_side(self) -> QWidget:
        head = QHBoxLayout()
        head.setSpacing(Space.SMALL)
        head.addWidget(self.words, 1)
        for part in (self.all_button, self.shown, self.print_button):
            head.addWidget(part)
        for button in (self.all_button, self.print_button):
            button.setAutoDefault(True)
        side = Pane()
        inner = QVBoxLayout(side)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(Space.SMALL)
        inner.addWidget(self.chart, 1)
        inner.addWidget(self.causes)
        inner.addWidget(self.formula)
        inner.addStretch(0)
        body = Pane()
        rows = QVBoxLayout(body)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.SMALL)
        rows.addLayout(head)
        sides = Sides(self.cases, side, narrow_width=CAUSES_WIDTH, breaks_at=BREAKS_AT)
        rows.addWidget(sides, 1)
        return body
