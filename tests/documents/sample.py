"""Facts that the tests of papers start from, and how they read a PDF back."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from pathlib import Path

import pypdfium2

from disputes_app.domain.cases import Line
from disputes_app.domain.papers import CasePaper, Contact, PaperParty
from disputes_app.domain.rate import (
    Basis,
    Grouping,
    Population,
    RateFigures,
    RateGroup,
    RateQuery,
)

REFERENCE = Path(__file__).parent / "reference"
UPDATE = "UPDATE_REFERENCE"

NOTICE = "arbitration.acceptance_notice"
COMMISSION = "上海市嘉定区劳动人事争议仲裁委员会"
WORKER = PaperParty("测试甲", is_person=True)
EMPLOYER = PaperParty("上海测试机械制造有限公司", is_person=False)

ACCEPTED = CasePaper(
    line=Line.ARBITRATION,
    office_name=COMMISSION,
    seal_name=COMMISSION,
    number="嘉劳人仲（2026）办字第1234号",
    cause="追索劳动报酬",
    applicants=(WORKER,),
    respondents=(EMPLOYER,),
    received_on=date(2026, 11, 16),
    accepted_on=date(2026, 11, 18),
    issued_on=date(2026, 11, 18),
    evidence_due_on=date(2026, 12, 1),
    contact=Contact(address="上海市嘉定区测试路100号", phone="021-00000000"),
)


@dataclass(frozen=True, slots=True)
class Glyph:
    """A character on a page, with its ink box in points from the lower left corner."""

    character: str
    left: float
    bottom: float
    right: float
    top: float


def pages_of(pdf: bytes) -> list[str]:
    """Return the text of each page, as a reader would copy it."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [
            page.get_textpage().get_text_range().replace("\r\n", "\n").replace("\x02", "")
            for page in document
        ]


def glyphs_of(pdf: bytes) -> Iterator[tuple[int, Glyph]]:
    """Yield each visible character with the number of its page, from 1."""
    with pypdfium2.PdfDocument(pdf) as document:
        for number, page in enumerate(document, start=1):
            text = page.get_textpage()
            for n in range(text.count_chars()):
                character = text.get_text_range(n, 1)
                if character.strip():
                    yield number, Glyph(character, *text.get_charbox(n))


def same_as_reference(name: str, pdf: bytes) -> bool:
    """Compare the text of a PDF with its reference file.

    With UPDATE_REFERENCE=1 in the environment the file is written instead.
    """
    found = "\n\f\n".join(pages_of(pdf)) + "\n"
    path = REFERENCE / f"{name}.txt"
    if os.environ.get(UPDATE) == "1":
        path.write_text(found, encoding="utf-8")
    return path.read_text(encoding="utf-8") == found


def monthly(
    counts: list[tuple[int, int]],
    *,
    line: Line = Line.INSPECTION,
    population: Population = Population.COMPLAINTS,
    basis: Basis = Basis.DUE,
    first_year: int = 2026,
) -> RateFigures:
    """Return figures by month from January on, from (due, late) pairs; a third is still open."""
    groups = tuple(
        RateGroup(
            key=f"{first_year + n // 12}-{n % 12 + 1:02}",
            label=f"{first_year + n // 12}-{n % 12 + 1:02}",
            due=due,
            on_time=due - late,
            late_closed=late - late // 3,
            late_open=late // 3,
            pending=n % 4,
        )
        for n, (due, late) in enumerate(counts)
    )
    last_year = first_year + max(len(counts) - 1, 0) // 12
    query = RateQuery(
        line=line,
        population=population,
        basis=basis,
        from_day=date(first_year, 1, 1),
        to_day=date(last_year, 12, 31),
        as_of=date(last_year, 12, 31),
        by=Grouping.MONTH,
    )
    return figures_of(query, groups)


def figures_of(query: RateQuery, groups: tuple[RateGroup, ...]) -> RateFigures:
    """Return figures whose headline is the sum of ``groups``."""

    def total(count: Callable[[RateGroup], int]) -> int:
        return sum(map(count, groups))

    return RateFigures(
        query=query,
        due=total(lambda group: group.due),
        on_time=total(lambda group: group.on_time),
        late_closed=total(lambda group: group.late_closed),
        late_open=total(lambda group: group.late_open),
        due_today=11,
        pending=total(lambda group: group.pending),
        pending_closed=total(lambda group: group.pending) // 2,
        suspended=13,
        cannot_judge=14,
        intake_late=15,
        transferred=16,
        merged=17,
        struck_out=18,
        refused=19,
        withdrawn_before_acceptance=20,
        late_entered=21,
        provisional=False,
        groups=groups,
    )


def just_below(figures: RateFigures) -> RateFigures:
    """Return figures of 9,796 in 10,000: 97.96 %, which rounding would make 98.0 %."""
    below = replace(figures, due=10_000, on_time=9_796, late_closed=204, late_open=0)
    assert below.rate == Fraction(9_796, 10_000)
    return below
