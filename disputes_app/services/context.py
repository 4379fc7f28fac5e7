"""What does every use case need: the database, the law in force, the clock?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from db.engine import Database
from disputes_app.domain.law import Law
from disputes_app.domain.shanghai import Moment, shanghai_day
from disputes_app.services.law_in_force import LawInForce


@dataclass(frozen=True, slots=True)
class Context:
    """Opened once by the entry point and handed to every service.

    Attributes:
        law_in_force: the law adopted in this database; it follows adoptions.
        clock: the present moment; replaced for a run of a demonstration.
    """

    database: Database
    law_in_force: LawInForce
    clock: Moment
    demonstration: bool

    @property
    def law(self) -> Law:
        """The law adopted in this database, as it was read last."""
        return self.law_in_force.law

    def now(self) -> datetime:
        """Return the present moment, aware UTC."""
        return self.clock()

    def today(self) -> date:
        """Return the present day in Shanghai."""
        return shanghai_day(self.clock())
