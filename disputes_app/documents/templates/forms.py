"""How does the file of a form become a form like any other?"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from disputes_app.documents.blocks import Story, Title
from disputes_app.documents.errors import MissingFieldsError
from disputes_app.documents.form import Form, PaperForm, RecordForm
from disputes_app.documents.templates.conditions import CONDITIONS, RECORD_CONDITIONS
from disputes_app.documents.templates.fields import (
    CASE_FIELDS,
    Facts,
    PaperContext,
    PaperField,
    case_context,
    told,
)
from disputes_app.documents.templates.kinds import kinds_for
from disputes_app.documents.templates.markup import story_of
from disputes_app.documents.templates.record_fields import RECORD_FIELDS, record_context
from disputes_app.documents.templates.source import FormHead, FormSource, TypedField, read_source
from disputes_app.domain.labels import Label
from disputes_app.domain.papers import CasePaper, PaperParty
from disputes_app.domain.record_paper import RecordPaper

if TYPE_CHECKING:
    from disputes_app.documents.templates.sandbox import Fields

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
    """Return the form of a case that a source describes."""
    return _form(source, CASE_FIELDS, CONDITIONS)


def record_form_of(source: FormSource) -> RecordForm:
    """Return the form of a record beside the cases that a source describes."""
    return _form(source, RECORD_FIELDS, RECORD_CONDITIONS)


def _form(
    source: FormSource,
    fields: Mapping[str, PaperField[Facts]],
    conditions: Mapping[str, Callable[[Facts], Label | None]],
) -> PaperForm[Facts]:
    head = source.head
    return PaperForm(
        id=source.id,
        name_zh=head.name.zh,
        name_en=head.name.en,
        lines=head.lines,
        missing_fields=lambda facts: _missing(head, PaperContext(head, facts, fields), fields),
        refusal=lambda facts: _refusal(head, facts, conditions),
        draw=lambda facts: draw(source, PaperContext(head, facts, fields)),
        sheets_apart=head.apart,
        source=source,
    )


def draw(source: FormSource, context: Fields) -> Story:
    """Fill a form.

    Raises:
        TemplateError: the form cannot be filled.
        MissingFieldsError: what was typed to choose among entries leaves none of them.
    """
    from disputes_app.documents.templates.sandbox import filled

    text = filled(source.id, source.body, context, source.first_line)
    story = story_of(source.id, text)
    if not any(isinstance(block, Title) for block in story):
        raise MissingFieldsError(source.id, tuple(one.label for one in source.head.typed))
    return story


def _missing(
    head: FormHead, context: PaperContext[Facts], fields: Mapping[str, PaperField[Facts]]
) -> tuple[Label, ...]:
    empty = [fields[name].label for name in head.needs if _is_empty(context[name])]
    typed = context.typed
    wanting = (one.label for one in head.typed if one.required and _is_empty(typed[one.name]))
    return (*empty, *wanting)


def _is_empty(value: object) -> bool:
    if isinstance(value, tuple):
        return not value or any(isinstance(one, PaperParty) and not one.name for one in value)
    if isinstance(value, tuple):
        return not value or any(isinstance(one, PaperParty) and not one.name for one in value)
    return not value.strip() if isinstance(value, str) else not value


def _refusal(
    head: FormHead, facts: Facts, conditions: Mapping[str, Callable[[Facts], Label | None]]
) -> Label | None:
    if head.tells_of and told(head, facts) is None:
        kind = kinds_for(head.record)[head.tells_of[0]]
        return Label(f"还没有登记“{kind.zh}”", f"Not yet on record: {kind.en}")
    found = (conditions[name](facts) for name in head.when)
    return next((reason for reason in found if reason is not None), None)


def proposed(source: FormSource, field: TypedField, facts: CasePaper | RecordPaper) -> str:
    """Return what a form proposes for a field that a person fills; raise TemplateError."""
    from disputes_app.documents.templates.markup import unclosed
    from disputes_app.documents.templates.sandbox import filled

    if isinstance(facts, RecordPaper):
        context: Fields = record_context(source.head, facts)
    else:
        context = case_context(source.head, facts)
    return unclosed(filled(source.id, f"{{{{ {field.default} }}}}", context))
