"""The whole form: its sections, which of them a line and a source need, and what they come to."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from disputes_app.domain.cases import OWN_INITIATIVE, Line, Source
from disputes_app.domain.parties import NewParty, PartyRole
from disputes_app.services.registration import Registration, Reporter
from ui.fields.date_words import WorkingDays
from ui.fields.form_column import FormColumn
from ui.registration.claims_form import ClaimsForm
from ui.registration.head_form import LABEL_WIDTH, HeadForm
from ui.registration.party_form import PartyForm, ReporterForm
from ui.registration.party_list import PartyList
from ui.tokens import Space


class RegistrationForm(QWidget):
    """One column; Enter goes on from field to field, and at last to the button for saving.

    Page down goes on to the next part at once, page up back.

    Signals:
        completed: Enter was pressed in the last field.
        party_added: a PartyForm that was not there before.
        party_removed: a PartyForm that is going away.
    """

    completed = Signal()
    party_added = Signal(object)
    party_removed = Signal(object)

    def __init__(self, today: date, work: WorkingDays, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = HeadForm(today, work)
        self.applicants = PartyList(PartyRole.APPLICANT, is_person=True)
        self.protect = QCheckBox(self.tr("投诉人要求保密"))
        self.protection = FormColumn(label_width=LABEL_WIDTH)
        self.protection.add(
            "", self.protect, hint=self.tr("单独保存，不进入名单、检索和发给单位的文书")
        )
        self.protect.setAccessibleName(self.protect.text())
        self.reporter_heading = _heading(self.tr("举报人（保密，单独保存）"))
        self.reporter = ReporterForm()
        self.respondents = PartyList(PartyRole.RESPONDENT, is_person=False)
        self.claims_heading = _heading(self.tr("请求"))
        self.claims = ClaimsForm(today)
        self._after: tuple[QWidget, ...] = ()
        self._lay_out()
        self._connect()
        self._show_sections()

    @property
    def party_forms(self) -> tuple[PartyForm, ...]:
        """Every party's rows, applicants first."""
        return (*self.applicants.forms, *self.respondents.forms)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed that would be missed."""
        sections = (self.applicants, self.respondents, self.reporter, self.claims)
        return all(section.is_empty for section in sections)

    @property
    def is_protected(self) -> bool:
        """Whether complainants ask that nobody learns who they are."""
        return self.protect.isChecked() and not self.protect.isHidden()

    @property
    def line(self) -> Line:
        """The line chosen; arbitration while none is."""
        return self.head.line.value() or Line.ARBITRATION

    def problems(self) -> list[str]:
        """Return the sentences about what is wrong, from above."""
        return [found for column in self._columns() for found in column.problems()]

    def check(self) -> bool:
        """Check every visible field and go to the first that is wrong."""
        sections = [part for part in self._sections() if not part.isHidden()]
        wrong = [part for part in sections if not part.check()]
        if wrong:
            wrong[0].check()
        return not wrong

    def registration(self) -> Registration:
        """Return what was typed; call it after ``check`` said yes."""
        head, claims = self.head, self.claims
        is_mediation = self.line is Line.MEDIATION
        applicants, reporter = self._who_asks()
        received = head.received.value()
        office = head.office.value()
        if received is None or office is None:
            raise ValueError("the form has not been checked")
        return Registration(
            self.line,
            head.chosen_source,
            received,
            office,
            handler_id=head.handler.value(),
            organisation=(head.organisation.value() or "") if is_mediation else "",
            cause=claims.cause.value() or "",
            claimed_fen=claims.amount.value(),
            people=claims.people.value(),
            summary=claims.further,
            claims=claims.items.claims(),
            applicants=applicants,
            respondents=self.respondents.parties(),
            reporter=reporter,
            old_number=head.old_number.value() if head.is_back_entry else None,
            back_entered=head.is_back_entry,
            confirmed_by=head.supervisor.value() if head.is_back_entry else None,
        )

    def template(self) -> Registration | None:
        """Return what was typed without the applicants; None while the rest is not in order."""
        wrong = [part for part in (self.head, self.respondents, self.claims) if not part.check()]
        if wrong:
            wrong[0].check()
            return None
        return replace(self.registration(), applicants=(), reporter=None)

    def clear(self) -> None:
        """Begin a new case: everything about people and claims goes, the first rows stay."""
        self.applicants.clear()
        self.respondents.clear()
        self.reporter.clear()
        self.claims.clear()
        self.protect.setChecked(False)
        self.head.forget_old_case()

    def clear_applicant(self) -> None:
        """Begin with the next colleague: employer and claims stay."""
        self.applicants.clear()
        self.reporter.clear()
        self.claims.clear(keep_claims=True)
        self.head.old_number.clear()

    def go_to_applicant(self) -> None:
        """Put the cursor where the next person is written down."""
        if not self.reporter.isHidden():
            self.reporter.go_to_first()
        elif not self.applicants.isHidden():
            self.applicants.forms[0].go_to_first()
        else:
            self.respondents.forms[0].go_to_first()

    def relink(self, *after: QWidget) -> None:
        """Let Tab go through the fields in the order in which they stand, then to ``after``."""
        self._after = after
        order: list[QWidget] = []
        for column in self._columns():
            if column is self.claims:
                order += self.claims.items.fields
            order += column.fields
        chain = [*order, *after]
        for earlier, later in pairwise(chain):
            QWidget.setTabOrder(earlier, later)

    def _who_asks(self) -> tuple[tuple[NewParty, ...], Reporter | None]:
        source = self.head.chosen_source
        if source is Source.REPORT:
            return (), self.reporter.reporter()
        if self.applicants.isHidden():
            return (), None
        parties = tuple(form.party() for form in self.applicants.forms if not self._is_left(form))
        if not self.protect.isHidden() and self.protect.isChecked() and parties:
            first = parties[0]
            address = f"地址：{first.address}" if first.address else None
            return (), Reporter(first.name, first.phone, first.id_number, address)
        return parties, None

    def _is_left(self, form: PartyForm) -> bool:
        """Whether an applicant who need not be known was left empty."""
        return form.is_empty and not self._needs_applicant()

    def _needs_applicant(self) -> bool:
        return self.line is not Line.INSPECTION or self.head.chosen_source is Source.COMPLAINT

    def _show_sections(self) -> None:
        source, is_inspection = self.head.chosen_source, self.line is Line.INSPECTION
        is_report = source is Source.REPORT
        asks = not is_report and source not in OWN_INITIATIVE
        self.reporter.setVisible(is_report)
        self.reporter_heading.setVisible(is_report)
        self.applicants.setVisible(asks)
        may_hide = asks and is_inspection
        self.protection.setVisible(may_hide)
        self.protect.setVisible(may_hide)
        self.applicants.allow_more(not (may_hide and self.protect.isChecked()))
        for form in self.applicants.forms:
            form.name.set_required(self._needs_applicant())
        self.applicants.name_it(
            self.tr("投诉人") if is_inspection else self.tr("申请人"),
            self.tr("再加一名投诉人") if is_inspection else self.tr("再加一名申请人"),
            self.tr("投诉人是用人单位") if is_inspection else self.tr("申请人是用人单位"),
        )
        self.respondents.name_it(
            self.tr("用人单位") if is_inspection else self.tr("被申请人"),
            self.tr("再加一家用人单位") if is_inspection else self.tr("再加一名被申请人"),
            self.tr("被投诉的是个人") if is_inspection else self.tr("被申请人是个人"),
        )
        self.claims_heading.setText(self.tr("事由") if is_inspection else self.tr("请求"))
        self.claims.show_line(self.line)

    def _sections(self) -> tuple[FormColumn | PartyList, ...]:
        return (self.head, self.applicants, self.reporter, self.respondents, self.claims)

    def _columns(self) -> list[FormColumn]:
        return [
            self.head,
            self.reporter,
            *self.applicants.forms,
            self.protection,
            *self.respondents.forms,
            self.claims,
        ]

    def _move_on_from(self, column: FormColumn) -> None:
        columns = self._columns()
        for later in columns[columns.index(column) + 1 :]:
            if later.isVisibleTo(self) and later.go_to_first():
                return
        self.completed.emit()

    def _move_back_from(self, column: FormColumn) -> None:
        columns = self._columns()
        for earlier in reversed(columns[: columns.index(column)]):
            if earlier.isVisibleTo(self) and earlier.go_to_first():
                return

    def _column_in_hand(self) -> FormColumn | None:
        focused = self.focusWidget()
        return next((one for one in self._columns() if one.isAncestorOf(focused)), None)

    def _watch(self, column: FormColumn) -> None:
        column.completed.connect(lambda: self._move_on_from(column))

    def _on_added(self, form: PartyForm) -> None:
        form.name.set_required(form.role is PartyRole.RESPONDENT or self._needs_applicant())
        self._watch(form)
        self.party_added.emit(form)

    def _connect(self) -> None:
        for column in self._columns():
            self._watch(column)
        for parties in (self.applicants, self.respondents):
            parties.added.connect(self._on_added)
            parties.removed.connect(self.party_removed)
        self.claims.items.rows_changed.connect(lambda: self.relink(*self._after))
        self.head.changed.connect(self._show_sections)
        self.protect.toggled.connect(lambda _checked: self._show_sections())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, Space.SMALL, 0)
        column.setSpacing(Space.SMALL)
        for part in (
            self.head,
            self.reporter_heading,
            self.reporter,
            self.applicants,
            self.protection,
            self.respondents,
            self.claims_heading,
            self.claims,
        ):
            column.addWidget(part)
        column.addStretch(1)

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next part, or to the one before."""
        column = self._column_in_hand()
        if column is not None and event.key() == Qt.Key.Key_PageDown:
            self._move_on_from(column)
        elif column is not None and event.key() == Qt.Key.Key_PageUp:
            self._move_back_from(column)
        else:
            super().keyPressEvent(event)


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "heading")
    return label
