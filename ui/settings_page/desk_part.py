"""Who works at this machine, in which language, in which colours?"""

from __future__ import annotations

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from disputes_app.domain.staff import Role
from disputes_app.services.people import actor_of
from ui.desk import Desk
from ui.fields.choice_field import Choice, ChoiceField
from ui.fields.form_column import FormColumn
from ui.i18n import LOCALES, Language
from ui.registration.receipts import ReceiptWay, store_way, stored_way
from ui.roster import Roster
from ui.shell.actor_menu import SETTING
from ui.tokens import Scheme, Space
from ui.wording import code_text

AS_THE_SYSTEM = "system"


class DeskPart(QFrame):
    """Choices that take effect at once and are remembered on this machine.

    Signals:
        language_asked: the Language chosen; the window is made anew.
    """

    language_asked = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._desk = desk
        self._roster = Roster()
        self.person: ChoiceField[int] = ChoiceField()
        self.language = ChoiceField([Choice(one, own_name(one)) for one in Language])
        self.colours = ChoiceField(self._schemes())
        self.receipt = ChoiceField(self._receipt_ways())
        self._form = FormColumn()
        self.person.setToolTip(self.tr("登记和确认时记录的人员"))
        self.language.setToolTip(self.tr("窗口的文字；文书始终为中文"))
        self._form.add(self.tr("本机使用人"), self.person)
        self._form.add(self.tr("语言"), self.language)
        self._form.add(self.tr("外观"), self.colours)
        self._form.add(self.tr("登记后"), self.receipt)
        self.receipt.setToolTip(self.tr("登记一件案件后怎样处理收件回执"))
        title = QLabel(self.tr("本机"))
        title.setProperty("role", "cardTitle")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.NORMAL, Space.SMALL, Space.NORMAL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addWidget(title)
        column.addWidget(self._form)
        column.addStretch(1)
        self._show_appearance()
        self.receipt.set_value(stored_way())
        self.receipt.value_changed.connect(self._on_receipt)
        self.person.value_changed.connect(self._on_person)
        self.language.value_changed.connect(self._on_language)
        self.colours.value_changed.connect(self._on_colours)
        desk.actor_changed.connect(self._on_actor)

    def offer(self, roster: Roster) -> None:
        """Offer everybody who is active."""
        self._roster = roster
        self.person.set_choices(
            [
                Choice(
                    one.id,
                    self.tr("{name} · {role} · {office}").format(
                        name=one.name,
                        role=code_text(Role(one.role)),
                        office=roster.office_name(one.office_id),
                    ),
                )
                for one in roster.staff
                if one.active
            ]
        )
        self._on_actor(self._desk.actor)

    def _show_appearance(self) -> None:
        appearance = self._desk.appearance
        for field in (self.language, self.colours):
            field.setEnabled(appearance is not None)
        if appearance is not None:
            self.language.set_value(appearance.language)
            self.colours.set_value(appearance.scheme or AS_THE_SYSTEM)

    def _on_actor(self, _actor: object) -> None:
        self.person.blockSignals(True)
        self.person.set_value(self._desk.actor.staff_id)
        self.person.blockSignals(False)

    def _on_person(self, staff_id: int | None) -> None:
        person = next((one for one in self._roster.staff if one.id == staff_id), None)
        if person is not None and person.id != self._desk.actor.staff_id:
            QSettings().setValue(SETTING, person.id)
            self._desk.take_actor(actor_of(person))

    def _on_language(self, language: Language | None) -> None:
        appearance = self._desk.appearance
        if appearance is not None and language is not None and language != appearance.language:
            self.language_asked.emit(language)

    def _on_colours(self, chosen: str | None) -> None:
        if self._desk.appearance is not None and chosen is not None:
            scheme = None if chosen == AS_THE_SYSTEM else Scheme(chosen)
            self._desk.appearance.choose_scheme(scheme)

    def _on_receipt(self, way: ReceiptWay | None) -> None:
        if way is not None:
            store_way(way)

    def _receipt_ways(self) -> list[Choice[ReceiptWay]]:
        return [
            Choice(ReceiptWay.SHOW, self.tr("显示收件回执")),
            Choice(ReceiptWay.PRINT, self.tr("直接打印收件回执")),
            Choice(ReceiptWay.NOTHING, self.tr("不打印，打开案件")),
        ]

    def _schemes(self) -> list[Choice[str]]:
        return [
            Choice(AS_THE_SYSTEM, self.tr("跟随系统")),
            Choice(Scheme.LIGHT.value, self.tr("浅色")),
            Choice(Scheme.DARK.value, self.tr("深色")),
        ]


def own_name(language: Language) -> str:
    """Return what a language calls itself, so that whoever reads only that one finds it."""
    return LOCALES[language].nativeLanguageName()
