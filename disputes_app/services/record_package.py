"""How is a record beside the cases handed on: its index, its log, its issued papers, their sums?

What tells who is protected in a case that the record is about stays behind, or stops the package.
"""

from __future__ import annotations

from pathlib import Path

from db.queries import offices as office_queries
from disputes_app.domain.dossiers.catalogue import SPECS, STEPS
from disputes_app.domain.dossiers.records import DossierId, DossierRecord
from disputes_app.domain.events import voided_seqs
from disputes_app.domain.exposure import texts_in
from disputes_app.domain.file_names import clean_name
from disputes_app.domain.issued_papers import IssuedPaper, OfRecord
from disputes_app.domain.package_facts import PackageEntry, PackagePaper, RecordPackageFacts
from disputes_app.domain.record_paper import RecordPaper
from disputes_app.domain.staff import Actor, Right
from disputes_app.domain.words import word
from disputes_app.services.context import Context
from disputes_app.services.dossiers import DossierView, dossier_view
from disputes_app.services.package_writing import (
    Package,
    issued_papers,
    package_entry,
    placed_papers,
    record_package,
    write_package,
)
from disputes_app.services.record_forms import is_list
from disputes_app.services.record_json import record_json
from disputes_app.services.record_papers import record_exposure, record_paper
from disputes_app.services.secrecy import PaperExposesError

INDEX_FORM = "record.index"
"""Stands for the package where it is refused as a paper would be."""


def export_record(
    ctx: Context, actor: Actor, dossier_id: DossierId, target: Path, *, invariant: bool = False
) -> Package:
    """Write a record to a zip file, or to a new folder where ``target`` does not end in ``.zip``.

    Raises:
        NotAllowedError: the actor may not issue papers.
        DossierMissingError: no such record.
        PaperDamagedError: what is stored of an issued paper is not what was issued.
        MissingGlyphError, NoChineseFontError: the index cannot be set on this machine.
        PaperExposesError: something in it tells who is protected in a case it is about.
        TargetTakenError, TargetRefusedError: it cannot be written there.
    """
    from disputes_app.documents.reports.case_index import RECORD_FILE

    actor.require(Right.ISSUE_PAPER)
    view, paper = dossier_view(ctx, dossier_id), record_paper(ctx, dossier_id)
    issued = issued_papers(ctx, OfRecord(dossier_id))
    exposes = record_exposure(ctx, dossier_id, paper)
    papers = placed_papers([one for one in issued if exposes is None or _looked_through(one)])
    facts = _facts(ctx, actor, view, paper, papers)
    said = record_json(ctx, view)
    codes = () if exposes is None else exposes(texts_in((facts, said)))
    if codes:
        raise PaperExposesError(INDEX_FORM, codes)

    def done() -> None:
        detail = f"{view.record.number} {len(papers)} papers"
        record_package(ctx, actor, "export_record", None, detail)

    write_package(ctx, target, facts, (RECORD_FILE, said), done=done, invariant=invariant)
    return Package(target, 0, len(issued) - len(papers), len(papers))


def record_package_name(record: DossierRecord) -> str:
    """Return a name for the package of a record, without an ending."""
    return clean_name(record.number)


def _looked_through(paper: IssuedPaper) -> bool:
    """Say whether a paper was looked through for what would tell who is protected."""
    return paper.screened and not is_list(paper.form_id)


def _facts(
    ctx: Context,
    actor: Actor,
    view: DossierView,
    paper: RecordPaper,
    papers: tuple[PackagePaper, ...],
) -> RecordPackageFacts:
    record, spec = view.record, SPECS[view.record.type]
    with ctx.database.read() as conn:
        offices = {one.id: one.name_zh for one in office_queries.offices(conn)}
    standing = spec.outcomes.get(record.outcome) or spec.stages.get(record.stage)
    return RecordPackageFacts(
        number=record.number,
        type_name=word(record.type, "zh"),
        title=record.title,
        reference=record.reference,
        town=record.town,
        office=offices.get(record.office_id or 0, ""),
        handler=paper.handler,
        parties=tuple((one.role, one.name) for one in paper.parties),
        cases=paper.cases,
        opened_on=record.opened_on,
        ended_on=record.ended_on,
        outcome="" if standing is None else standing.zh,
        entries=_entries(view),
        made_at=ctx.now(),
        made_by=actor.name,
        papers=papers,
    )


def _entries(view: DossierView) -> tuple[PackageEntry, ...]:
    steps, events = STEPS[view.record.type], [one.event for one in view.log]
    gone = voided_seqs(events)
    names = {kind: one.zh for kind, one in steps.items()}
    return tuple(
        package_entry(one, names.get(one.kind, one.kind), voided=one.seq in gone) for one in events
    )
