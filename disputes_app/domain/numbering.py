"""How are receipts and cases numbered?

A receipt number (收件号) is given at receipt, a case number (办字号) only at
acceptance.  Each series counts by calendar year, without gaps; a number that was
given stays used.  The patterns follow 嘉劳人仲（2026）办字第12号, as Shanghai's
commissions print it; Jiading's own are not on file and may be set otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass

from disputes_app.domain.cases import Line


@dataclass(frozen=True, slots=True)
class Series:
    """One run of numbers.  ``pattern`` has the fields ``{year}`` and ``{n}``."""

    id: str
    pattern: str

    def number(self, year: int, n: int) -> str:
        """Write the ``n``-th number of a year."""
        return self.pattern.format(year=year, n=n)


RECEIPT_SERIES = {
    Line.MEDIATION: Series("mediation.receipt", "嘉劳调（{year}）收字第{n}号"),
    Line.ARBITRATION: Series("arbitration.receipt", "嘉劳人仲（{year}）收字第{n}号"),
    Line.INSPECTION: Series("inspection.receipt", "嘉人社监（{year}）收字第{n}号"),
}
CASE_SERIES = {
    Line.MEDIATION: Series("mediation.case", "嘉劳调（{year}）调字第{n}号"),
    Line.ARBITRATION: Series("arbitration.case", "嘉劳人仲（{year}）办字第{n}号"),
    Line.INSPECTION: Series("inspection.case", "嘉人社监（{year}）立字第{n}号"),
}
ALL_SERIES = {one.id: one for one in (*RECEIPT_SERIES.values(), *CASE_SERIES.values())}


def number_in_series(number: str) -> str:
    """Return ``第912号``: what tells cases of one office and year apart."""
    return number.rpartition("字")[2] or number
