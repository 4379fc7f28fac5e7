"""Small charts of all offices, towns, people or causes, month by month on one scale."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from disputes_app.domain.case_list import RateNumber
from disputes_app.domain.rate import Grouping, RateCells, RateGrid, RateGroup, RateQuery
from disputes_app.services.rate import cases_behind, month_of
from disputes_app.services.views import grid_in_view
from ui.desk import Desk
from ui.fields.choice_field import Choice, ChoiceField
from ui.settings_page.plain_table import look_plain
from ui.statistics.canvas import ChartCanvas
from ui.statistics.chart_files import ChartFile
from ui.statistics.drawn_panel import DrawnPanel
from ui.statistics.multiples_drawing import MultiplesDrawing
from ui.statistics.rate_words import (
    group_label,
    group_sentence,
    notes,
    ratio_text,
    target_text,
    titled,
)
from ui.tasks import LatestQuestion
from ui.tokens import Colours
from ui.wording import code_text

GROUPINGS = tuple(one for one in Grouping if not one.of_time)
NAME_WIDTH, NUMBER_WIDTH, MONTH_WIDTH = 220, 90, 150
BEFORE_MONTHS = 3
"""So many columns of the table stand before the months: name, due, rate."""


class MultiplesChart(ChartCanvas):
    """One small chart a group; the arrows go through them, also up and down."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[RateCells, ...] = ()
        self._target: Fraction | None = None
        self._by: Grouping | None = None
        self.setMinimumWidth(480)

    @property
    def drawing(self) -> MultiplesDrawing:
        """The small charts in the width of the widget."""
        return MultiplesDrawing(self._rows, self._target, self._by, self.width(), self._current)

    def show_grid(self, grid: RateGrid) -> None:
        """Show other groups."""
        self._rows, self._target = grid.rows, grid.figures.target
        self._by = grid.figures.query.by
        text = self.tr("按期结案率小图，共 %n 组，方向键选择，Enter 打开案件", "", len(grid.rows))
        self.setAccessibleName(text)
        self._fit()
        self.forget_choice()

    def _fit(self) -> None:
        self.setMinimumHeight(round(self.drawing.size.height()))

    # What the canvas asks

    @property
    def count(self) -> int:
        return len(self._rows)

    @property
    def row_length(self) -> int:
        return self.drawing.columns

    @property
    def first_chosen(self) -> int:
        return 0

    def sentence(self, place: int) -> str:
        return group_sentence(self._rows[place].group, self._by)

    def tip_at(self, point: QPointF) -> str:
        month = self.drawing.month_at(point)
        text = super().tip_at(point)
        return text if month is None else f"{text}\n{group_sentence(month, Grouping.MONTH)}"

    def room_of(self, place: int) -> QRectF:
        return self.drawing.panel(place)

    def thing_at(self, point: QPointF) -> int:
        return self.drawing.place_at(point)

    def draw(self, painter: QPainter, colours: Colours) -> None:
        self.drawing.draw(painter, colours)

    # Overrides of Qt names

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


