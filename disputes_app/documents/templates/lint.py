"""What is wrong with a form, before anybody prints it?"""

from __future__ import annotations

from collections.abc import Iterator

from jinja2 import TemplateSyntaxError, meta, nodes

from disputes_app.documents.errors import MissingFieldsError
from disputes_app.documents.templates.conditions import CONDITIONS, RECORD_CONDITIONS
from disputes_app.documents.templates.errors import TemplateError
from disputes_app.documents.templates.fields import ENTRY
from disputes_app.documents.templates.filters import FILTERS
from disputes_app.documents.templates.forms import draw
from disputes_app.documents.templates.kinds import kinds_for
from disputes_app.documents.templates.samples import fields_for, sample_context
from disputes_app.documents.templates.sandbox import FORBIDDEN, TURN, parsed
from disputes_app.documents.templates.scope import LOOKUPS, Scope, kinds_of
from disputes_app.documents.templates.source import FormSource
from disputes_app.domain.service_papers import PAPER_BY_ID

_FOUND_BY_TRIAL = frozenset({"form_bad_mark", "form_bad_day", "form_endless", FORBIDDEN})


_LAW = ("lines", "record", "tells_of", "when", "dated", "serves")
"""What the head says for the law: when the paper exists, what it tells of, whom it reaches."""


def law_faults_of(source: FormSource, original: FormSource) -> tuple[TemplateError, ...]:
    """Return what a version of the office changed that is not the office's to change."""
    own, theirs = source.head, original.head
    changed = [name for name in _LAW if getattr(own, name) != getattr(theirs, name)]
    if not set(theirs.needs) <= set(own.needs):
        changed.append("needs")
    return tuple(TemplateError(source.id, 1, "form_law_changed", name) for name in changed)


def faults_of(source: FormSource) -> tuple[TemplateError, ...]:
    """Return everything that is wrong with a form, in the order of its lines."""
    found = [*_head_faults(source), *_body_faults(source)]
    if not found:
        found += _trial_faults(source)
    return tuple(sorted(found, key=lambda one: one.line))


def _head_faults(source: FormSource) -> Iterator[TemplateError]:
    head = source.head
    known = {
        "form_unknown_field": (head.needs, fields_for(head)),
        "form_unknown_condition": (head.when, RECORD_CONDITIONS if head.record else CONDITIONS),
        "form_unknown_kind": (head.tells_of, kinds_for(head.record)),
        "form_unknown_paper": ((head.serves,) if head.serves else (), PAPER_BY_ID),
    }
    for problem, (named, names) in known.items():
        for name in named:
            if name not in names:
                yield TemplateError(source.id, 1, problem, name)


def _body_faults(source: FormSource) -> Iterator[TemplateError]:
    first = source.first_line - 1
    try:
        tree = parsed(source.body)
    except TemplateSyntaxError as error:
        problem = FORBIDDEN if error.message == FORBIDDEN else "form_syntax"
        yield TemplateError(source.id, error.lineno + first, problem, error.message or "")
        return
    wrong = [one for one in tree.find_all(nodes.Filter) if one.name not in FILTERS]
    for one in wrong:
        yield TemplateError(source.id, one.lineno + first, "form_unknown_filter", one.name)
    known = {*fields_for(source.head), ENTRY, TURN}
    unknown = set() if wrong else meta.find_undeclared_variables(tree) - known
    for name in tree.find_all(nodes.Name):
        if name.name in unknown:
            yield TemplateError(source.id, name.lineno + first, "form_unknown_field", name.name)
    yield from _default_faults(source, known)
    for line, problem, detail in _part_faults(source, tree):
        yield TemplateError(source.id, line + first, problem, detail)
    if not any(line.strip().startswith("# ") for line in source.body.split("\n")):
        yield TemplateError(source.id, source.first_line, "form_no_title")


def _default_faults(source: FormSource, known: set[str]) -> Iterator[TemplateError]:
    """Look at what proposes the values that are typed."""
    for field in source.head.typed:
        try:
            tree = parsed(f"{{{{ {field.default or 'none'} }}}}")
        except TemplateSyntaxError as error:
            detail = f"{field.name}: {error.message}"
            yield TemplateError(source.id, 1, "form_syntax", detail)
            continue
        for name in sorted(meta.find_undeclared_variables(tree) - known):
            yield TemplateError(source.id, 1, "form_unknown_field", f"{field.name}: {name}")
        for _, problem, detail in _part_faults(source, tree):
            yield TemplateError(source.id, 1, problem, f"{field.name}: {detail}")


def _part_faults(source: FormSource, tree: nodes.Template) -> Iterator[tuple[int, str, str]]:
    scope = Scope(source.head, tree)
    for one in tree.find_all(nodes.Getattr):
        parts = scope.of(one.node)
        if parts is not None and one.attr not in parts:
            yield one.lineno, "form_unknown_field", _written(one)
    for call in tree.find_all(nodes.Call):
        if isinstance(call.node, nodes.Name) and call.node.name in LOOKUPS:
            for kind in kinds_of(call):
                if kind not in kinds_for(source.head.record):
                    yield call.lineno, "form_unknown_kind", kind


def _written(part: nodes.Getattr) -> str:
    """Return a part as the form writes it, as far as it is a plain name."""
    return f"{part.node.name}.{part.attr}" if isinstance(part.node, nodes.Name) else part.attr


def _trial_faults(source: FormSource) -> Iterator[TemplateError]:
    """Fill the form once from a made-up case: marks, loops, and what a form may not do."""
    try:
        draw(source, sample_context(source.head))
    except MissingFieldsError:
        return  # the made-up case has no entry for any sheet of it
    except TemplateError as error:
        if error.problem in _FOUND_BY_TRIAL:
            yield error
