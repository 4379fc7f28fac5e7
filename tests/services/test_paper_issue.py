"""Papers are issued once, numbered without gaps, kept as they were, and stopped where wrong."""

from __future__ import annotations

import hashlib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import update

from db.models import IssuedPaperFile
from db.queries.numbers import check_series, issued_numbers
from db.queries.papers import check_papers, typed_of
from db.writes import papers as paper_writes
from disputes_app.documents import form as form_module
from disputes_app.documents.form import Form
from disputes_app.documents.templates.forms import form_of
from disputes_app.documents.templates.source import read_source
from disputes_app.domain.cases import Line
from disputes_app.domain.issued_papers import (
    NoSuchPaperError,
    NotCorrectableError,
    PaperDamagedError,
    PaperWish,
)
from disputes_app.domain.paper_gate import FindingKind, NothingToPassError, PaperStoppedError
from disputes_app.domain.staff import NotAllowedError
from disputes_app.domain.typed_papers import UnknownTypedFieldError
from disputes_app.services.late_protection import protect_complainant
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.paper_issue import (
    issue_paper,
    open_paper,
    papers_of,
    preview,
    print_again,
)
from disputes_app.services.paper_typed import keep_typed
from disputes_app.services.papers import forms_of
from disputes_app.services.secrecy import EntryExposesError
from tests.documents.sample import pages_of
from tests.documents.typed_form import FORM_TEXT, TYPED
from tests.services.conftest import CLERK, HANDLER, SUPERVISOR, Desk

NOTICE = "arbitration.refusal_notice"


