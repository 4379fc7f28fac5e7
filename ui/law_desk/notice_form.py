"""How is a State Council notice entered: typed line by line, or read from a file?"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.errors import DomainError
from disputes_app.domain.law import Law
from disputes_app.domain.law_change import ChangeKind, LawChange, festivals_of
from disputes_app.domain.notice_file import (
    Notice,
    NoticeFileError,
    read_notice,
)
from disputes_app.domain.notice_lines import notice_lines, read_notice_lines
from disputes_app.domain.work_calendar import CalendarYear
from ui.banner import Banner
from ui.errors import explain
from ui.fields.choice_field import Choice, ChoiceField
from ui.fields.form_column import FormColumn
from ui.fields.text_fields import TextField
from ui.tokens import Space

LONGEST_NOTICE = 120
LABEL_WIDTH = 76


class NoticeForm(QFrame):
    """Year, name of the notice, and its days; what is typed is read while it is typed.

    Signals:
        prepared: the LawChange and its title.
        left: the user does not want to enter a notice now.
    """

    prepared = Signal(object, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._law: Law | None = None
        self.banner = Banner()
        self.year: ChoiceField[int] = ChoiceField(required=True)
        self.notice = TextField(required=True, longest=LONGEST_NOTICE)
        self.days = QPlainTextEdit()
        self.days.setTabChangesFocus(True)
        self.days.setAccessibleName(self.tr("放假和调休上班的日子"))
        self.days.setPlaceholderText(self.tr("1001-1007 国庆节\n+0926"))
        self._state = QLabel()
        self._state.setWordWrap(True)
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self._import = QPushButton(self.tr("从文件导入…"))
        self._leave = QPushButton(self.tr("取消"))
        self.submit = QPushButton(self.tr("拟订变更"))
        self.submit.setProperty("role", "primary")
        self._lay_out()
        self.year.value_changed.connect(self._on_year)
        self.days.textChanged.connect(self._read)
        self._import.clicked.connect(self._choose_file)
        self._leave.clicked.connect(self.left)
        self.submit.clicked.connect(self._submit)

    def begin(self, law: Law, year: int | None = None) -> None:
        """Be ready for a notice: of ``year``, else of the first year that waits for one."""
        self._law = law
        self.banner.hide()
        waiting = [one.year for one in law.calendar.years if one.provisional]
        adopted = [one.year for one in law.calendar.years if not one.provisional]
        years = [*waiting[:2], *adopted[-2:]]
        self.year.set_choices([Choice(one, str(one)) for one in sorted(years)])
        self.year.set_value(year or (waiting[0] if waiting else adopted[-1]))
        self.notice.set_value(None)
        self.notice.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def has_input(self) -> bool:
        """Whether a name was typed."""
        return bool(self.notice.text().strip())

    def read_file(self, path: Path) -> None:
        """Fill the fields from a file; what does not fit is said in the banner."""
        try:
            year, days = _notice_of(path)
        except DomainError as error:
            self.banner.show_error(error)
            return
        self.banner.hide()
        self.year.set_value(year.year)
        self.notice.set_value(year.notice)
        self.days.setPlainText(notice_lines(days, year.year))

    def complain(self, error: Exception) -> None:
        """Say why the change could not be prepared."""
        self.banner.show_error(error)

    def _on_year(self, year: int | None) -> None:
        if self._law is not None and year is not None:
            self.days.setPlainText(notice_lines(festivals_of(self._law.calendar, year), year))

    def _change(self) -> LawChange:
        year, notice = self.year.value() or 0, (self.notice.value() or "").strip()
        days = read_notice_lines(year, notice or "—", self.days.toPlainText())
        return LawChange(
            ChangeKind.CALENDAR, (CalendarYear(year, notice or "—", provisional=False),), days
        )

    def _read(self) -> None:
        """Say what was understood so far, or what is wrong with it."""
        if self._law is None or self.year.value() is None:
            return
        try:
            change = self._change()
            change.applied_to(self._law)
        except DomainError as error:
            self._say(explain(error).text, is_problem=True)
            return
        off = sum(not one.working for one in change.days)
        worked = len(change.days) - off
        self._say(
            self.tr("读作：放假 {off} 天，调休上班 {worked} 天。").format(off=off, worked=worked),
            is_problem=False,
        )

    def _say(self, words: str, *, is_problem: bool) -> None:
        from ui.restyle import set_look

        self._state.setText(words)
        set_look(self._state, "role", "problem" if is_problem else "small")

    def _submit(self) -> None:
        self.banner.hide()
        if not self.notice.check():
            self.notice.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        try:
            change = self._change()
        except DomainError as error:
            self.banner.show_error(error)
            self.days.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.prepared.emit(change, change.years[0].notice)

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("选择通知文件"), "", self.tr("通知文件 (*.csv *.json)")
        )
        if path:
            self.read_file(Path(path))

    def _lay_out(self) -> None:
        title = QLabel(self.tr("录入放假通知"))
        title.setProperty("role", "cardTitle")
        how = QLabel(
            self.tr(
                "每行一段：“1001-1007 国庆节”为放假，“+0926”为调休上班；上一年末的日子写全，"
                "如 +20261226。"
            )
        )
        how.setWordWrap(True)
        how.setProperty("role", "small")
        form = FormColumn(label_width=LABEL_WIDTH)
        form.add(self.tr("年份"), self.year, mark=True)
        form.add(self.tr("通知"), self.notice, hint=self.tr("名称和文号"), mark=True)
        self.year.setFixedWidth(120)
        self.notice.setMinimumWidth(240)
        self.notice.setMaximumWidth(480)
        buttons = QHBoxLayout()
        buttons.addWidget(self._import)
        buttons.addStretch(1)
        buttons.addWidget(self._leave)
        buttons.addWidget(self.submit)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.NORMAL, Space.SMALL, Space.NORMAL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        for part in (title, self.banner, form, how):
            column.addWidget(part)
        column.addWidget(self.days, 1)
        column.addWidget(self._state)
        column.addLayout(buttons)


def _notice_of(path: Path) -> Notice:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise NoticeFileError(0, "not_readable", path.name) from error
    return read_notice(content, path.name)
