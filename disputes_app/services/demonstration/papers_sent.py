"""Which papers are handed over, mailed and come back in the invented cases of the running year?"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from random import Random

from disputes_app.domain.cases import Line
from disputes_app.domain.events import FactValue
from disputes_app.domain.kinds.sending import RETURNED, SENT
from disputes_app.domain.service_papers import SERVED
from disputes_app.services.demonstration.story import Diary, Entry, Story

_ACCEPTED = frozenset({"arbitration.accepted", "arbitration.transfer_received"})
_FORGOTTEN = 0.02
"""Share of cases in which nobody noted that the applicant has the notice of acceptance."""
_BACK = {3: "refused", 4: "moved", 7: "nobody"}
"""Why a copy came back two working days later, by when the case was accepted."""


def hand_over_notices(stories: Iterable[Story], rng: Random) -> None:
    """Let applicants sign for the notice of acceptance at the counter, on the day of acceptance."""
    for story in stories:
        accepted = next((one for one in story.entries if one.kind in _ACCEPTED), None)
        if story.line is Line.ARBITRATION and accepted is not None and rng.random() >= _FORGOTTEN:
            place = story.entries.index(accepted) + 1
            notices = _notices(story, accepted)
            story.entries[place:place] = notices
            _renumber(story, len(notices))


def _renumber(story: Story, added: int) -> None:
    """Let returns name the sending where it stands now."""
    for entry in story.entries:
        seq = entry.facts.get("sending")
        if entry.kind == RETURNED and type(seq) is int:
            entry.facts["sending"] = seq + added


def _notices(story: Story, accepted: Entry) -> list[Entry]:
    found = []
    for step, place in enumerate(range(story.first_party, story.first_respondent), start=1):
        facts: dict[str, FactValue] = {
            "paper": "acceptance_notice",
            "party": place,
            "method": "direct",
            "proof": "送达回证",
        }
        at = accepted.at + timedelta(milliseconds=step)
        found.append(Entry(SERVED, accepted.on, at, accepted.by, facts, None, None))
    return found


def mail_copies(diary: Diary, accepted_on: date, back: int) -> None:
    """Mail the application to every respondent; some letters come back two working days later."""
    story, days = diary.story, diary.setting.days
    if back == 0:
        return
    on = days.shift(accepted_on, 1)
    for place in range(story.first_respondent, story.first_respondent + len(story.respondents)):
        number = diary.setting.rng.randrange(10**8, 10**9)
        facts: dict[str, FactValue] = {
            "paper": "application",
            "party": place,
            "method": "mail",
            "tracking": f"XC{number}31",
        }
        diary.write(SENT, on, facts)
    if back in _BACK:
        first = next(n for n, one in enumerate(story.entries, start=1) if one.kind == SENT)
        said: dict[str, FactValue] = {"sending": first, "reason": _BACK[back]}
        diary.write(RETURNED, days.shift(on, 2), said)
