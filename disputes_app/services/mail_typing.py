"""How do tracking numbers that are typed or pasted one a line get to their letters?

The letters stand in an order, as they were printed; line n belongs to letter n.  What is recorded
goes through the same rules as a table of the post, all letters or none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.errors import DomainError
from disputes_app.domain.service_list import ServiceRow
from disputes_app.domain.service_papers import paper_name
from disputes_app.domain.service_records import tracking_key
from disputes_app.domain.staff import Actor
from disputes_app.services.context import Context
from disputes_app.services.mail_import import MailReport, record_lines
from disputes_app.services.mail_rows import MailKind, MailLine


@dataclass(eq=False)
class TooManyNumbersError(DomainError):
    """More tracking numbers were given than there are letters."""

    numbers: int
    letters: int


@dataclass(eq=False)
class NoNumbersError(DomainError):
    """No tracking number was given."""

    letters: int


def numbers_in(text: str) -> tuple[str, ...]:
    """Return the numbers of a text, one a line; an empty line in between leaves a letter out."""
    return tuple(tracking_key(line) for line in text.rstrip().split("\n")) if text.strip() else ()


def letter_lines(
    letters: Sequence[ServiceRow], numbers: Sequence[str], on: date
) -> tuple[MailLine, ...]:
    """Return what is to be recorded of each letter that has a number.

    Raises:
        TooManyNumbersError: there are more numbers than letters.
        NoNumbersError: there is none at all.
    """
    if len(numbers) > len(letters):
        raise TooManyNumbersError(len(numbers), len(letters))
    if not any(numbers):
        raise NoNumbersError(len(letters))
    return tuple(
        MailLine(
            place,
            row.number,
            paper_name(row.task.paper, row.task.name),
            row.party_name,
            number,
            on,
            "",
            "",
        )
        for place, (row, number) in enumerate(zip(letters, numbers, strict=False), start=1)
        if number
    )


def record_numbers(
    ctx: Context,
    actor: Actor,
    letters: Sequence[ServiceRow],
    numbers: Sequence[str],
    on: date,
    *,
    dry_run: bool = False,
) -> MailReport:
    """Record that letters were posted under these numbers, all of them or none.

    Raises:
        As :func:`letter_lines`.
        NotAllowedError: the actor may not record entries.
    """
    lines = letter_lines(letters, numbers, on)
    return record_lines(ctx, actor, MailKind.NUMBERS, lines, dry_run=dry_run)
