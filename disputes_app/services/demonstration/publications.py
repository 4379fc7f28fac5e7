"""Which batches of publications has the demonstration: the running year, and two older ones?

The quarter that ended last is still being put together; of an older one a decision was revoked
and its entry taken down in time.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from disputes_app.domain.dossiers import publication as kinds
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.events import FactValue
from disputes_app.domain.quarters import Quarter, quarter_on
from disputes_app.domain.staff import Actor, Role
from disputes_app.services.context import Context
from disputes_app.services.demonstration.district import District
from disputes_app.services.demonstration.working_days import WorkDays
from disputes_app.services.dossiers import DossierChanged, open_in, record_step_in
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.publication_candidates import candidates_in

OLDER = (Quarter(2019, 4), Quarter(2020, 4))
_RECENT, _MOST, _REVOKED_OF = 4, 6, 2
_NEEDED = ("employer", "employer_code", "address", "head", "class")
_PORTAL: dict[str, FactValue] = {"portal": "嘉定区人民政府门户网站", "press": "《嘉定报》（测试）"}


@dataclass(slots=True)
class _Writer:
    """Writes the entries of one batch, one after the other."""

    conn: Connection
    ctx: Context
    actor: Actor
    at: DossierChanged

    def then(self, kind: str, on: date, facts: dict[str, FactValue] | None = None) -> None:
        entry = NewEntry(kind, on, facts or {})
        self.at = record_step_in(self.conn, self.ctx, self.actor, self.at.dossier_id, entry)


def publications(conn: Connection, ctx: Context, district: District) -> None:
    """Write the batches up to today."""
    inspector = district.inspectors[0]
    actor = Actor(inspector.name, Role.HANDLER, inspector.office_id, inspector.id)
    days = WorkDays(ctx.law.calendar, today=ctx.today())
    quarter, recent = quarter_on(ctx.today()).former, []
    for _ in range(_RECENT):
        recent.append(quarter)
        quarter = quarter.former
    every = dict.fromkeys((*OLDER, *reversed(recent)))
    for place, one in enumerate(every):
        last = one == recent[0]
        _batch(conn, ctx, actor, days, one, published=not last, revoked=place == _REVOKED_OF)


def _batch(
    conn: Connection,
    ctx: Context,
    actor: Actor,
    days: WorkDays,
    quarter: Quarter,
    *,
    published: bool,
    revoked: bool,
) -> None:
    on = days.on_or_after(quarter.following.first)
    if on > ctx.today():
        return
    facts: dict[str, FactValue] = {
        "occasion": kinds.QUARTERLY,
        "year": quarter.year,
        "quarter": str(quarter.n),
        "office": actor.office_id,
        "handler": actor.staff_id,
    }
    opening = NewEntry(kinds.OPENED, on, facts)
    batch = _Writer(conn, ctx, actor, open_in(conn, ctx, actor, DossierType.PUBLICATION, opening))
    found = candidates_in(conn, ctx, quarter).proposed
    said = [one.facts() for one in found]
    listed = [one for one in said if all(one.get(name) for name in _NEEDED)][:_MOST]
    for one in listed:
        batch.then(kinds.LISTED, min(days.shift(on, 2), ctx.today()), one)
    if not published:
        return
    if not listed:
        batch.then(kinds.NOTHING, days.shift(on, 5), {"reason": "本季度没有重大违法行为。"})
        return
    _publish(batch, days, on)
    if revoked:
        _take_down(batch, days, days.shift(on, 30))


def _publish(batch: _Writer, days: WorkDays, on: date) -> None:
    for review, who in ((kinds.LEGAL, "钱测审"), (kinds.SECRECY, "孙测密")):
        passed: dict[str, FactValue] = {"review": review, "result": "passed", "signed_by": who}
        batch.then(kinds.REVIEWED, days.shift(on, 5), passed)
    batch.then(kinds.PUBLISHED, days.shift(on, 7), dict(_PORTAL))
    batch.then(kinds.FILED, days.shift(on, 8))


def _take_down(batch: _Writer, days: WorkDays, on: date) -> None:
    """Of the first employer the decision is revoked, and the text goes within ten days."""
    entry = 2
    batch.then(
        kinds.CHANGED,
        on,
        {"entry": entry, "what": kinds.REVOKED, "number": "行政复议决定书（测试）"},
    )
    down: dict[str, FactValue] = {
        "entry": entry,
        "how": kinds.TAKEN_DOWN,
        "portal": "嘉定区人民政府门户网站",
    }
    batch.then(kinds.CORRECTED, days.shift(on, 4), down)
