"""Files of a case are looked at, also where that is not possible."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest

from disputes_app.domain.attachments import COVER_ZH, AttachmentKind
from disputes_app.domain.staff import Actor, Role
from disputes_app.services.attachment_settings import store_settings
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.progress import Progress
from tests.support.casework import Casework
from tests.support.window_files import CLERK, SHIFT, attach, commands, keep, kept, opened, picture
from tests.ui.daily.conftest import COURT, Bureau
from ui.attachments.tab import AttachmentsTab
from ui.desk import AttachmentFocus
from ui.finding import case_and_employer_search
from ui.pages.case import CasePage

LOOKS: list[tuple[str, bytes, Callable[[AttachmentsTab], bool]]] = [
    ("a.txt", "工资条".encode("gb18030"), lambda tab: tab.preview.text.toPlainText() == "工资条"),
    ("a.docx", b"PK\x03\x04", lambda tab: "不能在这里预览" in tab.preview.words),
    ("a.pdf", b"%PDF-1.7 broken", lambda tab: "这份 PDF 无法显示" in tab.preview.words),
    ("a.png", b"\x89PNG\r\n\x1a\nbroken", lambda tab: "不能在这里预览" in tab.preview.words),
    ("a.exe", b"MZ\x90", lambda tab: "这是程序文件" in tab.preview.words),
]


@pytest.mark.parametrize(("name", "content", "is_shown"), LOOKS, ids=[one[0] for one in LOOKS])
@pytest.mark.logs_warnings
def test_what_can_be_shown_is_shown(
    work: Casework,
    bureau: Bureau,
    case: CaseChanged,
    name: str,
    content: bytes,
    is_shown: Callable[[AttachmentsTab], bool],
) -> None:
    keep(bureau, case, name, content)
    tab = opened(work, case)
    assert is_shown(tab)
    assert tab.preview.title == name
    assert "SHA-256" in tab.preview.facts


def test_a_picture_is_turned_and_enlarged_by_keys(
    work: Casework, bureau: Bureau, case: CaseChanged
) -> None:
    from ui.attachments.reading import png_of

    keep(bureau, case, "a.png", png_of(picture(4000, 1000)))
    tab = opened(work, case)
    view = tab.preview.picture
    fitted = view.shown_size
    assert fitted.width() <= view.maximumViewportSize().width()
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_R)
    assert view.turned == 90
    assert view.shown_size.height() > view.shown_size.width()
    QTest.keyClick(view, Qt.Key.Key_R, SHIFT)
    assert (view.turned, view.shown_size) == (0, fitted)
    QTest.keyClicks(view, "+")
    assert view.shown_size.width() > fitted.width()
    QTest.keyClicks(view, "0")
    assert view.shown_size == fitted


def test_an_open_file_is_opened_by_enter_and_a_program_is_not(
    work: Casework,
    bureau: Bureau,
    case: CaseChanged,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    urls: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        urls.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    keep(bureau, case, "a.docx", b"PK\x03\x04")
    keep(bureau, case, "b.exe", b"MZ\x90")
    tab = opened(work, case)
    tab.list.take_focus()
    tab.list.table.selectRow(0)
    work.press(Qt.Key.Key_Return)
    work.settle()
    (url,) = urls
    assert Path(url.toLocalFile()).name == "a.docx"
    assert Path(url.toLocalFile()).read_bytes() == b"PK\x03\x04"
    assert commands(bureau, case)[-1] == "open_attachment"
    work.press(Qt.Key.Key_Down)
    work.press(Qt.Key.Key_Return)
    work.settle()
    assert len(urls) == 1
    work.qtbot.waitUntil(lambda: not tab.preview.open_button.isEnabled())


def test_a_missing_program_is_told(
    work: Casework, bureau: Bureau, case: CaseChanged, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    keep(bureau, case, "a.ofd", b"PK\x03\x04")
    tab = opened(work, case)
    tab.open_chosen()
    work.settle()
    assert "没有能打开它的程序" in tab.banner.words


def test_without_the_folder_the_list_stays_and_says_so(
    work: Casework, bureau: Bureau, case: CaseChanged
) -> None:
    keep(bureau, case, "a.txt", b"abc")
    folder = store_settings(bureau.context).folder
    assert folder is not None
    folder.rename(folder.with_name("unplugged"))
    tab = opened(work, case)
    assert "附件目前无法打开" in tab.banner.words
    assert tab.list.table.lines[0].startswith("a.txt")
    assert tab.preview.words == "目前无法打开。"
    assert "设定" not in tab.banner._act.text()


def test_who_maintains_the_program_names_the_folder_where_it_is_missed(
    work: Casework, bureau: Bureau, case: CaseChanged, chosen: list[Path], tmp_path: Path
) -> None:
    keep(bureau, case, "a.txt", b"abc")
    folder = store_settings(bureau.context).folder
    assert folder is not None
    chosen.append(folder.rename(tmp_path / "网络盘"))
    work.desk.take_actor(Actor("管理测试", Role.ADMINISTRATOR, COURT, 9))
    tab = opened(work, case)
    assert tab.banner._act.text() == "设定文件夹…"
    tab.banner._act.click()
    work.settle()
    assert tab.banner.words == ""
    assert tab.preview.text.toPlainText() == "abc"
    assert store_settings(bureau.context).folder == tmp_path / "网络盘"


def test_a_damaged_file_says_so_in_its_place(
    work: Casework, bureau: Bureau, case: CaseChanged
) -> None:
    keep(bureau, case, "a.txt", b"abc")
    folder = store_settings(bureau.context).folder
    assert folder is not None
    (place,) = [one for one in (folder / "sha256").rglob("*") if one.is_file()]
    place.write_bytes(b"x")
    tab = opened(work, case)
    assert "与保存时不一致" in tab.preview.words


def test_what_concerns_the_reporter_is_covered_until_somebody_asks(
    work: Casework, bureau: Bureau, protected_case: CaseChanged
) -> None:
    keep(bureau, protected_case, "吴保密.txt", b"abc")
    tab = opened(work, protected_case)
    assert tab.list.table.lines[0].startswith(COVER_ZH)
    assert "吴" not in "".join((*tab.list.table.lines, tab.preview.title, tab.preview.facts))
    assert not tab.preview.open_button.isEnabled()
    tab.preview.reveal_button.click()
    work.settle()
    assert tab.preview.title == "吴保密.txt"
    assert tab.preview.text.toPlainText() == "abc"
    assert commands(bureau, protected_case)[-1] == "look_at_attachment"
    work.desk.take_actor(CLERK)
    work.settle()
    assert tab.preview.title == COVER_ZH
    assert "只有承办人和负责人可以查看" in tab.preview.words
    assert not tab.preview.reveal_button.isEnabled()


def test_a_file_of_a_protected_case_is_covered_unless_the_mark_is_taken_off(
    work: Casework,
    bureau: Bureau,
    protected_case: CaseChanged,
    chosen: list[Path],
    tmp_path: Path,
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("一", encoding="utf-8")
    chosen.append(path)
    tab = opened(work, protected_case)
    attach(work)
    assert tab.add_form.protected.isChecked()
    assert not tab.add_form.protected.isHidden()
    tab.add_form.kind.set_value(AttachmentKind.EVIDENCE)
    work.save()
    assert kept(bureau, protected_case)[0].name == COVER_ZH


def test_nothing_is_there_yet(work: Casework, case: CaseChanged) -> None:
    tab = opened(work, case)
    assert "还没有附件" in tab.list.words
    assert tab.list.add_button.hasFocus()


def test_a_file_asked_for_from_elsewhere_is_shown(
    work: Casework, bureau: Bureau, case: CaseChanged
) -> None:
    keep(bureau, case, "a.txt", b"a")
    keep(bureau, case, "b.txt", b"b")
    work.desk.open_subject("case", str(case.case_id), "b.txt", AttachmentFocus(2))
    work.settle()
    page = work.window.tabs.front
    assert isinstance(page, CasePage)
    assert page.attachments.isVisible()
    assert page.attachments.preview.title == "b.txt"


def test_a_file_is_found_by_its_name_and_opens_in_its_case(
    work: Casework, bureau: Bureau, case: CaseChanged
) -> None:
    keep(bureau, case, "四月工资条.txt", b"a")
    keep(bureau, case, "三月工资条.txt", b"b")
    search = case_and_employer_search(bureau.context)
    (entry,) = search("三月工资", Progress())
    assert (entry.title, entry.detail) == ("三月工资条.txt", f"附件，{case.number}")
    work.window.palette_panel.chosen.emit(entry)
    work.settle()
    page = work.case_in_front()
    assert page.attachments.preview.title == "三月工资条.txt"
    assert work.window.tabs.title_of(page) == case.number
