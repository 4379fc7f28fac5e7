"""Where do a draw or a campaign stand, employer by employer, as their entries tell?

Pure, from the entries in force; the window, the sheets, the papers and the export ask it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.dossiers import campaign, draw
from disputes_app.domain.dossiers.visits import Visit, cases_filed, last_visits, visit_of
from disputes_app.domain.draw_file import Replaced, going_now
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import day_of, lines_of, number_of, text_of
from disputes_app.domain.random_draw import Candidate, Drawn, Lots


@dataclass(frozen=True, slots=True)
class DrawEntry:
    """One draw of a record.  ``eligible``, ``excluded``: how many could and could not be drawn."""

    seq: int
    on: date
    lots: Lots
    seed_source: str
    seed_note: str
    filter: str
    eligible: int
    excluded: int
    employers_digest: str
    inspectors_digest: str
    rows_digest: str
    result_digest: str
    result: tuple[Drawn, ...]
    again_reason: str


@dataclass(frozen=True, slots=True)
class DrawnRow:
    """An employer that was drawn, who goes there now, and what was found last."""

    place: int
    employer: Candidate
    inspectors: tuple[Candidate, ...]
    replaced: tuple[Replaced, ...]
    visit: Visit | None
    case: str = ""


@dataclass(frozen=True, slots=True)
class DrawLog:
    """Every draw in force, the newest last, and the rows of the newest."""

    basis: str
    finish_by: date | None
    draws: tuple[DrawEntry, ...]
    rows: tuple[DrawnRow, ...]
    published_on: date | None
    published_at: str

    @property
    def visited(self) -> int:
        """How many have a result."""
        return sum(one.visit is not None for one in self.rows)

    @property
    def percent(self) -> int:
        """How much of it is done, whole percent rounded down."""
        return percent(self.visited, len(self.rows))


@dataclass(frozen=True, slots=True)
class TargetRow:
    """An employer or site on the list of a campaign, who goes there, what was found last."""

    place: int
    target: campaign.Target
    by: str
    visit: Visit | None
    case: str = ""


@dataclass(frozen=True, slots=True)
class CampaignLog:
    """Where a campaign stands."""

    kind: str
    basis: str
    begins_on: date | None
    finish_by: date | None
    rows: tuple[TargetRow, ...]
    visits: tuple[Visit, ...]

    @property
    def visited(self) -> int:
        """How many on the list were visited."""
        return sum(one.visit is not None for one in self.rows)

    @property
    def percent(self) -> int:
        """How much of it is done, whole percent rounded down."""
        return percent(self.visited, len(self.rows))


def percent(done: int, whole: int) -> int:
    """Return a share as whole percent, rounded down so that 100 means all; 0 of nothing."""
    return done * 100 // whole if whole else 0


def draw_entry(event: Event) -> DrawEntry:
    """Return what an entry of a draw says."""
    facts = event.facts
    return DrawEntry(
        event.seq,
        event.happened_on,
        draw.lots_of(facts),
        text_of(facts, "seed_source"),
        text_of(facts, "seed_note"),
        text_of(facts, "filter"),
        number_of(facts, "eligible"),
        number_of(facts, "excluded"),
        text_of(facts, "employers_digest"),
        text_of(facts, "inspectors_digest"),
        text_of(facts, "rows_digest"),
        text_of(facts, "result_digest"),
        draw.result_of(facts),
        text_of(facts, "again_reason"),
    )


def replacements(live: Sequence[Event], after_seq: int = 0) -> tuple[Replaced, ...]:
    """Return who was replaced by whom since a draw."""
    return tuple(
        Replaced(
            text_of(one.facts, "target"),
            text_of(one.facts, "out"),
            text_of(one.facts, "into"),
            one.happened_on,
            text_of(one.facts, "reason"),
        )
        for one in live
        if one.kind == draw.CHANGED and one.seq > after_seq
    )


def read_draw_log(live: Sequence[Event]) -> DrawLog:
    """Return where a draw stands; ``live`` as :func:`reading.live_steps` gives it."""
    opened = next((one for one in live if one.kind == draw.OPENED), None)
    draws = tuple(draw_entry(one) for one in live if one.kind == draw.DRAWN)
    published = [one for one in live if one.kind == draw.PUBLISHED]
    rows: tuple[DrawnRow, ...] = ()
    if draws:
        newest = draws[-1]
        changes = replacements(live, newest.seq)
        visits = last_visits(live, draw.VISITED)
        cases = cases_filed(live, draw.FILED)
        rows = tuple(
            DrawnRow(
                one.place,
                one.employer,
                going_now(one, changes, newest.lots.inspectors),
                tuple(change for change in changes if change.employer == one.employer.key),
                visits.get(one.employer.key),
                cases.get(one.employer.key, ""),
            )
            for one in newest.result
        )
    return DrawLog(
        "" if opened is None else text_of(opened.facts, "basis"),
        None if opened is None else day_of(opened.facts, "finish_by"),
        draws,
        rows,
        published[-1].happened_on if published else None,
        text_of(published[-1].facts, "where") if published else "",
    )


def read_campaign_log(live: Sequence[Event]) -> CampaignLog:
    """Return where a campaign stands; ``live`` as :func:`reading.live_steps` gives it."""
    listed: dict[str, campaign.Target] = {}
    going: dict[str, str] = {}
    for one in live:
        if one.kind == campaign.LISTED:
            for target in campaign.targets_of(one.facts):
                listed.setdefault(target.key, target)
        elif one.kind == campaign.UNLISTED:
            listed.pop(text_of(one.facts, "target"), None)
        elif one.kind == campaign.ASSIGNED:
            for key in lines_of(one.facts, "targets"):
                going[key] = text_of(one.facts, "by")
    last, cases = last_visits(live, campaign.VISITED), cases_filed(live, campaign.FILED)
    opened = next((one for one in live if one.kind == campaign.OPENED), None)
    facts = {} if opened is None else opened.facts
    return CampaignLog(
        text_of(facts, "kind"),
        text_of(facts, "basis"),
        None if opened is None else opened.happened_on,
        day_of(facts, "finish_by"),
        tuple(
            TargetRow(place, target, going.get(key, ""), last.get(key), cases.get(key, ""))
            for place, (key, target) in enumerate(listed.items(), start=1)
        ),
        tuple(visit_of(one) for one in live if one.kind == campaign.VISITED),
    )
