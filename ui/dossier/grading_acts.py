"""What can be done with the grades of a year from their part of the page."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from ui.fields.choice_field import Choice, ChoiceField
from ui.fields.date_field import DateField
from ui.fields.text_fields import TextField
from ui.flow import FlowLayout
from ui.tokens import Space

DAY_WIDTH, SEARCH_WIDTH = 120, 170
ALL, WAITS, OBJECTED, DIFFERS = "all", "waits", "objected", "differs"


class GradingActs(QWidget):
    """One button an act; only those that are possible can be pressed."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.compute_button = QPushButton(self.tr("计算等级"))
        self.add_button = QPushButton(self.tr("另行列入…"))
        self.review_button = QPushButton(self.tr("审核…"))
        self.correct_button = QPushButton(self.tr("更正等级…"))
        self.tell_button = QPushButton(self.tr("登记告知…"))
        self.object_button = QPushButton(self.tr("登记异议…"))
        self.answer_button = QPushButton(self.tr("答复异议…"))
        self.compare_button = QPushButton(self.tr("与现在的记录核对"))
        self.print_button = QPushButton(self.tr("汇总表"))
        self.export_button = QPushButton(self.tr("导出…"))
        self.day = DateField(today, latest=today)
        self.day.setFixedWidth(DAY_WIDTH)
        self.day.setPlaceholderText(self.tr("今天"))
        self._day_label = QLabel(self.tr("告知、异议日期"))
        self._day_label.setBuddy(self.day)
        self._day_label.setMinimumHeight(self.day.sizeHint().height())
        row = FlowLayout(self, Space.SMALL)
        for part in (
            self.compute_button,
            self.add_button,
            self.review_button,
            self.correct_button,
            self.tell_button,
            self.object_button,
            self.answer_button,
            self._day_label,
            self.day,
            self.compare_button,
            self.print_button,
            self.export_button,
        ):
            if isinstance(part, QPushButton):
                part.setAutoDefault(True)
            row.addWidget(part)

    def allow(self, *, computing: bool, computed: bool, holding: bool, row: bool) -> None:
        """Offer what is possible now.

        Args:
            computing: it may still be computed; ``computed``: it was.
            holding: the grades are confirmed; ``row``: the cursor stands on an employer.
        """
        self.compute_button.setText(
            self.tr("重新计算…") if computed and computing else self.tr("计算等级")
        )
        for button in (self.compute_button, self.add_button):
            button.setVisible(computing)
        self.review_button.setVisible(computing and computed)
        self.review_button.setEnabled(row)
        of_row = (self.correct_button, self.tell_button, self.object_button, self.answer_button)
        for button in of_row:
            button.setVisible(holding)
            button.setEnabled(row)
        for part in (self._day_label, self.day):
            part.setVisible(holding)
        for button in (self.compare_button, self.print_button, self.export_button):
            button.setVisible(computed)


class GradingFilter(QWidget):
    """Which rows of the list are shown: by grade or state, and by a part of the name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.which: ChoiceField[str] = ChoiceField(
            [
                Choice(ALL, self.tr("全部等级")),
                Choice("C", self.tr("C级")),
                Choice("B", self.tr("B级")),
                Choice("A", self.tr("A级")),
                Choice(WAITS, self.tr("待审核")),
                Choice(OBJECTED, self.tr("有异议")),
                Choice(DIFFERS, self.tr("有差异")),
            ]
        )
        self.which.set_value(ALL)
        self.which.setAccessibleName(self.tr("等级、办理情况"))
        self.search = TextField(placeholder=self.tr("单位名称、代码"))
        self.search.setAccessibleName(self.tr("单位名称、代码"))
        self.search.setFixedWidth(SEARCH_WIDTH)
        row = FlowLayout(self, Space.SMALL)
        row.addWidget(self.which)
        row.addWidget(self.search)
