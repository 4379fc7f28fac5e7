from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.fonts import chinese_families
from ui.icons import icon
from ui.resource_files import resource_file
from ui.theme import Theme, current_colours, style_sheet
from ui.tokens import DARK, LIGHT, Scheme, TypeSize

ICONS = sorted(file.stem for file in resource_file("icons").glob("*.svg"))


@pytest.mark.parametrize("scheme", Scheme)
def test_style_sheet_names_only_tokens_and_files_that_exist(scheme: Scheme) -> None:
    sheet = style_sheet(scheme)
    assert "$" not in sheet
    for file in re.findall(r'url\("([^"]+)"\)', sheet):
        assert Path(file).exists()


def test_style_sheet_has_no_colour_of_its_own() -> None:
    source = resource_file("styles", "window.qss").read_text(encoding="utf-8")
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b", source) == []
    assert re.findall(r"font-size: *\d", source) == []


def test_forcing_a_scheme_changes_palette_and_tells(qtbot: QtBot, theme: Theme) -> None:
    assert current_colours() is LIGHT
    with qtbot.waitSignal(theme.changed):
        theme.force(Scheme.DARK)
    assert theme.scheme is Scheme.DARK
    assert theme.colours is current_colours() is DARK
    with qtbot.waitSignal(theme.changed):
        theme.force(None)  # the offscreen platform knows no scheme: light
    assert current_colours() is LIGHT


def test_the_same_scheme_again_is_no_change(qtbot: QtBot, theme: Theme) -> None:
    with qtbot.assertNotEmitted(theme.changed):
        theme.force(Scheme.LIGHT)


def test_font_of_the_program_has_chinese(qapp: QApplication, theme: Theme) -> None:
    assert theme.scheme is Scheme.LIGHT
    assert chinese_families([QFontInfo(qapp.font()).family()])
    assert qapp.font().pixelSize() == TypeSize.BODY


def test_best_installed_font_comes_first() -> None:
    assert chinese_families(["WenQuanYi Zen Hei", "Arial", "Noto Sans CJK SC"]) == [
        "Noto Sans CJK SC",
        "WenQuanYi Zen Hei",
    ]
    assert chinese_families(["Arial"]) == []


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_is_drawn_in_its_colour(qapp: QApplication, name: str) -> None:
    image = icon(name, "#ff0000").pixmap(20, 20).toImage()
    inks = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() > 160
    }
    assert inks
    assert name == "app" or {ink[1:3] for ink in inks} <= {"fe", "ff"}
