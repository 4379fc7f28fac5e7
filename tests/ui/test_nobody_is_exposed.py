"""No page of the demonstration shows who reported; it takes minutes, so not in the usual run."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from db.models import ProtectedReporter
from disputes_app.bootstrap import opened
from disputes_app.domain.cases import CaseId
from disputes_app.domain.exposure import exposed, secret_of
from disputes_app.domain.parties import ANONYMOUS_ZH
from disputes_app.domain.staff import Actor, Role
from disputes_app.services.case_view import open_case
from disputes_app.services.demonstration.fill import fill
from tests.cli.conftest import DEMONSTRATION_DAY
from tests.support.window_words import words_of
from ui.app import pages_of_the_program
from ui.desk import Desk
from ui.i18n import Language, Tongue
from ui.theme import Theme
from ui.tokens import Scheme
from ui.window import MainWindow

CASES = 240


@pytest.mark.long
@pytest.mark.timeout(1_800)
def test_no_page_shows_who_reported(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    Tongue(qapp, Language.ZH)
    path = str(tmp_path / "cases.db")
    with opened(path, create=True, today=DEMONSTRATION_DAY, filling=True) as ctx:
        fill(ctx, cases=CASES, seed=7)
    with opened(path, today=DEMONSTRATION_DAY) as ctx:
        with ctx.database.read() as conn:
            rows = conn.execute(select(ProtectedReporter)).all()
        named = {CaseId(one.case_id): one for one in rows if one.name != ANONYMOUS_ZH}
        secrets = [secret_of(one.name, one.phone, one.id_number) for one in named.values()]
        desk = Desk(ctx, ctx.today, actor=Actor("陈测试", Role.SUPERVISOR, 1, 1))
        window = MainWindow(Theme(qapp, forced=Scheme.LIGHT))
        qtbot.addWidget(window)
        pages = pages_of_the_program()
        window.take_desk(desk, pages, None)

        def look() -> None:
            qtbot.waitUntil(lambda: desk.is_idle, timeout=30_000)
            assert exposed(secrets, words_of(window)) == ()

        for page in pages:
            if not page.PAGE.per_subject:
                window.open_page(page.PAGE.id, None)
                look()
        for case_id in named:
            desk.open_case(case_id, open_case(ctx, case_id).row.shown_number)
            look()
        assert desk.shut_down()