class MultiplesPanel(DrawnPanel):
    """Asks for a grouping of its own where the page shows months or years."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.chart = MultiplesChart()
        super().__init__(self.chart, parent)
        self._desk = desk
        self._grid: RateGrid | None = None
        self._query: RateQuery | None = None
        self.by = ChoiceField([Choice(one, code_text(one)) for one in GROUPINGS])
        self.by.setAccessibleName(self.tr("分组"))
        label = QLabel(self.tr("分组"))
        label.setProperty("role", "small")
        label.setBuddy(self.by)
        self.above.insertWidget(0, label)
        self.above.insertWidget(1, self.by)
        self._question = LatestQuestion(desk.reads, self)
        self._question.answered.connect(self._on_grid)
        self._question.failed.connect(self.banner.show_error)
        self.by.value_changed.connect(lambda _by: self._ask())
        self.chart.chosen.connect(self._open_group)
        self.table.chosen.connect(self._open_cell)
        self.table.setAccessibleName(self.tr("各组各月按期结案率表"))

    @property
    def grid(self) -> RateGrid | None:
        """The latest answer; None before the first."""
        return self._grid

    def ask(self, query: RateQuery) -> None:
        """Ask for the months of the groups of a question."""
        before, self._query = self._query, query
        if before is None or before.by is not query.by:
            chosen = self.by.value() if before is not None else Grouping.OFFICE
            self.by.set_value(query.by if query.by in GROUPINGS else chosen)
        self._ask()

    def offered(self) -> ChartFile | None:
        """Return what can be written to a file; None before the first answer."""
        grid = self._grid
        if grid is None or not grid.rows:
            return None
        query = grid.figures.query
        by = code_text(query.by or Grouping.OFFICE)
        title = self.tr("按期结案率（按{by}、月份）").format(by=by)
        drawing = MultiplesDrawing.on_paper(grid.rows, grid.figures.target, query.by)
        return ChartFile(
            titled(query, title),
            f"{title}{query.from_day:%Y%m%d}-{query.to_day:%Y%m%d}",
            drawing,
            self._head(grid),
            tuple(_cells(row, query.by) for row in grid.rows),
            tuple(self.notes.text().splitlines()),
        )

    def hint(self) -> str:
        target = None if self._grid is None else self._grid.figures.target
        line = (
            self.tr("虚线为目标 {target}，斜线柱低于目标；").format(target=target_text(target))
            if target is not None
            else ""
        )
        use = self.tr("各图用同一纵轴，自 {floor}% 起。方向键选择，Enter 打开案件。")
        return line + use.format(floor=self.chart.drawing.scale.floor)

    def _ask(self) -> None:
        query, by = self._query, self.by.value()
        if query is None or by is None:
            return
        context, actor, asked = self._desk.context, self._desk.actor, replace(query, by=by)
        self._question.ask(lambda _progress: grid_in_view(context, actor, asked))

    def _on_grid(self, grid: RateGrid) -> None:
        self._grid = grid
        self.chart.show_grid(grid)
        words = self.tr("期间内没有案件。")
        if grid.rows:
            words = self.tr("共 %n 组，按名册次序排列，不作排名", "", len(grid.rows))
        demonstration = self._desk.context.demonstration
        under = notes(grid.figures, demonstration=demonstration) if grid.rows else ()
        self.show_state(words, under, drawn=bool(grid.rows))
        self._fill(grid)

    def _fill(self, grid: RateGrid) -> None:
        head = self._head(grid)
        months = len(head) - BEFORE_MONTHS
        look_plain(
            self.table, head, (NAME_WIDTH, NUMBER_WIDTH, NUMBER_WIDTH, *[MONTH_WIDTH] * months)
        )
        self.table.setSelectionBehavior(self.table.SelectionBehavior.SelectItems)
        self.table.fill([tuple(map(str, _cells(row, grid.figures.query.by))) for row in grid.rows])

    def _head(self, grid: RateGrid) -> tuple[str, ...]:
        months = tuple(month.key for row in grid.rows[:1] for month in row.months)
        by = grid.figures.query.by or Grouping.OFFICE
        return (code_text(by), code_text(RateNumber.DUE), self.tr("按期结案率"), *months)

    def _open_group(self, place: int) -> None:
        if self._grid is not None:
            row = self._grid.rows[place]
            self._open(self._grid.figures.query, row.group, row.group.key)

    def _open_cell(self, place: int) -> None:
        """Open the cases of the month in the current column, or of the group."""
        column = self.table.currentColumn() - BEFORE_MONTHS
        if self._grid is None or place >= len(self._grid.rows):
            return
        row, query = self._grid.rows[place], self._grid.figures.query
        if column < 0:
            self._open_group(place)
            return
        month = row.months[column]
        self._open(replace(month_of(query, month.key), by=query.by), month, row.group.key)

    def _open(self, query: RateQuery, group: RateGroup, key: str) -> None:
        number = RateNumber.DUE if group.due else RateNumber.PENDING
        if group.due or group.pending:
            self._desk.open_list(cases_behind(query, number, group_key=key))


def _cells(row: RateCells, by: Grouping | None) -> tuple[str | int, ...]:
    group = row.group
    return (
        group_label(group, by),
        group.due,
        ratio_text(group.rate),
        *(_month(month) for month in row.months),
    )


def _month(month: RateGroup) -> str:
    if month.rate is None:
        return ratio_text(None)
    return f"{ratio_text(month.rate)}（{month.on_time}/{month.due}）"
