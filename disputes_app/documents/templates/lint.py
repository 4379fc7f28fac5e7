"""What is wrong with a form, before anybody prints it?"""

from __future__ import annotations

from collections.abc import Iterator

from jinja2 import TemplateSyntaxError, meta, nodes

from disputes_app.documents.templates.conditions import CONDITIONS
from disputes_app.documents.templates.errors import TemplateError
from disputes_app.documents.templates.fields import CASE_FIELDS, ENTRY, ENTRY_NAMES
from disputes_app.documents.templates.filters import FILTERS
from disputes_app.documents.templates.sandbox import FORBIDDEN, TURN, parsed
from disputes_app.documents.templates.source import FormSource
from disputes_app.domain.kinds.base import DOCUMENT
from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.domain.service_papers import PAPER_BY_ID

_LOOKUPS = ("last", "every")
_KNOWN = {*CASE_FIELDS, ENTRY, TURN}


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
    return tuple(sorted(found, key=lambda one: one.line))


def _head_faults(source: FormSource) -> Iterator[TemplateError]:
    head = source.head
    known = {
        "form_unknown_field": (head.needs, CASE_FIELDS),
        "form_unknown_condition": (head.when, CONDITIONS),
        "form_unknown_kind": (head.tells_of, CATALOGUE),
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
    unknown = set() if wrong else meta.find_undeclared_variables(tree) - _KNOWN
    for name in tree.find_all(nodes.Name):
        if name.name in unknown:
            yield TemplateError(source.id, name.lineno + first, "form_unknown_field", name.name)
    for line, problem, detail in (*_entry_faults(source, tree), *_typed_faults(source, tree)):
        yield TemplateError(source.id, line + first, problem, detail)
    if not any(line.strip().startswith("# ") for line in source.body.split("\n")):
        yield TemplateError(source.id, source.first_line, "form_no_title")


def _entry_faults(source: FormSource, tree: nodes.Template) -> Iterator[tuple[int, str, str]]:
    facts = _facts_of(source.head.tells_of)
    for line, name, attribute in _attributes(tree):
        if name == ENTRY and attribute not in facts:
            yield line, "form_unknown_field", f"{name}.{attribute}"
    for call in tree.find_all(nodes.Call):
        if isinstance(call.node, nodes.Name) and call.node.name in _LOOKUPS:
            for kind in call.args:
                value = kind.value if isinstance(kind, nodes.Const) else None
                if value not in CATALOGUE:
                    yield call.lineno, "form_unknown_kind", str(value or "")


def _typed_faults(source: FormSource, tree: nodes.Template) -> Iterator[tuple[int, str, str]]:
    known = {one.name for one in source.head.typed}
    for line, name, attribute in _attributes(tree):
        if name == "typed" and attribute not in known:
            yield line, "form_unknown_field", f"{name}.{attribute}"


def _attributes(tree: nodes.Template) -> Iterator[tuple[int, str, str]]:
    for one in tree.find_all(nodes.Getattr):
        if isinstance(one.node, nodes.Name):
            yield one.lineno, one.node.name, one.attr


def _facts_of(kinds: tuple[str, ...]) -> frozenset[str]:
    """Return the names that an entry of any of these kinds has."""
    fields = (item for kind in kinds if kind in CATALOGUE for item in CATALOGUE[kind].fields)
    return frozenset({item.name for item in fields} | {DOCUMENT.name, *ENTRY_NAMES})
