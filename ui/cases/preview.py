"""What does the selected case come to, so that most visits need no opening?"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.case_list import CaseRow
from disputes_app.domain.suggestion import suggested
from disputes_app.services.case_view import CaseView, Entry, open_case
from ui.badges import BadgeLabel
from ui.case_words import CaseWords
from ui.cases.columns import stage_text
from ui.desk import Desk
from ui.errors import explain
from ui.tasks import LatestQuestion
from ui.tokens import Space
from ui.wording import code_text, day_text, list_text, money_text, name_of

PAUSE_MS = 120
"""Going down the list with the arrows must not read every case on the way."""
ENTRIES_SHOWN = 6


class CasePreview(QFrame):
    """The row at once, the last entries as soon as they are read.

    Signals:
        open_asked: the CaseRow to be opened.
    """

    open_asked = Signal(object)

    def __init__(self, desk: Desk, words: CaseWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._desk = desk
        self._words = words
        self._row: CaseRow | None = None
        self._log = self._label("")
        self._question = LatestQuestion(desk.searches, self)
        self._question.answered.connect(self._show_view)
        self._question.failed.connect(lambda error: self._log.setText(explain(error).sentence))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self._number = self._label("heading")
        self._badge = BadgeLabel()
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(Space.SMALL)
        self._facts.setVerticalSpacing(Space.TIGHT)
        self._facts.setColumnStretch(1, 1)
        self._values = {key: self._fact(title) for key, title in self._titles().items()}
        self._log_title = self._label("muted")
        self._log_title.setText(self.tr("最近经过"))
        self._open = QPushButton(self.tr("打开案件（Enter）"))
        self._open.setAutoDefault(True)
        self._open.clicked.connect(lambda: self.open_asked.emit(self._row))
        self._nothing = self._label("muted")
        self._nothing.setText(self.tr("选中一个案件，这里显示它的概况。"))
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._area = QScrollArea()
        self._lay_out()
        self.show_row(None)

    @property
    def words(self) -> str:
        """Everything the preview says now."""
        if self._row is None:
            return self._nothing.text()
        values = [value.text() for value in self._values.values()]
        return "\n".join([self._number.text(), self._badge.text(), *values, self._log.text()])

    def show_row(self, row: CaseRow | None) -> None:
        """Show another case; None says that none is selected."""
        is_same = row is not None and self._row is not None and row.id == self._row.id
        self._row = row
        self._area.setVisible(row is not None)
        self._open.setVisible(row is not None)
        self._nothing.setVisible(row is None)
        if row is None:
            self._pause.stop()
            self._question.forget()
            return
        self._number.setText(row.shown_number)
        self._badge.show_badge(self._words.badge(row))
        for key, text in self._texts(row).items():
            self._values[key].setText(text)
        if not is_same:
            for key in ("amount", "step"):
                self._values[key].setText("…")
            self._log.setText("…")
        if self._question.is_waiting or self._pause.isActive():
            self._pause.start()
        else:
            self._ask()

    def _ask(self) -> None:
        if self._row is not None:
            context, case_id = self._desk.context, self._row.id
            self._question.ask(lambda _progress: open_case(context, case_id))

    def _show_view(self, view: CaseView) -> None:
        self._values["amount"].setText(money_text(view.record.claimed_fen))
        self._log.setText(self._log_text(view.entries))
        self._values["step"].setText(self._step_text(view))

    def _step_text(self, view: CaseView) -> str:
        """Name what the law allows next on the way of the line."""
        live = [entry.event for entry in view.entries if not entry.voided]
        left = view.state.departure is not None
        kinds = suggested(view.record.line, live, view.steps, left=left)
        return list_text(name_of(kind) for kind in kinds) or "—"

    def _log_text(self, entries: Sequence[Entry]) -> str:
        lines = []
        for entry in reversed(entries[-ENTRIES_SHOWN:]):
            kind = entry.event.kind if entry.kind is None else name_of(entry.kind)
            sentence = (
                self.tr("{day}  {kind}（已作废）") if entry.voided else self.tr("{day}  {kind}")
            )
            lines.append(sentence.format(day=day_text(entry.event.happened_on), kind=kind))
        return "\n".join(lines)

    def _titles(self) -> dict[str, str]:
        return {
            "kind": self.tr("业务"),
            "applicants": self.tr("申请人"),
            "respondents": self.tr("被申请人"),
            "cause": self.tr("案由"),
            "amount": self.tr("请求金额"),
            "stage": self.tr("阶段"),
            "step": self.tr("可办理"),
            "next": self.tr("下一期限"),
            "due": self.tr("办结期限"),
            "hearing": self.tr("开庭"),
            "held": self.tr("承办"),
        }

    def _texts(self, row: CaseRow) -> dict[str, str]:
        following = "—"
        if row.next_rule is not None and row.next_due_on is not None:
            following = self.tr("{rule}，最后一日 {day}").format(
                rule=self._words.rule_title(row.next_rule), day=day_text(row.next_due_on)
            )
        kind = self.tr("{line} · {source}").format(
            line=code_text(row.line), source=code_text(row.source)
        )
        held = row.office if row.handler is None else f"{row.office} · {row.handler}"
        return {
            "kind": kind,
            "applicants": row.applicant_names or "—",
            "respondents": row.respondent_names or "—",
            "cause": row.cause or "—",
            "stage": stage_text(row),
            "next": following,
            "due": day_text(row.due_on),
            "hearing": day_text(row.hearing_on),
            "held": held,
        }

    def _label(self, role: str) -> QLabel:
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if role:
            label.setProperty("role", role)
        return label

    def _fact(self, title: str) -> QLabel:
        name, value = QLabel(title), self._label("")
        name.setProperty("role", "muted")
        value.setAccessibleName(title)
        place = self._facts.rowCount()
        self._facts.addWidget(name, place, 0, Qt.AlignmentFlag.AlignTop)
        self._facts.addWidget(value, place, 1)
        return value

    def _lay_out(self) -> None:
        self._inside = QWidget()
        facts = QVBoxLayout(self._inside)
        facts.setContentsMargins(0, 0, 0, 0)
        facts.setSpacing(Space.SMALL)
        facts.addWidget(self._number)
        facts.addWidget(self._badge, alignment=Qt.AlignmentFlag.AlignLeft)
        facts.addLayout(self._facts)
        facts.addWidget(self._log_title)
        facts.addWidget(self._log)
        facts.addStretch(1)
        area = self._area
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setProperty("role", "plain")
        area.setWidget(self._inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.NORMAL, Space.NORMAL, Space.NORMAL, Space.NORMAL)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._nothing)
        column.addWidget(area, 1)
        column.addWidget(self._open)
