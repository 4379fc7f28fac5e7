"""In which words does a record of the joint-punishment list stand on its page and in the list?"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.dossiers.listing_parties import ANSWERS, ROLES
from disputes_app.domain.inspection_standing import OrderState
from disputes_app.domain.kinds.inspection_service import METHODS
from disputes_app.domain.listing_candidate import Candidate, SumTest
from disputes_app.domain.listing_labels import DUE_LABELS
from disputes_app.domain.listing_standing import (
    ListedParty,
    ListingDue,
    ListingLog,
    ListingStage,
    PartyState,
)
from disputes_app.domain.wage_crime import Met
from ui.dossier.fund_words import said
from ui.marking import QT_TRANSLATE_NOOP
from ui.wording import code_text, day_text, list_text, money_text, name_of

_MET: Mapping[Met, str] = MappingProxyType(
    {
        Met.YES: QT_TRANSLATE_NOOP("listing", "达到标准"),
        Met.NO: QT_TRANSLATE_NOOP("listing", "未达到标准"),
        Met.OPEN: QT_TRANSLATE_NOOP("listing", "尚不能判断"),
    }
)


def stage_name(stage: ListingStage) -> str:
    """Return 拟列入告知 and the like."""
    return code_text(stage)


def due_name(what: ListingDue) -> str:
    """Return what the office has to do, with its article."""
    return name_of(DUE_LABELS[what])


def role_name(role: str) -> str:
    """Return 法定代表人 and the like; 用人单位 for the employer."""
    if role == "employer":
        return QCoreApplication.translate("listing", "用人单位")
    return said(ROLES, role)


def method_name(method: str) -> str:
    """Return by which way something was served."""
    return said(METHODS, method)


def party_text(one: ListedParty, log: ListingLog) -> str:
    """Return how far a party has come, in one line."""
    words = _BEFORE.get(one.state)
    if words is not None:
        return words(one)
    return _ready_text(one) if one.state is PartyState.READY else _after_text(one, log)


def served_text(one: ListedParty) -> str:
    """Return when the notice was served and until when an objection could be made."""
    text = QCoreApplication.translate("listing", "{served} 送达，异议期至 {until}（6条）")
    return text.format(served=day_text(one.served_on), until=day_text(one.objection_until))


def _to_answer(one: ListedParty) -> str:
    text = QCoreApplication.translate("listing", "{day} 提出异议，{until} 前核实答复（6条）")
    return text.format(day=day_text(one.objected_on), until=day_text(one.answer_until))


_BEFORE: Mapping[PartyState, Callable[[ListedParty], str]] = MappingProxyType(
    {
        PartyState.TO_NOTICE: lambda _one: QCoreApplication.translate("listing", "待告知"),
        PartyState.TO_SERVE: lambda one: _on("{day} 发出告知，待送达", one.noticed_on),
        PartyState.NOTICE_RUNS: lambda one: _on("公告送达中，{day} 视为送达", one.served_on),
        PartyState.MAY_OBJECT: served_text,
        PartyState.TO_ANSWER: _to_answer,
        PartyState.EXCLUDED: lambda one: _on("{day} 异议成立，不予列入", one.answered_on),
    }
)


def _ready_text(one: ListedParty) -> str:
    if one.answered_on is not None:
        return _on("{day} 答复：异议不成立", one.answered_on)
    if one.waived_on is not None:
        return _on("{day} 放弃异议", one.waived_on)
    return _on("异议期 {day} 届满，未提出异议", one.objection_until)


def _after_text(one: ListedParty, log: ListingLog) -> str:
    span = next((row for row in reversed(log.spans) if row.place == one.place), None)
    if one.state is PartyState.NOT_LISTED or span is None:
        return QCoreApplication.translate("listing", "未列入")
    if one.state is PartyState.LISTED:
        text = QCoreApplication.translate("listing", "列入 {first} 至 {last}（11条）")
        return text.format(first=day_text(span.from_on), last=day_text(span.until_on))
    return _on("{day} 起不再列入", span.ended_on) if span.ended_on else _on(
        "{day} 列入期满", span.until_on
    )  # fmt: skip


_DAYS = MappingProxyType(
    {
        text: text
        for text in (
            QT_TRANSLATE_NOOP("listing", "{day} 发出告知，待送达"),
            QT_TRANSLATE_NOOP("listing", "公告送达中，{day} 视为送达"),
            QT_TRANSLATE_NOOP("listing", "{day} 异议成立，不予列入"),
            QT_TRANSLATE_NOOP("listing", "{day} 答复：异议不成立"),
            QT_TRANSLATE_NOOP("listing", "{day} 放弃异议"),
            QT_TRANSLATE_NOOP("listing", "异议期 {day} 届满，未提出异议"),
            QT_TRANSLATE_NOOP("listing", "{day} 起不再列入"),
            QT_TRANSLATE_NOOP("listing", "{day} 列入期满"),
            QT_TRANSLATE_NOOP("listing", "{day} 责令文书已撤销（16条）"),
            QT_TRANSLATE_NOOP("listing", "{day} 核实期满未付"),
        )
    }
)


def _on(text: str, day: date | None) -> str:
    return QCoreApplication.translate("listing", _DAYS[text]).format(day=day_text(day))


def candidate_text(one: Candidate) -> str:
    """Return in a few words what speaks for the list, of an order without a record."""
    said = [*_order_flaws(one), _met_text(one.sum)]
    if one.incident.records:
        said.append(QCoreApplication.translate("listing", "有群体性事件记录"))
    text = QCoreApplication.translate("listing", "未立卷 {number} {tests}")
    tests = QCoreApplication.translate("listing", "；").join(said)
    return text.format(number=one.number, tests=tests)


def evidence_text(one: Candidate) -> str:
    """Return both tests of an order with their evidence, and who is owed."""
    return QCoreApplication.translate("listing", "；").join(
        [
            *_order_flaws(one),
            _owed_text(one),
            sum_text(one.sum),
            incident_text(one),
            _migrants_text(one),
        ]
    )


def _owed_text(one: Candidate) -> str:
    """Return what is compared and where it stands: in the ledger, or in the order."""
    if one.sum.counted:
        text = QCoreApplication.translate("listing", "台账期满时欠 {people} 人 {money}")
    else:
        text = QCoreApplication.translate(
            "listing", "{number}（第{seq}项）责令 {people} 人 {money}"
        )
    return text.format(
        number=one.order.number,
        seq=one.order.seq,
        people=one.sum.owed.people or "—",
        money=money_text(one.sum.owed.fen),
    )


def sum_met_text(met: Met) -> str:
    """Return whether the sum reaches the threshold."""
    return QCoreApplication.translate("listing", _MET[met])


def _met_text(one: SumTest) -> str:
    met = sum_met_text(one.met)
    return QCoreApplication.translate("listing", "数额{met}").format(met=met)


def _order_flaws(one: Candidate) -> list[str]:
    if one.order.served_on is None:
        return [QCoreApplication.translate("listing", "责令文书尚未送达")]
    if one.order.state is OrderState.PERFORMED:
        return [_paid_late(one)]
    return []


def _paid_late(one: Candidate) -> str:
    text = QCoreApplication.translate("listing", "逾期后 {day} 付清（7条）")
    return text.format(day=day_text(one.order.result_on))


def sum_text(one: SumTest) -> str:
    """Return 数额达到标准（21人…，标准…）: what was compared with what."""
    met = QCoreApplication.translate("listing", _MET[one.met])
    text = QCoreApplication.translate(
        "listing", "数额{met}（5条1项，一人 {one}、十人 {ten}{mark}）"
    )
    threshold = one.threshold
    mark = "" if threshold.own else QCoreApplication.translate("listing", "，本单位未核定")
    return text.format(
        met=met,
        one=money_text(threshold.one_fen),
        ten=money_text(threshold.ten_fen),
        mark=mark,
    )


def incident_text(one: Candidate) -> str:
    """Return what the records say of a group incident; its influence a person judges."""
    records = one.incident.records
    if not records:
        return QCoreApplication.translate("listing", "群体、极端事件未见记录（5条2项）")
    text = QCoreApplication.translate(
        "listing", "有群体性事件记录 {numbers}，是否严重不良社会影响由人判断（5条2项）"
    )
    return text.format(numbers=list_text(row.number for row in records))


def _migrants_text(one: Candidate) -> str:
    if one.migrants is None:
        return QCoreApplication.translate("listing", "是否农民工案卷未载明")
    text = QCoreApplication.translate("listing", "农民工 {count} 人")
    return text.format(count=one.migrants)


def term_name() -> str:
    """Return 责令支付期限: the term that the order itself sets."""
    return QCoreApplication.translate("listing", "责令支付期限")


def term_end_name() -> str:
    """Return 列入期满（11条）."""
    return QCoreApplication.translate("listing", "列入期满（11条）")


def removable_text() -> str:
    """Return 可申请移出: the term runs on, and early removal may be applied for."""
    return QCoreApplication.translate("listing", "可申请移出")


def person_text(one: ListedParty) -> str:
    """Return a person below the employer, with the role; never a number."""
    text = QCoreApplication.translate("listing", "　└ {name}（{role}）")
    return text.format(name=one.name, role=role_name(one.role))


def answer_text(one: ListedParty) -> str:
    """Return the answer to an objection with its day, or until when it is due."""
    if one.answered_on is not None:
        return f"{day_text(one.answered_on)} {said(ANSWERS, one.answer)}"
    if one.waived_on is not None:
        return _on("{day} 放弃异议", one.waived_on)
    if one.late_objection_on is not None and one.objected_on is None:
        return QCoreApplication.translate("listing", "逾期提出，不作异议处理")
    if one.answer_until is None:
        return "—"
    text = QCoreApplication.translate("listing", "{day} 前答复")
    return text.format(day=day_text(one.answer_until))


def tests_short(log: ListingLog) -> str:
    """Return what is established so far of a record whose tests are not finished (5条)."""
    if log.annulled_on is not None:
        return _on("{day} 责令文书已撤销（16条）", log.annulled_on)
    found = []
    if log.unpaid_on is not None:
        found.append(_on("{day} 核实期满未付", log.unpaid_on))
    if log.amount is not None:
        met = QCoreApplication.translate("listing", "数额{met}")
        found.append(met.format(met=sum_met_text(Met(log.amount.met))))
    if log.event_met:
        found.append(QCoreApplication.translate("listing", "事件和社会影响已认定"))
    elif log.incident is not None:
        found.append(QCoreApplication.translate("listing", "事件已认定，社会影响尚未认定"))
    if not found:
        return QCoreApplication.translate("listing", "已立卷，第5条情形尚未核定")
    return QCoreApplication.translate("listing", "；").join(found)
