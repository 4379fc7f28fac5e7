"""Files of cases on the command line: added, listed, found, verified, handed on."""

from __future__ import annotations

import os
import zipfile
from datetime import date
from pathlib import Path

import pytest

from disputes_app.bootstrap import opened
from disputes_app.domain.case_list import CaseFilter
from disputes_app.services.attachment_settings import open_store, store_settings
from disputes_app.services.case_list import case_page
from disputes_app.services.demonstration.fill import fill
from tests.cli.conftest import Answer, Run

TODAY = "2026-11-20"


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = str(tmp_path_factory.mktemp("attached") / "office.db")
    with opened(path, create=True, today=date.fromisoformat(TODAY), filling=True) as context:
        fill(context, cases=40, seed=3)
    return path


@pytest.fixture(scope="module")
def numbers(office: str) -> tuple[str, ...]:
    with opened(office) as context:
        return tuple(row.shown_number for row in case_page(context, CaseFilter()).rows)


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    path = tmp_path / "三月工资条.pdf"
    path.write_bytes(b"%PDF-1.7 wages")
    return path


@pytest.fixture
def on(run: Run, office: str) -> Run:
    def run_there(*arguments: str | Path, env: dict[str, str] | None = None) -> Answer:
        return run("--db", office, "attachments", *arguments, env=env)

    return run_there


def test_a_file_is_added_listed_and_found(on: Run, numbers: tuple[str, ...], scan: Path) -> None:
    number = numbers[0]
    said = on("add", number, scan, "--kind", "evidence", "--entry", "1", "--note", "三月")
    assert (said.code, said.err) == (0, "")
    assert "编号" in said.out
    (row,) = on("list", number, "--json").json("attachments")
    assert (row["name"], row["kind"], row["media_type"]) == (
        "三月工资条.pdf",
        "evidence",
        "application/pdf",
    )
    assert (row["size"], row["entry"], row["note"]) == (14, 1, "三月")
    assert row["removed_at"] is None
    text = on("list", number).out
    assert "三月工资条.pdf" in text
    assert "证据" in text
    (found,) = on("find", "工资条", "--json").json("attachments")
    assert found == row
    assert number in on("find", "工资条").out


def test_nothing_is_there_yet(on: Run, numbers: tuple[str, ...]) -> None:
    assert on("list", numbers[1], "--json").json("attachments") == []
    assert "没有附件" in on("list", numbers[1]).out
    assert "没有找到" in on("find", "不存在的名称").out


def test_a_case_is_handed_on(on: Run, numbers: tuple[str, ...], scan: Path, tmp_path: Path) -> None:
    on("add", numbers[2], scan)
    target = tmp_path / "移交.zip"
    assert "附件 1 份" in on("export", numbers[2], "-o", target).out
    with zipfile.ZipFile(target) as packed:
        assert "附件/01-三月工资条.pdf" in packed.namelist()
    folder = tmp_path / "移交"
    on("export", numbers[2], "-o", folder)
    assert (folder / "附件" / "01-三月工资条.pdf").read_bytes() == scan.read_bytes()
    assert "已有" in on("export", numbers[2], "-o", folder).refusal()


def test_what_is_refused(
    on: Run, run: Run, office: str, numbers: tuple[str, ...], scan: Path, tmp_path: Path
) -> None:
    number = numbers[3]
    film = tmp_path / "film.mp4"
    with film.open("wb") as file:
        file.truncate(300 * 1024 * 1024)
    link = tmp_path / "link.pdf"
    link.symlink_to(scan)
    (tmp_path / "empty.pdf").write_bytes(b"")
    assert "300 MB" in on("add", number, film).refusal()
    assert "符号链接" in on("add", number, link).refusal()
    assert "文件夹" in on("add", number, tmp_path).refusal()
    assert "没有内容" in on("add", number, tmp_path / "empty.pdf").refusal()
    assert "不存在" in on("add", number, tmp_path / "no.pdf").refusal()
    assert "第 99 项" in on("add", number, scan, "--entry", "99").refusal()
    assert "举报人" in on("add", number, scan, "--protected").refusal()
    assert on("list", number, "--json").json("attachments") == []
    english = ("--lang", "en", "--db", office, "attachments", "add", number, link)
    assert "a symbolic link" in run(*english).refusal()


def test_the_limit_and_the_folder(on: Run, office: str, numbers: tuple[str, ...]) -> None:
    assert on("limit").out == "50 MB\n"
    assert on("limit", "60").out == "60 MB\n"
    assert "1 至 200" in on("limit", "201").refusal()
    assert on("limit", "50").out == "50 MB\n"
    assert on("folder").out == f"{office}.files\n"
    assert on("add", numbers[4], os.devnull).refusal()


def test_verify_names_a_damaged_file(
    on: Run, office: str, numbers: tuple[str, ...], tmp_path: Path
) -> None:
    whole = on("verify", "--json").json("attachments-verify")
    assert whole["ok"]
    path = tmp_path / "将损坏.txt"
    path.write_text("只在这个测试中", encoding="utf-8")
    on("add", numbers[5], path)
    (row,) = on("list", numbers[5], "--json").json("attachments")
    with opened(office) as context:
        place = open_store(store_settings(context)).path_of(row["sha256"])
    kept = place.read_bytes()
    place.write_bytes(b"x")
    answer = on("verify", "--json")
    said = answer.json("attachments-verify")
    assert (answer.code, said["ok"], said["differences"]) == (1, False, 1)
    assert said["first"] == [f"{numbers[5]} {row['id']}: damaged"]
    text = on("verify")
    assert text.code == 1
    assert "有问题 1 份" in text.out
    place.write_bytes(kept)
    assert on("verify").code == 0


def test_a_server_names_its_folder_first(
    run: Run, demonstration: str, scan: Path, tmp_path: Path
) -> None:
    with opened(demonstration) as context:
        number = case_page(context, CaseFilter()).rows[0].shown_number
        is_server = context.database.path is None
    there = ("--db", demonstration, "attachments")
    if is_server:
        assert "attachments folder" in run(*there, "add", number, scan).refusal()
        assert run(*there, "folder").out == "—\n"
        shared = tmp_path / "shared"
        assert run(*there, "folder", shared).out == f"{shared}\n"
    assert run(*there, "add", number, scan).code == 0
    assert len(run(*there, "list", number, "--json").json("attachments")) == 1
    assert run(*there, "export", number, "-o", tmp_path / "移交.zip").code == 0
    assert run(*there, "verify", "--json").json("attachments-verify")["checked"] == 1
