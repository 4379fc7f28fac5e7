from __future__ import annotations

import hashlib
from pathlib import Path

import pypdfium2
import pytest

from disputes_app.cli.commands import print_batch
from disputes_app.cli.errors import CannotWriteFileError
from tests.cli.conftest import Run

RECEIPT = "common.receipt"
NOTICE = "arbitration.acceptance_notice"
YEARS = ("--from", "2016-01-01", "--to", "2020-12-31")


@pytest.fixture
def accepted(run: Run, demonstration: str) -> str:
    """The number of an arbitration case that was accepted."""
    rows = run(
        "--db", demonstration, "cases", "--limit", "0", "--line", "arbitration", "--json"
    ).json("cases")  # fmt: skip
    return next(str(row["number"]) for row in rows if row["accepted_on"] and not row["left"])


def _text(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    text = "\n".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return text


def test_the_catalogue(run: Run, demonstration: str) -> None:
    forms = run("--db", demonstration, "forms", "--json").json("forms")
    assert NOTICE in [form["id"] for form in forms]
    assert "受理通知书" in run("--db", demonstration, "forms").out


def test_a_case_says_which_papers_it_may_have(run: Run, demonstration: str, accepted: str) -> None:
    forms = run("--db", demonstration, "forms", accepted, "--json").json("forms")
    assert [form["allowed"] for form in forms if form["id"] == NOTICE] == [True]
    assert run("--db", demonstration, "--lang", "en", "forms", accepted).code == 0


def test_a_paper_is_made(run: Run, demonstration: str, accepted: str, tmp_path: Path) -> None:
    path = tmp_path / "notice.pdf"
    answer = run("--db", demonstration, "print", accepted, NOTICE, "-o", path)
    assert (answer.code, answer.err) == (0, "")
    assert str(path) in answer.out
    assert "受理通知书" in _text(path).replace(" ", "")


def test_a_paper_is_issued_and_listed(run: Run, demonstration: str, tmp_path: Path) -> None:
    rows = run(
        "--db", demonstration, "cases", "--limit", "1", "--line", "inspection", "--json"
    ).json("cases")  # fmt: skip
    number, path = str(rows[0]["number"]), tmp_path / "receipt.pdf"
    answer = run("--db", demonstration, "print", number, RECEIPT, "-o", path, "--issue")
    assert (answer.code, answer.err) == (0, "")
    (paper, *_) = run("--db", demonstration, "papers", number, "--json").json("papers")
    assert (paper["form"], paper["size"]) == (RECEIPT, path.stat().st_size)
    assert paper["sha256"] == hashlib.sha256(path.read_bytes()).hexdigest()
    assert paper["sha256"][:12] in run("--db", demonstration, "papers", number).out
    where = ("--db", demonstration, "print", number, RECEIPT, "-o", path)
    assert "nobody" in run(*where, "--set", "nobody=1").refusal()
    assert run(*where, "--set", "nobody").code == 2
    assert run(*where, "--despite", "因故").code == 2


def test_a_report_is_made(run: Run, demonstration: str, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    answer = run("--db", demonstration, "report", "closure-rate", *YEARS, "-o", path)
    assert (answer.code, answer.err) == (0, "")
    assert "按期结案率" in _text(path)


def test_the_control_sheet_of_a_period_is_made(
    run: Run, demonstration: str, accepted: str, tmp_path: Path
) -> None:
    path = tmp_path / "sheet.pdf"
    answer = run(
        "--db", demonstration, "report", "deadline-sheet", accepted, "arbitration.award", "-o", path
    )  # fmt: skip
    assert (answer.code, answer.err) == (0, "")
    assert "期限控制单" in _text(path).replace(" ", "")


def test_a_period_that_the_case_has_not_is_refused_with_those_it_has(
    run: Run, demonstration: str, accepted: str, tmp_path: Path
) -> None:
    path = tmp_path / "sheet.pdf"
    refused = run(
        "--db", demonstration, "report", "deadline-sheet", accepted, "inspection.close", "-o", path
    ).refusal()  # fmt: skip
    assert "inspection.close" in refused
    assert "arbitration.award" in refused
    assert list(tmp_path.iterdir()) == []


def test_an_unknown_form_names_its_like(
    run: Run, demonstration: str, accepted: str, tmp_path: Path
) -> None:
    path = tmp_path / "notice.pdf"
    for form in ("acceptance_notice", "arbitration.acceptanc"):
        refused = run("--db", demonstration, "print", accepted, form, "-o", path).refusal()
        assert NOTICE in refused
    nothing_like_it = run("--db", demonstration, "print", accepted, "zz", "-o", path).refusal()
    assert "disputes-app forms" in nothing_like_it
    assert list(tmp_path.iterdir()) == []


def test_a_paper_of_another_line_is_refused(run: Run, demonstration: str, tmp_path: Path) -> None:
    rows = run(
        "--db", demonstration, "cases", "--limit", "1", "--line", "mediation", "--json"
    ).json("cases")  # fmt: skip
    path = tmp_path / "notice.pdf"
    refused = run("--db", demonstration, "print", rows[0]["number"], NOTICE, "-o", path)
    assert NOTICE in refused.refusal()
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_named(
    run: Run, demonstration: str, accepted: str, tmp_path: Path
) -> None:
    path = tmp_path / "none" / "notice.pdf"
    assert str(path) in run(
        "--db", demonstration, "print", accepted, NOTICE, "-o", path
    ).refusal()  # fmt: skip
    assert str(path) in run(
        "--db", demonstration, "report", "closure-rate", *YEARS, "-o", path
    ).refusal()  # fmt: skip


def test_a_paper_needs_a_file_to_go_to(run: Run) -> None:
    assert run("print", "1", NOTICE).code == 2
    assert run("report", "closure-rate", *YEARS).code == 2


def full_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no file be written."""

    def write_whole(path: Path, _content: bytes) -> None:
        raise CannotWriteFileError(str(path), "No space left on device")

    monkeypatch.setattr(print_batch, "write_whole", write_whole)


def test_papers_of_many_cases_are_issued_together(
    run: Run, demonstration: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    numbers = [
        str(row["number"])
        for row in run(
            "--db", demonstration, "cases", "--limit", "2", "--line", "arbitration", "--json"
        ).json("cases")
    ]  # fmt: skip
    chosen, whole, folder = tmp_path / "cases.txt", tmp_path / "all.pdf", tmp_path / "papers"
    chosen.write_text("\n".join([*numbers, "", "没有这件"]), encoding="utf-8")
    batch = ("--db", demonstration, "print-batch", RECEIPT, "--cases", chosen)
    answer = run(*batch, "-o", whole, "--json")
    assert answer.code == 1
    report = answer.json("print-batch")
    assert [one["case"] for one in report["issued"]] == numbers, report["refused"]
    assert [(one["case"], one["problem"]) for one in report["refused"]] == [
        ("没有这件", "CaseNotFound")
    ]
    assert report["files"] == [str(whole)]
    assert _text(whole).replace(" ", "").count("回执") >= len(numbers)
    chosen.write_text("\n".join(numbers), encoding="utf-8")
    answer = run(*batch, "-o", folder)
    assert (answer.code, len(list(folder.iterdir()))) == (0, 2)
    assert "签发 2 份" in answer.out
    assert str(tmp_path / "none") in run(*batch, "-o", tmp_path / "none" / "a.pdf").refusal()
    assert run("--db", demonstration, "print-batch", RECEIPT, "-o", whole).code == 2
    assert "not a folder" in run(*batch, "-o", chosen).refusal()
    found = run("--db", demonstration, "print-batch", RECEIPT, "--query", numbers[0], "-o", whole)
    assert (found.code, whole.is_file()) == (0, True)
    full_disk(monkeypatch)
    report = run(*batch, "-o", whole, "--json").json("print-batch")
    assert (len(report["issued"]), report["files"]) == (2, [])
    assert str(whole) in report["ended_by"]
    monkeypatch.undo()
    draft = tmp_path / "draft.docx"
    one = ("--db", demonstration, "print", numbers[0], RECEIPT, "-o", draft)
    assert run(*one).code == 0
    assert draft.read_bytes().startswith(b"PK")
    assert run(*one, "--issue").code == 2
