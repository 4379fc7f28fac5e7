"""Who confirms what was not lawful, or a closing entered late, and why was it so?"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from disputes_app.domain.staff import Actor, Role
from ui.badges import BadgeLabel, irregular
from ui.fields.choice_field import Choice, ChoiceField
from ui.fields.form_column import FormColumn
from ui.fields.text_fields import NoteField
from ui.tokens import Space

REASON_LINES = 2


class ConfirmationPart(QFrame):
    """Appears when the service asks for it; stays while the entry needs it.

    Signals:
        changed: the reason or the supervisor is another one.
    """

    changed = Signal()

    def __init__(
        self, supervisors: Sequence[str], actor: Actor, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "flaw")
        self._irregular = False
        self._badge = BadgeLabel(irregular())
        self._why = QLabel()
        self._why.setTextFormat(Qt.TextFormat.PlainText)
        self._why.setWordWrap(True)
        self._reason = NoteField(required=True, lines=REASON_LINES)
        names = list(supervisors)
        self._supervisor = ChoiceField([Choice(name, name) for name in names], required=True)
        if actor.role is Role.SUPERVISOR:
            self._supervisor.set_value(actor.name)
        self._form = FormColumn()
        self._form.add(self.tr("瑕疵原因"), self._reason, mark=True)
        self._form.add(self.tr("确认的负责人"), self._supervisor, mark=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._badge, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._why)
        column.addWidget(self._form)
        self._reason.value_changed.connect(lambda _value: self.changed.emit())
        self._supervisor.value_changed.connect(lambda _value: self.changed.emit())
        self.hide()

    @property
    def reason(self) -> NoteField:
        """The field for the reason."""
        return self._reason

    @property
    def supervisor(self) -> ChoiceField[str]:
        """The field for the supervisor."""
        return self._supervisor

    @property
    def asks_for_flaw(self) -> bool:
        """Whether the entry is recorded as irregular."""
        return self._irregular and not self.isHidden()

    def ask_for_flaw(self, sentence: str) -> None:
        """Ask for reason and supervisor: the entry is not lawful."""
        self._ask(sentence, is_irregular=True)

    def ask_for_confirmation(self, sentence: str) -> None:
        """Ask for the supervisor only: the closing is entered late."""
        self._ask(sentence, is_irregular=False)

    def withdraw(self) -> None:
        """Ask for nothing any more."""
        self._irregular = False
        self.hide()

    def irregular_reason(self) -> str | None:
        """Return why the entry is recorded all the same; None where it is lawful."""
        return (self._reason.value() or None) if self.asks_for_flaw else None

    def confirmed_by(self) -> str | None:
        """Return who confirms; None where nobody need."""
        return None if self.isHidden() else self._supervisor.value()

    def check(self) -> bool:
        """Say whether what is asked for is there."""
        return self.isHidden() or self._form.check()

    def _ask(self, sentence: str, *, is_irregular: bool) -> None:
        self._irregular = is_irregular
        self._badge.setVisible(is_irregular)
        self._form.set_row_visible(self._reason, is_irregular)
        self._why.setText(sentence)
        self.setAccessibleName(sentence)
        self.show()
