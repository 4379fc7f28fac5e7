"""What does a paper of a record print that is computed, or looked through, for its type alone?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from db.queries.employers import code_of_name
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.fund_review import GROUNDS
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.errors import DomainError
from disputes_app.domain.fund_paper import FundPaper
from disputes_app.domain.public_paper import PublicText
from disputes_app.domain.record_paper import RecordPaper
from disputes_app.domain.register_keys import whole_name
from disputes_app.services.context import Context

EMPLOYER_ZH = "用人单位"


def with_special(ctx: Context, dossier_id: DossierId, facts: RecordPaper) -> RecordPaper:
    """Return the facts with codes from the register, and with what only this type has."""
    facts = _with_codes(ctx, facts)
    if facts.type is DossierType.FUND:
        return replace(facts, fund=_fund(ctx, dossier_id))
    if facts.type is DossierType.PUBLICATION:
        return replace(facts, publication=_public(ctx, dossier_id))
    return facts


def for_typed(
    ctx: Context, dossier_id: DossierId, facts: RecordPaper, typed: Mapping[str, str]
) -> RecordPaper:
    """Return the facts with what the record says of the employer that was typed for a paper."""
    name = typed.get("employer", "")
    if facts.type is not DossierType.GRADING or not name:
        return facts
    from disputes_app.services.grading_paper import with_graded

    return _with_codes(ctx, with_graded(ctx, dossier_id, facts, name))


def _with_codes(ctx: Context, facts: RecordPaper) -> RecordPaper:
    """Take the credit code of an employer from the register where the record does not say it."""
    lacking = {one.name for one in facts.parties if one.role == EMPLOYER_ZH and not one.code}
    if facts.employer and not facts.employer_code:
        lacking.add(facts.employer)
    if not lacking:
        return facts
    with ctx.database.read() as conn:
        codes = {one: code_of_name(conn, whole_name(one)) for one in sorted(lacking)}
    parties = (
        replace(one, code=codes[one.name]) if one.name in codes and one.role == EMPLOYER_ZH else one
        for one in facts.parties
    )
    code = facts.employer_code or codes.get(facts.employer, "")
    return replace(facts, employer_code=code, parties=tuple(parties))


def _fund(ctx: Context, dossier_id: DossierId) -> FundPaper:
    from disputes_app.services.fund import fund_view

    found = fund_view(ctx, dossier_id)
    ground = next((one.zh for one in GROUNDS if one.value == found.log.ground), "")
    states = tuple((one.worker.place, one.state) for one in found.workers)
    return FundPaper(ground, found.log, found.computed, states)


def _public(ctx: Context, dossier_id: DossierId) -> PublicText | None:
    """Return the text; None where there is none, or what must not be read by everybody."""
    from disputes_app.services.publication_papers import public_text

    try:
        return public_text(ctx, dossier_id)
    except DomainError:
        return None