@pytest.fixture
def with_typed_form(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let there be one more form, with fields of every type."""
    known: dict[str, Form] = dict(form_module._forms())
    known[TYPED] = form_of(read_source(TYPED, FORM_TEXT))
    monkeypatch.setattr(form_module, "_forms", lambda: known)


def refused(desk: Desk) -> CaseChanged:
    case = desk.register(Line.ARBITRATION, "2026-11-10")
    return desk.record(case, "arbitration.refused", "2026-11-12", {"ground": "30_1"})


def test_a_paper_is_issued_kept_corrected_and_printed_again(desk: Desk) -> None:
    case, ctx = refused(desk), desk.on("2026-11-13")
    seen = preview(ctx, CLERK, case.case_id, NOTICE)
    assert (seen.findings, seen.serves, seen.checked.pages) == ((), "refusal_notice", 1)
    assert papers_of(ctx, case.case_id) == ()
    first = issue_paper(ctx, CLERK, case.case_id, NOTICE)
    assert first.paper.number == "嘉劳人仲（2026）不字第1号"
    assert "嘉劳人仲〔2026〕不字第1号" in pages_of(first.pdf)[0]
    assert first.paper.sha256 == hashlib.sha256(first.pdf).hexdigest()
    assert open_paper(ctx, CLERK, first.paper.id) == first.pdf
    wish = PaperWish(corrects=first.paper.id)
    second = issue_paper(ctx, CLERK, case.case_id, NOTICE, wish)
    assert "本文书更正嘉劳人仲〔2026〕不字第1号文书。" in pages_of(second.pdf)[0]
    with pytest.raises(NotCorrectableError) as told:
        issue_paper(ctx, CLERK, case.case_id, NOTICE, wish)
    assert told.value.reason == "corrected_before"
    assert "第1次补打" in pages_of(print_again(ctx, CLERK, first.paper.id))[0]
    copy = print_again(ctx, CLERK, first.paper.id)
    assert copy.startswith(first.pdf)
    assert "第2次补打" in pages_of(copy)[0]
    assert open_paper(ctx, CLERK, first.paper.id) == first.pdf
    newer, older = papers_of(ctx, case.case_id)
    assert (older.corrected_by, older.copies, newer.corrects) == (newer.id, 2, older.id)
    with ctx.database.read() as conn:
        assert check_papers(conn) == type(check_papers(conn))(2, ())
    with ctx.database.write() as conn:
        conn.execute(update(IssuedPaperFile).values(pdf=b"%PDF-1.3 other"))
    with pytest.raises(PaperDamagedError):
        open_paper(ctx, CLERK, first.paper.id)
    with ctx.database.read() as conn:
        assert [one.endswith("sha256") for one in check_papers(conn).problems] == [True, True]
    with pytest.raises(NoSuchPaperError):
        open_paper(ctx, CLERK, 77)


@pytest.mark.usefixtures("with_typed_form")
def test_what_is_typed_is_kept_read_and_stopped_where_wrong(desk: Desk) -> None:
    case, ctx = refused(desk), desk.on("2026-11-13")

    row = next(one for one in forms_of(ctx, case.case_id) if one.id == TYPED)
    assert [(one.name, one.text, one.missing) for one in row.typed] == [
        ("person", "", True),
        ("until", "2026-11-12", False),
        ("fee", "", False),
        ("way", "自取", False),
    ]
    assert row.not_on_record == ()
    (found,) = preview(ctx, CLERK, case.case_id, TYPED, PaperWish({"fee": "100"})).findings
    assert (found.kind, found.field) == (FindingKind.EMPTY, "person")
    with pytest.raises(UnknownTypedFieldError):
        keep_typed(ctx, CLERK, case.case_id, TYPED, {"nobody": "x"})
    keep_typed(ctx, CLERK, case.case_id, TYPED, {"person": "李", "fee": "2"})
    keep_typed(ctx, CLERK, case.case_id, TYPED, {"person": "王某", "fee": "99"})
    with pytest.raises(PaperStoppedError) as told:
        issue_paper(ctx, CLERK, case.case_id, TYPED)
    assert "99.00" in told.value.findings[0].zh
    despite = PaperWish(despite="当事人已确认")
    with pytest.raises(NotAllowedError):
        issue_paper(ctx, CLERK, case.case_id, TYPED, despite)
    with pytest.raises(NothingToPassError):
        issue_paper(ctx, SUPERVISOR, case.case_id, TYPED, replace(despite, typed={"fee": "100"}))
    with pytest.raises(PaperStoppedError):
        issue_paper(ctx, SUPERVISOR, case.case_id, TYPED, replace(despite, typed={"person": ""}))
    paper = issue_paper(ctx, SUPERVISOR, case.case_id, TYPED, despite).paper
    assert paper.number.endswith("第1号")
    assert (paper.despite, len(paper.passed)) == ("当事人已确认", 1)
    assert paper.typed["person"] == "王某"
    with ctx.database.read() as conn:
        assert typed_of(conn, case.case_id) == {}


def test_a_paper_that_fails_gives_its_number_back(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    case, ctx = refused(desk), desk.on("2026-11-13")

    def full(*_arguments: object) -> int:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(paper_writes, "insert_paper", full)
        with pytest.raises(OSError, match="space"):
            issue_paper(ctx, CLERK, case.case_id, NOTICE)
    early = desk.register(Line.ARBITRATION, "2026-11-10")
    with pytest.raises(PaperStoppedError):
        issue_paper(ctx, CLERK, early.case_id, NOTICE)
    assert issue_paper(ctx, CLERK, case.case_id, NOTICE).paper.number.endswith("不字第1号")
    with ctx.database.read() as conn:
        assert all(one.whole for one in check_series(conn))


def test_two_desks_never_share_or_skip_a_number(desk: Desk, tmp_path: Path) -> None:
    cases, ctx = [refused(desk) for _ in range(2)], desk.on("2026-11-13")
    issue_paper(ctx, CLERK, cases[0].case_id, NOTICE)  # fonts are loaded before the race

    def issue(place: int) -> str:
        case = cases[place % 2]
        if place == 3:
            with pytest.raises(NotCorrectableError):
                issue_paper(ctx, CLERK, case.case_id, NOTICE, PaperWish(corrects=1))
            return ""
        return issue_paper(ctx, CLERK, case.case_id, NOTICE).paper.number

    with ThreadPoolExecutor(2) as pool:
        given = list(filter(None, pool.map(issue, range(6))))
    assert sorted(given) == [f"嘉劳人仲（2026）不字第{n}号" for n in range(2, 7)]
    with ctx.database.read() as conn:
        listed = issued_numbers(conn, "paper.refusal_notice")
        assert [one.n for one in listed] == list(range(1, 7))
        assert check_papers(conn).problems == ()
    assert list(tmp_path.glob("*.part")) == []


def test_a_paper_older_than_the_cover_is_seen_by_those_who_may_look_behind_it(
    desk: Desk,
) -> None:
    case = desk.complaint("2026-11-10")
    ctx = desk.on("2026-11-13")
    paper = issue_paper(ctx, CLERK, case.case_id, "common.receipt").paper
    protect_complainant(ctx, HANDLER, case.case_id, seen_version=case.version)
    assert open_paper(ctx, HANDLER, paper.id).startswith(b"%PDF")
    with pytest.raises(NotAllowedError):
        open_paper(ctx, CLERK, paper.id)
    wish = PaperWish(despite="王测试本人同意")
    with pytest.raises(EntryExposesError):
        issue_paper(ctx, SUPERVISOR, case.case_id, "common.receipt", wish)
