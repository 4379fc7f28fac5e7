"""Which entry says that an agreement was performed, or a part of it?

调解仲裁法 15, 16: not performed in time, the other side may go to arbitration; for wages,
medical costs of a work injury, compensation and damages the worker may ask for a 支付令.
"""

from __future__ import annotations

from disputes_app.domain.cases import Outcome
from disputes_app.domain.docket import Docket
from disputes_app.domain.events import Event
from disputes_app.domain.instalments import instalments_of
from disputes_app.domain.kinds.base import EventKind, Field, FieldType, number_of
from disputes_app.domain.kinds.mediation import LINES

PERFORMED = "mediation.performed"


def _agreed(docket: Docket) -> str | None:
    return None if docket.outcome is Outcome.AGREEMENT else "no_agreement"


def _performed(docket: Docket, event: Event) -> None:
    number = number_of(event.facts, "instalment")
    closing = docket.closing
    promised = instalments_of(closing.facts) if closing is not None else ()
    if number and number > len(promised):
        docket.impossible("no_such_instalment")


KINDS = (
    EventKind(
        PERFORMED,
        "履行调解协议",
        "Agreement performed",
        86,
        LINES,
        (
            Field("amount_fen", FieldType.MONEY, "履行金额", "Amount paid"),
            Field(
                "instalment",
                FieldType.INTEGER,
                "第几期(不填按到期先后)",
                "Instalment (blank: the earliest open)",
                required=False,
            ),
            Field("way", FieldType.TEXT, "履行方式", "How", required=False),
        ),
        _agreed,
        _performed,
    ),
)
