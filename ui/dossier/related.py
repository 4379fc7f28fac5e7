"""Which records beside the cases belong to a case, or are about an employer?  Enter opens one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from disputes_app.domain.dossiers.catalogue import SPECS
from disputes_app.domain.dossiers.records import DossierRecord
from disputes_app.domain.events import Facts
from disputes_app.domain.kinds.base import FieldType
from disputes_app.services.context import Context
from disputes_app.services.dossiers import DossierChanged
from ui.banner import Banner
from ui.desk import Desk
from ui.dossier.table import DossierTable
from ui.dossier.words import opening_name
from ui.roster import Roster, load_roster
from ui.table_looks import ROW_HEIGHT
from ui.tasks import LatestQuestion
from ui.tokens import Space

Ask = Callable[[Context], tuple[DossierRecord, ...]]
MOST_IN_SIGHT = 5
AROUND = 52
"""Header and scroll bar of the table."""


@dataclass(frozen=True, slots=True)
class _Found:
    rows: tuple[DossierRecord, ...]
    roster: Roster


class RelatedDossiers(QWidget):
    """A heading, the records of all types, and below it how another one is opened.

    Signals:
        counted: how many records there are.
    """

    counted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, by: FieldType) -> None:
        """Make an empty list; ``by`` is the type of fact that leads from a record here."""
        super().__init__(parent)
        self._desk = desk
        self._ask: Ask | None = None
        self._facts: Facts = {}
        self._heading = QLabel(self.tr("登记簿中的记录"))
        self._heading.setProperty("role", "cardTitle")
        self._nothing = QLabel(self.tr("没有外部交办件、现场协调等记录。"))
        self._nothing.setProperty("role", "muted")
        self._nothing.setWordWrap(True)
        self.table = DossierTable(desk.context, with_type=True)
        self.banner = Banner()
        self.new_button = QPushButton(self.tr("新登记…"))
        self.new_button.setAutoDefault(True)
        self.menu = QMenu(self.new_button)
        for spec in SPECS.values():
            if any(item.type is by for item in spec.opened.fields):
                act = self.menu.addAction(opening_name(spec.type))
                act.triggered.connect(
                    lambda _checked=False, type_=spec.type: desk.open_new_dossier(
                        type_, self._facts
                    )
                )
        self.new_button.setMenu(self.menu)
        self._question = LatestQuestion(desk.reads, self)
        self._question.answered.connect(self._on_found)
        self._question.failed.connect(self.banner.show_error)
        self.table.chosen.connect(self._open)
        desk.data_changed.connect(self._on_changed)
        self._lay_out()

    @property
    def rows(self) -> tuple[DossierRecord, ...]:
        """The records shown."""
        return self.table.dossiers.rows

    def read(self, ask: Ask, facts: Facts) -> None:
        """Show the records that ``ask`` returns; ``facts`` are known of a new one."""
        self._ask, self._facts = ask, facts
        context = self._desk.context
        self._question.ask(lambda _progress: _read(context, ask))

    def take_focus(self) -> None:
        """Put the cursor on the records, or on how another is opened."""
        target = self.table if self.rows else self.new_button
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_found(self, found: _Found) -> None:
        self.table.show_rows(found.rows, found.roster)
        self.table.setVisible(bool(found.rows))
        self._nothing.setVisible(not found.rows)
        shown = min(len(found.rows), MOST_IN_SIGHT)
        self.table.setFixedHeight(AROUND + shown * ROW_HEIGHT)
        self.counted.emit(len(found.rows))

    def _on_changed(self, changed: object) -> None:
        if isinstance(changed, DossierChanged) and self._ask is not None:
            self.read(self._ask, self._facts)

    def _open(self, row: DossierRecord) -> None:
        if row.id is not None:
            self._desk.open_dossier(row.id, row.number)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._heading)
        top.addWidget(self._nothing, 1)
        top.addStretch(1)
        top.addWidget(self.new_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addLayout(top)
        column.addWidget(self.banner)
        column.addWidget(self.table)
        self.table.hide()


def _read(context: Context, ask: Ask) -> _Found:
    rows = ask(context)
    return _Found(rows, load_roster(context))
