"""What can be wrong with a form that is kept as a file?"""

from __future__ import annotations

from dataclasses import dataclass

from disputes_app.domain.errors import DomainError


@dataclass(eq=False)
class TemplateError(DomainError):
    """A template cannot be read or filled.

    Attributes:
        form_id: whose template it is.
        line: in its source, from 1; 0 where no single line is at fault.
        problem: a code of ``domain.form_reasons``.
        detail: the name or the piece of source that is at fault.
    """

    form_id: str
    line: int
    problem: str
    detail: str = ""
