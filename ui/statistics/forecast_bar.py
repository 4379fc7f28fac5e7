"""Over which period is forecast, with which seed, and which measures are tried?"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from disputes_app.domain.cases import Line
from disputes_app.domain.forecast_ground import MOST_LEVER, MOST_SEED, Horizon, Levers
from disputes_app.services.forecast import SEED, ForecastAsk, LeverCounts
from ui.fields.choice_field import Choice, ChoiceField
from ui.fields.number_field import WholeNumberField
from ui.flow import FlowLayout
from ui.tokens import Space
from ui.wording import code_text

NARROW = 52


class ForecastBar(QWidget):
    """Fields side by side; every change asks anew.

    Signals:
        changed: something is asked differently.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.horizon = ChoiceField([Choice(one, code_text(one)) for one in Horizon])
        self.horizon.set_value(Horizon.YEAR)
        self.seed = WholeNumberField()
        self.seed.set_value(SEED)
        self.handlers, self.extensions = WholeNumberField(), WholeNumberField()
        self.hearing_days, self.more_cases = WholeNumberField(), WholeNumberField()
        self._units: dict[QWidget, QLabel] = {}
        self._flow = FlowLayout(self)
        self._pairs = [self._pair(*one) for one in self._labelled()]
        for field in self._levers:
            field.set_value(0)
        self.horizon.value_changed.connect(self.changed)
        for field in (self.seed, *self._levers):
            field.setFixedWidth(NARROW)
            field.editingFinished.connect(field.check)
            field.value_changed.connect(self.changed)

    def ask_of(self, line: Line, as_of: date) -> ForecastAsk:
        """Return what is asked, of a line and a day."""
        seed = self.seed.value_so_far()
        return ForecastAsk(
            line,
            self.horizon.value() or Horizon.YEAR,
            as_of,
            SEED if seed is None else min(seed, MOST_SEED),
            levers=self.levers(),
        )

    def levers(self) -> Levers:
        """Return the measures tried; an empty field is none."""
        moved = [min(field.value_so_far() or 0, MOST_LEVER) for field in self._levers]
        return Levers(*moved)

    def show_counts(self, line: Line, counts: LeverCounts) -> None:
        """Offer only what can be done, and say to how many cases it applies."""
        for lever, cases in (
            (self.hearing_days, counts.hearings),
            (self.extensions, counts.may_extend),
            (self.handlers, counts.handlers),
        ):
            lever.setEnabled(cases > 0)
            if not cases:
                lever.set_value(0)  # asks anew where it was moved
        for field, text in (
            (self.handlers, self.tr("人（现有{n}）").format(n=counts.handlers)),
            (self.extensions, self.tr("件（可延长{n}）").format(n=counts.may_extend)),
            (self.hearing_days, self.tr("个工作日（{n}件）").format(n=counts.hearings)),
        ):
            self._units[field].setText(text)
            field.setAccessibleDescription(text)
        self.handlers.setToolTip(self.tr("现在有 {n} 人承办在办案件").format(n=counts.handlers))
        self.extensions.setToolTip(
            self.tr("本期到期的在办案件中还可以依法延长的有 {n} 件").format(n=counts.may_extend)
            if line is not Line.MEDIATION
            else self.tr("调解期限由双方当事人约定延长，不由本机关批准")
        )
        self.hearing_days.setToolTip(
            self.tr("本期到期的在办案件中庭审可以提前的有 {n} 件").format(n=counts.hearings)
        )

    @property
    def _levers(self) -> tuple[WholeNumberField, ...]:
        return self.handlers, self.hearing_days, self.extensions, self.more_cases

    def _labelled(self) -> tuple[tuple[str, QWidget, str], ...]:
        return (
            (self.tr("期间"), self.horizon, ""),
            (self.tr("种子"), self.seed, ""),
            (self.tr("措施：增加承办人"), self.handlers, self.tr("人")),
            (self.tr("庭审提前"), self.hearing_days, self.tr("个工作日")),
            (self.tr("批准延长"), self.extensions, self.tr("件")),
            (self.tr("新增案件多"), self.more_cases, "%"),
        )

    def _pair(self, label: str, field: QWidget, unit: str) -> QWidget:
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
        if unit:
            behind = QLabel(unit)
            behind.setProperty("role", "small")
            row.addWidget(behind)
            self._units[field] = behind
        self._flow.addWidget(pair)
        return pair
