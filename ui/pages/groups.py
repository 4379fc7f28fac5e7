"""The list of groups of cases (群体案件)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTableWidget,
    QVBoxLayout,
)

from disputes_app.domain.case_group import GroupRow
from disputes_app.services.groups import groups
from ui.actions import ActionId
from ui.banner import Banner
from ui.desk import GROUPS_PAGE, Desk
from ui.empty import EmptyState
from ui.marking import QT_TRANSLATE_NOOP
from ui.page import Page, PageSpec
from ui.settings_page.plain_table import look_plain, put_text
from ui.sides import Pane
from ui.tasks import LatestQuestion
from ui.tokens import Space
from ui.wording import code_text, day_text

WIDTHS = (320, 70, 240, 80, 80, 80)
NUMBERS = (3, 4, 5)
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class GroupsPage(Page):
    """One row a group, the newest first; Enter opens it."""

    PAGE = PageSpec(
        GROUPS_PAGE, QT_TRANSLATE_NOOP("pages", "群体案件列表"), "cases", 95, on_rail=False
    )

    def __init__(self, desk: Desk, key: str = "") -> None:
        super().__init__(desk, key)
        self._rows: tuple[GroupRow, ...] = ()
        self.banner = Banner()
        self.count = QLabel()
        self.table = QTableWidget()
        self.many_button = QPushButton(self.tr("登记群体案件"))
        self.empty = EmptyState(
            self.tr("还没有群体案件"),
            self.tr("在登记页按名单批量登记，或者在案件列表中选中多件，再点“归为一组”。"),
            self.tr("打开登记页"),
        )
        self._stack = QStackedWidget()
        self._question = LatestQuestion(desk.reads, self)
        self._lay_out()
        self._connect()

    def shown(self) -> None:
        """Look anew: others may have worked on the database."""
        self.read()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def read(self) -> None:
        """Read the list anew."""
        context = self.desk.context
        self._question.ask(lambda _progress: groups(context))

    def handlers(self) -> Mapping[ActionId, Callable[[], None]]:
        """Refresh."""
        return {ActionId.REFRESH: self.read}

    def _on_rows(self, rows: tuple[GroupRow, ...]) -> None:
        self._rows = rows
        self.table.setRowCount(len(rows))
        for place, row in enumerate(rows):
            texts = (
                row.name,
                code_text(row.line),
                row.lead_number,
                str(row.people),
                str(row.cases),
                str(row.open_cases),
                day_text(row.next_due_on),
            )
            for column, text in enumerate(texts):
                item = put_text(self.table, place, column, text)
                if column in NUMBERS:
                    item.setTextAlignment(RIGHT)
        if rows and self.table.currentRow() < 0:
            self.table.setCurrentCell(0, 0)
        self._stack.setCurrentWidget(self.table if rows else self.empty)
        self.count.setText(self.tr("共 %n 个群体", "", len(rows)))

    def _open(self, place: int) -> None:
        if 0 <= place < len(self._rows):
            row = self._rows[place]
            self.desk.open_group(row.group, row.name)

    def _on_changed(self, _change: object) -> None:
        if self.isVisible():
            self.read()

    def _connect(self) -> None:
        self._question.answered.connect(self._on_rows)
        self._question.failed.connect(self.banner.show_error)
        self.table.itemActivated.connect(lambda item: self._open(item.row()))
        self.many_button.clicked.connect(self.desk.open_registration)
        self.empty.acted.connect(self.desk.open_registration)
        self.desk.data_changed.connect(self._on_changed)

    def _lay_out(self) -> None:
        self.table.setAccessibleName(self.tr("群体案件"))
        look_plain(
            self.table,
            [
                self.tr("群体"),
                self.tr("业务"),
                self.tr("牵头案件"),
                self.tr("人数"),
                self.tr("件数"),
                self.tr("未结"),
                self.tr("最近期限"),
            ],
            WIDTHS,
        )
        for place in NUMBERS:
            title = self.table.horizontalHeaderItem(place)
            if title is not None:
                title.setTextAlignment(RIGHT)
        self.count.setProperty("role", "muted")
        self.many_button.setAutoDefault(True)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        top = QHBoxLayout()
        top.addWidget(self.count, 1)
        top.addWidget(self.many_button)
        pane = Pane()
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(pane)
        column = QVBoxLayout(pane)
        column.setContentsMargins(Space.NORMAL, Space.SMALL, Space.NORMAL, Space.NORMAL)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.banner)
        column.addLayout(top)
        column.addWidget(self._stack, 1)
