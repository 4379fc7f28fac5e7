"""Which pieces belong into the main and the side volume of a file, in which order?

办案规则 22 lists both volumes of an arbitration.  A piece comes from an entry of the log (the
paper that it tells of), from a file of the case, or was entered as a piece by itself; an entry and
the file that proves it are one piece.  What is not named in the list goes to the side volume,
which no party sees: shown by mistake it could not be taken back.  For mediation and inspection no
text is on file; they follow the same order.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

from disputes_app.domain.attachments import COVER_ZH, Attachment, AttachmentKind
from disputes_app.domain.cases import Line
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.archive import CONSULTED, PIECE, SIDE
from disputes_app.domain.kinds.base import is_set, number_of, text_of
from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.domain.shanghai import shanghai_day


class Volume(enum.StrEnum):
    """Which volume of the file."""

    MAIN = "main"
    SIDE = "side"


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece: ``pages`` None where nobody counted them; ``first_page`` in its volume.

    ``paper_id`` and ``paper_number`` are of the issued paper that lies there.
    """

    volume: Volume
    title: str
    day: date | None
    pages: int | None
    rank: int
    event_seq: int | None = None
    attachment_id: int | None = None
    proven: bool = True
    number: int = 0
    first_page: int | None = None
    paper_id: int | None = None
    paper_number: str = ""

    @property
    def page_text(self) -> str:
        """The pages it stands on, as an index prints them; empty where they are not known."""
        if self.first_page is None or not self.pages:
            return ""
        last = self.first_page + self.pages - 1
        return str(last) if last == self.first_page else f"{self.first_page}-{last}"


_M, _S = Volume.MAIN, Volume.SIDE

