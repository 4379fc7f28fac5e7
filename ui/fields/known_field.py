"""A field for something the database may know: a case, an employer, another record.

Any words can be typed; who knows the database offers what they may mean (``offer``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from disputes_app.domain.kinds.base import FieldType
from ui.fields.suggestions import Suggestions
from ui.fields.text_fields import TextField

WIDTH = 260
"""The words that say what to type fit."""


@dataclass(frozen=True, slots=True)
class Known:
    """Something that may be meant: what the field then says, the line offered, its code."""

    value: str
    line: str
    code: str = ""


class KnownField(TextField):
    """Shows what may be meant below itself; arrows choose, Enter takes.

    Signals:
        typed: the words so far, after each change by the user.
        taken: the Known that was chosen.
    """

    typed = Signal(str)
    taken = Signal(object)

    def __init__(
        self, means: FieldType, *, required: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(required=required, parent=parent)
        self.means = means
        self.setMinimumWidth(WIDTH)
        self._known: tuple[Known, ...] = ()
        names = {
            FieldType.CASE: self.tr("输入收件号、案号或当事人查找"),
            FieldType.DOSSIER: self.tr("输入编号或事项查找"),
            FieldType.EMPLOYER: self.tr("输入单位名称、首字母或代码查找"),
        }
        self.setPlaceholderText(names.get(means, ""))
        self.suggestions = Suggestions(self, self.tr("可能是"))
        self.suggestions.chosen.connect(self._take)
        self.textEdited.connect(self.typed)

    def offer(self, known: Sequence[Known]) -> None:
        """Offer what may be meant; nothing where the very thing stands there already."""
        self._known = tuple(known)
        is_done = len(known) == 1 and known[0].value == self.text().strip()
        self.suggestions.offer([] if is_done else [one.line for one in known])

    def _take(self, place: int) -> None:
        if place < len(self._known):
            one = self._known[place]
            self.set_value(one.value)
            self.taken.emit(one)
