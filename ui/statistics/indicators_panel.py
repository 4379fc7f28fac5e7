"""The other measures of the period, each with its formula, and the employers with most cases."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from disputes_app.domain.indicators import IndicatorUnit, Measured, days_text
from disputes_app.domain.rate import RateQuery, percent
from disputes_app.domain.register_lists import Register
from disputes_app.services.indicators import IndicatorSheet
from disputes_app.services.views import indicators_in_view
from ui.banner import Banner
from ui.desk import Desk
from ui.settings_page.plain_table import look_plain
from ui.statistics.plain_rows import PlainRows
from ui.statistics.rate_words import scope_text
from ui.tasks import LatestQuestion
from ui.tokens import Space
from ui.wording import is_english, money_text

WIDTHS = (250, 170, 110)
EMPLOYER_WIDTHS = (220, 50)
LEFT, RIGHT = 3, 1
NUMBERS = (1, 2)


class IndicatorsPanel(QWidget):
    """Two tables side by side; an employer is opened by Enter."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._sheet: IndicatorSheet | None = None
        self._asked: RateQuery | None = None
        self.banner = Banner()
        self.words = QLabel()
        self.table = PlainRows()
        self.employers = PlainRows()
        self._question = LatestQuestion(desk.reads, self)
        self._lay_out()
        self._question.answered.connect(self._on_sheet)
        self._question.failed.connect(self.banner.show_error)
        self.employers.chosen.connect(self._open_employer)

    @property
    def sheet(self) -> IndicatorSheet | None:
        """The latest answer; None before the first."""
        return self._sheet

    def ask(self, query: RateQuery) -> None:
        """Ask for the measures of the period of a question."""
        context, actor, scope = self._desk.context, self._desk.actor, query.scope
        first, last = query.from_day, query.to_day
        self._question.ask(lambda _progress: indicators_in_view(context, actor, first, last, scope))

    def _on_sheet(self, sheet: IndicatorSheet) -> None:
        self._sheet = sheet
        self.banner.hide()
        self.words.setVisible(not sheet.scope.is_everything)
        text = self.tr("只统计{view}的案件；外部交办、追回金额、群体性案件只有全区数。")
        self.words.setText(text.format(view=scope_text(sheet.scope)))
        self.table.fill([_cells(one) for one in sheet.measured])
        self.employers.fill([(one.name, f"{one.cases:,}") for one in sheet.employers])
        for table, columns in ((self.table, NUMBERS), (self.employers, (1,))):
            for row in range(table.rowCount()):
                for column in columns:
                    item = table.item(row, column)
                    if item is not None:
                        item.setTextAlignment(
                            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                        )

    def _open_employer(self, place: int) -> None:
        if self._sheet is not None:
            one = self._sheet.employers[place]
            self._desk.open_record(Register.EMPLOYER, one.employer_id, one.name)

    def _lay_out(self) -> None:
        self.table.setAccessibleName(self.tr("其他指标"))
        self.employers.setAccessibleName(self.tr("期间内案件最多的单位"))
        look_plain(
            self.table,
            [self.tr("指标"), self.tr("数值"), self.tr("件数"), self.tr("公式")],
            WIDTHS,
        )
        look_plain(
            self.employers, [self.tr("期间内案件最多的单位"), self.tr("案件")], EMPLOYER_WIDTHS
        )
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.table)
        halves.addWidget(self.employers)
        self.employers.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        halves.setStretchFactor(0, LEFT)
        halves.setStretchFactor(1, RIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.SMALL, 0, 0)
        column.setSpacing(Space.SMALL)
        self.words.setWordWrap(True)
        self.words.hide()
        column.addWidget(self.banner)
        column.addWidget(self.words)
        column.addWidget(halves, 1)


def _cells(one: Measured) -> tuple[str, ...]:
    parts = [f"{n:,}" for n in (one.part, one.whole) if n is not None]
    indicator = one.indicator
    if is_english():
        return indicator.en, _value(one), " / ".join(parts), indicator.formula_en
    return indicator.zh, _value(one), " / ".join(parts), indicator.formula_zh


def _value(one: Measured) -> str:
    value, unit = one.value, one.indicator.unit
    if value is None:
        return "—"
    if unit is IndicatorUnit.RATIO:
        return percent(Fraction(value))
    if unit is IndicatorUnit.FEN:
        return money_text(int(value))
    if unit is IndicatorUnit.DAYS:
        days = days_text(value)
        return f"{days} d" if is_english() else f"{days} 日"
    return f"{int(value):,}"
