"""What the page of a listing shows besides its log: parties, tests, order, effect, removal."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QTableWidget, QVBoxLayout, QWidget

from disputes_app.domain.listing_standing import ListedParty, ListingLog
from disputes_app.services.dossiers import DossierView
from disputes_app.services.listing_board import listing_of
from ui.banner import Banner
from ui.desk import Desk
from ui.dossier import listing_words as words
from ui.dossier.listing_record_words import (
    effect_text,
    order_text,
    public_text,
    removal_text,
    tests_text,
    waits_text,
)
from ui.dossier.part_halves import WordsColumn
from ui.settings_page.plain_table import look_plain, put_text
from ui.table_looks import ROW_HEIGHT
from ui.tasks import LatestQuestion
from ui.tokens import Space
from ui.wording import day_text

WIDTHS = (196, 148, 98, 92, 300, 98, 166, 98)
MOST_IN_SIGHT, AROUND = 7, 52
"""So many parties are seen without scrolling; and what head and scroll bar of a table take."""


class Part(QWidget):
    """Each party with its notice and objection; below it order, tests, effect and early removal.

    Signals:
        changed: never, because nothing is recorded here.
    """

    changed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.log: ListingLog | None = None
        self.banner = Banner()
        self.order, self.tests, self.waits = QLabel(), QLabel(), QLabel()
        self.effect, self.public, self.removal = QLabel(), QLabel(), QLabel()
        self.parties = QTableWidget()
        self._question = LatestQuestion(desk.reads, self)
        self._lay_out()
        self._question.answered.connect(self._on_read)
        self._question.failed.connect(self.banner.show_error)

    @property
    def said(self) -> str:
        """What stands at the left, for tests."""
        return "\n".join(one.text() for one in self._labels if one.text())

    @property
    def rows(self) -> list[list[str]]:
        """What the table of the parties says, for tests."""
        table = self.parties
        return [
            [item.text() for column in range(len(WIDTHS)) if (item := table.item(row, column))]
            for row in range(table.rowCount())
        ]

    @property
    def _labels(self) -> tuple[QLabel, ...]:
        return (self.order, self.tests, self.waits, self.effect, self.public, self.removal)

    def show_view(self, view: DossierView) -> None:
        """Show the record as it stands."""
        context = self.desk.context
        self._question.ask(lambda _progress: listing_of(context, view))

    def _on_read(self, log: ListingLog) -> None:
        self.log = log
        for label, text in (
            (self.order, order_text(log)),
            (self.tests, tests_text(log)),
            (self.waits, waits_text(log)),
            (self.effect, effect_text(log)),
            (self.public, public_text(log)),
            (self.removal, removal_text(log)),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        rows = max(1, min(len(log.parties), MOST_IN_SIGHT))
        self.parties.setMinimumHeight(rows * ROW_HEIGHT + AROUND)
        self.parties.setRowCount(len(log.parties))
        for place, party in enumerate(log.parties):
            for column, text in enumerate(_cells(party, log)):
                put_text(self.parties, place, column, text)

    def _lay_out(self) -> None:
        self.parties.setAccessibleName(self.tr("当事人"))
        look_plain(
            self.parties,
            [
                self.tr("当事人"),
                self.tr("身份"),
                self.tr("告知"),
                self.tr("送达方式"),
                self.tr("送达与异议期"),
                self.tr("提出异议"),
                self.tr("答复"),
                self.tr("决定书送达"),
            ],
            WIDTHS,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.banner)
        column.addWidget(self.parties)
        column.addWidget(WordsColumn(self._labels), 1)


def _cells(one: ListedParty, log: ListingLog) -> tuple[str, ...]:
    return (
        one.name,
        words.role_name(one.role),
        day_text(one.noticed_on),
        words.method_name(one.method) if one.method else "—",
        words.party_text(one, log) if one.decision_served_on is None else words.served_text(one),
        day_text(one.objected_on or one.late_objection_on),
        words.answer_text(one),
        day_text(one.decision_served_on),
    )
