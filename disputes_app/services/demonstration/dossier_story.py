"""How is one invented record beside the cases written down before it is stored?"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.catalogue import STEPS
from disputes_app.domain.events import Event, FactValue
from disputes_app.domain.organisation import StaffRecord
from disputes_app.domain.parties import NewParty
from disputes_app.services.demonstration.story import Entry, Setting, Story

_STEP = timedelta(minutes=4)


@dataclass(slots=True)
class DossierStory:
    """One invented record.

    Attributes:
        firm: the employer that its first entry names, as a case would meet it.
        matter: the external matter that it came with; its number goes into the first entry.
        number: given by the writer.
    """

    type: DossierType
    handler: StaffRecord
    firm: NewParty | None = None
    matter: DossierStory | None = None
    number: str = ""
    entries: list[Entry] = field(default_factory=list)


class DossierDiary:
    """Writes the entries of one record, one after the other, as they are recorded."""

    def __init__(self, setting: Setting, story: DossierStory) -> None:
        self.setting = setting
        self.story = story
        self._last: datetime | None = None

    def write(
        self,
        kind: str,
        on: date,
        facts: dict[str, FactValue],
        *,
        other: Story | None = None,
        irregular: str | None = None,
    ) -> Entry:
        """Write an entry down after all those before it; ``other`` is the case it names."""
        at = self.setting.days.moment(on, self.setting.rng)
        if self._last is not None and at <= self._last:
            at = self._last + _STEP
        self._last = at
        confirmed_by = self.setting.supervisor if irregular else None
        entry = Entry(kind, on, at, self.story.handler, facts, irregular, confirmed_by, other=other)
        self.story.entries.append(entry)
        return entry


def dossier_events(story: DossierStory) -> tuple[Event, ...]:
    """Return the log of a record whose cases and matters have their numbers."""
    steps = STEPS[story.type]
    if story.matter is not None:
        story.entries[0].facts["external"] = story.matter.number
    found = []
    for seq, entry in enumerate(story.entries, start=1):
        if entry.other is not None:
            entry.facts["case"] = entry.other.receipt_number
        found.append(
            Event(
                seq,
                entry.kind,
                entry.on,
                entry.at,
                entry.by.name,
                entry.facts,
                steps[entry.kind].schema,
                entry.irregular,
                entry.confirmed_by,
            )
        )
    return tuple(found)
