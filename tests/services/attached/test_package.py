from __future__ import annotations

import hashlib
import json
import zipfile
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from jsonschema import Draft202012Validator
from sqlalchemy import update

from db.engine import Database
from db.models import IssuedPaper, IssuedPaperFile
from disputes_app.domain.attachments import AttachmentKind, NewAttachment
from disputes_app.domain.issued_papers import PaperDamagedError, PaperWish
from disputes_app.domain.staff import Actor, Role
from disputes_app.services.archive_facts import archive_paper
from disputes_app.services.attachment_settings import open_store, store_settings
from disputes_app.services.attachments import remove_attachment
from disputes_app.services.case_package import export_case, package_name
from disputes_app.services.case_view import open_case
from disputes_app.services.file_store import FileDamagedError, StoreUnreachableError
from disputes_app.services.handing_on import TargetRefusedError, TargetTakenError
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.paper_issue import issue_paper
from disputes_app.services.progress import Cancelled, Progress
from tests.cli.conftest import SCHEMAS
from tests.services.conftest import CLERK, SUPERVISOR, Desk
from tests.support.attached import PDF, SHA256, add, last_audit
from tests.support.file_sources import files_below

RECEIPT = "common.receipt"
PHOTO = b"\xff\xd8\xff\xe0 a notice on the gate" * 20_000
PARTS = ["附件/01-工资条.pdf", "附件/02-张贴照片.jpg", "案件.json", "校验.sha256", "目录.pdf"]


@pytest.fixture
def database(bureau_in_a_file: Database) -> Database:
    """One kind is enough here: what is asked of the database is tested on both elsewhere."""
    return bureau_in_a_file


@pytest.fixture
def full_case(desk: Desk, case: CaseChanged) -> CaseChanged:
    """A case with two files to hand on and one that was taken out."""
    add(desk, case, "工资条.pdf", new=NewAttachment(AttachmentKind.EVIDENCE, 1, "三月"))
    add(desk, case, "张贴照片.jpg", PHOTO, NewAttachment(AttachmentKind.PROOF_OF_SERVICE, 2))
    gone = add(desk, case, "别人的身份证.pdf", PDF + b"3")
    remove_attachment(desk.ctx, CLERK, gone, "属于另一件案件")
    return case


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    pages = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return "".join(pages)


def sums(content: bytes) -> dict[str, str]:
    lines = [line.split("  ", 1) for line in content.decode().splitlines()]
    return {path: digest for digest, path in lines}


def test_a_folder_holds_everything_and_its_sums(
    desk: Desk, full_case: CaseChanged, tmp_path: Path
) -> None:
    target = tmp_path / "移交"
    package = export_case(desk.ctx, CLERK, full_case.case_id, target)
    assert (package.target, package.files, package.kept_back) == (target, 2, 0)
    assert files_below(target) == sorted(PARTS)
    assert (target / PARTS[0]).read_bytes() == PDF
    assert (target / PARTS[1]).read_bytes() == PHOTO
    said = sums((target / "校验.sha256").read_bytes())
    assert set(said) == set(PARTS) - {"校验.sha256"}
    for path, digest in said.items():
        assert hashlib.sha256((target / path).read_bytes()).hexdigest() == digest
    record = last_audit(desk, full_case)
    assert (record.command, record.detail) == ("export_case", "2 files")


def test_the_json_is_what_show_prints(desk: Desk, full_case: CaseChanged, tmp_path: Path) -> None:
    export_case(desk.ctx, CLERK, full_case.case_id, tmp_path / "移交")
    value = json.loads((tmp_path / "移交" / "案件.json").read_text(encoding="utf-8"))
    schema = json.loads((SCHEMAS / "show.json").read_text(encoding="utf-8"))
    Draft202012Validator(schema).validate(value)
    assert [one["name"] for one in value["parties"]] == ["王测试", "上海测试汽配有限公司"]
    assert [one["kind"] for one in value["events"]] == ["received", "inspection.accepted"]


