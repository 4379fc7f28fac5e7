"""What does the record of a year's grades say of the employer that a paper of it is for?"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class GradedEmployer:
    """An employer of the record: its letter on the day of the paper, and why.

    ``ground`` is what a person wrote, else the criteria that were met; empty for a grade without.
    """

    code: str
    grade: str
    ground: str
