"""The office's own versions of forms, on both databases."""

from __future__ import annotations

import pytest

from db.queries.audit import audit_rows
from db.writes.forms import insert_form_version
from disputes_app.documents.errors import UnknownFormError
from disputes_app.documents.templates.errors import TemplateError
from disputes_app.domain.cases import Line
from disputes_app.domain.form_versions import FormUnchangedError, FormVersion
from disputes_app.domain.staff import NotAllowedError
from disputes_app.services.forms import (
    check_form,
    form_states,
    forms_in_force,
    preview_form,
    restore_form,
    save_form,
    versions_of_form,
)
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.papers import preview_paper
from tests.documents.sample import pages_of
from tests.services.conftest import CLERK, SUPERVISOR, Desk

NOTICE = "arbitration.refusal_notice"


def text_of(desk: Desk) -> str:
    return next(one.text for one in form_states(desk.ctx) if one.form.id == NOTICE)


def test_office_writes_its_own_version_and_takes_the_original_back(desk: Desk) -> None:
    original = text_of(desk)
    own = original.replace("本委决定不予受理。", "本委决定不予受理，特此通知。")
    saved = save_form(desk.ctx, SUPERVISOR, NOTICE, own, " 加结语 ")
    assert (saved.note, saved.saved_by, saved.is_original) == ("加结语", SUPERVISOR.name, False)
    form = forms_in_force(desk.ctx)[NOTICE]
    assert form.source is not None
    assert (form.source.text, form.source.version) == (own, saved.version)
    case = refused(desk)
    paper = "".join(pages_of(preview_paper(desk.ctx, SUPERVISOR, case.case_id, NOTICE)))
    assert "特此通知" in "".join(paper.split())
    restored = restore_form(desk.ctx, SUPERVISOR, NOTICE)
    assert (restored.is_original, text_of(desk)) == (True, original)
    assert [one.is_original for one in versions_of_form(desk.ctx, NOTICE)] == [True, False]
    with desk.ctx.database.read() as conn:
        acts = [one.record.detail for one in audit_rows(conn) if one.record.command == "form"]
    assert acts == [f"{NOTICE} {saved.version}", f"{NOTICE} {restored.version}"]


def received(desk: Desk) -> CaseChanged:
    return desk.register(Line.ARBITRATION, "2026-11-16")


def refused(desk: Desk) -> CaseChanged:
    return desk.record(received(desk), "arbitration.refused", "2026-11-18", {"ground": "30_1"})


def test_only_who_may_change_forms_does(desk: Desk) -> None:
    with pytest.raises(NotAllowedError):
        save_form(desk.ctx, CLERK, NOTICE, text_of(desk) + "附注。\n", "")
    with pytest.raises(NotAllowedError):
        restore_form(desk.ctx, CLERK, NOTICE)


CHANGES = {
    "unknown field": ("{{ seal }}", "{{ seel }}", "form_unknown_field"),
    "open bracket": ("{{ seal }}", "{{ seal ", "form_syntax"),
    "python": ("{{ seal }}", "{{ seal.__class__ }}", None),
    "no head": ("+++\nname_zh", "name_zh", "form_no_head"),
    "what it tells of": ('["arbitration.refused"]', '["arbitration.accepted"]', "form_law_changed"),
    "whom it is for": ('["arbitration"]', '["mediation"]', "form_law_changed"),
    "what it needs": ('"cause", ', "", "form_law_changed"),
}


@pytest.mark.parametrize(("was", "now", "problem"), CHANGES.values(), ids=CHANGES)
def test_text_with_a_fault_is_not_kept(desk: Desk, was: str, now: str, problem: str | None) -> None:
    text = text_of(desk).replace(was, now)
    if problem is None:
        case = refused(desk)
        with pytest.raises(TemplateError) as stopped:
            preview_form(desk.ctx, SUPERVISOR, NOTICE, text, case.case_id)
        assert stopped.value.problem == "form_forbidden"
        return
    assert check_form(NOTICE, text)[0].problem == problem
    with pytest.raises(TemplateError):
        save_form(desk.ctx, SUPERVISOR, NOTICE, text, "")
    assert versions_of_form(desk.ctx, NOTICE) == ()


def test_nothing_is_kept_where_nothing_changes(desk: Desk) -> None:
    with pytest.raises(FormUnchangedError):
        save_form(desk.ctx, SUPERVISOR, NOTICE, text_of(desk), "")
    with pytest.raises(FormUnchangedError):
        restore_form(desk.ctx, SUPERVISOR, NOTICE)


def test_unknown_form() -> None:
    with pytest.raises(UnknownFormError):
        check_form("no.such", "x")


def test_version_that_the_program_no_longer_knows_refuses_with_its_line(desk: Desk) -> None:
    own = text_of(desk).replace("{{ seal }}", "{{ old_field }}")
    with desk.ctx.database.write() as conn:
        insert_form_version(conn, FormVersion(NOTICE, own, "0" * 12, "", "张测试", desk.ctx.now()))
    state = next(one for one in form_states(desk.ctx) if one.form.id == NOTICE)
    assert [one.detail for one in state.faults] == ["old_field"]
    case = refused(desk)
    with pytest.raises(TemplateError) as stopped:
        preview_paper(desk.ctx, SUPERVISOR, case.case_id, NOTICE)
    assert stopped.value.line == own[: own.index("{{ old_field")].count("\n") + 1


def test_preview_shows_what_a_case_does_not_say_yet(desk: Desk) -> None:
    case = received(desk)
    pdf = preview_form(desk.ctx, SUPERVISOR, NOTICE, text_of(desk), case.case_id)
    text = "".join("".join(pages_of(pdf)).split())
    assert "〔说明〕" in text
    assert "王测试" in text
