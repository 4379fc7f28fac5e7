"""Which grade of compliance (A, B, C) do the facts of one employer in one year come to?

《企业劳动保障守法诚信等级评价办法》（人社部规〔2016〕1号, in force 2017-01-01), read in two copies
only, so that every criterion is shown as 依据待核: A was not investigated and punished; B was, but
not as C; C any of: three times or more; a group or extreme incident or serious influence; child or
forced labour and the like; an order to correct or a decision refused; inspection obstructed;
criminal liability.  The copies give no numbers of articles, so none is named here.

What the copies leave open, and how it is read here: several decisions in one case are one
investigation; an order to correct alone (条例 18(2)) is none, unless the office says so; a transfer
to the police or their filing is no criminal liability yet, so it moves no grade and is only put
before the person who reviews.
"""

from __future__ import annotations

import enum
import hashlib
import json
import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.errors import DomainError

BASIS = "《企业劳动保障守法诚信等级评价办法》（人社部规〔2016〕1号，依据待核）"


class Grade(enum.StrEnum):
    """A, B or C; the later letter is the worse one."""

    A = "A"
    B = "B"
    C = "C"


class DeedKind(enum.StrEnum):
    """What a fact about an employer is."""

    PENALTY = "penalty"
    HANDLING = "handling"
    ON_THE_SPOT = "on_the_spot"
    ORDERED = "ordered"
    TOLD = "told"
    INCIDENT = "incident"
    GRAVE = "grave"
    ORDER_REFUSED = "order_refused"
    DECISION_REFUSED = "decision_refused"
    OBSTRUCTED = "obstructed"
    CONVICTED = "convicted"
    REFERRED = "referred"
    POLICE_FILED = "police_filed"


class Criterion(enum.StrEnum):
    """A ground for a grade."""

    OFTEN = "often"
    INCIDENT = "incident"
    GRAVE = "grave"
    REFUSED = "refused"
    OBSTRUCTED = "obstructed"
    CRIMINAL = "criminal"
    PUNISHED = "punished"


@dataclass(frozen=True, slots=True)
class Deed:
    """One fact: what, when, in which case or record, by which article.

    Attributes:
        source: number of the case or record.
        text: what its paper is called, empty for nothing more.
    """

    kind: DeedKind
    on: date
    source: str
    article: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Test:
    """From how many cases or records on (``least``) facts of these kinds give a grade."""

    criterion: Criterion
    grade: Grade
    kinds: frozenset[DeedKind]
    least: int = 1


PUNISHED = frozenset({DeedKind.PENALTY, DeedKind.HANDLING, DeedKind.ON_THE_SPOT})
"""What 查处 is in any reading."""
CORRECTED = frozenset({DeedKind.ORDERED, DeedKind.TOLD})
"""What 查处 is besides, where the office counts orders to correct."""
HINTS = frozenset({DeedKind.REFERRED, DeedKind.POLICE_FILED})
"""What moves no grade, but has to be looked at by a person."""
TESTS = (
    Test(Criterion.OFTEN, Grade.C, PUNISHED, 3),
    Test(Criterion.INCIDENT, Grade.C, frozenset({DeedKind.INCIDENT})),
    Test(Criterion.GRAVE, Grade.C, frozenset({DeedKind.GRAVE})),
    Test(
        Criterion.REFUSED,
        Grade.C,
        frozenset({DeedKind.ORDER_REFUSED, DeedKind.DECISION_REFUSED}),
    ),
    Test(Criterion.OBSTRUCTED, Grade.C, frozenset({DeedKind.OBSTRUCTED})),
    Test(Criterion.CRIMINAL, Grade.C, frozenset({DeedKind.CONVICTED})),
    Test(Criterion.PUNISHED, Grade.B, PUNISHED),
)
"""The published criteria, the first that holds for the worst grade first."""
GRAVE_CAUSES = ("童工", "强迫劳动", "强制劳动")
"""Words in the cause of a case that was punished which make it grave (使用童工、强迫劳动等)."""
OBSTRUCTION_CAUSES = ("阻挠", "抗拒监察", "拒绝监察", "不配合监察")
_TOWN = re.compile(
    r"(?:上海市)?嘉定区?((?:(?!路|弄|号|镇|街道|新区|工业区).){1,5}(?:街道|新区|镇|工业区))"
)
_RANK = {Grade.A: 0, Grade.B: 1, Grade.C: 2}


