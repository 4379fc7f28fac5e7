"""In which ways does a paper of an inspection reach an employer, and which of them count?

Sources: 民事诉讼法 88-92, 95 (留置 with a witness or filmed takes effect at once); for an order to
an employer in hiding 法释〔2013〕3号 4: posted at its home or place of business, photographed or
filmed, it counts as ordered.
"""

from __future__ import annotations

from disputes_app.domain.docket import Docket
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import Choice, Field, FieldType, is_set, text_of
from disputes_app.domain.kinds.service import (
    BY_NOTICE,
    PROOF,
    RECEIVER,
    SENT_ON,
    SYSTEM,
    is_service,
)

LEFT = "left"
POSTED = "posted_photo"
OTHER_WAY = "other"
METHODS = (
    Choice("direct", "直接送达", "In person"),
    Choice(LEFT, "留置送达", "Left with a witness or filmed"),
    Choice("mail", "邮寄送达", "By mail"),
    Choice("electronic", "电子送达", "Electronic"),
    Choice("entrusted", "委托送达", "Through another body"),
    BY_NOTICE,
    Choice(OTHER_WAY, "其他(旧记录)", "Other (old record)", offered=False),
)
ORDER_METHODS = (
    *METHODS,
    Choice(
        POSTED,
        "张贴并拍照、录像（用人单位逃匿，法释〔2013〕3号4条）",
        "Posted and photographed (employer in hiding, 法释〔2013〕3号 4)",
    ),
)

ON_WHOM = Field("party", FieldType.PARTY, "受送达人", "Served on", required=False)
PHOTOS = Field("photos", FieldType.FLAG, "已拍照或者录像", "Photographed or filmed", required=False)


def service_fields(methods: tuple[Choice, ...] = METHODS) -> tuple[Field, ...]:
    """Return the facts of a service in an inspection."""
    return (
        ON_WHOM,
        Field("method", FieldType.CHOICE, "送达方式", "Method of service", choices=methods),
        PROOF,
        SENT_ON,
        SYSTEM,
        RECEIVER,
    )


def reaches(docket: Docket, event: Event) -> bool:
    """Say whether an entry tells of a service in law, posting with photographs included."""
    posted = text_of(event.facts, "method") == POSTED
    if posted and not is_set(event.facts, "photos"):
        docket.unlawful("posted_without_photos")
        return False
    return is_service(docket, event)
