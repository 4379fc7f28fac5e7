"""Who acts for the parties of the running year, and where do they say papers reach them?

Drawn from chance of its own, and written after everything else, so that nothing else changes.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from disputes_app.domain.cases import Line
from disputes_app.domain.events import FactValue
from disputes_app.domain.kinds.grouping import JOINED
from disputes_app.domain.kinds.taking_part import ADDRESS_CONFIRMED, COLLECTIVE, REPRESENTATIVES
from disputes_app.domain.mandates import APPOINTED
from disputes_app.domain.parties import NewParty, PartyRole
from disputes_app.services.demonstration import arbitration_intake, open_cases
from disputes_app.services.demonstration.names import person_name, phone
from disputes_app.services.demonstration.story import Entry, Setting, Story

_EVERY = 9
_MEMBERS = 12
_MOST_DRAWN = 1_000
_STEP = timedelta(minutes=4)
_BEFORE_THE_END = frozenset(
    {
        "arbitration.accepted",
        "arbitration.application_served",
        "arbitration.tribunal_formed",
        "arbitration.hearing_scheduled",
        "arbitration.hearing_notice_served",
    }
)
_KINDS = ("lawyer", "legal_worker", "staff", "legal_aid")


def collective(setting: Setting, last: date) -> list[Story]:
    """Return one case of ten workers or more, who have chosen three to represent them."""
    for _ in range(_MOST_DRAWN):
        story = open_cases.awaiting_hearing(setting, last)
        if story.people >= COLLECTIVE:
            first = story.first_party
            _write(story, REPRESENTATIVES, {"representatives": [first, first + 1, first + 2]})
            return [story]
    return []


def group(setting: Setting, received_on: date) -> list[Story]:
    """Return applications of workers of one employer that came in together and wait as a group."""
    lead = arbitration_intake.opened(setting)
    lead.receive(received_on)
    stories = [lead.story]
    while len(stories) < _MEMBERS:
        member = arbitration_intake.opened(setting)
        member.story.respondents = list(lead.story.respondents)
        member.story.handler = lead.story.handler
        member.receive(received_on)
        stories.append(member.story)
    for story in stories:
        story.applicants, story.people = setting.workers(1), 1
        story.cause, story.summary = lead.story.cause, lead.story.summary
        story.claimed_fen = setting.rng.randrange(80, 600) * 10_000
        name = {"name": "追索劳动报酬群体"} if story is lead.story else {}
        _write(story, JOINED, {**name}).other = lead.story
    return stories


def let_act(setting: Setting, stories: Iterable[Story], today: date) -> None:
    """Let agents be appointed and addresses be confirmed in some arbitrations under way."""
    under_way = [one for one in stories if _is_under_way(one)]
    for place, story in enumerate(under_way):
        if place % _EVERY == 0 and story.entries[-1].on <= today:
            for party in (story.first_party, story.first_respondent):
                _write(story, ADDRESS_CONFIRMED, _address(setting, party))
        if place % _EVERY == 1:
            agent = NewParty(
                PartyRole.AGENT,
                is_person=True,
                name=person_name(setting.rng),
                phone=phone(setting.rng),
            )
            receives = setting.chance(0.6)
            facts: dict[str, FactValue] = {
                "party": story.first_respondent + len(story.respondents),
                "for_parties": [story.first_respondent],
                "kind": setting.rng.choice(_KINDS),
                "authority": "general",
            }
            if receives:
                facts["receives"] = True
            _write(story, APPOINTED, facts).party = agent


def _is_under_way(story: Story) -> bool:
    """Say whether something may still be written at the end: accepted, nobody joined."""
    joined = any(one.party is not None for one in story.entries)
    last = story.entries[-1].kind
    return story.line is Line.ARBITRATION and not joined and last in _BEFORE_THE_END


def _address(setting: Setting, place: int) -> dict[str, FactValue]:
    facts: dict[str, FactValue] = {
        "party": place,
        "address": f"嘉定区测试路{setting.rng.randrange(1, 900)}号",
        "postcode": "201800",
        "document": "送达地址确认书",
    }
    if setting.chance(0.4):
        facts |= {"electronic": True, "electronic_address": f"ceshi{place}@example.cn"}
    return facts


def _write(story: Story, kind: str, facts: dict[str, FactValue]) -> Entry:
    """Write an entry down right after the last, on the same day."""
    last = story.entries[-1]
    at = last.at + _STEP
    if at.date() != last.at.date():
        at = _just_after(last.at)
    entry = Entry(kind, last.on, at, last.by, facts)
    story.entries.append(entry)
    return entry


def _just_after(moment: datetime) -> datetime:
    return moment + timedelta(milliseconds=1)
