"""Records of the joint-punishment list, made through the services on days that a test names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.staff import Actor
from disputes_app.services.context import Context
from disputes_app.services.dossiers import DossierChanged, open_dossier, record_step
from disputes_app.services.log_entries import NewEntry

FEN = 860_000_00
NOTED = {"method": "direct", "proof": "送达回证"}
On = Callable[[date], Context]


@dataclass(slots=True)
class Lister:
    """Makes entries one after the other, each on its day."""

    on: On
    actor: Actor
    changed: DossierChanged | None = None

    def open(self, day: str, employer: str, **more: str | int) -> Lister:
        """Open the record of an order whose term ended on ``order_until``."""
        facts: Mapping[str, str | int] = {
            "employer": employer,
            "reference": f"嘉人社监令〔2026〕{employer}号",
            "order_on": "2026-05-11",
            "order_until": "2026-06-15",
            "people": 21,
            "owed_fen": FEN,
            **more,
        }
        at = date.fromisoformat(day)
        entry = NewEntry("listing.opened", at, facts)
        self.changed = open_dossier(self.on(at), self.actor, DossierType.LISTING, entry)
        return self

    def step(self, kind: str, day: str, **facts: str | int | bool) -> Lister:
        """Make an entry ``listing.<kind>``."""
        assert self.changed is not None
        at = date.fromisoformat(day)
        self.changed = record_step(
            self.on(at),
            self.actor,
            self.changed.dossier_id,
            NewEntry(f"listing.{kind}", at, facts),
            seen_version=self.changed.version,
        )
        return self

    def tested(self, day: str) -> Lister:
        """Establish that nothing was paid and that the sum is large."""
        self.step("unpaid", day, unpaid_fen=FEN, evidence="银行流水")
        return self.step(
            "amount_tested", day, people=21, amount_fen=FEN, evidence="工资表",
            threshold_one_fen=5_000_00, threshold_ten_fen=30_000_00,
        )  # fmt: skip

    def person(self, day: str, name: str, number: str = "") -> int:
        """Name the legal representative; return the place."""
        facts = {"name": name, "role": "legal_rep", **({"id_number": number} if number else {})}
        self.step("person", day, **facts)
        assert self.changed is not None
        return self.changed.version

    def told(self, day: str, *places: int) -> Lister:
        """Give notice to parties and serve it at once."""
        for place in places:
            self.step(
                "noticed", day, party=place, number=f"告{place}号", reason="拖欠工资",
                basis="第五条", tells_rights=True,
            )  # fmt: skip
            self.step("notice_served", day, party=place, **NOTED)
        return self

    def listed(self, day: str, number: str, reason: str = "拖欠21名农民工工资") -> Lister:
        """Decide to list."""
        return self.step(
            "listed", day, number=number, reason=reason, basis="第五条第（一）项",
            tells_remedies=True, signed_by="钱测试",
        )  # fmt: skip


def list_one(on: On, actor: Actor, employer: str, person: str, **more: str) -> DossierChanged:
    """Put an employer and its legal representative on the list on 2026-07-06.

    Args:
        more: ``code`` of the employer, ``id_number`` of the person, ``reason`` of the decision.
    """
    lister = Lister(on, actor)
    code = {"employer_code": more["code"]} if "code" in more else {}
    lister.open("2026-06-16", employer, **code).tested("2026-06-16")
    place = lister.person("2026-06-16", person, more.get("id_number", ""))
    lister.told("2026-06-18", 1, place)
    reason = more.get("reason", "拖欠21名农民工工资")
    lister.listed("2026-07-06", "嘉人社失列〔2026〕1号", reason)
    assert lister.changed is not None
    return lister.changed
