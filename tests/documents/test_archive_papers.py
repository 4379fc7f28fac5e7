"""Covers, indexes, certificates and lists of files: what they say, and when they are refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from disputes_app.documents.errors import FormNotAllowedError
from disputes_app.documents.render import render_form
from disputes_app.documents.reports.file_list import render_files
from disputes_app.domain.archive_list import ArchiveList, ArchiveRow
from disputes_app.domain.archive_log import ArchiveRecord, FilePlace
from disputes_app.domain.archive_paper import ArchivePaper
from disputes_app.domain.case_volumes import MissingPiece, Piece, Volume
from disputes_app.domain.cases import CaseId, Line, Outcome
from disputes_app.domain.legal_effect import (
    ClosingPaper,
    Effect,
    EffectReason,
    PaperEffect,
    PartyEffect,
)
from disputes_app.domain.papers import CasePaper, TribunalMember
from disputes_app.domain.pdf_pages import pdf_pages
from tests.documents.form_samples.entries import entry
from tests.documents.sample import ACCEPTED, COMMISSION, pages_of

MADE, SINCE = date(2026, 11, 20), date(2026, 12, 10)


def party(place: int, received: date | None, reason: EffectReason) -> PartyEffect:
    return PartyEffect(place, received, "arbitration.sue", date(2026, 12, 9), reason)


BOTH = (
    party(1, date(2026, 11, 21), EffectReason.NOT_SUED),
    party(2, date(2026, 11, 24), EffectReason.NOT_SUED),
)
IN_EFFECT = PaperEffect(
    ClosingPaper.NON_FINAL, MADE, Effect.IN_EFFECT, SINCE, EffectReason.PERIODS_OVER, BOTH
)
FINAL = replace(IN_EFFECT, paper=ClosingPaper.FINAL, since=MADE, reason=EffectReason.MADE)
FILE = ArchivePaper(
    outcome=Outcome.AWARD,
    award_type="both",
    ended_on=MADE,
    archived_on=date(2026, 12, 20),
    file_number="嘉劳人仲（2026）档字第7号",
    keep_years=10,
    keep_until=date(2036, 12, 20),
    pieces=(
        Piece(Volume.MAIN, "仲裁申请书", date(2026, 11, 16), 3, 10, 1, None, True, 1, 1),
        Piece(Volume.MAIN, "裁决书", MADE, 6, 92, 5, None, True, 2, 4),
        Piece(Volume.MAIN, "送达回证 测试甲", date(2026, 11, 21), None, 98, 6, None, False, 3, 10),
        Piece(Volume.SIDE, "立案审批表", date(2026, 11, 18), 1, 10, 2, None, True, 1, 1),
    ),
    missing=(MissingPiece("no_proof_of_service", 2), MissingPiece("no_closing_paper")),
    effects=(FINAL, IN_EFFECT),
    names={1: "测试甲", 2: "上海测试机械制造有限公司"},
)
CASE = replace(
    ACCEPTED,
    code="970000000123482",
    tribunal=(TribunalMember("仲测甲", "仲裁员"), TribunalMember("书测记", "书记员")),
    issued_on=date(2026, 12, 21),
    archive=FILE,
    entries=(
        entry("arbitration.award_corrected", "2026-12-01", 4, was="8,938元", reads="8,983元"),
        entry(
            "archive.consulted",
            "2026-12-02",
            5,
            reader="代测理",
            capacity="代理人",
            volume="正卷",
            copies=12,
            record="查阅庭审笔录。",
        ),
    ),
)


def refused(form: str, facts: CasePaper) -> str:
    with pytest.raises(FormNotAllowedError) as told:
        render_form(form, facts)
    return told.value.reason.zh


def effect(**changed: object) -> CasePaper:
    one = replace(IN_EFFECT, **changed)  # type: ignore[arg-type]  # fields of PaperEffect
    return replace(CASE, archive=replace(FILE, effects=(one,)))


def test_a_certificate_says_whose_receipt_or_period_is_missing() -> None:
    form = "arbitration.effect_certificate"
    waits = (BOTH[0], party(2, None, EffectReason.NOT_RECEIVED))
    facts = effect(
        effect=Effect.NOT_YET,
        since=None,
        reason=EffectReason.NOT_RECEIVED,
        against=2,
        parties=waits,
    )
    assert refused(form, facts).startswith("非终局裁决书：上海测试机械制造有限公司尚未收到")
    assert refused("arbitration.service_certificate", facts).endswith("有限公司尚未收到")
    facts = effect(effect=Effect.AT_COURT, since=None, reason=EffectReason.SUED, against=1)
    assert "测试甲已起诉" in refused(form, facts)
    assert refused(form, replace(CASE, archive=replace(FILE, effects=()))) == (
        "本案没有可以生效的裁决书、调解书"
    )


def test_papers_of_nothing_are_refused() -> None:
    nothing = replace(FILE, ended_on=None, pieces=(), effects=())
    facts = replace(CASE, archive=nothing, entries=())
    assert refused("archive.cover_side", facts) == "案件尚未办结"
    assert refused("archive.index_main", facts) == "这一卷没有材料"
    only_main = replace(CASE, archive=replace(FILE, pieces=FILE.pieces[:1]))
    assert refused("archive.cover_side", only_main) == "这一卷没有材料"
    assert refused("archive.reading_record", facts) == "还没有登记“阅卷、复制”"
    assert refused("arbitration.correction_decision", facts) == "还没有登记“补正裁决书(决定书)”"


def test_a_cover_names_the_people_of_its_line() -> None:
    mediators = (TribunalMember("调测乙", "调解员"),)
    facts = replace(CASE, line=Line.MEDIATION, tribunal=mediators)
    text = "".join(pages_of(render_form("archive.cover_main", facts).pdf))
    assert "调解员" in text
    assert "仲裁员" not in text
    read = "".join(pages_of(render_form("archive.reading_record", facts).pdf))
    assert "办案规则" not in read


def row(number: int, keep_until: date | None) -> ArchiveRow:
    record = ArchiveRecord(
        FilePlace.ARCHIVED, f"档{number}", date(2026, 6, 1), keep_until, "", None, "", 0, None, ""
    )
    return ArchiveRow(
        CaseId(number), 1, Line.ARBITRATION, f"嘉劳人仲（2026）办字第{number}号", "测试甲",
        "上海测试机械制造有限公司", "award", date(2026, 4, 1), record,
    )  # fmt: skip


def test_many_files_on_one_list_to_be_signed() -> None:
    rows = [row(n, date(2036, 6, 1)) for n in range(1, 41)]
    pdf = render_files(
        ArchiveList.ARCHIVED, rows, office_name=COMMISSION, made_on=MADE, invariant=True
    )
    text = "".join(pages_of(pdf))
    assert "案卷移交清单" in text
    assert "共40卷" in text
    assert "接收人" in text
    file = rows[0].file
    assert file is not None
    out = replace(rows[0], file=replace(file, borrower="借测丁"))
    lent = render_files(ArchiveList.LENT, [out], office_name=COMMISSION, made_on=MADE)
    assert "借测丁" in "".join(pages_of(lent))
    expired = render_files(ArchiveList.EXPIRED, rows[:1], office_name=COMMISSION, made_on=MADE)
    assert "不删除任何记录" in "".join(pages_of(expired)).replace("\n", "")


def test_the_pages_of_a_pdf_are_counted() -> None:
    many = render_files(
        ArchiveList.ARCHIVED,
        [row(n, None) for n in range(1, 81)],
        office_name=COMMISSION,
        made_on=MADE,
    )
    assert pdf_pages(many) == len(pages_of(many)) > 1
    assert pdf_pages(b"\xff\xd8\xff") is None
    assert pdf_pages(b"%PDF-1.7 /Encrypt 1 0 R /Type /Page") is None
    packed = b"%PDF-1.7 /Type /ObjStm >> stream\nnot deflated"
    assert pdf_pages(packed) is None
