"""What the two long stories of unpaid wages share: 38 workers, what each is owed, who is paid.

A worker earns 8,000.35 yuan a month and 10 yuan more for each place on the list.  All places
together are 1 + 2 + ... + 38 = 741, so that a month of all is 38 x 8,000.35 + 10 x 741 =
304,013.30 + 7,410.00 = 311,423.30 yuan.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from disputes_app.domain.events import Facts
from disputes_app.domain.fund_computation import FundWorker, OwedMonth
from disputes_app.domain.money import to_yuan
from tests.support.long_stories import Act, Story
from tests.support.rosters import HEADS, invented_id, workbook

PEOPLE = 38
MONTH_FEN = 31_142_330
"""What all are owed for a month."""
SUB, GENERAL = 2, 3
DIRECT: Facts = {"method": "direct", "proof": "送达回证"}
FILED: Facts = {"first_inspector": "李测试", "second_inspector": "周测试", "signed_by": "钱测试"}
SIGNED: Facts = {"signed_by": "钱测试", "signer_office": "organ_head"}
PAPERS: Facts = dict.fromkeys(("application", "account", "identity", "employment", "proof"), True)


@dataclass(frozen=True, slots=True)
class WageStory:
    """A complaint with its ledger, and the records beside it.

    Attributes:
        names: of the parties, by place.
        months: for which nothing was paid.
        short: what somebody is owed for a month in place of the usual sum, by place and month.
        project, fund: the first act opens the record.
    """

    case: Story
    names: Mapping[int, str]
    months: tuple[str, ...]
    short: Mapping[tuple[int, str], int]
    fund: tuple[Act, ...]
    project: tuple[Act, ...] = ()

    def due_fen(self, place: int, month: str) -> int:
        """Return what a worker is owed for a month."""
        return self.short.get((place, month), 800_035 + 1_000 * place)

    def paid_fen(self, place: int, month: str) -> int:
        """Return what a worker gets: a month, or what the fund advances for wages."""
        if month:
            return self.due_fen(place, month)
        return 1_485_050 if place == PEOPLE else 1_639_000

    def roster(self) -> bytes:
        """Return the workbook that the representatives bring: a line a worker and month."""
        rows: list[Sequence[object]] = [HEADS]
        for place in range(1, PEOPLE + 1):
            for month in self.months:
                due = float(to_yuan(self.due_fen(place, month)))
                phone = f"138{place:08}"
                person = (f"测试{place}", invented_id(place), phone, "一班")
                rows.append((*person, month, due, 0, due))
        return workbook(rows)

    def fund_workers(self, half_months: Mapping[int, int]) -> tuple[FundWorker, ...]:
        """Return the list of the application; the third is owed 2,000 yuan of compensation."""
        return tuple(
            FundWorker(
                place,
                f"测试{place}",
                invented_id(place),
                "测试银行",
                f"62220000{place:08}",
                tuple(
                    OwedMonth(date.fromisoformat(f"{month}-01"), self.due_fen(place, month))
                    for month in self.months
                ),
                half_months.get(place, 0),
                200_000 if place == OWED_LESS else None,
            )
            for place in range(1, PEOPLE + 1)
        )


OWED_LESS = 3
NOTHING_SHORT: Mapping[tuple[int, str], int] = MappingProxyType({})
