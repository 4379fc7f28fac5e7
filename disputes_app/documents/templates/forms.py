"""How does the file of a form become a form like any other?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from disputes_app.documents.blocks import Story
from disputes_app.documents.form import Form
from disputes_app.documents.templates.conditions import CONDITIONS
from disputes_app.documents.templates.fields import CASE_FIELDS, CaseContext, told
from disputes_app.documents.templates.markup import story_of
from disputes_app.documents.templates.source import FormSource, TypedField, read_source
from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.domain.labels import Label
from disputes_app.domain.papers import CasePaper

FOLDER = Path(__file__).resolve().parents[3] / "resources" / "forms"
SUFFIX = ".form"


@cache
def packaged_sources() -> Mapping[str, FormSource]:
    """Return the forms that come with the program, by id: the path below the folder."""
    return {one.id: one for one in _read(FOLDER)}


def _read(folder: Path) -> Iterator[FormSource]:
    for file in sorted(folder.rglob(f"*{SUFFIX}")):
        form_id = ".".join(file.relative_to(folder).with_suffix("").parts)
        yield read_source(form_id, file.read_text(encoding="utf-8"))


def form_of(source: FormSource) -> Form:
    """Return the form that a source describes."""
    head = source.head
    return Form(
        id=source.id,
        name_zh=head.name.zh,
        name_en=head.name.en,
        lines=head.lines,
        missing_fields=lambda facts: _missing(source, facts),
        refusal=lambda facts: _refusal(source, facts),
        draw=lambda facts: draw(source, facts),
        sheets_apart=head.apart,
        source=source,
    )


def draw(source: FormSource, facts: CasePaper) -> Story:
    """Fill a form from a case; raise TemplateError."""
    from disputes_app.documents.templates.sandbox import filled

    context = CaseContext(source.head, facts)
    text = filled(source.id, source.body, context, source.first_line)
    return story_of(source.id, text)


def _missing(source: FormSource, facts: CasePaper) -> tuple[Label, ...]:
    context = CaseContext(source.head, facts)
    empty = [CASE_FIELDS[name].label for name in source.head.needs if _is_empty(context[name])]
    return (*empty, *(one.label for one in source.head.typed if _is_wanting(one, facts)))


def _is_wanting(typed: TypedField, facts: CasePaper) -> bool:
    return typed.required and _is_empty(facts.typed.get(typed.name))


def _is_empty(value: object) -> bool:
    return not value.strip() if isinstance(value, str) else not value


def _refusal(source: FormSource, facts: CasePaper) -> Label | None:
    head = source.head
    if head.tells_of and told(head, facts) is None:
        kind = CATALOGUE[head.tells_of[0]]
        return Label(f"还没有登记“{kind.zh}”", f"Not yet on record: {kind.en}")
    found = (CONDITIONS[name](facts) for name in head.when)
    return next((reason for reason in found if reason is not None), None)


def proposed(source: FormSource, field: TypedField, facts: CasePaper) -> str:
    """Return what a form proposes for a field that a person fills; raise TemplateError."""
    from disputes_app.documents.templates.markup import opened
    from disputes_app.documents.templates.sandbox import filled

    context = CaseContext(source.head, facts)
    return opened(filled(source.id, f"{{{{ {field.default} }}}}", context))
