"""Papers of records beside the cases, on both databases: offered, filled, and secrecy."""

from __future__ import annotations

from datetime import date

import pytest

from disputes_app.documents.errors import FormNotAllowedError, MissingFieldsError
from disputes_app.documents.templates.errors import TemplateError
from disputes_app.domain.cases import Line, Source
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.events import Facts
from disputes_app.domain.exposure import NAME
from disputes_app.domain.typed_papers import UnknownTypedFieldError
from disputes_app.services.dossier_checks import UnknownDossierNumberError
from disputes_app.services.dossiers import DossierChanged, open_dossier, record_step
from disputes_app.services.forms import form_text
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.record_form_preview import (
    preview_record_form,
    record_for_preview,
    record_typed,
)
from disputes_app.services.record_paper_list import (
    find_record,
    has_papers,
    record_paper_rows,
    render_record_paper,
)
from disputes_app.services.record_papers import record_paper
from disputes_app.services.registration import Registration, Reporter, register_case
from disputes_app.services.secrecy import EntryExposesError
from tests.services.conftest import CLERK, EMPLOYER, HANDLER, INSPECTION, SUPERVISOR, Desk

DAY = "2026-11-18"
RECEIVED: Facts = {
    "channel": "hotline_12345",
    "reference": "GD0001",
    "title": "反映拖欠工资",
    "handed_by": "城运中心",
    "reply_by": "2026-12-01",
    "employer": EMPLOYER.name,
}
COMPLAINT = Registration(
    Line.INSPECTION,
    Source.COMPLAINT,
    date(2026, 11, 16),
    INSPECTION,
    HANDLER.staff_id,
    cause="拖欠工资",
    respondents=(EMPLOYER,),
    reporter=Reporter("欧阳测伟", "13800001234", None, ""),
)


def received(desk: Desk, case: str = "") -> DossierChanged:
    facts = {**RECEIVED, "case": case} if case else RECEIVED
    entry = NewEntry("external.received", date.fromisoformat(DAY), facts)
    return open_dossier(desk.on(DAY), SUPERVISOR, DossierType.EXTERNAL, entry)


def replied(desk: Desk, at: DossierChanged) -> DossierChanged:
    facts: Facts = {"text": "经查属实，已支付。"}
    entry = NewEntry("external.replied", date.fromisoformat(DAY), facts)
    return record_step(desk.on(DAY), SUPERVISOR, at.dossier_id, entry, seen_version=at.version)


def test_papers_are_offered_as_the_log_allows_them_and_propose_what_is_known(desk: Desk) -> None:
    at, ctx = received(desk), desk.on(DAY)
    before = {one.id: one.why_not for one in record_paper_rows(ctx, at.dossier_id)}
    assert {one.partition(".")[2] for one in before} == {
        "reminder",
        "reply",
        "request",
        "return_letter",
    }
    assert all(before.values())
    with pytest.raises(FormNotAllowedError):
        render_record_paper(ctx, SUPERVISOR, at.dossier_id, "external.reply", {"to": "城运中心"})
    replied(desk, at)
    rows = {one.id: one for one in record_paper_rows(ctx, at.dossier_id)}
    assert rows["external.reply"].why_not is None
    assert rows["external.return_letter"].why_not is not None
    (asked,) = rows["external.reply"].asked
    assert (asked.name, asked.text, asked.required) == ("to", "城运中心", True)
    with pytest.raises(MissingFieldsError):
        render_record_paper(ctx, SUPERVISOR, at.dossier_id, "external.reply", {"to": " "})
    with pytest.raises(UnknownTypedFieldError):
        render_record_paper(ctx, SUPERVISOR, at.dossier_id, "external.reply", {"who": "甲"})
    pdf = render_record_paper(ctx, SUPERVISOR, at.dossier_id, "external.reply")
    assert pdf.startswith(b"%PDF")
    found = find_record(ctx, "GD0001")
    assert found is not None
    assert found.number == at.number
    assert find_record(ctx, "GD0002") is None


def test_a_paper_that_tells_who_is_protected_is_refused(desk: Desk) -> None:
    case = register_case(desk.on("2026-11-16"), CLERK, COMPLAINT)
    at = replied(desk, received(desk, case.receipt_number))
    ctx = desk.on(DAY)
    told = {"to": "欧阳测伟"}
    with pytest.raises(EntryExposesError) as refused:
        render_record_paper(ctx, SUPERVISOR, at.dossier_id, "external.reply", told)
    assert refused.value.codes == (NAME,)
    assert "欧阳" not in str(refused.value)
    pdf = render_record_paper(ctx, SUPERVISOR, at.dossier_id, "external.reply", {"to": "城运中心"})
    assert pdf.startswith(b"%PDF")


def test_papers_of_the_fund_are_offered_as_its_log_allows(desk: Desk) -> None:
    facts: Facts = {"title": "垫付", "employer": EMPLOYER.name, "ground": "13_1_2"}
    entry = NewEntry("fund.applied", date.fromisoformat(DAY), facts)
    at = open_dossier(desk.on(DAY), SUPERVISOR, DossierType.FUND, entry)
    rows = {one.id: one.why_not for one in record_paper_rows(desk.on(DAY), at.dossier_id)}
    assert rows["fund.review_sheet"] is not None
    assert rows["fund.application_form"] is None
    assert len(rows) == 9
    with pytest.raises(FormNotAllowedError):
        render_record_paper(desk.on(DAY), SUPERVISOR, at.dossier_id, "fund.decision")
    assert [one for one in DossierType if not has_papers(one)] == [DossierType.FILE_CHECK]


def test_a_text_that_is_being_written_is_looked_at_on_a_record(desk: Desk) -> None:
    form_id = "external.reply"
    assert record_for_preview(desk.on(DAY), form_id) is None
    at, ctx = received(desk), desk.on(DAY)
    found = record_for_preview(ctx, form_id)
    assert found is not None
    assert (found.number, record_typed(ctx, form_id, "GD0001")) == (at.number, found)
    with pytest.raises(UnknownDossierNumberError):
        record_typed(ctx, "fund.application_form", at.number)
    text = form_text(ctx, form_id)
    assert preview_record_form(ctx, SUPERVISOR, form_id, text, at.dossier_id).startswith(b"%PDF")
    with pytest.raises(TemplateError):
        preview_record_form(ctx, SUPERVISOR, form_id, text + "{{ nothing }}", at.dossier_id)


def test_a_record_takes_the_code_of_its_employer_from_the_register(desk: Desk) -> None:
    register_case(desk.on("2026-11-16"), CLERK, COMPLAINT)
    facts: Facts = {"title": "垫付", "employer": EMPLOYER.name, "ground": "13_1_2"}
    entry = NewEntry("fund.applied", date.fromisoformat(DAY), facts)
    at = open_dossier(desk.on(DAY), SUPERVISOR, DossierType.FUND, entry)
    paper = record_paper(desk.on(DAY), at.dossier_id)
    assert (paper.employer_code, paper.parties[0].code) == (EMPLOYER.code, EMPLOYER.code)
