"""Which offices does the bureau have, and who works in them?  Shown, entered, set inactive."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.cases import Line
from disputes_app.domain.kinds.common import ORGANISATIONS
from disputes_app.domain.organisation import OfficeRecord, StaffRecord
from disputes_app.domain.staff import RIGHTS, Right, Role
from disputes_app.services.organisation import (
    ORGANISATION_KINDS,
    BlankOfficeError,
    BlankPersonError,
    FirstPersonError,
    OfficeTakenError,
    OrganisationChanged,
    PersonTakenError,
    add_office,
    add_staff,
    may_maintain,
    set_office_organisation,
    set_staff_active,
)
from ui.badges import Badge
from ui.banner import Banner
from ui.desk import Desk
from ui.errors import explain
from ui.fields.choice_field import Choice, ChoiceField
from ui.roster import Roster
from ui.settings_page.entry_forms import OfficeForm, PersonForm
from ui.settings_page.keyed_table import KeyedRow, KeyedTable, stacked
from ui.sides import Sides
from ui.tokens import Space, Tone
from ui.wording import code_text, name_of

PEOPLE_WIDTH = 480
STACKED_BELOW = 900


class OrganisationPart(QWidget):
    """Offices left, the people of the office chosen right; below each, the fields for another.

    The fields are shown to whoever may fill them.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._roster: Roster | None = None
        self._added: OrganisationChanged | None = None
        self._is_writing = False
        self._is_start_asked = False
        self.banner = Banner()
        self.notice = QLabel()
        self.notice.setWordWrap(True)
        self.notice.setProperty("role", "entryTitle")
        self.offices = KeyedTable(
            self.tr("机构"),
            [self.tr("名称"), self.tr("代码"), self.tr("业务"), self.tr("镇街"), self.tr("在岗")],
            (200, 90, 150, 90),
        )
        self.people = KeyedTable(
            self.tr("人员"),
            [self.tr("姓名"), self.tr("角色"), self.tr("状态")],
            (170, 140),
        )
        self.office_form = OfficeForm()
        self.person_form = PersonForm()
        self.add_office_button = QPushButton(self.tr("添加机构"))
        self.add_person_button = QPushButton(self.tr("添加人员"))
        self.active_button = QPushButton(self.tr("停用"))
        self.hand_over_button = QPushButton(self.tr("移交案件…"))
        kinds: list[Choice[str | None]] = [Choice(None, self.tr("调解组织类型：未填写"))]
        kinds += [Choice(one, organisation_text(one)) for one in ORGANISATION_KINDS]
        self.organisation: ChoiceField[str | None] = ChoiceField(kinds)
        self.organisation.setAccessibleName(self.tr("调解组织类型"))
        self._people_title = QLabel()
        self._lay_out()
        self._connect()

    def show_roster(self, roster: Roster) -> None:
        """Show the organisation as it was read; what was just entered is chosen."""
        was_empty = self._roster is not None and not self._roster.staff
        self._roster = roster
        self.offices.show_rows([_office_row(one, roster) for one in roster.offices])
        added, self._added = self._added, None
        if added is not None:
            self.offices.choose(added.office_id)
        self._show_people()
        self._show_rights()
        if added is not None:
            self.people.choose(added.staff_id)
            self.person_form.go_to_first()
            if was_empty and roster.is_set_up:
                self._tell_ready()
        if self._is_start_asked:
            self.start()

    def start(self) -> None:
        """Put the cursor where the next thing is to be entered."""
        self._is_start_asked = self._roster is None
        if self._roster is None:
            return
        if not self._may:
            self.offices.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self._roster.offices:
            self.office_form.go_to_first()
        else:
            self.person_form.go_to_first()

    @property
    def has_input(self) -> bool:
        """Whether something is typed that was not added."""
        return not (self.office_form.is_empty and not self.person_form.name.text().strip())

    # Entering

    def add_office(self) -> None:
        """Enter the office as typed."""
        form, context, actor = self.office_form, self._desk.context, self._desk.actor
        if not form.check():
            return
        code, name = form.code.value() or "", form.name_zh.value() or ""
        name_en, town = form.name_en.value() or "", form.town.value() or ""
        line, organisation = form.line.value(), form.organisation.value()
        self._write(
            lambda: add_office(
                context,
                actor,
                code=code,
                name_zh=name,
                name_en=name_en,
                line=line,
                town=town,
                organisation=organisation,
            ),
            self._on_office_added,
        )

    def add_person(self) -> None:
        """Enter the person as typed, in the office chosen."""
        form, context, actor = self.person_form, self._desk.context, self._desk.actor
        office_id, role = self.offices.key, form.role.value()
        if not form.check() or office_id is None or role is None:
            return
        name = form.name.value() or ""
        self._write(
            lambda: add_staff(context, actor, office_id=office_id, name=name, role=role),
            self._on_person_added,
        )

    def change_organisation(self) -> None:
        """Say of which kind the mediation organisation chosen is."""
        context, actor, office_id = self._desk.context, self._desk.actor, self.offices.key
        wanted = self.organisation.value()
        if office_id is not None and self._office is not None and wanted != self._said:
            self._write(
                lambda: set_office_organisation(context, actor, office_id, wanted),
                self._desk.data_changed.emit,
            )

    def change_active(self) -> None:
        """Set the person chosen inactive, or active again."""
        context, actor, person = self._desk.context, self._desk.actor, self._person
        if person is not None:
            staff_id, active = person.id, not person.active
            self._write(
                lambda: set_staff_active(context, actor, staff_id, active=active),
                self._desk.data_changed.emit,
            )

    def _hand_over(self) -> None:
        if self._person is not None:
            self._desk.open_hand_over(from_staff=self._person.id)

    def _write(
        self,
        command: Callable[[], OrganisationChanged],
        then: Callable[[OrganisationChanged], object],
    ) -> None:
        if self._is_writing:
            return
        self._is_writing = True
        self.banner.hide()
        task = self._desk.writes.start(
            lambda _progress: command(), label=self.tr("正在保存机构和人员…")
        )
        task.succeeded.connect(then)
        task.failed.connect(self._on_refused)
        task.finished.connect(self._on_written)

    def _on_written(self) -> None:
        self._is_writing = False

    def _on_office_added(self, change: OrganisationChanged) -> None:
        self.office_form.clear()
        self._on_added(change)

    def _on_person_added(self, change: OrganisationChanged) -> None:
        self.person_form.clear()
        self._on_added(change)

    def _on_added(self, change: OrganisationChanged) -> None:
        self._added = change
        self._desk.data_changed.emit(change)

    def _on_refused(self, error: Exception) -> None:
        told = explain(error)
        match error:
            case BlankOfficeError() | OfficeTakenError():
                field = self.office_form.field(error.field_name)
                self.office_form.complain(field, told.sentence)
            case BlankPersonError() | PersonTakenError():
                self.person_form.complain(self.person_form.name, told.sentence)
            case FirstPersonError():
                self.person_form.complain(self.person_form.role, told.sentence)
            case _:
                self.banner.show_error(error)

    # Showing

    @property
    def _may(self) -> bool:
        return self._roster is not None and may_maintain(self._desk.actor, self._roster.staff)

    @property
    def _person(self) -> StaffRecord | None:
        people = self._roster.staff if self._roster is not None else ()
        return next((one for one in people if one.id == self.people.key), None)

    @property
    def _office(self) -> OfficeRecord | None:
        offices = self._roster.offices if self._roster is not None else ()
        return next((one for one in offices if one.id == self.offices.key), None)

    @property
    def _said(self) -> str | None:
        return None if self._office is None else self._office.organisation

    def _show_organisation(self) -> None:
        """Offer to say of which kind the office chosen is, where mediation is its line."""
        office = self._office
        mediates = office is not None and office.line is Line.MEDIATION
        self.organisation.setVisible(mediates and self._may)
        self.organisation.blockSignals(True)
        self.organisation.set_value(self._said)
        if self._said is None:
            self.organisation.setCurrentIndex(0)
        self.organisation.blockSignals(False)

    def _show_people(self) -> None:
        self._show_organisation()
        roster, office_id = self._roster or Roster(), self.offices.key
        here = [one for one in roster.staff if one.office_id == office_id]
        self.people.show_rows([_person_row(one) for one in here])
        self._people_title.setText(
            self.tr("人员")
            if office_id is None
            else self.tr("人员：{office}").format(office=roster.office_name(office_id))
        )
        self.person_form.show_first(is_first=not roster.staff)

    def _show_rights(self) -> None:
        """Offer what may be done now and say what comes first, or who may."""
        roster = self._roster or Roster()
        self._office_entry.setVisible(self._may)
        self._person_entry.setVisible(self._may and self.offices.key is not None)
        self.active_button.setVisible(self._may and bool(roster.staff))
        may_hand_over = Right.HAND_OVER in RIGHTS[self._desk.actor.role]
        self.hand_over_button.setVisible(may_hand_over and bool(roster.staff))
        self.notice.setText(self._notice(roster))
        self.notice.setVisible(bool(self.notice.text()))
        self._show_organisation()
        self._show_person()

    def _notice(self, roster: Roster) -> str:
        if not self._may:
            return self.tr("只有管理员可以更改机构和人员，请在“本机”的“本机使用人”处换成管理员。")
        if not roster.offices:
            return self.tr("第一步：登记本局的机构，例如仲裁院、监察大队或镇街调解组织。")
        if not roster.staff:
            return self.tr(
                "第二步：登记人员。第一位须是管理员，以后的机构和人员由管理员登记；"
                "兼任其他角色的，再登记一次。"
            )
        return ""

    def _show_person(self) -> None:
        person = self._person
        is_active = person is None or person.active
        self.active_button.setText(self.tr("停用") if is_active else self.tr("恢复"))
        self.active_button.setEnabled(person is not None)
        self.hand_over_button.setEnabled(person is not None)
        name = "" if person is None else person.name
        words = self.tr("停用 {name}") if is_active else self.tr("恢复 {name}")
        self.active_button.setAccessibleName(words.format(name=name).strip())

    def _tell_ready(self) -> None:
        self.banner.tell(
            Tone.SUCCESS,
            self.tr("已经可以登记案件"),
            self.tr("也可以在这里继续登记其他人员和机构。"),
            self.tr("登记新案件"),
        )

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        entries = (self._office_entry, self._person_entry)
        if now is not None and any(entry.isAncestorOf(now) for entry in entries):
            QTimer.singleShot(0, self, self._keep_in_sight)  # after the parts have their places

    def _keep_in_sight(self) -> None:
        """Scroll the page, where it is taller than the window, to the field with the cursor."""
        around, field = self.parentWidget(), QApplication.focusWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None and field is not None and self.isAncestorOf(field):
            around.ensureWidgetVisible(field, 0, Space.WIDE * 2)

    def _connect(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)
        self.offices.key_changed.connect(lambda _key: self._show_people())
        self.people.key_changed.connect(lambda _key: self._show_person())
        self.office_form.completed.connect(self.add_office)
        self.person_form.completed.connect(self.add_person)
        self.add_office_button.clicked.connect(self.add_office)
        self.add_person_button.clicked.connect(self.add_person)
        self.active_button.clicked.connect(self.change_active)
        self.hand_over_button.clicked.connect(self._hand_over)
        self.organisation.value_changed.connect(lambda _kind: self.change_organisation())
        self.banner.acted.connect(self._desk.open_registration)
        self._desk.actor_changed.connect(lambda _actor: self._show_rights())

    def _lay_out(self) -> None:
        for button in (
            self.add_office_button,
            self.add_person_button,
            self.active_button,
            self.hand_over_button,
        ):
            button.setAutoDefault(True)
        self._office_entry = _below(self.office_form, self.add_office_button)
        self._person_entry = _below(self.person_form, self.add_person_button)
        title = QLabel(self.tr("机构"))
        offices = stacked(_line(title, self.organisation), self.offices, self._office_entry)
        people = stacked(
            _line(self._people_title, self.hand_over_button, self.active_button),
            self.people,
            self._person_entry,
        )
        for label in (title, self._people_title):
            label.setProperty("role", "cardTitle")
            label.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.SMALL, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.banner)
        column.addWidget(self.notice)
        column.addWidget(
            Sides(offices, people, narrow_width=PEOPLE_WIDTH, breaks_at=STACKED_BELOW), 1
        )


