"""Labels and envelopes for the parties that papers go to: looked at, printed, saved."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from disputes_app.domain.cases import CaseId
from disputes_app.domain.envelopes import Cover, EnvelopeSize, LabelLayout
from disputes_app.services.envelopes import LettersMade, print_letters
from ui.desk import Desk
from ui.fields.choice_field import Choice, ChoiceField
from ui.fields.number_field import WholeNumberField
from ui.leavable import LeavableFrame
from ui.paper.panel import PaperPanel
from ui.tasks import LatestQuestion
from ui.tokens import Space
from ui.wording import code_text

COVER_SETTING = "printing/cover"
COVERS: tuple[Cover, ...] = (*LabelLayout, *EnvelopeSize)
_NAMED = 3
"""So many parties without an address are named, the others counted."""


class LettersPanel(LeavableFrame):
    """What to print on, how many labels of the first sheet are gone, and the pages.

    Signals:
        left: the list is wanted again.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._desk = desk
        self._wanted: tuple[tuple[CaseId, int], ...] = ()
        self.cover: ChoiceField[Cover] = ChoiceField(
            [Choice(one, code_text(one)) for one in COVERS]
        )
        self.cover.setAccessibleName(self.tr("标签或者信封"))
        self.used = WholeNumberField()
        self.used.setAccessibleName(self.tr("第一张已用掉几枚标签"))
        self.paper = PaperPanel(desk, self.tr("正在制作…"))
        self.cancel = QPushButton(self.tr("返回（Esc）"))
        self.said = QLabel()
        self._making = LatestQuestion(desk.reads, self)
        self._lay_out()
        self.cover.value_changed.connect(self._on_cover)
        self.used.textChanged.connect(lambda _text: self._make())
        self.cancel.clicked.connect(self.left)
        self._making.answered.connect(self._on_made)
        self._making.failed.connect(self._on_failed)

    def show_letters(self, wanted: Sequence[tuple[CaseId, int]]) -> None:
        """Address the parties of these cases, each once, as was chosen last."""
        self._wanted = tuple(wanted)
        last = str(QSettings().value(COVER_SETTING, ""))
        self.cover.blockSignals(True)
        self.cover.set_value(next((one for one in COVERS if one.value == last), COVERS[0]))
        self.cover.blockSignals(False)
        self._on_cover(self.cover.value())
        self.cover.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_cover(self, cover: object) -> None:
        is_label = isinstance(cover, LabelLayout)
        self._used_words.setVisible(is_label)
        self.used.setVisible(is_label)
        if isinstance(cover, (LabelLayout, EnvelopeSize)):
            QSettings().setValue(COVER_SETTING, cover.value)
        self._make()

    def _make(self) -> None:
        cover = self.cover.value()
        if cover is None or not self._wanted:
            return
        context, actor, wanted = self._desk.context, self._desk.actor, self._wanted
        used = (self.used.value() or 0) if isinstance(cover, LabelLayout) else 0
        self._making.ask(lambda _progress: print_letters(context, actor, wanted, cover, used))

    def _on_made(self, made: LettersMade) -> None:
        cover = self.cover.value()
        title = "" if cover is None else code_text(cover)
        name = self.tr("信封标签{day}.pdf").format(day=self._desk.today().isoformat())
        self.paper.show_paper(title, made.pdf, name)
        text = self.tr("共 %n 份", "", made.count)
        named = "；".join(
            f"{one.number} {one.name}（{code_text(one.reason)}）".replace(" （", "（")
            for one in made.left_out[:_NAMED]
        )
        if named:
            more = self.tr("，没有印 {count} 人：{who}").format(count=len(made.left_out), who=named)
            text += more + ("…" if len(made.left_out) > _NAMED else "")
        self.said.setText(text)

    def _on_failed(self, error: Exception) -> None:
        self.said.clear()
        self.paper.show_refusal("", error)

    def _lay_out(self) -> None:
        self.said.setWordWrap(True)
        self.said.setProperty("role", "muted")
        self.cancel.setAutoDefault(True)
        self._used_words = QLabel(self.tr("第一张已用"))
        self._used_words.setBuddy(self.used)
        top = QHBoxLayout()
        top.setSpacing(Space.SMALL)
        top.addWidget(self.cover)
        top.addWidget(self._used_words)
        top.addWidget(self.used)
        top.addWidget(self.said, 1)
        top.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addLayout(top)
        column.addWidget(self.paper, 1)
