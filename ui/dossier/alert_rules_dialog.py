"""By which rules is trouble seen early, and how does a supervisor change them?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import time
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.alert_rules import (
    AlertRule,
    AlertRuleError,
    AlertRules,
    Level,
    QuietHours,
    SignalSource,
    written_rules,
)
from disputes_app.services.alert_rule_desk import (
    AlertRulesChanged,
    RuleDesk,
    adopt_alert_rules,
    adopt_rules_file,
    may_change_rules,
    rule_desk,
    save_rules_file,
)
from ui.banner import Banner
from ui.desk import Desk
from ui.fields.text_fields import TextField
from ui.settings_page.plain_table import look_plain, put_text
from ui.tasks import LatestQuestion
from ui.tokens import Space
from ui.wording import code_text, day_text, name_of

SIZE = (890, 500)
WIDTHS = (220, 92, 76, 210, 58, 62, 66, 58)
FIRST_NUMBER = 4
TIME_WIDTH = 72


class AlertRulesDialog(QDialog):
    """A row a rule; days and thresholds are typed over, and the whole is saved with a reason.

    Signals:
        adopted: other rules hold from now on.
    """

    adopted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.shown: RuleDesk | None = None
        self.setWindowTitle(self.tr("预警规则"))
        self.resize(*SIZE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.banner = Banner()
        self.about = QLabel(
            self.tr("数值没有法定标准，由本单位决定；黄、橙、红不用的留空。每次保存为一个新版本。")
        )
        self.about.setWordWrap(True)
        self.table = QTableWidget()
        self.table.setAccessibleName(self.tr("预警规则"))
        titles = [self.tr("规则"), self.tr("对象"), self.tr("计数"), self.tr("来源")]
        levels = [self.tr("黄"), self.tr("橙"), self.tr("红")]
        look_plain(self.table, [*titles, self.tr("天数"), *levels], WIDTHS)
        self.quiet_from, self.quiet_to = TextField(longest=5), TextField(longest=5)
        self.horizon = TextField(longest=3)
        for field, name in (
            (self.quiet_from, self.tr("静默开始")),
            (self.quiet_to, self.tr("静默结束")),
            (self.horizon, self.tr("应验期限")),
        ):
            field.setFixedWidth(TIME_WIDTH)
            field.setAccessibleName(name)
        self.reason = TextField(longest=200, placeholder=self.tr("修改理由（必填）"))
        self.reason.setAccessibleName(self.tr("修改理由"))
        self.save_button = QPushButton(self.tr("保存为新版本(&S)"))
        self.import_button = QPushButton(self.tr("从文件采用…"))
        self.export_button = QPushButton(self.tr("导出…"))
        self.import_button.setToolTip(self.tr("增减规则、改变对象和来源：先导出，改好后采用"))
        self.versions = QLabel()
        self.versions.setProperty("role", "muted")
        self.versions.setWordWrap(True)
        self._question = LatestQuestion(desk.reads, self)
        self._question.answered.connect(self._on_desk)
        self._question.failed.connect(self.banner.show_error)
        self.save_button.clicked.connect(self.save)
        self.import_button.clicked.connect(self.ask_for_file)
        self.export_button.clicked.connect(self.ask_where_to_export)
        self._lay_out()
        self.ask()

    def ask(self) -> None:
        """Read the rules that hold."""
        context = self.desk.context
        self._question.ask(lambda _progress: rule_desk(context))

    def save(self) -> None:
        """Let what is typed hold from now on."""
        if not self.save_button.isEnabled():
            return
        try:
            text = written_rules(self._typed())
        except AlertRuleError as error:
            self.banner.show_error(error)
            return
        context, actor, reason = self.desk.context, self.desk.actor, self.reason.text()
        self._run(lambda: adopt_alert_rules(context, actor, text, reason))

    def ask_for_file(self) -> None:
        """Let the rules of a file hold from now on, with the reason that is typed."""
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("选择预警规则文件"), "", self.tr("规则文件 (*.toml)")
        )
        if name:
            context, actor, reason = self.desk.context, self.desk.actor, self.reason.text()
            self._run(lambda: adopt_rules_file(context, actor, Path(name), reason))

    def ask_where_to_export(self) -> None:
        """Write the rules that hold to a file."""
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("导出预警规则"), "alert_rules.toml", self.tr("规则文件 (*.toml)")
        )
        if name:
            context = self.desk.context
            task = self.desk.copies.start(lambda _progress: save_rules_file(context, Path(name)))
            task.failed.connect(self.banner.show_error)

    def _run(self, work: Callable[[], AlertRulesChanged]) -> None:
        self.save_button.setEnabled(False)
        self.banner.hide()
        label = self.tr("正在保存预警规则…")
        task = self.desk.writes.start(lambda _progress: work(), label=label)
        task.succeeded.connect(self._on_saved)
        task.failed.connect(self._on_failed)

    def _typed(self) -> AlertRules:
        """Return the rules as typed; raise AlertRuleError where a number is none."""
        known = AlertRules(()) if self.shown is None else self.shown.rules
        rules = [self._rule(row, rule) for row, rule in enumerate(known.rules)]
        quiet = QuietHours(_time(self.quiet_from, "from"), _time(self.quiet_to, "to"))
        horizon = _number("[replay]", "horizon_days", self.horizon.text())
        return AlertRules(tuple(rules), quiet, horizon)

    def _rule(self, row: int, rule: AlertRule) -> AlertRule:
        texts = [self._text(row, FIRST_NUMBER + n) for n in range(1 + len(Level))]
        thresholds = tuple(
            (level, _number(rule.id, level.value, text))
            for level, text in zip(Level, texts[1:], strict=True)
            if text
        )
        days = _number(rule.id, "window_days", texts[0])
        return replace(rule, window_days=days, thresholds=thresholds)

    def _text(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return "" if item is None else item.text().strip()

    def _on_desk(self, shown: RuleDesk) -> None:
        self.shown = shown
        may = may_change_rules(self.desk.actor)
        self.table.setRowCount(len(shown.rules.rules))
        for row, rule in enumerate(shown.rules.rules):
            self._fill(row, rule, may=may)
        if may:
            self.table.setEditTriggers(
                QAbstractItemView.EditTrigger.AnyKeyPressed
                | QAbstractItemView.EditTrigger.DoubleClicked
                | QAbstractItemView.EditTrigger.EditKeyPressed
            )
            self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.table.setCurrentCell(0, FIRST_NUMBER)
        self.quiet_from.set_value(f"{shown.rules.quiet.begins:%H:%M}")
        self.quiet_to.set_value(f"{shown.rules.quiet.ends:%H:%M}")
        self.horizon.set_value(str(shown.rules.horizon_days))
        fields = (self.quiet_from, self.quiet_to, self.horizon, self.reason)
        for part in (*fields, self.save_button, self.import_button):
            part.setEnabled(may)
        self.versions.setText(self._versions_text(shown, may=may))

    def _fill(self, row: int, rule: AlertRule, *, may: bool) -> None:
        sources = [code_text(one) for one in SignalSource if one in rule.of]
        texts = (name_of(rule.name), code_text(rule.by), code_text(rule.count))
        for column, text in enumerate((*texts, self.tr("、").join(sources))):
            put_text(self.table, row, column, text)
        numbers = [rule.window_days, *(rule.threshold(level) for level in Level)]
        for column, number in enumerate(numbers, start=FIRST_NUMBER):
            item = QTableWidgetItem("" if number is None else str(number))
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            item.setFlags(flags | Qt.ItemFlag.ItemIsEditable if may else flags)
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.table.setItem(row, column, item)

    def _versions_text(self, shown: RuleDesk, *, may: bool) -> str:
        if shown.versions:
            last = shown.versions[0]
            text = self.tr("现行第 {n} 版：{day} {who}，{reason}").format(
                n=last.id, day=day_text(last.adopted_at.date()), who=last.adopted_by,
                reason=last.reason,
            )  # fmt: skip
        else:
            text = self.tr("现行规则随程序提供，还没有修改过")
        return text if may else self.tr("{text}。只有负责人可以修改。").format(text=text)

    def _on_saved(self, changed: object) -> None:
        self.reason.clear()
        self.desk.data_changed.emit(changed)
        self.adopted.emit()
        self.ask()

    def _on_failed(self, error: Exception) -> None:
        self.save_button.setEnabled(True)
        self.banner.show_error(error)

    def _lay_out(self) -> None:
        self.save_button.setProperty("role", "primary")
        close = QPushButton(self.tr("关闭"))
        close.clicked.connect(self.accept)
        quiet = QHBoxLayout()
        quiet.setSpacing(Space.SMALL)
        for part in (
            QLabel(self.tr("静默时段")),
            self.quiet_from,
            QLabel(self.tr("至")),
            self.quiet_to,
            QLabel(self.tr("（休息日全天；红色不静默）　预警后")),
            self.horizon,
            QLabel(self.tr("日内发生的算应验")),
        ):
            quiet.addWidget(part)
        quiet.addStretch(1)
        below = QHBoxLayout()
        below.setSpacing(Space.SMALL)
        below.addWidget(self.reason, 1)
        for button in (self.save_button, self.import_button, self.export_button, close):
            button.setAutoDefault(False)
            below.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.NORMAL, Space.NORMAL, Space.NORMAL, Space.NORMAL)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.banner)
        column.addWidget(self.about)
        column.addWidget(self.table, 1)
        column.addLayout(quiet)
        column.addWidget(self.versions)
        column.addLayout(below)


def _number(rule: str, name: str, text: str) -> int:
    if not (text.strip().isascii() and text.strip().isdigit()):
        raise AlertRuleError(rule, name, "alert_out_of_range", text)
    return int(text)


def _time(field: TextField, name: str) -> time:
    try:
        return time.fromisoformat(field.text().strip().zfill(5))
    except ValueError as error:
        raise AlertRuleError("[quiet]", name, "alert_unknown_value", field.text()) from error
