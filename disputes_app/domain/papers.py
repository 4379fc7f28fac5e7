"""Which facts does a paper need, whatever the form?

Services fill a :class:`CasePaper` from a case and its procedure log; every form draws
from it and from nothing else, so a paper reads neither a database nor a clock.
Dates are days in Asia/Shanghai.  Text fields are empty where nothing is known.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from disputes_app.domain.archive_paper import ArchivePaper
from disputes_app.domain.cases import Line
from disputes_app.domain.intake_receipt import IntakeReceipt
from disputes_app.domain.material_list import MaterialReceipt
from disputes_app.domain.paper_entries import Money, PaperEntry, PaperValue
from disputes_app.domain.paper_settings import REVIEW_BODY
from disputes_app.domain.supervision_paper import SupervisionPaper


@dataclass(frozen=True, slots=True)
class PaperParty:
    """A party as papers name it: a person, or an organisation.

    Attributes:
        credit_code, legal_representative: of an organisation, as the party or its record in the
            register of employers has them; empty for a person.
    """

    name: str
    is_person: bool
    address: str = ""
    phone: str = ""
    credit_code: str = ""
    legal_representative: str = ""


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
class PaperApproval:
    """A request for a signature, as the sheet to be signed prints it.

    Attributes:
        seq: of the entry that asked.
        sheet: id of the form.
        asked: what is asked for.
        particulars: what the act will say, name and value each.
        offices: who may sign.
        article: where the law says so.
        facts: the case as it stands, name and value each: days, periods, earlier extensions.
        opinion: of the handler, who submitted it on ``asked_on``.
    """

    seq: int
    sheet: str
    asked: str
    particulars: tuple[tuple[str, str], ...]
    offices: tuple[str, ...]
    article: str
    facts: tuple[tuple[str, str], ...]
    opinion: str
    asked_by: str
    asked_on: date


@dataclass(frozen=True, slots=True)
class PaperClaim:
    """One item that is claimed; what was not entered is None."""

    number: int
    text: str
    nature: str
    claimed: Money | None = None
    awarded: Money | None = None


@dataclass(frozen=True, slots=True)
class CourtWindow:
    """When the court can be asked to enforce a decision (强制法 53, 54), days off counted.

    Attributes:
        party: whom it binds; empty for every employer of the case.
        opens, closes: first and last day of the three months; ``closes`` None where it has none.
        demand_over: the first day on which the ten working days of the demand are over as well;
            None before it was served.
        applied_on: the court was asked.
    """

    party: str
    opens: date
    closes: date | None
    demand_over: date | None = None
    applied_on: date | None = None


@dataclass(frozen=True, slots=True)
class PaperService:
    """A paper that has still to reach a party; ``place`` is the party's in the case."""

    paper: str
    place: int
    party: str
    address: str = ""


@dataclass(frozen=True, slots=True)
class MediationPaper:
    """What papers around mediation print, as far as the log says it.

    Attributes:
        organisation: who mediates in this case, in full, as on its seal.
        advised_on, advised: the day of the 调解建议书 and the organisation it names.
        entrusted_on, entrusted, entrusted_due_on: entrusted mediation and its last day.
        agreed_on, amount, terms, payments, way, mediator: the agreement; ``payments`` and
            ``amount`` are written as papers write sums.
        body: who mediated what is reviewed.
        commission: whose arbitrators review it, in full, as on its seal.
        review_number, reviewer, applied_on, taken_on, review_due_on: the review.
        refusal, not_made: the ground with its article, as a phrase.
    """

    organisation: str = ""
    advised_on: date | None = None
    advised: str = ""
    entrusted_on: date | None = None
    entrusted: str = ""
    entrusted_due_on: date | None = None
    agreed_on: date | None = None
    amount: str = ""
    terms: str = ""
    payments: tuple[tuple[str, str], ...] = ()
    way: str = ""
    mediator: str = ""
    ended_on: date | None = None
    end_ground: str = ""
    body: str = ""
    commission: str = ""
    review_number: str = ""
    reviewer: str = ""
    applied_on: date | None = None
    taken_on: date | None = None
    review_due_on: date | None = None
    refused_on: date | None = None
    refusal: str = ""
    made_on: date | None = None
    not_made_on: date | None = None
    not_made: str = ""
    withdrawn_on: date | None = None
    withdrawn_by: str = ""


@dataclass(frozen=True, slots=True)
class ReferralPaper:
    """What the papers of a transfer to the police print; empty until the team has reported.

    Attributes:
        approved_on: None until the principal head approved it; there is no letter before.
    """

    approved_on: date | None = None
    police: str = ""
    number: str = ""
    team: str = ""
    suspect: str = ""
    crime: str = ""
    people: int = 0
    amount: str = ""
    finding: str = ""
    papers: tuple[str, ...] = ()
    procuratorate: str = ""


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
        review_body: whom a party may ask to review a decision of the bureau (行政复议机关).
        claims: one claim an entry, without numbering.
        claim_items: what is still claimed, item by item.
        received_on: day on which the application was received (after corrections).
        accepted_on: day of the decision to accept; None until then.
        issued_on: day printed under the signature.
        approvals: what waits for a signature.
        evidence_due_on: last day for further evidence, inclusive.
        receipt_number: 收件号, which a case has from the first day.
        material: the papers handed in last; None where none were.
        evidence_due_provisional: that day rests on days off not yet announced by the State
            Council, and the paper has to say so.
        services: what has still to be served, by party.
        mediation: what papers around mediation print.
        referral: what the letter of transfer to the police prints.
        intake: what the receipt for the application says.
        code: digits that open the case when they are scanned.
        entries: the log in force, its facts as papers print them.
        typed: what a person typed for this paper, by the names of its form.
        supervisions: what the sheets of instruction (督办单) print.
        court_windows: of each decision that is neither performed nor annulled.
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
    review_body: str = REVIEW_BODY
    document_number: str = ""
    approvals: tuple[PaperApproval, ...] = ()
    services: tuple[PaperService, ...] = ()
    receipt_number: str = ""
    material: MaterialReceipt | None = None
    mediation: MediationPaper = MediationPaper()
    referral: ReferralPaper = ReferralPaper()
    archive: ArchivePaper | None = None
    intake: IntakeReceipt | None = None
    code: str = ""
    entries: tuple[PaperEntry, ...] = ()
    typed: Mapping[str, PaperValue] = field(default_factory=dict)
    claim_items: tuple[PaperClaim, ...] = ()
    supervisions: tuple[SupervisionPaper, ...] = ()
    court_windows: tuple[CourtWindow, ...] = ()
