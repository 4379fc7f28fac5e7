"""A lawful sample of every paper, those included that no file describes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from disputes_app.documents.form import form_catalogue
from disputes_app.documents.render import rendered
from disputes_app.documents.templates.forms import packaged_sources
from disputes_app.domain.papers import CasePaper
from tests.documents import test_archive_papers
from tests.documents.test_every_form import SAMPLES, paper_of

DRAWN: Mapping[str, CasePaper] = dict.fromkeys(
    ("archive.cover_main", "archive.cover_side"), test_archive_papers.CASE
)


@dataclass(frozen=True, slots=True)
class SamplePaper:
    """A paper of a sample: the id and the name of its form, and the PDF."""

    id: str
    name: str
    pdf: bytes


def every_paper() -> Iterator[SamplePaper]:
    """Print the sample of every form, by id."""
    for source in packaged_sources().values():
        if source.id in SAMPLES:
            pdf = paper_of(source.id, SAMPLES[source.id]).pdf
            yield SamplePaper(source.id, source.head.name.zh, pdf)
    for form in form_catalogue():
        if form.source is None:
            pdf = rendered(form, DRAWN[form.id], invariant=True).pdf
            yield SamplePaper(form.id, form.name_zh, pdf)
