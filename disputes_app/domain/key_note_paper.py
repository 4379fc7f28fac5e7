"""What does the paper of a note on a key case print?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class KeyNotePaper:
    """Everything that 重点案件信息互通单 may print.

    Attributes:
        seal_name: who issues, in full.
        to: the offices it is for.
        cases: numbers of the cases it is about, as their papers bear them.
        handler: who can be asked.
    """

    seal_name: str
    number: str
    title: str
    to: tuple[str, ...]
    cases: tuple[str, ...]
    employer: str
    employer_code: str
    town: str
    people: int
    owed_fen: int
    text: str
    request: str
    reply_by: date | None
    written_on: date
    handler: str = ""
    demonstration: bool = False

    @property
    def texts(self) -> tuple[str, ...]:
        """What somebody typed and others will read."""
        return (self.title, *self.to, self.employer, self.town, self.text, self.request)