FROM_EVENTS: Mapping[str, tuple[Volume, int, str]] = MappingProxyType(
    {
        "received": (_M, 10, "仲裁申请书"),
        "arbitration.mediation_advised": (_M, 14, "调解建议书"),
        "arbitration.corrected": (_M, 12, "补正材料"),
        "arbitration.correction_requested": (_M, 11, "补正通知书"),
        "arbitration.accepted": (_M, 20, "受理通知书"),
        "arbitration.transfer_received": (_M, 20, "案件移送函、受理通知书"),
        "arbitration.refused": (_M, 20, "不予受理通知书"),
        "arbitration.jurisdiction_declined": (_M, 20, "不属于本委管辖的书面说明"),
        "arbitration.defence_received": (_M, 30, "答辩书"),
        "arbitration.counterclaim_received": (_M, 32, "反申请书"),
        "arbitration.counterclaim_declined": (_M, 33, "反申请处理通知书"),
        "arbitration.jurisdiction_objected": (_M, 34, "管辖异议书"),
        "arbitration.claims_changed": (_M, 36, "变更仲裁请求申请书"),
        "arbitration.party_joined": (_M, 37, "追加当事人通知书"),
        "arbitration.representatives_chosen": (_M, 41, "推举代表人的材料"),
        "party.agent_appointed": (_M, 42, "授权委托书"),
        "party.agent_powers_changed": (_M, 43, "变更代理权限的书面材料"),
        "party.agent_ended": (_M, 43, "解除、辞去委托的书面材料"),
        "party.address_confirmed": (_M, 44, "送达地址确认书"),
        "arbitration.mediation_entrusted": (_M, 65, "委托调解函"),
        "arbitration.evidence_exchanged": (_M, 62, "证据交换笔录"),
        "arbitration.tribunal_formed": (_M, 70, "组庭通知书"),
        "arbitration.recusal_requested": (_M, 72, "回避申请书"),
        "arbitration.recusal_decided": (_M, 73, "回避决定书"),
        "arbitration.hearing_scheduled": (_M, 75, "开庭通知书"),
        "arbitration.postponement_requested": (_M, 76, "延期开庭申请书"),
        "arbitration.heard": (_M, 80, "庭审笔录"),
        "arbitration.suspended": (_M, 84, "中止审理通知书"),
        "arbitration.resumed": (_M, 85, "恢复审理通知书"),
        "arbitration.extended": (_M, 86, "延期通知书"),
        "arbitration.reconciled": (_M, 88, "和解协议"),
        "arbitration.withdrawal_granted": (_M, 89, "撤回仲裁申请书、准予撤回决定书"),
        "withdrawn": (_M, 89, "撤回仲裁申请书"),
        "arbitration.deemed_withdrawn": (_M, 90, "按撤回处理决定书"),
        "arbitration.settled": (_M, 91, "仲裁调解书"),
        "arbitration.awarded": (_M, 92, "裁决书"),
        "arbitration.award_corrected": (_M, 93, "补正决定书"),
        "arbitration.revoked": (_M, 94, "撤销案件决定书"),
        "arbitration.terminated": (_M, 94, "终止审理决定书"),
        "transferred_out": (_M, 95, "案件移送函"),
        "arbitration.application_served": (_M, 97, "送达回证（申请书副本）"),
        "arbitration.hearing_notice_served": (_M, 97, "送达回证（开庭通知书）"),
        "arbitration.defence_served": (_M, 97, "送达回证（答辩书副本）"),
        "arbitration.claims_change_served": (_M, 97, "送达回证（变更请求）"),
        "service.served": (_M, 97, "送达回证（其他文书）"),
        "arbitration.public_notice": (_M, 97, "公告"),
        "arbitration.partial_award_served": (_M, 98, "送达回证（先行裁决书）"),
        "arbitration.paper_served": (_M, 98, "送达回证（裁决书、调解书等）"),
        "arbitration.correction_served": (_M, 98, "送达回证（补正决定书）"),
        "arbitration.court_result": (_M, 99, "人民法院裁判文书"),
        "mediation.agreement": (_M, 90, "调解协议书"),
        "mediation.no_agreement": (_M, 90, "调解终止通知书"),
        "mediation.accepted": (_M, 20, "受理通知书"),
        "mediation.refused": (_M, 20, "不予受理通知书"),
        "mediation.extended": (_M, 86, "同意延长调解期限的书面材料"),
        "mediation.withdrawn": (_M, 89, "撤回调解申请书"),
        "mediation.review_applied": (_M, 93, "仲裁审查申请书"),
        "mediation.review_accepted": (_M, 94, "仲裁审查受理通知书"),
        "mediation.review_refused": (_M, 94, "仲裁审查不予受理通知书"),
        "mediation.review_paper_made": (_M, 95, "调解书（协议审查）"),
        "mediation.review_not_made": (_M, 95, "不予制作调解书通知书"),
        "mediation.review_withdrawn": (_M, 95, "终止仲裁审查通知书"),
        "inspection.accepted": (_M, 20, "立案审批表"),
        "inspection.inquiry_notified": (_M, 50, "调查询问通知书"),
        "inspection.interviewed": (_M, 52, "调查询问笔录"),
        "inspection.site_checked": (_M, 54, "现场检查笔录"),
        "inspection.evidence_held": (_M, 56, "先行登记保存证据通知书"),
        "inspection.evidence_handled": (_M, 57, "先行登记保存证据处理决定书"),
        "inspection.ordered": (_M, 70, "限期改正指令书"),
        "inspection.order_served": (_M, 71, "送达回证（限期改正指令书）"),
        "inspection.prior_notice": (_M, 80, "行政处罚（处理）事先告知书"),
        "inspection.notice_served": (_M, 81, "送达回证（事先告知书）"),
        "inspection.statement_made": (_M, 82, "陈述、申辩笔录"),
        "inspection.hearing_requested": (_M, 83, "听证申请"),
        "inspection.hearing_notified": (_M, 84, "听证通知书"),
        "inspection.hearing_held": (_M, 85, "听证笔录"),
        "inspection.legal_reviewed": (_S, 80, "法制审核意见书"),
        "inspection.summary_penalty": (_M, 92, "当场行政处罚决定书"),
        "inspection.filing_withdrawn": (_M, 93, "撤销立案决定书"),
        "inspection.closing_approved": (_S, 90, "结案审批表"),
        "inspection.followed_up": (_S, 72, "回访记录"),
        "inspection.handling_decision": (_M, 92, "行政处理决定书"),
        "inspection.penalty_decision": (_M, 92, "行政处罚决定书"),
        "inspection.crime_transferred": (_M, 95, "涉嫌犯罪案件移送书"),
        "inspection.police_received": (_M, 96, "移送书回执"),
        "inspection.police_filed": (_M, 96, "公安机关立案通知书"),
        "inspection.police_refused": (_M, 96, "公安机关不予立案通知书"),
        "inspection.police_reconsidered": (_M, 96, "公安机关复议决定书"),
        "inspection.crime_reported": (_S, 30, "移送涉嫌犯罪案件的书面报告"),
        "inspection.delivered": (_M, 98, "送达回证"),
        "inspection.fine_deferred": (_S, 92, "延期、分期缴纳罚款审批表"),
        "inspection.demanded": (_M, 99, "履行催告书"),
        "inspection.demand_served": (_M, 99, "送达回证（催告书）"),
        "inspection.court_applied": (_M, 99, "强制执行申请书"),
        "inspection.court_answered": (_M, 99, "人民法院裁定书"),
        CONSULTED: (_S, 60, "阅卷笔录"),
        "note": (_S, 70, "来电、来访、走访记录"),
    }
)
"""Which paper an entry tells of: its volume, its place there, its title."""

