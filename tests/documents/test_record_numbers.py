"""Papers of records with a number of their own: forms and steps that there are."""

from __future__ import annotations

from disputes_app.documents.form import record_forms
from disputes_app.domain.dossiers.base import StepKind
from disputes_app.domain.dossiers.catalogue import STEPS
from disputes_app.domain.numbering import PAPER_SERIES, RECORD_PAPER_SERIES
from disputes_app.domain.record_numbers import BY_STEP, NUMBERED


def _step(kind: str) -> StepKind:
    return next(steps[kind] for steps in STEPS.values() if kind in steps)


def test_every_row_names_a_form_and_steps_of_its_type() -> None:
    assert set(NUMBERED) <= {one.id for one in record_forms()}
    for one in NUMBERED.values():
        for kind in filter(None, (one.step, one.served)):
            assert kind.partition(".")[0] == one.form_id.partition(".")[0]
            assert _step(kind).id == kind
    of_cases = set(PAPER_SERIES.values())
    assert {one.series for one in NUMBERED.values()} - of_cases == set(RECORD_PAPER_SERIES)


def test_a_step_that_names_a_number_may_leave_it_open() -> None:
    for kind in BY_STEP:
        (field,) = (one for one in _step(kind).fields if one.name == "number")
        assert not field.required, kind


def test_a_number_is_printed_where_the_form_has_one() -> None:
    for form in record_forms():
        if form.id in NUMBERED and form.source is not None:
            assert "document_number }}" in form.source.body, form.id
