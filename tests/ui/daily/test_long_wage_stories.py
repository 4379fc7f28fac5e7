"""From the complaint of 38 workers to the money in the window, by keyboard."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from db.writes.minimum_wage import add_wages
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.catalogue import STEPS
from disputes_app.domain.ledger import Payer
from disputes_app.domain.money import to_yuan
from disputes_app.services.dossiers import open_dossier
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.wage_package import packaged_wages
from tests.support.casework import CTRL, Casework
from tests.support.entry_typing import choose, fill_in, walk_to
from tests.support.long_absconded import ABSCONDED, HALF_MONTHS
from tests.support.long_construction import CONSTRUCTION
from tests.support.long_stories import Act, told
from tests.support.long_wages import PEOPLE, WageStory
from tests.support.rosters import on_disk, workbook
from tests.support.story_window import Days, compare, complaints, enter
from tests.support.wage_acts import enter_act
from tests.ui.daily.conftest import SUPERVISOR_ACTOR, Bureau
from ui.dossier.fund_part import Part as FundPart
from ui.dossier.panels import OpeningPanel, StepPanel
from ui.ledger.people_panel import CHECK
from ui.ledger.tab import LedgerTab
from ui.pages.case import CasePage
from ui.pages.dossier import DossierPage
from ui.pages.dossiers import DossiersPage
from ui.pages.register import RegisterPage

BOTH = CTRL | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def days() -> Days:
    return Days()


@pytest.fixture
def bureau(bureau: Bureau, days: Days) -> Bureau:
    """The bureau on the day of the story, with the minimum wages."""
    with bureau.context.database.write() as conn:
        add_wages(conn, packaged_wages(), bureau.context.now())
    return Bureau(replace(bureau.context, clock=days))


class Telling:
    """Tells a story in the window, each act on its own day."""

    def __init__(
        self,
        work: Casework,
        days: Days,
        story: WageStory,
        folder: Path,
        shown: frozenset[str] | None = None,
    ) -> None:
        self.work, self.days, self.story, self.folder = work, days, story, folder
        self.shown = shown
        self.elsewhere: CaseChanged | None = None
        days.on = story.case.received
        self.register()
        compare(work.case_in_front(), story.case.on_receipt, story.names)

    def register(self) -> None:
        """Ctrl+N, the complainant, the employers, Ctrl+S."""
        work, names = self.work, list(self.story.names.values())
        QTest.keyClick(work.window, Qt.Key.Key_N, CTRL)
        work.settle()
        page = work.window.tabs.front
        assert isinstance(page, RegisterPage)
        choose(work, page.form.head.line, self.story.case.line)
        walk_to(work, page.form.applicants.forms[0].name)
        work.type_in(names[0])
        respondents = page.form.respondents
        for place, name in enumerate(names[1:]):
            if place:
                respondents.more_button.setFocus()
                work.press(Qt.Key.Key_Space)
            else:
                walk_to(work, respondents.forms[0].name)
            assert work.focused() is respondents.forms[place].name
            work.type_in(name)
        work.press(Qt.Key.Key_Return)
        work.save()

    def tell(self, acts: tuple[Act, ...]) -> None:
        page = self.work.case_in_front()
        for one in acts:
            self.days.on = one.on
            if self.shown is not None and one.kind not in self.shown:
                self.at_another_desk(page, one)
                continue
            self.look()
            if one.kind.startswith("ledger."):
                self.ledger(page, one)
            else:
                enter(self.work, one)
            if one.periods:
                compare(page, one.periods, self.story.names, f"{one.on} {one.kind}")
        self.look()

    def at_another_desk(self, page: CasePage, one: Act) -> None:
        """Record what the window is not asked for."""
        if one.refused:
            return
        assert page.file is not None
        view, desk = page.file.view, self.work.desk
        record = view.record
        before = self.elsewhere or CaseChanged(
            view.row.id, view.version, record.number, record.receipt_number, view.state
        )
        self.elsewhere = enter_act(desk.context, desk.actor, before, self.story, one)

    def look(self) -> None:
        """Let the page read what was recorded elsewhere."""
        if self.elsewhere is not None:
            self.work.desk.data_changed.emit(self.elsewhere)
            self.elsewhere = None
            self.work.settle()

    # The ledger

    def ledger(self, page: CasePage, one: Act) -> None:
        work, tab = self.work, page.ledger
        page.show_ledger()
        work.settle()
        if one.kind == "ledger.imported":
            tab.read_roster(on_disk(self.folder, self.story.roster()))
            work.settle()
            tab.importing.project.setText(str(one.facts.get("project", "")))
            work.save()
        elif one.kind == "ledger.paid":
            self.pay(tab, one)
        else:
            self.sign(tab, one)

    def sign(self, tab: LedgerTab, one: Act) -> None:
        """Tick the representatives with Space, or everybody with the button."""
        work, people = self.work, tab.people
        elects = one.kind == "ledger.representatives"
        press(work, tab.elect_button if elects else tab.confirm_button)
        places = one.facts.get("places")
        if isinstance(places, list):
            for place in places:
                people.table.choose(int(place) - 1, CHECK)
                work.press(Qt.Key.Key_Space)
        else:
            press(work, people.all_button)
        people.document.set_value(str(one.facts["document"]))
        work.save()
        assert "已登记" in tab.banner.words

    def pay(self, tab: LedgerTab, one: Act) -> None:
        """The payer, the slips of the bank, Ctrl+S."""
        work, panel, month = self.work, tab.paying, one.facts.get("month")
        press(work, tab.pay_button)
        choose(work, panel.payer, Payer(str(one.facts["payer"])))
        in_full = one.facts.get("in_full") is True
        if in_full:
            press(work, panel.in_full)
            press(work, panel.all_button)
        else:
            named = month if isinstance(month, str) else ""
            fen = [self.story.paid_fen(place, named) for place in range(1, PEOPLE + 1)]
            rows = [(f"测试{n}", "", float(to_yuan(one))) for n, one in enumerate(fen, start=1)]
            path = on_disk(self.folder, workbook([("户名", "账号", "金额"), *rows]), "回单.xlsx")
            panel.read_slips(path)
            work.settle()
            assert not panel.unmatched.isVisible()
        work.save()
        assert "已登记支付" in tab.banner.words

    # Beside the case

    def record(self, type_: DossierType, acts: tuple[Act, ...], number: str) -> DossierPage:
        first, *rest = (with_case(one, number) for one in acts)
        self.days.on = first.on
        self.open(type_, first)
        page = self.work.window.tabs.front
        assert isinstance(page, DossierPage)
        for one in rest:
            self.days.on = one.on
            self.step(page, one)
            if one.periods:
                compare(page, one.periods, self.story.names, f"{one.on} {one.kind}")
        return page

    def open(self, type_: DossierType, one: Act) -> None:
        """The list of the type, Ctrl+Shift+R, the fields, Ctrl+S."""
        work = self.work
        work.window.open_page("dossiers", None)
        work.settle()
        page = work.window.tabs.front
        assert isinstance(page, DossiersPage)
        page.bar.choose(type_)
        QTest.keyClick(work.window, Qt.Key.Key_R, BOTH)
        work.settle()
        panel = page.opening
        assert isinstance(panel, OpeningPanel)
        fill_in(work, panel, one)
        work.save()
        assert page.opening is None, complaints(panel)

    def step(self, page: DossierPage, one: Act) -> None:
        """Ctrl+E, the name of the step, its fields, Ctrl+S; what has rows in its own part."""
        work = self.work
        if one.kind in {"fund.computed", "fund.paid"}:
            self.fund_rows(page, one)
            return
        panel = begin_step(work, page, one)
        if panel is None:
            assert one.refused
            return
        fill_in(work, panel, one)
        work.save()
        if one.refused:
            assert page.entering is panel
            assert one.says in complaints(panel), complaints(panel)
            QTest.keyClick(panel, Qt.Key.Key_Escape)
        assert page.entering is None, (one.kind, complaints(panel))

    def fund_rows(self, page: DossierPage, one: Act) -> None:
        """Paste the list, or say whom the bank paid."""
        work, part = self.work, page.part
        assert isinstance(part, FundPart)
        if one.kind == "fund.computed":
            press(work, part.acts.list_button)
            part.list_dialog.paste.setPlainText(self.pasted())
            part.list_dialog.read_paste()
            work.settle()
            press(work, part.list_dialog.save_button)
            work.window.activateWindow()
            work.qtbot.waitUntil(work.window.isActiveWindow)
        elif "failed" in one.facts:
            part.table.selectRow(PEOPLE - 1)
            press(work, part.acts.failed_button)
            part.table.clearSelection()
        else:
            press(work, part.acts.paid_button)
        work.settle()

    def pasted(self) -> str:
        """Return the list as a clerk copies it from a workbook."""
        months = self.story.months
        rows = [("姓名", "身份证号", "银行账号", *months, "补偿月数", "经济补偿金")]
        for worker in self.story.fund_workers(HALF_MONTHS):
            owed = [str(to_yuan(one.owed_fen)) for one in worker.months]
            half = str(worker.half_months / 2) if worker.half_months else ""
            less = "" if worker.compensation_fen is None else "2000"
            rows.append((worker.name, worker.id_number, worker.account, *owed, half, less))
        return "\n".join("\t".join(row) for row in rows)


def with_case(one: Act, number: str) -> Act:
    facts = {name: number if value == "@case" else value for name, value in one.facts.items()}
    return replace(one, facts=facts)


def press(work: Casework, button: QAbstractButton) -> None:
    """Go to a button and press it."""
    assert button.isEnabled()
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    work.settle()


def begin_step(work: Casework, page: DossierPage, one: Act) -> StepPanel | None:
    """Choose a step; None where the list tells why it cannot be taken now."""
    assert page.file is not None
    wanted = STEPS[page.file.view.record.type][one.kind]
    QTest.keyClick(work.window, Qt.Key.Key_E, CTRL)
    work.settle()
    work.type_in(wanted.zh)
    row = next(row for row in page.chooser.rows if row.startswith(wanted.zh))
    if row != wanted.zh:
        assert one.says in row
        work.press(Qt.Key.Key_Escape)
        return None
    for _ in range(page.chooser.rows.index(row)):
        work.press(Qt.Key.Key_Down)
    work.press(Qt.Key.Key_Return)
    work.settle()
    panel = page.entering
    assert isinstance(panel, StepPanel)
    assert panel.form.kind is wanted
    return panel


ORDERS = frozenset(
    {
        "inspection.order_served",
        "inspection.order_result",
        "inspection.handling_decision",
        "inspection.delivered",
        "inspection.court_applied",
    }
)
POLICE = frozenset(
    {
        "inspection.order_posted",
        "inspection.order_served",
        "inspection.crime_reported",
        "inspection.crime_referral_approved",
        "inspection.crime_transferred",
        "inspection.police_filed",
    }
)


def number_in_front(work: Casework) -> str:
    file = work.case_in_front().file
    assert file is not None
    return file.view.record.number or ""


def test_the_orders_and_the_court_of_a_building_site(
    work: Casework, days: Days, tmp_path: Path
) -> None:
    Telling(work, days, CONSTRUCTION, tmp_path, ORDERS).tell(told(CONSTRUCTION.case))
    assert "尚欠 ¥0.00" in work.case_in_front().ledger.view.totals.text()


def test_the_police_in_a_factory_whose_owner_absconded(
    work: Casework, days: Days, tmp_path: Path
) -> None:
    Telling(work, days, ABSCONDED, tmp_path, POLICE).tell(told(ABSCONDED.case))
    assert "尚欠 ¥1,551,502.75" in work.case_in_front().ledger.view.totals.text()


def test_a_record_left_open_over_midnight_takes_the_new_day(
    work: Casework, days: Days, bureau: Bureau
) -> None:
    first, second, *_rest = ABSCONDED.fund
    days.on = first.on
    entry = NewEntry(first.kind, first.on, {**first.facts, "case": ""})
    opened = open_dossier(bureau.context, SUPERVISOR_ACTOR, DossierType.FUND, entry)
    work.desk.open_dossier(opened.dossier_id, opened.number)
    work.settle()
    page = work.window.tabs.front
    assert isinstance(page, DossierPage)
    days.on += timedelta(days=1)
    panel = begin_step(work, page, second)
    assert panel is not None
    assert panel.form.day_field.value_so_far() == days.on
    panel.form.day_field.setFocus()
    fill_in(work, panel, replace(second, on=days.on))
    work.save()
    assert page.entering is None


@pytest.mark.long
def test_a_building_site_from_the_complaint_to_the_last_fen(
    work: Casework, days: Days, tmp_path: Path
) -> None:
    telling = Telling(work, days, CONSTRUCTION, tmp_path)
    telling.tell(told(CONSTRUCTION.case))
    assert "尚欠 ¥0.00" in work.case_in_front().ledger.view.totals.text()
    number = number_in_front(work)
    telling.record(DossierType.PROJECT, CONSTRUCTION.project, number)
    fund = telling.record(DossierType.FUND, CONSTRUCTION.fund, number)
    assert "不予垫付" in fund.header.words


@pytest.mark.long
def test_a_factory_whose_owner_absconded_from_the_complaint_to_the_recovery(
    work: Casework, days: Days, tmp_path: Path
) -> None:
    telling = Telling(work, days, ABSCONDED, tmp_path)
    telling.tell(told(ABSCONDED.case))
    fund = telling.record(DossierType.FUND, ABSCONDED.fund, number_in_front(work))
    assert isinstance(fund.part, FundPart)
    assert "余额 ¥443,830.50" in fund.part.said
