"""What speaks against a paper before it is issued, and how does it look meanwhile?

The paper is drawn as far as it can be, so that what is wrong can be shown where it stands: a
field that is still empty stands there by its name, a character that no font has as 〓.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date
from typing import Any

from disputes_app.documents.amounts import unlike_amounts
from disputes_app.documents.blocks import Paragraph, Signature, Story, texts_of
from disputes_app.documents.errors import MissingGlyphError
from disputes_app.documents.fonts import FontBook, installed_fonts
from disputes_app.documents.form import AnyForm, PaperFacts
from disputes_app.documents.gate_days import wrong_days
from disputes_app.documents.layout import Page, pages, texts
from disputes_app.documents.paint import painted_together
from disputes_app.documents.places import every_place_of, lost_signs, overflowing, places_of
from disputes_app.documents.templates.errors import TemplateError
from disputes_app.documents.wording import document_number
from disputes_app.domain.issued_papers import BETWEEN_NUMBERS
from disputes_app.domain.labels import Label
from disputes_app.domain.paper_gate import Finding, FindingKind
from disputes_app.domain.typed_papers import TypedState
from disputes_app.domain.words import word

Exposes = Callable[[Iterable[str]], tuple[str, ...]]
"""Says by which kinds of things texts would tell who is protected."""
GETA = "〓"
"""Stands for a character that no font has, as printers have always set it."""
_SHOWN = 40
"""So much of a text is quoted in a finding."""


@dataclass(frozen=True, slots=True)
class CheckedPaper:
    """A paper as it would be issued, with everything that speaks against it.

    Attributes:
        pdf: None where it cannot be drawn at all.
    """

    form_id: str
    name_zh: str
    name_en: str
    pdf: bytes | None
    pages: int
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """What a paper is checked with.

    Attributes:
        today: no paper is dated later.
        typed: what stands in the fields that a person fills.
        note: a line above the signature; empty for none.
        exposes: looks through what would be printed.
    """

    today: date
    typed: tuple[TypedState, ...] = ()
    note: str = ""
    exposes: Exposes | None = None


def checked_form(
    wanted: AnyForm,
    facts: PaperFacts,
    asked: Asked,
    *,
    invariant: bool = False,
    book: FontBook | None = None,
) -> CheckedPaper:
    """Draw a form from the facts of a case or a record and say what speaks against it.

    Raises:
        NoChineseFontError: this machine cannot print Chinese.
    """
    reason = wanted.why_not(facts)
    if reason is not None:
        return _without_page(wanted, (Finding(FindingKind.NOT_ALLOWED, reason),))
    empty = tuple(_empty(wanted, facts, asked))
    try:
        story = wanted.draw(_held_open(facts, asked))
    except (TemplateError, AttributeError, TypeError, ValueError, KeyError, IndexError) as error:
        if isinstance(error, TemplateError) and not empty:
            return _without_page(wanted, (_of_template(error),))
        if not empty:
            raise
        return _without_page(wanted, empty)
    sheets = wanted.parted(with_note(story, asked.note))
    secret = _secret(sheets, asked)
    if secret is not None:
        return _without_page(wanted, (*empty, secret))
    fonts = book or installed_fonts()
    return _laid_out(wanted, facts, asked, (sheets, empty), fonts, invariant=invariant)


def with_note(story: Story, note: str) -> Story:
    """Put a line above the first signature of a paper, or at its end."""
    if not note:
        return story
    signed = [place for place, one in enumerate(story) if isinstance(one, Signature)]
    place = signed[0] if signed else len(story)
    return (*story[:place], Paragraph(note), *story[place:])


def _without_page(wanted: AnyForm, findings: tuple[Finding, ...]) -> CheckedPaper:
    return CheckedPaper(wanted.id, wanted.name_zh, wanted.name_en, None, 0, findings)


def _of_template(error: TemplateError) -> Finding:
    where_zh = f"第{error.line}行" if error.line else ""
    where_en = f"line {error.line}: " if error.line else ""
    return Finding(
        FindingKind.TEMPLATE,
        Label(
            f"文书样式有错：{where_zh}{word(error.problem, 'zh')} {error.detail}".strip(),
            f"The form is at fault: {where_en}{word(error.problem, 'en')} {error.detail}".strip(),
        ),
    )


def _empty(wanted: AnyForm, facts: PaperFacts, asked: Asked) -> Iterator[Finding]:
    """Yield what the paper needs and nobody has said, and what was typed and cannot be read."""
    typed = {one.label: one for one in asked.typed}
    for label in wanted.missing(facts):
        field = typed[label].name if label in typed else ""
        if field and typed[label].problem:
            continue
        yield Finding(
            FindingKind.EMPTY, Label(f"“{label.zh}”没有填写", f"“{label.en}” is empty"), field
        )
    for one in asked.typed:
        if one.problem:
            yield Finding(
                FindingKind.EMPTY,
                Label(
                    f"“{one.label.zh}”填写的“{one.text[:_SHOWN]}”不能用",
                    f"“{one.label.en}”: “{one.text[:_SHOWN]}” cannot be used",
                ),
                one.name,
            )


def _held_open(facts: PaperFacts, asked: Asked) -> PaperFacts:
    """Let every empty field that somebody fills stand there by its name."""
    held: dict[str, Any] = dict(facts.typed)
    for one in asked.typed:
        if (one.missing or one.problem) and one.type in {"text", "long_text", "choice"}:
            held[one.name] = _held(one)
    return replace(facts, typed=held)


def _held(field: TypedState) -> str:
    return f"【{field.label.zh}】"


def _secret(sheets: Sequence[Story], asked: Asked) -> Finding | None:
    if asked.exposes is None:
        return None
    printed = [text for sheet in sheets for text in texts_of(sheet)]
    codes = asked.exposes([*printed, *(one.text for one in asked.typed)])
    if not codes:
        return None
    return Finding(
        FindingKind.EXPOSES,
        Label(
            "文书会泄露受保护的举报人、投诉人",
            "The paper would tell who is protected",
        ),
    )


def _laid_out(
    wanted: AnyForm,
    facts: PaperFacts,
    asked: Asked,
    drawn: tuple[tuple[Story, ...], tuple[Finding, ...]],
    book: FontBook,
    *,
    invariant: bool,
) -> CheckedPaper:
    sheets, empty = drawn
    papers, missing = _set(sheets, book)
    sheets = tuple(_without(missing, sheet) for sheet in sheets)
    text = "\n".join(text for sheet in sheets for text in texts_of(sheet))
    names = {one.name: _held(one) for one in asked.typed}
    findings = [
        *(replace(one, places=places_of(papers, names.get(one.field, ""))) for one in empty),
        *_glyphs(papers, missing),
        *_overflow(papers, sheets),
        *_amounts(papers, text),
        *_unnumbered(facts.document_number, text),
        *(
            Finding(FindingKind.DATE, one.detail, one.field, places_of(papers, one.text))
            for one in wrong_days(wanted, facts, text, asked.today)
        ),
    ]
    pdf = painted_together(papers, wanted.name_zh, book, invariant=invariant)
    count = sum(map(len, papers))
    once = tuple(dict.fromkeys(findings))
    return CheckedPaper(wanted.id, wanted.name_zh, wanted.name_en, pdf, count, once)


def _set(sheets: Sequence[Story], book: FontBook) -> tuple[list[list[Page]], MissingGlyphError]:
    """Fill the pages; characters that no font has are replaced and returned."""
    try:
        return [pages(sheet, book) for sheet in sheets], MissingGlyphError(())
    except MissingGlyphError:
        missing = MissingGlyphError(tuple(_missing_glyphs(sheets, book)))
        return [pages(_without(missing, sheet), book) for sheet in sheets], missing


def _missing_glyphs(sheets: Sequence[Story], book: FontBook) -> Iterator[str]:
    seen: set[str] = set()
    for sheet in sheets:
        try:
            book.require(text for block in sheet for text in texts(block))
        except MissingGlyphError as error:
            yield from (one for one in error.characters if one not in seen)
            seen.update(error.characters)


def _without(missing: MissingGlyphError, story: Story) -> Story:
    if not missing.characters:
        return story
    table = str.maketrans(dict.fromkeys(missing.characters, GETA))
    return tuple(_translated(block, table) for block in story)


def _translated(value: Any, table: Mapping[int, str]) -> Any:  # noqa: ANN401 - any block, and what is in it
    """Replace characters in every text of a block."""
    if isinstance(value, str):
        return value.translate(table)
    if isinstance(value, tuple):
        return tuple(_translated(one, table) for one in value)
    if not is_dataclass(value) or isinstance(value, type):
        return value
    held = {one.name: getattr(value, one.name) for one in fields(value)}
    texts = {name: one for name, one in held.items() if type(one) in {str, tuple}}
    return replace(value, **{name: _translated(one, table) for name, one in texts.items()})


def _glyphs(papers: Sequence[Sequence[Page]], missing: MissingGlyphError) -> Iterator[Finding]:
    for named in missing.named:
        yield Finding(
            FindingKind.GLYPH,
            Label(f"没有字体能印出“{named}”", f"No font has {named}"),
            places=every_place_of(papers, GETA),
        )


def _overflow(papers: Sequence[Sequence[Page]], sheets: Sequence[Story]) -> Iterator[Finding]:
    for one in overflowing(papers):
        quoted = one.text[:_SHOWN]
        yield Finding(
            FindingKind.OVERFLOW,
            Label(f"“{quoted}”超出版面", f"“{quoted}” runs over its column or page"),
            places=(one.place,),
        )
    lost = lost_signs(papers, sheets)
    if lost:
        yield Finding(
            FindingKind.LOST,
            Label(
                f"有文字没有印出来：{lost[:_SHOWN]}", f"Text is not on the page: {lost[:_SHOWN]}"
            ),
        )


def _unnumbered(number: str, text: str) -> Iterator[Finding]:
    """Find a paper that is kept under a number of its own and prints another, or none."""
    own = [document_number(one) for one in number.split(BETWEEN_NUMBERS) if one]
    printed = "".join(text.split())
    if own and not any("".join(one.split()) in printed for one in own):
        yield Finding(
            FindingKind.NUMBER,
            Label(f"没有印上文号“{own[0]}”", f"Its number, {own[0]}, is not on the paper"),
        )


def _amounts(papers: Sequence[Sequence[Page]], text: str) -> Iterator[Finding]:
    for one in unlike_amounts(text):
        yield Finding(
            FindingKind.AMOUNT,
            Label(
                f"金额大写“{one.words}”与小写“{one.digits}”不一致",
                f"The sum in words, {one.words}, is not {one.digits}",
            ),
            places=places_of(papers, one.text),
        )
