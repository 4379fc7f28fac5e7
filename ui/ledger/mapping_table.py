"""Which column of a roster is what?  Recognised from the headings, and to be put right here."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTableWidget, QWidget

from disputes_app.domain.roster import RosterField, RosterMapping, is_month
from disputes_app.services.ledger_import import RosterReport
from disputes_app.services.roster_cells import cell_text
from ui.fields.choice_field import Choice, ChoiceField
from ui.settings_page.plain_table import look_plain, put_text
from ui.wording import code_text

NOTHING = ""
WIDTHS = (110, 110)
LEAST_WIDTH = 400
FIELD_HEIGHT = 34


class MappingTable(QTableWidget):
    """One row a column of the roster: its heading, the first worker's cell, what it is.

    Signals:
        changed: something else is chosen for a column.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = 0
        self._heads: tuple[str, ...] = ()
        self._fields: list[ChoiceField[str]] = []
        self.setAccessibleName(self.tr("名册的各列"))
        look_plain(self, [self.tr("表头"), self.tr("第一行"), self.tr("内容")], WIDTHS)
        self.verticalHeader().setDefaultSectionSize(FIELD_HEIGHT)
        self.setMinimumWidth(LEAST_WIDTH)

    @property
    def fields(self) -> tuple[ChoiceField[str], ...]:
        """The choices, one a column of the roster."""
        return tuple(self._fields)

    def mapping(self) -> RosterMapping:
        """Return what is chosen now."""
        return RosterMapping(tuple(one.value() or NOTHING for one in self._fields), self._rows)

    def forget(self) -> None:
        """Show nothing: another file is read."""
        self._heads, self._fields = (), []
        self.setRowCount(0)

    def show_report(self, report: RosterReport) -> None:
        """Show the columns of a roster, and what they are taken for."""
        mapping = report.mapping
        if self._heads == report.heads.texts and self.mapping() == mapping:
            return
        self._heads, self._rows = report.heads.texts, mapping.rows
        first = report.file.rows[mapping.rows] if len(report.file.rows) > mapping.rows else ()
        self._fields = []
        self.setRowCount(len(self._heads))
        for row, (head, column) in enumerate(zip(self._heads, mapping.columns, strict=True)):
            put_text(self, row, 0, head or "—")
            put_text(self, row, 1, cell_text(first[row]) if row < len(first) else "")
            self.setCellWidget(row, 2, self._field(head, column))

    def _field(self, head: str, column: str) -> ChoiceField[str]:
        choices = [Choice(NOTHING, self.tr("不读"))]
        choices += [Choice(one.value, code_text(one)) for one in RosterField]
        if is_month(column):
            choices.append(Choice(column, self.tr("{month} 的欠薪").format(month=column)))
        field: ChoiceField[str] = ChoiceField(choices)
        field.setAccessibleName(self.tr("“{head}”的内容").format(head=head or "—"))
        field.set_value(column)
        field.value_changed.connect(lambda _value: self.changed.emit())
        self._fields.append(field)
        return field
