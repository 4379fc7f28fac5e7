"""Which periods does the law set, what does each say, and how does another version come in?"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.errors import DomainError
from disputes_app.domain.law_change import LawChange
from disputes_app.domain.rule_file import change_title, read_rule_file
from disputes_app.domain.rulebook_format import RulebookError
from disputes_app.services.law_desk import LawDeskChanged, prepare
from disputes_app.services.rule_usage import running_cases
from ui.banner import Banner
from ui.desk import Desk
from ui.law_desk.rule_details import RuleDetails
from ui.law_desk.rule_form import RuleForm
from ui.law_desk.rule_list import RuleList
from ui.settings_page.keyed_table import KeyedTable
from ui.tasks import LatestQuestion
from ui.tokens import Space

LIST_WIDTH, DETAILS_WIDTH = 600, 700
LEAST_HEIGHT = 300


class RulesPart(QWidget):
    """The list left, the rule chosen right; a form takes their place for a new version.

    Signals:
        prepared: number of the change that was prepared.
    """

    prepared = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setMinimumHeight(LEAST_HEIGHT)
        today = desk.today()
        self.banner = Banner()
        self.list = RuleList()
        self.details = RuleDetails(today)
        self.form = RuleForm(today)
        self.draft = QPushButton(self.tr("拟订新版本…"))
        self.take_file = QPushButton(self.tr("从文件导入…"))
        self._stack = QStackedWidget()
        self._usage = LatestQuestion(desk.reads, self)
        self._lay_out()
        self._connect()
        self.refresh()

    @property
    def filter(self) -> QLineEdit:
        """The field that narrows the list."""
        return self.list.filter

    @property
    def table(self) -> KeyedTable:
        """The list of rules."""
        return self.list.table

    @property
    def has_input(self) -> bool:
        """Whether a new version is being typed."""
        return self._stack.currentWidget() is self.form and self.form.has_input

    def refresh(self) -> None:
        """Show the law in force."""
        self.list.show_law(self._desk.context.law)
        self._show_chosen(self.list.rule_id)

    def show_rule(self, rule_id: str) -> None:
        """Show one rule."""
        self.list.choose(rule_id)

    def begin(self) -> None:
        """Let a new version of the rule chosen be written down."""
        rule_id = self.list.rule_id
        if rule_id is not None:
            self.form.begin(self._desk.context.law, rule_id)
            self._stack.setCurrentWidget(self.form)
            self.form.first_day.setFocus(Qt.FocusReason.OtherFocusReason)

    def read_file(self, path: Path) -> None:
        """Prepare the versions of a TOML file; what does not fit is said in the banner."""
        try:
            change = read_rule_file(_content(path), path.name)
        except DomainError as error:
            self.banner.show_error(error)
            return
        self._prepare(change, change_title(change.rules, path.name))

    def _show_chosen(self, rule_id: object) -> None:
        is_any = isinstance(rule_id, str)
        self.details.setVisible(is_any)
        self.draft.setEnabled(is_any)
        if not isinstance(rule_id, str):
            self._usage.forget()
            return
        context = self._desk.context
        self.details.show_rule(rule_id, context.law)
        self._usage.ask(lambda _progress: running_cases(context, rule_id))

    def _prepare(self, change: LawChange, title: str) -> None:
        context, actor = self._desk.context, self._desk.actor
        self.form.submit.setEnabled(False)
        task = self._desk.writes.start(lambda _progress: prepare(context, actor, change, title))
        task.succeeded.connect(self._on_prepared)
        task.failed.connect(self._on_refused)
        task.finished.connect(lambda: self.form.submit.setEnabled(True))

    def _on_prepared(self, proposal_id: int) -> None:
        self.banner.hide()
        self.form.forget()
        self._leave()
        self._desk.data_changed.emit(LawDeskChanged(proposal_id))
        self.prepared.emit(proposal_id)

    def _on_refused(self, error: Exception) -> None:
        if self._stack.currentWidget() is self.form:
            self.form.complain(error)
        else:
            self.banner.show_error(error)

    def _leave(self) -> None:
        self._stack.setCurrentIndex(0)

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("选择规则文件"), "", self.tr("规则文件 (*.toml)")
        )
        if path:
            self.read_file(Path(path))

    def _connect(self) -> None:
        self.list.chosen.connect(self._show_chosen)
        self._usage.answered.connect(self.details.show_usage)
        self._usage.failed.connect(self.banner.show_error)
        self.draft.clicked.connect(self.begin)
        self.take_file.clicked.connect(self._choose_file)
        self.form.left.connect(self._leave)
        self.form.prepared.connect(self._prepare)

    def _lay_out(self) -> None:
        left = QWidget()
        below = QHBoxLayout()
        below.setSpacing(Space.SMALL)
        below.addStretch(1)
        below.addWidget(self.take_file)
        below.addWidget(self.draft)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.list, 1)
        column.addLayout(below)
        sides = QSplitter(Qt.Orientation.Horizontal)
        sides.setChildrenCollapsible(False)
        sides.addWidget(left)
        sides.addWidget(self.details)
        sides.setSizes([LIST_WIDTH, DETAILS_WIDTH])
        browsing = QWidget()
        inside = QVBoxLayout(browsing)
        inside.setContentsMargins(0, Space.SMALL, 0, 0)
        inside.setSpacing(Space.SMALL)
        inside.addWidget(self.banner)
        inside.addWidget(sides, 1)
        self._stack.addWidget(browsing)
        self._stack.addWidget(self.form)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise RulebookError(path.name, "", "", "not_readable") from error
