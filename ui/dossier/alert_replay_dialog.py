"""How would the rules have done over days that are past?"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.alert_replay import Foretold, JudgedAlert, Replay, percent_text
from disputes_app.domain.alert_rules import Level
from disputes_app.services.alert_replay import replay_alerts, usual_period
from ui.badges import BADGE_ROLE, BadgeDelegate
from ui.banner import Banner
from ui.desk import Desk
from ui.dossier.alert_words import level_badge
from ui.fields.date_field import DateField
from ui.settings_page.plain_table import look_plain, put_text
from ui.tasks import LatestQuestion
from ui.tokens import Space
from ui.wording import code_text, day_text

SIZE = (890, 500)
INCIDENT_WIDTHS = (96, 206, 172, 66, 108, 78, 90)
ALERT_WIDTHS = (92, 100, 84, 220, 96, 120, 100)
LEVEL_OF_INCIDENT, LEVEL_OF_ALERT = 6, 0


class AlertReplayDialog(QDialog):
    """Days above, the two shares below them, then incidents and warnings, a tab each."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setWindowTitle(self.tr("规则回放"))
        self.resize(*SIZE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.banner = Banner()
        today = desk.today()
        first, last = usual_period(desk.context)
        self.first = DateField(today, latest=today, required=True)
        self.last = DateField(today, latest=today, required=True)
        for field, day, name in (
            (self.first, first, self.tr("起始日")),
            (self.last, last, self.tr("截止日")),
        ):
            field.set_value(day)
            field.setAccessibleName(name)
        self.button = QPushButton(self.tr("回放(&H)"))
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setProperty("role", "cardTitle")
        self.about = QLabel(
            self.tr("按每一天当时已经登记的内容重新计算，与群体性事件登记对照；补登的不算事前。")
        )
        self.about.setWordWrap(True)
        self.about.setProperty("role", "muted")
        self.incidents, self.alerts = QTableWidget(), QTableWidget()
        self.tabs = QTabWidget()
        self._dress_tables()
        self._question = LatestQuestion(desk.searches, self)
        self._question.answered.connect(self._on_replay)
        self._question.failed.connect(self._on_failed)
        self.button.clicked.connect(self.ask)
        self.last.moved_on.connect(self.ask)
        self._lay_out()
        self.ask()

    def ask(self) -> None:
        """Replay the days that are typed."""
        if not (self.first.check() and self.last.check()):
            return
        first, last = self.first.value(), self.last.value()
        if first is None or last is None:
            return
        self.banner.hide()
        self.words.setText(self.tr("正在回放…"))
        context = self.desk.context
        self._question.ask(lambda _progress: replay_alerts(context, first, last))

    def _on_failed(self, error: Exception) -> None:
        self.words.setText("")
        self.banner.show_error(error)

    def _on_replay(self, found: Replay) -> None:
        self.words.setText(self._summary(found))
        self.incidents.setRowCount(len(found.incidents))
        for row, incident in enumerate(reversed(found.incidents)):
            self._fill_incident(row, incident)
        alerts = sorted(found.alerts, key=lambda one: one.alert.raised_on, reverse=True)
        self.alerts.setRowCount(len(alerts))
        for row, alert in enumerate(alerts):
            self._fill_alert(row, alert)

    def _summary(self, found: Replay) -> str:
        told, incidents = found.recall
        right, judged = found.precision
        nothing = self.tr("—")
        lines = [
            self.tr("召回率 {percent}：{whole} 件群体性事件中，{part} 件事前有预警").format(
                percent=percent_text(found.recall) or nothing, whole=incidents, part=told
            ),
            self.tr("准确率 {percent}：{whole} 条可判定的预警中，{part} 条应验").format(
                percent=percent_text(found.precision) or nothing, whole=judged, part=right
            ),
        ]
        levels = [
            self.tr("{level} {part}/{whole}").format(
                level=code_text(level), part=found.reached(level)[0], whole=found.reached(level)[1]
            )
            for level in Level
        ]
        lines.append(
            self.tr("达到各级别的预警中应验的：{levels}").format(levels=self.tr("，").join(levels))
        )
        return "\n".join(lines)

    def _fill_incident(self, row: int, one: Foretold) -> None:
        ahead = "—" if one.days_ahead is None else self.tr("%n 日", "", one.days_ahead)
        raised = self.tr("没有预警") if one.raised_on is None else day_text(one.raised_on)
        incident = one.incident
        texts = (
            day_text(incident.on), incident.number, incident.title, str(incident.people), raised,
            ahead, "",
        )  # fmt: skip
        for column, text in enumerate(texts):
            put_text(self.incidents, row, column, text)
        if one.level is not None:
            badge = level_badge(one.level)
            item = put_text(self.incidents, row, LEVEL_OF_INCIDENT, badge.text)
            item.setData(BADGE_ROLE, badge)

    def _fill_alert(self, row: int, one: JudgedAlert) -> None:
        alert = one.alert
        badge = level_badge(alert.level)
        put_text(self.alerts, row, LEVEL_OF_ALERT, badge.text).setData(BADGE_ROLE, badge)
        ended = self.tr("仍在") if alert.ended_on is None else day_text(alert.ended_on)
        texts = (
            day_text(alert.raised_on), code_text(alert.key.by), alert.key.shown, ended,
            self._judged(one), self.tr("、").join(one.incidents) or "—",
        )  # fmt: skip
        for column, text in enumerate(texts, start=1):
            put_text(self.alerts, row, column, text)

    def _judged(self, one: JudgedAlert) -> str:
        if one.right is None:
            return self.tr("尚不能判定")
        return self.tr("应验") if one.right else self.tr("未发生")

    def _dress_tables(self) -> None:
        day, people = self.tr("日期"), self.tr("人数")
        looks = (
            (
                self.incidents,
                self.tr("群体性事件"),
                [day, self.tr("编号"), self.tr("事件"), people, self.tr("首次预警"),
                 self.tr("提前"), self.tr("事前级别")],
                INCIDENT_WIDTHS,
                LEVEL_OF_INCIDENT,
            ),
            (
                self.alerts,
                self.tr("预警"),
                [self.tr("级别"), self.tr("首次预警"), self.tr("对象"), self.tr("名称"),
                 self.tr("解除"), self.tr("判定"), self.tr("事件")],
                ALERT_WIDTHS,
                LEVEL_OF_ALERT,
            ),
        )  # fmt: skip
        for table, name, titles, widths, level in looks:
            table.setAccessibleName(name)
            look_plain(table, titles, widths)
            table.setItemDelegateForColumn(level, BadgeDelegate(table))
            self.tabs.addTab(table, name)

    def _lay_out(self) -> None:
        close = QPushButton(self.tr("关闭"))
        close.clicked.connect(self.accept)
        self.button.setProperty("role", "primary")
        top = QHBoxLayout()
        top.setSpacing(Space.SMALL)
        for part in (self.first, QLabel(self.tr("至")), self.last, self.button):
            top.addWidget(part)
        top.addStretch(1)
        for button in (self.button, close):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.NORMAL, Space.NORMAL, Space.NORMAL, Space.NORMAL)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.banner)
        column.addLayout(top)
        column.addWidget(self.words)
        column.addWidget(self.about)
        column.addWidget(self.tabs, 1)
        column.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)
