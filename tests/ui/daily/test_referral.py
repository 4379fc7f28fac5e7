"""A complaint in the window: what is pending elsewhere, what speaks for a crime, the transfer."""

from __future__ import annotations

from datetime import date

from disputes_app.domain.cases import Line
from disputes_app.domain.events import Facts
from tests.support.casework import Casework
from tests.ui.daily.conftest import EMPLOYER_NAME, FILED, Bureau, Counter
from ui.pages.case import CasePage
from ui.pages.register import RegisterPage

ORDER: Facts = {
    "number": "嘉人社监（2026）令字第1号",
    "comply_by": "2026-11-16",
    "amount_fen": 412_000_00,
    "people": 38,
    "absent": True,
}


def _card(page: CasePage, title: str) -> str:
    (found,) = [one for one in page.deadlines.infos if one.said.title.startswith(title)]
    return found.words


def test_what_is_pending_elsewhere_is_told_before_a_complaint_is_accepted(
    work: Casework, bureau: Bureau
) -> None:
    other = bureau.register(Line.ARBITRATION, date(2026, 11, 10))
    case = bureau.register(Line.INSPECTION, date(2026, 11, 18))
    page = work.case(case)
    said = _card(page, "受理条件")
    assert f"{other.receipt_number}（仲裁）：正在仲裁" in said
    assert "应告知依争议处理程序办理" in said
    panel = work.enter_kind("受理并立案")
    assert panel.info is not None
    assert f"{other.receipt_number}（仲裁）：正在仲裁" in panel.info.words


def test_the_tests_of_a_crime_are_told_with_what_is_missing(work: Casework, bureau: Bureau) -> None:
    case = bureau.register(Line.INSPECTION, date(2026, 11, 2))
    case = bureau.record(case, "inspection.accepted", date(2026, 11, 3), FILED)
    case = bureau.record(case, "inspection.ordered", date(2026, 11, 4), ORDER)
    page = work.case(case)
    said = _card(page, "拒不支付劳动报酬罪线索")
    assert "涉嫌犯罪，应当核实是否移送" in said
    assert "涉及38人、¥412,000.00；预警线（全国下限" in said
    assert "数额较大（法释3条）：符合（2026-11-04 下达限期改正指令书）" in said
    assert "文书已送达，或者已张贴并拍照、录像（法释4条）：须核实" in said
    assert "还缺：" in said
    posted: Facts = {"place": "厂区大门", "paper": "限期改正指令书", "photographed": True}
    case = bureau.record(case, "inspection.order_posted", date(2026, 11, 6), posted)
    work.desk.data_changed.emit(case)
    work.settle()
    assert "（法释4条）：符合（2026-11-06 张贴责令支付文书" in _card(page, "拒不支付")


def test_the_counter_is_told_of_it_too(bureau: Bureau, counter: Counter) -> None:
    other = bureau.register(Line.MEDIATION, date(2026, 11, 10))
    page = counter.registration()
    assert isinstance(page, RegisterPage)
    form = page.form
    form.head.line.set_value(Line.INSPECTION)
    counter.settle()
    form.applicants.forms[0].name.set_value("王测试")
    form.respondents.forms[0].name.set_value(EMPLOYER_NAME)
    counter.qtbot.waitUntil(lambda: other.receipt_number in page.known.words, timeout=5_000)
    assert "调解  正在调解" in page.known.words
    assert "（条例21）" in page.known.words