def test_the_index_names_case_entries_and_files(
    desk: Desk, full_case: CaseChanged, tmp_path: Path
) -> None:
    export_case(desk.ctx, CLERK, full_case.case_id, tmp_path / "移交")
    text = "".join(text_of((tmp_path / "移交" / "目录.pdf").read_bytes()).split())
    number = (full_case.number or "").replace("（", "").replace("）", "")
    assert number in text.replace("（", "").replace("）", "")
    for said in ("王测试", "上海测试汽配有限公司", "2026-11-16", "见附件1", "见附件2", "证明第2项"):
        assert said in text, said
    for said in ("工资条.pdf", "张贴照片.jpg", "证据", "送达证明", "三月"):
        assert said in text, said
    for at in range(0, len(SHA256), 16):
        assert SHA256[at : at + 16] in text
    assert "别人的身份证" not in text


def test_a_zip_file_holds_the_same(desk: Desk, full_case: CaseChanged, tmp_path: Path) -> None:
    target = tmp_path / "移交.zip"
    export_case(desk.ctx, CLERK, full_case.case_id, target)
    with zipfile.ZipFile(target) as packed:
        assert packed.testzip() is None
        assert sorted(packed.namelist()) == sorted(PARTS)
        assert packed.read(PARTS[1]) == PHOTO
        (info,) = [one for one in packed.infolist() if one.filename == PARTS[0]]
    assert info.date_time[:3] == desk.ctx.today().timetuple()[:3]
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".part"] == []


def test_a_case_without_files_needs_no_folder_of_files(
    desk: Desk, case: CaseChanged, folder: Path, tmp_path: Path
) -> None:
    assert not (folder / "sha256").exists() or desk.ctx.database.path is None
    package = export_case(desk.ctx, CLERK, case.case_id, tmp_path / "移交.zip")
    assert package.files == 0
    with zipfile.ZipFile(tmp_path / "移交.zip") as packed:
        assert "没有附件" in text_of(packed.read("目录.pdf"))


def test_what_concerns_a_protected_reporter_stays_behind(
    desk: Desk, protected_case: CaseChanged, tmp_path: Path
) -> None:
    add(desk, protected_case, "吴保密身份证.pdf")
    add(desk, protected_case, "现场照片.jpg", PHOTO, NewAttachment(protected=False))
    target = tmp_path / "移交"
    before = issue_paper(desk.ctx, SUPERVISOR, protected_case.case_id, RECEIPT).paper
    with desk.ctx.database.write() as conn:
        conn.execute(update(IssuedPaper).values(screened=False))
    issue_paper(
        desk.ctx, SUPERVISOR, protected_case.case_id, RECEIPT, PaperWish(corrects=before.id)
    )
    package = export_case(desk.ctx, SUPERVISOR, protected_case.case_id, target)
    assert (package.files, package.papers, package.kept_back) == (1, 1, 2)
    assert [one for one in files_below(target) if one.startswith("附件")] == [
        "附件/01-现场照片.jpg"
    ]
    everything = text_of((target / "目录.pdf").read_bytes())
    everything += (target / "案件.json").read_text(encoding="utf-8")
    for said in ("吴", "保密", SHA256[:16]):
        assert said not in everything


def test_issued_papers_lie_there_as_they_were_handed_out(
    desk: Desk, case: CaseChanged, tmp_path: Path
) -> None:
    """The corrected one too, each with its hash; what is damaged stops the package."""
    first = issue_paper(desk.ctx, CLERK, case.case_id, RECEIPT, invariant=True)
    wish = PaperWish(corrects=first.paper.id)
    second = issue_paper(desk.ctx, CLERK, case.case_id, RECEIPT, wish, invariant=True)
    package = export_case(desk.ctx, CLERK, case.case_id, tmp_path / "移交")
    assert (package.files, package.papers) == (0, 2)
    held = sorted((tmp_path / "移交" / "文书").iterdir())
    assert [one.read_bytes() for one in held] == [first.pdf, second.pdf]
    text = "".join(text_of((tmp_path / "移交" / "目录.pdf").read_bytes()).split())
    for said in ("制作的文书（2份", "收件回执（已被更正）", "三、附件（0份）"):
        assert said in text, said
    for paper in (first.paper, second.paper):
        assert paper.sha256[:16] in text
    pieces = archive_paper(desk.ctx, open_case(desk.ctx, case.case_id)).main_pieces
    told = [(one.title, one.pages, one.proven) for one in pieces if one.paper_id]
    assert told == [("收件回执（已被更正）", 1, True), ("收件回执", 1, True)]
    with desk.ctx.database.write() as conn:
        conn.execute(update(IssuedPaperFile).values(pdf=b"%PDF changed"))
    with pytest.raises(PaperDamagedError):
        export_case(desk.ctx, CLERK, case.case_id, tmp_path / "damaged")
    assert not (tmp_path / "damaged").exists()


