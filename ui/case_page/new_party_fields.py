"""The fields for a party that joins a case with an entry."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from disputes_app.domain.parties import NewParty, PartyRole
from disputes_app.services.identity import (
    is_other_paper,
    read_paper_of_identity,
    read_social_credit_code,
)
from ui.fields.choice_field import Choice, ChoiceField
from ui.fields.form_column import FormColumn
from ui.fields.text_fields import CodeField, TextField


def inspect_number(code: str) -> object:
    """Return what a person's or an employer's number tells; both have 18 places, or a passport's.

    Raises:
        IdNumberError, SocialCreditCodeError: it is neither.
    """
    if code[:17].isdigit() or is_other_paper(code):
        return read_paper_of_identity(code)
    return read_social_credit_code(code)


class NewPartyFields(QObject):
    """Adds rows to a form: person or organisation, name, number, address.

    An agent is a person, and is asked for a telephone instead of an address.

    Signals:
        changed: something about the party is another one now.
    """

    changed = Signal()

    def __init__(self, form: FormColumn, *, is_agent: bool = False) -> None:
        super().__init__(form)
        kinds = [Choice("organisation", self.tr("单位")), Choice("person", self.tr("个人"))]
        self._kind = ChoiceField(kinds, required=True)
        self._kind.set_value("person" if is_agent else "organisation")
        self._name = TextField(required=True)
        self._number = CodeField(
            read_paper_of_identity if is_agent else inspect_number, placeholder=self.tr("18位")
        )
        self._reach = TextField()
        self._is_agent = is_agent
        if is_agent:
            form.add(self.tr("代理人姓名"), self._name, mark=True)
            form.add(self.tr("身份证号"), self._number)
            form.add(self.tr("电话"), self._reach)
        else:
            form.add(self.tr("单位或个人"), self._kind, mark=True)
            form.add(self.tr("名称或姓名"), self._name, mark=True)
            form.add(self.tr("信用代码或身份证号"), self._number)
            form.add(self.tr("地址"), self._reach)
        for field in (self._kind, self._name, self._number, self._reach):
            field.value_changed.connect(lambda _value: self.changed.emit())

    def words(self) -> tuple[str, ...]:
        """Return what was typed."""
        return (self._name.text(), self._number.text(), self._reach.text())

    def party(self, role: PartyRole, stand_in: str) -> NewParty | None:
        """Return the party; ``stand_in`` stands for a missing name; None without any name."""
        name = self._name.value_so_far() or stand_in
        if not name:
            return None
        is_person = self._kind.value() == "person"
        number = self._number.value_so_far()
        reach = self._reach.value_so_far()
        return NewParty(
            role,
            is_person,
            name,
            id_number=number if is_person else None,
            code=None if is_person else number,
            phone=reach if self._is_agent else None,
            address=None if self._is_agent else reach,
        )
