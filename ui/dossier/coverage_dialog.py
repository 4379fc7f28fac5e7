"""In how many running projects of each town are the four safeguards in place?"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.dossiers.project_safeguards import Safeguard, months_between, read_month
from disputes_app.domain.project_coverage import Coverage, TownCoverage
from disputes_app.services.projects import town_coverage
from ui.banner import Banner
from ui.desk import Desk
from ui.dossier.project_words import coverage_text
from ui.fields.choice_field import Choice, ChoiceField
from ui.settings_page.plain_table import look_plain, put_text
from ui.tasks import LatestQuestion
from ui.tokens import Space
from ui.wording import code_text

SIZE = (840, 560)
WIDTHS = (130, 76, 84, 100, 84, 104, 104)
YEARS_BACK = 2


class CoverageDialog(QDialog):
    """A month above, the towns below, their total last."""

    def __init__(self, desk: Desk, month: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setWindowTitle(self.tr("工程项目四项制度落实情况"))
        self.resize(*SIZE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.banner = Banner()
        self.month: ChoiceField[str] = ChoiceField()
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.table = QTableWidget()
        self.table.setAccessibleName(self.tr("各街镇落实情况"))
        look_plain(
            self.table,
            [
                self.tr("街镇"),
                self.tr("在建"),
                self.tr("已核查"),
                *map(code_text, Safeguard),
                self.tr("四项全部落实"),
            ],
            WIDTHS,
        )
        today = desk.today()
        months = months_between(date(today.year - YEARS_BACK, 1, 1), today)
        texts = [f"{one:%Y-%m}" for one in reversed(months)]
        self.month.set_choices([Choice(one, one) for one in texts])
        self.month.set_value(f"{month:%Y-%m}")
        self.month.setAccessibleName(self.tr("月份"))
        self._question = LatestQuestion(desk.reads, self)
        self._question.answered.connect(self._on_found)
        self._question.failed.connect(self.banner.show_error)
        self.month.value_changed.connect(lambda _month: self.ask())
        self._lay_out()
        self.ask()

    def ask(self) -> None:
        """Count the projects of the month that is chosen."""
        month = read_month(self.month.value() or "")
        if month is not None:
            context = self.desk.context
            self._question.ask(lambda _progress: town_coverage(context, month))

    def _on_found(self, found: Coverage) -> None:
        rows = [*found.towns, found.total] if found.towns else []
        self.table.setRowCount(len(rows))
        for place, one in enumerate(rows):
            for column, text in enumerate(self._texts(one)):
                put_text(self.table, place, column, text)
        empty = self.tr("这个月没有登记在建项目。")
        self.words.setText(coverage_text(found.total) if rows else empty)

    def _texts(self, one: TownCoverage) -> tuple[str, ...]:
        numbers = [str(one.in_place.get(safeguard, 0)) for safeguard in Safeguard]
        town = one.town or self.tr("合计")
        return (town, str(one.running), str(one.checked), *numbers, str(one.whole))

    def _lay_out(self) -> None:
        label = QLabel(self.tr("月份"))
        label.setBuddy(self.month)
        close = QPushButton(self.tr("关闭"))
        close.setAutoDefault(True)
        close.clicked.connect(self.accept)
        top = QHBoxLayout()
        top.addWidget(label)
        top.addWidget(self.month)
        top.addWidget(self.words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.NORMAL, Space.NORMAL, Space.NORMAL, Space.NORMAL)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.banner)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)
