"""What is to be drawn: from which part of the register, whom not, how many, with which seed."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.dossiers.draw import SEED_SOURCES
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.draw_filter import (
    CONFLICT,
    EMPLOYER,
    INSPECTOR,
    ON_LEAVE,
    OTHER,
    DrawFilter,
    DrawPool,
    NamedExclusion,
)
from disputes_app.services.draws import MACHINE, DrawOrder, NamedConflict, draw_pool
from ui.desk import Desk
from ui.dossier.following_area import FollowingArea
from ui.dossier.grade_choice import grade_field, grades_chosen
from ui.dossier.inspection_words import pool_text
from ui.fields.choice_field import Choice, ChoiceField
from ui.fields.form_column import FormColumn
from ui.fields.number_field import WholeNumberField
from ui.fields.text_fields import NoteField, TextField
from ui.leavable import LeavableFrame
from ui.sides import Sides
from ui.tasks import LatestQuestion
from ui.tokens import Space
from ui.wording import name_of

PAUSE_MS = 350
RIGHT_WIDTH, BREAKS_AT = 520, 960
_CELLS = re.compile(r"[，,\t;；]+")
_WORDS = re.compile(r"[、，,;；\s]+")
_EACH = 2


class DrawForm(LeavableFrame):
    """Asks for the filter and shows at once who may be drawn.

    Nobody sees a result before it is recorded.

    Signals:
        ordered: the DrawOrder, once it is whole.
        left: it was given up.
    """

    ordered = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._dossier_id: DossierId | None = None
        self._seen = ""
        self.setProperty("role", "card")
        self.words = TextField(placeholder=self.tr("建筑、劳务；不填不限"))
        self.town = TextField(placeholder=self.tr("安亭镇；不填不限"))
        self.open_cases = WholeNumberField()
        self.complaints = WholeNumberField()
        self.checked = WholeNumberField()
        self.grade = grade_field()
        self.listed = NoteField(lines=2, longest=200_000)
        self.not_employers = NoteField(lines=2)
        self.not_inspectors = NoteField(lines=2)
        self.aside = NoteField(lines=2)
        self.count = WholeNumberField(required=True, least=1)
        self.each = WholeNumberField(required=True, least=1)
        self.source: ChoiceField[str] = ChoiceField(
            [Choice(one.value, name_of(one)) for one in SEED_SOURCES], required=True
        )
        self.seed = TextField(placeholder=self.tr("例如 双色球第2026138期号码"))
        self.note = TextField(placeholder=self.tr("期号、来源、监督人"))
        self.again = TextField(longest=500)
        self.pool = QLabel()
        self.draw_button = QPushButton(self.tr("抽取"))
        self.left_form, self.right_form = FormColumn(), FormColumn()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._question = LatestQuestion(desk.reads, self)
        self._lay_out()
        self._connect()
        self.hide()

    def begin(self, dossier_id: DossierId, *, again: bool) -> None:
        """Ask for a draw of a record; ``again`` where it was drawn before."""
        self._dossier_id = dossier_id
        self.each.set_value(self.each.value_so_far() or _EACH)
        if self.source.value() is None:
            self.source.set_value("public")
        self.again.set_required(again)
        self.right_form.set_row_visible(self.again, again)
        self.show()
        self.left_form.go_to_first()
        self.ask_for_pool()

    def wanted(self) -> DrawFilter:
        """Return the filter as it stands."""
        return DrawFilter(
            words=tuple(one for one in _WORDS.split(self.words.text()) if one),
            town=self.town.text().strip(),
            open_cases=self.open_cases.value_so_far() or 0,
            complaints=self.complaints.value_so_far() or 0,
            checked_months=self.checked.value_so_far() or 0,
            grades=grades_chosen(self.grade),
            by_grade=bool(grades_chosen(self.grade)),
            listed=tuple(filter(str.strip, self.listed.value().splitlines())),
        )

    def exclusions(self) -> tuple[NamedExclusion, ...]:
        """Return whom the lines leave out: a name, then the reason."""
        return (
            *_left_out(self.not_employers, EMPLOYER),
            *_left_out(self.not_inspectors, INSPECTOR),
        )

    def ask_for_pool(self) -> None:
        """Count who may be drawn."""
        dossier_id = self._dossier_id
        if dossier_id is None:
            return
        context, wanted, left_out = self._desk.context, self.wanted(), self.exclusions()
        self._question.ask(lambda _progress: draw_pool(context, dossier_id, wanted, left_out))

    def order(self) -> None:
        """Hand on what is to be drawn, if it is whole."""
        self.seed.set_required(self.source.value() != MACHINE)
        if not (self.left_form.check() and self.right_form.check()):
            return
        machine = self.source.value() == MACHINE
        self.ordered.emit(
            DrawOrder(
                self.wanted(),
                self.count.value() or 0,
                self.each.value() or _EACH,
                "" if machine else self.seed.value() or "",
                self.source.value() or MACHINE,
                self.note.value() or "",
                self.exclusions(),
                tuple(_conflicts(self.aside)),
                self.again.value() or "",
                self._seen,
            )
        )

    def _on_pool(self, pool: DrawPool) -> None:
        self._seen = pool.employers_digest
        self.pool.setText(pool_text(pool))

    def _on_source(self) -> None:
        self.seed.setEnabled(self.source.value() != MACHINE)

    def _connect(self) -> None:
        self._pause.timeout.connect(self.ask_for_pool)
        self._question.answered.connect(self._on_pool)
        self._question.failed.connect(lambda _error: self.pool.setText(""))
        for line in (self.words, self.town, self.open_cases, self.complaints, self.checked):
            line.textEdited.connect(lambda _text: self._pause.start())
        for note in (self.listed, self.not_employers, self.not_inspectors):
            note.value_changed.connect(lambda _text: self._pause.start())
        self.grade.value_changed.connect(lambda _grade: self._pause.start())
        self.source.value_changed.connect(lambda _source: self._on_source())
        self.left_form.completed.connect(self.right_form.go_to_first)
        self.right_form.completed.connect(
            lambda: self.draw_button.setFocus(Qt.FocusReason.TabFocusReason)
        )
        self.draw_button.clicked.connect(self.order)

    def _add_fields(self) -> None:
        for note, words in (
            (self.listed, self.tr("每行一户，不填不限")),
            (self.not_employers, self.tr("每行：名称，理由")),
            (self.not_inspectors, self.tr("每行：姓名，理由")),
            (self.aside, self.tr("每行：姓名，单位，理由")),
        ):
            note.setPlaceholderText(words)
        form = self.left_form
        form.add(self.tr("名称含"), self.words)
        form.add(self.tr("街镇"), self.town)
        form.add(self.tr("未结案件至少（件）"), self.open_cases)
        form.add(self.tr("一年内投诉至少（件）"), self.complaints)
        form.add(self.tr("守法诚信等级"), self.grade)
        form.add(self.tr("排除几个月内查过的"), self.checked)
        form.add(self.tr("只从名单抽取"), self.listed)
        form.add(self.tr("排除的单位"), self.not_employers)
        form = self.right_form
        form.add(self.tr("不参加的人员"), self.not_inspectors)
        form.add(self.tr("回避"), self.aside)
        form.add(self.tr("抽取户数"), self.count, mark=True)
        form.add(self.tr("每户检查人员（条例16）"), self.each, mark=True)
        form.add(self.tr("种子来源"), self.source, mark=True)
        form.add(self.tr("随机种子"), self.seed)
        form.add(self.tr("种子说明"), self.note)
        form.add(self.tr("重新抽取的理由"), self.again, mark=True)

    def _lay_out(self) -> None:
        self._add_fields()
        sides = Sides(
            _at_top(self.left_form),
            _at_top(self.right_form),
            narrow_width=RIGHT_WIDTH,
            breaks_at=BREAKS_AT,
        )
        area = FollowingArea(sides)
        self.pool.setTextFormat(Qt.TextFormat.PlainText)
        self.pool.setWordWrap(True)
        self.pool.setAccessibleName(self.tr("可抽的单位"))
        self.draw_button.setProperty("role", "primary")
        cancel = QPushButton(self.tr("取消（Esc）"))
        cancel.clicked.connect(self.leave)
        buttons = QHBoxLayout()
        buttons.addWidget(self.pool, 1)
        for button in (cancel, self.draw_button):
            button.setAutoDefault(True)
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addWidget(area, 1)
        column.addLayout(buttons)

    def leave(self) -> None:
        """Hide the form; what was typed stays for the next time."""
        self.hide()
        self.left.emit()


def _at_top(form: FormColumn) -> QWidget:
    """Keep the rows of a form together where it has more room than they need."""
    side = QWidget()
    side.setProperty("role", "plain")
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(form)
    column.addStretch(1)
    return side


def _left_out(field: NoteField, part: str) -> list[NamedExclusion]:
    found = []
    for line in filter(str.strip, field.value().splitlines()):
        who, *why = [one.strip() for one in _CELLS.split(line, maxsplit=1)]
        note = why[0] if why else ""
        reason = CONFLICT if "回避" in note else ON_LEAVE if "假" in note else OTHER
        found.append(NamedExclusion(part, who, reason, note))
    return found


def _conflicts(field: NoteField) -> list[NamedConflict]:
    found = []
    for line in filter(str.strip, field.value().splitlines()):
        inspector, employer, why, *_more = *_CELLS.split(line, maxsplit=2), "", "", ""
        found.append(NamedConflict(inspector.strip(), employer.strip(), why.strip()))
    return found
