"""Which letters go out for papers that are to be served, and how are they addressed?

Everybody is addressed where the party confirmed that it is served (送达地址确认书), else where it
said that it lives.  A protected person stands under a cover and gets no letter from here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from db.queries import case_file
from disputes_app.domain.cases import CaseId
from disputes_app.domain.envelopes import (
    Addressee,
    Cover,
    Letter,
    LetterLeftOut,
    NoLettersError,
    Sender,
)
from disputes_app.domain.office_settings import OfficeSettings
from disputes_app.domain.paper_settings import postcode_key
from disputes_app.domain.records import CaseRecord
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.context import Context
from disputes_app.services.office_settings import office_settings
from disputes_app.services.paper_names import contact_of, issuer_of
from disputes_app.services.service_address import ServiceAddress, addresses_of_cases


@dataclass(frozen=True, slots=True)
class Letters:
    """The letters of some papers: one a case and party, in the order in which they were named."""

    letters: tuple[Letter, ...]
    left_out: tuple[LetterLeftOut, ...]


@dataclass(frozen=True, slots=True)
class LettersMade:
    """Labels or envelopes, ready to be printed."""

    pdf: bytes
    count: int
    left_out: tuple[LetterLeftOut, ...]


def letters_for(ctx: Context, actor: Actor, wanted: Sequence[tuple[CaseId, int]]) -> Letters:
    """Return a letter for every case and place of a party.

    Raises:
        NotAllowedError: the actor may not issue papers.
    """
    actor.require(Right.ISSUE_PAPER)
    places = tuple(dict.fromkeys(wanted))
    ids = tuple(dict.fromkeys(case_id for case_id, _place in places))
    with ctx.database.read() as conn:
        addresses = addresses_of_cases(conn, ids)
        records = case_file.cases_of(conn, ids)
    settings = office_settings(ctx)
    letters: list[Letter] = []
    left_out: list[LetterLeftOut] = []
    for case_id, place in places:
        record = records[case_id]
        to = addresses[case_id].get(place)
        if to is None:
            left_out.append(LetterLeftOut(record.shown_number, "", "letter_under_cover"))
        elif not to.address.strip():
            left_out.append(LetterLeftOut(record.shown_number, to.name, "letter_no_address"))
        else:
            letters.append(_letter(record, to, settings))
    return Letters(tuple(letters), tuple(left_out))


def print_letters(
    ctx: Context,
    actor: Actor,
    wanted: Sequence[tuple[CaseId, int]],
    cover: Cover,
    used: int = 0,
) -> LettersMade:
    """Return labels or envelopes as PDF; ``used`` labels of the first sheet are gone already.

    Raises:
        NoLettersError: nobody of them can be addressed.
        MissingGlyphError, NoChineseFontError: this machine cannot print it.
        NotAllowedError: the actor may not issue papers.
    """
    from disputes_app.documents.envelopes import letters_pdf

    found = letters_for(ctx, actor, wanted)
    if not found.letters:
        raise NoLettersError(len(found.left_out))
    pdf = letters_pdf(found.letters, cover, used=used)
    return LettersMade(pdf, len(found.letters), found.left_out)


def _letter(record: CaseRecord, to: ServiceAddress, settings: OfficeSettings) -> Letter:
    contact = contact_of(settings, record.line)
    return Letter(
        Addressee(
            to.name,
            to.address.strip(),
            to.postcode,
            to.recipient,
            to.phone,
            record.shown_number,
        ),
        Sender(
            issuer_of(settings, [record.line]),
            contact.address,
            settings.text(postcode_key(record.line)),
            contact.phone,
        ),
    )
