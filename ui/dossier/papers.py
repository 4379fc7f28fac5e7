"""文书 of a record beside the cases: its papers, how each is served, and by which step."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.events import Facts
from disputes_app.domain.issued_papers import IssuedPaper, OfRecord
from disputes_app.domain.shanghai import shanghai_day
from ui.case_page.offered_papers import offered_forms
from ui.case_page.papers_view import PapersOf
from ui.dossier.reading import DossierFile, StepEntry
from ui.wording import day_text


def papers_of_file(file: DossierFile) -> PapersOf:
    """Return whose papers the page of a record shows."""
    return PapersOf(
        OfRecord(file.id),
        lambda forms: offered_forms(forms, file.view.record.number),
        lambda paper: _served_text(paper, file),
        lambda paper: (paper.serves, _who_is_next(paper, file)),
    )


def _services(paper: IssuedPaper, file: DossierFile) -> list[StepEntry]:
    """Return the steps that tell of the service of a paper, since it was issued."""
    since = shanghai_day(paper.issued_at)
    return [
        one
        for one in file.entries
        if one.event.kind == paper.serves and not one.voided and one.event.happened_on >= since
    ]


def _served_text(paper: IssuedPaper, file: DossierFile) -> str:
    if not paper.serves:
        return QCoreApplication.translate("papers", "不登记送达")
    told = _services(paper, file)
    if not told:
        return QCoreApplication.translate("papers", "还没有登记")
    names = [file.names.parties.get(_party(one), "") for one in told]
    days = [day_text(one.event.happened_on) for one in told]
    return "\n".join(f"{day}  {name}".strip() for day, name in zip(days, names, strict=True))


def _who_is_next(paper: IssuedPaper, file: DossierFile) -> Facts:
    """Return the first party whose service is not on record yet."""
    reached = {_party(one) for one in _services(paper, file)}
    left = [place for place in file.names.parties if place not in reached]
    return {"party": left[0]} if left else {}


def _party(entry: StepEntry) -> int:
    place = entry.event.facts.get("party")
    return place if isinstance(place, int) else 0
