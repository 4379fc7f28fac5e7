"""What speaks against a paper, each where it stands, and the button that issues it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.issued_papers import IssuedPaper
from disputes_app.domain.paper_gate import Finding, stopping
from ui.tokens import Space
from ui.wording import code_text, name_of

MOST_HEIGHT = 220
_FINDING = Qt.ItemDataRole.UserRole


class GatePanel(QWidget):
    """A list of findings; Enter shows where one stands.

    Signals:
        asked: a finding was chosen, so that its place is shown.
        issue_asked: the paper is to be issued without being printed.
        wish_changed: what is let pass, or what is corrected, is another now.
    """

    asked = Signal(object)
    issue_asked = Signal()
    wish_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._findings: tuple[Finding, ...] = ()
        self._old: IssuedPaper | None = None
        self._heading = QLabel(self.tr("签发前核对"))
        self._heading.setProperty("role", "cardTitle")
        self.list = _Findings()
        self.list.setAccessibleName(self.tr("签发前核对"))
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSizeAdjustPolicy(QListWidget.SizeAdjustPolicy.AdjustToContents)
        self.list.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        self.list.setMaximumHeight(MOST_HEIGHT)
        self.list.entered.connect(self._on_entered)
        self.list.itemClicked.connect(lambda _item: self._on_entered())
        self.verdict = QLabel()
        self.verdict.setWordWrap(True)
        self.verdict.setProperty("role", "muted")
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("放行理由（会记录）"))
        self.reason.setAccessibleName(self.tr("放行理由"))
        self.reason.textChanged.connect(self._on_wish)
        self.corrects = QCheckBox()
        self.corrects.toggled.connect(self._on_wish)
        self.issue = QPushButton(self.tr("签发，不打印"))
        self.issue.setAutoDefault(True)
        self.issue.clicked.connect(self.issue_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TIGHT)
        for widget in (self._heading, self.list, self.verdict, self.reason, self.corrects):
            column.addWidget(widget)
        column.addWidget(self.issue)

    @property
    def rows(self) -> tuple[str, ...]:
        """The texts of the list, from above."""
        return tuple(self.list.item(place).text() for place in range(self.list.count()))

    @property
    def despite(self) -> str:
        """Why what may be let pass is let pass; empty where nothing is."""
        may = any(one.may_pass for one in self._findings)
        return self.reason.text().strip() if may and not self.reason.isHidden() else ""

    @property
    def corrected(self) -> int | None:
        """The issued paper that this one takes the place of."""
        ticked = self._old is not None and self.corrects.isChecked()
        return self._old.id if ticked and self._old is not None else None

    @property
    def may_issue(self) -> bool:
        """Whether nothing stops the paper any more."""
        return not stopping(self._findings, self.despite)

    def begin(self, old: IssuedPaper | None, *, ticked: bool = False) -> None:
        """Begin with another paper; ``old`` is what it would take the place of, if ``ticked``."""
        self._old = old
        for widget in (self.reason, self.corrects):
            widget.blockSignals(True)
        self.reason.clear()
        self.corrects.setChecked(ticked)
        for widget in (self.reason, self.corrects):
            widget.blockSignals(False)
        self.corrects.setVisible(old is not None)
        if old is not None:
            name = old.number or old.name
            self.corrects.setText(self.tr("更正已签发的那份"))
            self.corrects.setToolTip(self.tr("更正 {number}").format(number=name))

    def show_findings(self, findings: Sequence[Finding], *, may_pass: bool) -> None:
        """Show what speaks against the paper; ``may_pass`` says who looks may let it pass."""
        self._findings = tuple(findings)
        self.list.clear()
        for one in self._findings:
            text = f"{code_text(one.kind)}：{name_of(one.detail)}"
            item = QListWidgetItem(text)
            item.setToolTip(text)
            item.setData(_FINDING, one)
            self.list.addItem(item)
        self.list.setVisible(bool(self._findings))
        passing = may_pass and any(one.may_pass for one in self._findings)
        self.reason.setVisible(passing and not any(not one.may_pass for one in self._findings))
        self._say()

    def _say(self) -> None:
        if not self._findings:
            self.verdict.setText(self.tr("核对无误，可以签发。打印或者另存为时编号并存档。"))
        elif self.may_issue:
            self.verdict.setText(self.tr("按理由放行，可以签发。"))
        elif all(one.may_pass for one in self._findings):
            self.verdict.setText(self.tr("不能签发。负责人写明理由可以放行。"))
        else:
            self.verdict.setText(self.tr("不能签发，请先更正。回车看它在哪里。"))
        self.issue.setEnabled(self.may_issue)

    def _on_wish(self) -> None:
        self._say()
        self.wish_changed.emit()

    def _on_entered(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.asked.emit(item.data(_FINDING))


class _Findings(QListWidget):
    """A list whose Enter is heard.

    Signals:
        entered: Enter was pressed on the entry with the cursor.
    """

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        else:
            super().keyPressEvent(event)
