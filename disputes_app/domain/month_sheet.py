"""What does the paper of a locked month print?"""

from __future__ import annotations

from dataclasses import dataclass

from disputes_app.domain.frozen_figures import FrozenFigure
from disputes_app.domain.month_chain import MonthCase
from disputes_app.domain.month_report import MonthLine, MonthReport


@dataclass(frozen=True, slots=True)
class MonthSheet:
    """A month as it was sent.

    Attributes:
        rates: the frozen rates of its lines, in the order of the lines.
        corrected: the cases of earlier months that it corrects.
    """

    report: MonthReport
    lines: tuple[MonthLine, ...]
    rates: tuple[FrozenFigure, ...]
    corrected: tuple[MonthCase, ...]
