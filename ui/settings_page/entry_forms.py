"""The fields in which an office, and a person of it, are written down."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from disputes_app.domain.cases import Line
from disputes_app.domain.kinds.common import ORGANISATIONS
from disputes_app.domain.kinds.receipt import OUTSIDE
from disputes_app.domain.staff import Role
from ui.fields.choice_field import Choice, ChoiceField
from ui.fields.form_column import FormColumn
from ui.fields.text_fields import TextField
from ui.initials import initials
from ui.wording import code_text, name_of

LABEL_WIDTH = 76
FIELD_WIDTH = 220
LONGEST_NAME = 60
LONGEST_CODE = 30


class OfficeForm(FormColumn):
    """An office: what it is called in both languages, which line it works, where."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, label_width=LABEL_WIDTH)
        self.name_zh = TextField(required=True, longest=LONGEST_NAME)
        self.code = TextField(required=True, longest=LONGEST_CODE)
        self.name_en = TextField(longest=LONGEST_NAME)
        several: list[Choice[Line | None]] = [Choice(None, self.tr("各项业务"))]
        self.line: ChoiceField[Line | None] = ChoiceField(
            several + [Choice(line, code_text(line)) for line in Line]
        )
        self.town = TextField(longest=LONGEST_NAME)
        unsaid: list[Choice[str | None]] = [Choice(None, self.tr("暂不填写"))]
        self.organisation: ChoiceField[str | None] = ChoiceField(
            unsaid
            + [Choice(one.value, name_of(one)) for one in ORGANISATIONS if one.value != OUTSIDE]
        )
        self.add(self.tr("名称"), self.name_zh, mark=True)
        self.add(self.tr("代码"), self.code, hint=self.tr("简短且不重复"), mark=True)
        self.add(self.tr("英文名称"), self.name_en, hint=self.tr("可以不填"))
        self.add(self.tr("业务"), self.line)
        self.add(self.tr("镇街"), self.town, hint=self.tr("全区性机构不填"))
        self.add(
            self.tr("调解组织"), self.organisation, hint=self.tr("决定调解的期限，登记时随机构填写")
        )
        for field in (
            self.name_zh,
            self.code,
            self.name_en,
            self.line,
            self.town,
            self.organisation,
        ):
            field.setFixedWidth(FIELD_WIDTH)
        self.line.value_changed.connect(self._on_line)
        self.name_zh.value_changed.connect(self._suggest_code)
        self.clear()

    def field(self, field_name: str) -> TextField:
        """Return the field of which a refusal speaks."""
        return self.name_zh if field_name == "name_zh" else self.code

    def clear(self) -> None:
        """Be ready for the next office."""
        for field in (self.name_zh, self.code, self.name_en, self.town):
            field.set_value(None)
        self.line.setCurrentIndex(0)
        self.organisation.setCurrentIndex(0)
        self._on_line(self.line.value())

    def _on_line(self, line: Line | None) -> None:
        """Ask for the kind of mediation organisation only where the office mediates."""
        self.set_row_visible(self.organisation, line is Line.MEDIATION)
        if line is not Line.MEDIATION:
            self.organisation.setCurrentIndex(0)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is typed."""
        return not any(
            field.text().strip() for field in (self.name_zh, self.code, self.name_en, self.town)
        )

    def _suggest_code(self, name: str | None) -> None:
        """Offer the first letters of the name as its code, where none was typed."""
        if name and not self.code.text().strip():
            self.code.set_value(initials(name).upper()[:LONGEST_CODE])


class PersonForm(FormColumn):
    """A person of the office chosen: name and role."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, label_width=LABEL_WIDTH)
        self.name = TextField(required=True, longest=LONGEST_NAME)
        self.role: ChoiceField[Role] = ChoiceField(required=True)
        self.add(self.tr("姓名"), self.name, mark=True)
        self.add(self.tr("角色"), self.role, mark=True)
        for field in (self.name, self.role):
            field.setFixedWidth(FIELD_WIDTH)
        self._is_first = False
        self.show_first(is_first=False)

    def show_first(self, *, is_first: bool) -> None:
        """Offer every role; the very first person can only be an administrator."""
        was_first, self._is_first = self._is_first, is_first
        offered = (Role.ADMINISTRATOR,) if is_first else tuple(Role)
        self.role.set_choices([Choice(role, code_text(role)) for role in offered])
        self.set_hint(self.role, self.tr("第一位须是管理员") if is_first else "")
        if is_first:
            self.role.set_value(Role.ADMINISTRATOR)
        elif was_first:
            self.role.set_value(None)

    def clear(self) -> None:
        """Be ready for the next person; the role stays, as often several are entered."""
        self.name.set_value(None)
