"""On which day did a paper reach a party, is that service in law, and what starts then?

The day of an entry that tells of a service is the day that its proof shows:

- 直接送达: the day signed on the 送达回证 (办案规则 20);
- 邮寄送达: the day on the return receipt (民诉法 91); ``sent_on`` is the day of posting;
- 电子送达: the day of arrival in the named ``system`` (民诉法 90); never for a 调解书 or
  裁决书 (办案规则 59);
- 留置、张贴 of an arbitration: the day of the act, deemed served three working days later
  (办案规则 20, 80), and only if the recipient refused, or the employer closed down and ten
  workers or more are concerned;
- 委托送达: the day on the receipt that the other body returns (民诉法 91);
- 留置 of an inspection: the day of the act, served at once (民诉法 89);
- to an agent who may receive papers: as to the party (民诉法 88);
- 公告送达: the day of publication, deemed served 30 days later (民诉法 95; 60 before 2022).

What does not fulfil this is no service: the entry stands as irregular, stops no clock of the
office and starts none.  Nor is one that names neither 送达回证, receipt nor other document (民诉法
87, 91; 办案规则 20); that is not asked of old entries, see ``PROOF_ASKED``.  Where a period asks
the office to *serve* within so many days, the act counts, so that posting on the fifth day is in
time.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from disputes_app.domain.counting import plain_period
from disputes_app.domain.docket import Docket
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Event, Facts, Upcast
from disputes_app.domain.kinds.base import (
    Choice,
    Field,
    FieldType,
    Label,
    day_of,
    number_of,
    text_of,
)

POSTING, PUBLIC_NOTICE = "service.posting", "service.public_notice"
WORKERS_OF_A_COLLECTIVE = 10
"""劳动者一方在十人以上 (办案规则 20, 62)."""

DEFENCE_SERVED = "arbitration.defence_served"
"""Its party is the one whose defence it is, not the one who receives it."""

UNRECORDED = "unrecorded"
OLD_SYSTEM = "旧记录未载明"
"""What an entry of the first shape says in place of a system."""

METHODS = (
    Choice("direct", "直接送达", "In person"),
    Choice("mail", "邮寄送达", "By mail"),
    Choice("electronic", "电子送达", "Electronic"),
    Choice("posted", "留置、张贴送达", "Left or posted"),
    Choice("entrusted", "委托送达", "Through another body"),
)
BY_NOTICE = Choice("public_notice", "公告送达", "By public notice")
GROUNDS = (
    Choice("refused", "受送达人拒绝签收", "The recipient refused to sign"),
    Choice(
        "closed_ten",
        "用人单位停业等无法送达,且劳动者一方十人以上",
        "Employer closed down, ten workers or more",
    ),
    Choice("neither", "两种情形都不具备", "Neither of the two"),
    Choice(UNRECORDED, "旧记录未载明", "Not stated in the old record", offered=False),
)
SENT_ON = Field("sent_on", FieldType.DATE, "交邮日期(邮寄)", "Posted on (mail)", required=False)
SYSTEM = Field(
    "system", FieldType.TEXT, "到达的系统(电子)", "System reached (electronic)", required=False
)
PROOF = Field("proof", FieldType.TEXT, "送达回证、回执", "Proof of service", required=False)
NEEDS_PROOF = frozenset({"direct", "mail", "posted", "left", "entrusted"})
"""Ways of service that are nothing without 回证, receipt, photo or witness (民诉法 87-89, 91)."""
UNPROVEN = "service_unproven"
PROOF_ASKED = 2
"""The shape from which a service has to name its proof.  Old entries are not brought to it."""
PROOF_ASKED_OF: Mapping[str, int] = MappingProxyType(
    {
        "arbitration.application_served": 3,
        "arbitration.hearing_notice_served": 3,
        "arbitration.paper_served": 3,
        "inspection.delivered": 4,
    }
)
"""The same of kinds whose facts had changed before."""
RECEIVER = Field(
    "receiver",
    FieldType.AGENT,
    "代收的代理人（有代收权限）",
    "Agent who received it (may receive papers)",
    required=False,
)
GROUND = Field(
    "posting_ground",
    FieldType.CHOICE,
    "留置、张贴的情形",
    "Why left or posted",
    required=False,
    choices=GROUNDS,
)
DAY = Label("送达日期", "Day of service")


def service_fields(*more: Choice) -> tuple[Field, ...]:
    """Return the facts of a service in an arbitration, with ``more`` ways of it."""
    method = Field(
        "method", FieldType.CHOICE, "送达方式", "Method of service", choices=(*METHODS, *more)
    )
    return method, PROOF, SENT_ON, SYSTEM, GROUND, RECEIVER


def _from_first_shape(facts: Facts) -> Facts:
    """Say of an old entry that it does not tell why it was posted, or where it arrived."""
    method = facts.get("method")
    if method == "posted":
        return {**facts, "posting_ground": UNRECORDED}
    return {**facts, "system": OLD_SYSTEM} if method == "electronic" else facts


UPCASTS: Mapping[int, Upcast] = MappingProxyType({1: _from_first_shape})

_DEEMED = {"posted": POSTING, "public_notice": PUBLIC_NOTICE}


def is_service(docket: Docket, event: Event) -> bool:
    """Say whether the entry tells of a service in law; report what is wrong with it."""
    method = event.facts.get("method")
    if "receiver" in event.facts and _receiver_may_not(docket, event):
        return False
    if _unproven(event):
        docket.unlawful(UNPROVEN)
        return False
    if method == "mail":
        sent_on = day_of(event.facts, "sent_on")
        if sent_on is not None and sent_on > event.happened_on:
            docket.impossible("date_after_entry", sent_on)
            return False
    elif method == "electronic":
        if not text_of(event.facts, "system").strip():
            docket.impossible("system_missing")
            return False
    elif method == "posted" and _posted_without_ground(docket, event):
        return False
    docket.proofs.add(event.seq)
    return True


def names_proof(facts: Facts) -> bool:
    """Say whether an entry names what proves the service."""
    return bool(text_of(facts, "proof").strip() or text_of(facts, "document").strip())


def _unproven(event: Event) -> bool:
    """Say whether a service lacks the proof that is asked of its entry."""
    if event.facts.get("method") not in NEEDS_PROOF or names_proof(event.facts):
        return False
    return event.schema >= PROOF_ASKED_OF.get(event.kind, PROOF_ASKED)


def _receiver_may_not(docket: Docket, event: Event) -> bool:
    """Report a paper handed to somebody who could not take it for the party (民诉法 88)."""
    agent = number_of(event.facts, "receiver")
    if not agent:
        return False
    mandate = docket.mandates.get(agent)
    if mandate is None or not mandate.acts_on(event.happened_on):
        docket.impossible("not_an_agent")
        return True
    place = number_of(event.facts, "party")
    if place and event.kind != DEFENCE_SERVED and place not in mandate.for_parties:
        docket.impossible("receiver_of_another")
        return True
    return not mandate.receives and docket.unlawful("receiver_without_power")


def _posted_without_ground(docket: Docket, event: Event) -> bool:
    """Report a paper left or posted although neither condition of 规则 20 is fulfilled."""
    ground = text_of(event.facts, "posting_ground")
    if ground in {"refused", UNRECORDED}:
        return False
    too_few = 0 < docket.people < WORKERS_OF_A_COLLECTIVE
    if ground == "closed_ten" and not too_few:
        return False
    return docket.unlawful("posted_without_ground")


def deemed_rule(event: Event) -> str | None:
    """Return the rule after whose period a service takes effect; None where it does at once."""
    method = event.facts.get("method")
    return _DEEMED.get(method) if isinstance(method, str) else None


def effective_day(docket: Docket, event: Event) -> date:
    """Return the day on which the service that an entry tells of takes effect.

    The proven day itself, or for what the law deems served the last day of its period.

    Raises:
        DomainError: the rule of that time is not on file.
    """
    rule_id = deemed_rule(event)
    if rule_id is None:
        return event.happened_on
    return plain_period(docket.law, rule_id, event.happened_on).due


def start_on_service(docket: Docket, event: Event, place: int, *rule_ids: str) -> None:
    """Start a party's clocks on the day the service takes effect.

    Where that day cannot be told the clocks are there without a last day.  What is deemed
    served shows the period after which it is.
    """
    on = event.happened_on
    deemed = deemed_rule(event)
    if deemed is None:
        for rule_id in rule_ids:
            docket.start(rule_id, on, key=place)
        return
    docket.start(deemed, on, key=place)
    try:
        on = effective_day(docket, event)
    except DomainError as error:
        for rule_id in rule_ids:
            clock = docket.start(rule_id, on, key=place)
            if clock is not None:
                clock.lose(error)
        return
    for rule_id in rule_ids:
        docket.start(rule_id, on, key=place)
