"""What is kept of a protected person, to be corrected by those who may look at it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMessageBox, QPushButton, QVBoxLayout, QWidget

from disputes_app.services.registration import Reporter
from ui.registration.party_form import ReporterForm
from ui.tokens import Space


class ReporterCard(QFrame):
    """The rows of a reporter; Enter moves on to the button that saves, Esc leaves.

    Signals:
        changed: the Reporter as it should be kept.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = ReporterForm()
        self.submit = QPushButton(self.tr("保存更改"))
        self.submit.setProperty("role", "primary")
        self.submit.setAutoDefault(True)
        self._leave = QPushButton(self.tr("取消（Esc）"))
        self.submit.clicked.connect(self._send)
        self._leave.clicked.connect(self.forget)
        self.form.completed.connect(lambda: self.submit.setFocus(Qt.FocusReason.TabFocusReason))
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.SMALL)
        buttons.addStretch(1)
        buttons.addWidget(self._leave)
        buttons.addWidget(self.submit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.form)
        column.addLayout(buttons)
        self.hide()

    def begin(self, reporter: Reporter) -> None:
        """Show what is kept now, to be typed over."""
        self.form.take(reporter)
        self.form.setMinimumHeight(self.form.sizeHint().height())
        self.show()
        self.form.go_to_first()

    def forget(self) -> None:
        """Keep nothing of whoever stood here."""
        self.form.clear()
        self.hide()

    def _send(self) -> None:
        if self.form.check():
            self.changed.emit(self.form.reporter())

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave."""
        if event.key() == Qt.Key.Key_Escape:
            self.forget()
        else:
            super().keyPressEvent(event)


def confirms_protection(parent: QWidget) -> bool:
    """Ask whether the complainant shall be put under the cover: it cannot be taken back."""
    answer = QMessageBox.question(
        parent,
        QCoreApplication.translate("ReporterCard", "投诉人要求保密"),
        QCoreApplication.translate(
            "ReporterCard",
            "投诉人将从当事人、搜索和列表中移出，附件改为保密，只有承办人和负责人可以查看。"
            "此操作不能撤销。是否继续？",
        ),
    )
    return answer == QMessageBox.StandardButton.Yes
