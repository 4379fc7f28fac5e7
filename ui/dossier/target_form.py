"""Who comes onto the list of a campaign: typed or pasted, from a file, a draw, the register."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.draw_filter import DrawFilter
from disputes_app.services.campaigns import (
    TargetList,
    targets_of_draw,
    targets_of_file,
    targets_of_filter,
    typed_targets,
)
from disputes_app.services.context import Context
from ui.dossier.following_area import FollowingArea
from ui.dossier.grade_choice import grade_field, grades_chosen
from ui.fields.date_field import DateField
from ui.fields.form_column import FormColumn
from ui.fields.number_field import WholeNumberField
from ui.fields.text_fields import NoteField, TextField
from ui.leavable import LeavableFrame
from ui.tokens import Space

Source = Callable[[Context], TargetList]
"""Reads a list off the GUI thread."""


class TargetForm(LeavableFrame):
    """Offers each way in which a list comes about.

    Signals:
        chosen: a Source.
        left: it was given up.
    """

    chosen = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.day = DateField(today, latest=today, required=True)
        self.day.set_value(today)
        self.typed = NoteField(lines=5, longest=200_000)
        self.draw = TextField(placeholder=self.tr("双随机抽查编号"))
        self.words = TextField(placeholder=self.tr("建筑、劳务"))
        self.town = TextField(placeholder=self.tr("安亭镇"))
        self.complaints = WholeNumberField()
        self.grade = grade_field()
        self.typed_button = QPushButton(self.tr("列入上面的单位"))
        self.file_button = QPushButton(self.tr("从表格文件…"))
        self.draw_button = QPushButton(self.tr("列入抽中的单位"))
        self.filter_button = QPushButton(self.tr("列入筛选的单位"))
        self.form = FormColumn()
        self._lay_out()
        self.hide()

    def begin(self) -> None:
        """Ask for a list."""
        self.show()
        self.typed.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_typed(self) -> None:
        """Hand on the lines."""
        text = self.typed.value()
        self.chosen.emit(lambda _context: typed_targets(text))

    def take_draw(self) -> None:
        """Hand on who was drawn under a number."""
        number = self.draw.text().strip()
        if number:
            self.chosen.emit(lambda context: targets_of_draw(context, number))

    def take_filter(self) -> None:
        """Hand on everybody who meets a filter; without any condition nobody is meant."""
        words = tuple(filter(None, self.words.text().replace("、", " ").split()))
        wanted = DrawFilter(
            words,
            self.town.text().strip(),
            complaints=self.complaints.value_so_far() or 0,
            grades=grades_chosen(self.grade),
            by_grade=bool(grades_chosen(self.grade)),
        )
        if wanted.words or wanted.town or wanted.complaints or wanted.grades:
            self.chosen.emit(lambda context: targets_of_filter(context, wanted))

    def ask_for_file(self) -> None:
        """Ask which file holds the list."""
        name, _filter = QFileDialog.getOpenFileName(
            self, self.tr("检查名单"), "", self.tr("表格 (*.csv *.xlsx)")
        )
        if name:
            path = Path(name)
            self.chosen.emit(lambda _context: targets_of_file(path))

    def leave(self) -> None:
        """Hide the form."""
        self.hide()
        self.left.emit()

    def _lay_out(self) -> None:
        self.form.add(self.tr("列入日期"), self.day, mark=True)
        self.form.add(
            self.tr("单位、工地"),
            self.typed,
            hint=self.tr("每行一个：代码、名称、地点，用逗号分开"),
        )
        self.form.add(self.tr("双随机抽查"), self.draw)
        self.form.add(self.tr("单位库：名称含"), self.words)
        self.form.add(self.tr("单位库：街镇"), self.town)
        self.form.add(self.tr("一年内投诉至少（件）"), self.complaints)
        self.form.add(self.tr("守法诚信等级"), self.grade)
        cancel = QPushButton(self.tr("取消（Esc）"))
        self.typed_button.setProperty("role", "primary")
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.SMALL)
        for button, act in (
            (self.typed_button, self.take_typed),
            (self.draw_button, self.take_draw),
            (self.filter_button, self.take_filter),
            (self.file_button, self.ask_for_file),
            (cancel, self.leave),
        ):
            button.setAutoDefault(True)
            button.clicked.connect(act)
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.form.completed.connect(
            lambda: self.typed_button.setFocus(Qt.FocusReason.TabFocusReason)
        )
        area = FollowingArea(self.form)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addWidget(area, 1)
        column.addLayout(buttons)
