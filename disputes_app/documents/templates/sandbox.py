"""How is the body of a form filled without letting it do anything else?

Jinja2 in its sandbox, held tighter: only the filters below, no calls but of what a form is
given, no big numbers, and a count of turns that no loop outlives.  What is filled in is wrapped
in invisible marks, so that no value can pass for a mark of the form itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Any, Protocol

from jinja2 import StrictUndefined, Template, TemplateSyntaxError, Undefined, meta, nodes
from jinja2.exceptions import SecurityError, TemplateRuntimeError, UndefinedError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from disputes_app.documents.templates.errors import TemplateError
from disputes_app.documents.templates.filters import FILTERS, TESTS, shown
from disputes_app.documents.templates.markup import RichText, closed, opened

FORBIDDEN = "form_forbidden"
MOST_TURNS = 200_000
MOST_TEXT = 2_000_000
TURN = "_turn_"
_ALLOWED = (nodes.Template, nodes.Output, nodes.For, nodes.If, nodes.Assign)


class _TooManyTurnsError(Exception):
    """A loop went on for too long, or the text grew too long."""


class FormEnvironment(ImmutableSandboxedEnvironment):
    """The language of the forms."""

    intercepted_binops = frozenset({"*", "**", "%", "//", "/"})

    def __init__(self) -> None:
        super().__init__(
            autoescape=False,
            undefined=StrictUndefined,
            finalize=_filled,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
        self.filters = dict(FILTERS)
        self.tests = {name: self.tests[name] for name in TESTS}
        self.globals.clear()

    # Overrides of Jinja2

    def is_safe_attribute(self, _obj: Any, attr: str, value: Any) -> bool:  # noqa: ANN401 - as Jinja2
        """Let a form read facts, never what belongs to Python."""
        return not attr.startswith("_") and not callable(value)

    def is_safe_callable(self, obj: Any) -> bool:  # noqa: ANN401 - as Jinja2
        """Let a form call only what it was given as a field."""
        return getattr(obj, "for_forms", False) is True

    def call_binop(self, _context: Any, operator: str, _left: Any, _right: Any) -> Any:  # noqa: ANN401 - as Jinja2
        """Refuse arithmetic: sums come from the log, and texts do not multiply."""
        raise SecurityError(operator)

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        for found in tree.find_all(nodes.Stmt):
            if not isinstance(found, _ALLOWED):
                raise TemplateSyntaxError(FORBIDDEN, found.lineno)
        for loop in tree.find_all(nodes.For):
            loop.body.insert(0, _counting(loop.lineno))
        return tree


class Fields(Protocol):
    """What a form may name: read one by one, only those that it does."""

    def __contains__(self, name: object) -> bool:
        """Say whether there is a field of this name."""

    def __getitem__(self, name: str) -> object:
        """Return the field."""


def filled(form_id: str, body: str, fields: Fields, first_line: int = 1) -> str:
    """Fill the body of a form; values stand between invisible marks.

    Raises:
        TemplateError: with the line of the file, counted from ``first_line``.
    """
    try:
        template, named = _compiled(body)
        context = {name: fields[name] for name in named if name in fields}
        return "".join(_bounded(template.generate({**context, TURN: _Turns()})))
    except Exception as error:  # noqa: BLE001 - whatever a form does is the form's fault
        raise _named(form_id, error, first_line) from None


def _bounded(pieces: Iterator[str]) -> Iterator[str]:
    size = 0
    for piece in pieces:
        size += len(piece)
        if size > MOST_TEXT:
            raise _TooManyTurnsError
        yield piece


def parsed(body: str) -> nodes.Template:
    """Return the tree of a body; raises jinja2's TemplateSyntaxError."""
    return _ENVIRONMENT.parse(body)


def _counting(line: int) -> nodes.Output:
    """Return a node that counts one turn and prints nothing."""
    output = nodes.Output([nodes.Call(nodes.Name(TURN, "load"), [], [], None, None)])
    output.set_lineno(line)
    return output


class _Turns:
    """Called once a turn of a loop; raises when there were too many."""

    for_forms = True

    def __init__(self) -> None:
        self._left = MOST_TURNS

    def __call__(self) -> None:
        self._left -= 1
        if self._left < 0:
            raise _TooManyTurnsError


def _filled(value: object) -> str:
    if isinstance(value, Undefined):
        return str(value)  # which raises, and names what is not there
    return opened(value) if isinstance(value, RichText) else closed(shown(value))


_ENVIRONMENT = FormEnvironment()


@lru_cache(maxsize=256)
def _compiled(body: str) -> tuple[Template, frozenset[str]]:
    """Return a body ready to be filled, and the names of the fields in it."""
    tree = _ENVIRONMENT.parse(body)
    return _ENVIRONMENT.from_string(body), frozenset(meta.find_undeclared_variables(tree))


def _named(form_id: str, error: Exception, first_line: int) -> TemplateError:
    if isinstance(error, TemplateError):
        return error
    line = _line_of(error, first_line)
    for kinds, problem in _PROBLEMS.items():
        if isinstance(error, kinds):
            forbidden = str(error) == FORBIDDEN
            return TemplateError(form_id, line, FORBIDDEN if forbidden else problem, str(error))
    return TemplateError(form_id, line, "form_failed", type(error).__name__)


_PROBLEMS: dict[tuple[type[Exception], ...], str] = {
    (_TooManyTurnsError, RecursionError, MemoryError): "form_endless",
    (SecurityError,): FORBIDDEN,
    (UndefinedError,): "form_unknown_field",
    (TemplateRuntimeError, TemplateSyntaxError): "form_syntax",
}
"""What a form did wrong, by what came of it; the first that fits."""


def _line_of(error: Exception, first_line: int) -> int:
    if isinstance(error, TemplateSyntaxError):
        return error.lineno + first_line - 1
    lines = list(_template_lines(error))
    return lines[-1] + first_line - 1 if lines else 0


def _template_lines(error: Exception) -> Iterator[int]:
    trace = error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == "<template>":
            yield trace.tb_lineno
        trace = trace.tb_next
