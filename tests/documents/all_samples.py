"""A lawful sample of every paper."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from disputes_app.documents.templates.forms import packaged_sources
from tests.documents.test_every_form import SAMPLES, paper_of


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
