"""Who acts, in which role, for which office, and what may they do?"""

from __future__ import annotations

import enum
from dataclasses import dataclass

from disputes_app.domain.errors import DomainError


class Role(enum.StrEnum):
    """What a person is at the bureau."""

    CLERK = "clerk"
    HANDLER = "handler"
    SUPERVISOR = "supervisor"
    ADMINISTRATOR = "administrator"


class Right(enum.StrEnum):
    """What a command needs."""

    REGISTER = "register"
    RECORD_EVENT = "record_event"
    CONFIRM_IRREGULAR = "confirm_irregular"
    ENTER_SIGNATURE = "enter_signature"
    """Enter that an approval was signed, or return it, for the person who holds the office."""
    STRIKE_OUT = "strike_out"
    REVEAL_REPORTER = "reveal_reporter"
    ISSUE_PAPER = "issue_paper"
    PREPARE_LAW = "prepare_law"
    """Prepare a change of calendar, rules or settings that move dates."""
    ADOPT_LAW = "adopt_law"
    """Let it come into force."""
    MERGE_RECORDS = "merge_records"
    """Say that two records of a register are one, or are not after all."""
    MAINTAIN = "maintain"
    HAND_OVER = "hand_over"
    """Hand all cases of a person to others."""
    PUBLISH_FIGURES = "publish_figures"
    """Freeze a figure that is published or sent to those above."""
    EDIT_FORMS = "edit_forms"
    """Change what a paper of the office says."""
    REVIEW_CASES = "review_cases"
    """Say why a case was late (复盘), and score finished files (评查)."""
    SEE_ALL_FIGURES = "see_all_figures"
    """See the figures of every office, and rates by name."""
    BACK_ENTER = "back_enter"
    """Enter an old case (补录) on one's own word; others need a supervisor's name."""


_CASE_WORK = frozenset({Right.REGISTER, Right.RECORD_EVENT, Right.ISSUE_PAPER, Right.PREPARE_LAW})
RIGHTS: dict[Role, frozenset[Right]] = {
    Role.CLERK: _CASE_WORK,
    Role.HANDLER: _CASE_WORK | {Right.REVEAL_REPORTER},
    Role.SUPERVISOR: frozenset(Right) - {Right.MAINTAIN},
    Role.ADMINISTRATOR: frozenset(Right) - {Right.ADOPT_LAW, Right.REVEAL_REPORTER},
}


@dataclass(eq=False)
class NotAllowedError(DomainError):
    """The actor's role does not carry the right that the command needs."""

    role: Role
    right: Right


@dataclass(frozen=True, slots=True)
class Actor:
    """The person on whose word a command is done."""

    name: str
    role: Role
    office_id: int
    staff_id: int | None = None

    def require(self, right: Right) -> None:
        """Raise NotAllowedError unless the role carries ``right``."""
        if right not in RIGHTS[self.role]:
            raise NotAllowedError(self.role, right)
