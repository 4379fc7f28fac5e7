"""What became of an employer, on both databases: told once, in order, and never by whom."""

from __future__ import annotations

from datetime import date

from disputes_app.domain import employer_timeline as timeline
from disputes_app.domain.cases import Line
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.events import Facts
from disputes_app.services.dossiers import open_dossier
from disputes_app.services.employer_timeline import employer_timeline
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.publication_candidates import candidates_of
from tests.services.conftest import EMPLOYER, SUPERVISOR, Desk
from tests.services.test_publications import LISTED, SECRET, THIRD, case_of, opened, published, step

ORDER: Facts = {
    "number": "限改1号",
    "comply_by": "2026-07-20",
    "amount_fen": 120_000_00,
    "people": 12,
}


def told(desk: Desk, day: str) -> list[tuple[str, str, str]]:
    found = employer_timeline(desk.on(day), 1)
    assert [one.on for one in found.items] == sorted((one.on for one in found.items), reverse=True)
    return [
        (str(one.on), one.what, "" if one.label is None else one.label.zh) for one in found.items
    ]


def test_everything_of_an_employer_stands_on_one_line(desk: Desk) -> None:
    case_of(desk)
    batch = opened(desk)
    (one,) = candidates_of(desk.on("2026-10-09"), THIRD).proposed
    published(desk, step(desk, batch, LISTED, "2026-10-09", one.facts()))
    other = desk.complaint("2026-07-06")
    other = desk.record(other, "inspection.ordered", "2026-07-08", ORDER)
    void = desk.record(other, "inspection.ordered", "2026-07-09", {**ORDER, "number": "误录"})
    void = desk.void(void, 4, "2026-07-09")
    failed: Facts = {"result": "not_performed", "unpaid_fen": 120_000_00}
    desk.record(void, "inspection.order_result", "2026-07-21", failed)
    desk.register(Line.ARBITRATION, "2026-09-01")
    matter: Facts = {
        "way": "visit",
        "title": "工人上访",
        "cause": "wages",
        "employer": EMPLOYER.name,
        "employer_code": EMPLOYER.code,
        "people": 12,
    }
    entry = NewEntry("on_site.opened", date(2026, 9, 10), matter)
    open_dossier(desk.on("2026-09-10"), SUPERVISOR, DossierType.ON_SITE, entry)
    assert told(desk, "2026-11-20") == [
        ("2026-10-14", "published", "（一）拖欠工资数额较大，或已移送"),
        ("2026-09-10", "opened", "处置中"),
        ("2026-09-01", "received", ""),
        ("2026-08-03", "ended", "行政处理决定"),
        ("2026-08-03", "decided", "行政处理决定"),
        ("2026-07-08", "ordered", "逾期未履行"),
        ("2026-07-06", "received", ""),
        ("2026-07-01", "received", ""),
    ]
    figures = employer_timeline(desk.on("2026-11-20"), 1).figures
    assert (figures.open_cases, figures.disobeyed, figures.expired) == (2, 1, 0)
    assert figures.published == 1


def test_no_title_tells_who_reported(desk: Desk) -> None:
    case_of(desk, reporter=SECRET)
    facts: Facts = {
        "channel": "petition",
        "reference": "信1",
        "title": "欧阳测试反映拖欠工资",
        "reply_by": "2026-11-17",
        "employer": EMPLOYER.name,
        "employer_code": EMPLOYER.code,
    }
    entry = NewEntry("external.received", date(2026, 11, 3), facts)
    open_dossier(desk.on("2026-11-03"), SUPERVISOR, DossierType.EXTERNAL, entry)
    found = employer_timeline(desk.on("2026-11-20"), 1)
    (matter,) = [one for one in found.items if one.kind == "external"]
    assert (matter.text, matter.hidden) == ("", True)
    assert "欧阳测试" not in repr(found)
    assert timeline.CASE in found.kinds
