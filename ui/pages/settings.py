"""The page of settings: this machine, the database, who works here, and the law in force."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from disputes_app.services.hearing_rooms import LeaveChanged, RoomsChanged
from disputes_app.services.law_desk import LawDeskChanged
from disputes_app.services.minimum_wage import WagesChanged
from disputes_app.services.organisation import OrganisationChanged
from ui.actions import ActionId
from ui.banner import Banner
from ui.desk import HEARINGS, LAW_CALENDAR, MINIMUM_WAGES, ORGANISATION, SETTINGS_PAGE, Desk
from ui.i18n import Language
from ui.later import Later
from ui.law_desk.calendar_part import CalendarPart
from ui.law_desk.office_part import OfficePart
from ui.law_desk.proposals_part import ProposalsPart
from ui.law_desk.readings_part import ReadingsPart
from ui.law_desk.rules_part import RulesPart
from ui.marking import QT_TRANSLATE_NOOP
from ui.minimum_wage.wage_part import WagePart
from ui.page import Page, PageSpec
from ui.roster import Roster, load_roster
from ui.settings_page.database_part import DatabasePart
from ui.settings_page.desk_part import DeskPart
from ui.settings_page.hearing_part import HearingPart
from ui.settings_page.organisation_part import OrganisationPart
from ui.settings_page.sections import Sections
from ui.settings_page.signers_part import SignersPart
from ui.tasks import LatestQuestion
from ui.tokens import Space

SECTIONS = (
    "machine",
    ORGANISATION,
    HEARINGS,
    "signers",
    "calendar",
    "rules",
    "readings",
    "office",
    MINIMUM_WAGES,
    "proposals",
)
"""The sections in their order; the page may be asked for one of them."""

Refreshed = HearingPart | SignersPart | OfficePart | WagePart | ProposalsPart
Preparing = CalendarPart | RulesPart | ReadingsPart
P = TypeVar("P", bound=Preparing)
R = TypeVar("R", bound=Refreshed)


class SettingsPage(Page):
    """Choices of this machine above; offices and people, and the law, below.

    A section is made, and reads the database, when somebody looks at it.
    """

    PAGE = PageSpec(
        id=SETTINGS_PAGE,
        title=QT_TRANSLATE_NOOP("pages", "设置"),
        icon="settings",
        order=11,
    )

    def __init__(self, desk: Desk, key: str = "") -> None:
        super().__init__(desk, key)
        self.banner = Banner()
        self.sections = Sections(self.tr("设置的各部分"))
        self.machine = DeskPart(desk)
        self.database = DatabasePart(desk.context)
        self._roster: Roster | None = None
        self._organisation = Later(self._made_organisation)
        self._hearings = Later(lambda: _refreshed(HearingPart(desk)))
        self._signers = Later(lambda: _refreshed(SignersPart(desk)))
        self._calendar = Later(lambda: self._preparing(CalendarPart(desk)))
        self._rules = Later(lambda: self._preparing(RulesPart(desk)))
        self._readings = Later(lambda: self._preparing(ReadingsPart(desk)))
        self._office = Later(lambda: _refreshed(OfficePart(desk, self._office.place)))
        self._wages = Later(lambda: _refreshed(WagePart(desk)))
        self._proposals = Later(lambda: _refreshed(ProposalsPart(desk)))
        self._question = LatestQuestion(desk.reads, self)
        self._question.answered.connect(self._on_roster)
        self._question.failed.connect(self.banner.show_error)
        self.machine.language_asked.connect(self._on_language)
        desk.data_changed.connect(self._on_changed)
        self._lay_out()

    @property
    def organisation(self) -> OrganisationPart:
        """Offices and people."""
        return self._organisation.get()

    @property
    def hearings(self) -> HearingPart:
        """Rooms and absences."""
        return self._hearings.get()

    @property
    def signers(self) -> SignersPart:
        """Who signs."""
        return self._signers.get()

    @property
    def calendar(self) -> CalendarPart:
        """The years of the calendar."""
        return self._calendar.get()

    @property
    def rules(self) -> RulesPart:
        """The periods that the law sets."""
        return self._rules.get()

    @property
    def readings(self) -> ReadingsPart:
        """How the office reads the law."""
        return self._readings.get()

    @property
    def office(self) -> OfficePart:
        """What the office sets."""
        return self._office.get()

    @property
    def wages(self) -> WagePart:
        """The minimum wages."""
        return self._wages.get()

    @property
    def proposals(self) -> ProposalsPart:
        """The changes that wait."""
        return self._proposals.get()

    def handlers(self) -> Mapping[ActionId, Callable[[], None]]:
        """Offer to read the people of the bureau anew, and to find a rule."""
        return {ActionId.REFRESH: self._read, ActionId.FILTER: self._filter}

    def shown(self) -> None:
        """Look anew who works here and what waits: another desk may have entered it."""
        self._read()
        rest = (self._hearings, self._signers, self._proposals, self._office, self._wages)
        _refresh(*rest)

    def asked(self, request: object) -> None:
        """Show offices and people where they are asked for."""
        if request == ORGANISATION:
            self.sections.choose(ORGANISATION)
            self.organisation.start()
        elif request == LAW_CALENDAR:
            self.sections.choose("calendar")
            self.calendar.begin()
        elif isinstance(request, str):
            self.sections.choose(request)

    def show_rule(self, rule_id: str) -> None:
        """Show one rule of the law."""
        self.sections.choose("rules")
        self.rules.show_rule(rule_id)

    def show_office_choices(self) -> None:
        """Show what the office has set where the law leaves it a choice."""
        self.sections.choose("office")

    def has_unsaved_input(self) -> bool:
        """Whether something is typed in a section that was not added."""
        parts = (
            self._organisation.made,
            self._hearings.made,
            self._signers.made,
            self._calendar.made,
            self._rules.made,
            self._office.made,
            self._wages.made,
        )
        return any(part is not None and part.has_input for part in parts)

    def _made_organisation(self) -> OrganisationPart:
        part = OrganisationPart(self.desk)
        if self._roster is not None:
            part.show_roster(self._roster)
        return part

    def _preparing(self, part: P) -> P:
        """Lead from the change that a section prepares to where it is decided."""
        part.prepared.connect(self._show_proposal)
        return part

    def _on_changed(self, change: object) -> None:
        if isinstance(change, OrganisationChanged):
            self._read()
            _refresh(self._hearings)
        elif isinstance(change, RoomsChanged | LeaveChanged):
            _refresh(self._hearings)
        elif isinstance(change, LawDeskChanged):
            _refresh(self._calendar, self._rules, self._readings, self._proposals)
        elif isinstance(change, WagesChanged):
            _refresh(self._wages)

    def _show_proposal(self, proposal_id: int) -> None:
        self.sections.choose("proposals")
        self.proposals.show_proposal(proposal_id)

    def _read(self) -> None:
        context = self.desk.context
        self._question.ask(lambda _progress: load_roster(context))

    def _on_roster(self, roster: Roster) -> None:
        self._roster = roster
        self.machine.offer(roster)
        if self._organisation.made is not None:
            self._organisation.made.show_roster(roster)

    def _on_language(self, language: Language) -> None:
        appearance = self.desk.appearance
        if appearance is not None:
            appearance.choose_language(language)

    def _filter(self) -> None:
        shown = self.sections.current
        if isinstance(shown, CalendarPart | ReadingsPart):
            shown.table.filter.setFocus()
        elif isinstance(shown, RulesPart):
            shown.filter.setFocus()

    def _machine(self) -> QWidget:
        machine = QWidget()
        cards = QVBoxLayout(machine)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(Space.NORMAL)
        cards.addWidget(self.machine)
        cards.addWidget(self.database)
        cards.addStretch(1)
        return machine

    def _lay_out(self) -> None:
        parts: tuple[tuple[str, Later[QWidget]], ...] = (
            (self.tr("本机"), Later(self._machine)),
            (self.tr("机构与人员"), self._organisation),
            (self.tr("庭室与请假"), self._hearings),
            (self.tr("签批人"), self._signers),
            (self.tr("工作日历"), self._calendar),
            (self.tr("期限规则"), self._rules),
            (self.tr("本单位的理解"), self._readings),
            (self.tr("本单位设定"), self._office),
            (self.tr("最低工资标准"), self._wages),
            (self.tr("待定变更"), self._proposals),
        )
        for section_id, (title, part) in zip(SECTIONS, parts, strict=True):
            self.sections.add(section_id, title, part)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.NORMAL, Space.NORMAL, Space.NORMAL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.banner)
        column.addWidget(self.sections, 1)


def _refreshed(part: R) -> R:
    """Let a section read what it shows, now that it is made."""
    part.refresh()
    return part


def _refresh(*parts: Later[Refreshed | Preparing]) -> None:
    """Let the sections that somebody has looked at read anew; the others do so when made."""
    for part in parts:
        if part.made is not None:
            part.made.refresh()
