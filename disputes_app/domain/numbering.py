"""How are receipts and cases numbered?

A receipt number (收件号) is given at receipt, a case number (办字号) only at
acceptance.  Each series counts by calendar year, without gaps; a number that was
given stays used.  The patterns follow 嘉劳人仲（2026）办字第12号, as Shanghai's
commissions print it; Jiading's own are not on file, so the bureau may set others.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from disputes_app.domain.cases import Line
from disputes_app.domain.errors import DomainError

BRACKETS = (("（", "）"), ("〔", "〕"), ("(", ")"))
"""The brackets a year may stand in; whoever looks for a number may type any of them."""

YEAR, COUNTER = "{year}", "{n}"
LONGEST_PATTERN = 40

_SPOKEN = {"{年}": YEAR, "{年度}": YEAR, "{序号}": COUNTER, "{号}": COUNTER}
_FIELD = re.compile(r"\{[^{}]*\}")
_SIGNS = frozenset("（）〔〕()-—·、")


@dataclass(eq=False)
class NumberPatternError(DomainError):
    """A pattern under which numbers could not be given.

    ``problem`` is ``pattern_without_year``, ``pattern_year_twice``, ``pattern_year_unbracketed``,
    ``pattern_without_counter``, ``pattern_counter_twice``, ``pattern_counter_first``,
    ``pattern_without_word``, ``pattern_digit``, ``pattern_sign`` or ``pattern_too_long``.
    """

    pattern: str
    problem: str


@dataclass(eq=False)
class NumberPatternTakenError(DomainError):
    """Another series gives, or once gave, its numbers like this: one of them is ``number``."""

    pattern: str
    number: str


@dataclass(frozen=True, slots=True)
class Series:
    """One run of numbers.  ``pattern`` has the fields ``{year}`` and ``{n}``."""

    id: str
    pattern: str

    def number(self, year: int, n: int) -> str:
        """Write the ``n``-th number of a year."""
        return self.pattern.format(year=year, n=n)

    def written_as(self, pattern: str) -> Series:
        """Return the same run, its numbers written otherwise from now on."""
        return replace(self, pattern=pattern)


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
REVIEW_SERIES = Series("mediation.review", "嘉劳人仲（{year}）审字第{n}号")
"""Numbers of the reviews of mediation agreements, given when one is accepted (办案规则 75)."""
FILE_SERIES = {
    Line.MEDIATION: Series("mediation.file", "嘉劳调（{year}）档字第{n}号"),
    Line.ARBITRATION: Series("arbitration.file", "嘉劳人仲（{year}）档字第{n}号"),
    Line.INSPECTION: Series("inspection.file", "嘉人社监（{year}）档字第{n}号"),
}
PAPER_SERIES: Mapping[str, Series] = {
    "refusal_notice": Series("paper.refusal_notice", "嘉劳人仲（{year}）不字第{n}号"),
    "inquiry_notice": Series("paper.inquiry_notice", "嘉人社监（{year}）询字第{n}号"),
    "order": Series("paper.order", "嘉人社监（{year}）令字第{n}号"),
    "penalty_notice": Series("paper.penalty_notice", "嘉人社监（{year}）罚告字第{n}号"),
    "prior_notice": Series("paper.prior_notice", "嘉人社监（{year}）告字第{n}号"),
    "handling_decision": Series("paper.handling_decision", "嘉人社监（{year}）理字第{n}号"),
    "penalty_decision": Series("paper.penalty_decision", "嘉人社监（{year}）罚字第{n}号"),
    "demand": Series("paper.demand", "嘉人社监（{year}）催字第{n}号"),
}
"""Numbers of papers that have their own, by the paper as its service names it
(``domain.service_papers``); given when a paper is issued and the log names none."""
LISTING_NOTICE_SERIES = Series("paper.listing_notice", "嘉人社监（{year}）名告字第{n}号")
LISTING_DECISION_SERIES = Series("paper.listing_decision", "嘉人社监（{year}）名决字第{n}号")
FUND_DECISION_SERIES = Series("paper.fund_decision", "嘉人社（{year}）垫决字第{n}号")
INSPECTION_NOTICE_SERIES = Series("paper.inspection_notice", "嘉人社监（{year}）检字第{n}号")
INSPECTION_RESULT_SERIES = Series("paper.inspection_result", "嘉人社监（{year}）检告字第{n}号")
STOP_WORK_SERIES = Series("paper.stop_work", "嘉人社监（{year}）停字第{n}号")
DEPOSIT_NOTICE_SERIES = Series("paper.deposit_notice", "嘉人社监（{year}）保金字第{n}号")
GRADE_NOTICE_SERIES = Series("paper.grade_notice", "嘉人社监（{year}）等告字第{n}号")
TALK_NOTICE_SERIES = Series("paper.talk_notice", "嘉人社监（{year}）约字第{n}号")
LETTER_SERIES = Series("paper.letter", "嘉人社（{year}）函字第{n}号")
RECORD_PAPER_SERIES = (
    LISTING_NOTICE_SERIES,
    LISTING_DECISION_SERIES,
    FUND_DECISION_SERIES,
    INSPECTION_NOTICE_SERIES,
    INSPECTION_RESULT_SERIES,
    STOP_WORK_SERIES,
    DEPOSIT_NOTICE_SERIES,
    GRADE_NOTICE_SERIES,
    TALK_NOTICE_SERIES,
    LETTER_SERIES,
)
"""Numbers of papers of the records beside the cases (``domain.record_numbers``)."""
FIGURE_SERIES = Series("figure.number", "嘉人社统（{year}）第{n}号")
"""Numbers of published figures."""
EXTERNAL_SERIES = Series("external.number", "嘉人社（{year}）交办第{n}号")
ON_SITE_SERIES = Series("on_site.number", "嘉人社监（{year}）协调第{n}号")
DRAW_SERIES = Series("draw.number", "嘉人社监（{year}）抽查第{n}号")
CAMPAIGN_SERIES = Series("campaign.number", "嘉人社监（{year}）专项第{n}号")
PROJECT_SERIES = Series("project.number", "嘉人社监（{year}）项目第{n}号")
FUND_SERIES = Series("fund.number", "嘉人社（{year}）垫付第{n}号")
FILE_CHECK_SERIES = Series("file_check.number", "嘉人社（{year}）评查第{n}号")
LISTING_SERIES = Series("listing.number", "嘉人社监（{year}）名单第{n}号")
PUBLICATION_SERIES = Series("publication.number", "嘉人社监（{year}）公布第{n}号")
GRADING_SERIES = Series("grading.number", "嘉人社监（{year}）等级第{n}号")
ALERT_SERIES = Series("alert.number", "嘉人社（{year}）预警第{n}号")
INCIDENT_SERIES = Series("incident.number", "嘉人社（{year}）群体第{n}号")
SCREENING_SERIES = Series("screening.number", "嘉人社（{year}）排查第{n}号")
KEY_NOTE_SERIES = Series("key_note.number", "嘉人社（{year}）互通第{n}号")
DOSSIER_SERIES = (
    EXTERNAL_SERIES,
    ON_SITE_SERIES,
    DRAW_SERIES,
    CAMPAIGN_SERIES,
    PROJECT_SERIES,
    FUND_SERIES,
    FILE_CHECK_SERIES,
    LISTING_SERIES,
    PUBLICATION_SERIES,
    GRADING_SERIES,
    ALERT_SERIES,
    INCIDENT_SERIES,
    SCREENING_SERIES,
    KEY_NOTE_SERIES,
)
"""Numbers of the records beside the cases."""
ALL_SERIES: Mapping[str, Series] = {
    one.id: one
    for one in (
        *RECEIPT_SERIES.values(),
        *CASE_SERIES.values(),
        REVIEW_SERIES,
        *PAPER_SERIES.values(),
        *RECORD_PAPER_SERIES,
        *FILE_SERIES.values(),
        FIGURE_SERIES,
        *DOSSIER_SERIES,
    )
}
"""Every series with the pattern it has until the bureau sets another."""


def number_pattern(text: str) -> str:
    """Return a pattern as it is kept, with ``{year}`` and ``{n}``; Chinese field names are read.

    The only digits of a number are its year and its place, in this order, so that no two
    numbers of one series are ever written alike, whatever its patterns have been.

    Raises:
        NumberPatternError: numbers cannot be given like this.
    """
    pattern = "".join(text.split())
    for spoken, field in _SPOKEN.items():
        pattern = pattern.replace(spoken, field)
    problem = next(_problems(pattern), None)
    if problem is not None:
        raise NumberPatternError(text.strip(), problem)
    return pattern


def shown_pattern(pattern: str) -> str:
    """Return a pattern as Chinese clerks type it: 嘉劳人仲（{年}）办字第{序号}号."""
    return pattern.replace(YEAR, "{年}").replace(COUNTER, "{序号}")


def numbers_like(pattern: str) -> re.Pattern[str]:
    """Return what every number written in this pattern looks like."""
    before, _, rest = pattern.partition(YEAR)
    between, _, after = rest.partition(COUNTER)
    return re.compile(rf"{re.escape(before)}\d{{4}}{re.escape(between)}\d+{re.escape(after)}")


def spellings(number: str) -> tuple[str, ...]:
    """Return how a number may stand in the register, whatever brackets were typed."""
    plain = "".join(number.split())
    found = [number.strip(), plain]
    for opening, closing in BRACKETS:
        table = str.maketrans("()（）[]【】〔〕［］", (opening + closing) * 6)
        found.append(plain.translate(table))
    return tuple(dict.fromkeys(found))


def is_same_number(one: str, other: str) -> bool:
    """Say whether two numbers differ in brackets and blanks at most."""
    return not set(spellings(one)).isdisjoint(spellings(other))


def _problems(pattern: str) -> Iterator[str]:
    years, counters = pattern.count(YEAR), pattern.count(COUNTER)
    if years != 1:
        yield "pattern_without_year" if years == 0 else "pattern_year_twice"
    if counters != 1:
        yield "pattern_without_counter" if counters == 0 else "pattern_counter_twice"
    if pattern.find(COUNTER) < pattern.find(YEAR):
        yield "pattern_counter_first"
    if not any(f"{opening}{YEAR}{closing}" in pattern for opening, closing in BRACKETS):
        yield "pattern_year_unbracketed"
    words = pattern.replace(YEAR, "").replace(COUNTER, "")
    if any(one.isnumeric() and not _is_word(one) for one in words):
        yield "pattern_digit"
    if _FIELD.search(words) or not all(_is_word(one) or one in _SIGNS for one in words):
        yield "pattern_sign"
    if not _is_word(pattern[:1]):
        yield "pattern_without_word"
    if len(pattern) > LONGEST_PATTERN:
        yield "pattern_too_long"


def _is_word(sign: str) -> bool:
    """Say whether a sign is a letter or a Chinese character (which 一 and 第 are)."""
    return unicodedata.category(sign) in {"Lo", "Lu", "Ll"} if sign else False


def number_in_series(number: str) -> str:
    """Return ``第912号``: what tells cases of one office and year apart."""
    return number.rpartition("字")[2] or number
