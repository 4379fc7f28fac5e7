"""The rows about what is asked for: the items, cause, amount, people, what else was said."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from disputes_app.domain.cases import Line
from ui.fields.form_column import FormColumn
from ui.fields.number_field import WholeNumberField
from ui.fields.text_fields import MoneyField, NoteField
from ui.registration.cause_field import CauseField
from ui.registration.causes import USUAL_CAUSES
from ui.registration.claim_items import ClaimItems
from ui.registration.head_form import FIELD_WIDTH, LABEL_WIDTH

CLAIM_LINES = 3


class ClaimsForm(FormColumn):
    """The items tell the cause of the case and the sum; without items both are typed."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent, label_width=LABEL_WIDTH)
        self._told: str | None = None
        self.items = ClaimItems(today)
        self.items_label = QLabel()
        self.cause = CauseField()
        self.amount = MoneyField()
        self.people = WholeNumberField(least=1)
        self.claims = NoteField(lines=CLAIM_LINES, longest=4000)
        keys = QLabel(self.tr("回车到下一格，↓ 到下一项，空行回车结束，Ctrl+Delete 去掉一项"))
        keys.setProperty("role", "hint")
        keys.setWordWrap(True)
        self.add_wide(self.items, self.items_label)
        self.add_wide(keys, QLabel())
        self.add(self.tr("案由"), self.cause, hint=self.tr("不填则按第一项"))
        self.add(self.tr("请求金额"), self.amount)
        self.add(self.tr("涉及人数"), self.people, hint=self.tr("不填则按申请人数"))
        self.add(
            self.tr("其他事项"), self.claims, hint=self.tr("一行一项；按 Ctrl+Enter 或 Tab 继续")
        )
        self.cause.setMinimumWidth(FIELD_WIDTH)
        self.items.changed.connect(self._on_items)
        self.items.completed.connect(self._on_items_done)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed."""
        texts = (self.cause.text(), self.amount.text(), self.people.text(), self.claims.value())
        return self.items.is_empty and not any(text.strip() for text in texts)

    @property
    def further(self) -> str:
        """What else was said, one a line, without empty lines."""
        lines = (line.strip() for line in self.claims.value().splitlines())
        return "\n".join(line for line in lines if line)

    def show_line(self, line: Line) -> None:
        """Offer the causes of this line, and call the claims as it does."""
        usual = USUAL_CAUSES[line]
        is_inspection = line is Line.INSPECTION
        self.items.offer(usual)
        self.cause.offer_usual(usual)
        self.items_label.setText(self.tr("反映事项") if is_inspection else self.tr("请求事项"))
        self.set_label(self.claims, self.tr("反映的问题") if is_inspection else self.tr("其他事项"))
        self.set_label(self.amount, self.tr("涉及金额") if is_inspection else self.tr("请求金额"))

    def clear(self, *, keep_claims: bool = False) -> None:
        """Empty the fields; with ``keep_claims`` only how many people there are."""
        self.people.clear()
        self.people.complain("")
        if not keep_claims:
            self.items.clear()
            for field in (self.cause, self.amount):
                field.clear()
                field.complain("")
            self.claims.set_value("")

    # What a column does, with the items before its fields

    def go_to_first(self) -> bool:
        """Put the cursor into the first item."""
        self.items.go_to_first()
        return True

    def check(self) -> bool:
        """Check the items and the fields, go to the first that is wrong."""
        fields_are_right = super().check()
        return self.items.check() and fields_are_right

    def problems(self) -> list[str]:
        """Return the sentences shown now, from above."""
        return [*self.items.problems(), *super().problems()]

    def _on_items(self) -> None:
        """Take the sum and the first cause, which can be changed, from the items."""
        claims = self.items.claims()
        first = next((one.cause for one in claims if one.cause), None)
        if self.cause.text().strip() == (self._told or ""):
            self.cause.set_value(first)
            self._told = first
        total = self.items.total
        if total is not None or self.amount.isReadOnly():
            self.amount.set_value(total)
        self.amount.setReadOnly(total is not None)
        self.set_hint(self.amount, "" if total is None else self.tr("各项合计"))

    def _on_items_done(self) -> None:
        following = self.cause if self.items.is_empty else self.people
        following.setFocus(Qt.FocusReason.TabFocusReason)
