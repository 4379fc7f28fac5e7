"""Who acts for the parties, with which powers, and where does each say papers may reach it?

Sources: 劳动争议调解仲裁法 art. 24; 民事诉讼法 (2023) art. 62; 民法典 art. 165;
办案规则 art. 20 (送达), 62-63 (代表人).
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from disputes_app.domain.docket import Docket
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.arbitration import LINES
from disputes_app.domain.kinds.base import (
    Choice,
    EventKind,
    Field,
    FieldType,
    Label,
    day_of,
    is_set,
    number_of,
    numbers_of,
    text_of,
)
from disputes_app.domain.kinds.common import ALL_LINES, always, not_ended
from disputes_app.domain.mandates import (
    APPOINTED,
    ENDED,
    GENERAL,
    POWERS_CHANGED,
    SPECIAL,
    Mandate,
    Power,
    mandate_from,
    powers_in,
)

ADDRESS_CONFIRMED = "party.address_confirmed"
REPRESENTATIVES = "arbitration.representatives_chosen"
COLLECTIVE = 10
FEWEST, MOST = 3, 5
_BETWEEN_NAMES = re.compile(r"[、,，;；\s]+")

AGENT_KINDS = (
    Choice("lawyer", "律师", "Lawyer"),
    Choice("legal_worker", "基层法律服务工作者", "Grassroots legal worker"),
    Choice("relative", "近亲属", "Close relative"),
    Choice("union", "工会推荐的人", "Put forward by the union"),
    Choice("staff", "单位工作人员", "Member of the employer's staff"),
    Choice("community", "社区、单位或社会团体推荐的人", "Put forward by community or body"),
    Choice("legal_aid", "法律援助人员", "Legal aid"),
    Choice("statutory", "法定代理人（法25条）", "Statutory agent (法 25)"),
)
AUTHORITIES = (
    Choice(GENERAL, "一般代理", "General"),
    Choice(SPECIAL, "特别授权", "Special"),
)
ENDINGS = (
    Choice("revoked", "当事人解除委托", "Revoked by the party"),
    Choice("resigned", "代理人辞去委托", "Given up by the agent"),
    Choice("other", "其他", "Other"),
)
POWER_FIELDS = (
    Field(Power.ADMIT.value, FieldType.FLAG, "可承认对方请求", "May admit claims", required=False),
    Field(
        Power.WAIVE.value, FieldType.FLAG, "可放弃、撤回请求", "May waive claims", required=False
    ),
    Field(Power.CHANGE.value, FieldType.FLAG, "可变更请求", "May change claims", required=False),
    Field(Power.SETTLE.value, FieldType.FLAG, "可和解、调解", "May settle", required=False),
    Field(
        Power.COUNTERCLAIM.value,
        FieldType.FLAG,
        "可提出反申请",
        "May counter-claim",
        required=False,
    ),
)
_AUTHORITY = Field("authority", FieldType.CHOICE, "代理权限", "Authority", choices=AUTHORITIES)
_RECEIVES = Field("receives", FieldType.FLAG, "可代收文书", "May receive papers", required=False)
_TO = Field("to_on", FieldType.DATE, "授权至", "Until", required=False)
_AGENT = Field("agent", FieldType.AGENT, "代理人", "Agent")


def _appointed(docket: Docket, event: Event) -> None:
    mandate = mandate_from(event)
    if mandate.place in docket.parties or mandate.place in docket.mandates:
        docket.impossible("already_a_party")
        return
    if not set(mandate.for_parties) <= set(docket.parties):
        docket.impossible("not_a_party")
        return
    if not _is_sound(docket, event, mandate.from_on):
        return
    docket.mandates = {**docket.mandates, mandate.place: mandate}


def _is_sound(docket: Docket, event: Event, first: date) -> bool:
    """Say whether authority, powers and days of an authorisation fit each other."""
    last = day_of(event.facts, "to_on")
    if last is not None and last < first:
        docket.impossible("authority_backwards", last)
        return False
    special, named = text_of(event.facts, "authority") == SPECIAL, bool(powers_in(event))
    if special and not named:
        docket.impossible("no_power_named")
    elif named and not special:
        docket.impossible("general_with_powers")
    return special is named


def _acting(docket: Docket, event: Event) -> Mandate | None:
    """Return the agent that an entry is about; report where nobody acts there."""
    mandate = docket.mandates.get(number_of(event.facts, "agent"))
    if mandate is None or not mandate.acts_on(event.happened_on):
        docket.impossible("not_an_agent")
        return None
    return mandate


def _powers_changed(docket: Docket, event: Event) -> None:
    mandate = _acting(docket, event)
    if mandate is None or not _is_sound(docket, event, event.happened_on):
        return
    changed = with_changed_powers(mandate, event)
    docket.mandates = {**docket.mandates, mandate.place: changed}


def with_changed_powers(mandate: Mandate, event: Event) -> Mandate:
    """Return a mandate as an entry that changes its powers leaves it."""
    return replace(
        mandate,
        special=text_of(event.facts, "authority") == SPECIAL,
        powers=powers_in(event),
        receives=is_set(event.facts, "receives"),
        until_on=day_of(event.facts, "to_on"),
    )


def _ended(docket: Docket, event: Event) -> None:
    mandate = _acting(docket, event)
    if mandate is not None:
        over = replace(mandate, until_on=event.happened_on)
        docket.mandates = {**docket.mandates, mandate.place: over}


def _has_agent(docket: Docket) -> str | None:
    return None if docket.mandates else "no_agent_acts"


def _address_confirmed(docket: Docket, event: Event) -> None:
    facts = event.facts
    if number_of(facts, "party") not in docket.parties:
        docket.impossible("not_a_party")
        return
    consent_on = day_of(facts, "consent_on")
    if consent_on is not None and consent_on > event.happened_on:
        docket.impossible("date_after_entry", consent_on)
    elif is_set(facts, "electronic") and not text_of(facts, "electronic_address"):
        docket.impossible("electronic_address_missing")
    elif is_set(facts, "electronic"):
        docket.handed.consents[number_of(facts, "party")] = consent_on or event.happened_on
    else:
        docket.handed.consents.pop(number_of(facts, "party"), None)


def _representatives(docket: Docket, event: Event) -> None:
    """Three to five represent ten workers or more who claim the same (规则 63)."""
    chosen = numbers_of(event.facts, "representatives")
    if not set(chosen) <= set(workers_of(docket)):
        docket.impossible("not_on_the_workers_side")
        return
    docket.handed.representatives, docket.handed.represented = chosen, ()
    if not chosen_lawfully(event):
        docket.unlawful("representatives_not_three_to_five")
        return
    docket.handed.represented = tuple(one for one in workers_of(docket) if one not in chosen)


def chosen_lawfully(event: Event) -> bool:
    """Say whether an entry names three to five representatives (规则 63)."""
    chosen = numbers_of(event.facts, "representatives")
    return FEWEST <= len(set(chosen)) + _names(text_of(event.facts, "others")) <= MOST


def _names(text: str) -> int:
    return len({one for one in _BETWEEN_NAMES.split(text) if one})


def workers_of(docket: Docket) -> tuple[int, ...]:
    """Return the places of the workers' side of an arbitration."""
    return docket.respondents if docket.employer_applies else docket.applicants


