"""The project that a roster is of: any words, or one of the register, which is then linked."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.kinds.base import FieldType
from disputes_app.services.context import Context
from disputes_app.services.dossier_lists import find_dossiers
from ui.desk import Desk
from ui.fields.known_field import Known, KnownField
from ui.tasks import LatestQuestion

PAUSE_MS = 200
LOOKED_AT, MOST = 40, 8
LONGEST = 100


class ProjectField(KnownField):
    """Offers the projects of the register by their names."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(FieldType.DOSSIER, parent=parent)
        self._desk = desk
        self.setMaxLength(LONGEST)
        self.setPlaceholderText(self.tr("名称；已登记的项目可以选"))
        self._question = LatestQuestion(desk.searches, self)
        self._question.answered.connect(self.offer)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.ask)
        self.typed.connect(self._on_words)

    def ask(self) -> None:
        """Ask which projects may be meant."""
        context, text = self._desk.context, self.text().strip()
        if text:
            self._question.ask(lambda _progress: _projects(context, text))

    def _on_words(self, text: str) -> None:
        self._question.forget()
        if text.strip():
            self._pause.start()
        else:
            self._pause.stop()
            self.offer(())


def _projects(context: Context, text: str) -> list[Known]:
    found = find_dossiers(context, text, limit=LOOKED_AT)
    projects = [one for one in found if one.type is DossierType.PROJECT]
    return [Known(one.title, f"{one.number}  {one.title}") for one in projects[:MOST]]
