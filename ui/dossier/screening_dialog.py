"""A town's table: what each column holds, what is wrong row by row, and the button that takes it.

All rows are taken, or none.  What somebody says of the columns is remembered for the headings.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.dossiers.records import DossierId, DossierRecord
from disputes_app.domain.screening_rows import ScreeningColumn
from disputes_app.services.roster_file import RosterFile, read_roster
from disputes_app.services.screening_import import ScreeningImport, import_findings, look_at
from ui.banner import Banner
from ui.desk import Desk
from ui.dossier.screening_words import problem_text
from ui.fields.choice_field import Choice, ChoiceField
from ui.fields.date_field import DateField
from ui.file_dialogs import ask_for_file
from ui.tasks import LatestQuestion
from ui.tokens import Space
from ui.wording import code_text, money_text

SIZE = (860, 560)
COLUMNS_HEIGHT = 96
MOST_PROBLEMS = 200
_Looked = tuple[RosterFile, ScreeningImport]


class ScreeningDialog(QDialog):
    """A file above, its columns below it, then what was read and what is wrong.

    Signals:
        changed: the DossierChanged of findings that were recorded.
    """

    changed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._record: DossierRecord | None = None
        self._file: RosterFile | None = None
        self._found: ScreeningImport | None = None
        self._chosen: tuple[str, ...] | None = None
        self.columns: list[ChoiceField[str]] = []
        self.banner = Banner()
        self.file_button = QPushButton(self.tr("选择文件…"))
        self.day = DateField(desk.today(), latest=desk.today(), required=True)
        self.words = QLabel()
        self.problems = QPlainTextEdit()
        self.save_button = QPushButton(self.tr("全部导入"))
        self.leave_button = QPushButton(self.tr("取消"))
        self._heads = QWidget()
        self._question = LatestQuestion(desk.reads, self)
        self._lay_out()
        self.file_button.clicked.connect(self._ask_for_file)
        self.save_button.clicked.connect(self.save)
        self.leave_button.clicked.connect(self.reject)
        self._question.answered.connect(self._on_looked)
        self._question.failed.connect(self._on_not_read)

    def begin(self, record: DossierRecord) -> None:
        """Open for the report of a town."""
        self._record = record
        self._file = self._found = self._chosen = None
        self.banner.hide()
        self.day.set_value(self.desk.today())
        self.setWindowTitle(self.tr("导入排查表：{title}").format(title=record.title))
        self._show()
        self.open()
        self.file_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def read_file(self, path: Path) -> None:
        """Read a csv or xlsx file."""
        record, context = self._record, self.desk.context
        if record is None:
            return
        self.banner.hide()
        self._file = self._found = self._chosen = None
        self._show()

        def looked() -> _Looked:
            file = read_roster(path)
            return file, look_at(context, file, record.town)

        self._question.ask(lambda _progress: looked())

    def save(self) -> None:
        """Record every row."""
        record, file, on = self._record, self._file, self.day.value()
        if record is None or record.id is None or file is None or on is None:
            return
        if not self.save_button.isEnabled():
            return
        self.save_button.setEnabled(False)
        self.banner.hide()
        context, actor, columns = self.desk.context, self.desk.actor, self._chosen
        dossier_id: DossierId = record.id
        task = self.desk.writes.start(
            lambda _progress: import_findings(
                context,
                actor,
                dossier_id,
                file,
                on=on,
                seen_version=record.version,
                columns=columns,
            ),
            label=self.tr("正在导入…"),
        )
        task.succeeded.connect(self._on_saved)
        task.failed.connect(self._on_failed)

    def _choose(self) -> None:
        """Read the file again with the columns as they are chosen now."""
        record, file, context = self._record, self._file, self.desk.context
        if record is None or file is None:
            return
        chosen = self._chosen = tuple(one.value() or "" for one in self.columns)
        self.banner.hide()
        self._question.ask(lambda _progress: (file, look_at(context, file, record.town, chosen)))

    def _on_looked(self, looked: _Looked) -> None:
        self._file, self._found = looked
        self._show()

    def _on_not_read(self, error: Exception) -> None:
        self._found = None
        self.save_button.setEnabled(False)
        self.problems.clear()
        self.banner.show_error(error)

    def _on_saved(self, found: ScreeningImport) -> None:
        self.accept()
        self.changed.emit(found.recorded)

    def _on_failed(self, error: Exception) -> None:
        self.save_button.setEnabled(True)
        self.banner.show_error(error)

    def _show(self) -> None:
        found = self._found
        self.problems.setVisible(found is not None and bool(found.problems))
        self.save_button.setEnabled(found is not None and found.fits)
        if found is None:
            self._offer_columns(None)
            self.words.setText(
                self.tr(
                    "xlsx、xls 或 csv。表头写在前15行内：单位名称、人数、金额、风险、排查情况……"
                )
            )
            return
        if [one.value() or "" for one in self.columns] != list(found.columns):
            self._offer_columns(found)
        text = self.tr("{file}：{rows} 条问题，涉及 {workers} 人、{money}。")
        if found.problems:
            text = self.tr("{file}：有 %n 处问题，改正前一行也不导入。", "", len(found.problems))
        text = text.format(
            file=found.file_name,
            rows=len(found.rows),
            workers=found.workers,
            money=money_text(found.owed_fen),
        )
        if found.trouble:
            text = self.tr("{file}：{trouble}，请在上面选择各列。").format(
                file=found.file_name, trouble=code_text(found.trouble)
            )
        if found.remembered:
            text += self.tr("各列按上次的选择。")
        self.words.setText(text)
        lines = [problem_text(one) for one in found.problems[:MOST_PROBLEMS]]
        self.problems.setPlainText("\n".join(lines))

    def _offer_columns(self, found: ScreeningImport | None) -> None:
        self._heads = QWidget()
        row = QHBoxLayout(self._heads)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        self.columns = []
        heads = () if found is None else found.heads.texts
        choices = [Choice("", self.tr("不读取"))]
        choices += [Choice(one.value, code_text(one)) for one in ScreeningColumn]
        for at, text in enumerate(heads):
            field: ChoiceField[str] = ChoiceField(choices)
            field.set_value("" if found is None else found.columns[at])
            field.setAccessibleName(text or self.tr("没有表头的一列"))
            field.value_changed.connect(lambda _value: self._choose())
            label = QLabel(text or "—")
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setBuddy(field)
            column = QVBoxLayout()
            column.setSpacing(Space.TIGHT)
            column.addWidget(label)
            column.addWidget(field)
            row.addLayout(column)
            self.columns.append(field)
        row.addStretch(1)
        self._area.setWidget(self._heads)
        self._area.setVisible(bool(heads))

    def _ask_for_file(self) -> None:
        ask_for_file(
            self,
            self.tr("街镇排查表"),
            self.read_file,
            filters=[self.tr("表格 (*.xlsx *.xls *.csv *.txt)")],
        )

    def _lay_out(self) -> None:
        self.resize(*SIZE)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFixedHeight(COLUMNS_HEIGHT)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.problems.setReadOnly(True)
        self.problems.setTabChangesFocus(True)
        self.problems.setAccessibleName(self.tr("表中的问题"))
        self.save_button.setProperty("role", "primary")
        for button in (self.file_button, self.save_button, self.leave_button):
            button.setAutoDefault(True)
        label = QLabel(self.tr("登记日期"))
        label.setBuddy(self.day)
        top, foot = QHBoxLayout(), QHBoxLayout()
        for row, parts in (
            (top, (self.file_button, label, self.day)),
            (foot, (self.save_button, self.leave_button)),
        ):
            row.setSpacing(Space.SMALL)
            for one in parts:
                row.addWidget(one)
            row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.NORMAL, Space.NORMAL, Space.NORMAL, Space.NORMAL)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.banner)
        column.addLayout(top)
        column.addWidget(self._area)
        column.addWidget(self.words)
        column.addWidget(self.problems, 1)
        column.addStretch(0)
        column.addLayout(foot)
