"""The other measures of the period, each with its formula, and the employers with most cases."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from disputes_app.domain.case_list import IndicatorPart
from disputes_app.domain.indicators import IndicatorUnit, Measured, days_text
from disputes_app.domain.rate import RateQuery, percent
from disputes_app.domain.register_lists import Register
from disputes_app.services.indicator_records import records_of_indicator
from disputes_app.services.indicators import IndicatorSheet, cases_of_indicator
from disputes_app.services.views import indicators_in_view
from ui.banner import Banner
from ui.desk import Desk
from ui.dossier.families import page_of
from ui.settings_page.plain_table import look_plain
from ui.statistics.chart_files import ChartFile
from ui.statistics.plain_rows import PlainRows
from ui.statistics.rate_words import scope_text
from ui.tasks import LatestQuestion
from ui.tokens import Space
from ui.wording import day_text, is_english, money_text

WIDTHS = (230, 140, 80, 90)
PART_COLUMN = 2
EMPLOYER_WIDTHS = (220, 50)
LEFT, RIGHT = 3, 1
NUMBERS = (1, 2, 3)


class IndicatorsPanel(QWidget):
    """Two tables side by side; Enter opens the cases behind a number, or an employer."""

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
        self.table.chosen.connect(self._open_number)

    @property
    def sheet(self) -> IndicatorSheet | None:
        """The latest answer; None before the first."""
        return self._sheet

    def open_cases(self, place: int, part: IndicatorPart) -> None:
        """Open the list of the cases, or of the records, behind a number."""
        sheet = self._sheet
        if sheet is None or place >= len(sheet.measured):
            return
        id_ = sheet.measured[place].indicator.id
        wanted = cases_of_indicator(
            self._desk.context, id_, part, sheet.first, sheet.last, sheet.scope
        )
        self.banner.hide()
        if wanted is not None:
            self._desk.open_list(wanted)
            return
        records = records_of_indicator(self._desk.context, id_, part, sheet.first, sheet.last)
        if records is not None:
            self._desk.open_page(page_of(records.type), records)

    def _open_number(self, place: int) -> None:
        is_part = self.table.currentColumn() == PART_COLUMN
        self.open_cases(place, IndicatorPart.PART if is_part else IndicatorPart.WHOLE)

    def ask(self, query: RateQuery) -> None:
        """Ask for the measures of the period of a question."""
        context, actor, scope = self._desk.context, self._desk.actor, query.scope
        first, last = query.from_day, query.to_day
        self._question.ask(lambda _progress: indicators_in_view(context, actor, first, last, scope))

    def offered(self) -> ChartFile | None:
        """Return the table as it can be written to a file; None before the first answer."""
        sheet = self._sheet
        if sheet is None:
            return None
        return ChartFile(
            self.tr("其他指标"),
            f"其他指标{sheet.first:%Y%m%d}-{sheet.last:%Y%m%d}",
            None,
            tuple(self._titles()),
            tuple(_cells(one) for one in sheet.measured),
            (f"{day_text(sheet.first)} – {day_text(sheet.last)}",),
        )

    def _titles(self) -> list[str]:
        return [
            self.tr("指标"),
            self.tr("数值"),
            self.tr("分子"),
            self.tr("分母、件数"),
            self.tr("公式"),
        ]

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
            self._titles(),
            WIDTHS,
        )
        self.table.setSelectionBehavior(PlainRows.SelectionBehavior.SelectItems)
        self.table.setToolTip(self.tr("在数上按回车打开案件或者记录"))
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
    part, whole = ("" if n is None else f"{n:,}" for n in (one.part, one.whole))
    indicator = one.indicator
    if is_english():
        return indicator.en, _value(one), part, whole, indicator.formula_en
    return indicator.zh, _value(one), part, whole, indicator.formula_zh


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
