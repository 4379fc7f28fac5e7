"""What do the packages of a case and of a record beside the cases have in common?

An index to read, the log as JSON, the issued papers as they were handed out, and the sums of all.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from db.queries import papers as paper_queries
from db.writes import audit as audit_writes
from disputes_app.domain.audit import AuditRecord
from disputes_app.domain.cases import CaseId
from disputes_app.domain.events import Event
from disputes_app.domain.file_names import clean_name, numbered_name
from disputes_app.domain.issued_papers import IssuedPaper, PaperDamagedError, Subject
from disputes_app.domain.package_facts import AnyPackage, PackageEntry, PackagePaper
from disputes_app.domain.staff import Actor
from disputes_app.services.context import Context
from disputes_app.services.parcels import Summed, parcel

PAPERS_FOLDER = "文书"


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


def issued_papers(ctx: Context, of: Subject) -> tuple[IssuedPaper, ...]:
    """Return what was issued in a case or a record, the oldest first."""
    with ctx.database.read() as conn:
        return paper_queries.papers_of_subject(conn, of)[::-1]


def placed_papers(issued: Sequence[IssuedPaper]) -> tuple[PackagePaper, ...]:
    """Return papers with where they lie in a package."""
    count = len(issued)
    return tuple(
        PackagePaper(number, f"{PAPERS_FOLDER}/{numbered_name(number, count, _name(one))}", one)
        for number, one in enumerate(issued, start=1)
    )


def package_entry(event: Event, name: str, *, voided: bool) -> PackageEntry:
    """Return an entry of a log as an index lists it."""
    remarks = ["已作废"] if voided else []
    if event.irregular is not None:
        remarks.append(f"程序瑕疵：{event.irregular}")
    return PackageEntry(event.seq, event.happened_on, name, event.recorded_by, "；".join(remarks))


def write_package(
    ctx: Context,
    target: Path,
    facts: AnyPackage,
    data: tuple[str, dict[str, Any]],
    *,
    more: Callable[[Summed], None] = lambda _summed: None,
    done: Callable[[], None],
    invariant: bool = False,
) -> None:
    """Write index, data, papers and whatever else there is, and the sums of all.

    Args:
        data: the name of the file that other programs read, and what stands in it.
        more: puts the files of a case.
        done: says in the audit that it was handed on, while the package can still be dropped.

    Raises:
        PaperDamagedError, MissingGlyphError, NoChineseFontError, TargetTakenError,
        TargetRefusedError, Cancelled: nothing is left behind.
    """
    from disputes_app.documents.reports.case_index import INDEX_FILE, SUMS_FILE, render_index

    index = render_index(facts, demonstration=ctx.demonstration, invariant=invariant)
    name, said = data
    with parcel(target, ctx.now()) as packed:
        summed = Summed(packed)
        summed.put(INDEX_FILE, [index])
        summed.put(name, [f"{json.dumps(said, ensure_ascii=False, indent=2)}\n".encode()])
        for one in facts.papers:
            summed.put(one.path, [_content(ctx, one.paper)])
        more(summed)
        packed.put(SUMS_FILE, ["".join(summed.lines).encode()])
        done()


def record_package(
    ctx: Context, actor: Actor, command: str, case_id: CaseId | None, detail: str
) -> None:
    """Write to the audit that a package was made."""
    record = AuditRecord(
        ctx.now(), actor.name, actor.role.value, actor.office_id, command, case_id, detail
    )
    with ctx.database.write() as conn:
        audit_writes.append_audit(conn, record)


def _name(paper: IssuedPaper) -> str:
    return f"{clean_name(f'{paper.name} {paper.number}'.strip())}.pdf"


def _content(ctx: Context, paper: IssuedPaper) -> bytes:
    with ctx.database.read() as conn:
        pdf = paper_queries.content_of(conn, paper.id)
    if pdf is None or hashlib.sha256(pdf).hexdigest() != paper.sha256:
        raise PaperDamagedError(paper.name, paper.number)
    return pdf
