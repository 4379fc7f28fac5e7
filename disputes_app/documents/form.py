"""What is a form, and which forms are there?

A form is a file below ``resources/forms`` (:mod:`disputes_app.documents.templates`), or, where
what it draws follows no template, a module below ``documents.forms`` that holds a value ``FORM``.
Its id is its path below that folder, so a new form is a new file and nothing else.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING

from disputes_app.documents import forms
from disputes_app.documents.blocks import Story, Title
from disputes_app.documents.errors import (
    FormNotAllowedError,
    MissingFieldsError,
    UnknownFormError,
)
from disputes_app.domain.cases import Line
from disputes_app.domain.labels import Label
from disputes_app.domain.papers import CasePaper

if TYPE_CHECKING:
    from disputes_app.documents.templates.source import FormSource

WRONG_LINE = Label("本文书不适用于这一类案件", "This paper does not exist for this line of cases")


@dataclass(frozen=True, slots=True)
class Form:
    """A kind of paper.

    Attributes:
        id: stable, as the command line and the database use it.
        lines: the lines of cases that use it.
        missing_fields: names the facts that it needs and a case does not have.
        refusal: why the law does not allow it for a case; None where it does.
        draw: turns facts that are complete and allowed into the story that is printed.
        sheets_apart: every title begins a sheet of its own, with its own page numbers.
        source: the file that it is filled from; None for one that is drawn by a module.
    """

    id: str
    name_zh: str
    name_en: str
    lines: frozenset[Line]
    missing_fields: Callable[[CasePaper], tuple[Label, ...]]
    refusal: Callable[[CasePaper], Label | None]
    draw: Callable[[CasePaper], Story]
    sheets_apart: bool = False
    source: FormSource | None = None

    def missing(self, facts: CasePaper) -> tuple[Label, ...]:
        """Name the facts that the paper needs and the case does not have."""
        return self.missing_fields(facts)

    def why_not(self, facts: CasePaper) -> Label | None:
        """Say why the law does not allow the paper for this case; None where it does."""
        return self.refusal(facts) if facts.line in self.lines else WRONG_LINE

    def may_issue(self, facts: CasePaper) -> bool:
        """Say whether the law allows the paper; fields may still be missing."""
        return self.why_not(facts) is None

    def story(self, facts: CasePaper) -> Story:
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

    def sheets(self, facts: CasePaper) -> tuple[Story, ...]:
        """Draw the paper as what is bound together, most often one; raises as :meth:`story`."""
        return self.parted(self.story(facts))

    def parted(self, story: Story) -> tuple[Story, ...]:
        """Cut what was drawn into what is bound together."""
        starts = [place for place, block in enumerate(story) if isinstance(block, Title)]
        if not self.sheets_apart or not starts:
            return (story,)
        ends = [*starts[1:], len(story)]
        return tuple(story[start:end] for start, end in zip(starts, ends, strict=True))


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


@cache
def _forms() -> Mapping[str, Form]:
    found: dict[str, Form] = {entry.id: entry for entry in _declared()}
    return MappingProxyType(dict(sorted(found.items())))


def _declared() -> Iterator[Form]:
    from disputes_app.documents.templates.forms import form_of, packaged_sources

    yield from map(form_of, packaged_sources().values())
    for module in pkgutil.walk_packages(forms.__path__, f"{forms.__name__}."):
        if not module.ispkg:
            yield import_module(module.name).FORM
