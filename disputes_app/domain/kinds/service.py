"""On which day did a paper reach a party, and which clock starts on that day?

Sources: 办案规则 art. 20 (留置、张贴: 经过三日视为送达); 民事诉讼法 art. 87-95.
"""

from __future__ import annotations

from datetime import date

from disputes_app.domain.counting import plain_period
from disputes_app.domain.docket import Docket
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import Choice, Field, FieldType, text_of

METHODS = (
    Choice("direct", "直接送达", "In person"),
    Choice("mail", "邮寄送达", "By mail"),
    Choice("electronic", "电子送达", "Electronic"),
    Choice("posted", "留置、张贴送达", "Left or posted"),
)
BY_NOTICE = Choice("public_notice", "公告送达", "By public notice")

METHOD = Field("method", FieldType.CHOICE, "送达方式", "Method of service", choices=METHODS)
METHOD_OR_NOTICE = Field(
    "method",
    FieldType.CHOICE,
    "送达方式",
    "Method of service",
    choices=(*METHODS, BY_NOTICE),
)
PROOF = Field("proof", FieldType.TEXT, "送达回证", "Proof of service", required=False)

_DEEMED = {"posted": "service.posting", "public_notice": "service.public_notice"}


def effective_day(docket: Docket, event: Event) -> date:
    """Return the day on which the service that an entry tells of takes effect.

    The proven day itself, or for what the law deems served the last day of its period.

    Raises:
        DomainError: the rule of that time is not on file.
    """
    rule_id = _DEEMED.get(text_of(event.facts, "method"))
    if rule_id is None:
        return event.happened_on
    return plain_period(docket.law, rule_id, event.happened_on).due


def start_on_service(docket: Docket, event: Event, rule_id: str, place: int) -> None:
    """Start a party's clock on the day the service takes effect.

    Where that day cannot be told the clock is there without a last day.
    """
    try:
        docket.start(rule_id, effective_day(docket, event), key=place)
    except DomainError as error:
        clock = docket.start(rule_id, event.happened_on, key=place)
        if clock is not None:
            clock.lose(error)
