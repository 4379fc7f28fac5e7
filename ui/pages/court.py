"""The page of awards before the courts (裁审衔接): which cases, with which result, in a year?"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QTableWidget, QVBoxLayout

from disputes_app.domain.court_course import PENDING, CourtItem, CourtRow, CourtYear, choice_words
from disputes_app.domain.kinds.court import RESULTS
from disputes_app.services.court import court_year
from ui.actions import ActionId
from ui.banner import Banner
from ui.case_words import parties_text
from ui.desk import COURT_PAGE, Desk
from ui.empty import EmptyState
from ui.fields.choice_field import Choice, ChoiceField
from ui.marking import QT_TRANSLATE_NOOP
from ui.page import Page, PageSpec
from ui.settings_page.plain_table import look_plain, put_text
from ui.tasks import LatestQuestion
from ui.tokens import Space
from ui.wording import day_text, is_english, money_text

YEARS = 10
WIDTHS = (222, 150, 98, 52, 118, 176, 206, 88, 100)
PARTIES, CLAIMS = 1, 8


class CourtPage(Page):
    """A year, the counts with the share confirmed, the cases."""

    PAGE = PageSpec(
        id=COURT_PAGE,
        title=QT_TRANSLATE_NOOP("pages", "裁审衔接"),
        icon="cases",
        order=93,
        on_rail=False,
    )

    def __init__(self, desk: Desk, key: str = "") -> None:
        super().__init__(desk, key)
        self._shown: CourtYear | None = None
        this_year = desk.today().year
        self.year: ChoiceField[int] = ChoiceField(
            [Choice(year, str(year)) for year in range(this_year, this_year - YEARS, -1)],
            required=True,
        )
        self.year.setAccessibleName(self.tr("年度"))
        self.year.set_value(this_year)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self._note = QLabel(
            self.tr(
                "一致率为本程序的口径（据理解）：与裁决一致、驳回撤销申请的，占法院作出实体处理的"
                "比例；撤诉、法院调解、不予受理和未结的不计入。以案件最后一次登记为准。"
            )
        )
        self._note.setProperty("role", "small")
        self._note.setWordWrap(True)
        self.banner = Banner()
        self.table = QTableWidget()
        self.empty = EmptyState()
        self._sides = QStackedWidget()
        self._question = LatestQuestion(desk.reads, self)
        self._lay_out()
        self._connect()
        self.ask()

    def ask(self) -> None:
        """Read the year anew."""
        context, year = self.desk.context, self.year.value()
        if year is not None:
            self._question.ask(lambda _progress: court_year(context, year))

    def shown(self) -> None:
        """Look anew: others may have worked on the database."""
        self.ask()

    def handlers(self) -> Mapping[ActionId, Callable[[], None]]:
        """Offer to look anew."""
        return {ActionId.REFRESH: self.ask}

    def _on_year(self, year: CourtYear) -> None:
        self._shown = year
        self.said.setText(self._sentence(year))
        self.table.setRowCount(len(year.rows))
        for place, row in enumerate(year.rows):
            for column, text in enumerate(self._texts(row)):
                put_text(self.table, place, column, text)
        self._sides.setCurrentWidget(self.table if year.rows else self.empty)

    def _sentence(self, year: CourtYear) -> str:
        counts = year.counts
        parts = [
            f"{_word(value)} {counts[value]}"
            for value in (PENDING, *(one.value for one in RESULTS))
            if counts[value]
        ]
        share = year.share
        if share is None:
            return " · ".join(parts)
        rate = self.tr("一致率 {share}（{part}/{whole}）").format(
            share=f"{share:.1%}", part=year.confirmed, whole=year.judged
        )
        return " · ".join([rate, *parts])

    def _texts(self, row: CourtRow) -> tuple[str, ...]:
        step = row.step
        return (
            row.number,
            parties_text(row.applicants, row.respondents),
            day_text(step.on),
            _word(step.instance) if step.instance else "—",
            _word(step.result),
            step.court or "—",
            step.number or "—",
            money_text(step.fen or None),
            "；".join(self._item(*one) for one in row.items) or "—",
        )

    def _item(self, item: CourtItem, claim: str) -> str:
        """Return what the court made of one claim, such as ``1 加班工资 与裁决一致 ¥500.00``."""
        paid = "" if item.fen is None else money_text(item.fen)
        return " ".join(one for one in (str(item.item), claim, _word(item.result), paid) if one)

    def _on_changed(self, _change: object) -> None:
        if self.isVisible():
            self.ask()

    def _open(self, place: int) -> None:
        year = self._shown
        if year is not None and 0 <= place < len(year.rows):
            row = year.rows[place]
            self.desk.open_case(row.case_id, row.number)

    def _connect(self) -> None:
        self.year.value_changed.connect(lambda _year: self.ask())
        self._question.answered.connect(self._on_year)
        self._question.failed.connect(self.banner.show_error)
        self.table.cellActivated.connect(lambda place, _column: self._open(place))
        self.desk.data_changed.connect(self._on_changed)

    def _lay_out(self) -> None:
        titles = (
            self.tr("案号"),
            self.tr("当事人"),
            self.tr("日期"),
            self.tr("审级"),
            self.tr("结果"),
            self.tr("法院"),
            self.tr("法院案号"),
            self.tr("判决金额"),
            self.tr("各项请求"),
        )
        look_plain(self.table, titles, WIDTHS, grows=(PARTIES, CLAIMS))
        self.table.setAccessibleName(self.tr("到法院的案件"))
        self.empty.say(
            self.tr("这一年没有到法院的案件"),
            self.tr("在案件中登记“当事人起诉或申请撤销裁决”“法院处理结果”后列在这里。"),
        )
        self._sides.addWidget(self.table)
        self._sides.addWidget(self.empty)
        above = QHBoxLayout()
        above.setSpacing(Space.SMALL)
        above.addWidget(self.year)
        above.addWidget(self.said, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.NORMAL, Space.SMALL, Space.NORMAL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addLayout(above)
        column.addWidget(self.banner)
        column.addWidget(self._note)
        column.addWidget(self._sides, 1)


def _word(value: str) -> str:
    found = choice_words(value)
    if found is None:
        return _pending()
    return found.en if is_english() else found.zh


def _pending() -> str:
    return QCoreApplication.translate("court", "未见结果")
