"""What does a page get to work with, and how does it ask for another page?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, Signal

from disputes_app.domain.staff import Actor, Role
from ui.tasks import TaskRunner

if TYPE_CHECKING:
    from pathlib import Path

    from disputes_app.domain.case_list import CaseFilter
    from disputes_app.domain.cases import CaseId
    from disputes_app.domain.dossiers.base import DossierType
    from disputes_app.domain.events import Facts
    from disputes_app.services.context import Context
    from disputes_app.services.draft_journal import DraftJournal
    from ui.appearance import Appearance

CASE_PAGE = "case"
LIST_PAGE = "cases"
REGISTER_PAGE = "register"
SETTINGS_PAGE = "settings"
DEADLINE_LOG_PAGE = "deadline_log"
APPROVALS_PAGE = "approvals"
SCHEDULE_PAGE = "schedule"
EMPLOYERS_PAGE = "employers"
RECORD_PAGES = {"employer": "employer", "worker": "worker"}
"""The page of one record, by its register."""
SERVICE_PAGE = "service"
"""The list of papers not yet served; asked of a case, its papers to be served."""
REVIEW_TAB = "late_review"
"""Asks the page of a case where its days went (用时复盘)."""
HAND_OVER_PAGE = "hand_over"
PRINT_BATCH_PAGE = "print_batch"
"""Papers of one form in many cases."""
PRINT_QUEUE_PAGE = "print_queue"
"""Issued papers that wait for their sheets."""
MEDIATION_PAGE = "mediation"
ARCHIVE_PAGE = "archive"
COURT_PAGE = "court"
GROUP_PAGE = "group"
"""The page of one group of cases; its key is the 收件号 of the lead."""
CHOSEN_PAGE = "chosen"
"""An act submitted in cases that were chosen in the list; its key names their ids."""
GROUPS_PAGE = "groups"
DOSSIERS_PAGE = "dossiers"
"""The lists of records beside the cases (登记簿)."""
LISTINGS_PAGE = "listings"
"""The joint-punishment list, publications and grades (失信名单)."""
FORMS_PAGE = "forms"
"""The forms of the office (文书)."""
ALERTS_PAGE = "alerts"
"""Early warnings, group incidents, screening by towns, notes to partner offices (预警)."""
DOSSIER_PAGE = "dossier"
"""The page of one of them; its key is its id."""
REGISTER_MANY_PAGE = "register_many"
ORGANISATION = "organisation"
"""Asks the page of settings for offices and people."""
HEARINGS = "hearings"
"""Asks the page of settings for rooms, leave and the hours of hearings."""
LAW_CALENDAR = "law_calendar"
"""Asks the page of settings for the fields of a holiday notice."""
MINIMUM_WAGES = "minimum_wages"
"""Asks the page of settings for the table of minimum wages."""
NOBODY = Actor("", Role.CLERK, 0)
"""Who works here while the database knows nobody yet."""


@dataclass(frozen=True, slots=True)
class EntryFocus:
    """Which kind of entry the page of a case should open."""

    kind: str


@dataclass(frozen=True, slots=True)
class ClockFocus:
    """What a case page shows first: the clock of a rule (and party), with its explanation."""

    rule_id: str
    key: int = 0


@dataclass(frozen=True, slots=True)
class AttachmentFocus:
    """What a case page shows first: one of its files."""

    attachment_id: int


@dataclass(frozen=True, slots=True)
class PaperFocus:
    """What a case page shows first: one of its papers, ready to be printed."""

    paper_id: str


@dataclass(frozen=True, slots=True)
class HearingAsked:
    """For which case a hearing is to be set."""

    case_id: CaseId
    number: str


@dataclass(frozen=True, slots=True)
class HandOverAsked:
    """What is to be handed over: the cases of a person, or a selection of the list."""

    from_staff: int | None = None
    case_ids: tuple[CaseId, ...] = ()


@dataclass(frozen=True, slots=True)
class BatchAsked:
    """In which cases papers are to be issued; ``serves`` is the paper to be served, if one is."""

    case_ids: tuple[CaseId, ...]
    serves: str = ""


@dataclass(frozen=True, slots=True)
class OpeningAsked:
    """Which type of record is to be opened, with the facts that are known already.

    ``type`` None is the type that is in front.
    """

    type: DossierType | None = None
    facts: Facts = field(default_factory=dict)


class Desk(QObject):
    """Handed to every page: the services, threads to run them on, and ways to go elsewhere.

    Four runners, each with one thread: a long report must not hold up the search, writes keep
    their order, and a large file that is copied holds up neither.

    Signals:
        page_asked: page id, request (what ``Page.asked`` receives, None for nothing).
        subject_asked: page id, key of one thing (the id of a case), title of its tab, request.
        data_changed: what a service returned after a write; pages refresh what they show of it.
        actor_changed: the Actor who works here from now on.
    """

    page_asked = Signal(str, object)
    subject_asked = Signal(str, str, str, object)
    data_changed = Signal(object)
    actor_changed = Signal(object)

    def __init__(
        self,
        services: Any,
        today: Callable[[], date],
        parent: QObject | None = None,
        *,
        actor: Actor = NOBODY,
        appearance: Appearance | None = None,
    ) -> None:
        super().__init__(parent)
        self.services = services
        self.today = today
        self.appearance = appearance
        self.drafts_folder: Callable[[], Path] | None = None
        self._actor = actor
        self.reads = TaskRunner(self)
        self.searches = TaskRunner(self)
        self.writes = TaskRunner(self)
        self.copies = TaskRunner(self)

    @property
    def context(self) -> Context:
        """The services' context; what asks its database runs on the runners' threads only."""
        return cast("Context", self.services)

    @property
    def actor(self) -> Actor:
        """Who works here now."""
        return self._actor

    @property
    def journal(self) -> DraftJournal | None:
        """What is kept of forms that are not saved yet; None where nothing is to be kept."""
        if self.drafts_folder is None:
            return None
        from disputes_app.services.draft_journal import DraftJournal

        person = f"{self._actor.name} {self._actor.role.value}"
        return DraftJournal(self.drafts_folder(), self.context.database.label, person)

    def take_actor(self, actor: Actor) -> None:
        """Let somebody else work here."""
        if actor != self._actor:
            self._actor = actor
            self.actor_changed.emit(actor)

    @property
    def runners(self) -> tuple[TaskRunner, ...]:
        """All runners, for waiting and for counting."""
        return (self.reads, self.searches, self.writes, self.copies)

    @property
    def is_idle(self) -> bool:
        """Whether nothing runs or waits on any thread."""
        return all(runner.is_idle for runner in self.runners)

    def open_page(self, page_id: str, request: object = None) -> None:
        """Ask the window for a page of the rail, with the list or the form it should show."""
        self.page_asked.emit(page_id, request)

    def open_subject(self, page_id: str, key: str, title: str, request: object = None) -> None:
        """Ask the window to open one thing (a case) in a tab of its own."""
        self.subject_asked.emit(page_id, key, title, request)

    def open_case(
        self,
        case_id: int,
        title: str,
        focus: ClockFocus | PaperFocus | EntryFocus | str | None = None,
    ) -> None:
        """Ask for the page of a case; ``title`` is its number.

        ``focus`` is a clock or a paper to show first, an entry to begin, or REVIEW_TAB.
        """
        self.open_subject(CASE_PAGE, str(case_id), title, focus)

    def open_record(self, register: str, record_id: int, title: str) -> None:
        """Ask for the page of an employer or a person, with all cases."""
        self.open_subject(RECORD_PAGES[register], str(record_id), title)

    def open_list(self, case_filter: CaseFilter) -> None:
        """Ask for the list of the cases of ``case_filter``."""
        self.open_page(LIST_PAGE, case_filter)

    def open_deadline_log(self) -> None:
        """Ask for the list of what became of periods today."""
        self.open_page(DEADLINE_LOG_PAGE, self.today())

    def open_registration(self) -> None:
        """Ask for the form in which a new case is written down."""
        self.open_page(REGISTER_PAGE)

    def open_organisation(self) -> None:
        """Ask for the place where offices and people are entered."""
        self.open_page(SETTINGS_PAGE, ORGANISATION)

    def open_law_calendar(self) -> None:
        """Ask for the place where a holiday notice is entered."""
        self.open_page(SETTINGS_PAGE, LAW_CALENDAR)

    def open_group(self, group: str, title: str) -> None:
        """Ask for the page of a group of cases; ``group`` is the 收件号 of its lead."""
        self.open_subject(GROUP_PAGE, group, title)

    def open_chosen(self, case_ids: Sequence[int], title: str) -> None:
        """Ask for the page on which one act is submitted in all of these cases."""
        self.open_subject(CHOSEN_PAGE, ",".join(str(one) for one in case_ids), title)

    def open_dossier(self, dossier_id: int, title: str, focus: ClockFocus | None = None) -> None:
        """Ask for the page of a record beside the cases; ``title`` is its number."""
        self.open_subject(DOSSIER_PAGE, str(dossier_id), title, focus)

    def open_new_dossier(
        self, type_: DossierType | None = None, facts: Facts | None = None
    ) -> None:
        """Ask for the form in which a record beside the cases is opened."""
        from ui.dossier.families import page_of

        page = DOSSIERS_PAGE if type_ is None else page_of(type_)
        self.open_page(page, OpeningAsked(type_, facts or {}))

    def open_hand_over(
        self, *, from_staff: int | None = None, case_ids: tuple[CaseId, ...] = ()
    ) -> None:
        """Ask for the page that hands the cases of a person, or these, to others."""
        self.open_page(HAND_OVER_PAGE, HandOverAsked(from_staff, case_ids))

    def open_print_batch(self, case_ids: Sequence[int], serves: str = "") -> None:
        """Ask for the page on which papers of one form are issued in all of these cases."""
        from disputes_app.domain.cases import CaseId

        wanted = tuple(CaseId(one) for one in dict.fromkeys(case_ids))
        self.open_page(PRINT_BATCH_PAGE, BatchAsked(wanted, serves))

    def shut_down(self) -> bool:
        """Stop all work and wait; call before the services are closed."""
        for runner in self.runners:
            for task in runner.tasks:
                task.cancel()
        ended = [runner.shut_down() for runner in self.runners]
        return all(ended)
