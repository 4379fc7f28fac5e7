"""Every form that is kept as a file: checked, printed from a lawful case, and compared."""

from __future__ import annotations

import pkgutil
from collections.abc import Mapping
from importlib import import_module

import pytest

from disputes_app.documents.errors import FormNotAllowedError
from disputes_app.documents.form import form
from disputes_app.documents.render import render_form
from disputes_app.documents.templates.fields import CaseContext
from disputes_app.documents.templates.forms import packaged_sources
from disputes_app.documents.templates.lint import faults_of
from disputes_app.documents.templates.sandbox import filled
from disputes_app.domain.papers import CasePaper
from tests.documents import form_samples
from tests.documents.sample import same_as_reference

FORMS = tuple(packaged_sources())


def _samples() -> Mapping[str, CasePaper]:
    found: dict[str, CasePaper] = {}
    for module in pkgutil.iter_modules(form_samples.__path__, f"{form_samples.__name__}."):
        found |= getattr(import_module(module.name), "SAMPLES", {})
    return found


SAMPLES = _samples()


@pytest.mark.parametrize("form_id", FORMS)
def test_form_has_no_fault(form_id: str) -> None:
    assert faults_of(packaged_sources()[form_id]) == ()


@pytest.mark.parametrize("form_id", FORMS)
def test_form_prints_from_a_lawful_case(form_id: str) -> None:
    facts = SAMPLES[form_id]
    assert form(form_id).why_not(facts) is None
    assert form(form_id).missing(facts) == ()
    paper = render_form(form_id, facts, invariant=True)
    assert same_as_reference(f"forms/{form_id}", paper.pdf)


def test_every_proposal_of_what_is_typed_can_be_filled() -> None:
    for source in packaged_sources().values():
        context = CaseContext(source.head, SAMPLES[source.id])
        for one in source.head.typed:
            if one.default:
                assert "None" not in filled(source.id, f"{{{{ {one.default} }}}}", context)


@pytest.mark.parametrize(
    "form_id", [one.id for one in packaged_sources().values() if one.head.tells_of]
)
def test_form_is_refused_before_what_it_tells_of(form_id: str) -> None:
    from dataclasses import replace

    with pytest.raises(FormNotAllowedError):
        form(form_id).story(replace(SAMPLES[form_id], entries=()))
