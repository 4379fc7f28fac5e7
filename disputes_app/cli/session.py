"""What did the user ask for with the global options, and who is acting?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import click

from disputes_app.domain.words import Language

if TYPE_CHECKING:
    from disputes_app.domain.staff import Actor

LANGUAGE_KEY = "disputes_app.language"
"""Where the language stands in click's ``meta`` while the command line is still being read."""


@dataclass(frozen=True, slots=True)
class Session:
    """The global options of one run.

    Attributes:
        target: ``--db``, None where it was not given.
        today: ``--today`` or ``DISPUTES_TODAY``, None for the machine's clock.
        language_given: whether ``--lang`` stood on the command line; a window otherwise
            speaks the language chosen in it before.
    """

    target: str | None
    language: Language
    today: date | None
    language_given: bool = False

    def say(self, zh: str, en: str) -> str:
        """Return the sentence in the language of this run."""
        return zh if self.language == "zh" else en


def language_of(context: click.Context | None) -> Language:
    """Return the language of this run; Chinese as long as nothing else is known."""
    if context is None:
        return "zh"
    return "en" if context.meta.get(LANGUAGE_KEY) == "en" else "zh"


def current_session() -> Session:
    """Return the global options of the command that runs now."""
    found = click.get_current_context().find_object(Session)
    return found if found is not None else Session(None, "zh", None)


def command_line_actor() -> Actor:
    """Return who acts: whoever may open the database from a shell administers it."""
    import getpass

    from disputes_app.domain.staff import Actor, Role

    try:
        name = getpass.getuser()
    except (ImportError, KeyError, OSError):
        name = "command line"
    return Actor(name=name, role=Role.ADMINISTRATOR, office_id=0)
