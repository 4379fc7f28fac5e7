"""Which numbers are one, of which series do they look, and which entries may tell one?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from disputes_app.documents.templates.forms import packaged_sources
from disputes_app.domain.dossiers.catalogue import step_kind
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.domain.numbering import ALL_SERIES, PAPER_SERIES
from disputes_app.domain.own_numbers import OWN_NUMBERS, number_used, read_number, series_of
from disputes_app.domain.shanghai import fixed_day

ORDER = PAPER_SERIES["order"].number(2026, 7)

READINGS = {
    "other brackets": ("嘉人社监〔2026〕令字第7号", "paper.order"),
    "blanks, zeros and no 第": ("嘉人社监 [2026] 令字007号", "paper.order"),
    "digits as wide as characters": ("嘉人社监（２０２６）令字第７号", "paper.order"),
    "no series of ours": ("嘉人社劳监改字〔2026〕第7号", ""),
    "nothing but its word": ("令字7号", None),
    "a note behind it": ("嘉人社监（2026）令字第7号（测试）", None),
    "more behind it": ("嘉人社监（2026）令字第7号之1", None),
    "no year": ("嘉人社监（26）令字第7号", None),
}


@pytest.mark.parametrize(("text", "series"), READINGS.values(), ids=READINGS)
def test_a_number_is_read_whatever_way_it_is_typed(text: str, series: str | None) -> None:
    read = read_number(text)
    if series is None:
        assert read is None
        return
    assert read is not None
    assert (read.year, read.n) == (2026, 7)
    found = series_of(read, ALL_SERIES.values())
    assert ("" if found is None else found.id) == series
    assert (read == read_number(ORDER)) == (series == "paper.order")


def test_a_number_like_one_of_each_series_is_read_as_its_own() -> None:
    for series in ALL_SERIES.values():
        read = read_number(series.number(2026, 12))
        assert read is not None
        assert series_of(read, ALL_SERIES.values()) == series


def test_what_the_office_writes_now_goes_before_what_a_series_once_was() -> None:
    own = PAPER_SERIES["demand"].written_as(PAPER_SERIES["order"].pattern)
    read = read_number(ORDER)
    assert read is not None
    assert series_of(read, (*ALL_SERIES.values(), own)) == own


def entry(seq: int, kind: str, day: int, number: str) -> Event:
    on = date(2026, 3, day)
    return Event(seq, kind, on, fixed_day(on)(), "李测试", {"number": number})


def test_one_log_tells_no_number_twice_but_of_one_paper() -> None:
    first = entry(3, "inspection.ordered", 2, ORDER)
    for_another = replace(first, seq=4)
    assert number_used(for_another, (first,)) is None
    later = entry(4, "inspection.ordered", 9, ORDER.replace("第", ""))
    assert number_used(later, (first,)) == first
    assert number_used(entry(4, "inspection.demanded", 2, ORDER), (first,)) == first
    assert number_used(entry(4, "inspection.demanded", 2, "催7"), (first,)) is None


def test_every_entry_that_tells_of_a_numbered_paper_is_known() -> None:
    for head in (one.head for one in packaged_sources().values()):
        for kind in head.tells_of if head.serves in PAPER_SERIES else ():
            tells = any(item.name == "number" for item in CATALOGUE[kind].fields)
            assert tells == (kind in OWN_NUMBERS), kind
    for kind, name in OWN_NUMBERS.items():
        known = CATALOGUE.get(kind) or step_kind(kind)
        assert known is not None, kind
        assert any(item.name == name for item in known.fields), kind
