"""Which facts does a paper of a record beside the cases need, whatever its type and form?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.fund_paper import FundPaper
from disputes_app.domain.grade_paper import GradedEmployer
from disputes_app.domain.paper_entries import Money, PaperEntry, PaperValue
from disputes_app.domain.paper_settings import REVIEW_BODY
from disputes_app.domain.papers import Contact
from disputes_app.domain.public_paper import PublicText

_NOTHING = Money(0)
_NOWHERE = Contact()


@dataclass(frozen=True, slots=True)
class RecordParty:
    """An employer or a person that a record is about; ``place`` is how its entries name it.

    Attributes:
        excluded: its own objection was upheld, so that it is not listed with the others.
        freed: its listing was annulled by a review or a court, while that of others stands.
    """

    place: int
    name: str
    role: str
    code: str = ""
    excluded: bool = False
    freed: bool = False


@dataclass(frozen=True, slots=True)
class RecordPaper:
    """Everything that a paper of one record may print.

    Attributes:
        office_name: who issues, in full, as the title prints it; ``seal_name`` its seal.
        number: of the record; ``reference`` that which others gave it.
        document_number: of the paper itself; empty where it goes by the number of its record.
        people, owed, paid: as its log has them now.
        opened_on: the day of its first entry; ``ended_on`` None until it ended.
        issued_on: day printed under the signature.
        cases: numbers of the cases that it belongs to, as people write them.
        parties: whom it is about, where its type names them one by one.
        handler: who sees to it; empty for nobody.
        review_body: whom a party may ask to review a decision (行政复议机关).
        entries: its log in force; ``typed`` what was typed for this paper.
        fund, publication: what is computed for records of these types alone.
        graded: the employer that was typed for a paper of a year's grades, as it was graded.
        demonstration: people and employers are made up.
    """

    type: DossierType
    office_name: str
    seal_name: str
    number: str
    title: str
    opened_on: date
    issued_on: date
    reference: str = ""
    town: str = ""
    employer: str = ""
    employer_code: str = ""
    people: int = 0
    owed: Money = _NOTHING
    paid: Money = _NOTHING
    ended_on: date | None = None
    cases: tuple[str, ...] = ()
    parties: tuple[RecordParty, ...] = ()
    handler: str = ""
    contact: Contact = _NOWHERE
    review_body: str = REVIEW_BODY
    entries: tuple[PaperEntry, ...] = ()
    document_number: str = ""
    typed: Mapping[str, PaperValue] = field(default_factory=dict)
    demonstration: bool = False
    fund: FundPaper | None = None
    publication: PublicText | None = None
    graded: GradedEmployer | None = None
