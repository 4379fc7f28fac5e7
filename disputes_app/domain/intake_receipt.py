"""What does a receipt say of an application that has come in: what was received, what is next?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from disputes_app.domain.paper_entries import Money


@dataclass(frozen=True, slots=True)
class IntakeReceipt:
    """The receipt of a case; nothing in it tells who a protected person is.

    Attributes:
        given_to: who applied or complained; a protected person under the cover.  Empty where
            nobody did: then there is no receipt.
        is_report: it is a 举报, which has no period to be accepted in (监察条例 14).
        total_fen: what is asked for in all; None where nothing was said.
        rule_id, law, article: the period that runs from receipt; empty where none does.
        due_on: its last day, inclusive; None while it does not run.
        provisional: that day rests on days off not yet announced (暂定).
    """

    given_to: str
    is_report: bool
    received_on: date
    received_by: str
    total_fen: int | None = None
    rule_id: str = ""
    law: str = ""
    article: str = ""
    due_on: date | None = None
    provisional: bool = False

    @property
    def total(self) -> Money | None:
        """What is asked for in all, as papers print it."""
        return None if self.total_fen is None else Money(self.total_fen)

    @property
    def basis(self) -> str:
        """Where the law sets the period: 《劳动人事争议仲裁办案规则》第30、31条."""
        articles = "、".join(self.article.split(","))
        return f"《{self.law}》第{articles}条" if articles else f"《{self.law}》"
