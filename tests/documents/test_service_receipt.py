"""送达回证: one sheet a recipient, with all that has still to reach them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from disputes_app.documents.errors import FormNotAllowedError
from disputes_app.documents.render import render_form
from disputes_app.domain.papers import PaperService
from tests.documents.sample import ACCEPTED, EMPLOYER, WORKER, pages_of

FORM = "service_receipt"
OPEN = replace(
    ACCEPTED,
    services=(
        PaperService("应诉通知书、申请书副本", 2, EMPLOYER.name, "上海市嘉定区测试路1号"),
        PaperService("受理通知书", 1, WORKER.name),
        PaperService("开庭通知书", 2, EMPLOYER.name, "上海市嘉定区测试路1号"),
    ),
)


def test_each_recipient_has_a_sheet() -> None:
    pdf = render_form(FORM, OPEN, invariant=True).pdf
    first, second = pages_of(pdf)
    assert WORKER.name in first
    assert "开庭通知书" not in first
    assert EMPLOYER.name in second
    assert "2. 开庭通知书" in second
    assert "— 1 —" in first
    assert "— 1 —" in second


def test_what_is_not_known_is_left_to_the_pen() -> None:
    pdf = render_form(FORM, replace(OPEN, cause="", services=OPEN.services[1:2])).pdf
    assert len(pages_of(pdf)) == 1


def test_nothing_to_serve_nothing_to_sign() -> None:
    with pytest.raises(FormNotAllowedError):
        render_form(FORM, ACCEPTED)
