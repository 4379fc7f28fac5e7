"""How is an empty database filled as the demonstration district?"""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from random import Random

from sqlalchemy import Connection

from db.queries.meta import has_cases
from db.queries.offices import offices, staff
from db.writes import hearings
from db.writes.approvals import remember_signer
from db.writes.meta import set_meta
from disputes_app.domain.errors import DomainError
from disputes_app.domain.staff import Actor, Role
from disputes_app.services.context import Context
from disputes_app.services.demonstration.acting import collective, group, let_act
from disputes_app.services.demonstration.archives import after_the_end
from disputes_app.services.demonstration.awaiting import signers_on
from disputes_app.services.demonstration.disputes import five_year_disputes
from disputes_app.services.demonstration.district import TOWNS, District, build_district
from disputes_app.services.demonstration.dossier_story import DossierStory
from disputes_app.services.demonstration.external_matters import running_dossiers
from disputes_app.services.demonstration.file_checks import file_checks
from disputes_app.services.demonstration.five_years import five_years
from disputes_app.services.demonstration.gradings import gradings
from disputes_app.services.demonstration.hearing_places import (
    leave_of,
    place_hearings,
    rooms_of,
)
from disputes_app.services.demonstration.incidents import (
    forerunners,
    warnings_and_incidents,
)
from disputes_app.services.demonstration.inspections import inspections
from disputes_app.services.demonstration.issued_papers import issued_papers
from disputes_app.services.demonstration.late_case_reviews import late_case_reviews
from disputes_app.services.demonstration.ledgers import add_ledger
from disputes_app.services.demonstration.listings import five_year_listings, running_listings
from disputes_app.services.demonstration.names import Firm, firms
from disputes_app.services.demonstration.plan import plan_for
from disputes_app.services.demonstration.projects import projects_and_fund
from disputes_app.services.demonstration.publications import publications
from disputes_app.services.demonstration.published_figures import published_figures
from disputes_app.services.demonstration.running_year import running_year
from disputes_app.services.demonstration.screenings import screenings
from disputes_app.services.demonstration.story import Setting, Story
from disputes_app.services.demonstration.supervisor_desk import SupervisorDesk
from disputes_app.services.demonstration.working_days import WorkDays
from disputes_app.services.demonstration.writer import Writer
from disputes_app.services.progress import Progress

DEFAULT_SEED = 2021_91
EARLIEST_TODAY = date(2022, 3, 1)
"""The running year begins after the last case of the five years has ended."""

A_YEAR = 340
"""Days back from today in which a case may have come from a matter of the running year."""
_NOTE_EVERY = 200


@dataclass(eq=False)
class DatabaseNotEmptyError(DomainError):
    """A demonstration fills only an empty database; ``label`` already holds cases or offices."""

    label: str


@dataclass(eq=False)
class TooEarlyForDemonstrationError(DomainError):
    """The running year would reach into the five years of part 1."""

    today: date
    earliest: date


@dataclass(frozen=True, slots=True)
class DemoReport:
    """What was written.  ``content_hash`` is the same for the same seed, size and day."""

    cases: int
    entries: int
    seconds: float
    content_hash: str


def fill(
    ctx: Context,
    *,
    cases: int | None = None,
    seed: int = DEFAULT_SEED,
    progress: Progress | None = None,
) -> DemoReport:
    """Fill the database in one transaction and mark it as a demonstration; papers come after it.

    Args:
        cases: scales part 1 (2016-2020) to this many cases and leaves out the running year;
            None for both parts whole.
        progress: told every few hundred cases; asked to stop, nothing is written.

    Raises:
        DatabaseNotEmptyError: there are cases or offices in it.
        TooEarlyForDemonstrationError: today lies too close to the five years.
        Cancelled: ``progress`` was asked to stop.
    """
    began = time.perf_counter()
    report = progress or Progress()
    today = ctx.today()
    if cases is None and today < EARLIEST_TODAY:
        raise TooEarlyForDemonstrationError(today, EARLIEST_TODAY)
    with ctx.database.read() as conn:
        _refuse_unless_empty(conn, ctx)
    report.step(0, 0)
    with _without_collector():
        total, entries, content_hash = _drawn_and_written(ctx, cases, seed, report)
    if cases is None:
        issued_papers(ctx)
    ctx.database.analyze()
    return DemoReport(total, entries, time.perf_counter() - began, content_hash)


