"""What does the database know of what is typed into the fields of an entry?

Asked on a thread of its own after a pause; an answer that comes too late is dropped.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QWidget

from disputes_app.domain.kinds.base import FieldType
from disputes_app.services.context import Context
from ui.desk import Desk
from ui.fields.known_field import Known, KnownField
from ui.fields.text_fields import CodeField, TextField
from ui.tasks import LatestQuestion

PAUSE_MS = 200
MOST = 8
CODE = "_code"
"""The fact beside an employer that holds its code is called so: ``employer_code``."""


class KnownLookup(QObject):
    """Watches one field, and fills in the code of the employer that is taken."""

    def __init__(self, desk: Desk, field: KnownField, code: QWidget | None) -> None:
        super().__init__(field)
        self._desk = desk
        self._field = field
        self._code = code
        self._question = LatestQuestion(desk.searches, self)
        self._question.answered.connect(field.offer)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.ask)
        field.typed.connect(self._on_typed)
        field.taken.connect(self._on_taken)

    def ask(self) -> None:
        """Ask what may be meant."""
        context, text, means = self._desk.context, self._field.text().strip(), self._field.means
        if text:
            self._question.ask(lambda _progress: known(context, means, text))

    def _on_typed(self, text: str) -> None:
        self._question.forget()
        if text.strip():
            self._pause.start()
        else:
            self._pause.stop()
            self._field.offer(())

    def _on_taken(self, one: Known) -> None:
        if one.code and isinstance(self._code, TextField | CodeField):
            self._code.set_value(one.code)


def look_up(desk: Desk, controls: Mapping[str, QWidget]) -> None:
    """Let every field among these offer what the database knows."""
    for name, control in controls.items():
        if isinstance(control, KnownField):
            KnownLookup(desk, control, controls.get(f"{name}{CODE}"))


def known(context: Context, means: FieldType, text: str) -> Sequence[Known]:
    """Return what may be meant; runs off the GUI thread."""
    match means:
        case FieldType.EMPLOYER:
            return _employers(context, text)
        case FieldType.CASE:
            return _cases(context, text)
        case _:
            return _dossiers(context, text)


def _employers(context: Context, text: str) -> list[Known]:
    from disputes_app.services.registration_lookups import known_employers

    found = known_employers(context, text, limit=MOST)
    without = QCoreApplication.translate("PartyLookup", "无代码")
    return [Known(one.name, f"{one.name}  {one.code or without}", one.code or "") for one in found]


def _cases(context: Context, text: str) -> list[Known]:
    from disputes_app.services.case_list import search_cases
    from ui.cases.reading import can_search

    if not can_search(text):
        return []
    rows = search_cases(context, text, limit=MOST).rows
    return [
        Known(row.shown_number, f"{row.shown_number}  {row.applicant_names} {row.respondent_names}")
        for row in rows
    ]


def _dossiers(context: Context, text: str) -> list[Known]:
    from disputes_app.services.dossier_lists import find_dossiers

    found = find_dossiers(context, text, limit=MOST)
    return [Known(one.number, f"{one.number}  {one.title}") for one in found]