def _office_row(office: OfficeRecord, roster: Roster) -> KeyedRow:
    active = sum(one.active and one.office_id == office.id for one in roster.staff)
    several = QCoreApplication.translate("OfficeForm", "各项业务")
    cells = (
        roster.office_name(office.id),
        office.code,
        several if office.line is None else _line_text(office),
        office.town or "—",
        str(active),
    )
    return KeyedRow(office.id, cells)


def _line_text(office: OfficeRecord) -> str:
    """Return the line of an office, with the kind of mediation organisation it is."""
    line = "" if office.line is None else code_text(office.line)
    if office.organisation is None:
        return line
    return f"{line} · {organisation_text(office.organisation)}"


def organisation_text(organisation: str) -> str:
    """Return what people call a kind of mediation organisation."""
    return next((name_of(one) for one in ORGANISATIONS if one.value == organisation), organisation)


def _person_row(person: StaffRecord) -> KeyedRow:
    if person.active:
        badge = Badge(QCoreApplication.translate("organisation", "在岗"), Tone.SUCCESS)
    else:
        badge = Badge(QCoreApplication.translate("organisation", "已停用"), Tone.NEUTRAL)
    return KeyedRow(person.id, (person.name, code_text(Role(person.role))), badge)


def _line(title: QLabel, *buttons: QWidget) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.SMALL)
    row.addWidget(title, 1)
    for button in buttons:
        row.addWidget(button)
    return line


def _below(form: QWidget, button: QPushButton) -> QWidget:
    """Return the form with its button at its foot."""
    form.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    foot = QHBoxLayout()
    foot.addWidget(button)
    foot.addStretch(1)
    entry = QWidget()
    column = QVBoxLayout(entry)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.SMALL)
    column.addWidget(form)
    column.addLayout(foot)
    return entry
