"""The page on which a list of workers of one employer is registered in one act."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.case_group import group_name, is_collective
from disputes_app.services.context import Context
from disputes_app.services.group_registration import register_workers
from disputes_app.services.group_workers import (
    WorkerRow,
    checked_workers,
    claim_heads,
    workers_in_file,
    workers_in_text,
)
from disputes_app.services.groups import GroupChanged
from disputes_app.services.registration import Registration
from ui.actions import ActionId
from ui.banner import Banner
from ui.desk import REGISTER_MANY_PAGE, Desk
from ui.empty import EmptyState
from ui.fields.text_fields import TextField
from ui.file_dialogs import ask_for_file
from ui.groups.worker_table import WorkerTable
from ui.marking import QT_TRANSLATE_NOOP
from ui.page import Page, PageSpec
from ui.progress_panel import ProgressPanel
from ui.sides import Pane
from ui.tasks import LatestQuestion
from ui.tokens import Space, Tone
from ui.wording import code_text, day_text, money_text

PAUSE_MS = 300
PASTE_HEIGHT = 96


class RegisterManyPage(Page):
    """What is common above, the list as pasted, then what was read of it, row by row."""

    PAGE = PageSpec(
        REGISTER_MANY_PAGE,
        QT_TRANSLATE_NOOP("pages", "批量登记"),
        "register",
        94,
        on_rail=False,
    )

    def __init__(self, desk: Desk, key: str = "") -> None:
        super().__init__(desk, key)
        self._template: Registration | None = None
        self._rows: tuple[WorkerRow, ...] = ()
        self._is_writing = False
        self.banner = Banner()
        self.common = QLabel()
        self.paste = QPlainTextEdit()
        self.file_button = QPushButton(self.tr("从文件读取…"))
        self.group_name = TextField(longest=100)
        self.table = WorkerTable()
        self.words = QLabel()
        self.drop_button = QPushButton(self.tr("去掉有问题的行"))
        self.save_button = QPushButton(self.tr("登记"))
        self.progress = ProgressPanel(self)
        self.empty = EmptyState(
            self.tr("先填写单位和请求"),
            self.tr("在登记页填写业务、单位、案由和请求事项，再点“按名单批量登记…”。"),
            self.tr("打开登记页"),
        )
        self._question = LatestQuestion(desk.reads, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._lay_out()
        self._connect()
        self._show_template()

    def asked(self, request: object) -> None:
        """Register for what the form of one case says of employer and claims."""
        if isinstance(request, Registration):
            self._template = request
            self.banner.hide()
            self._show_template()
            self.read_paste()

    def shown(self) -> None:
        """Be ready for the list."""
        if self._template is None:
            self.empty.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.paste.setFocus(Qt.FocusReason.OtherFocusReason)

    def handlers(self) -> Mapping[ActionId, Callable[[], None]]:
        """Register, where every row can be."""
        return {ActionId.SAVE: self.save} if self.save_button.isEnabled() else {}

    def has_unsaved_input(self) -> bool:
        """Say whether a list stands here that is not registered."""
        return bool(self._rows)

    @property
    def rows(self) -> tuple[WorkerRow, ...]:
        """The rows as they were read last."""
        return self._rows

    def read_paste(self) -> None:
        """Read the list that was pasted."""
        self._pause.stop()
        text = self.paste.toPlainText()
        if text.strip():
            self._read(lambda claims: workers_in_text(text, claims))
        else:
            self._question.forget()
            self._on_rows(())

    def read_file(self, path: Path) -> None:
        """Read the list from a csv or xlsx file."""
        self.paste.blockSignals(True)
        self.paste.clear()
        self.paste.blockSignals(False)
        self._read(lambda claims: workers_in_file(path, claims))

    def drop_flawed(self) -> None:
        """Go on without the rows that something speaks against."""
        kept = tuple(row for row in self._rows if not row.flaws)
        context, template = self.desk.context, self._template
        self._question.ask(lambda _progress: _checked(context, template, kept))

    def save(self) -> None:
        """Register a case for every row, all in one group."""
        template, rows, name = self._template, self._rows, self.group_name.text().strip()
        if template is None or self._is_writing or not self.save_button.isEnabled():
            return
        self._is_writing = True
        self._allow()
        self.banner.hide()
        context, actor = self.desk.context, self.desk.actor
        task = self.desk.writes.start(
            lambda progress: register_workers(context, actor, template, rows, name, progress),
            label=self.tr("正在批量登记…"),
        )
        self.progress.watch(task, self.tr("正在登记 {count} 件…").format(count=len(rows)))
        task.succeeded.connect(self._on_done)
        task.failed.connect(self.banner.show_error)
        task.finished.connect(self._on_finished)

    def _read(self, read: Callable[[Sequence[str]], tuple[WorkerRow, ...]]) -> None:
        template = self._template
        if template is None:
            return
        self.banner.hide()
        context = self.desk.context
        claims = claim_heads(template)
        self._question.ask(lambda _progress: _checked(context, template, read(claims)))

    def _on_rows(self, rows: tuple[WorkerRow, ...]) -> None:
        self._rows = rows
        self.table.show_workers(rows)
        self._say()
        self._allow()

    def _on_not_read(self, error: Exception) -> None:
        self._on_rows(())
        self.banner.show_error(error)

    def _say(self) -> None:
        rows = self._rows
        if not rows:
            self.words.setText(self.tr("粘贴名单或者从文件读取后，这里逐行显示核对结果。"))
            return
        refused = sum(row.is_refused for row in rows)
        known = sum(bool(row.flaws) and not row.is_refused for row in rows)
        lines = [
            self.tr("共 {count} 人，请求合计 {sum}。").format(
                count=len(rows), sum=money_text(self._sum())
            )
        ]
        if refused:
            lines.append(
                self.tr("{count} 行有问题，更正或者去掉后才能登记。").format(count=refused)
            )
        if known:
            lines.append(
                self.tr("{count} 人对该单位已有在办案件，请核对是否重复。").format(count=known)
            )
        if is_collective(len(rows)):
            lines.append(self.tr("十人以上有共同请求：优先立案、优先审理（规则5）。"))
        self.words.setText("".join(lines))

    def _sum(self) -> int:
        usual = 0 if self._template is None else self._template.claimed_fen or 0
        amounts = (row.claimed_fen for row in self._rows)
        return sum(usual if fen is None else fen for fen in amounts)

    def _allow(self) -> None:
        good = bool(self._rows) and not any(row.is_refused for row in self._rows)
        self.save_button.setEnabled(good and not self._is_writing)
        count = len(self._rows)
        text = self.tr("登记 {count} 件").format(count=count) if count else self.tr("登记")
        self.save_button.setText(text)
        self.drop_button.setVisible(any(row.flaws for row in self._rows))
        employer = self._template.respondents[0].name if self._template is not None else ""
        self.group_name.setPlaceholderText(group_name(employer, max(count, 2)))
        self.handlers_changed.emit()

    def _on_done(self, done: GroupChanged) -> None:
        self._rows = ()
        self.paste.clear()
        self.group_name.clear()
        self._on_rows(())
        first, last = done.cases[0], done.cases[-1]
        self.banner.tell(
            Tone.SUCCESS,
            self.tr("已登记 {count} 件").format(count=len(done.cases)),
            self.tr("收件号 {first} 至 {last}。").format(
                first=first.receipt_number, last=last.receipt_number
            ),
        )
        self.desk.data_changed.emit(done)
        if len(done.cases) > 1:
            self.desk.open_group(done.group, self.tr("群体案件"))

    def _on_finished(self) -> None:
        self._is_writing = False
        self._allow()

    def _show_template(self) -> None:
        template = self._template
        self._work.setVisible(template is not None)
        self.empty.setVisible(template is None)
        if template is not None:
            self.common.setText(self._common_text(template))
        self._allow()

    def _common_text(self, template: Registration) -> str:
        """Return what all the cases have in common."""
        said = self.tr("{line} · {employer} · 案由：{cause} · 收件日 {day}").format(
            line=code_text(template.line),
            employer=template.respondents[0].name,
            cause=template.cause or "—",
            day=day_text(template.received_on),
        )
        claims = "；".join(claim_heads(template))
        if not claims:
            return said
        return said + "\n" + self.tr("请求事项：{claims}").format(claims=claims)

    def _ask_for_file(self) -> None:
        ask_for_file(
            self,
            self.tr("劳动者名单"),
            self.read_file,
            filters=[self.tr("表格 (*.csv *.txt *.xlsx)")],
        )

    def _connect(self) -> None:
        self.paste.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self.read_paste)
        self.file_button.clicked.connect(self._ask_for_file)
        self.drop_button.clicked.connect(self.drop_flawed)
        self.save_button.clicked.connect(self.save)
        self.empty.acted.connect(self.desk.open_registration)
        self._question.answered.connect(self._on_rows)
        self._question.failed.connect(self._on_not_read)

    def _lay_out(self) -> None:
        for label in (self.common, self.words):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.words.setAccessibleName(self.tr("核对结果"))
        self.paste.setTabChangesFocus(True)
        self.paste.setFixedHeight(PASTE_HEIGHT)
        self.paste.setAccessibleName(self.tr("名单"))
        self.paste.setPlaceholderText(
            self.tr(
                "从电子表格复制名单（连同表头）粘贴到这里。表头：姓名、身份证号、电话、地址、"
                "请求金额；也可以用某项请求的文字作表头，写各人该项的金额。"
            )
        )
        self.group_name.setAccessibleName(self.tr("群体名称"))
        self.save_button.setProperty("role", "primary")
        for button in (self.file_button, self.drop_button, self.save_button):
            button.setAutoDefault(True)
        name = QLabel(self.tr("群体名称"))
        name.setBuddy(self.group_name)
        top = QHBoxLayout()
        top.setSpacing(Space.SMALL)
        top.addWidget(self.file_button)
        top.addWidget(name)
        top.addWidget(self.group_name, 1)
        foot = QHBoxLayout()
        foot.setSpacing(Space.SMALL)
        foot.addWidget(self.save_button)
        foot.addWidget(self.drop_button)
        foot.addStretch(1)
        self._lay_out_work(top, foot)
        pane = Pane()
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(pane)
        column = QVBoxLayout(pane)
        column.setContentsMargins(Space.NORMAL, Space.NORMAL, Space.NORMAL, Space.NORMAL)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.banner)
        column.addWidget(self._work, 1)
        column.addWidget(self.empty, 1)

    def _lay_out_work(self, top: QHBoxLayout, foot: QHBoxLayout) -> None:
        self._work = QWidget()
        inside = QVBoxLayout(self._work)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.SMALL)
        inside.addWidget(self.common)
        inside.addWidget(self.paste)
        inside.addLayout(top)
        inside.addWidget(self.words)
        inside.addWidget(self.table, 1)
        inside.addLayout(foot)


def _checked(
    context: Context, template: Registration | None, rows: Sequence[WorkerRow]
) -> tuple[WorkerRow, ...]:
    return checked_workers(context, template.respondents[0] if template else None, rows)
