"""What is worth a picture besides the pages of the rail: cases, entries, dates, papers?"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from disputes_app.domain.archive_list import ArchiveList
from disputes_app.domain.case_list import CaseFilter, CaseRow, CaseStatus
from disputes_app.domain.cases import CaseId, Line
from disputes_app.domain.dossiers.catalogue import SPECS
from disputes_app.domain.dossiers.records import DossierQuery
from disputes_app.domain.matter_records import MatterKind
from disputes_app.domain.register_lists import Register
from disputes_app.domain.report_period import five_years
from disputes_app.services.case_list import case_page
from disputes_app.services.context import Context
from disputes_app.services.demonstration.ledgers import PROJECT
from disputes_app.services.dossiers import dossier_list
from disputes_app.services.groups import groups
from disputes_app.services.ledger import totals_of_project
from disputes_app.services.record_paper_list import has_papers
from disputes_app.services.registers import register_page
from ui.app import Opened
from ui.desk import (
    APPROVALS_PAGE,
    ARCHIVE_PAGE,
    CASE_PAGE,
    CHOSEN_PAGE,
    DOSSIER_PAGE,
    DOSSIERS_PAGE,
    GROUP_PAGE,
    LAW_CALENDAR,
    MEDIATION_PAGE,
    PRINT_BATCH_PAGE,
    RECORD_PAGES,
    REVIEW_TAB,
    SETTINGS_PAGE,
    BatchAsked,
    ClockFocus,
    OpeningAsked,
)
from ui.pages.approvals import ApprovalsPage
from ui.pages.archive import FilesPage
from ui.pages.case import CasePage
from ui.pages.deadline_log import DeadlineLogPage
from ui.pages.dossier import DossierPage
from ui.pages.employers import EmployersPage
from ui.pages.schedule import SchedulePage
from ui.pages.settings import SECTIONS, SettingsPage
from ui.pages.statistics import StatisticsPage
from ui.tour import Stop, subject_stop
from ui.window import MainWindow

AWARD = "arbitration.award"
LOOKED_AT = 40
"""Among so many of the most urgent cases the best for a picture is looked for."""


def more_stops(opened: Opened) -> list[Stop]:
    """Return a case of each line, a date explained, an entry being made, papers, files, report."""
    context: Context = opened.services
    stops: list[Stop] = [Stop(f"settings-{one}", _settings(one)) for one in SECTIONS]
    stops.append(Stop("settings-notice", _settings(LAW_CALENDAR)))
    stops += [
        Stop("schedule-people", _on_schedule(_by_person)),
        Stop("schedule-day", _on_schedule(_one_day)),
        Stop("schedule-booking", _on_schedule(_book)),
    ]
    stops += _register_stops(context)
    stops += _dossier_stops(context)
    stops += [
        Stop(f"mediation-{kind}", _on_matters(kind))
        for kind in (MatterKind.ENTRUSTED, MatterKind.INSTALMENT, MatterKind.REVIEW)
    ]
    for line in Line:
        row = telling_case(context, line)
        if row is not None:
            stops += _stops_of(row)
    stops += [
        Stop("arrears", _show_ledger(one.case_id, one.number))
        for one in totals_of_project(context, PROJECT)[:1]
    ]
    stops.append(Stop("statistics-report", _statistics(StatisticsPage.show_report)))
    stops.append(Stop("statistics-periods", _statistics(_show_periods)))
    stops.append(Stop("statistics-published", _statistics(StatisticsPage.show_published)))
    stops.append(Stop("statistics-multiples", _statistics(StatisticsPage.show_multiples)))
    stops.append(Stop("statistics-course", _statistics(StatisticsPage.show_course)))
    stops.append(Stop("statistics-months", _statistics(StatisticsPage.show_months)))
    stops.append(Stop("statistics-indicators", _statistics(StatisticsPage.show_indicators)))
    stops.append(Stop("statistics-risk", _statistics(StatisticsPage.show_risk)))
    stops.append(Stop("statistics-forecast", _statistics(StatisticsPage.show_forecast)))
    stops.append(Stop("statistics-due", _statistics(StatisticsPage.show_due)))
    stops.append(Stop("statistics-terms", _statistics(StatisticsPage.show_terms)))
    stops.append(Stop("statistics-reviews", _statistics(StatisticsPage.show_reviews)))
    stops.append(Stop("case-days", _show_days))
    stops.append(Stop("deadline-log-day", _show_log))
    stops.append(Stop("deadline-log-paper", _print_log))
    stops.append(Stop("approvals-signing", _sign_approvals))
    stops += [Stop(f"archive-{one}", _files(one)) for one in ArchiveList]
    stops.append(Stop("archive-paper", _print_files))
    stops.append(Stop("print-batch-form", _choose_batch(context)))
    urgent = case_page(context, CaseFilter(status=CaseStatus.OPEN), limit=3).rows
    chosen = ",".join(str(row.id) for row in urgent)
    stops.append(subject_stop(CHOSEN_PAGE, chosen, chosen))
    stops += [subject_stop(GROUP_PAGE, one.group, one.name) for one in groups(context, 1)]
    stops.append(Stop("rules", _on_settings(_show_award)))
    stops.append(Stop("new-rule-version", _on_settings(_draft_award)))
    stops.append(Stop("office-choices", _on_settings(SettingsPage.show_office_choices)))
    return stops


def _settings(request: str) -> Callable[[MainWindow], None]:
    return lambda window: window.open_page(SETTINGS_PAGE, request)


def _on_schedule(act: Callable[[SchedulePage], None]) -> Callable[[MainWindow], None]:
    def go(window: MainWindow) -> None:
        window.open_page(SchedulePage.PAGE.id, None)
        page = window.tabs.front
        if isinstance(page, SchedulePage):
            act(page)

    return go


def _choose_batch(context: Context) -> Callable[[MainWindow], None]:
    """Choose a form for many cases; nothing is issued."""

    def go(window: MainWindow) -> None:
        rows = case_page(context, CaseFilter(line=Line.INSPECTION), limit=30).rows
        window.open_page(PRINT_BATCH_PAGE, BatchAsked(tuple(CaseId(row.id) for row in rows)))

    return go


def _sign_approvals(window: MainWindow) -> None:
    window.open_page(APPROVALS_PAGE, None)
    page = window.tabs.front
    if isinstance(page, ApprovalsPage):
        page.table.selectAll()
        page.sign()


def _on_matters(kind: MatterKind) -> Callable[[MainWindow], None]:
    return lambda window: window.open_page(MEDIATION_PAGE, kind)


def _by_person(page: SchedulePage) -> None:
    page.person_button.setChecked(True)


def _one_day(page: SchedulePage) -> None:
    page.room_button.setChecked(True)
    page.day_button.setChecked(True)
    page.show_day(page.desk.context.law.calendar.next_working_day(page.desk.today()))


def _book(page: SchedulePage) -> None:
    page.week_button.setChecked(True)
    page.book()


def _register_stops(context: Context) -> list[Stop]:
    """Return what may be one record, the first employer, and the first person."""
    stops = [Stop("employers-doubles", _show_doubles)]
    for register in Register:
        rows = register_page(context, register, limit=1).rows
        stops += [subject_stop(RECORD_PAGES[register], str(row.id), row.name) for row in rows]
    return stops


def _dossier_stops(context: Context) -> list[Stop]:
    """Return the form of a new record, and the most urgent of each type with steps and papers."""
    stops = [Stop("dossiers-new", lambda window: window.open_page(DOSSIERS_PAGE, OpeningAsked()))]
    for type_ in SPECS:
        for row in dossier_list(context, DossierQuery(type_, open_only=True), limit=1).rows:
            key, number = str(row.id), row.number
            stops.append(Stop(f"dossier-{type_}", _on_dossier(key, number)))
            stops.append(Stop(f"dossier-{type_}-steps", _on_front_dossier))
            if has_papers(type_):
                stops.append(Stop(f"dossier-{type_}-papers", _on_front_papers))
    return stops


def _on_dossier(key: str, number: str) -> Callable[[MainWindow], None]:
    return lambda window: window.open_subject(DOSSIER_PAGE, key, number)


def _on_front_dossier(window: MainWindow) -> None:
    page = window.tabs.front
    if isinstance(page, DossierPage):
        page.choose_step()


def _on_front_papers(window: MainWindow) -> None:
    page = window.tabs.front
    if isinstance(page, DossierPage):
        page.show_papers()


def _show_doubles(window: MainWindow) -> None:
    window.open_page(EmployersPage.PAGE.id, None)
    page = window.tabs.front
    if isinstance(page, EmployersPage):
        page.employers.doubles_button.setChecked(True)


def telling_case(context: Context, line: Line) -> CaseRow | None:
    """Return an open case with a running last day, else any; None where the line has none."""
    today = context.today()
    running = CaseFilter(line=line, status=CaseStatus.DUE_WINDOW, from_day=today)
    for wanted in (running, CaseFilter(line=line)):
        rows = case_page(context, wanted, limit=LOOKED_AT).rows
        if rows:
            return max(rows, key=lambda row: _age(row, today))
    return None


def _age(row: CaseRow, today: date) -> int:
    """A case that was received long ago has a longer log to show."""
    return (today - row.received_on).days


def _stops_of(row: CaseRow) -> Iterator[Stop]:
    yield Stop(f"case-{row.line}", lambda window: _open(window, row))
    match row.line:
        case Line.INSPECTION:
            yield Stop("deadline", _on_case(_explain_last_day))
            yield Stop("next-step", _on_case(CasePage.choose_step))
            yield Stop("event", _on_case(_enter_extension))
            yield Stop("look-back", _on_case(_show_first_info))
        case Line.ARBITRATION:
            yield Stop("final-award", _on_case(_show_first_info))
            yield Stop("limitation", _on_case(_show_second_info))
            yield Stop("void", _on_case(_strike_out))
            yield Stop("paper", _on_case(_show_papers))
            yield Stop("attachments", _on_case(CasePage.show_attachments))
            yield Stop("service-of-a-case", _on_case(CasePage.show_service))
        case _:
            yield Stop("parties", _on_case(CasePage.show_parties))
            yield Stop("links", _on_case(CasePage.show_links))


def _open(window: MainWindow, row: CaseRow) -> None:
    window.open_subject(CASE_PAGE, str(row.id), row.shown_number)


def _show_ledger(case_id: int, number: str) -> Callable[[MainWindow], None]:
    def go(window: MainWindow) -> None:
        window.open_subject(CASE_PAGE, str(case_id), number)
        page = window.tabs.front
        if isinstance(page, CasePage):
            page.show_ledger()

    return go


def _on_case(act: Callable[[CasePage], None]) -> Callable[[MainWindow], None]:
    """Return what does ``act`` on the case in front, which the stop before has opened."""

    def go(window: MainWindow) -> None:
        page = window.tabs.front
        if isinstance(page, CasePage):
            page.leave_entering()
            act(page)

    return go


def _explain_last_day(page: CasePage) -> None:
    closure = page.file.closure if page.file is not None else None
    if closure is not None:
        page.asked(ClockFocus(closure.clock.rule.id, closure.clock.key))


def _enter_extension(page: CasePage) -> None:
    steps = page.file.view.steps if page.file is not None else ()
    allowed = [step.kind for step in steps if step.why_not is None]
    extending = [kind for kind in allowed if kind.id.endswith(".extended")]
    for kind in (extending or allowed)[:1]:
        page.enter(kind)


def _strike_out(page: CasePage) -> None:
    if len(page.log.entries) > 1:
        page.strike_out(page.log.entries[1].seq)


def _show_first_info(page: CasePage) -> None:
    page.show_info(0)


def _show_second_info(page: CasePage) -> None:
    page.show_info(1)


def _show_papers(page: CasePage) -> None:
    page.show_papers()


def _on_settings(act: Callable[[SettingsPage], None]) -> Callable[[MainWindow], None]:
    """Return what does ``act`` on the page of settings."""

    def go(window: MainWindow) -> None:
        window.open_page(SettingsPage.PAGE.id, None)
        page = window.tabs.front
        if isinstance(page, SettingsPage):
            act(page)

    return go


def _show_award(page: SettingsPage) -> None:
    page.show_rule(AWARD)


def _draft_award(page: SettingsPage) -> None:
    page.show_rule(AWARD)
    page.rules.begin()


def _statistics(show: Callable[[StatisticsPage], None]) -> Callable[[MainWindow], None]:
    """Return what opens the page of figures and shows one part of it."""

    def go(window: MainWindow) -> None:
        window.open_page(StatisticsPage.PAGE.id, None)
        page = window.tabs.front
        if isinstance(page, StatisticsPage):
            show(page)

    return go


def _show_periods(page: StatisticsPage) -> None:
    page.periods.show_period(five_years(2016))
    page.show_periods()


def _show_days(window: MainWindow) -> None:
    """Show where the days of the first late case went."""
    page = window.tabs.front
    if isinstance(page, StatisticsPage) and page.reviews.listed:
        row = page.reviews.listed[0].row
        window.open_subject(CASE_PAGE, str(row.id), row.shown_number, REVIEW_TAB)


def _show_log(window: MainWindow) -> None:
    """Show a day on which something happened: the last working day before today."""
    window.open_page(DeadlineLogPage.PAGE.id, None)
    page = window.tabs.front
    if isinstance(page, DeadlineLogPage) and window.desk is not None:
        today = window.desk.today()
        calendar = window.desk.context.law.calendar
        page.asked(calendar.subtract_working_days(today, 1))


def _files(which: ArchiveList) -> Callable[[MainWindow], None]:
    return lambda window: window.open_page(ARCHIVE_PAGE, which)


def _print_files(window: MainWindow) -> None:
    page = window.tabs.front
    if isinstance(page, FilesPage):
        page.show_paper()


def _print_log(window: MainWindow) -> None:
    page = window.tabs.front
    if isinstance(page, DeadlineLogPage):
        page.show_paper()
