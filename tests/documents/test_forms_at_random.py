"""Any text in any field of any form: printed whole inside the page, or refused by name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from disputes_app.documents.blocks import Story, texts_of
from disputes_app.documents.errors import MissingGlyphError
from disputes_app.documents.fonts import installed_fonts
from disputes_app.documents.layout import Page, pages
from disputes_app.documents.page import TEXT_WIDTH
from disputes_app.documents.wording import plain
from tests.documents.test_every_form import FORMS, SAMPLES, against, sheets_of

_KEPT = frozenset({"kind", "seq", "sheet", "line", "id"})
"""What a program wrote, never a person."""
TYPED = st.text(
    alphabet="，。“”《》甲乙丙丁#|*{}%<>&@=\\ -0123aB龘喆㛃\n\t", min_size=1, max_size=90
)
ANY = st.text(min_size=1, max_size=12)


@pytest.mark.parametrize("form_id", FORMS)
@settings(max_examples=4, deadline=None)
@given(text=st.one_of(TYPED, TYPED, ANY))
def test_any_text_is_printed_whole_or_refused(form_id: str, text: str) -> None:
    facts = _with(text, SAMPLES[form_id])
    if against(form_id, facts) != (None, ()):
        return  # nothing but spaces, or no choice that the law knows: refused
    story = tuple(block for sheet in sheets_of(form_id, facts) for block in sheet)
    laid_out = _pages(story, text)
    _assert_inside(laid_out)
    printed = "".join(mark.text for page in laid_out for row in page.rows for mark in row.marks)
    told = {character for one in texts_of(story) for character in plain(one) if character.strip()}
    assert not laid_out or told <= set(printed)


def _pages(story: Story, text: str) -> list[Page]:
    """Return the pages; none where a character of ``text`` is named as missing."""
    unknown: set[str] = set()
    try:
        return pages(story, installed_fonts())
    except MissingGlyphError as refused:
        unknown = set(refused.characters)
    assert unknown <= {*text, *plain(text)}
    return []


def _assert_inside(laid_out: list[Page]) -> None:
    for page in laid_out:
        for row in page.rows:
            for mark in row.marks:
                width = mark.typeface.width(mark.text) * mark.size
                width += mark.tracking * max(len(mark.text) - 1, 0)
                assert mark.x >= -0.01
                assert mark.x + width <= TEXT_WIDTH + mark.size / 2 + 0.01, mark.text


def _is_scanned(name: str, value: object) -> bool:
    """Say whether these are the digits of the code of a case, which a program made."""
    return name == "code" and isinstance(value, str) and value.isdecimal()


def _with(text: str, value: Any) -> Any:
    """Return the facts with ``text`` wherever a person may have written something."""
    if isinstance(value, str):
        return text if value else value
    if isinstance(value, tuple):
        return tuple(_with(text, one) for one in value)
    if isinstance(value, Mapping):
        return {name: _with(text, one) for name, one in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        own = [one.name for one in fields(value) if one.init and one.name not in _KEPT]
        own = [name for name in own if not _is_scanned(name, getattr(value, name))]
        return replace(value, **{name: _with(text, getattr(value, name)) for name in own})
    return value
