"""What is worth a picture besides the pages of the rail: cases, entries, dates, papers?"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from disputes_app.domain.case_list import CaseFilter, CaseRow, CaseStatus
from disputes_app.domain.cases import Line
from disputes_app.services.case_list import case_page
from disputes_app.services.context import Context
from ui.app import Opened
from ui.desk import CASE_PAGE, LAW_CALENDAR, SETTINGS_PAGE, ClockFocus
from ui.pages.case import CasePage
from ui.pages.settings import SECTIONS
from ui.pages.statistics import StatisticsPage
from ui.tour import Stop
from ui.window import MainWindow

LOOKED_AT = 40
"""Among so many of the most urgent cases the best for a picture is looked for."""


def more_stops(opened: Opened) -> list[Stop]:
    """Return a case of each line, a date explained, an entry being made, papers, files, report."""
    context: Context = opened.services
    stops: list[Stop] = [Stop(f"settings-{one}", _settings(one)) for one in SECTIONS]
    stops.append(Stop("settings-notice", _settings(LAW_CALENDAR)))
    for line in Line:
        row = telling_case(context, line)
        if row is not None:
            stops += _stops_of(row)
    stops.append(Stop("statistics-report", _show_report))
    return stops


def _settings(request: str) -> Callable[[MainWindow], None]:
    return lambda window: window.open_page(SETTINGS_PAGE, request)


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
        case Line.ARBITRATION:
            yield Stop("void", _on_case(_strike_out))
            yield Stop("paper", _on_case(_show_papers))
            yield Stop("attachments", _on_case(CasePage.show_attachments))
        case _:
            yield Stop("parties", _on_case(CasePage.show_parties))


def _open(window: MainWindow, row: CaseRow) -> None:
    window.open_subject(CASE_PAGE, str(row.id), row.shown_number)


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


def _show_papers(page: CasePage) -> None:
    page.show_papers()


def _show_report(window: MainWindow) -> None:
    window.open_page(StatisticsPage.PAGE.id, None)
    page = window.tabs.front
    if isinstance(page, StatisticsPage):
        page.show_report()
