"""Which facts does a paper need, whatever the form?

Services fill a :class:`CasePaper` from a case and its procedure log; every form draws
from it and from nothing else, so a paper reads neither a database nor a clock.
Dates are days in Asia/Shanghai.  Text fields are empty where nothing is known.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from disputes_app.domain.archive_paper import ArchivePaper
from disputes_app.domain.cases import Line


@dataclass(frozen=True, slots=True)
class PaperParty:
    """A party as papers name it: a person, or an organisation."""

    name: str
    is_person: bool
    address: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class TribunalMember:
    """One seat of the tribunal: ``seat`` as printed (首席仲裁员, 仲裁员, 书记员)."""

    name: str
    seat: str


@dataclass(frozen=True, slots=True)
class Contact:
    """Where the issuing office can be reached."""

    address: str = ""
    phone: str = ""
    person: str = ""


@dataclass(frozen=True, slots=True)
class CasePaper:
    """Everything that a paper of one case may print.

    Attributes:
        office_name: who issues, in full, as the title prints it.
        seal_name: the name on the seal, as the signature prints it.
        number: case number, empty until the case has one.
        document_number: number of this paper; empty: the case number serves.
        cause: 案由, with or without 争议 at its end.
        contact: printed as far as it is known.
        claims: one claim an entry, without numbering.
        received_on: day on which the application was received (after corrections).
        accepted_on: day of the decision to accept; None until then.
        issued_on: day printed under the signature.
        evidence_due_on: last day for further evidence, inclusive.
        evidence_due_provisional: that day rests on days off not yet announced by the State
            Council, and the paper has to say so.
        archive: what the papers of the file and the certificates need; None where nobody asked.
    """

    line: Line
    office_name: str
    seal_name: str
    number: str
    cause: str
    applicants: tuple[PaperParty, ...] = ()
    respondents: tuple[PaperParty, ...] = ()
    third_parties: tuple[PaperParty, ...] = ()
    claims: tuple[str, ...] = ()
    received_on: date | None = None
    accepted_on: date | None = None
    issued_on: date | None = None
    evidence_due_on: date | None = None
    evidence_due_provisional: bool = False
    tribunal: tuple[TribunalMember, ...] = ()
    contact: Contact = Contact()
    document_number: str = ""
    archive: ArchivePaper | None = None
