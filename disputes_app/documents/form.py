"""What is a form, and which forms are there?

A form is a file below ``resources/forms`` (:mod:`disputes_app.documents.templates`).  Its id is its
path below that folder, so a new form is a new file and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from disputes_app.documents.blocks import Story, Title
from disputes_app.documents.errors import (
    FormNotAllowedError,
    MissingFieldsError,
    UnknownFormError,
)
from disputes_app.domain.cases import Line
from disputes_app.domain.labels import Label
from disputes_app.domain.papers import CasePaper
from disputes_app.domain.record_paper import RecordPaper

if TYPE_CHECKING:
    from disputes_app.documents.templates.source import FormSource

WRONG_LINE = Label("本文书不适用于这一类案件", "This paper does not exist for this line of cases")


Facts = TypeVar("Facts")


@dataclass(frozen=True)
class PaperForm(Generic[Facts]):
    """A kind of paper, drawn from the facts of a case or of a record beside the cases.

    Attributes:
        id: stable, as the command line and the database use it.
        lines: the lines of cases that use it; none for a record.
        missing_fields: names the facts that it needs and that are not there.
        refusal: why the law does not allow it; None where it does.
        draw: turns facts that are complete and allowed into the story that is printed.
        sheets_apart: every title begins a sheet of its own, with its own page numbers.
        source: the file that it is filled from.
    """

    id: str
    name_zh: str
    name_en: str
    lines: frozenset[Line]
    missing_fields: Callable[[Facts], tuple[Label, ...]]
    refusal: Callable[[Facts], Label | None]
    draw: Callable[[Facts], Story]
    sheets_apart: bool = False
    source: FormSource | None = None

    def missing(self, facts: Facts) -> tuple[Label, ...]:
        """Name the facts that the paper needs and the case does not have."""
        return self.missing_fields(facts)

    def why_not(self, facts: Facts) -> Label | None:
        """Say why the law does not allow the paper now; None where it does."""
        if isinstance(facts, CasePaper) and facts.line not in self.lines:
            return WRONG_LINE
        return self.refusal(facts)

    def may_issue(self, facts: Facts) -> bool:
        """Say whether the law allows the paper; fields may still be missing."""
        return self.why_not(facts) is None

    def story(self, facts: Facts) -> Story:
        """Draw the paper.

        Raises:
            FormNotAllowedError: the law does not allow it for this case.
            MissingFieldsError: names the facts that it needs and the case does not have.
        """
        reason = self.why_not(facts)
        if reason is not None:
            raise FormNotAllowedError(self.id, reason)
        missing = self.missing(facts)
        if missing:
            raise MissingFieldsError(self.id, missing)
        return self.draw(facts)

    def sheets(self, facts: Facts) -> tuple[Story, ...]:
        """Draw the paper as what is bound together, most often one; raises as :meth:`story`."""
        return self.parted(self.story(facts))

    def parted(self, story: Story) -> tuple[Story, ...]:
        """Cut what was drawn into what is bound together."""
        starts = [place for place, block in enumerate(story) if isinstance(block, Title)]
        if not self.sheets_apart or not starts:
            return (story,)
        ends = [*starts[1:], len(story)]
        return tuple(story[start:end] for start, end in zip(starts, ends, strict=True))


Form = PaperForm[CasePaper]
"""A paper of a case."""
RecordForm = PaperForm[RecordPaper]
"""A paper of a record beside the cases."""
PaperFacts = CasePaper | RecordPaper
"""What a paper is filled with, whatever it belongs to."""
AnyForm = PaperForm[Any]
"""A paper of a case or of a record, drawn from the facts that belong to it."""


def form_catalogue() -> tuple[Form, ...]:
    """Return every form, ordered by id."""
    return tuple(_forms().values())


def form(form_id: str) -> Form:
    """Return the form of this id.

    Raises:
        UnknownFormError: there is none.
    """
    try:
        return _forms()[form_id]
    except KeyError:
        raise UnknownFormError(form_id) from None


def chosen(form_id: str, forms: Mapping[str, PaperForm[Facts]]) -> PaperForm[Facts]:
    """Return the form of this id among those in force; raise UnknownFormError."""
    try:
        return forms[form_id]
    except KeyError:
        raise UnknownFormError(form_id) from None


def record_forms() -> tuple[RecordForm, ...]:
    """Return every form of records beside the cases, ordered by id."""
    return tuple(_record_forms().values())


def record_form(form_id: str) -> RecordForm:
    """Return the form of a record of this id; raise UnknownFormError."""
    try:
        return _record_forms()[form_id]
    except KeyError:
        raise UnknownFormError(form_id) from None


@cache
def _record_forms() -> Mapping[str, RecordForm]:
    from disputes_app.documents.templates.forms import packaged_sources, record_form_of

    sources = (one for one in packaged_sources().values() if one.head.record)
    return MappingProxyType({one.id: record_form_of(one) for one in sources})


@cache
def _forms() -> Mapping[str, Form]:
    from disputes_app.documents.templates.forms import form_of, packaged_sources

    sources = (one for one in packaged_sources().values() if not one.head.record)
    found = {one.id: form_of(one) for one in sources}
    return MappingProxyType(dict(sorted(found.items())))
