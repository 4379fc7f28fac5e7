"""The rows about one party: a person with an identity number, or an employer with a code."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from disputes_app.domain.parties import ANONYMOUS_ZH, NewParty, PartyRole
from disputes_app.services.identity import (
    OtherPaper,
    PaperOfIdentity,
    read_paper_of_identity,
    read_social_credit_code,
)
from disputes_app.services.registration import Reporter
from disputes_app.services.registration_lookups import Employer
from ui.fields.form_column import FormColumn
from ui.fields.text_fields import CodeField, IdNumberField, NoteField, TextField
from ui.registration.head_form import FIELD_WIDTH, LABEL_WIDTH
from ui.wording import day_text

WIDE = 420
PHONE_WIDTH = 220


def identity_text(identity: PaperOfIdentity) -> str:
    """Return what an identity number says: sex and day of birth; nothing of another paper."""
    if isinstance(identity, OtherPaper):
        return ""
    if identity.male:
        template = QCoreApplication.translate("registration", "男，{day} 出生")
    else:
        template = QCoreApplication.translate("registration", "女，{day} 出生")
    return template.format(day=day_text(identity.born_on))


class PartyForm(FormColumn):
    """One applicant or respondent; what kind of party it is decides which number is asked for.

    Signals:
        name_typed: the name while it is typed.
        code_read: a 统一社会信用代码 that was found right, to be looked up.
    """

    name_typed = Signal(str)
    code_read = Signal(object)

    def __init__(self, role: PartyRole, *, is_person: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent, label_width=LABEL_WIDTH)
        self.role = role
        self._usual_person = is_person
        self.name = TextField(required=True, longest=100)
        self.id_number: IdNumberField[PaperOfIdentity] = IdNumberField(read_paper_of_identity)
        self.code: CodeField[str] = CodeField(
            read_social_credit_code, placeholder=self.tr("18位，营业执照上")
        )
        self.phone = TextField(longest=40)
        self.address = TextField(longest=200)
        self.representative = TextField(longest=60)
        self.other_kind = QCheckBox()
        self._add_rows()
        for field, width in (
            (self.name, FIELD_WIDTH), (self.phone, PHONE_WIDTH), (self.address, WIDE),
            (self.representative, PHONE_WIDTH),
        ):  # fmt: skip
            field.setMinimumWidth(width)
        self.id_number.recognised.connect(
            lambda found: self.set_hint(self.id_number, identity_text(found))
        )
        self.id_number.textEdited.connect(lambda _text: self.set_hint(self.id_number, ""))
        self.code.recognised.connect(self.code_read)
        self.code.textEdited.connect(lambda _text: self.set_hint(self.code, ""))
        self.name.textEdited.connect(self.name_typed)
        self.other_kind.toggled.connect(lambda _checked: self._show_kind())
        self._show_kind()

    @property
    def is_person(self) -> bool:
        """Whether the party is a natural person."""
        return self._usual_person != self.other_kind.isChecked()

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed."""
        return not any(one.text().strip() for one in self._texts())

    def party(self) -> NewParty:
        """Return the party as typed; the fields have been checked before."""
        person = self.is_person
        return NewParty(
            self.role,
            person,
            self.name.value() or "",
            id_number=self.id_number.value() if person else None,
            code=None if person else self.code.value(),
            phone=self.phone.value(),
            address=self.address.value(),
            representative=None if person else self.representative.value(),
        )

    def clear(self) -> None:
        """Empty every field."""
        for field in self._texts():
            field.clear()
            field.complain("")
        for field in (self.name, self.id_number, self.code):
            field.set_required(field is self.name)
            self.set_hint(field, "")
        self.other_kind.setChecked(False)

    def take_employer(self, employer: Employer) -> None:
        """Fill in an employer of the register."""
        self.name.set_value(employer.name)
        self.take_code(employer)

    def take_code(self, employer: Employer) -> None:
        """Fill in the code of an employer of the register where none was typed."""
        if employer.code and not self.code.text().strip():
            self.code.set_value(employer.code)

    def take_id_number(self, id_number: str) -> None:
        """Fill in an identity number that the register knows."""
        self.id_number.set_value(id_number)

    def _texts(self) -> tuple[TextField | CodeField[PaperOfIdentity] | CodeField[str], ...]:
        return (
            self.name, self.id_number, self.code, self.phone, self.address, self.representative,
        )  # fmt: skip

    def _add_rows(self) -> None:
        self.add(self.tr("名称"), self.name, mark=True)
        self.add(self.tr("身份证号"), self.id_number)
        self.add(self.tr("统一社会信用代码"), self.code)
        self.add(self.tr("电话"), self.phone)
        self.add(self.tr("地址"), self.address)
        self.add(self.tr("法定代表人"), self.representative)
        self.add("", self.other_kind)

    def _show_kind(self) -> None:
        person = self.is_person
        self.set_row_visible(self.id_number, person)
        self.set_row_visible(self.code, not person)
        self.set_row_visible(self.representative, not person)
        label = self.tr("姓名") if person else self.tr("单位名称")
        self.set_label(self.name, label, mark=True)


class ReporterForm(FormColumn):
    """The rows about a protected reporter, who is stored apart from the parties."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, label_width=LABEL_WIDTH)
        self.name = TextField(longest=100)
        self.id_number: IdNumberField[PaperOfIdentity] = IdNumberField(read_paper_of_identity)
        self.phone = TextField(longest=40)
        self.statement = NoteField(lines=2, longest=2000)
        self.add(self.tr("举报人姓名"), self.name, hint=self.tr("匿名举报可以不填"))
        self.add(self.tr("身份证号"), self.id_number)
        self.add(self.tr("电话"), self.phone)
        self.add(self.tr("保密内容"), self.statement, hint=self.tr("只有承办人和负责人能看到"))
        self.name.setMinimumWidth(FIELD_WIDTH)
        self.phone.setMinimumWidth(PHONE_WIDTH)
        self.id_number.recognised.connect(
            lambda found: self.set_hint(self.id_number, identity_text(found))
        )

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed."""
        typed = (self.name.text(), self.id_number.text(), self.phone.text(), self.statement.value())
        return not any(text.strip() for text in typed)

    def reporter(self) -> Reporter:
        """Return the reporter, under the name 匿名 where none was given."""
        return Reporter(
            self.name.value() or ANONYMOUS_ZH,
            self.phone.value(),
            self.id_number.value(),
            self.statement.value() or None,
        )

    def take(self, reporter: Reporter) -> None:
        """Show what is kept of a reporter."""
        self.clear()
        self.name.set_value(None if reporter.name == ANONYMOUS_ZH else reporter.name)
        self.id_number.set_value(reporter.id_number)
        self.phone.set_value(reporter.phone)
        self.statement.set_value(reporter.statement or "")

    def clear(self) -> None:
        """Empty every field."""
        for field in (self.name, self.id_number, self.phone):
            field.clear()
            field.complain("")
        self.set_hint(self.id_number, "")
        self.statement.set_value("")
