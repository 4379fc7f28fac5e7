"""Addresses on labels and envelopes: whole, in their place, whatever their length."""

from __future__ import annotations

import pypdfium2
import pytest

from disputes_app.documents.envelopes import letters_pdf
from disputes_app.documents.page import MM
from disputes_app.domain.envelopes import (
    Addressee,
    Cover,
    EnvelopeSize,
    LabelLayout,
    Letter,
    Sender,
)

SENDER = Sender("上海市嘉定区劳动人事争议仲裁委员会", "嘉定区测试路100号", "201800", "021-00000000")
LONG = "上海市嘉定区马陆镇某某路某某弄某某号某某大厦某某座某某层某某室" * 3
_OTHER = Addressee("上海" + "测试" * 29 + "公司", LONG, recipient="李收", phone="13800000000")
LETTERS = (
    Letter(
        Addressee("王测试", "嘉定区城中路1号", "201800", note="嘉劳人仲（2026）办字第1号"), SENDER
    ),
    Letter(_OTHER, SENDER),
)


@pytest.mark.parametrize("cover", [*LabelLayout, *EnvelopeSize])
def test_every_letter_of_an_address_stands_within_its_place(cover: Cover) -> None:
    many = LETTERS * 12
    document = pypdfium2.PdfDocument(letters_pdf(many, cover, used=2, invariant=True))
    if isinstance(cover, LabelLayout):
        assert len(document) == -(-(len(many) + 2) // cover.places)
    else:
        assert len(document) == len(many)
        assert document[0].get_size() == pytest.approx([one * MM for one in cover.millimetres])
    texts = []
    for page in document:
        wide, high = page.get_size()
        text = page.get_textpage()
        texts.append(text.get_text_range())
        for n in range(text.count_chars()):
            left, bottom, right, top = text.get_charbox(n)
            assert left >= 0
            assert bottom >= 0
            assert right <= wide
            assert top <= high
    whole = "".join("".join(texts).split())
    document.close()
    assert whole.count(LONG) == whole.count("李收收") == whole.count("王测试收") == 12
    assert whole.count("201800") == (12 if isinstance(cover, LabelLayout) else 36)
