"""案卷封面: the cover of each volume of a file, with its code (办案规则 21, 22, 24)."""

from __future__ import annotations

from datetime import date

from disputes_app.documents.blocks import Code, Gap, Story, Table, Title
from disputes_app.documents.form import Form
from disputes_app.documents.needs import NUMBER, OFFICE, absent, given
from disputes_app.documents.page import SIZE_SMALL_4
from disputes_app.domain.archive_paper import ArchivePaper
from disputes_app.domain.case_volumes import Piece, Volume
from disputes_app.domain.cases import Line
from disputes_app.domain.labels import Label
from disputes_app.domain.papers import CasePaper, PaperParty
from disputes_app.domain.words import word

NOT_ENDED = Label("案件尚未办结", "The case has not ended")
_NOTHING = Label("这一卷没有材料", "Nothing belongs into this volume")
_TYPES = {"final": "终局", "non_final": "非终局", "both": "终局、非终局分别制作"}
_NONE = "—"
_SIDES = {
    Line.MEDIATION: ("申请人", "被申请人"),
    Line.ARBITRATION: ("申请人", "被申请人"),
    Line.INSPECTION: ("投诉人", "用人单位"),
}
_SEATS = {
    Line.MEDIATION: ("调解员", "记录人"),
    Line.ARBITRATION: ("仲裁员", "书记员"),
    Line.INSPECTION: ("主办监察员", "协办监察员"),
}


def cover(volume: Volume) -> Form:
    """Return the form of the cover of a volume."""
    zh, en = word(volume, "zh"), word(volume, "en").lower()
    return Form(
        id=f"archive.cover_{volume.value}",
        name_zh=f"案卷封面（{zh}）",
        name_en=f"Cover of the file ({en})",
        lines=frozenset(Line),
        missing_fields=lambda facts: absent(facts, (OFFICE, NUMBER)),
        refusal=lambda facts: _ended(facts, volume),
        draw=lambda facts: _cover(facts, volume),
    )


def _ended(facts: CasePaper, volume: Volume) -> Label | None:
    file = facts.archive
    if file is None or file.ended_on is None:
        return NOT_ENDED
    return None if volume is Volume.MAIN or _pieces(facts, volume) else _NOTHING


def _pieces(facts: CasePaper, volume: Volume) -> tuple[Piece, ...]:
    file = facts.archive
    return () if file is None else tuple(one for one in file.pieces if one.volume is volume)


def _cover(facts: CasePaper, volume: Volume) -> Story:
    file = given(facts.archive)
    pieces = _pieces(facts, volume)
    pages = [one.pages for one in pieces]
    count = _NONE if None in pages or not pages else str(sum(one or 0 for one in pages))
    seats = {one.seat: one.name for one in facts.tribunal}
    one, other = _SIDES[facts.line]
    first, second = _SEATS[facts.line]
    rows = (
        ("案号", facts.number, "类别", word(volume, "zh")),
        ("案由", facts.cause or _NONE, "处理结果", _result(file)),
        (one, _names(facts.applicants), other, _names(facts.respondents)),
        ("第三人", _names(facts.third_parties), "归档号", file.file_number or _NONE),
        (first, seats.get(first, _NONE), second, seats.get(second, _NONE)),
        ("立案日期", _day(facts.accepted_on), "结案日期", _day(file.ended_on)),
        ("归档日期", _day(file.archived_on), "保存期限", _kept(file)),
        ("卷内件数", str(len(pieces)), "卷内页数", count),
    )
    return (
        Title((facts.office_name, "案卷封面")),
        Gap(1),
        Table((1.2, 3, 1.2, 3), rows, size=SIZE_SMALL_4),
        *((Gap(1), Code(facts.code)) if facts.code else ()),
    )


def _result(file: ArchivePaper) -> str:
    if file.outcome is None:
        return _NONE if file.departure is None else word(file.departure, "zh")
    kind = _TYPES.get(file.award_type, "")
    return f"{word(file.outcome, 'zh')}（{kind}）" if kind else word(file.outcome, "zh")


def _kept(file: ArchivePaper) -> str:
    if not file.keep_years:
        return _NONE
    until = "" if file.keep_until is None else f"（至{file.keep_until.isoformat()}）"
    return f"{file.keep_years}年{until}"


def _names(parties: tuple[PaperParty, ...]) -> str:
    return "、".join(one.name for one in parties) or _NONE


def _day(day: date | None) -> str:
    return _NONE if day is None else day.isoformat()
