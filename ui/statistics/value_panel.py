"""A line in which a value of a plan's indicator is entered by hand, corrected or taken back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from disputes_app.domain.indicator_entries import LONGEST_SOURCE, LONGEST_VALUE, IndicatorEntry
from disputes_app.domain.plan_indicators import WORDS, PlanIndicator
from disputes_app.domain.plan_table import PlanTable
from disputes_app.domain.staff import RIGHTS, Right
from disputes_app.services.indicator_entries import (
    NewValue,
    enter_indicator,
    take_back_indicator,
)
from ui.banner import Banner
from ui.desk import Desk
from ui.fields.choice_field import Choice, ChoiceField
from ui.fields.text_fields import TextField
from ui.tokens import Space, Tone
from ui.wording import is_english, name_of

VALUE_WIDTH, YEAR_WIDTH = 110, 80


class ValuePanel(QWidget):
    """Indicator, year, value, source, reason; Enter moves on and enters at the end.

    Signals:
        entered: what holds now.
    """

    entered = Signal(object)

    def __init__(self, desk: Desk, banner: Banner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._banner = banner
        self._table: PlanTable | None = None
        self.indicator: ChoiceField[str] = ChoiceField(required=True)
        self.year: ChoiceField[int] = ChoiceField(required=True)
        self.value = TextField(longest=LONGEST_VALUE, required=True)
        self.source = TextField(longest=LONGEST_SOURCE, required=True)
        self.reason = TextField(longest=LONGEST_SOURCE)
        self.enter_button = QPushButton(self.tr("填报"))
        self.withdraw_button = QPushButton(self.tr("撤回"))
        self.held = QLabel()
        self._lay_out()
        self._connect()
        self._know()

    def offer(self, table: PlanTable | None) -> None:
        """Offer what people enter in the years of a table."""
        self._table = table
        rows = [] if table is None else [one.indicator for one in table.rows]
        self.indicator.set_choices([Choice(one.id, _named(one)) for one in rows if one.by_hand])
        years: range = range(0)
        if table is not None:
            last = min(table.last.year, self._desk.today().year)
            years = range(table.first.year, last + 1)
        self.year.set_choices([Choice(one, str(one)) for one in reversed(years)])
        if self.indicator.value() is None and self.indicator.keys:
            self.indicator.set_value(self.indicator.keys[0])
        if self.year.value() is None and self.year.keys:
            self.year.set_value(self.year.keys[0])
        self._know()

    def begin(self, indicator: str) -> None:
        """Begin to enter a value of an indicator."""
        if indicator in self.indicator.keys:
            self.indicator.set_value(indicator)
            self.year.setFocus(Qt.FocusReason.OtherFocusReason)

    def enter(self) -> None:
        """Enter what was typed."""
        indicator, year = self.indicator.value(), self.year.value()
        if indicator is None or year is None:
            self.indicator.check()
            self.year.check()
            return
        for field in (self.value, self.source):
            if not field.check():
                self._banner.tell(
                    Tone.WARNING,
                    self.tr("还没有填写完整"),
                    self.tr("请填写数值和数据来源。"),
                )
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        context, actor = self._desk.context, self._desk.actor
        new = NewValue(indicator, year, self.value.text(), self.source.text(), self.reason.text())
        self._run(lambda: enter_indicator(context, actor, new))

    def withdraw(self) -> None:
        """Take back what holds of the indicator and year chosen."""
        indicator, year = self.indicator.value(), self.year.value()
        if indicator is None or year is None:
            return
        context, actor, reason = self._desk.context, self._desk.actor, self.reason.text()
        self._run(lambda: take_back_indicator(context, actor, indicator, year, reason))

    def _run(self, act: Callable[[], IndicatorEntry]) -> None:
        self.enter_button.setEnabled(False)
        self.withdraw_button.setEnabled(False)
        task = self._desk.writes.start(lambda _progress: act())
        task.succeeded.connect(self._on_entered)
        task.failed.connect(self._banner.show_error)
        task.finished.connect(self._know)

    def _on_entered(self, entry: IndicatorEntry) -> None:
        for field in (self.value, self.reason):
            field.clear()
        said = self.tr("已撤回") if entry.value is None else self.tr("已填报")
        self._banner.tell(Tone.SUCCESS, said, self._told(entry))
        self.entered.emit(entry)

    def _told(self, entry: IndicatorEntry) -> str:
        place = self.indicator.currentText()
        return self.tr("{indicator}，{year}年：{value}").format(
            indicator=place, year=entry.year, value=entry.value or "—"
        )

    def _know(self) -> None:
        """Say what holds, and let only those enter who may."""
        allowed = Right.PUBLISH_FIGURES in RIGHTS[self._desk.actor.role]
        held = self._holding()
        self.enter_button.setEnabled(allowed and bool(self.indicator.keys))
        self.withdraw_button.setEnabled(allowed and held is not None)
        tip = "" if allowed else self.tr("由主管填报。")
        for button in (self.enter_button, self.withdraw_button):
            button.setToolTip(tip)
        self.reason.setEnabled(held is not None)
        if not self.indicator.keys:
            self.held.setText(self.tr("这一期间没有要人工填报的指标。"))
        elif held is None:
            self.held.setText(self.tr("这一年还没有填报。"))
        else:
            self.held.setText(
                self.tr("现行：{value}（{source}，{by}填报）。更正须写理由，原填报保留。").format(
                    value=held.value, source=held.source, by=held.entered_by
                )
            )

    def _holding(self) -> IndicatorEntry | None:
        if self._table is None:
            return None
        wanted = (self.indicator.value(), self.year.value())
        return next(
            (
                entry
                for row in self._table.rows
                for entry in row.entries
                if (entry.indicator, entry.year) == wanted
            ),
            None,
        )

    def _connect(self) -> None:
        self.enter_button.clicked.connect(self.enter)
        self.withdraw_button.clicked.connect(self.withdraw)
        self.indicator.value_changed.connect(lambda _key: self._know())
        self.year.value_changed.connect(lambda _key: self._know())
        self.indicator.moved_on.connect(self.year.setFocus)
        self.year.moved_on.connect(self.value.setFocus)
        self.value.moved_on.connect(self.source.setFocus)
        self.source.moved_on.connect(self._after_source)
        self.reason.moved_on.connect(self.enter)
        self._desk.actor_changed.connect(lambda _actor: self._know())

    def _after_source(self) -> None:
        if self.reason.isEnabled():
            self.reason.setFocus()
        else:
            self.enter()

    def _lay_out(self) -> None:
        for field, name in (
            (self.indicator, self.tr("人工填报的指标")),
            (self.year, self.tr("年度")),
            (self.value, self.tr("数值")),
            (self.source, self.tr("数据来源")),
            (self.reason, self.tr("更正理由")),
        ):
            field.setAccessibleName(name)
        self.value.setPlaceholderText(self.tr("数值"))
        self.source.setPlaceholderText(self.tr("数据来源，如哪份文件、哪个部门"))
        self.reason.setPlaceholderText(self.tr("更正理由"))
        self.value.setFixedWidth(VALUE_WIDTH)
        self.year.setMinimumWidth(YEAR_WIDTH)
        self.held.setProperty("role", "small")
        self.held.setWordWrap(True)
        for button in (self.enter_button, self.withdraw_button):
            button.setAutoDefault(True)
        line = QHBoxLayout()
        line.setSpacing(Space.SMALL)
        line.addWidget(QLabel(self.tr("人工填报")))
        line.addWidget(self.indicator, 2)
        line.addWidget(self.year)
        line.addWidget(self.value)
        line.addWidget(self.source, 2)
        line.addWidget(self.reason, 1)
        line.addWidget(self.enter_button)
        line.addWidget(self.withdraw_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TIGHT)
        column.addLayout(line)
        column.addWidget(self.held)


def _named(indicator: PlanIndicator) -> str:
    name = name_of(indicator)
    if indicator.unit == WORDS or (is_english() and indicator.unit != "%"):
        return name
    return f"{name} ({indicator.unit})" if is_english() else f"{name}（{indicator.unit}）"
