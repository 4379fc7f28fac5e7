"""The worked inspection of the sample papers, and how a test changes it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from disputes_app.domain.paper_entries import PaperEntry, PaperValue
from disputes_app.domain.papers import CasePaper
from tests.documents.form_samples import inspection, inspection_later, inspection_letters
from tests.documents.form_samples.entries import entry
from tests.documents.form_samples.inspection import FIRM

SAMPLES = {**inspection.SAMPLES, **inspection_later.SAMPLES, **inspection_letters.SAMPLES}
DECISION = "inspection.penalty_decision"
COURT = "inspection.court_application"
DEMAND = "inspection.demand"


def sample(form_id: str, *more: PaperEntry, on: str = "") -> CasePaper:
    """Return a sample with more entries, and as of another day."""
    facts = SAMPLES[form_id]
    issued = date.fromisoformat(on) if on else facts.issued_on
    return replace(facts, entries=(*facts.entries, *more), issued_on=issued)


def without(form_id: str, *kinds: str) -> CasePaper:
    """Return a sample without the entries of these kinds."""
    facts = SAMPLES[form_id]
    return replace(facts, entries=tuple(one for one in facts.entries if one.kind not in kinds))


def changed(form_id: str, kind: str, **facts: PaperValue) -> CasePaper:
    """Return a sample in which the entries of a kind say something else."""
    lawful = SAMPLES[form_id]

    def told(one: PaperEntry) -> PaperEntry:
        return replace(one, facts={**one.facts, **facts}) if one.kind == kind else one

    return replace(lawful, entries=tuple(map(told, lawful.entries)))


PAID = entry("inspection.fine_paid", "2026-11-10", 90, party=FIRM.name)
PARTLY = entry("inspection.decision_performed", "2026-11-10", 92, party=FIRM.name, in_full=False)
SUED = entry(
    "inspection.remedy_sought", "2026-05-10", 93, party=FIRM.name, way="行政诉讼", to="法院"
)
ANNULLED = entry(
    "inspection.remedy_ended",
    "2026-08-01",
    96,
    party=FIRM.name,
    way="行政诉讼",
    result="撤销、确认违法或者无效",
)
AGAIN = (
    entry(DECISION, "2026-09-01", 98, party=FIRM.name, number="嘉人社监（2026）罚字第99号"),
    entry("inspection.delivered", "2026-09-02", 99, party=FIRM.name),
)
