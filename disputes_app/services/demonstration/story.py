"""How is one invented case written down before it is stored?

A :class:`Story` is a case as its generator knows it: what was said at receipt, and the
entries in the order in which they were recorded.  :func:`events_of` turns it into the log
that the domain reads.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from random import Random

from disputes_app.domain.cases import Line, Source
from disputes_app.domain.events import VOID, Event, FactValue
from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.domain.kinds.service import NEEDS_PROOF, names_proof
from disputes_app.domain.law import Law
from disputes_app.domain.organisation import StaffRecord
from disputes_app.domain.parties import NewParty, PartyRole
from disputes_app.services.demonstration.chance import Wheel
from disputes_app.services.demonstration.district import TOWNS, District
from disputes_app.services.demonstration.names import Firm, worker
from disputes_app.services.demonstration.working_days import WorkDays
from disputes_app.services.registration import Registration, Reporter, receipt_facts

_STEP = timedelta(minutes=4)
_FIRM_SKEW = 2.2


@dataclass(slots=True)
class Entry:
    """One entry of a story.

    Attributes:
        irregular, confirmed_by: for what was not lawful: the reason and the supervisor.
        target: for a void, the entry that it strikes out.
        party: for an entry that adds a party, who it is.
        other: for 并案 and linked cases, the other story; its number goes into the facts once
            it has one.
    """

    kind: str
    on: date
    at: datetime
    by: StaffRecord
    facts: dict[str, FactValue]
    irregular: str | None = None
    confirmed_by: str | None = None
    target: Entry | None = None
    party: NewParty | None = None
    other: Story | None = None


@dataclass(slots=True)
class Story:
    """One invented case.

    Attributes:
        handler: whoever holds it first; ``assigned`` is false while only the office does.
        number, receipt_number: the 办字号 and 收件号, once the writer has given them.
    """

    line: Line
    source: Source
    handler: StaffRecord
    assigned: bool = True
    organisation: str = ""
    cause: str = ""
    claimed_fen: int | None = None
    people: int = 1
    summary: str = ""
    applicants: list[NewParty] = field(default_factory=list)
    respondents: list[NewParty] = field(default_factory=list)
    reporter: Reporter | None = None
    old_number: str | None = None
    number: str | None = None
    receipt_number: str = ""
    entries: list[Entry] = field(default_factory=list)

    @property
    def received_on(self) -> date:
        """The day of receipt."""
        return self.entries[0].on

    @property
    def first_party(self) -> int:
        """The place of the first party; a protected person takes the first of all."""
        return 1 if self.reporter is None else 2

    @property
    def first_respondent(self) -> int:
        """The place of the first respondent."""
        return self.first_party + len(self.applicants)


class Setting:
    """Everything a generator draws from: law, working days, people, firms, chance."""

    def __init__(
        self,
        law: Law,
        days: WorkDays,
        district: District,
        firms: tuple[Firm, ...],
        rng: Random,
    ) -> None:
        self.law = law
        self.days = days
        self.district = district
        self.firms = firms
        self.rng = rng
        self._respondents: dict[str, NewParty] = {}
        self._by_town = [
            tuple(firm for firm in firms if firm.town == town) for town in range(len(TOWNS))
        ]
        self._towns = Wheel((place, town.weight) for place, town in enumerate(TOWNS))

    def town(self) -> int:
        """Draw a town, by how many cases arise there."""
        return self._towns.draw(self.rng)

    def firm(self, town: int) -> Firm:
        """Draw an employer of a town; a few have many cases."""
        there = self.firms_of(town)
        return there[int(len(there) * self.rng.random() ** _FIRM_SKEW)]

    def firms_of(self, town: int) -> tuple[Firm, ...]:
        """Return the employers of a town; all where it has none."""
        return self._by_town[town] or self.firms

    def respondent(self, town: int) -> NewParty:
        """Draw an employer as a party."""
        firm = self.firm(town)
        party = self._respondents.get(firm.code)
        if party is None:
            party = firm.party(PartyRole.RESPONDENT, TOWNS[firm.town].name_zh)
            self._respondents[firm.code] = party
        return party

    def workers(self, count: int) -> list[NewParty]:
        """Draw workers as applicants or complainants."""
        return [worker(self.rng) for _ in range(count)]

    def chance(self, share: float) -> bool:
        """Return true in ``share`` of the cases."""
        return self.rng.random() < share

    @property
    def supervisor(self) -> str:
        """The name under which irregular entries are confirmed."""
        return self.district.supervisor.name


class Diary:
    """Writes the entries of one story, one after the other, as they are recorded."""

    def __init__(self, setting: Setting, story: Story) -> None:
        self.setting = setting
        self.story = story
        self.by = story.handler
        self._last: datetime | None = None

    def receive(self, on: date, *, late_by: int = 0) -> Entry:
        """Write the receipt down: the first entry, by a clerk at the counter."""
        clerk = self.setting.rng.choice(self.setting.district.clerks)
        return self.write("received", on, {}, by=clerk, late_by=late_by)

    def hand_over(self, on: date, to: StaffRecord) -> None:
        """Hand the case to somebody else, who writes from here on."""
        self.write("assigned", on, {"office": to.office_id, "handler": to.id})
        self.by = to

    def write(
        self,
        kind: str,
        on: date,
        facts: dict[str, FactValue] | None = None,
        *,
        late_by: int = 0,
        by: StaffRecord | None = None,
        irregular: str | None = None,
        rng: Random | None = None,
    ) -> Entry:
        """Write an entry down after all those before it, ``late_by`` working days late.

        ``rng`` draws its time of day where that must not move anything else.
        """
        entry = self._entry(kind, on, facts or {}, late_by, by, irregular, rng=rng)
        if self._last is not None and entry.at <= self._last:
            entry.at = self._last + _STEP
        self._last = entry.at
        self.story.entries.append(entry)
        return entry

    def end(self, kind: str, on: date, facts: dict[str, FactValue], *, late_by: int = 0) -> Entry:
        """Write the closing; one entered late needs the paper and the supervisor (补录办结)."""
        if late_by:
            facts["document"] = "结案文书原件扫描"
        entry = self.write(kind, on, facts, late_by=late_by)
        if late_by:
            entry.confirmed_by = self.setting.supervisor
        return entry

    def aside(self, kind: str, on: date, facts: dict[str, FactValue], *, late_by: int) -> Entry:
        """Write down something that was entered late, while the case had gone on."""
        entry = self._entry(kind, on, facts, late_by, None, None)
        self.story.entries.append(entry)
        return entry

    def void(self, target: Entry, on: date, reason: str) -> Entry:
        """Strike an entry out."""
        entry = self.write(VOID, on, {"reason": reason})
        entry.target = target
        return entry

    def _entry(
        self,
        kind: str,
        on: date,
        facts: dict[str, FactValue],
        late_by: int,
        by: StaffRecord | None,
        irregular: str | None,
        *,
        rng: Random | None = None,
    ) -> Entry:
        days = self.setting.days
        facts = with_proof(kind, facts)
        recorded_on = days.shift(days.on_or_after(on), late_by) if late_by else on
        return Entry(
            kind,
            on,
            days.moment(recorded_on, rng or self.setting.rng),
            by or self.by,
            facts,
            irregular,
            self.setting.supervisor if irregular else None,
        )


def with_proof(kind: str, facts: dict[str, FactValue]) -> dict[str, FactValue]:
    """Return the facts of an entry, of a service with the proof that it needs (民诉法 87, 91)."""
    method = facts.get("method")
    if not CATALOGUE[kind].proves_service or method not in NEEDS_PROOF or names_proof(facts):
        return facts
    return {**facts, "proof": "邮件回执" if method == "mail" else "送达回证"}


def registration_of(story: Story) -> Registration:
    """Return what the counter wrote down, as the command takes it."""
    return Registration(
        line=story.line,
        source=story.source,
        received_on=story.received_on,
        office_id=story.handler.office_id,
        handler_id=story.handler.id if story.assigned else None,
        organisation=story.organisation,
        cause=story.cause,
        claimed_fen=story.claimed_fen,
        people=story.people,
        summary=story.summary,
        applicants=tuple(story.applicants),
        respondents=tuple(story.respondents),
        reporter=story.reporter,
        old_number=story.old_number,
    )


def settle_order(story: Story) -> None:
    """Bring the entries into the order in which they were recorded."""
    story.entries.sort(key=lambda entry: entry.at)


def events_of(story: Story, registration: Registration | None = None) -> tuple[Event, ...]:
    """Return the log of a story whose entries are in order and whose facts are complete.

    The facts of the receipt are those that the counter's command writes.
    """
    story.entries[0].facts = dict(receipt_facts(registration or registration_of(story)))
    places = {id(entry): seq for seq, entry in enumerate(story.entries, start=1)}
    return tuple(
        [
            Event(
                seq,
                entry.kind,
                entry.on,
                entry.at,
                entry.by.name,
                entry.facts if entry.target is None else _void_facts(entry, places),
                CATALOGUE[entry.kind].schema,
                entry.irregular,
                entry.confirmed_by,
            )
            for seq, entry in enumerate(story.entries, start=1)
        ]
    )


def _void_facts(entry: Entry, places: dict[int, int]) -> dict[str, FactValue]:
    return {**entry.facts, "seq": places[id(entry.target)]}
