"""What became of an employer, on both databases: told once, in order, and never by whom."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from disputes_app.domain import employer_timeline as timeline
from disputes_app.domain.cases import Line
from disputes_app.domain.compliance import Grade
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.events import Facts
from disputes_app.services.dossiers import open_dossier, void_step
from disputes_app.services.employer_timeline import employer_timeline
from disputes_app.services.grading import Decided, compute_grades, correct_grade
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.publication_candidates import candidates_of
from tests.services.conftest import EMPLOYER, SUPERVISOR, Desk
from tests.services.test_grading import begin, two_decisions
from tests.services.test_grading import step as graded
from tests.services.test_publications import LISTED, SECRET, THIRD, case_of, opened, published, step
from tests.services.test_screening import FIRM, report

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


def test_its_grades_and_what_towns_found_stand_on_its_line(desk: Desk) -> None:
    two_decisions(desk)
    of = begin(desk).dossier_id
    ctx = desk.on("2026-01-06")
    done = compute_grades(ctx, SUPERVISOR, of, seen_version=1)
    assert "graded" not in [what for _on, what, _label in told(desk, "2026-01-19")]
    signed: Facts = {"signed_by": "钱测试", "signer_post": "副局长"}
    done = graded(desk, done, "confirmed", "2026-01-20", signed)
    later = Decided(EMPLOYER.code or "", Grade.C, "补录决定")
    correct_grade(desk.on("2026-02-03"), SUPERVISOR, of, later, seen_version=done.version)
    found = report(desk, "2026-02", "2026-03-03", replace(FIRM, text="工人停工"))
    void_step(desk.on("2026-03-03"), SUPERVISOR, found.dossier_id, 2, "重复",
              seen_version=found.version)  # fmt: skip
    report(desk, "2026-03", "2026-04-03", replace(FIRM, code=""))
    beside = ("graded", "regraded", "reported")
    assert [one for one in told(desk, "2026-11-20") if one[1] in beside] == [
        ("2026-04-03", "reported", "欠薪"),
        ("2026-02-03", "regraded", "2025年度C级"),
        ("2026-01-20", "graded", "2025年度B级"),
    ]
    (standing,) = employer_timeline(desk.on("2026-11-20"), 1).figures.standings
    assert (standing.type, standing.label.zh) == ("grading", "2025年度C级")
