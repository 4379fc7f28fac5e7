"""The page of settings: this machine, the database, who works here, and the law in force."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from disputes_app.services.hearing_rooms import LeaveChanged, RoomsChanged
from disputes_app.services.law_desk import LawDeskChanged
from disputes_app.services.minimum_wage import WagesChanged
from disputes_app.services.organisation import OrganisationChanged
from ui.actions import ActionId
from ui.banner import Banner
from ui.desk import HEARINGS, LAW_CALENDAR, MINIMUM_WAGES, ORGANISATION, SETTINGS_PAGE, Desk
from ui.i18n import Language
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


class SettingsPage(Page):
    """Choices of this machine above; offices and people, and the law, below."""

    PAGE = PageSpec(
        id=SETTINGS_PAGE,
        title=QT_TRANSLATE_NOOP("pages", "设置"),
        icon="settings",
        order=10,
    )

    def __init__(self, desk: Desk, key: str = "") -> None:
        super().__init__(desk, key)
        self.banner = Banner()
        self.machine = DeskPart(desk)
        self.database = DatabasePart(desk.context)
        self.organisation = OrganisationPart(desk)
        self.hearings = HearingPart(desk)
        self.signers = SignersPart(desk)
        self.calendar = CalendarPart(desk)
        self.proposals = ProposalsPart(desk)
        self.rules = RulesPart(desk)
        self.readings = ReadingsPart(desk)
        self.wages = WagePart(desk)
        self.sections = Sections(self.tr("设置的各部分"))
        self.office = OfficePart(desk)
        self._question = LatestQuestion(desk.reads, self)
        self._question.answered.connect(self._on_roster)
        self._question.failed.connect(self.banner.show_error)
        self.machine.language_asked.connect(self._on_language)
        desk.data_changed.connect(self._on_changed)
        self.calendar.prepared.connect(self._show_proposal)
        self.rules.prepared.connect(self._show_proposal)
        self.readings.prepared.connect(self._show_proposal)
        self._lay_out()

    def handlers(self) -> Mapping[ActionId, Callable[[], None]]:
        """Offer to read the people of the bureau anew, and to find a rule."""
        return {ActionId.REFRESH: self._read, ActionId.FILTER: self._filter}

    def shown(self) -> None:
        """Look anew who works here and what waits: another desk may have entered it."""
        self._read()
        self.hearings.refresh()
        self.signers.refresh()
        self.proposals.refresh()
        self.office.refresh()
        self.wages.refresh()

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
        law = (self.calendar, self.rules, self.office, self.wages)
        parts = (self.organisation, self.hearings, self.signers, *law)
        return any(part.has_input for part in parts)

    def _on_changed(self, change: object) -> None:
        if isinstance(change, OrganisationChanged):
            self._read()
            self.hearings.refresh()
        elif isinstance(change, RoomsChanged | LeaveChanged):
            self.hearings.refresh()
        elif isinstance(change, LawDeskChanged):
            self._read_law()
        elif isinstance(change, WagesChanged):
            self.wages.refresh()

    def _read_law(self) -> None:
        self.calendar.refresh()
        self.rules.refresh()
        self.readings.refresh()
        self.proposals.refresh()

    def _show_proposal(self, proposal_id: int) -> None:
        self.sections.choose("proposals")
        self.proposals.show_proposal(proposal_id)

    def _read(self) -> None:
        context = self.desk.context
        self._question.ask(lambda _progress: load_roster(context))

    def _on_roster(self, roster: Roster) -> None:
        self.machine.offer(roster)
        self.organisation.show_roster(roster)

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

    def _lay_out(self) -> None:
        machine = QWidget()
        cards = QVBoxLayout(machine)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(Space.NORMAL)
        cards.addWidget(self.machine)
        cards.addWidget(self.database)
        cards.addStretch(1)
        parts = (
            (self.tr("本机"), machine),
            (self.tr("机构与人员"), self.organisation),
            (self.tr("庭室与请假"), self.hearings),
            (self.tr("签批人"), self.signers),
            (self.tr("工作日历"), self.calendar),
            (self.tr("期限规则"), self.rules),
            (self.tr("本单位的理解"), self.readings),
            (self.tr("本单位设定"), self.office),
            (self.tr("最低工资标准"), self.wages),
            (self.tr("待定变更"), self.proposals),
        )
        for section_id, (title, part) in zip(SECTIONS, parts, strict=True):
            self.sections.add(section_id, title, part)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.NORMAL, Space.NORMAL, Space.NORMAL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.banner)
        column.addWidget(self.sections, 1)
