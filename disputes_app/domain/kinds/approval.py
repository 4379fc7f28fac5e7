"""Who signed, in which office, and does the law let that office sign?

Approval is a fact about a signature, not about a login: the supervisor may
enter it for the person who signed on paper.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import Choice, Field, FieldType, day_of, number_of, text_of
from disputes_app.domain.proceeding import Proceeding
from disputes_app.domain.running_clock import RunningClock

OFFICES = (
    Choice("commission_director", "仲裁委员会主任", "Director of the arbitration commission"),
    Choice("arbitration_head", "受委托的仲裁院负责人", "Head of the arbitration court (delegated)"),
    Choice("department_head", "行政部门负责人（局领导）", "Head of the department"),
    Choice("organ_head", "机关正职负责人", "Principal head of the organ"),
    Choice("legal_reviewer", "法制审核人员", "Legal reviewer"),
    Choice("inspection_head", "监察机构负责人", "Head of the inspection body"),
)

SIGNATURE_FIELDS = (
    Field("signed_by", FieldType.TEXT, "签批人", "Signed by"),
    Field("signer_office", FieldType.CHOICE, "签批人职务", "Office held", choices=OFFICES),
    Field("delegated_from", FieldType.DATE, "委托期限自", "Delegated from", required=False),
    Field("delegated_to", FieldType.DATE, "委托期限至", "Delegated until", required=False),
)


def signature_flaw(docket: Proceeding, event: Event, offices: Collection[str]) -> bool:
    """Report a signature by the wrong office or outside its delegation; say so.

    ``offices`` are the ids of those that the law lets sign.

    Source: 办案规则 art. 45 and 47 (主任或其委托的仲裁院负责人), before 2017-07-01
    调解仲裁法 art. 43 (主任 alone); 监察条例 art. 17.
    """
    office = text_of(event.facts, "signer_office")
    if office not in offices:
        return docket.unlawful("signed_by_wrong_office")
    if office != "arbitration_head":
        return False
    first = day_of(event.facts, "delegated_from")
    last = day_of(event.facts, "delegated_to")
    if first is None or event.happened_on < first:
        return docket.unlawful("outside_delegation")
    if last is not None and event.happened_on > last:
        return docket.unlawful("outside_delegation")
    return False


def days_added(docket: Proceeding, event: Event) -> int:
    """Return by how many days an entry extends; 0, and a problem, where it names none."""
    days = number_of(event.facts, "days")
    if days < 1:
        docket.impossible("not_positive")
        return 0
    return days


def extension_flaw(docket: Proceeding, clock: RunningClock, days: int, on: date) -> bool:
    """Report an extension that is too long, a second one, or after the last day; say so.

    Whether a restart allows another extension is the policy's to say; the text is silent.
    """
    extends = clock.rule.extends
    if extends is None:
        return docket.unlawful("no_extension_in_law")
    if extends.limit is not None and days > extends.limit:
        return docket.unlawful("extended_too_long")
    if extends.times is not None and clock.extensions >= extends.times:
        return docket.unlawful("extended_twice")
    last = docket.passed(clock, on)
    return last is not None and docket.unlawful("extended_after_last_day", last)
