from __future__ import annotations

import shutil
from pathlib import Path

from tests.cli.conftest import Run

FORM = "arbitration.refusal_notice"


def test_a_form_is_exported_changed_taken_in_and_restored(
    run: Run, sqlite_template: Path, tmp_path: Path
) -> None:
    file, path = tmp_path / "own.form", tmp_path / "own.db"
    shutil.copy(sqlite_template, path)
    database = ("--db", path)
    run(*database, "templates", "export", FORM, "-o", file)
    original = file.read_text(encoding="utf-8")
    assert run(*database, "templates", "check", FORM, file).out.strip() == "没有发现错误"
    file.write_text(original.replace("%sign", "特此通知。\n%sign"), encoding="utf-8")
    run(*database, "templates", "replace", FORM, file, "--note", "加结语")
    rows = run(*database, "templates", "list", "--json").json("templates-list")
    own = next(row for row in rows if row["id"] == FORM)
    assert (own["own"], own["faults"], own["copies"]) == (True, 0, 2)
    assert own["version"] in run(*database, "templates", "list").out
    run(*database, "templates", "restore", FORM)
    run(*database, "templates", "export", FORM, "-o", file)
    assert file.read_text(encoding="utf-8") == original


def test_faults_are_told_by_line(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "own.form"
    head = '+++\nname_zh = "样张"\nname_en = "Sample"\nlines = ["arbitration"]\n+++\n'
    file.write_text(f"{head}# 样张\n{{{{ nobody }}}}\n", encoding="utf-8")
    answer = run("templates", "check", FORM, file)
    assert answer.code == 1
    assert f"{file}:7: 没有这个字段 nobody" in answer.out
    rows = run("templates", "check", FORM, file, "--json").json("templates-check")
    assert {row["problem"] for row in rows} == {"form_law_changed", "form_unknown_field"}


def test_what_cannot_be_read_is_refused(run: Run, tmp_path: Path) -> None:
    assert "nowhere.form" in run("templates", "check", FORM, tmp_path / "nowhere.form").refusal()
    latin = tmp_path / "latin.form"
    latin.write_bytes("样张".encode("gbk"))
    assert "UTF-8" in run("templates", "check", FORM, latin).refusal()
    latin.write_text("样张", encoding="utf-8")
    assert "no.such" in run("templates", "check", "no.such", latin).refusal()
