"""What is asked of the rate: line, cases, basis, period, as-of day, grouping?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from disputes_app.domain.admission import EARLIEST_DAY
from disputes_app.domain.cases import Line
from disputes_app.domain.rate import Basis, Grouping, Population, RateQuery
from disputes_app.domain.view_scope import EVERYTHING, ViewKind, ViewScope
from disputes_app.services.rate import default_population, year_by_month
from ui.fields.choice_field import Choice, ChoiceField
from ui.fields.date_field import DateField
from ui.flow import FlowLayout
from ui.statistics.periods import Preset, period_of
from ui.statistics.rate_words import scope_text
from ui.tokens import Space
from ui.wording import code_text

DAY_WIDTH = 112


class QueryBar(QWidget):
    """Choices side by side; every change asks anew.

    Signals:
        asked: the RateQuery.
    """

    asked = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._quiet = False
        lines = (Line.INSPECTION, Line.ARBITRATION, Line.MEDIATION)
        self.line = ChoiceField([Choice(one, code_text(one)) for one in lines])
        self.population: ChoiceField[Population] = ChoiceField()
        self.basis = ChoiceField([Choice(one, code_text(one)) for one in Basis])
        self.preset = ChoiceField(self._presets())
        self.by = ChoiceField([Choice(one, code_text(one)) for one in Grouping])
        self.view: ChoiceField[ViewScope] = ChoiceField()
        self._views: tuple[ViewScope, ...] = (EVERYTHING,)
        self._view_pair = self._with_label(self.tr("查看"), self.view)
        latest = date(today.year + 10, 12, 31)
        self.from_day = DateField(today, earliest=EARLIEST_DAY, latest=latest, required=True)
        self.to_day = DateField(today, earliest=EARLIEST_DAY, latest=latest, required=True)
        self.as_of = DateField(today, earliest=EARLIEST_DAY, latest=today, required=True)
        self._days = self._with_label(self.tr("自"), self.from_day)
        self._days_to = self._with_label(self.tr("至"), self.to_day)
        self._lay_out()
        self.set_views(self._views, by_name=True)
        self.show_query(year_by_month(today))
        self._connect()

    def query(self) -> RateQuery | None:
        """Return what is asked now; None while a day cannot be read."""
        from_day, to_day = self.from_day.value_so_far(), self.to_day.value_so_far()
        as_of, line = self.as_of.value_so_far(), self.line.value() or Line.INSPECTION
        if from_day is None or to_day is None or as_of is None:
            return None
        population = self.population.value() or default_population(line)
        basis = self.basis.value() or Basis.DUE
        scope = self.view.value() or self._views[0]
        return RateQuery(
            line, population, basis, from_day, to_day, as_of, by=self.by.value(), scope=scope
        )

    def set_views(self, views: Sequence[ViewScope], *, by_name: bool) -> None:
        """Offer whose cases may be looked at, the usual view first; names only where allowed."""
        self._quiet = True
        self._views = tuple(views)
        self.view.set_choices([Choice(one, scope_text(one)) for one in views])
        self.view.set_value(views[0])
        if views[0].line is not None:
            self.line.set_value(views[0].line)
            self._on_line()
        self._view_pair.setVisible(len(views) > 1 or views[0].kind is not ViewKind.ALL)
        offered = [one for one in Grouping if by_name or one is not Grouping.HANDLER]
        self.by.set_choices([Choice(one, code_text(one)) for one in offered])
        if self.by.value() is None:
            self.by.set_value(Grouping.MONTH)
        self._quiet = False

    def show_query(self, query: RateQuery) -> None:
        """Show what is asked, without asking."""
        self._quiet = True
        self.line.set_value(query.line)
        self._offer_populations(query.line)
        self.population.set_value(query.population)
        self.basis.set_value(query.basis)
        by = query.by or Grouping.MONTH
        self.by.set_value(by if by in self.by.keys else Grouping.MONTH)
        self.view.set_value(query.scope if query.scope in self._views else self._views[0])
        self.preset.set_value(self._preset_of(query))
        self.from_day.set_value(query.from_day)
        self.to_day.set_value(query.to_day)
        self.as_of.set_value(query.as_of)
        self._show_days()
        self._quiet = False

    def problems(self) -> list[str]:
        """Return what is wrong with the days typed."""
        fields = (self.from_day, self.to_day, self.as_of)
        return [field.problem for field in fields if field.problem]

    def _preset_of(self, query: RateQuery) -> Preset:
        wanted = (query.from_day, query.to_day)
        for preset in Preset:
            if preset is not Preset.FREE and period_of(preset, self._today) == wanted:
                return preset
        return Preset.FREE

    def _on_line(self) -> None:
        line = self.line.value() or Line.INSPECTION
        self._offer_populations(line)
        self.population.set_value(default_population(line))

    def _offer_populations(self, line: Line) -> None:
        own = (Population.COMPLAINTS, Population.ALL)
        offered = own if line is Line.INSPECTION else (Population.ALL,)
        self.population.set_choices([Choice(one, code_text(one)) for one in offered])
        self.population.setEnabled(len(offered) > 1)

    def _on_preset(self) -> None:
        preset = self.preset.value() or Preset.FREE
        if preset is not Preset.FREE:
            from_day, to_day = period_of(preset, self._today)
            self.from_day.set_value(from_day)
            self.to_day.set_value(to_day)
        self._show_days()

    def _show_days(self) -> None:
        free = self.preset.value() is Preset.FREE
        self._days.setVisible(free)
        self._days_to.setVisible(free)

    def _ask(self) -> None:
        if self._quiet:
            return
        query = self.query()
        if query is not None:
            self.asked.emit(query)

    def _changed(self, field: QWidget) -> None:
        if self._quiet:
            return
        self._quiet = True
        if field is self.line:
            self._on_line()
        elif field is self.preset:
            self._on_preset()
        self._quiet = False
        self._ask()

    def _connect(self) -> None:
        for choice in (self.line, self.population, self.basis, self.preset, self.by, self.view):
            choice.value_changed.connect(lambda _value, choice=choice: self._changed(choice))
        for day in (self.from_day, self.to_day, self.as_of):
            day.value_changed.connect(lambda _value, day=day: self._changed(day))

    def _presets(self) -> list[Choice[Preset]]:
        return [
            Choice(Preset.THIS_YEAR, self.tr("今年")),
            Choice(Preset.LAST_12_MONTHS, self.tr("近12个月")),
            Choice(Preset.QUARTER, self.tr("本季度")),
            Choice(Preset.PLAN, self.tr("2016-2020年（规划期）")),
            Choice(Preset.FREE, self.tr("自选期间")),
        ]

    def _with_label(self, label: str, field: QWidget) -> QWidget:
        pair = QWidget()
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.TIGHT)
        words = QLabel(label)
        words.setProperty("role", "small")
        words.setBuddy(field)
        field.setAccessibleName(label)
        row.addWidget(words)
        row.addWidget(field)
        if isinstance(field, DateField):
            field.setFixedWidth(DAY_WIDTH)
        return pair

    def _lay_out(self) -> None:
        flow = FlowLayout(self)
        flow.addWidget(self._view_pair)
        for label, field in (
            (self.tr("业务线"), self.line),
            (self.tr("范围"), self.population),
            (self.tr("口径"), self.basis),
            (self.tr("期间"), self.preset),
        ):
            flow.addWidget(self._with_label(label, field))
        flow.addWidget(self._days)
        flow.addWidget(self._days_to)
        flow.addWidget(self._with_label(self.tr("截止日"), self.as_of))
        flow.addWidget(self._with_label(self.tr("分组"), self.by))
