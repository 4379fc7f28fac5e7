"""Which entries tell what police and procuratorate did with a case that was referred to them?

Sources: 行政执法机关移送涉嫌犯罪案件的规定 (2020) art. 7 (receipt), 8 (filing or refusal within
three days), 9 (reconsideration and supervision, three days each), 10, 12 (items within three
days), 13; 人民检察院办理行政执法机关移送涉嫌犯罪案件的规定 art. 9-11.  What the police decide late
is only shown: it is no period of this office.
"""

from __future__ import annotations

from disputes_app.domain.docket import Docket
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import Choice, Field, FieldType, Guard, text_of
from disputes_app.domain.kinds.crime import (
    SAW_APPROVAL,
    SAW_REPORT,
    SAW_TRANSFER,
    begin,
    crime_kind,
    in_time,
    still_here,
)

RECONSIDER, HAND_OVER = "crime.reconsider", "crime.hand_over"
SUPERVISION = "crime.supervision"
RECEIVED = "inspection.police_received"
FILED = "inspection.police_filed"
REFUSED = "inspection.police_refused"
REFUSAL_TAKEN = "inspection.police_refusal_taken"
RECONSIDER_ASKED = "inspection.police_reconsider_asked"
RECONSIDERED = "inspection.police_reconsidered"
SUPERVISION_PROPOSED = "inspection.supervision_proposed"
SUPERVISION_ANSWERED = "inspection.supervision_answered"
HANDED_OVER = "inspection.crime_items_handed_over"
RETURNED = "inspection.police_returned"

WILL_FILE, UPHELD = "will_file", "upheld"

_FILED, _REFUSED, _ASKED = "police filed", "police refused", "police asked again"
_UPHELD, _PROPOSED = "police upheld", "supervision proposed"
_COURSE = frozenset({_FILED, _REFUSED, _ASKED, _UPHELD, _PROPOSED})


def _needs(fact: str, refusal: str) -> Guard:
    """Return the guard of what follows something that police or office did."""

    def guard(docket: Docket) -> str | None:
        return None if fact in docket.facts_seen else refusal

    return guard


with_police = _needs(SAW_TRANSFER, "not_with_the_police")
_filed_before = _needs(_FILED, "police_have_not_filed")
_asked_before = _needs(_ASKED, "police_not_asked_again")
_proposed_before = _needs(_PROPOSED, "no_supervision_proposed")


def _may_file(docket: Docket) -> str | None:
    refusal = with_police(docket) or still_here(docket)
    return "police_have_filed" if refusal is None and _FILED in docket.facts_seen else refusal


def _may_refuse(docket: Docket) -> str | None:
    refusal = _may_file(docket)
    decided = {_REFUSED, _ASKED, _UPHELD} & docket.facts_seen
    return "police_have_refused" if refusal is None and decided else refusal


def _refused_before(docket: Docket) -> str | None:
    return None if {_REFUSED, _UPHELD} & docket.facts_seen else "police_have_not_refused"


def _may_ask_again(docket: Docket) -> str | None:
    return None if _REFUSED in docket.facts_seen else "police_have_not_refused"


def _move(docket: Docket, to: str) -> None:
    docket.facts_seen -= _COURSE
    docket.facts_seen.add(to)


def _nothing(_docket: Docket, _event: Event) -> None:
    """Keep it: the police's receipt moves no period of the office."""


def _filed(docket: Docket, event: Event) -> None:
    """The notice of filing arrives: three days to hand the items over (规定 12)."""
    on = event.happened_on
    docket.stop(RECONSIDER, on)
    docket.stop(SUPERVISION, on)
    begin(docket, HAND_OVER, on)
    _move(docket, _FILED)


def _refused(docket: Docket, event: Event) -> None:
    """The notice of refusal arrives: three days to ask the police again (规定 9)."""
    begin(docket, RECONSIDER, event.happened_on)
    _move(docket, _REFUSED)


def _refusal_taken(docket: Docket, event: Event) -> None:
    """Take the refusal as it is: what remains is handled here (规定 10)."""
    docket.stop(RECONSIDER, event.happened_on)
    docket.stop(SUPERVISION, event.happened_on)
    _over(docket)


def _asked_again(docket: Docket, event: Event) -> None:
    in_time(docket, RECONSIDER, event, "police_asked_too_late")
    _move(docket, _ASKED)


def _reconsidered(docket: Docket, event: Event) -> None:
    """The police decide again; upheld, three days to propose supervision (规定 9)."""
    if text_of(event.facts, "result") == UPHELD:
        begin(docket, SUPERVISION, event.happened_on)
        _move(docket, _UPHELD)
        return
    begin(docket, HAND_OVER, event.happened_on)
    _move(docket, _FILED)


def _proposed(docket: Docket, event: Event) -> None:
    """Propose supervision: at once instead of asking the police again, or after that (规定 9)."""
    docket.stop(RECONSIDER, event.happened_on)
    in_time(docket, SUPERVISION, event, "supervision_too_late")
    _move(docket, _PROPOSED)


