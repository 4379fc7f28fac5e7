"""Which list of files is shown, and what is done with those that are chosen?"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from disputes_app.domain.archive_list import ArchiveList
from disputes_app.domain.cases import Line
from ui.elided_label import ElidedLabel
from ui.fields.choice_field import Choice, ChoiceField
from ui.fields.date_field import DateField
from ui.fields.text_fields import TextField
from ui.tokens import Space
from ui.wording import code_text

DAY_WIDTH, NAME_WIDTH = 120, 130


class ActBar(QWidget):
    """Above the list and the line; below, for the chosen files, the day and who receives them.

    Signals:
        changed: another list or line.
        archive_asked: the chosen cases are to be archived.
        hand_over_asked: the chosen files go to the file room.
        print_asked, save_asked: the chosen files (all where none is) are wanted as a list.
        list_asked: the list is wanted again, in place of the paper.
    """

    changed = Signal()
    archive_asked = Signal()
    hand_over_asked = Signal()
    print_asked = Signal()
    save_asked = Signal()
    list_asked = Signal()

    def __init__(self, desk_day: DateField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.which: ChoiceField[ArchiveList] = ChoiceField(
            [Choice(one, code_text(one)) for one in ArchiveList], required=True
        )
        self.which.setAccessibleName(self.tr("清单"))
        self.which.set_value(ArchiveList.TO_ARCHIVE)
        lines: list[Choice[Line | None]] = [Choice(None, self.tr("全部业务"))]
        lines += [Choice(one, code_text(one)) for one in Line]
        self.line: ChoiceField[Line | None] = ChoiceField(lines)
        self.line.setAccessibleName(self.tr("业务线"))
        self.line.set_value(None)
        self.said = ElidedLabel()
        self.said.setProperty("role", "muted")
        self.day = desk_day
        self.day.setFixedWidth(DAY_WIDTH)
        self.day.setAccessibleName(self.tr("日期"))
        self.receiver = TextField(placeholder=self.tr("接收人"))
        self.receiver.setAccessibleName(self.tr("接收人"))
        self.receiver.setFixedWidth(NAME_WIDTH)
        self.room = TextField(placeholder=self.tr("存放位置"))
        self.room.setAccessibleName(self.tr("存放位置"))
        self.room.setFixedWidth(NAME_WIDTH)
        self.archive = QPushButton(self.tr("归档"))
        self.hand = QPushButton(self.tr("移交档案室"))
        self.print = QPushButton(self.tr("打印清单…"))
        self.save = QPushButton(self.tr("另存为 PDF…"))
        self.back = QPushButton(self.tr("返回列表"))
        for button in (self.archive, self.hand):
            button.setProperty("role", "primary")
        self._lay_out()
        self._connect()
        self.show_paper_mode(is_paper=False)

    def show_paper_mode(self, *, is_paper: bool) -> None:
        """Offer what fits the list, or the paper, which has buttons of its own."""
        self.back.setVisible(is_paper)
        self._acts.setVisible(not is_paper)
        for part in (self.print, self.save):
            part.setVisible(not is_paper)

    def offer(self, chosen: int, *, which: ArchiveList, can_hand_over: bool) -> None:
        """Offer what can be done with so many files."""
        archives = which is ArchiveList.TO_ARCHIVE
        hands = which is ArchiveList.ARCHIVED
        self._acts.setVisible((archives or hands) and not self.back.isVisible())
        for part, is_shown in (
            (self.archive, archives),
            (self.hand, hands),
            (self.receiver, hands),
        ):
            part.setVisible(is_shown)
        self.archive.setEnabled(chosen > 0)
        self.hand.setEnabled(chosen > 0 and can_hand_over)
        self._count.setText(self.tr("已选 %n 卷", "", chosen))

    def _connect(self) -> None:
        self.which.value_changed.connect(lambda _which: self.changed.emit())
        self.line.value_changed.connect(lambda _line: self.changed.emit())
        self.archive.clicked.connect(self.archive_asked)
        self.hand.clicked.connect(self.hand_over_asked)
        self.print.clicked.connect(self.print_asked)
        self.save.clicked.connect(self.save_asked)
        self.back.clicked.connect(self.list_asked)

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(Space.SMALL)
        above.addWidget(self.which)
        above.addWidget(self.line)
        above.addWidget(self.said, 1)
        for button in (self.back, self.save, self.print):
            above.addWidget(button)
        self._acts = QWidget()
        self._count = QLabel()
        below = QHBoxLayout(self._acts)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(Space.SMALL)
        acts: tuple[QWidget, ...] = (self._count, self.day, self.receiver, self.room)
        for part in (*acts, self.archive, self.hand):
            below.addWidget(part)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addLayout(above)
        column.addWidget(self._acts)
