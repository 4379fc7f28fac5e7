"""The registers: employers and persons, each with all cases, and those that may be one."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QTabWidget, QVBoxLayout

from disputes_app.domain.register_lists import Register
from ui.actions import ActionId
from ui.desk import EMPLOYERS_PAGE, Desk
from ui.marking import QT_TRANSLATE_NOOP
from ui.page import Page, PageSpec
from ui.registers.register_panel import RegisterPanel
from ui.sides import Pane
from ui.tokens import Space


class EmployersPage(Page):
    """Two registers in tabs; what is searched in one stays while the other is looked at."""

    PAGE = PageSpec(EMPLOYERS_PAGE, QT_TRANSLATE_NOOP("pages", "单位"), "employers", 4)

    def __init__(self, desk: Desk, key: str = "") -> None:
        super().__init__(desk, key)
        self.employers = RegisterPanel(Register.EMPLOYER, desk)
        self.workers = RegisterPanel(Register.WORKER, desk)
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setDrawBase(False)
        self._tabs.addTab(self.employers, self.tr("用人单位"))
        self._tabs.addTab(self.workers, self.tr("人员"))
        self._tabs.tabBar().setAccessibleName(self.tr("登记簿"))
        pane = Pane()
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(pane)
        column = QVBoxLayout(pane)
        column.setContentsMargins(Space.NORMAL, Space.SMALL, Space.NORMAL, Space.NORMAL)
        column.addWidget(self._tabs)
        for panel in (self.employers, self.workers):
            panel.changed.connect(self.handlers_changed)
        self._tabs.currentChanged.connect(lambda _place: self.shown())
        desk.data_changed.connect(self._on_changed)

    @property
    def front(self) -> RegisterPanel:
        """The register that is looked at."""
        return self.workers if self._tabs.currentWidget() is self.workers else self.employers

    def show_register(self, register: Register) -> None:
        """Look at one of the registers."""
        wanted = self.employers if register is Register.EMPLOYER else self.workers
        self._tabs.setCurrentWidget(wanted)

    def asked(self, request: object) -> None:
        """Look for a text in the register of employers."""
        if isinstance(request, str):
            self.show_register(Register.EMPLOYER)
            self.employers.search.setText(request)
            self.employers.look()

    def shown(self) -> None:
        """Read the register in front; later, look whether it is still true."""
        self.front.look()
        self.front.take_focus()
        self.handlers_changed.emit()

    def handlers(self) -> Mapping[ActionId, Callable[[], None]]:
        """Refresh, search, and save a merge that is being asked about."""
        offered: dict[ActionId, Callable[[], None]] = {
            ActionId.REFRESH: self.front.look,
            ActionId.FILTER: self.front.take_focus,
        }
        if self.front.is_merging:
            offered[ActionId.SAVE] = self.front.save
        return offered

    def has_unsaved_input(self) -> bool:
        """Say whether the reason for a merge was begun."""
        return any(one.form.has_unsaved_input for one in (self.employers, self.workers))

    def _on_changed(self, _change: object) -> None:
        if self.isVisible():
            self.front.look()
