"""Early warnings in the window: seen, taken up with one key, their rules changed and replayed."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from disputes_app.domain.alert_rules import Level
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.events import Facts
from disputes_app.services.alert_rule_desk import rule_desk
from disputes_app.services.dossiers import open_dossier
from disputes_app.services.log_entries import NewEntry
from tests.support.casework import Casework
from tests.ui.daily.conftest import EMPLOYER_CODE, EMPLOYER_NAME, SUPERVISOR_ACTOR, TODAY, Bureau
from ui.alert_watch import AlertWatch
from ui.desk import ALERTS_PAGE
from ui.dossier.alert_above import Above
from ui.dossier.alert_part import Part
from ui.dossier.alert_rules_dialog import FIRST_NUMBER
from ui.pages.alerts import AlertsPage
from ui.pages.dossier import DossierPage


def call(bureau: Bureau, day: date, people: int) -> None:
    facts: Facts = {
        "channel": "hotline_12345", "reference": f"W{day:%m%d}{people}", "title": "反映欠薪",
        "employer": EMPLOYER_NAME, "employer_code": EMPLOYER_CODE, "people": people,
        "reply_days": 8,
    }  # fmt: skip
    entry = NewEntry("external.received", day, facts)
    open_dossier(bureau.on(day), SUPERVISOR_ACTOR, DossierType.EXTERNAL, entry)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def above(work: Casework) -> Above:
    work.window.open_page(ALERTS_PAGE, None)
    work.settle()
    page = work.window.tabs.front
    assert isinstance(page, AlertsPage)
    found = page.above.findChild(Above)
    assert isinstance(found, Above)
    work.settle()
    return found


def test_a_warning_is_told_of_taken_up_with_one_key_and_rises(
    work: Casework, bureau: Bureau
) -> None:
    watch = AlertWatch(work.desk, work.window.status, pause_ms=0)
    shown = above(work)
    assert shown.heading.text() == "没有待接警的预警"
    assert not shown.take_button.isEnabled()
    call(bureau, ago(5), 60)
    call(bureau, ago(3), 56)
    work.qtbot.waitUntil(lambda: watch._seen is not None, timeout=5_000)
    work.desk.data_changed.emit(None)
    work.qtbot.waitUntil(lambda: bool(work.window.status.notice), timeout=5_000)
    assert work.window.status.notice == f"新的红色预警：{EMPLOYER_NAME}"
    work.window.status.notice_asked.emit()
    work.settle()
    assert work.window.status.notice == ""
    shown = above(work)
    assert shown.heading.text() == "待接警的预警 1 条"
    assert "30日内116人，共2件" in shown.reasons.text()
    shown.table.setFocus()
    QTest.keyClick(shown.table, Qt.Key.Key_Return)
    work.settle()
    page = work.window.tabs.front
    assert isinstance(page, DossierPage)
    part = page.findChild(Part)
    assert isinstance(part, Part)
    assert part.badge.text() == "红色预警"
    assert part.heading.text() == f"涉及 116 人，{ago(3)} 触发，{TODAY} 接警"
    assert part.evidence.text().count("\n") == 2
    assert "还没有登记处置情况" in part.done.text()
    assert above(work).heading.text() == "没有待接警的预警"


def test_rules_are_changed_with_a_reason_and_replayed(work: Casework, bureau: Bureau) -> None:
    call(bureau, ago(50), 18)
    call(bureau, ago(48), 6)
    shown = above(work)
    shown.open_rules()
    work.settle()
    dialog = shown.rules_dialog
    assert dialog is not None
    days = dialog.table.item(0, FIRST_NUMBER + 1)
    assert days is not None
    assert days.text() == "20"
    days.setText("三十")
    dialog.save()
    assert "预警规则有误" in dialog.banner.words
    days.setText("30")
    dialog.save()
    work.settle()
    assert "没有写明理由" in dialog.banner.words
    dialog.reason.setText("误报过多")
    dialog.save()
    work.settle()
    assert "现行第 1 版" in dialog.versions.text()
    assert rule_desk(bureau.context).rules.rules[0].threshold(Level.YELLOW) == 30
    dialog.accept()
    shown.open_replay()
    work.settle()
    replay = shown.replay_dialog
    assert replay is not None
    assert "召回率 —：0 件群体性事件中" in replay.words.text()
    assert replay.alerts.rowCount() == 0
    replay.last.set_value(ago(-1))
    replay.ask()
    assert replay.last.text() == ago(-1).isoformat()
    replay.accept()
