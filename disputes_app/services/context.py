"""What does every use case need: the database, the law in force, the clock?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from db.engine import Database
from disputes_app.domain.law import Law
from disputes_app.domain.shanghai import Moment, shanghai_day


@dataclass(frozen=True, slots=True)
class Context:
    """Opened once by the entry point and handed to every service.

    Attributes:
        law: the law adopted in this database, loaded when it was opened.
        clock: the present moment; replaced for a run of a demonstration.
    """

    database: Database
    law: Law
    clock: Moment
    demonstration: bool

    def now(self) -> datetime:
        """Return the present moment, aware UTC."""
        return self.clock()

    def today(self) -> date:
        """Return the present day in Shanghai."""
        return shanghai_day(self.clock())
