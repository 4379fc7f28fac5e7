"""All applicants, or all respondents: the first stands there at once, further ones on request."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from disputes_app.domain.parties import NewParty, PartyRole
from ui.registration.party_form import PartyForm
from ui.tokens import Space

MOST = 50


class PartyList(QWidget):
    """One ``PartyForm`` a party, under a heading, with a button for one more.

    Signals:
        added: the new PartyForm.
        removed: the PartyForm that is going away.
    """

    added = Signal(object)
    removed = Signal(object)

    def __init__(self, role: PartyRole, *, is_person: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = role
        self._is_person = is_person
        self._other_kind = ""
        self._forms: list[PartyForm] = []
        self._heads: list[QWidget] = []
        self.heading = QLabel()
        self.heading.setProperty("role", "heading")
        self._more = QPushButton()
        self._more.setProperty("role", "link")
        self._more.setAutoDefault(True)
        self._more.clicked.connect(self._on_more)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.SMALL)
        self._column.addWidget(self.heading)
        self._column.addWidget(self._more, alignment=Qt.AlignmentFlag.AlignLeft)
        self._add_form()

    @property
    def forms(self) -> tuple[PartyForm, ...]:
        """The parties from above."""
        return tuple(self._forms)

    @property
    def more_button(self) -> QPushButton:
        """The button that adds a party."""
        return self._more

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed about anybody."""
        return all(form.is_empty for form in self._forms)

    def name_it(self, heading: str, more: str, other_kind: str) -> None:
        """Call the parties as their line does; ``other_kind`` asks whether one is not the usual."""
        self.heading.setText(heading)
        self._more.setText(more)
        self._other_kind = other_kind
        for form in self._forms:
            form.other_kind.setText(other_kind)

    def allow_more(self, allowed: bool) -> None:
        """Whether there may be several; where not, further ones are taken away."""
        self._more.setVisible(allowed)
        if not allowed:
            for form in self._forms[1:]:
                self.drop(form)

    def make_room(self, count: int) -> None:
        """Have rows for so many parties, at least one."""
        while len(self._forms) < min(count, MOST):
            self._add_form()

    def parties(self) -> tuple[NewParty, ...]:
        """Return the parties as typed."""
        return tuple(form.party() for form in self._forms)

    def check(self) -> bool:
        """Check all fields and go to the first that is wrong."""
        wrong = [form for form in self._forms if not form.check()]
        if wrong:
            wrong[0].check()
        return not wrong

    def clear(self) -> None:
        """Leave one party, about whom nothing is said."""
        for form in self._forms[1:]:
            self.drop(form)
        self._forms[0].clear()

    def _on_more(self) -> None:
        self._add_form().go_to_first()

    def _add_form(self) -> PartyForm:
        form = PartyForm(self._role, is_person=self._is_person)
        form.other_kind.setText(self._other_kind)
        head = self._head(form) if self._forms else QWidget()
        place = self._column.indexOf(self._more)
        self._column.insertWidget(place, head)
        self._column.insertWidget(place + 1, form)
        head.setVisible(bool(self._forms))
        self._forms.append(form)
        self._heads.append(head)
        self._more.setEnabled(len(self._forms) < MOST)
        self.added.emit(form)
        return form

    def _head(self, form: PartyForm) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, Space.SMALL, 0, 0)
        title = QLabel(self.tr("第{place}人").format(place=len(self._forms) + 1))
        title.setProperty("role", "muted")
        drop = QPushButton(self.tr("去掉"))
        drop.setProperty("role", "link")
        drop.setAutoDefault(True)
        drop.clicked.connect(lambda: self.drop(form))
        row.addWidget(title)
        row.addWidget(drop)
        row.addStretch(1)
        return head

    def drop(self, form: PartyForm) -> None:
        """Take a party away that is not the first."""
        place = self._forms.index(form)
        self._forms.remove(form)
        head = self._heads.pop(place)
        self.removed.emit(form)
        for part in (head, form):
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._more.setEnabled(True)
        for number, each in enumerate(self._heads[1:], start=2):
            label = each.findChild(QLabel)
            if label is not None:
                label.setText(self.tr("第{place}人").format(place=number))
