"""A paper has not reached a party: what is the next method that the law allows, and why?

Sources: 办案规则 20 (留置、张贴 with photo or video, three working days), 57 (no simple
handling where a respondent cannot be found), 59; 民事诉讼法 88 (direct), 89 (留置), 90
(electronic), 91 (entrusted, mail), 95 (公告, 30 days); 行政处罚法 61; 法释〔2013〕3号 4.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from disputes_app.domain.cases import Line
from disputes_app.domain.kinds.service import WORKERS_OF_A_COLLECTIVE
from disputes_app.domain.service_papers import PAPER_BY_ID
from disputes_app.domain.service_records import ServiceState, ServiceTask


class NextMethod(enum.StrEnum):
    """What to do next; each has its sentence with the article in ``domain.words``."""

    DIRECT = "direct"
    ON_THE_SPOT = "on_the_spot"
    MAIL = "mail"
    REPRESENTATIVE = "representative"
    LEAVE_AND_FILM = "leave_and_film"
    LEAVE_AT_ONCE = "leave_at_once"
    POST_CLOSED = "post_closed"
    POST_AND_FILM = "post_and_film"
    PUBLISH = "publish"
    CONVERT_FIRST = "convert_first"
    ASK_AGAIN = "ask_again"


@dataclass(frozen=True, slots=True)
class Terms:
    """What of a case decides between the methods.

    Attributes:
        people: workers concerned.
        simple: the case is under 简易 handling and still under way.
    """

    line: Line
    people: int = 1
    simple: bool = False


@dataclass(frozen=True, slots=True)
class Proposal:
    """The next method and, where an entry of the log follows it at once, the way it names."""

    method: NextMethod
    by: str = ""
    ground: str = ""


_UNKNOWN = frozenset({"unknown", "moved", "bad_address"})
_SENDING: Mapping[NextMethod, Proposal] = MappingProxyType(
    {
        NextMethod.DIRECT: Proposal(NextMethod.DIRECT, "direct"),
        NextMethod.ON_THE_SPOT: Proposal(NextMethod.ON_THE_SPOT, "direct"),
        NextMethod.MAIL: Proposal(NextMethod.MAIL, "mail"),
        NextMethod.REPRESENTATIVE: Proposal(NextMethod.REPRESENTATIVE, "direct"),
        NextMethod.LEAVE_AND_FILM: Proposal(NextMethod.LEAVE_AND_FILM, "posted", "refused"),
        NextMethod.LEAVE_AT_ONCE: Proposal(NextMethod.LEAVE_AT_ONCE, "left"),
        NextMethod.POST_CLOSED: Proposal(NextMethod.POST_CLOSED, "posted", "closed_ten"),
        NextMethod.POST_AND_FILM: Proposal(NextMethod.POST_AND_FILM, "posted_photo"),
        NextMethod.PUBLISH: Proposal(NextMethod.PUBLISH, "public_notice"),
    }
)


def propose(task: ServiceTask, terms: Terms) -> Proposal | None:
    """Return the next lawful method; None while a sending is under way or nothing is open."""
    if task.state is ServiceState.NEEDED:
        fine = task.paper == "penalty_decision"
        return _SENDING[NextMethod.ON_THE_SPOT if fine else NextMethod.DIRECT]
    if task.state is not ServiceState.RETURNED:
        return None
    chosen = _after_return(task, terms)
    return _SENDING.get(chosen, Proposal(chosen))


def _after_return(task: ServiceTask, terms: Terms) -> NextMethod:
    reason = task.returned[-1].reason
    tried = {one.method for one in task.returned}
    if reason == "refused":
        return _refused(terms.line)
    if reason == "closed":
        if terms.line is Line.ARBITRATION and terms.people >= WORKERS_OF_A_COLLECTIVE:
            return NextMethod.POST_CLOSED
        return NextMethod.REPRESENTATIVE if "direct" not in tried else _public(task, terms)
    if "direct" not in tried:
        return NextMethod.DIRECT
    if "mail" not in tried and reason not in _UNKNOWN:
        return NextMethod.MAIL
    return _public(task, terms)


def _refused(line: Line) -> NextMethod:
    if line is Line.ARBITRATION:
        return NextMethod.LEAVE_AND_FILM
    return NextMethod.LEAVE_AT_ONCE if line is Line.INSPECTION else NextMethod.ASK_AGAIN


def _public(task: ServiceTask, terms: Terms) -> NextMethod:
    """Public notice, once nothing else is left; not under simple handling (规则 57).

    An order to an employer in hiding is posted and filmed (法释〔2013〕3号 4).
    """
    if task.paper == "order":
        return NextMethod.POST_AND_FILM
    if terms.line is Line.MEDIATION:
        return NextMethod.ASK_AGAIN
    paper = PAPER_BY_ID.get(task.paper)
    if terms.simple and not (paper is not None and paper.closing):
        return NextMethod.CONVERT_FIRST
    return NextMethod.PUBLISH
