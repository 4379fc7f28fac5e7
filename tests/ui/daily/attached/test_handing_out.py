"""Files leave: as copies, with the whole case, or out of the case."""

from __future__ import annotations

import zipfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from disputes_app.services.log_store import CaseChanged
from tests.support.casework import CTRL, Casework
from tests.support.window_files import SHIFT, commands, keep, kept, opened
from tests.ui.daily.conftest import Bureau


def test_a_copy_and_the_whole_case_are_saved(
    work: Casework, bureau: Bureau, case: CaseChanged, chosen: list[Path], tmp_path: Path
) -> None:
    keep(bureau, case, "a.txt", b"abc")
    tab = opened(work, case)
    chosen.append(tmp_path / "copy.txt")
    tab.preview.save_button.click()
    work.settle()
    assert (tmp_path / "copy.txt").read_bytes() == b"abc"
    chosen[:] = [tmp_path / "移交.zip"]
    QTest.keyClick(work.window, Qt.Key.Key_E, CTRL | SHIFT)
    work.settle()
    with zipfile.ZipFile(tmp_path / "移交.zip") as packed:
        assert "附件/01-a.txt" in packed.namelist()
    assert tab.banner.words.startswith("已导出目录、案件数据和 1 份附件")
    assert commands(bureau, case)[-2:] == ["save_attachment", "export_case"]


def test_a_file_is_taken_out_with_a_reason(
    work: Casework, bureau: Bureau, case: CaseChanged
) -> None:
    keep(bureau, case, "a.txt", b"abc")
    tab = opened(work, case)
    tab.list.take_focus()
    work.press(Qt.Key.Key_Delete)
    assert tab.is_entering
    work.save()
    assert not kept(bureau, case)[0].removed
    work.type_in("属于另一件案件")
    work.save()
    assert kept(bureau, case)[0].removal_reason == "属于另一件案件"
    assert "已移除" in tab.list.table.lines[0]
    assert "2026-11-20 张测试 移除：属于另一件案件" in tab.preview.facts
    assert not tab.preview.remove_button.isEnabled()
    work.press(Qt.Key.Key_Delete)
    assert not tab.is_entering
