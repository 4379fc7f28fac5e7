"""What does this office set where the law leaves it a choice that moves no date?"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from disputes_app.domain.numbering import ALL_SERIES
from disputes_app.domain.office_settings import OfficeSettings
from disputes_app.domain.setting_kinds import SettingGroup
from disputes_app.domain.setting_table import SETTINGS, pattern_key
from disputes_app.domain.staff import RIGHTS, Right
from disputes_app.services.context import Context
from disputes_app.services.office_settings import (
    OfficeSettingChanged,
    next_counters,
    office_settings,
    restore_office_setting,
    set_office_setting,
)
from ui.banner import Banner
from ui.desk import Desk
from ui.law_desk.setting_row import SettingRow
from ui.tasks import LatestQuestion, Task
from ui.tokens import Space, Tone
from ui.wording import code_text, name_of

LEAST_HEIGHT = 260


@dataclass(frozen=True, slots=True)
class OfficeFile:
    """What the page shows: every setting, and which counter comes next in each series."""

    settings: OfficeSettings
    counters: dict[str, int]
    year: int


def read_office_file(ctx: Context) -> OfficeFile:
    """Read the page at once, so that it fits together."""
    return OfficeFile(office_settings(ctx), next_counters(ctx), ctx.today().year)


class OfficePart(QWidget):
    """A card a group; Enter in a field saves it, what is refused stands beside it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setMinimumHeight(LEAST_HEIGHT)
        self.banner = Banner()
        known = OfficeSettings()
        self.rows = {key: SettingRow(known[key]) for key in SETTINGS}
        self._who = QLabel(self.tr("由负责人设定；不变更任何期限，以后的登记即按新的设定。"))
        self._who.setProperty("role", "small")
        self._question = LatestQuestion(desk.reads, self)
        self._lay_out()
        self._connect()
        self._allow()

    @property
    def has_input(self) -> bool:
        """Whether something typed is not saved."""
        return any(row.has_input for row in self.rows.values())

    def refresh(self) -> None:
        """Read the settings anew, unless somebody is typing one."""
        if not self.has_input:
            self._ask()

    def _ask(self) -> None:
        context = self._desk.context
        self._question.ask(lambda _progress: read_office_file(context))

    def _show(self, file: OfficeFile) -> None:
        for key, row in self.rows.items():
            row.show_state(file.settings[key])
        for series in ALL_SERIES.values():
            self.rows[pattern_key(series)].show_next(series, file.year, file.counters[series.id])

    def _set(self, key: str, value: int | str) -> None:
        context, actor = self._desk.context, self._desk.actor
        self._follow(
            self._desk.writes.start(
                lambda _progress: set_office_setting(context, actor, key, value)
            ),
            key,
        )

    def _restore(self, key: str) -> None:
        context, actor = self._desk.context, self._desk.actor
        self._follow(
            self._desk.writes.start(lambda _progress: restore_office_setting(context, actor, key)),
            key,
        )

    def _follow(self, task: Task, key: str) -> None:
        task.succeeded.connect(self._on_done)
        task.failed.connect(self.rows[key].complain)

    def _on_done(self, change: OfficeSettingChanged) -> None:
        row = self.rows[change.key]
        self.banner.tell(Tone.SUCCESS, self.tr("已保存"), name_of(SETTINGS[change.key]))
        row.field.set_value(change.value)
        row.field.complain("")
        self._ask_row(change.key)
        self._desk.data_changed.emit(change)

    def _ask_row(self, key: str) -> None:
        """Read one row anew; what is typed in others stays."""
        context = self._desk.context
        task = self._desk.reads.start(lambda _progress: read_office_file(context))
        task.succeeded.connect(lambda file: self.rows[key].show_state(file.settings[key]))
        task.failed.connect(self.banner.show_error)

    def _allow(self, _actor: object = None) -> None:
        may = Right.ADOPT_LAW in RIGHTS[self._desk.actor.role]
        for row in self.rows.values():
            row.allow(may=may)

    def _connect(self) -> None:
        self._question.answered.connect(self._show)
        self._question.failed.connect(self.banner.show_error)
        self._desk.actor_changed.connect(self._allow)
        for row in self.rows.values():
            row.set_asked.connect(self._set)
            row.restore_asked.connect(self._restore)

    def _lay_out(self) -> None:
        """Lay out from the outside in: what is moved into another widget is styled once more."""
        inside = QWidget()
        inside.setProperty("role", "plain")
        area = QScrollArea(self)
        area.setProperty("role", "plain")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        area.setWidgetResizable(True)
        area.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.SMALL, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.banner)
        column.addWidget(self._who)
        column.addWidget(area, 1)
        inner = QVBoxLayout(inside)
        inner.setContentsMargins(0, 0, Space.TIGHT, 0)
        inner.setSpacing(Space.SMALL)
        for group in SettingGroup:
            card = QFrame()
            inner.addWidget(card)
            self._fill(card, group)
        inner.addStretch(1)

    def _fill(self, card: QFrame, group: SettingGroup) -> None:
        card.setProperty("role", "card")
        title = QLabel(code_text(group))
        title.setProperty("role", "cardTitle")
        column = QVBoxLayout(card)
        column.setContentsMargins(Space.NORMAL, Space.SMALL, Space.NORMAL, Space.SMALL)
        column.setSpacing(0)
        column.addWidget(title)
        rows = [row for row in self.rows.values() if SETTINGS[row.key].group is group]
        abouts = {row.about.text() for row in rows}
        is_each_own = len(abouts) > 1
        if not is_each_own:
            shared = QLabel(abouts.pop())
            shared.setProperty("role", "small")
            shared.setWordWrap(True)
            column.addWidget(shared)
        for row in rows:
            row.about.setVisible(is_each_own)
            column.addWidget(row)
