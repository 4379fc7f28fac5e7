"""What stands at the top of a case: which it is, between whom, how far, and how long it has?"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.cases import Line, Source
from disputes_app.domain.line_steps import steps_reached
from disputes_app.domain.staff import RIGHTS, Actor, Right
from disputes_app.services.registration import Reporter
from ui import badges
from ui.badges import Badge, BadgeLabel
from ui.case_page.approval_words import approval_text
from ui.case_page.clock_words import clock_badge
from ui.case_page.reading import CaseFile
from ui.case_page.reporter_card import ReporterCard
from ui.case_page.step_bar import StepBar
from ui.elided_label import ElidedLabel
from ui.tokens import Space, Tone
from ui.wording import code_text, day_text, is_english, money_text

_LONGEST_REASON, _REASON_WIDTH = 200, 220


class CaseHeader(QFrame):
    """Number, parties, cause and amount; the steps; the clock that decides; what comes next.

    Signals:
        next_asked: the user wants to enter what happened.
        reveal_asked: the user wants to see the protected reporter, with the reason why; both
            are recorded.
        reporter_changed: the Reporter as it should be kept from now on.
    """

    next_asked = Signal()
    reveal_asked = Signal(str)
    reporter_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._number = _label("heading")
        self._number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._standing = BadgeLabel()
        self._parties = ElidedLabel()
        self._about = ElidedLabel()
        self._about.setProperty("role", "muted")
        self._approval = ElidedLabel()
        self._approval.setProperty("role", "toned")
        self._approval.setProperty("tone", Tone.WARNING.value)
        self._reporter = _label("")
        self._reveal = QPushButton(self.tr("查看举报人(记录在案)"))
        self._reveal.setProperty("role", "link")
        self._reveal.clicked.connect(self._ask_why)
        self._why = QLineEdit()
        self._why.setPlaceholderText(self.tr("查看的理由，回车查看(记录在案)"))
        self._why.setAccessibleName(self.tr("查看的理由"))
        self._why.setMaxLength(_LONGEST_REASON)
        self._why.setMinimumWidth(_REASON_WIDTH)
        self._why.returnPressed.connect(lambda: self.reveal_asked.emit(self._why.text()))
        self._change = QPushButton(self.tr("更改…"))
        self._change.setProperty("role", "link")
        self._change.clicked.connect(self._begin_change)
        self._card = ReporterCard()
        self._card.changed.connect(self.reporter_changed)
        self._shown: Reporter | None = None
        self._next = QPushButton(self.tr("下一步（&E）…"))
        self._next.setProperty("role", "primary")
        self._next.setToolTip("Ctrl+E")
        self._next.clicked.connect(self.next_asked)
        self._steps = StepBar()
        self._clock_name = _label("muted")
        self._clock = BadgeLabel()
        self._lay_out()

    def show_file(self, file: CaseFile, actor: Actor) -> None:
        """Show a case as ``actor`` may see it."""
        record, state = file.view.record, file.view.state
        self._number.setText(record.shown_number)
        self._parties.setText(parties_text(file))
        self._parties.setToolTip(self._parties.text())
        self._about.setText(self._about_text(file))
        self._about.setToolTip(self._about.text())
        self._standing.show_badge(_standing(file))
        self._approval.setText(approval_text(file))
        self._approval.setToolTip(self._approval.text())
        self._approval.setVisible(bool(self._approval.text()))
        live = [entry.event for entry in file.view.entries if not entry.voided]
        self._steps.show_steps(steps_reached(record.line, live, left=state.departure is not None))
        self._show_clock(file)
        self._forget_reporter()
        may_look = Right.REVEAL_REPORTER in RIGHTS[actor.role]
        self._reveal.setVisible(file.view.protected and may_look)
        self._why.clear()
        self._why.hide()

    def _forget_reporter(self) -> None:
        self._shown = None
        self._reporter.clear()
        self._reporter.hide()
        self._change.hide()
        self._card.forget()

    def _begin_change(self) -> None:
        if self._shown is not None:
            self._card.begin(self._shown)

    def _ask_why(self) -> None:
        self._reveal.hide()
        self._why.show()
        self._why.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_focus(self) -> None:
        """Put the cursor on the button for what comes next."""
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_reporter(self, reporter: Reporter) -> None:
        """Show who stands behind the cover, until the case is shown anew."""
        parts = [reporter.name, reporter.phone, reporter.id_number, reporter.statement]
        self._reporter.setText(
            self.tr("举报人(保密)：{who}").format(who="  ".join(part for part in parts if part))
        )
        self._reporter.show()
        self._shown = reporter
        self._change.show()
        self._card.forget()
        self._reveal.hide()
        self._why.hide()

    def _show_clock(self, file: CaseFile) -> None:
        state, closure = file.view.state, file.closure
        if state.closed_on is not None and state.due_on is not None:
            on_time = state.closed_on <= state.due_on
            badge = badges.closed_on_time() if on_time else badges.closed_late()
            self._clock_name.setText(
                self.tr("{closed} 办结，最后一日 {due}").format(
                    closed=day_text(state.closed_on), due=day_text(state.due_on)
                )
            )
            self._clock.show_badge(badge)
        elif state.departure is not None or closure is None:
            self._clock_name.clear()
            self._clock.show_badge(None)
        elif state.facts.suspended_since is not None:
            self._clock_name.setText(
                self.tr("自 {day} 起").format(day=day_text(state.facts.suspended_since))
            )
            self._clock.show_badge(badges.suspended())
        else:
            self._clock_name.setText(
                self.tr("办结期限 {day}").format(day=day_text(closure.clock.due))
            )
            self._clock.show_badge(clock_badge(closure))

    def _about_text(self, file: CaseFile) -> str:
        record = file.view.record
        handler = file.names.staff.get(record.handler_id or 0)
        office = file.names.offices.get(record.office_id)
        parts = [code_text(record.line), code_text(record.source)]
        if record.back_entered:
            parts.insert(0, self.tr("补录"))
        if record.cause:
            parts.append(record.cause)
        if record.claimed_fen:
            parts.append(money_text(record.claimed_fen))
        if record.people > 1:
            parts.append(self.tr("%n人", "", record.people))
        if office is not None:
            parts.append(office.name_en if is_english() else office.name_zh)
        parts.append(handler.name if handler is not None else self.tr("未指派承办人"))
        if record.number is not None:
            parts.append(self.tr("收件号 {number}").format(number=record.receipt_number))
        return "  ·  ".join(parts)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(Space.SMALL)
        first.addWidget(self._number)
        first.addWidget(self._standing, alignment=Qt.AlignmentFlag.AlignVCenter)
        first.addSpacing(Space.SMALL)
        first.addWidget(self._parties, 1)
        first.addWidget(self._next)
        second = QHBoxLayout()
        second.setSpacing(Space.SMALL)
        second.addWidget(self._about, 1)
        second.addWidget(self._reveal)
        second.addWidget(self._why)
        covered = QHBoxLayout()
        covered.setSpacing(Space.SMALL)
        covered.addWidget(self._reporter)
        covered.addWidget(self._change)
        covered.addStretch(1)
        clock = QVBoxLayout()
        clock.setSpacing(2)
        clock.addWidget(self._clock_name, alignment=Qt.AlignmentFlag.AlignRight)
        clock.addWidget(self._clock, alignment=Qt.AlignmentFlag.AlignRight)
        last = QHBoxLayout()
        last.addWidget(self._steps, 1)
        last.addLayout(clock)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.NORMAL, Space.SMALL, Space.NORMAL, Space.SMALL)
        column.setSpacing(Space.TIGHT)
        column.addLayout(first)
        column.addLayout(second)
        column.addLayout(covered)
        column.addWidget(self._card)
        column.addWidget(self._approval)
        column.addLayout(last)
        self._reveal.hide()
        self._why.hide()
        self._change.hide()
        self._reporter.hide()
        self._approval.hide()


def parties_text(file: CaseFile) -> str:
    """Return the parties: joined with 与 in arbitration, complainant → employer in inspection."""
    record = file.view.record
    applicants, respondents = record.applicant_names, record.respondent_names
    if not applicants:
        return respondents
    label = QCoreApplication.translate("CaseHeader", "{applicants} 与 {respondents}")
    if record.source is Source.REPORT:
        label = QCoreApplication.translate("CaseHeader", "{applicants} 举报 {respondents}")
    elif record.line is Line.INSPECTION:
        label = QCoreApplication.translate("CaseHeader", "{applicants} 投诉 {respondents}")
    return label.format(applicants=applicants, respondents=respondents)


def _standing(file: CaseFile) -> Badge | None:
    state = file.view.state
    if state.departure is not None:
        return Badge(code_text(state.departure), Tone.NEUTRAL)
    if state.outcome is not None:
        return Badge(code_text(state.outcome), Tone.NEUTRAL)
    return Badge(code_text(state.stage), Tone.INFO) if state.stage is not None else None


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        label.setProperty("role", role)
    return label
