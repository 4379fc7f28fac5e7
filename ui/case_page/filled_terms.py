"""How do the office's usual terms come into the fields of an entry, and go again?

What was filled in follows the day and the rule as long as nobody types over it.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.case_page.office_terms import OfficeTerms
from ui.case_page.rule_field import RuleField
from ui.fields.date_field import DateField
from ui.fields.number_field import WholeNumberField

UNTIL = "until"
"""A last day that the paper names instead of a length."""


class FilledTerms(QObject):
    """Fills dates by the day of the entry, and lengths by the rule chosen."""

    def __init__(
        self,
        terms: OfficeTerms,
        day: DateField,
        controls: Mapping[str, QWidget],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._terms = terms
        self._controls = controls
        self._filled: dict[str, object] = {}
        if terms.days_ahead:
            day.value_changed.connect(self._on_day)
            self._on_day(day.value_so_far())
        rule = controls.get("rule")
        if terms.lengths and isinstance(rule, RuleField):
            rule.value_changed.connect(self._on_rule)
        until = controls.get(UNTIL)
        if terms.lengths and isinstance(until, DateField):
            until.value_changed.connect(self._on_until)

    def _on_day(self, entered: date | None) -> None:
        for name in self._terms.days_ahead:
            control = self._controls.get(name)
            if entered is not None and isinstance(control, DateField):
                self._fill(name, control, self._terms.day(name, entered))

    def _on_rule(self, rule_id: str | None) -> None:
        for name in {fact for _, fact in self._terms.lengths}:
            control = self._controls.get(name)
            if isinstance(control, WholeNumberField):
                self._fill(name, control, self._terms.lengths.get((rule_id or "", name)))

    def _on_until(self, day: date | None) -> None:
        """A last day named by the paper takes the place of the length filled in."""
        if day is not None:
            self._on_rule(None)

    def _fill(
        self, name: str, control: DateField | WholeNumberField, value: date | int | None
    ) -> None:
        """Put ``value`` where nothing stands, or what was filled in before."""
        now = control.value_so_far()
        if now is not None and now != self._filled.get(name):
            return
        if isinstance(control, DateField):
            control.set_value(value if isinstance(value, date) else None)
        else:
            control.set_value(value if isinstance(value, int) else None)
        self._filled[name] = value
