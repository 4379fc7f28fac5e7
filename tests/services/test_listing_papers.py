"""Papers of a listing as the services fill them: who is listed, who is not, and when."""

from __future__ import annotations

from disputes_app.documents.blocks import texts_of
from disputes_app.documents.form import record_form
from disputes_app.domain.issued_papers import OfRecord
from disputes_app.services.papers import forms_of
from disputes_app.services.record_papers import record_paper
from tests.services.conftest import Desk
from tests.services.test_listings import carried_on, opened
from tests.support import listing_story as told


def test_whose_objection_was_upheld_stands_in_no_decision_to_list(desk: Desk) -> None:
    upheld = (
        (kind, on, {**facts, "result": "upheld"} if kind == "answered" else facts)
        for kind, on, facts in told.TO_THE_LIST[1:]
    )
    at = carried_on(desk, opened(desk), tuple(upheld))
    ctx = desk.on("2024-05-06")
    facts = record_paper(ctx, at.dossier_id)
    assert [(one.name, one.excluded) for one in facts.parties] == [
        (told.EMPLOYER, False),
        ("钱某测试", True),
        ("孙某测试", False),
    ]
    text = "\n".join(texts_of(record_form("listing.decision").story(facts)))
    assert "孙某测试" in text
    assert "钱某测试" not in text
    forms = {one.id: one.allowed for one in forms_of(ctx, OfRecord(at.dossier_id))}
    assert forms["listing.decision"]
    assert not forms["listing.removal_application"], "six months on the list are not over"