@dataclass(eq=False)
class GradeYearNotOverError(DomainError):
    """The year that is to be graded is not over: the whole year's record is asked for."""

    year: int


@dataclass(frozen=True, slots=True)
class Graded:
    """A grade and the criteria that gave it; none for A."""

    grade: Grade
    criteria: tuple[Criterion, ...]


@dataclass(frozen=True, slots=True)
class GradeRow:
    """One employer of one computation.

    Attributes:
        key: its code, or without one its name as the register compares it.
        deeds: everything that was read of it, by day.
    """

    key: str
    name: str
    code: str
    town: str
    employer_id: int | None
    grade: Grade
    criteria: tuple[Criterion, ...]
    deeds: tuple[Deed, ...]

    @property
    def must_be_reviewed(self) -> bool:
        """Whether a person has to look at it before the grades are confirmed."""
        return self.grade is Grade.C or any(one.kind in HINTS for one in self.deeds)


def check_over(year: int, today: date) -> None:
    """Raise GradeYearNotOverError unless a year is over on a day."""
    if today.year <= year:
        raise GradeYearNotOverError(year)


def grade(
    deeds: Iterable[Deed], *, orders_count: bool = False, tests: Sequence[Test] = TESTS
) -> Graded:
    """Return the grade that facts of one year come to; more facts never give a better one.

    Args:
        orders_count: whether an order to correct is 查处, as the office reads it.
    """
    sources: dict[DeedKind, set[str]] = {}
    for one in deeds:
        sources.setdefault(one.kind, set()).add(one.source)
    met = [one for one in tests if _number(sources, one, orders_count=orders_count) >= one.least]
    if not met:
        return Graded(Grade.A, ())
    worst = worst_of(one.grade for one in met)
    return Graded(worst, tuple(one.criterion for one in met if one.grade is worst))


def worst_of(grades: Iterable[Grade]) -> Grade:
    """Return the worst of some grades; A of none."""
    return max(grades, key=_RANK.__getitem__, default=Grade.A)


def _number(sources: dict[DeedKind, set[str]], test: Test, *, orders_count: bool) -> int:
    kinds: Collection[DeedKind] = test.kinds
    if orders_count and test.kinds == PUNISHED:
        kinds = PUNISHED | CORRECTED
    found: set[str] = set()
    for kind in kinds:
        found |= sources.get(kind, set())
    return len(found)


def town_in(address: str, towns: Sequence[str]) -> str:
    """Return the town of an address: one of the district's, else as it is written; "" for none."""
    known = max((one for one in towns if one and one in address), key=len, default="")
    if known:
        return known
    written = _TOWN.search(address)
    return "" if written is None else written[1]


def deeds_text(deeds: Iterable[Deed]) -> str:
    """Return facts as they are kept: a JSON list of lists."""
    rows = [
        [one.kind.value, one.on.isoformat(), one.source, one.article, one.text] for one in deeds
    ]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))


def deeds_of(text: str) -> tuple[Deed, ...]:
    """Return facts as they were kept."""
    return tuple(
        Deed(DeedKind(kind), date.fromisoformat(on), source, article, more)
        for kind, on, source, article, more in json.loads(text)
    )


def rows_digest(rows: Iterable[GradeRow]) -> str:
    """Return the SHA-256 (hex) over everything that rows say, in their order."""
    digest = hashlib.sha256()
    for one in rows:
        cells = [
            one.key,
            one.name,
            one.code,
            one.town,
            one.employer_id,
            one.grade.value,
            [criterion.value for criterion in one.criteria],
            deeds_text(one.deeds),
        ]
        digest.update(json.dumps(cells, ensure_ascii=False, separators=(",", ":")).encode() + b"\n")
    return digest.hexdigest()
