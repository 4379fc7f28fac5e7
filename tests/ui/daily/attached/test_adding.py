"""Files are added to a case: chosen, dropped, pasted."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from disputes_app.domain.attachments import MEGABYTE, AttachmentKind
from disputes_app.services.attachment_settings import store_settings
from disputes_app.services.log_store import CaseChanged
from tests.support.casework import CTRL, Casework
from tests.support.window_files import attach, kept, opened, pdf_of, picture
from tests.ui.daily.conftest import Bureau


def test_a_scan_is_added_by_keyboard(
    work: Casework, bureau: Bureau, case: CaseChanged, chosen: list[Path], tmp_path: Path
) -> None:
    path = tmp_path / "扫描0001.pdf"
    path.write_bytes(pdf_of(bureau, case))
    chosen.append(path)
    page = work.case(case)
    attach(work)
    tab = page.attachments
    assert tab.is_entering
    assert page.has_unsaved_input()
    QTest.keyClicks(work.focused(), "spb")
    work.press(Qt.Key.Key_Return)
    QTest.keyClick(work.focused(), Qt.Key.Key_Down)
    work.press(Qt.Key.Key_Return)
    work.type_in("局领导签字")
    work.press(Qt.Key.Key_Return)
    assert tab.add_form.submit.hasFocus()
    work.press(Qt.Key.Key_Return)
    work.settle()
    (found,) = kept(bureau, case)
    assert (found.name, found.kind, found.event_seq, found.note) == (
        "扫描0001.pdf",
        AttachmentKind.APPROVAL_SHEET,
        2,
        "局领导签字",
    )
    (line,) = tab.list.table.lines
    assert line.startswith("扫描0001.pdf 审批表 ")
    assert line.endswith(" KB 第 2 项 受理并立案 张测试 2026-11-20")
    assert tab.banner.words == "已添加 1 份附件"
    assert tab.list.table.hasFocus()
    assert tab.preview.page_count == 1
    assert not page.has_unsaved_input()


def test_several_files_are_added_at_once_and_what_is_refused_is_named(
    work: Casework, bureau: Bureau, case: CaseChanged, chosen: list[Path], tmp_path: Path
) -> None:
    film, link = tmp_path / "film.mp4", tmp_path / "link.pdf"
    with film.open("wb") as file:
        file.truncate(300 * MEGABYTE)
    (tmp_path / "a.txt").write_text("一", encoding="utf-8")
    (tmp_path / "b.txt").write_text("二", encoding="utf-8")
    link.symlink_to(tmp_path / "a.txt")
    chosen += [tmp_path / "a.txt", film, link, tmp_path / "b.txt"]
    tab = opened(work, case)
    attach(work)
    assert tab.add_form.name.isHidden()
    tab.add_form.kind.set_value(AttachmentKind.EVIDENCE)
    work.save()
    assert [one.name for one in kept(bureau, case)] == ["a.txt", "b.txt"]
    words = tab.banner.words
    assert words.startswith("2 份没有添加")
    assert "“film.mp4”有 300 MB，最多允许 50 MB。" in words
    assert "“link.pdf”：这是符号链接" in words


def test_nothing_is_added_without_its_kind(
    work: Casework, bureau: Bureau, case: CaseChanged, chosen: list[Path], tmp_path: Path
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("一", encoding="utf-8")
    chosen.append(path)
    tab = opened(work, case)
    attach(work)
    work.save()
    assert kept(bureau, case) == ()
    assert tab.add_form.kind.problem == "请选择一项。"
    work.press(Qt.Key.Key_Escape)
    assert not tab.is_entering


def test_a_file_gets_another_name_and_keeps_its_ending(
    work: Casework, bureau: Bureau, case: CaseChanged, chosen: list[Path], tmp_path: Path
) -> None:
    path = tmp_path / "IMG_2034.txt"
    path.write_text("一", encoding="utf-8")
    chosen.append(path)
    tab = opened(work, case)
    attach(work)
    tab.add_form.name.set_value("现场情况")
    tab.add_form.kind.set_value(AttachmentKind.RECORD)
    work.save()
    assert [one.name for one in kept(bureau, case)] == ["现场情况.txt"]


def test_a_picture_is_pasted(work: Casework, bureau: Bureau, case: CaseChanged) -> None:
    tab = opened(work, case)
    tab.list.take_focus()
    QGuiApplication.clipboard().setImage(picture())
    work.press(Qt.Key.Key_V, CTRL)
    assert tab.add_form.name.value() == "粘贴的图片_20261120_090000.png"
    tab.add_form.kind.set_value(AttachmentKind.EVIDENCE)
    work.save()
    (found,) = kept(bureau, case)
    assert found.media_type == "image/png"
    assert tab.preview.words == ""
    assert (tab.preview.picture.shown_size.width(), tab.preview.picture.turned) == (40, 0)


def test_an_empty_clipboard_is_told(work: Casework, case: CaseChanged) -> None:
    tab = opened(work, case)
    QGuiApplication.clipboard().setText("文字")
    tab.paste()
    assert "剪贴板中没有图片或文件" in tab.banner.words
    assert not tab.is_entering


def test_files_are_dropped(
    work: Casework, bureau: Bureau, case: CaseChanged, tmp_path: Path
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("一", encoding="utf-8")
    tab = opened(work, case)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)), QUrl("https://example.org/b.txt")])
    button, no_key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy, place = Qt.DropAction.CopyAction, QPointF(10, 10)
    QApplication.sendEvent(tab, QDragEnterEvent(place, copy, data, button, no_key))
    QApplication.sendEvent(tab, QDropEvent(place, copy, data, button, no_key))
    assert [one.name for one in tab.add_form.picked] == ["a.txt"]
    tab.leave_form()


def test_a_copy_can_be_stopped(
    work: Casework, bureau: Bureau, case: CaseChanged, chosen: list[Path], tmp_path: Path
) -> None:
    path = tmp_path / "long.bin"
    with path.open("wb") as file:
        file.truncate(40 * MEGABYTE)
    chosen.append(path)
    tab = opened(work, case)
    attach(work)
    tab.add_form.kind.set_value(AttachmentKind.OTHER)
    QTest.keyClick(work.window, Qt.Key.Key_S, CTRL)
    tab.out.panel.ask_to_stop()
    work.settle()
    assert kept(bureau, case) == ()
    assert "已停止" in tab.banner.words
    folder = store_settings(bureau.context).folder
    assert folder is not None
    assert not list(folder.rglob("*.part"))
