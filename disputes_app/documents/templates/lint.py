"""What is wrong with a form, before anybody prints it?"""

from __future__ import annotations

from collections.abc import Iterator

from jinja2 import TemplateSyntaxError, meta, nodes

from disputes_app.documents.templates.conditions import CONDITIONS
from disputes_app.documents.templates.errors import TemplateError
from disputes_app.documents.templates.fields import CASE_FIELDS, ENTRY, ENTRY_NAMES
from disputes_app.documents.templates.filters import FILTERS
from disputes_app.documents.templates.sandbox import parsed
from disputes_app.documents.templates.source import FormSource
from disputes_app.domain.kinds.base import DOCUMENT
from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.domain.service_papers import PAPER_BY_ID

_LOOKUPS = ("last", "every")


def faults_of(source: FormSource) -> tuple[TemplateError, ...]:
    """Return everything that is wrong with a form, in the order of its lines."""
    found = [*_head_faults(source), *_body_faults(source)]
    return tuple(sorted(found, key=lambda one: one.line))


def _head_faults(source: FormSource) -> Iterator[TemplateError]:
    head = source.head
    known = {
        "unknown_field": (head.needs, CASE_FIELDS),
        "unknown_condition": (head.when, CONDITIONS),
        "unknown_kind": (head.tells_of, CATALOGUE),
        "unknown_paper": ((head.serves,) if head.serves else (), PAPER_BY_ID),
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
        problem = "forbidden" if error.message == "forbidden" else "syntax"
        yield TemplateError(source.id, error.lineno + first, problem, error.message or "")
        return
    known = {*CASE_FIELDS, ENTRY, "_turn_"}
    unknown = meta.find_undeclared_variables(tree) - known
    for name in tree.find_all(nodes.Name):
        if name.name in unknown:
            yield TemplateError(source.id, name.lineno + first, "unknown_field", name.name)
    for one in tree.find_all(nodes.Filter):
        if one.name not in FILTERS:
            yield TemplateError(source.id, one.lineno + first, "unknown_filter", one.name)
    yield from _default_faults(source, known)
    found = (*_entry_faults(source, tree), *_lookup_faults(tree), *_typed_faults(source, tree))
    for line, problem, detail in found:
        yield TemplateError(source.id, line + first, problem, detail)
    if not any(line.strip().startswith("# ") for line in source.body.split("\n")):
        yield TemplateError(source.id, source.first_line, "no_title")


def _default_faults(source: FormSource, known: set[str]) -> Iterator[TemplateError]:
    """Look at what proposes the values that are typed."""
    for field in source.head.typed:
        try:
            tree = parsed(f"{{{{ {field.default or 'none'} }}}}")
        except TemplateSyntaxError as error:
            yield TemplateError(source.id, 1, "syntax", f"{field.name}: {error.message}")
            continue
        for name in sorted(meta.find_undeclared_variables(tree) - known):
            yield TemplateError(source.id, 1, "unknown_field", f"{field.name}: {name}")
        for _, problem, detail in (*_entry_faults(source, tree), *_lookup_faults(tree)):
            yield TemplateError(source.id, 1, problem, f"{field.name}: {detail}")


def _entry_faults(source: FormSource, tree: nodes.Template) -> Iterator[tuple[int, str, str]]:
    facts = _facts_of(source.head.tells_of)
    for line, name, attribute in _attributes(tree):
        if name == ENTRY and attribute not in facts:
            yield line, "unknown_field", f"{name}.{attribute}"
    for call in tree.find_all(nodes.Call):
        if isinstance(call.node, nodes.Name) and call.node.name in _LOOKUPS:
            for kind in call.args:
                value = kind.value if isinstance(kind, nodes.Const) else None
                if value not in CATALOGUE:
                    yield call.lineno, "unknown_kind", str(value or "")


def _lookup_faults(tree: nodes.Template) -> Iterator[tuple[int, str, str]]:
    """Look at the facts of entries that a form looks up, in place or under a name of its own."""
    bound = _bound_to_entries(tree)
    for one in tree.find_all(nodes.Getattr):
        kinds = _kinds_of(one.node)
        if isinstance(one.node, nodes.Name):
            kinds = bound.get(one.node.name, ())
        if kinds and one.attr not in _facts_of(kinds):
            yield one.lineno, "unknown_field", one.attr


def _bound_to_entries(tree: nodes.Template) -> dict[str, tuple[str, ...]]:
    """Return the kinds of entries that each name of a form stands for, wherever it does."""
    bound: dict[str, tuple[str, ...]] = {}
    others: set[str] = set()
    loops = ((one.target, one.iter) for one in tree.find_all(nodes.For))
    names = ((one.target, one.node) for one in tree.find_all(nodes.Assign))
    for target, value in (*loops, *names):
        if isinstance(target, nodes.Name):
            kinds = _kinds_of(value)
            bound[target.name] = (*bound.get(target.name, ()), *kinds)
            others |= set() if kinds else {target.name}
    return {name: kinds for name, kinds in bound.items() if name not in others}


def _kinds_of(value: nodes.Node) -> tuple[str, ...]:
    while isinstance(value, nodes.Filter) and value.node is not None:
        value = value.node
    if not isinstance(value, nodes.Call) or not isinstance(value.node, nodes.Name):
        return ()
    if value.node.name not in _LOOKUPS:
        return ()
    named = (one.value for one in value.args if isinstance(one, nodes.Const))
    return tuple(one for one in named if one in CATALOGUE)


def _typed_faults(source: FormSource, tree: nodes.Template) -> Iterator[tuple[int, str, str]]:
    known = {one.name for one in source.head.typed}
    for line, name, attribute in _attributes(tree):
        if name == "typed" and attribute not in known:
            yield line, "unknown_field", f"{name}.{attribute}"


def _attributes(tree: nodes.Template) -> Iterator[tuple[int, str, str]]:
    for one in tree.find_all(nodes.Getattr):
        if isinstance(one.node, nodes.Name):
            yield one.lineno, one.node.name, one.attr


def _facts_of(kinds: tuple[str, ...]) -> frozenset[str]:
    """Return the names that an entry of any of these kinds has."""
    fields = (item for kind in kinds if kind in CATALOGUE for item in CATALOGUE[kind].fields)
    return frozenset({item.name for item in fields} | {DOCUMENT.name, *ENTRY_NAMES})
