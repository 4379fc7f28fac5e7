"""Who works at this machine?  A button in the header with everybody of the bureau, by office."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from disputes_app.domain.staff import Actor, Role
from ui.desk import Desk
from ui.roster import Roster, load_roster
from ui.tasks import LatestQuestion
from ui.wording import code_text

if TYPE_CHECKING:
    from disputes_app.domain.organisation import StaffRecord

SETTING = "actor/staff_id"


class ActorMenu(QToolButton):
    """Shows a name; its menu offers the others, under their offices.

    Signals:
        chosen: the StaffRecord.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._actions: dict[int, QAction] = {}
        self._roster = Roster()
        self._chosen_id: int | None = None
        self.setAccessibleName(self.tr("当前人员"))

    @property
    def people(self) -> list[str]:
        """Everybody on offer, in words."""
        self._fill()
        return [action.text() for action in self._actions.values()]

    def choose(self, staff_id: int) -> None:
        """Choose a person as if the entry of the menu had been pressed."""
        self._fill()
        self._actions[staff_id].trigger()

    def show_name(self, name: str, role: str = "") -> None:
        """Show who works here now."""
        shown = self.tr("{name} · {role}").format(name=name, role=role) if role else name
        self.setText(self.tr("{who} ▾").format(who=shown) if self._roster.staff else shown)
        self.setAccessibleName(self.tr("当前人员：{name}").format(name=shown))
        self.setToolTip(self.tr("本机使用人，点击更换"))

    def offer(self, roster: Roster, chosen_id: int | None) -> None:
        """Offer everybody who is active, with ``chosen_id`` marked.

        The entries are made when the menu is first opened.
        """
        self._roster, self._chosen_id = roster, chosen_id
        self._actions = {}
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        former = self.menu()
        self.setMenu(menu)
        if former is not None:
            former.deleteLater()

    def _fill(self) -> None:
        menu, roster = self.menu(), self._roster
        if self._actions or not self._roster.staff:
            return
        for office in roster.offices:
            people = [one for one in roster.staff if one.active and one.office_id == office.id]
            if people:
                under = menu.addMenu(roster.office_name(office.id))
                for person in people:
                    under.addAction(self._action(person, under, self._chosen_id))

    def mark(self, staff_id: int | None) -> None:
        """Mark another person as chosen."""
        self._chosen_id = staff_id
        for each, action in self._actions.items():
            action.setChecked(each == staff_id)

    def _action(self, person: StaffRecord, menu: QMenu, chosen_id: int | None) -> QAction:
        words = self.tr("{name} · {role}").format(
            name=person.name, role=code_text(Role(person.role))
        )
        action = QAction(words, menu)
        action.setCheckable(True)
        action.setChecked(person.id == chosen_id)
        action.triggered.connect(lambda _checked=False: self.chosen.emit(person))
        self._actions[person.id] = action
        return action


class ActorChoice(QObject):
    """Keeps the desk's actor, the menu and the setting of this machine the same."""

    def __init__(
        self,
        menu: ActorMenu,
        desk: Desk,
        settings: Callable[[], QSettings] = QSettings,
    ) -> None:
        super().__init__(desk)
        self._menu = menu
        self._desk = desk
        self._settings = settings
        self._question = LatestQuestion(desk.reads, self)
        self._question.answered.connect(self._on_roster)
        menu.chosen.connect(self._on_chosen)
        desk.actor_changed.connect(self._show)
        desk.data_changed.connect(self._on_changed)
        self._ask()

    def _ask(self) -> None:
        context = self._desk.context
        self._question.ask(lambda _progress: load_roster(context))

    def _on_changed(self, change: object) -> None:
        from disputes_app.services.organisation import OrganisationChanged

        if isinstance(change, OrganisationChanged):
            self._ask()

    def _on_roster(self, roster: Roster) -> None:
        actor = self._actor_among(roster.staff)
        if actor is not None:
            self._desk.take_actor(actor)
        self._menu.offer(roster, self._desk.actor.staff_id)
        self._show(self._desk.actor)

    def _actor_among(self, people: Sequence[StaffRecord]) -> Actor | None:
        """Return who shall work here: as stored, as now, else as the organisation suggests."""
        stored = self._settings().value(SETTING)
        return actor_among(people, stored, self._desk.actor.staff_id)

    def _on_chosen(self, person: StaffRecord) -> None:
        from disputes_app.services.people import actor_of

        self._settings().setValue(SETTING, person.id)
        self._desk.take_actor(actor_of(person))
        self._menu.mark(person.id)

    def _show(self, actor: Actor) -> None:
        self._menu.show_name(actor.name, code_text(actor.role))
        self._menu.mark(actor.staff_id)


def actor_among(people: Sequence[StaffRecord], *wanted: object) -> Actor | None:
    """Return the first wanted person (by id) who works here, else whom the staff suggests."""
    from disputes_app.services.people import actor_of, default_actor

    active = {str(person.id): person for person in people if person.active}
    for staff_id in wanted:
        if str(staff_id) in active:
            return actor_of(active[str(staff_id)])
    return default_actor(people)