_APPLICATIONS: Mapping[Line, str] = MappingProxyType(
    {Line.MEDIATION: "调解申请书", Line.INSPECTION: "投诉书、举报记录等来件"}
)
_WITHDRAWALS: Mapping[Line, str] = MappingProxyType(
    {Line.MEDIATION: "撤回调解申请书", Line.INSPECTION: "撤回投诉的书面材料"}
)
_TITLES: Mapping[str, Mapping[Line, str]] = MappingProxyType(
    {"received": _APPLICATIONS, "withdrawn": _WITHDRAWALS}
)
"""What such a paper is called on lines other than arbitration."""

SHEETS: Mapping[str, tuple[tuple[int, str], ...]] = MappingProxyType(
    {
        "arbitration.accepted": ((10, "立案审批表"),),
        "arbitration.extended": ((20, "延期审理审批表"),),
        "arbitration.suspended": ((30, "中止审理审批表"),),
        "arbitration.awarded": ((80, "评议笔录"), (90, "结案审批表")),
        "arbitration.settled": ((90, "结案审批表"),),
        "arbitration.withdrawal_granted": ((90, "结案审批表"),),
        "arbitration.deemed_withdrawn": ((90, "结案审批表"),),
        "arbitration.revoked": ((90, "结案审批表"),),
        "arbitration.terminated": ((90, "结案审批表"),),
    }
)
"""Which papers of the side volume go with an entry."""

_BY_KIND: Mapping[AttachmentKind, tuple[Volume, int]] = MappingProxyType(
    {
        AttachmentKind.IDENTITY: (_M, 40),
        AttachmentKind.AUTHORISATION: (_M, 42),
        AttachmentKind.EVIDENCE: (_M, 60),
        AttachmentKind.RECORD: (_M, 81),
        AttachmentKind.SCANNED_PAPER: (_M, 95),
        AttachmentKind.PROOF_OF_SERVICE: (_M, 98),
        AttachmentKind.APPROVAL_SHEET: (_S, 40),
        AttachmentKind.OTHER: (_S, 95),
    }
)
_INTERNAL = ("评议", "合议", "阅卷", "会议", "讨论", "提纲", "审批")
"""Words in the name of a record by which it belongs to the side volume (规则 22)."""
_APPROVED_AS_SHEET = frozenset({AttachmentKind.APPROVAL_SHEET})


def volumes_of(
    live: Sequence[Event],
    files: Iterable[Attachment],
    pages: Mapping[int, int] | None = None,
    names: Mapping[int, str] | None = None,
    line: Line = Line.ARBITRATION,
) -> tuple[Piece, ...]:
    """Return the pieces of both volumes, numbered, the main volume first.

    Args:
        live: the entries in force.
        files: of the case; those taken out are left out.
        pages: pages of files by the id of the attachment, as far as they were counted.
        names: of parties by place, for the titles of services.
        line: of the case; an application is called after it.
    """
    kept = [one for one in files if not one.removed]
    counted = pages or {}
    entered = {number_of(one.facts, "of_entry"): one for one in live if one.kind == PIECE}
    used: set[int] = set()
    pieces: list[Piece] = []
    for event in live:
        found = _of_event(event, kept, counted, entered, names or {}, used)
        pieces += [replace(one, title=_called(event, one.title, line)) for one in found]
    pieces += [_of_file(one, counted) for one in kept if one.id not in used]
    pieces += [_by_itself(one) for one in live if _stands_alone(one)]
    return numbered(pieces)


def _of_event(
    event: Event,
    files: Sequence[Attachment],
    counted: Mapping[int, int],
    entered: Mapping[int, Event],
    names: Mapping[int, str],
    used: set[int],
) -> list[Piece]:
    found = FROM_EVENTS.get(event.kind)
    mine = [one for one in files if one.event_seq == event.seq and not one.protected]
    pieces = []
    for rank, title in SHEETS.get(event.kind, ()):
        sheets = [one for one in mine if _is_sheet(one, title)]
        used.update(one.id for one in sheets)
        pages = _sum(counted.get(one.id) for one in sheets)
        pieces.append(
            Piece(_S, title, event.happened_on, pages, rank, event.seq, None, bool(sheets))
        )
    if found is None:
        return pieces
    volume, rank, title = found
    own = [one for one in mine if one.id not in used and one.kind not in _APPROVED_AS_SHEET]
    used.update(one.id for one in own)
    pages = _sum(counted.get(one.id) for one in own)
    told = entered.get(event.seq)
    if told is not None:
        pages = number_of(told.facts, "pages") or pages
        title = text_of(told.facts, "title") or title
        volume = _volume(told)
    place = number_of(event.facts, "party")
    if "送达回证" in title and place in names:
        title = f"{title} {names[place]}"
    proven = bool(own or told or text_of(event.facts, "document") or text_of(event.facts, "proof"))
    first = own[0].id if own else None
    return [*pieces, Piece(volume, title, event.happened_on, pages, rank, event.seq, first, proven)]


