"""May those who act in a case give away what the parties claim?

Sources: 民事诉讼法 (2023) art. 62: admitting, waiving or changing claims, settling and
counter-claiming need the special authorisation of the party.  办案规则 art. 63: representatives
bind those whom they represent, but changing, waiving or admitting claims and settling need the
consent of each.  A withdrawal of the application is read as a waiver here.

An act without the power binds nobody until it is ratified (民法典 171): it is kept as irregular
and has no effect on the case.
"""

from __future__ import annotations

from collections.abc import Collection

from disputes_app.domain.docket import Docket
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import Field, FieldType, is_set
from disputes_app.domain.mandates import Power

IN_PERSON = Field(
    "in_person",
    FieldType.FLAG,
    "当事人本人作出或者已书面追认",
    "Done or ratified in writing by the party itself",
    required=False,
)
ALL_CONSENT = Field(
    "all_consent",
    FieldType.FLAG,
    "被代表的当事人均已同意（规则63条）",
    "Everybody represented has consented (Rules art. 63)",
    required=False,
)
ACT_FIELDS = (IN_PERSON, ALL_CONSENT)
"""Asked for only where somebody acts for a party."""


def lacks_power(docket: Docket, event: Event, power: Power, places: Collection[int]) -> bool:
    """Report an act for which those who act had no power; say so.

    Args:
        places: the parties who give something away by it.
    """
    lacking = not is_set(event.facts, IN_PERSON.name) and any(
        _is_without_power(docket, event, power, place) for place in places
    )
    if lacking:
        docket.unlawful("agent_without_power")
    speaks = bool(docket.handed.representatives) and not is_set(event.facts, ALL_CONSENT.name)
    represented = docket.respondents if docket.employer_applies else docket.applicants
    unasked = speaks and any(place in represented for place in places)
    if unasked:
        docket.unlawful("represented_did_not_consent")
    return lacking or unasked


def _is_without_power(docket: Docket, event: Event, power: Power, place: int) -> bool:
    acting = [
        mandate
        for mandate in docket.mandates.values()
        if place in mandate.for_parties and mandate.acts_on(event.happened_on)
    ]
    return bool(acting) and not any(power in mandate.powers for mandate in acting)
