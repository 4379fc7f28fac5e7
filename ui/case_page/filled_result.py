"""How does who won an award follow the sum that is typed, until somebody chooses?"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from disputes_app.domain.cases import AwardResult
from disputes_app.domain.kinds.award import RESULT
from ui.fields.choice_field import ChoiceField
from ui.fields.line_field import Read
from ui.fields.text_fields import MoneyField

SUM, WHOLE = "amount_fen", "all_claims"


class FilledResult(QObject):
    """Proposes who won while the sum is typed; a choice of one's own stays.

    Only an award on all claims is measured by its sum.

    Signals:
        proposed: another result was filled in; None where the sum says nothing.
    """

    proposed = Signal(object)

    def __init__(
        self,
        controls: Mapping[str, QWidget],
        result_of: Callable[[int | None], AwardResult | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        won, fen = controls.get(RESULT), controls.get(SUM)
        self._won = won if isinstance(won, ChoiceField) else None
        self._sum = fen if isinstance(fen, MoneyField) else None
        whole = controls.get(WHOLE)
        self._whole = whole if isinstance(whole, QCheckBox) else None
        self._result_of = result_of
        self._filled = None if self._won is None else self._won.value()
        if self._won is None or self._sum is None:
            return
        self._sum.textChanged.connect(lambda _text: self._propose())
        if self._whole is not None:
            self._whole.toggled.connect(lambda _on: self._propose())

    def _propose(self) -> None:
        if self._won is None or self._sum is None or self._won.value() != self._filled:
            return
        counts = self._whole is None or self._whole.isChecked()
        found = self._result_of(_fen_in(self._sum) if counts else None)
        value = None if found is None else found.value
        if value != self._filled:
            self._filled = value
            self._won.set_value(value)
            self.proposed.emit(found)


def _fen_in(field: MoneyField) -> int | None:
    """Return the sum typed so far; the text stays as it is, for somebody is typing in it."""
    found = field.read(field.text()) if field.text().strip() else None
    return found.value if isinstance(found, Read) else None
