"""Notes on key cases: whom they are for, who has confirmed them, and what they must not tell."""

from __future__ import annotations

from datetime import date

import pytest

from disputes_app.domain.admission import EventRefusedError
from disputes_app.domain.cases import Line, Source
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.events import Facts
from disputes_app.domain.issued_papers import OfRecord
from disputes_app.domain.key_note_log import KeyNoteLog, key_note_log
from disputes_app.services.dossiers import DossierChanged, dossier_view, open_dossier, record_step
from disputes_app.services.key_notes import (
    outstanding_receipts,
)
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.paper_issue import issue_paper
from disputes_app.services.registration import Registration, Reporter, register_case
from disputes_app.services.secrecy import EntryExposesError
from disputes_app.services.verify import verify
from tests.services.conftest import EMPLOYER, INSPECTION, SUPERVISOR, Desk

NOTE: Facts = {
    "direction": "out",
    "title": "测试工地欠薪",
    "to": "区建管委、嘉定公安分局，安亭镇、区建管委",
    "text": "该单位拖欠38人工资，项目已停工。",
    "request": "请督促总包先行清偿。",
    "reply_by": "2026-11-20",
    "people": 38,
    "owed_fen": 38_000_000,
    "handler": 2,
}


def written(desk: Desk, on: str = "2026-11-10", **more: str) -> DossierChanged:
    entry = NewEntry("key_note.written", date.fromisoformat(on), {**NOTE, **more})
    return open_dossier(desk.on(on), SUPERVISOR, DossierType.KEY_NOTE, entry)


def note(desk: Desk, at: DossierChanged) -> KeyNoteLog:
    return key_note_log(dossier_view(desk.ctx, at.dossier_id).live)


def then(desk: Desk, at: DossierChanged, kind: str, on: str, **facts: str) -> DossierChanged:
    entry = NewEntry(f"key_note.{kind}", date.fromisoformat(on), dict(facts))
    return record_step(desk.on(on), SUPERVISOR, at.dossier_id, entry, seen_version=at.version)


def reported(desk: Desk) -> str:
    """Register a report by somebody who is protected; return the number of the case."""
    registration = Registration(
        Line.INSPECTION,
        Source.REPORT,
        date(2026, 11, 2),
        INSPECTION,
        2,
        cause="拖欠工资",
        respondents=(EMPLOYER,),
        reporter=Reporter("孙密报", phone="13900001111"),
    )
    return register_case(desk.on("2026-11-02"), SUPERVISOR, registration).receipt_number


def test_a_note_waits_for_the_receipt_of_every_office(desk: Desk) -> None:
    at = written(desk, case=desk.complaint("2026-11-02").receipt_number)
    assert at.state.stage == "draft"
    for kind, facts, refusal in (
        ("receipt", {"by": "安亭镇", "who": "某"}, "key_note_not_sent"),
        ("ended", {}, "key_note_not_sent"),
        ("own_receipt", {"who": "某", "way": "fax"}, "key_note_outgoing"),
        ("sent", {"way": "fax", "to": "昆山"}, "key_note_not_addressed"),
    ):
        with pytest.raises(EventRefusedError, match=refusal):
            then(desk, at, kind, "2026-11-10", **facts)
    at = then(desk, at, "sent", "2026-11-10", way="network", to="区建管委、安亭镇")
    at = then(desk, at, "sent", "2026-11-11", way="in_person")
    with pytest.raises(EventRefusedError, match="key_note_sent_already"):
        then(desk, at, "sent", "2026-11-11", way="fax", to="安亭镇")
    days = {one.name: one.sent_on for one in note(desk, at).offices}
    assert days == {
        "区建管委": date(2026, 11, 10),
        "嘉定公安分局": date(2026, 11, 11),
        "安亭镇": date(2026, 11, 10),
    }
    at = then(desk, at, "receipt", "2026-11-12", by="安亭镇", who="周测试")
    for by, refusal in (("安亭镇", "received_already"), ("昆山", "not_addressed")):
        with pytest.raises(EventRefusedError, match=refusal):
            then(desk, at, "receipt", "2026-11-12", by=by, who="周测试")
    assert [one.office.name for one in outstanding_receipts(desk.ctx)] == [
        "区建管委", "嘉定公安分局",
    ]  # fmt: skip
    at = then(desk, at, "reply", "2026-11-13", by="区建管委", text="已约谈总包")
    log = note(desk, at)
    assert (log.is_late(date(2026, 11, 20)), log.is_late(date(2026, 11, 21))) == (False, True)
    with pytest.raises(EventRefusedError, match="key_note_receipts_missing"):
        then(desk, at, "ended", "2026-11-14")
    for by in ("区建管委", "嘉定公安分局"):
        at = then(desk, at, "receipt", "2026-11-14", by=by, who="某")
    assert at.state.stage == "confirmed"
    at = then(desk, at, "follow_up", "2026-11-15", text="已付清")
    assert then(desk, at, "ended", "2026-11-16").state.outcome == "ended"
    assert outstanding_receipts(desk.ctx) == ()
    issued = issue_paper(desk.ctx, SUPERVISOR, OfRecord(at.dossier_id), "key_note").paper
    assert (issued.number, issued.pages) == (at.number, 1)
    assert verify(desk.ctx).ok


def test_a_note_from_others_is_confirmed_and_answered(desk: Desk) -> None:
    came: dict[str, str] = {"direction": "in", "from": "昆山市人社局", "reference": "通报1号"}
    at = written(desk, **came)
    assert (at.state.stage, at.state.reference) == ("received", "通报1号")
    with pytest.raises(EventRefusedError, match="key_note_incoming"):
        then(desk, at, "sent", "2026-11-11", way="fax")
    at = then(desk, at, "own_receipt", "2026-11-11", who="李测试", way="fax")
    assert note(desk, at).is_late(date(2026, 11, 21))
    at = then(desk, at, "own_reply", "2026-11-12", way="letter", text="已立案")
    assert not note(desk, at).is_late(date(2026, 11, 21))
    for facts, refusal in (
        ({"direction": "in"}, "key_note_no_sender"),
        ({"to": "、"}, "key_note_nobody"),
        ({"reply_by": "2026-11-09"}, "date_before_entry"),
    ):
        with pytest.raises(EventRefusedError, match=refusal):
            written(desk, **facts)


def test_a_note_never_tells_who_is_protected(desk: Desk) -> None:
    number = reported(desk)
    telling = {"text": "据孙密报反映，该单位欠薪。"}
    with pytest.raises(EntryExposesError):
        written(desk, case=number, **telling)
    with pytest.raises(EntryExposesError):
        written(desk, employer=EMPLOYER.name, text="电话139-0000-1111核实。")
    at = written(desk, **telling)
    linked = NewEntry("dossier.linked", date(2026, 11, 11), {"case": number})
    with pytest.raises(EntryExposesError):
        record_step(desk.ctx, SUPERVISOR, at.dossier_id, linked, seen_version=at.version)
    at = then(desk, written(desk, case=number), "sent", "2026-11-10", way="fax")
    with pytest.raises(EntryExposesError):
        then(desk, at, "follow_up", "2026-11-11", text="孙密报已领款")
