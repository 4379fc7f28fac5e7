"""Which refusals come from the command line itself, rather than from the case or the law?"""

from __future__ import annotations

from dataclasses import dataclass

from disputes_app.domain.errors import DomainError


@dataclass(eq=False)
class NoSuchFormError(DomainError):
    """No form has this id; ``close_matches`` look like it, best first."""

    form_id: str
    close_matches: tuple[str, ...]


@dataclass(eq=False)
class CannotWriteFileError(DomainError):
    """The file could not be written; nothing of it was left behind."""

    path: str
    problem_text: str


@dataclass(eq=False)
class PopulationError(DomainError):
    """Complaints and reports exist on the inspection line only."""

    line: str


@dataclass(eq=False)
class NotADemonstrationError(DomainError):
    """Pictures are taken of a demonstration only, which ``label`` is not."""

    label: str


@dataclass(eq=False)
class StaffNameError(DomainError):
    """Nobody active has this name, or more than one person has."""

    name: str


@dataclass(eq=False)
class NoticeUnreadableError(DomainError):
    """A notice file could not be read."""

    path: str
    problem_text: str


@dataclass(eq=False)
class FormFileError(DomainError):
    """The file of a form could not be read as text in UTF-8."""

    path: str
    problem_text: str


@dataclass(eq=False)
class SettingValueMissingError(DomainError):
    """A setting needs either a value or ``--default``, not both."""

    key: str