def _called(event: Event, title: str, line: Line) -> str:
    """Return the title of a piece as it is on this line, and in part where it is an award."""
    standard = FROM_EVENTS.get(event.kind, (_S, 0, ""))[2]
    if title != standard:
        return title
    if event.kind == "arbitration.awarded" and not is_set(event.facts, "all_claims"):
        return "先行裁决书"
    return _TITLES.get(event.kind, {}).get(line, title)


def _is_sheet(one: Attachment, title: str) -> bool:
    if one.kind is AttachmentKind.APPROVAL_SHEET:
        return "评议" not in title
    return one.kind is AttachmentKind.RECORD and "评议" in title and "评议" in one.name


def _of_file(one: Attachment, counted: Mapping[int, int]) -> Piece:
    volume, rank = _BY_KIND.get(one.kind, (_S, 95))
    title = one.name.rpartition(".")[0] or one.name
    if one.kind is AttachmentKind.RECORD and any(word in one.name for word in _INTERNAL):
        volume, rank = _S, 80
    if one.protected:
        volume, rank, title = _S, 99, COVER_ZH
    return Piece(volume, title, shanghai_day(one.added_at), counted.get(one.id), rank, None, one.id)


def _stands_alone(event: Event) -> bool:
    return event.kind == PIECE and not number_of(event.facts, "of_entry")


def _by_itself(event: Event) -> Piece:
    title = text_of(event.facts, "title")
    pages = number_of(event.facts, "pages") or None
    return Piece(_volume(event), title, event.happened_on, pages, 96, event.seq)


def _volume(event: Event) -> Volume:
    return _S if text_of(event.facts, "volume") == SIDE else _M


def _sum(pages: Iterable[int | None]) -> int | None:
    known = list(pages)
    if not known or any(one is None for one in known):
        return None
    return sum(one for one in known if one is not None)


def _order(one: Piece) -> tuple[int, date, int, int, str]:
    return one.rank, one.day or date.max, one.event_seq or 0, one.paper_id or 0, one.title


def numbered(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Number each volume from 1, and count its pages as far as they are known without a gap."""
    found: list[Piece] = []
    for volume in Volume:
        mine = [one for one in pieces if one.volume is volume]
        mine.sort(key=_order)
        page: int | None = 1
        for number, one in enumerate(mine, start=1):
            found.append(replace(one, number=number, first_page=page))
            page = None if page is None or not one.pages else page + one.pages
    return tuple(found)


@dataclass(frozen=True, slots=True)
class MissingPiece:
    """What a whole file would have: the code of what is missing, and whose it is."""

    code: str
    place: int = 0


_NEEDS_SERVICE = frozenset({"arbitration.awarded", "arbitration.revoked"})
_NEEDS_HEARING = frozenset({"arbitration.awarded"})


def missing_pieces(
    line: Line, live: Sequence[Event], parties: Sequence[int]
) -> tuple[MissingPiece, ...]:
    """Return what the log of an ended arbitration lacks for a whole file."""
    if line is not Line.ARBITRATION:
        return ()
    kinds = {one.kind for one in live}
    missing: list[MissingPiece] = []
    ended = [one for one in live if CATALOGUE[one.kind].closes]
    accepted = next((one for one in live if one.kind == "arbitration.accepted"), None)
    if accepted is not None and not text_of(accepted.facts, "sheet"):
        missing.append(MissingPiece("no_filing_sheet"))
    if kinds & _NEEDS_HEARING and "arbitration.heard" not in kinds:
        missing.append(MissingPiece("no_hearing_record"))
    if kinds & _NEEDS_SERVICE:
        served = {
            number_of(one.facts, "party") for one in live if one.kind == "arbitration.paper_served"
        }
        missing += [
            MissingPiece("no_proof_of_service", one) for one in parties if one not in served
        ]
    if ended and not text_of(ended[-1].facts, "document"):
        missing.append(MissingPiece("no_closing_paper"))
    return tuple(missing)
