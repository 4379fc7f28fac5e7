from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from disputes_app.documents.errors import MissingGlyphError
from disputes_app.documents.page import MM
from disputes_app.documents.reports.case_index import render_index
from disputes_app.domain.attachments import Attachment, AttachmentId, AttachmentKind
from disputes_app.domain.cases import CaseId, Line
from disputes_app.domain.issued_papers import IssuedPaper
from disputes_app.domain.package_facts import (
    PackageEntry,
    PackageFacts,
    PackageFile,
    PackagePaper,
)
from tests.documents.sample import glyphs_of, pages_of, same_as_reference

LONG_NAME = "a_long_latin_name_without_any_blank_2026-11-20_final_version_3.docx"


def kept(number: int, name: str, kind: AttachmentKind, seq: int | None = None) -> PackageFile:
    attachment = Attachment(
        AttachmentId(number),
        CaseId(1),
        hashlib.sha256(name.encode()).hexdigest(),
        number * 345_678,
        name,
        "application/pdf",
        kind,
        seq,
        "申请人提交" if seq is None else "",
        protected=False,
        added_at=datetime(2026, 11, 1, tzinfo=UTC),
        added_by="陈测试",
    )
    return PackageFile(number, f"附件/{number:02}-{name}", attachment)


PLAIN = PackageFacts(
    number="嘉劳人仲（2026）办字第912号",
    receipt_number="嘉劳人仲（2026）收字第1001号",
    line=Line.ARBITRATION,
    cause="追索劳动报酬",
    office="仲裁院",
    handler="李测试",
    parties=(("申请人", "王测试"), ("被申请人", "上海测试汽配有限公司")),
    received_on=date(2026, 10, 15),
    accepted_on=date(2026, 10, 20),
    closed_on=None,
    entries=(
        PackageEntry(1, date(2026, 10, 15), "收件", "陈测试"),
        PackageEntry(2, date(2026, 10, 20), "受理", "陈测试", "程序瑕疵：超过五日受理"),
        PackageEntry(3, date(2026, 10, 27), "被申请人签收副本", "陈测试", "已作废"),
    ),
    files=(
        kept(1, "1月至3月工资条.pdf", AttachmentKind.EVIDENCE),
        kept(2, "邮件回执.jpg", AttachmentKind.PROOF_OF_SERVICE, 3),
        kept(3, LONG_NAME, AttachmentKind.OTHER),
    ),
    made_at=datetime(2026, 11, 20, 1, 30, tzinfo=UTC),
    made_by="陈测试",
    papers=(
        PackagePaper(
            1,
            "文书/01-受理通知书 嘉劳人仲（2026）办字第912号.pdf",
            IssuedPaper(
                id=1,
                case_id=1,
                dossier_id=None,
                form_id="arbitration.acceptance_notice",
                name="受理通知书",
                number="嘉劳人仲（2026）办字第912号",
                series="",
                corrects=None,
                issued_at=datetime(2026, 10, 20, 2, tzinfo=UTC),
                issued_by="陈测试",
                pages=2,
                size=50_000,
                sha256=hashlib.sha256(b"1").hexdigest(),
                version="",
                facts_digest="",
                typed={},
                passed=(),
                despite="",
                screened=False,
                serves="acceptance",
                corrected_by=2,
            ),
        ),
    ),
)
MANY = replace(
    PLAIN,
    entries=tuple(replace(PLAIN.entries[1], seq=seq) for seq in range(1, 60)),
    files=tuple(replace(PLAIN.files[number % 3], number=number + 1) for number in range(40)),
)
BARE = replace(PLAIN, papers=(), files=(), parties=(), cause="", handler="")


@pytest.mark.parametrize(
    ("name", "facts"), [("case_index", PLAIN), ("case_index_bare", BARE)], ids=["plain", "bare"]
)
def test_text_of_the_index(name: str, facts: PackageFacts) -> None:
    pdf = render_index(facts, invariant=True)
    assert same_as_reference(name, pdf)
    assert len(pages_of(pdf)) == (2 if facts.papers else 1)


def test_a_long_index_goes_on_with_its_heads() -> None:
    pages = pages_of(render_index(MANY))
    assert len(pages) > 4
    assert all("序号" in page for page in pages[:-1])


@pytest.mark.parametrize("facts", [PLAIN, MANY, BARE], ids=["plain", "many", "bare"])
def test_nothing_is_clipped(facts: PackageFacts) -> None:
    for _, glyph in glyphs_of(render_index(facts, demonstration=True)):
        assert 26 * MM - 1 <= glyph.left <= glyph.right <= 184 * MM + 1, glyph
        assert 10 * MM <= glyph.bottom <= glyph.top <= 280 * MM, glyph


def test_made_up_cases_say_so() -> None:
    assert "演示数据" in pages_of(render_index(PLAIN, demonstration=True))[0]
    assert "演示数据" not in pages_of(render_index(PLAIN))[0]


def test_a_sign_in_the_name_of_a_file_is_written_as_its_code() -> None:
    facts = replace(PLAIN, files=(kept(1, "照片\U0010fffd.jpg", AttachmentKind.EVIDENCE),))
    assert "(U+10FFFD)" in "".join(pages_of(render_index(facts))).replace("\n", "")


def test_a_name_of_the_case_that_cannot_be_printed_is_refused() -> None:
    with pytest.raises(MissingGlyphError):
        render_index(replace(PLAIN, parties=(("申请人", "王\U0010fffd"),)))