# refusals: nothing is left behind


def left_in(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


@pytest.mark.parametrize("name", ["移交", "移交.zip"])
def test_a_damaged_file_stops_the_package(
    desk: Desk, full_case: CaseChanged, out: Path, name: str
) -> None:
    open_store(store_settings(desk.ctx)).path_of(SHA256).write_bytes(b"x")
    before = last_audit(desk, full_case)
    with pytest.raises(FileDamagedError) as caught:
        export_case(desk.ctx, CLERK, full_case.case_id, out / name)
    assert caught.value.name == "工资条.pdf"
    assert left_in(out) == []
    assert last_audit(desk, full_case) == before


@pytest.mark.parametrize("name", ["移交", "移交.zip"])
def test_a_package_that_is_stopped_leaves_nothing(
    desk: Desk, full_case: CaseChanged, out: Path, name: str
) -> None:
    progress = Progress(lambda done, *_rest: progress.cancel() if done else None)
    with pytest.raises(Cancelled):
        export_case(desk.ctx, CLERK, full_case.case_id, out / name, progress)
    assert left_in(out) == []


def test_a_folder_that_exists_is_not_written_into(
    desk: Desk, full_case: CaseChanged, out: Path
) -> None:
    with pytest.raises(TargetTakenError):
        export_case(desk.ctx, CLERK, full_case.case_id, out)
    assert left_in(out) == []


def test_a_zip_file_that_exists_is_replaced_only_by_a_whole_one(
    desk: Desk, full_case: CaseChanged, folder: Path, out: Path
) -> None:
    target = out / "移交.zip"
    target.write_bytes(b"of yesterday")
    away = folder.rename(folder.with_name("unplugged"))
    with pytest.raises(StoreUnreachableError):
        export_case(desk.ctx, CLERK, full_case.case_id, target)
    assert target.read_bytes() == b"of yesterday"
    away.rename(folder)
    export_case(desk.ctx, CLERK, full_case.case_id, target)
    assert zipfile.is_zipfile(target)
    assert left_in(out) == ["移交.zip"]


@pytest.mark.parametrize("name", ["移交", "移交.zip"])
def test_a_place_that_is_not_there(
    desk: Desk, full_case: CaseChanged, out: Path, name: str
) -> None:
    with pytest.raises(TargetRefusedError) as caught:
        export_case(desk.ctx, CLERK, full_case.case_id, out / "no" / name)
    assert caught.value.problem == "not_there"


def test_everybody_who_issues_papers_may_hand_a_case_on(
    desk: Desk, full_case: CaseChanged, out: Path
) -> None:
    for role in Role:
        actor = Actor("某测试", role, 1)
        export_case(desk.ctx, actor, full_case.case_id, out / role.value)
    assert len(left_in(out)) == len(Role)


def test_progress_ends_with_every_byte(desk: Desk, full_case: CaseChanged, out: Path) -> None:
    steps: list[tuple[int, int]] = []
    progress = Progress(lambda done, total, _note: steps.append((done, total)))
    export_case(desk.ctx, CLERK, full_case.case_id, out / "移交.zip", progress)
    whole = len(PDF) + len(PHOTO)
    assert steps[0] == (0, whole)
    assert steps[-1] == (whole, whole)


def test_a_package_is_called_as_its_case(desk: Desk, full_case: CaseChanged) -> None:
    name = package_name(open_case(desk.ctx, full_case.case_id))
    assert name == full_case.number
    assert date(2026, 11, 16).isoformat()[:4] in name