def _is_collective(docket: Docket) -> str | None:
    refusal = not_ended(docket)
    if refusal is not None:
        return refusal
    many = max(docket.people, len(workers_of(docket))) >= COLLECTIVE
    return None if many else "fewer_than_ten_workers"


KINDS = (
    EventKind(
        APPOINTED,
        "委托代理人",
        "Agent appointed",
        16,
        ALL_LINES,
        (
            Field("party", FieldType.PARTY, "代理人", "Agent"),
            Field("for_parties", FieldType.PARTIES, "被代理人", "Acts for"),
            Field("kind", FieldType.CHOICE, "代理人身份", "Kind of agent", choices=AGENT_KINDS),
            Field("firm", FieldType.TEXT, "律所或单位", "Firm or body", required=False),
            _AUTHORITY,
            *POWER_FIELDS,
            _RECEIVES,
            Field("from_on", FieldType.DATE, "授权自", "From", required=False),
            _TO,
        ),
        always,
        _appointed,
        day=Label("提交委托书日期", "Authorisation handed in on"),
    ),
    EventKind(
        POWERS_CHANGED,
        "变更代理权限",
        "Agent's powers changed",
        17,
        ALL_LINES,
        (_AGENT, _AUTHORITY, *POWER_FIELDS, _RECEIVES, _TO),
        _has_agent,
        _powers_changed,
    ),
    EventKind(
        ENDED,
        "解除、辞去委托",
        "Agent's authority ended",
        87,
        ALL_LINES,
        (_AGENT, Field("how", FieldType.CHOICE, "原因", "Reason", choices=ENDINGS)),
        _has_agent,
        _ended,
    ),
    EventKind(
        ADDRESS_CONFIRMED,
        "送达地址确认书",
        "Address for service confirmed",
        18,
        ALL_LINES,
        (
            Field("party", FieldType.PARTY, "当事人", "Party"),
            Field("address", FieldType.TEXT, "送达地址", "Address"),
            Field("postcode", FieldType.TEXT, "邮编", "Postcode", required=False),
            Field("recipient", FieldType.TEXT, "收件人或代收人", "Recipient", required=False),
            Field("phone", FieldType.TEXT, "联系电话", "Telephone", required=False),
            Field(
                "electronic",
                FieldType.FLAG,
                "同意电子送达",
                "Agrees to electronic service",
                required=False,
            ),
            Field(
                "electronic_address",
                FieldType.TEXT,
                "电子送达的邮箱、号码或系统",
                "Electronic address or system",
                required=False,
            ),
            Field("consent_on", FieldType.DATE, "同意电子送达之日", "Agreed on", required=False),
        ),
        always,
        _address_confirmed,
        day=Label("确认日期", "Confirmed on"),
    ),
    EventKind(
        REPRESENTATIVES,
        "推举代表人",
        "Representatives chosen",
        19,
        LINES,
        (
            Field("representatives", FieldType.PARTIES, "代表人", "Representatives"),
            Field(
                "others",
                FieldType.TEXT,
                "本案未列名的代表人",
                "Representatives not named in this case",
                required=False,
            ),
        ),
        _is_collective,
        _representatives,
        day=Label("推举日期", "Chosen on"),
    ),
)
