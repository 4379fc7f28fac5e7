"""What the page of a note on a key case shows: whom it is for, receipts, replies, the paper."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.dossiers import key_note as kinds
from disputes_app.domain.key_note_log import Addressee, KeyNoteLog, key_note_log
from disputes_app.services.dossiers import DossierView
from disputes_app.services.record_forms import KEY_NOTE
from ui.desk import Desk
from ui.flow import FlowLayout
from ui.settings_page.plain_table import look_plain, put_text
from ui.tokens import Space
from ui.wording import day_text, name_of

WIDTHS = (190, 220, 190)
LEAST_HEIGHT = 220


class Part(QWidget):
    """Sentences above, a row an office below; Enter goes on to what an office lacks.

    Signals:
        changed: a DossierChanged of a command run here (none so far: saving is the form's).
        step_asked: a kind of entry that is to be entered, and the facts that are known.
        paper_asked: the id of a paper that is to be shown.
    """

    changed = Signal(object)
    step_asked = Signal(str, object)
    paper_asked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._view: DossierView | None = None
        self._log = KeyNoteLog()
        self.heading, self.text, self.more = QLabel(), QLabel(), QLabel()
        self.table = _OfficeTable()
        self.send_button = QPushButton(self.tr("发出…"))
        self.receipt_button = QPushButton(self.tr("登记回执…"))
        self.reply_button = QPushButton(self.tr("登记回复…"))
        self.paper_button = QPushButton(self.tr("互通单…"))
        self._lay_out()
        self.table.chosen.connect(self.go_on)
        self.table.currentCellChanged.connect(lambda *_cells: self._allow())
        self.send_button.clicked.connect(self.send)
        self.receipt_button.clicked.connect(self.take_receipt)
        self.reply_button.clicked.connect(self.take_reply)
        self.paper_button.clicked.connect(lambda: self.paper_asked.emit(KEY_NOTE))

    def show_view(self, view: DossierView) -> None:
        """Show what the log says as it stands."""
        self._view = view
        log = self._log = key_note_log(view.live)
        self.heading.setText(self._heading(log, view.today))
        self.text.setText(self._text(log))
        self.more.setText("\n".join(self._more(log)))
        self.more.setVisible(bool(self.more.text()))
        self.table.show_offices(log.offices)
        self.table.setVisible(not log.incoming)
        self._allow()

    # Acts

    def send(self) -> None:
        """Go to the entry that it was sent: to the office with the cursor, or to all."""
        known = {}
        office = self.table.office
        if office is not None and any(one.sent_on is not None for one in self._log.offices):
            known = {"to": office.name}
        self.step_asked.emit(kinds.SENT, known)

    def take_receipt(self) -> None:
        """Go to the entry of a receipt: from the office with the cursor, or our own."""
        if self._log.incoming:
            self.step_asked.emit(kinds.OWN_RECEIPT, {"who": self.desk.actor.name})
        elif self.table.office is not None:
            self.step_asked.emit(kinds.RECEIPT, {"by": self.table.office.name})

    def take_reply(self) -> None:
        """Go to the entry of a reply: from the office with the cursor, or our own."""
        if self._log.incoming:
            self.step_asked.emit(kinds.OWN_REPLY, {})
        elif self.table.office is not None:
            self.step_asked.emit(kinds.REPLY, {"by": self.table.office.name})

    def go_on(self) -> None:
        """Go to what the office with the cursor lacks."""
        office = self.table.office
        if office is None or not self.send_button.isVisibleTo(self):
            return
        if office.sent_on is None:
            self.send()
        elif office.received_on is None:
            self.take_receipt()
        else:
            self.take_reply()

    # What is said

    def _heading(self, log: KeyNoteLog, today: date) -> str:
        if log.incoming:
            said = self.tr("{day} 收到 {sender} 的通报").format(
                day=day_text(log.on), sender=f"{log.sender} {log.reference}".strip()
            )
            if log.own_receipt is None:
                said += self.tr("，还没有送出回执")
            else:
                said += self.tr("，{day} 已送出回执（{who}）").format(
                    day=day_text(log.own_receipt[0]), who=log.own_receipt[1]
                )
        elif all(one.sent_on is None for one in log.offices):
            said = self.tr("还没有发出")
        elif log.outstanding:
            names = self.tr("、").join(one.name for one in log.outstanding)
            said = self.tr("%n 个单位没有回执：{names}", "", len(log.outstanding))
            said = said.format(names=names)
        else:
            said = self.tr("已发出的都有回执")
        if log.reply_by is not None:
            late = log.is_late(today)
            by = (
                self.tr("；{day} 前的回复没有收齐，已逾期")
                if late
                else self.tr("；请于 {day} 前回复")
            )
            if late and log.incoming:
                by = self.tr("；应于 {day} 前回复，已逾期")
            said += by.format(day=day_text(log.reply_by))
        return said

    def _text(self, log: KeyNoteLog) -> str:
        asked = self.tr("请求：{text}").format(text=log.request) if log.request else ""
        return "\n".join(one for one in (log.text, asked) if one)

    def _more(self, log: KeyNoteLog) -> list[str]:
        replies = [
            self.tr("{day} {name} 回复：{text}").format(day=day_text(on), name=one.name, text=text)
            for one in log.offices
            for on, text in one.replies
        ]
        own = [
            self.tr("{day} 我方回复：{text}").format(day=day_text(on), text=text)
            for on, text in log.own_replies
        ]
        followed = [
            self.tr("{day} 后续：{text}").format(day=day_text(on), text=text)
            for on, text in log.followed
        ]
        return [*replies, *own, *followed]

    def _allow(self) -> None:
        view, log = self._view, self._log
        if view is None:
            return
        running, office = view.record.open, self.table.office
        self.send_button.setVisible(not log.incoming)
        self.paper_button.setVisible(not log.incoming)
        self.send_button.setEnabled(running and any(one.sent_on is None for one in log.offices))
        sent = office is not None and office.sent_on is not None
        waits = office is not None and office.is_outstanding
        own = log.incoming and log.own_receipt is None
        self.receipt_button.setEnabled(running and (own or (not log.incoming and waits)))
        self.reply_button.setEnabled(running and (log.incoming or sent))

    def _lay_out(self) -> None:
        for label in (self.heading, self.text, self.more):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.heading.setProperty("role", "cardTitle")
        flow = FlowLayout(None, Space.SMALL)
        for button in (
            self.send_button,
            self.receipt_button,
            self.reply_button,
            self.paper_button,
        ):
            button.setAutoDefault(True)
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.heading)
        column.addWidget(self.text)
        column.addLayout(flow)
        column.addWidget(self.table, 1)
        column.addWidget(self.more)
        column.addStretch(0)
        self.setMinimumHeight(LEAST_HEIGHT)


class _OfficeTable(QTableWidget):
    """The offices a note is for; Enter or a double click chooses one.

    Signals:
        chosen: a row was chosen.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offices: tuple[Addressee, ...] = ()
        self.setAccessibleName(self.tr("主送单位"))
        titles = (self.tr("单位"), self.tr("发出"), self.tr("回执"), self.tr("回复"))
        look_plain(self, titles, WIDTHS)
        self.itemDoubleClicked.connect(lambda _item: self.chosen.emit())

    @property
    def office(self) -> Addressee | None:
        """The office with the cursor."""
        row = self.currentRow()
        return self._offices[row] if 0 <= row < len(self._offices) else None

    def show_offices(self, offices: Sequence[Addressee]) -> None:
        """Show the offices; the cursor stays where it was, at first at who lacks something."""
        first = next((n for n, one in enumerate(offices) if one.received_on is None), 0)
        row = self.currentRow() if self._offices else first
        self._offices = tuple(offices)
        self.setRowCount(len(offices))
        ways = {one.value: name_of(one) for one in kinds.WAYS}
        for place, one in enumerate(offices):
            sent = self.tr("待发出")
            if one.sent_on is not None:
                sent = f"{day_text(one.sent_on)} {ways.get(one.way, one.way)}"
            receipt = "—" if one.sent_on is None else self.tr("待回执")
            if one.received_on is not None:
                receipt = f"{day_text(one.received_on)} {one.who}"
            last = f"{day_text(one.replies[-1][0])} {one.replies[-1][1]}" if one.replies else "—"
            for column, text in enumerate((one.name, sent, receipt, last)):
                put_text(self, place, column, text)
        if offices:
            self.setCurrentCell(max(0, min(row, len(offices) - 1)), 0)

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.chosen.emit()
        else:
            super().keyPressEvent(event)
