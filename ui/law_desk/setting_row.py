"""How is one choice of the office shown, entered, refused and taken back?"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from disputes_app.domain.errors import DomainError
from disputes_app.domain.numbering import (
    NumberPatternError,
    Series,
    number_pattern,
    shown_pattern,
)
from disputes_app.domain.office_settings import (
    SettingState,
    range_text,
    read_value,
    value_text,
)
from disputes_app.domain.rules import Mark
from disputes_app.domain.setting_kinds import OfficeSetting, SettingType, Value
from disputes_app.domain.shanghai import shanghai_day
from ui.badges import Badge, BadgeLabel
from ui.errors import explain
from ui.fields.line_field import LineField, Read, Refused
from ui.law_desk.rule_words import mark_badge
from ui.tokens import Space, Tone
from ui.wording import code_text, day_text, name_of

NUMBER_WIDTH, PATTERN_WIDTH, BADGE_WIDTH = 130, 280, 136


class SettingField(LineField[Value]):
    """Takes what a setting may hold, and says the range of it where it may not.

    Signals:
        given_up: Esc was pressed: what is stored shall stand there again.
    """

    given_up = Signal()

    def __init__(self, setting: OfficeSetting, parent: QWidget | None = None) -> None:
        super().__init__(required=True, parent=parent)
        self._setting = setting
        is_text = setting.type.is_text
        self.setFixedWidth(PATTERN_WIDTH if is_text else NUMBER_WIDTH)
        if not is_text:
            self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setPlaceholderText(self.tr("未填写"))
        self.setAccessibleName(name_of(setting))

    def read(self, text: str) -> Read[Value] | Refused:
        """Return the value, or why it is refused."""
        try:
            value = read_value(self._setting, text)
        except DomainError as error:
            return Refused(explain(error).sentence)
        return Read(value, self.text_of(value))

    def text_of(self, value: Value) -> str:
        """Return how clerks write it."""
        if self._setting.type is SettingType.PATTERN:
            return shown_pattern(str(value))
        return value_text(self._setting, value)

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
            return
        super().keyPressEvent(event)


class SettingRow(QFrame):
    """Title, field, range, source and mark; below them where it acts and who set it.

    Signals:
        set_asked: key and value that are to hold from now on.
        restore_asked: key whose default is to hold again.
    """

    set_asked = Signal(str, object)
    restore_asked = Signal(str)

    def __init__(self, state: SettingState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "entry")
        self._state = state
        self._series: Series | None = None
        self._next = 1
        self._year = 1
        setting = state.setting
        self.field = SettingField(setting)
        self.badge = BadgeLabel()
        self.problem = _words("problem")
        self.preview = _words("small")
        self.about = _words("small")
        self.who = _words("small")
        self.save = QPushButton(self.tr("保存"))
        self.restore = QPushButton(self.tr("恢复默认"))
        self._lay_out(setting)
        self._connect()
        self.show_state(state)

    @property
    def key(self) -> str:
        """The key of the setting."""
        return self._state.setting.key

    @property
    def has_input(self) -> bool:
        """Whether something typed is not saved."""
        return self.field.text() != self._stored_text()

    def show_state(self, state: SettingState) -> None:
        """Show what holds now; what was typed and not saved goes."""
        self._state = state
        self.field.set_value(state.value)
        self.field.complain("")
        self.badge.show_badge(_badge(state))
        self.who.setText(_who(state))
        self.who.setVisible(state.is_own)
        self.restore.setVisible(state.is_own)
        self._on_typed()

    def show_next(self, series: Series, year: int, n: int) -> None:
        """Show the next number as the pattern typed would write it."""
        self._series, self._year, self._next = series, year, n
        self._on_typed()

    def allow(self, *, may: bool) -> None:
        """Let it be changed, or only looked at."""
        self.field.setReadOnly(not may)
        self.save.setEnabled(may)
        self.restore.setEnabled(may)

    def complain(self, error: Exception) -> None:
        """Say beside the field why it was not saved."""
        self.field.complain(explain(error).sentence)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stored_text(self) -> str:
        value = self._state.value
        return "" if value is None else self.field.text_of(value)

    def _on_typed(self) -> None:
        self.save.setVisible(self.has_input)
        if self._series is None:
            return
        try:
            pattern = number_pattern(self.field.text())
        except NumberPatternError:
            self.preview.setText("")
            return
        number = self._series.written_as(pattern).number(self._year, self._next)
        self.preview.setText(self.tr("下一个编号：{number}").format(number=number))

    def _save(self) -> None:
        if not self.has_input or self.field.isReadOnly():
            return
        if self.field.check():
            value = self.field.value()
            if value is not None:
                self.set_asked.emit(self.key, value)

    def _say(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def _connect(self) -> None:
        self.field.textChanged.connect(lambda _text: self._on_typed())
        self.field.problem_changed.connect(self._say)
        self.field.moved_on.connect(self._save)
        self.field.given_up.connect(lambda: self.show_state(self._state))
        self.save.clicked.connect(self._save)
        self.restore.clicked.connect(lambda: self.restore_asked.emit(self.key))

    def _lay_out(self, setting: OfficeSetting) -> None:
        title = QLabel(name_of(setting))
        title.setWordWrap(True)
        title.setBuddy(self.field)
        title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.about.setText(about_text(setting))
        unit = "" if setting.type.is_text else code_text(setting.type)
        value = QHBoxLayout()
        value.setSpacing(Space.TIGHT)
        for part in (self.field, QLabel(unit), self.save, self.restore):
            value.addWidget(part)
        value.addStretch(1)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, Space.TIGHT, 0, Space.TIGHT)
        grid.setHorizontalSpacing(Space.SMALL)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        grid.setColumnMinimumWidth(2, BADGE_WIDTH)
        grid.addWidget(title, 0, 0)
        grid.addLayout(value, 0, 1)
        grid.addWidget(self.badge, 0, 2, Qt.AlignmentFlag.AlignRight)
        for place, part in enumerate((self.problem, self.preview), start=1):
            grid.addWidget(part, place, 1, 1, 2)
            part.hide()
        self.preview.setVisible(setting.type is SettingType.PATTERN)
        grid.addWidget(self.about, 3, 0, 1, 3)
        grid.addWidget(self.who, 4, 0, 1, 3)


def about_text(setting: OfficeSetting) -> str:
    """Return range, source, note and where the value acts."""
    found = [setting.source, name_of(setting.note)]
    if setting.bounded_by_law:
        limits = QCoreApplication.translate("settings", "法定范围 {range}")
    else:
        limits = QCoreApplication.translate("settings", "可填 {range}")
    allowed = range_text(setting)
    if allowed:
        found.insert(0, limits.format(range=allowed))
    used = QCoreApplication.translate("settings", "用于：{use}").format(use=name_of(setting.used))
    return "  ·  ".join([*found, used])


def _badge(state: SettingState) -> Badge:
    if state.is_own:
        return Badge(QCoreApplication.translate("settings", "本单位设定"), Tone.INFO)
    if state.value is None:
        return Badge(QCoreApplication.translate("settings", "未填写"), Tone.NEUTRAL)
    if state.setting.bounded_by_law and state.value == state.setting.least:
        return Badge(QCoreApplication.translate("settings", "法定下限，预警"), Tone.WARNING)
    if state.setting.mark is Mark.TEXT:
        return Badge(QCoreApplication.translate("settings", "法定默认值"), Tone.SUCCESS)
    return mark_badge(state.setting.mark)


def _who(state: SettingState) -> str:
    if state.set_by is None or state.set_at is None:
        return ""
    day: date = shanghai_day(state.set_at)
    return QCoreApplication.translate("settings", "{who} 于 {day} 设定").format(
        who=state.set_by, day=day_text(day)
    )


def _words(role: str) -> QLabel:
    label = QLabel()
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
