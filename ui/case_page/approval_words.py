"""What is said on the page of a case of what waits for a signature, or was returned?"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.approval_log import approvals_of, waiting_for
from disputes_app.domain.approval_records import ApprovalRecord, ApprovalState
from disputes_app.domain.kinds.base import text_of
from disputes_app.domain.kinds.catalogue import CATALOGUE
from ui.case_page.reading import CaseFile
from ui.wording import list_text, name_of, short_day_text


def requests_in(file: CaseFile) -> tuple[ApprovalRecord, ...]:
    """Return what became of every request of the case."""
    state = file.view.state
    events = [one.event for one in file.view.entries]
    return approvals_of(events, ended=state.ended, accepted=state.accepted_on is not None)


def waiting_text(file: CaseFile, kind_id: str) -> str:
    """Return that this was submitted and waits; empty where it does not."""
    request = waiting_for(requests_in(file), kind_id)
    return "" if request is None else _waiting(request)


def approval_text(file: CaseFile) -> str:
    """Return one line on all that waits, and on what was returned and not submitted again."""
    requests = requests_in(file)
    newest = {one.asked: one for one in requests}
    said = [_waiting(one) for one in requests if one.state is ApprovalState.WAITING]
    if not file.view.state.ended:
        said += [
            _returned(file, one) for one in newest.values() if one.state is ApprovalState.RETURNED
        ]
    return list_text(said) if len(said) > 1 else "".join(said)


def _waiting(request: ApprovalRecord) -> str:
    sentence = QCoreApplication.translate("approvals", "{kind} 已送审 {day}，待签")
    return sentence.format(
        kind=name_of(CATALOGUE[request.asked]), day=short_day_text(request.asked_on)
    )


def _returned(file: CaseFile, request: ApprovalRecord) -> str:
    entry = next(one for one in file.view.entries if one.event.seq == request.settled_seq)
    sentence = QCoreApplication.translate("approvals", "{kind} {day} 退回：{reason}")
    return sentence.format(
        kind=name_of(CATALOGUE[request.asked]),
        day=short_day_text(entry.event.happened_on),
        reason=text_of(entry.event.facts, "reason"),
    )