def _drawn_and_written(
    ctx: Context, cases: int | None, seed: int, report: Progress
) -> tuple[int, int, str]:
    """Draw the cases, write them in one transaction, and forget them.

    They are gone when this returns, so that the collector does not walk through them.
    """
    district, stories = draw(ctx, cases=cases, seed=seed)
    dossiers = draw_dossiers(ctx, district, stories, cases=cases, seed=seed)
    total = len(stories)
    report.step(0, total)

    def step(done: int) -> None:
        if done % _NOTE_EVERY == 0 or done == total:
            report.step(done, total)

    with ctx.database.fill() as conn:
        _refuse_unless_empty(conn, ctx)
        writer = Writer(conn, ctx.law, district, step)
        content_hash = writer.write(stories, dossiers)
        entries = writer.entries
        hearings.add_rooms(conn, rooms_of(district))
        if cases is None:
            days = WorkDays(ctx.law.calendar)
            hearings.add_leaves(conn, leave_of(district, stories, days, ctx.today()))
            chance = Random(f"{seed}:inspections:{ctx.today().isoformat()}")
            inspections(conn, ctx, district, days, chance)
            for place, signer in enumerate(signers_on(ctx.today())):
                remember_signer(conn, signer, ctx.now() + timedelta(seconds=place))
            entries += _add_ledger(conn, ctx, days, seed)
            projects_and_fund(conn, ctx, district, _firms(seed), seed)
            chance = Random(f"{seed}:gradings:{ctx.today().isoformat()}")
            gradings(conn, ctx, district, days, chance)
            publications(conn, ctx, district)
            screenings(conn, ctx, district, _firms(seed), stories, seed)
            warnings_and_incidents(conn, ctx, district, _firms(seed))
            chance = Random(f"{seed}:reviews:{ctx.today().isoformat()}")
            desk = SupervisorDesk(conn, ctx, district, days, chance)
            published_figures(desk)
            late_case_reviews(desk)
            file_checks(desk)
        set_meta(conn, "demonstration", "yes")
        set_meta(conn, "demonstration_seed", str(seed))
        set_meta(conn, "demonstration_day", ctx.today().isoformat())
    return total, entries, content_hash


def _add_ledger(conn: Connection, ctx: Context, days: WorkDays, seed: int) -> int:
    today = ctx.today()
    on = days.shift(days.on_or_before(today), -1)
    head = next(one for one in staff(conn) if one.role == Role.SUPERVISOR.value)
    actor = Actor(head.name, Role.SUPERVISOR, head.office_id, head.id)
    return add_ledger(conn, ctx, actor, on, Random(f"{seed}:ledger:{today.isoformat()}"))


def _refuse_unless_empty(conn: Connection, ctx: Context) -> None:
    if has_cases(conn) or offices(conn):
        raise DatabaseNotEmptyError(ctx.database.label)


@contextmanager
def _without_collector() -> Iterator[None]:
    """Spare the search for cycles: hundreds of thousands of values are made, none in a circle."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def draw(ctx: Context, *, cases: int | None, seed: int) -> tuple[District, list[Story]]:
    """Return the district and its cases, not yet written anywhere; arguments as for ``fill``."""
    district = build_district(Random(f"{seed}:district"))
    stories = draw_five_years(ctx, district, cases=cases, seed=seed)
    if cases is None:
        stories += draw_running_year(ctx, district, seed=seed)
    return district, stories


def draw_five_years(
    ctx: Context, district: District, *, cases: int | None, seed: int
) -> list[Story]:
    """Return the cases of part 1."""
    days = WorkDays(ctx.law.calendar)
    rng = Random(f"{seed}:five years")
    setting = Setting(ctx.law, days, district, _firms(seed), rng)
    stories = five_years(setting, plan_for(cases))
    place_hearings(stories, ctx.law, days)
    return stories


def draw_running_year(ctx: Context, district: District, *, seed: int) -> list[Story]:
    """Return the cases of part 2, up to today."""
    today = ctx.today()
    days = WorkDays(ctx.law.calendar, today=today)
    rng = Random(f"{seed}:{today.isoformat()}")
    stories = running_year(Setting(ctx.law, days, district, _firms(seed), rng), today)
    chance = Random(f"{seed}:acting:{today.isoformat()}")
    acts = Setting(ctx.law, days, district, _firms(seed), chance)
    stories += collective(acts, days.on_or_before(today))
    stories += group(acts, days.shift(days.on_or_before(today), -1))
    place_hearings(stories, ctx.law, days)
    after_the_end(stories, days, today, Random(f"{seed}:archives:{today.isoformat()}"))
    let_act(acts, stories, today)
    return stories


def draw_dossiers(
    ctx: Context, district: District, stories: list[Story], *, cases: int | None, seed: int
) -> list[DossierStory]:
    """Return the records beside the cases of both parts; ``stories`` are all cases."""
    days = WorkDays(ctx.law.calendar)
    rng = Random(f"{seed}:disputes")
    setting = Setting(ctx.law, days, district, _firms(seed), rng)
    found = five_year_disputes(setting, plan_for(cases), stories)
    listing = Setting(ctx.law, days, district, _firms(seed), Random(f"{seed}:listings"))
    found += five_year_listings(listing, plan_for(cases).listed, stories)
    if cases is None:
        today = ctx.today()
        days = WorkDays(ctx.law.calendar, today=today)
        rng = Random(f"{seed}:matters:{today.isoformat()}")
        year = today - timedelta(days=A_YEAR)
        recent = [story for story in stories if story.received_on >= year]
        now = Setting(ctx.law, days, district, _firms(seed), rng)
        found += running_dossiers(now, recent, today)
        chance = Random(f"{seed}:listings:{today.isoformat()}")
        listing = Setting(ctx.law, days, district, _firms(seed), chance)
        found += running_listings(listing, recent, today)
        chance = Random(f"{seed}:incidents:{today.isoformat()}")
        found += forerunners(Setting(ctx.law, days, district, _firms(seed), chance), today)
    return found


@lru_cache(maxsize=1)
def _firms(seed: int) -> tuple[Firm, ...]:
    return firms(Random(f"{seed}:firms"), len(TOWNS))
