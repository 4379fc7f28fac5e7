"""Which forms does a record beside the cases have: files, and what modules draw?

Most are files (``resources/forms``).  The papers of the fund, whose tables are computed, and the
note on a key case with its slip and the text that is made public are drawn by modules; here they
are forms like any other.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from db.queries import dossiers as queries
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.fund_paper import FundPaper
from disputes_app.domain.labels import Label
from disputes_app.domain.record_paper import RecordPaper
from disputes_app.services.context import Context
from disputes_app.services.forms import record_forms_in_force

if TYPE_CHECKING:
    from disputes_app.documents.blocks import Story
    from disputes_app.documents.form import RecordForm
    from disputes_app.documents.fund_papers import FundForm

FUND = "fund."
KEY_NOTE = "key_note"
PUBLIC_TEXT = "publication.text"
_NOBODY = Label("没有要公布的单位", "There is nobody to publish")
_PRIVATE = Label("公布内容里有不能公开的信息", "What would be published has private data")
_LISTS = frozenset({f"{FUND}computation", f"{FUND}payout"})


def is_list(form_id: str) -> bool:
    """Say whether a paper is a list of workers that stays among the offices that pay."""
    return form_id in _LISTS


def forms_of_record(ctx: Context, dossier_id: DossierId) -> dict[str, RecordForm]:
    """Return every form of a record by id, those drawn by a module last.

    Raises:
        DossierMissingError: there is no such record.
    """
    with ctx.database.read() as conn:
        type_ = queries.dossier_record(conn, dossier_id).type
    found = {
        one.id: one
        for one in record_forms_in_force(ctx).values()
        if one.source is not None and one.source.head.record == type_.value
    }
    return {**found, **{one.id: one for one in _drawn(ctx, dossier_id, type_)}}


def _drawn(ctx: Context, dossier_id: DossierId, type_: DossierType) -> Iterator[RecordForm]:
    if type_ is DossierType.FUND:
        from disputes_app.documents.fund_papers import FUND_FORMS
        from disputes_app.services.fund_papers import fund_paper

        facts = fund_paper(ctx, dossier_id)
        yield from (_fund_form(one, facts) for one in FUND_FORMS)
    elif type_ is DossierType.KEY_NOTE:
        yield _key_note(ctx, dossier_id)
    elif type_ is DossierType.PUBLICATION:
        yield _public_text(ctx, dossier_id)


def _fund_form(form: FundForm, facts: FundPaper) -> RecordForm:
    from disputes_app.documents.form import PaperForm

    def draw(paper: RecordPaper) -> Story:
        return form.draw(replace(facts, document_number=paper.document_number))

    return PaperForm(
        f"{FUND}{form.id}",
        form.name_zh,
        form.name_en,
        frozenset(),
        missing_fields=lambda _paper: (),
        refusal=lambda _paper: form.refusal(facts),
        draw=draw,
    )


def _key_note(ctx: Context, dossier_id: DossierId) -> RecordForm:
    from disputes_app.documents.form import PaperForm
    from disputes_app.documents.key_note_paper import INCOMING, NAME, draw_key_note
    from disputes_app.services.key_notes import key_note_paper

    facts = key_note_paper(ctx, dossier_id)
    return PaperForm(
        KEY_NOTE,
        NAME.zh,
        NAME.en,
        frozenset(),
        missing_fields=lambda _paper: (),
        refusal=lambda _paper: None if facts.to else INCOMING,
        draw=lambda _paper: draw_key_note(facts),
    )


def _public_text(ctx: Context, dossier_id: DossierId) -> RecordForm:
    from disputes_app.documents.form import PaperForm
    from disputes_app.documents.publication_paper import NAME, PublicText, draw_publication
    from disputes_app.services.publication_papers import NothingPublicError, public_text
    from disputes_app.services.publication_screen import PublicationExposesError

    found: PublicText | Label
    try:
        found = public_text(ctx, dossier_id)
    except NothingPublicError:
        found = _NOBODY
    except PublicationExposesError:
        found = _PRIVATE

    def draw(_paper: RecordPaper) -> Story:
        return () if isinstance(found, Label) else draw_publication(found)

    return PaperForm(
        PUBLIC_TEXT,
        NAME.zh,
        NAME.en,
        frozenset(),
        missing_fields=lambda _paper: (),
        refusal=lambda _paper: found if isinstance(found, Label) else None,
        draw=draw,
    )
