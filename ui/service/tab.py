"""送达: every paper of the case and every party, how it stands, and what comes next."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.service_entries import (
    Filled,
    proof_of,
    return_of,
    sending_of,
    tracking_proof,
)
from disputes_app.domain.service_proposal import NextMethod
from disputes_app.domain.service_records import ServiceState
from disputes_app.services.service import TaskLine
from ui.badges import BADGE_ROLE, BadgeDelegate
from ui.case_page.reading import CaseFile
from ui.empty import EmptyState
from ui.flow import FlowLayout
from ui.service import words
from ui.table_looks import look_read_only
from ui.tokens import Space

ROW_HEIGHT = 30
STATE, PAST, NEXT = 2, 4, 6
WIDTHS = (176, 176, 112, 142, 218, 130, 260)
_SENT_OUT = frozenset({NextMethod.DIRECT, NextMethod.MAIL, NextMethod.REPRESENTATIVE})
"""After these somebody goes out or posts it first; the others are the act of service itself."""


class ServiceTab(QWidget):
    """A table of papers and parties; the buttons above open the entry that fits the row.

    Signals:
        entry_asked: id of a kind of entry, the facts of it that are known.
        receipt_asked: the 送达回证 of what is open is wanted.
    """

    entry_asked = Signal(str, object)
    receipt_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[TaskLine, ...] = ()
        self.table = QTableWidget(0, len(WIDTHS))
        self.send = QPushButton(self.tr("登记交寄"))
        self.served = QPushButton(self.tr("登记签收（送达）"))
        self.came_back = QPushButton(self.tr("登记退回"))
        self.next_way = QPushButton()
        self.receipt = QPushButton(self.tr("送达回证…"))
        self.other = QPushButton(self.tr("登记其他文书送达"))
        self.advice = QLabel()
        self.empty = EmptyState(
            self.tr("还没有需要送达的文书"),
            self.tr("受理、排定开庭、作出裁决或者决定之后，这里列出要送给谁、最迟哪一天。"),
        )
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def show_file(self, file: CaseFile) -> None:
        """Show the papers of a case; the row chosen before stays chosen."""
        former = self._chosen()
        key = None if former is None else self._key(former)
        self._lines = tuple(sorted(file.service, key=_urgency))
        self.table.setRowCount(len(self._lines))
        for row, line in enumerate(self._lines):
            self._fill(row, line, file)
        self._stack.setCurrentWidget(self.table if self._lines else self.empty)
        keys = [self._key(line) for line in self._lines]
        if self._lines:
            self.table.setCurrentCell(keys.index(key) if key in keys else 0, 0)
        self._offer()

    def take_focus(self) -> None:
        """Put the cursor on the papers."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def look(self) -> None:
        """The tab has come to the front."""
        self.take_focus()

    def _key(self, line: TaskLine) -> tuple[object, ...]:
        task = line.task
        return task.paper, task.name, task.party, task.cause

    def _chosen(self) -> TaskLine | None:
        row = self.table.currentRow()
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def _fill(self, row: int, line: TaskLine, file: CaseFile) -> None:
        task = line.task
        last = task.last_sending
        badge = words.task_badge(task, file.today)
        method = task.method or (last.method if last is not None else "")
        texts = [
            words.paper_text(task.paper, task.name),
            file.names.parties.get(task.party, str(task.party)),
            badge.text,
            words.last_day_text(task.last_on, file.today) if task.is_open else "—",
            words.happened_text(task),
            last.tracking if last is not None and last.tracking else words.method_text(method),
            words.proposal_text(line.proposal),
        ]
        for place, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setToolTip(_tip(line, text) if place != NEXT else text)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            if place == STATE:
                item.setData(BADGE_ROLE, badge)
            self.table.setItem(row, place, item)

    def _offer(self) -> None:
        """Offer what fits the row with the cursor."""
        line = self._chosen()
        task = None if line is None else line.task
        is_open = task is not None and task.is_open
        under_way = task is not None and task.state is ServiceState.SENT
        self.send.setEnabled(is_open and not under_way)
        self.served.setEnabled(is_open)
        self.came_back.setEnabled(under_way)
        self.receipt.setEnabled(any(one.task.is_open for one in self._lines))
        proposal = None if line is None else line.proposal
        by_act = proposal is not None and proposal.by and proposal.method not in _SENT_OUT
        self.next_way.setVisible(bool(by_act))
        if proposal is not None and by_act:
            self.next_way.setText(self.tr("改用：{way}").format(way=words.method_text(proposal.by)))
        said = "" if line is None or proposal is None else words.proposal_text(proposal)
        text = self.tr("建议：{next}").format(next=said) if said else ""
        if line is not None and is_open and line.task.law:
            text = "  ".join([self.tr("依据：{law}").format(law=line.task.law), text]).strip()
        confirmed = line is not None and line.to is not None and line.to.confirmed
        if line is not None and (is_open or confirmed):
            text = "\n".join(one for one in (text, words.address_text(line.to)) if one)
        self.advice.setText(text)
        self.advice.setVisible(bool(text))

    def _send(self) -> None:
        line = self._chosen()
        if line is not None:
            proposal = line.proposal
            came_back = bool(line.task.returned)
            chosen = proposal is not None and proposal.method in _SENT_OUT and came_back
            by = proposal.by if proposal is not None and chosen else "mail"
            self._ask(sending_of(line.task, method=by, address=line.address))

    def _serve(self) -> None:
        line = self._chosen()
        if line is not None:
            last = line.task.last_sending
            out = line.task.state is ServiceState.SENT and last is not None
            method = last.method if last is not None and out else "direct"
            tracking = last.tracking if last is not None and out else ""
            self._ask(proof_of(line.task, method=method, proof=tracking_proof(tracking)))

    def _take_back(self) -> None:
        line = self._chosen()
        last = None if line is None else line.task.last_sending
        if last is not None:
            self._ask(return_of(last))

    def _go_on(self) -> None:
        line = self._chosen()
        if line is not None and line.proposal is not None:
            way = line.proposal
            self._ask(proof_of(line.task, method=way.by, ground=way.ground))

    def _other(self) -> None:
        self._ask(("service.served", {"paper": "other"}))

    def _ask(self, filled: Filled) -> None:
        kind, facts = filled
        self.entry_asked.emit(kind, facts)

    def _connect(self) -> None:
        self.table.currentCellChanged.connect(lambda *_places: self._offer())
        self.table.doubleClicked.connect(lambda _index: self._step())
        self.send.clicked.connect(self._send)
        self.served.clicked.connect(self._serve)
        self.came_back.clicked.connect(self._take_back)
        self.next_way.clicked.connect(self._go_on)
        self.receipt.clicked.connect(self.receipt_asked)
        self.other.clicked.connect(self._other)

    def _step(self) -> None:
        """Open the entry that most likely comes next."""
        buttons = (self.next_way, self.send, self.served)
        for button in buttons:
            if button.isEnabled() and not button.isHidden():
                button.click()
                return

    def _lay_out(self) -> None:
        titles = [
            self.tr("文书"),
            self.tr("受送达人"),
            self.tr("状态"),
            self.tr("最迟送达"),
            self.tr("经过"),
            self.tr("单号、方式"),
            self.tr("下一步（依据）"),
        ]
        self.table.setAccessibleName(self.tr("送达"))
        self.table.setHorizontalHeaderLabels(titles)
        look_read_only(self.table, WIDTHS, row_height=ROW_HEIGHT)
        self.table.setItemDelegate(BadgeDelegate(self.table))
        self.advice.setProperty("role", "muted")
        self.advice.setWordWrap(True)
        self.advice.setTextFormat(Qt.TextFormat.PlainText)
        self.next_way.setProperty("role", "primary")
        buttons = FlowLayout(spacing=Space.SMALL)
        for button in (
            self.send,
            self.served,
            self.came_back,
            self.next_way,
            self.receipt,
            self.other,
        ):
            button.setAutoDefault(True)
            buttons.addWidget(button)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.SMALL, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addLayout(buttons)
        column.addWidget(self.advice)
        column.addWidget(self._stack, 1)

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.table.hasFocus():
            self._step()
        else:
            super().keyPressEvent(event)


def _urgency(line: TaskLine) -> tuple[bool, date, date]:
    """Open papers first, by their last day; then the others as they became due."""
    task = line.task
    return (
        not task.is_open,
        task.last_on if task.is_open and task.last_on else date.max,
        task.due_from,
    )


def _tip(line: TaskLine, text: str) -> str:
    return f"{text}\n{line.task.law}" if line.task.law else text
