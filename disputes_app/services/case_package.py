"""How is a whole case handed on, to a court, another office, the archive: as one package?

An index to read, the case as JSON, its issued papers as they were handed out, its files, and their
sums.  What concerns a protected
reporter and what was taken out of the case stay behind.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from db.queries import attachments as attachment_queries
from db.queries import papers as paper_queries
from db.writes import audit as audit_writes
from disputes_app.domain.attachments import Attachment
from disputes_app.domain.audit import AuditRecord
from disputes_app.domain.cases import CaseId
from disputes_app.domain.exposure import texts_in
from disputes_app.domain.file_names import clean_name, numbered_name
from disputes_app.domain.issued_papers import IssuedPaper, PaperDamagedError
from disputes_app.domain.package_facts import (
    PackageEntry,
    PackageFacts,
    PackageFile,
    PackagePaper,
)
from disputes_app.domain.parties import PartyRole
from disputes_app.domain.staff import Actor, Right
from disputes_app.domain.words import word
from disputes_app.services.attachment_settings import open_store, store_settings
from disputes_app.services.case_json import case_json
from disputes_app.services.case_view import CaseView, Entry, open_case
from disputes_app.services.context import Context
from disputes_app.services.file_store import FileStore
from disputes_app.services.parcels import Parcel, Summed, parcel
from disputes_app.services.progress import Progress
from disputes_app.services.secrecy import screen_for

FILES_FOLDER, PAPERS_FOLDER = "附件", "文书"
INDEX_FORM = "case.index"
"""Stands for the package where it is refused as a paper would be."""


@dataclass(frozen=True, slots=True)
class Package:
    """What was handed on: where it is, how many files and papers, how many stayed behind.

    What stays behind is protected: files that concern a reporter, and papers that were issued
    before a person in the case was put under cover.
    """

    target: Path
    files: int
    kept_back: int
    papers: int = 0


def export_case(
    ctx: Context,
    actor: Actor,
    case_id: CaseId,
    target: Path,
    progress: Progress | None = None,
    *,
    invariant: bool = False,
) -> Package:
    """Write a case to a zip file, or to a new folder where ``target`` does not end in ``.zip``.

    Raises:
        NotAllowedError: the actor may not issue papers.
        CaseMissingError: no such case.
        StoreNotNamedError, StoreUnreachableError, FileMissingError, FileDamagedError: a file
            of the case cannot be read; a package that lacks one is not made.
        PaperDamagedError: what is stored of an issued paper is not what was issued.
        MissingGlyphError, NoChineseFontError: the index cannot be set on this machine.
        PaperExposesError: something in it tells who is protected in the case.
        TargetTakenError, TargetRefusedError: it cannot be written there.
        Cancelled: the user stopped it.  In every case nothing is left behind.
    """
    from disputes_app.documents.reports.case_index import (
        CASE_FILE,
        INDEX_FILE,
        SUMS_FILE,
        render_case_index,
    )

    actor.require(Right.ISSUE_PAPER)
    view = open_case(ctx, case_id)
    live = [one for one in _attachments(ctx, case_id) if not one.removed]
    files = _files([one for one in live if not one.protected])
    issued = _issued(ctx, case_id)
    papers = _papers([one for one in issued if one.screened or not view.protected])
    facts = _facts(ctx, actor, view, files, papers)
    if view.protected:
        screen_for(ctx, case_id, INDEX_FORM)(texts_in((facts, case_json(ctx, view))))
    index = render_case_index(facts, demonstration=ctx.demonstration, invariant=invariant)
    store = open_store(store_settings(ctx)) if files else None
    with parcel(target, ctx.now()) as packed:
        summed = Summed(packed)
        summed.put(INDEX_FILE, [index])
        summed.put(CASE_FILE, [_json(ctx, view)])
        for one in papers:
            summed.put(one.path, [_content(ctx, one.paper)])
        if store is not None:
            _put_files(summed, store, files, progress or Progress())
        packed.put(SUMS_FILE, ["".join(summed.lines).encode()])
        _record(ctx, actor, case_id, len(files), len(papers))
    kept_back = len(live) - len(files) + len(issued) - len(papers)
    return Package(target, len(files), kept_back, len(papers))


def _attachments(ctx: Context, case_id: CaseId) -> tuple[Attachment, ...]:
    with ctx.database.read() as conn:
        return attachment_queries.attachments_of_case(conn, case_id)


def _issued(ctx: Context, case_id: CaseId) -> tuple[IssuedPaper, ...]:
    with ctx.database.read() as conn:
        return paper_queries.papers_of_subject(conn, case_id)[::-1]


def _papers(issued: list[IssuedPaper]) -> tuple[PackagePaper, ...]:
    count = len(issued)
    return tuple(
        PackagePaper(number, f"{PAPERS_FOLDER}/{numbered_name(number, count, _name(one))}", one)
        for number, one in enumerate(issued, start=1)
    )


def _name(paper: IssuedPaper) -> str:
    return f"{clean_name(f'{paper.name} {paper.number}'.strip())}.pdf"


def _content(ctx: Context, paper: IssuedPaper) -> bytes:
    with ctx.database.read() as conn:
        pdf = paper_queries.content_of(conn, paper.id)
    if pdf is None or hashlib.sha256(pdf).hexdigest() != paper.sha256:
        raise PaperDamagedError(paper.name, paper.number)
    return pdf


def _files(attachments: list[Attachment]) -> tuple[PackageFile, ...]:
    count = len(attachments)
    return tuple(
        PackageFile(number, f"{FILES_FOLDER}/{numbered_name(number, count, one.name)}", one)
        for number, one in enumerate(attachments, start=1)
    )


def _put_files(
    packed: Parcel, store: FileStore, files: tuple[PackageFile, ...], progress: Progress
) -> None:
    total = sum(one.attachment.size for one in files)
    done = 0

    def counted(attachment: Attachment) -> Iterator[bytes]:
        nonlocal done
        for chunk in store.chunks(attachment.sha256, attachment.name):
            progress.step(done, total, attachment.name)
            yield chunk
            done += len(chunk)

    for one in files:
        packed.put(one.path, counted(one.attachment))
    progress.step(total, total)


def _facts(
    ctx: Context,
    actor: Actor,
    view: CaseView,
    files: tuple[PackageFile, ...],
    papers: tuple[PackagePaper, ...],
) -> PackageFacts:
    row, record = view.row, view.record
    return PackageFacts(
        number=row.shown_number,
        receipt_number=record.receipt_number,
        line=record.line,
        cause=record.cause,
        office=row.office,
        handler=row.handler or "",
        parties=_parties(view),
        received_on=record.received_on,
        accepted_on=record.accepted_on,
        closed_on=record.closed_on,
        entries=tuple(map(_entry, view.entries)),
        files=files,
        made_at=ctx.now(),
        made_by=actor.name,
        papers=papers,
    )


def _parties(view: CaseView) -> tuple[tuple[str, str], ...]:
    """Return who takes part; nothing tells of a protected reporter."""
    return tuple((word(PartyRole(one.role), "zh"), one.name) for one in view.parties)


def _entry(entry: Entry) -> PackageEntry:
    event = entry.event
    remarks = ["已作废"] if entry.voided else []
    if event.irregular is not None:
        remarks.append(f"程序瑕疵：{event.irregular}")
    name = entry.kind.zh if entry.kind is not None else event.kind
    return PackageEntry(event.seq, event.happened_on, name, event.recorded_by, "；".join(remarks))


def _json(ctx: Context, view: CaseView) -> bytes:
    return f"{json.dumps(case_json(ctx, view), ensure_ascii=False, indent=2)}\n".encode()


def _record(ctx: Context, actor: Actor, case_id: CaseId, files: int, papers: int) -> None:
    record = AuditRecord(
        ctx.now(),
        actor.name,
        actor.role.value,
        actor.office_id,
        "export_case",
        case_id,
        f"{files} files" + (f", {papers} papers" if papers else ""),
    )
    with ctx.database.write() as conn:
        audit_writes.append_audit(conn, record)


def package_name(view: CaseView) -> str:
    """Return a name for the package of a case, without an ending."""
    return clean_name(view.row.shown_number)
