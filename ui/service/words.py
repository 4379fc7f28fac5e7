"""How do a paper, its way to a party, and what comes next read on the screen?"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.kinds.inspection_service import ORDER_METHODS as INSPECTION_METHODS
from disputes_app.domain.kinds.sending import REASONS_RETURNED, SENDING_METHODS
from disputes_app.domain.kinds.service import BY_NOTICE, METHODS
from disputes_app.domain.parties import PROTECTED_COMPLAINANT_ZH
from disputes_app.domain.service_list import ServiceRow
from disputes_app.domain.service_papers import paper_name
from disputes_app.domain.service_proposal import Proposal
from disputes_app.domain.service_records import Sending, ServiceState, ServiceTask
from ui.badges import Badge
from ui.errors import explain
from ui.tokens import Tone
from ui.wording import code_text, day_text, is_english, name_of

if TYPE_CHECKING:
    from disputes_app.services.service_address import ServiceAddress
    from ui.case_page.reading import Names

_TONES: Mapping[ServiceState, Tone] = MappingProxyType(
    {
        ServiceState.NEEDED: Tone.WARNING,
        ServiceState.SENT: Tone.INFO,
        ServiceState.RETURNED: Tone.DANGER,
        ServiceState.DEEMED: Tone.INFO,
        ServiceState.SERVED: Tone.SUCCESS,
        ServiceState.DROPPED: Tone.NEUTRAL,
    }
)
_METHODS = {one.value: one for one in (*SENDING_METHODS, *INSPECTION_METHODS, *METHODS, BY_NOTICE)}
_REASONS = {one.value: one for one in REASONS_RETURNED}


def paper_text(paper: str, name: str) -> str:
    """Return what a paper is called."""
    return paper_name(paper, name, "en" if is_english() else "zh")


def method_text(method: str) -> str:
    """Return what a way of service is called; a dash for none."""
    known = _METHODS.get(method)
    return name_of(known) if known is not None else method or "—"


def reason_text(reason: str) -> str:
    """Return why a letter came back."""
    known = _REASONS.get(reason)
    return name_of(known) if known is not None else reason or "—"


def state_badge(state: ServiceState, deemed_on: date | None, today: date, returns: int) -> Badge:
    """Return how a paper stands; one that is deemed served by now is served."""
    if state is ServiceState.DEEMED and deemed_on is not None and deemed_on < today:
        state = ServiceState.SERVED
    text = code_text(state)
    if returns > 1 and state is ServiceState.RETURNED:
        text = QCoreApplication.translate("service", "退回 %n 次", "", returns)
    return Badge(text, _TONES[state])


def task_badge(task: ServiceTask, today: date) -> Badge:
    """Return how a paper of a case stands."""
    if task.lacks_proof and task.state in {ServiceState.SERVED, ServiceState.DEEMED}:
        return Badge(QCoreApplication.translate("service", "缺送达证明"), Tone.WARNING)
    return state_badge(task.state, task.deemed_on, today, len(task.returned))


def row_badge(row: ServiceRow, today: date) -> Badge:
    """Return how a paper in the list stands."""
    task = row.task
    return state_badge(task.state, task.deemed_on, today, task.returns)


def party_text(row: ServiceRow) -> str:
    """Return whom a paper of the list is for; a protected person stands under the cover."""
    return row.party_name or PROTECTED_COMPLAINANT_ZH


def last_day_text(day: date | None, today: date) -> str:
    """Return the last day, and that it has passed."""
    if day is None:
        return "—"
    if day < today:
        sentence = QCoreApplication.translate("service", "{day} 已过")
        return sentence.format(day=day_text(day))
    return day_text(day)


def sending_text(task: ServiceTask, sent: Sending, names: Names) -> str:
    """Return a sending in one line."""
    party = names.parties.get(task.party, str(task.party))
    parts = [day_text(sent.on), paper_text(task.paper, task.name), party, sent.tracking]
    return " ".join(one for one in parts if one)


def address_text(to: ServiceAddress | None) -> str:
    """Return where a party is served, and whether it confirmed that; empty for a cover."""
    translate = QCoreApplication.translate
    if to is None:
        return ""
    said = translate("service", "送达地址：{address}").format(address=to.address or "—")
    if to.confirmed_on is None:
        return said + translate("service", "（未确认）")
    said += translate("service", "（已确认 {day}）").format(day=day_text(to.confirmed_on))
    if to.recipient:
        said += translate("service", "　收件人：{name}").format(name=to.recipient)
    if to.consent_on is not None:
        said += translate("service", "　{day} 起同意电子送达：{where}").format(
            day=day_text(to.consent_on), where=to.electronic_address
        )
    return said


def happened_text(task: ServiceTask) -> str:
    """Return what became of a paper so far: served, or sent and come back."""
    translate = QCoreApplication.translate
    if task.served_on is not None:
        if task.deemed_on is not None and task.deemed_on != task.served_on:
            sentence = translate("service", "{on} 张贴、公告，{deemed} 视为送达")
            return sentence.format(on=day_text(task.served_on), deemed=day_text(task.deemed_on))
        return translate("service", "{on} 送达").format(on=day_text(task.served_on))
    last = task.last_sending
    if last is None:
        return "—"
    if last.returned_on is None:
        return translate("service", "{on} 交寄").format(on=day_text(last.on))
    sentence = translate("service", "{on} 退回：{reason}")
    return sentence.format(on=day_text(last.returned_on), reason=reason_text(last.reason))


def proposal_text(proposal: Proposal | None) -> str:
    """Return what comes next, with its article; a dash where nothing has to."""
    return "—" if proposal is None else code_text(proposal.method)


def problem_text(problem: Exception) -> str:
    """Say why a line cannot be recorded, with what stands in it."""
    reason, given = getattr(problem, "reason", ""), getattr(problem, "given", None)
    if given is not None:
        return f"{code_text(reason)}：{given}" if given else code_text(reason)
    return explain(problem).text
