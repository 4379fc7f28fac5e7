"""The rows about what is asked for: cause, amount, people, claims."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from disputes_app.domain.cases import Line
from ui.fields.form_column import FormColumn
from ui.fields.number_field import WholeNumberField
from ui.fields.suggestions import Suggestions
from ui.fields.text_fields import MoneyField, NoteField, TextField
from ui.initials import matches
from ui.registration.causes import USUAL_CAUSES
from ui.registration.head_form import FIELD_WIDTH, LABEL_WIDTH

CLAIM_LINES = 4


class ClaimsForm(FormColumn):
    """Usual causes are offered while typing, by their words or first letters."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, label_width=LABEL_WIDTH)
        self._usual: tuple[str, ...] = ()
        self._offered: list[str] = []
        self.cause = TextField(longest=100, placeholder=self.tr("例如 追索劳动报酬"))
        self.amount = MoneyField()
        self.people = WholeNumberField(least=1)
        self.claims = NoteField(lines=CLAIM_LINES, longest=4000)
        self.add(self.tr("案由"), self.cause, hint=self.tr("可以输入拼音首字母"))
        self.add(self.tr("请求金额"), self.amount)
        self.add(self.tr("涉及人数"), self.people, hint=self.tr("不填则按申请人数"))
        self.add(
            self.tr("请求事项"), self.claims, hint=self.tr("一行一项；按 Ctrl+Enter 或 Tab 继续")
        )
        self.cause.setMinimumWidth(FIELD_WIDTH)
        self._suggestions = Suggestions(self.cause, self.tr("常用案由"))
        self._suggestions.chosen.connect(self._take)
        self.cause.textEdited.connect(self._offer)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed."""
        texts = (self.cause.text(), self.amount.text(), self.people.text(), self.claims.value())
        return not any(text.strip() for text in texts)

    @property
    def items(self) -> str:
        """The claims, one a line, without empty lines."""
        lines = (line.strip() for line in self.claims.value().splitlines())
        return "\n".join(line for line in lines if line)

    def show_line(self, line: Line) -> None:
        """Offer the causes of this line, and call the claims as it does."""
        self._usual = USUAL_CAUSES[line]
        is_inspection = line is Line.INSPECTION
        self.set_label(self.claims, self.tr("反映的问题") if is_inspection else self.tr("请求事项"))
        self.set_label(self.amount, self.tr("涉及金额") if is_inspection else self.tr("请求金额"))

    def clear(self, *, keep_claims: bool = False) -> None:
        """Empty the fields; with ``keep_claims`` only how many people there are."""
        self.people.clear()
        self.people.complain("")
        if not keep_claims:
            for field in (self.cause, self.amount):
                field.clear()
                field.complain("")
            self.claims.set_value("")

    def _offer(self, typed: str) -> None:
        wanted = typed.strip()
        self._offered = [one for one in self._usual if wanted and matches(wanted, one)]
        self._suggestions.offer([] if self._offered == [wanted] else self._offered)

    def _take(self, place: int) -> None:
        if place < len(self._offered):
            self.cause.set_value(self._offered[place])
