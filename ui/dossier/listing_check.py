"""查询名单: is anybody on the joint-punishment list?  One keystroke, a name or a code.

Floats over the window like the note of a call; Enter opens the record, Esc leaves.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from db.queries.listings import FoundSpan
from disputes_app.services.listings import Standing, standing_of
from ui.banner import Banner
from ui.desk import Desk
from ui.dossier.listing_words import role_name
from ui.tasks import LatestQuestion
from ui.tokens import Space, Tone
from ui.wording import day_text

WIDTH = 760
PAUSE_MS = 150
ROWS_SHOWN, ROW_HEIGHT = 6, 32
SPAN_ROLE = Qt.ItemDataRole.UserRole


class ListingCheck(QFrame):
    """A line to type into, the answer in words, and each term on the list."""

    def __init__(self, desk: Desk, host: QWidget) -> None:
        super().__init__(host)
        self._desk, self._host = desk, host
        self._before: QWidget | None = None
        self.setObjectName("floating")
        self.text = QLineEdit()
        self.answer = Banner()
        self.found = QListWidget()
        self._question = LatestQuestion(desk.searches, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._lay_out()
        self._connect()
        self.hide()

    def open_for(self, text: str = "") -> None:
        """Come up; with a text it is asked for at once."""
        if self.isHidden():
            self._before = self._host.window().focusWidget()
        self._place()
        self.show()
        self.raise_()
        if text:
            self.text.setText(text)
        self.text.selectAll()
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.text.text().strip():
            self._ask()

    def leave(self) -> None:
        """Go away."""
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
            self._before = None

    def _ask(self) -> None:
        self._pause.stop()
        context, typed = self._desk.context, self.text.text().strip()
        if not typed:
            self._question.forget()
            self._show(None)
            return
        self._question.ask(lambda _progress: standing_of(context, typed))

    def _show(self, found: Standing | None) -> None:
        self.found.clear()
        for one in () if found is None else found.found:
            item = QListWidgetItem(span_text(one, found))
            item.setToolTip(item.text())
            item.setData(SPAN_ROLE, (one.dossier_id, one.number))
            self.found.addItem(item)
        count = self.found.count()
        self.found.setVisible(count > 0)
        self.found.setFixedHeight(min(count, ROWS_SHOWN) * ROW_HEIGHT + 2)
        if count:
            self.found.setCurrentRow(0)
        if found is None:
            self.answer.hide()
        else:
            self.answer.tell(*self._said(found))
        self._place()

    def _said(self, found: Standing) -> tuple[Tone, str, str]:
        day = day_text(found.on)
        if found.found and not found.exact:
            text = self.tr("没有完全相同的名称或代码，下面是名称中含有它的。")
            return Tone.WARNING, self.tr("名单中有相近的名称"), text
        if found.is_listed:
            title, tone = self.tr("{day} 列入失信名单").format(day=day), Tone.DANGER
        elif found.was_listed:
            title, tone = self.tr("{day} 未列入，曾经列入").format(day=day), Tone.WARNING
        else:
            title, tone = self.tr("{day} 未列入").format(day=day), Tone.SUCCESS
        return tone, title, ""

    def _open_chosen(self) -> None:
        item = self.found.currentItem()
        if item is not None:
            dossier_id, number = item.data(SPAN_ROLE)
            self.leave()
            self._desk.open_dossier(dossier_id, number)

    def _on_enter(self) -> None:
        if self._pause.isActive() or not self.found.count():
            self._ask()
        else:
            self._open_chosen()

    def _place(self) -> None:
        self.setFixedWidth(min(WIDTH, max(self._host.width() - 2 * Space.NORMAL, 200)))
        self.adjustSize()
        self.move((self._host.width() - self.width()) // 2, Space.WIDE)

    def _connect(self) -> None:
        self.text.textChanged.connect(lambda _text: self._pause.start())
        self.text.returnPressed.connect(self._on_enter)
        self._pause.timeout.connect(self._ask)
        self._question.answered.connect(self._show)
        self._question.failed.connect(self.answer.show_error)
        self.found.itemActivated.connect(lambda _item: self._open_chosen())
        self.text.installEventFilter(self)
        self._host.installEventFilter(self)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("查询失信名单"))
        title.setProperty("role", "cardTitle")
        self.text.setAccessibleName(self.tr("单位名称、姓名、统一社会信用代码或证件号"))
        self.text.setPlaceholderText(self.tr("单位名称、姓名、统一社会信用代码或证件号"))
        self.found.setAccessibleName(self.tr("列入记录"))
        hint = QLabel(self.tr("Enter 打开记录，Esc 关闭；证件号只用于查询，不显示、不保存。"))
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        leave = QPushButton(self.tr("关闭（Esc）"))
        leave.clicked.connect(self.leave)
        foot = QHBoxLayout()
        foot.addWidget(hint, 1)
        foot.addWidget(leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.NORMAL, Space.NORMAL, Space.NORMAL, Space.NORMAL)
        column.setSpacing(Space.SMALL)
        for part in (title, self.text, self.answer, self.found):
            column.addWidget(part)
        column.addLayout(foot)
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.hide()

    # Overrides of Qt names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in place when the window changes; arrows in the line move in the list."""
        if watched is self._host and event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        if watched is self.text and isinstance(event, QKeyEvent):
            moves = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
            step = moves.get(Qt.Key(event.key()))
            if event.type() is QEvent.Type.KeyPress and step and self.found.count():
                row = min(max(0, self.found.currentRow() + step), self.found.count() - 1)
                self.found.setCurrentRow(row)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)


def span_text(one: FoundSpan, found: Standing | None) -> str:
    """Return name, role, first and last day, and the record; never a number of a person."""
    span = one.span
    in_effect = found is not None and span.in_effect_on(found.on)
    text = (
        QCoreApplication.translate("listing", "列入中　{name}（{role}）{first} 至 {last}　{number}")
        if in_effect
        else QCoreApplication.translate(
            "listing", "已移出　{name}（{role}）{first} 至 {last}　{number}"
        )
    )
    return text.format(
        name=span.name,
        role=role_name(span.role),
        first=day_text(span.from_on),
        last=day_text(span.last_day),
        number=one.number,
    )
