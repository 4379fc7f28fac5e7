"""What is selected in the list, and what can be done with all of it at once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from ui.tokens import Space

FROM = 2
"""One case alone is handled from its own page."""
MOST = 200
"""So many cases are submitted at once: each is looked at while somebody waits."""


class SelectionBar(QWidget):
    """Says how many cases are selected; hidden while that is one or none.

    Signals:
        assign_asked: the cases selected are to go to somebody.
        submit_asked: one act is to be submitted for approval in the cases selected.
        print_asked: a paper of one form is wanted in the cases selected.
        group_asked: the cases selected are to stand in one group.
        clear_asked: nothing is to be selected any more.
    """

    assign_asked = Signal()
    submit_asked = Signal()
    print_asked = Signal()
    group_asked = Signal()
    clear_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLabel()
        self.words.setProperty("role", "muted")
        self.assign_button = QPushButton(self.tr("指派…"))
        self.assign_button.setAutoDefault(True)
        self.assign_button.clicked.connect(self.assign_asked)
        self.submit_button = QPushButton(self.tr("送审…"))
        self.submit_button.setToolTip(self.tr("同一事项在所选各案一并送负责人签批"))
        self.submit_button.setAutoDefault(True)
        self.submit_button.clicked.connect(self.submit_asked)
        self.print_button = QPushButton(self.tr("打印…"))
        self.print_button.setToolTip(self.tr("在所选各案签发同一种文书，一次打印"))
        self.print_button.setAutoDefault(True)
        self.print_button.clicked.connect(self.print_asked)
        self.group_button = QPushButton(self.tr("归为一组"))
        self.group_button.setAutoDefault(True)
        self.group_button.clicked.connect(self.group_asked)
        clear = QPushButton(self.tr("取消选择"))
        clear.setProperty("role", "link")
        clear.setAutoDefault(True)
        clear.clicked.connect(self.clear_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self.words)
        row.addWidget(self.assign_button)
        row.addWidget(self.submit_button)
        row.addWidget(self.print_button)
        row.addWidget(self.group_button)
        row.addWidget(clear)
        row.addStretch(1)
        self.hide()

    def show_selection(self, selected: int, hidden: int) -> None:
        """Say how many are selected, and how many of them the list does not show now."""
        self.setVisible(selected >= FROM)
        self.submit_button.setEnabled(selected <= MOST)
        if hidden:
            self.words.setText(
                self.tr("已选 {count} 件，其中 {hidden} 件不在当前列表中").format(
                    count=selected, hidden=hidden
                )
            )
        else:
            self.words.setText(self.tr("已选 {count} 件").format(count=selected))
