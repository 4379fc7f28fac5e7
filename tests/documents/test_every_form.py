"""Every form that is kept as a file: checked, printed from a lawful case, and compared."""

from __future__ import annotations

import pkgutil
from collections.abc import Mapping
from dataclasses import replace
from importlib import import_module

import pytest

from disputes_app.documents.blocks import Story
from disputes_app.documents.errors import FormNotAllowedError
from disputes_app.documents.form import form, record_form
from disputes_app.documents.render import RenderedPaper, rendered
from disputes_app.documents.templates.fields import case_context
from disputes_app.documents.templates.forms import packaged_sources
from disputes_app.documents.templates.lint import faults_of
from disputes_app.documents.templates.record_fields import record_context
from disputes_app.documents.templates.sandbox import Fields, filled
from disputes_app.documents.templates.source import FormHead
from disputes_app.domain.labels import Label
from disputes_app.domain.papers import CasePaper
from disputes_app.domain.record_paper import RecordPaper
from tests.documents import form_samples
from tests.documents.sample import same_as_reference

FORMS = tuple(packaged_sources())


Sample = CasePaper | RecordPaper


def _samples() -> Mapping[str, Sample]:
    found: dict[str, Sample] = {}
    for module in pkgutil.iter_modules(form_samples.__path__, f"{form_samples.__name__}."):
        found |= getattr(import_module(module.name), "SAMPLES", {})
    return found


SAMPLES = _samples()


@pytest.mark.parametrize("form_id", FORMS)
def test_form_has_no_fault(form_id: str) -> None:
    assert faults_of(packaged_sources()[form_id]) == ()


def against(form_id: str, facts: Sample) -> tuple[Label | None, tuple[Label, ...]]:
    """Return why the paper cannot be issued, and what it lacks."""
    if isinstance(facts, RecordPaper):
        return record_form(form_id).why_not(facts), record_form(form_id).missing(facts)
    return form(form_id).why_not(facts), form(form_id).missing(facts)


def sheets_of(form_id: str, facts: Sample) -> tuple[Story, ...]:
    """Return the paper as what is bound together."""
    if isinstance(facts, RecordPaper):
        return record_form(form_id).sheets(facts)
    return form(form_id).sheets(facts)


def paper_of(form_id: str, facts: Sample) -> RenderedPaper:
    """Return the paper as PDF."""
    if isinstance(facts, RecordPaper):
        return rendered(record_form(form_id), facts, invariant=True)
    return rendered(form(form_id), facts, invariant=True)


def context_of(head: FormHead, facts: Sample) -> Fields:
    """Return what the form may name."""
    if isinstance(facts, RecordPaper):
        return record_context(head, facts)
    return case_context(head, facts)


@pytest.mark.parametrize("form_id", FORMS)
def test_form_prints_from_a_lawful_case(form_id: str) -> None:
    facts = SAMPLES[form_id]
    assert against(form_id, facts) == (None, ())
    assert same_as_reference(f"forms/{form_id}", paper_of(form_id, facts).pdf)


def test_every_proposal_of_what_is_typed_can_be_filled() -> None:
    for source in packaged_sources().values():
        facts = SAMPLES[source.id]
        context = context_of(source.head, facts)
        for one in source.head.typed:
            if one.default:
                assert "None" not in filled(source.id, f"{{{{ {one.default} }}}}", context)


@pytest.mark.parametrize(
    "form_id", [one.id for one in packaged_sources().values() if one.head.tells_of]
)
def test_form_is_refused_before_what_it_tells_of(form_id: str) -> None:
    with pytest.raises(FormNotAllowedError):
        sheets_of(form_id, replace(SAMPLES[form_id], entries=()))
