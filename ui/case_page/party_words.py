"""How do parties, those who act for them, and their addresses read in a list?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.kinds.base import Choice
from disputes_app.domain.kinds.taking_part import AGENT_KINDS, AUTHORITIES
from disputes_app.domain.mandates import GENERAL, SPECIAL, Mandate, Power
from disputes_app.domain.parties import ACTING_ROLES, PartyRole
from disputes_app.domain.party_log import (
    ConfirmedAddress,
    addresses_of,
    mandates_of,
    representatives_of,
)
from disputes_app.domain.records import PartyRecord
from ui.case_page.reading import CaseFile
from ui.wording import code_text, day_text, list_text, name_of


@dataclass(frozen=True, slots=True)
class PartyLine:
    """One line of the list; ``party`` is None for a protected person."""

    place: int
    party: PartyRecord | None
    texts: tuple[str, ...]
    is_agent: bool = False


def party_lines(file: CaseFile) -> tuple[PartyLine, ...]:
    """Return the parties, each followed by those who act for it."""
    events = [entry.event for entry in file.view.entries]
    mandates = {one.place: one for one in mandates_of(events)}
    addresses = addresses_of(events)
    chosen = representatives_of(events)
    parties = [one for one in file.view.parties if one.role not in ACTING_ROLES]
    agents = [one for one in file.view.parties if one.role in ACTING_ROLES]
    lines: list[PartyLine] = []
    for party in parties:
        address = addresses.get(party.place, ())
        lines.append(_party_line(party, address, is_chosen=party.place in chosen))
        lines += _agents_of(party.place, agents, mandates, file)
    shown = {line.place for line in lines}
    left = [one for one in agents if one.place not in shown]
    return (*lines, *(_agent_line(one, mandates.get(one.place), file) for one in left))


def _agents_of(
    place: int, agents: Sequence[PartyRecord], mandates: dict[int, Mandate], file: CaseFile
) -> Iterator[PartyLine]:
    """Yield who acts for a party; somebody who acts for several stands below the first."""
    for agent in agents:
        mandate = mandates.get(agent.place)
        if mandate is not None and mandate.for_parties[:1] == (place,):
            yield _agent_line(agent, mandate, file)


def _party_line(
    party: PartyRecord, confirmed: tuple[ConfirmedAddress, ...], *, is_chosen: bool
) -> PartyLine:
    translate = QCoreApplication.translate
    role = code_text(PartyRole(party.role))
    if is_chosen:
        role = translate("parties", "{role}（代表人）").format(role=role)
    last = confirmed[-1] if confirmed else None
    return PartyLine(
        party.place,
        party,
        (
            role,
            party.name,
            party.id_number or party.code or "—",
            (last.phone if last is not None else "") or party.phone or "—",
            party.legal_representative or "—",
            address_text(party, last),
        ),
    )


def address_text(party: PartyRecord, confirmed: ConfirmedAddress | None) -> str:
    """Return where a party is served, and whether it confirmed that."""
    translate = QCoreApplication.translate
    if confirmed is None:
        if not party.address:
            return translate("parties", "未确认送达地址")
        return translate("parties", "{address}（未确认）").format(address=party.address)
    parts = [confirmed.address]
    if confirmed.recipient:
        parts.append(translate("parties", "收件人{name}").format(name=confirmed.recipient))
    if confirmed.electronic:
        where = confirmed.electronic_address
        parts.append(translate("parties", "同意电子送达：{where}").format(where=where))
    day = day_text(confirmed.confirmed_on)
    return translate("parties", "{address}（{day} 已确认）").format(
        address=list_text(parts), day=day
    )


def _agent_line(agent: PartyRecord, mandate: Mandate | None, file: CaseFile) -> PartyLine:
    role = code_text(PartyRole(agent.role))
    powers = reach = "—"
    if mandate is not None:
        if agent.role == PartyRole.AGENT:
            role = _named(AGENT_KINDS, mandate.kind)
        powers = authority_text(mandate)
        reach = _acting_text(mandate, file)
    texts = (f"　└ {role}", agent.name, agent.id_number or "—", agent.phone or "—", powers, reach)
    return PartyLine(agent.place, agent, texts, is_agent=True)


def authority_text(mandate: Mandate) -> str:
    """Return what an agent may do."""
    said = _named(AUTHORITIES, SPECIAL if mandate.special else GENERAL)
    parts = [code_text(one) for one in Power if one in mandate.powers]
    if mandate.receives:
        parts.append(QCoreApplication.translate("parties", "代收文书"))
    if not parts:
        return said
    text = QCoreApplication.translate("parties", "{authority}：{powers}")
    return text.format(authority=said, powers=list_text(parts))


def _acting_text(mandate: Mandate, file: CaseFile) -> str:
    translate = QCoreApplication.translate
    parts = [mandate.firm] if mandate.firm else []
    if len(mandate.for_parties) > 1:
        names = [file.names.parties.get(one, str(one)) for one in mandate.for_parties]
        parts.append(translate("parties", "代理：{names}").format(names=list_text(names)))
    until = mandate.until_on
    if until is not None:
        over = until < file.today
        text = (
            translate("parties", "{day} 已终止") if over else translate("parties", "授权至 {day}")
        )
        parts.append(text.format(day=day_text(until)))
    return list_text(parts) if parts else "—"


def _named(choices: Sequence[Choice], value: str) -> str:
    return next((name_of(one) for one in choices if one.value == value), value)