def _handed_over(docket: Docket, event: Event) -> None:
    in_time(docket, HAND_OVER, event, "items_handed_over_late")


def _returned(docket: Docket, event: Event) -> None:
    """The papers come back (规定 8, 13): what is punishable here is handled here."""
    for rule_id in (RECONSIDER, SUPERVISION, HAND_OVER):
        docket.stop(rule_id, event.happened_on)
    _over(docket)


def _over(docket: Docket) -> None:
    """End the referral; the team may report anew on new facts."""
    docket.facts_seen -= _COURSE | {SAW_REPORT, SAW_APPROVAL, SAW_TRANSFER}


_REASON = Field("reason", FieldType.LONG_TEXT, "理由", "Reasons")
_NUMBER = Field("number", FieldType.TEXT, "文书号", "Number of the paper", required=False)
_DECIDED_ON = Field(
    "decided_on", FieldType.DATE, "公安机关决定之日", "Day of their decision", required=False
)
_NOTICE = ("收到通知书之日", "Day on which the notice was received")

KINDS = (
    crime_kind(
        RECEIVED,
        ("公安机关签收移送书回执", "The police signed for the case"),
        65,
        with_police,
        _nothing,
        (
            Field("signed_by", FieldType.TEXT, "签收人", "Signed by"),
            Field(
                "passed_on_to",
                FieldType.TEXT,
                "不属其管辖、转送至",
                "Not theirs: passed on to",
                required=False,
            ),
        ),
    ),
    crime_kind(
        FILED,
        ("公安机关决定立案", "The police filed the case"),
        66,
        _may_file,
        _filed,
        (_NUMBER, _DECIDED_ON),
        day=_NOTICE,
        starts=(HAND_OVER,),
    ),
    crime_kind(
        REFUSED,
        ("公安机关决定不予立案", "The police refused to file the case"),
        66,
        _may_refuse,
        _refused,
        (_REASON, _NUMBER, _DECIDED_ON),
        day=_NOTICE,
        starts=(RECONSIDER,),
    ),
    crime_kind(
        REFUSAL_TAKEN,
        ("对不予立案决定没有异议", "The refusal of the police is accepted"),
        67,
        _refused_before,
        _refusal_taken,
        (Field("note", FieldType.LONG_TEXT, "后续处理", "What is done instead"),),
    ),
    crime_kind(
        RECONSIDER_ASKED,
        ("提请公安机关复议", "The police were asked to reconsider"),
        67,
        _may_ask_again,
        _asked_again,
        (_REASON,),
    ),
    crime_kind(
        RECONSIDERED,
        ("公安机关作出复议决定", "The police reconsidered"),
        68,
        _asked_before,
        _reconsidered,
        (
            Field(
                "result",
                FieldType.CHOICE,
                "复议结果",
                "Result",
                choices=(
                    Choice(WILL_FILE, "决定立案", "They file the case"),
                    Choice(UPHELD, "维持不予立案", "They still refuse"),
                ),
            ),
            _NUMBER,
            _DECIDED_ON,
        ),
        day=("收到复议决定通知书之日", "Day on which their decision was received"),
        starts=(SUPERVISION, HAND_OVER),
    ),
    crime_kind(
        SUPERVISION_PROPOSED,
        ("建议人民检察院进行立案监督", "Supervision by the procuratorate proposed"),
        69,
        _refused_before,
        _proposed,
        (Field("procuratorate", FieldType.TEXT, "人民检察院", "Procuratorate"), _REASON),
    ),
    crime_kind(
        SUPERVISION_ANSWERED,
        ("人民检察院答复立案监督建议", "The procuratorate answered"),
        70,
        _proposed_before,
        _nothing,
        (
            Field(
                "result",
                FieldType.CHOICE,
                "答复",
                "Answer",
                choices=(
                    Choice("told_to_file", "已通知公安机关立案", "The police were told to file"),
                    Choice("grounds_hold", "不立案理由成立", "The refusal stands"),
                ),
            ),
            Field("note", FieldType.LONG_TEXT, "说明", "Note", required=False),
        ),
        day=_NOTICE,
    ),
    crime_kind(
        HANDED_OVER,
        ("涉案物品和材料移交公安机关", "Items and papers handed over to the police"),
        71,
        _filed_before,
        _handed_over,
        (
            Field("items", FieldType.LONG_TEXT, "移交的物品、材料", "What was handed over"),
            Field("signed_by", FieldType.TEXT, "接收人", "Received by"),
        ),
        day=("办结交接之日", "Day on which the hand-over was completed"),
    ),
    crime_kind(
        RETURNED,
        ("公安机关退回案卷材料", "The police returned the case"),
        72,
        with_police,
        _returned,
        (_REASON,),
    ),
)
