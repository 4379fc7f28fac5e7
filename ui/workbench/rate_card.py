"""The card of the workbench that says where this quarter's closure rate stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.badges import Badge, BadgeLabel, provisional
from ui.flow import FlowLayout
from ui.tokens import Space, Tone
from ui.wording import code_text, day_text

if TYPE_CHECKING:
    from disputes_app.domain.rate import RateFigures

ASKED = ("due", "on_time", "late", "pending", "suspended", "cannot_judge")
"""The numbers on the card (values of ``RateNumber``), each with the list behind it."""


class RateCard(QFrame):
    """Rate, target, what may still be late; every number opens the cases behind it.

    Signals:
        list_asked: the CaseFilter behind a number.
        statistics_asked: the user wants the whole page about the rate.
    """

    list_asked = Signal(object)
    statistics_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._figures: RateFigures | None = None
        heading = QLabel(self.tr("本季举报投诉按期结案率"))
        heading.setProperty("role", "heading")
        heading.setWordWrap(True)
        self._rate = QLabel("…")
        self._rate.setProperty("role", "figure")
        self._verdict = BadgeLabel()
        self._provisional = BadgeLabel()
        self._provisional.setToolTip(
            self.tr("期间内有最后一日落在放假安排尚未公布的日子，公布后可能变动。")
        )
        self._none = QLabel()
        self._target = QLabel()
        self._room = QLabel()
        self._best = QLabel()
        self._period = QLabel()
        self._period.setProperty("role", "small")
        for label in (self._none, self._room, self._best, self._period):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._links = {number: self._link(number) for number in ASKED}
        self._more = QPushButton(self.tr("打开统计"))
        self._more.clicked.connect(self.statistics_asked)
        self._lay_out(heading)

    @property
    def words(self) -> str:
        """Everything the card says now, line by line."""
        labels = (self._rate, self._verdict, self._none, self._target, self._room, self._best)
        shown = [label.text() for label in labels if not label.isHidden() and label.text()]
        shown += [link.text() for link in self._links.values() if not link.isHidden()]
        return "\n".join(shown)

    def link(self, number: str) -> QPushButton:
        """Return the button that shows a number and opens its cases."""
        return self._links[number]

    def show_figures(self, figures: RateFigures) -> None:
        """Show the figures of the quarter as of today."""
        from disputes_app.domain.rate import percent

        self._figures = figures
        rate = figures.rate
        self._rate.setVisible(rate is not None)
        self._rate.setText("" if rate is None else percent(rate))
        self._none.setVisible(rate is None)
        self._none.setText(self.tr("本季到今天还没有应结案件，因此没有结案率。"))
        self._verdict.show_badge(self._verdict_of(figures))
        self._provisional.show_badge(provisional() if figures.provisional else None)
        self._show_target(figures)
        query = figures.query
        period = self.tr("{first} 至 {last}，截至 {as_of}").format(
            first=day_text(query.from_day),
            last=day_text(query.to_day),
            as_of=day_text(query.as_of),
        )
        whose = "" if query.scope.is_everything else code_text(query.scope.kind)
        self._period.setText("\n".join(filter(None, (whose, period))))
        for number, link in self._links.items():
            count = getattr(figures, number)
            link.setText(self._link_text(number, count))
            link.setEnabled(count > 0)

    def _show_target(self, figures: RateFigures) -> None:
        from disputes_app.domain.rate import percent

        target, room, best = figures.target, figures.allowance, figures.best_reachable
        self._target.setVisible(target is not None)
        if target is not None:
            self._target.setText(self.tr("目标 {target}").format(target=percent(target, 0)))
        self._room.setVisible(room is not None and figures.registered > 0)
        if room is not None:
            words = (
                self.tr("可再逾期 {count} 件")
                if room >= 0
                else self.tr("已超出允许的逾期件数 {count} 件，本季已不能达标")
            )
            self._room.setText(words.format(count=abs(room)))
        self._best.setVisible(best is not None)
        if best is not None:
            self._best.setText(self.tr("最高可达 {best}").format(best=percent(best)))

    def _verdict_of(self, figures: RateFigures) -> Badge | None:
        if figures.met is None:
            return None
        if figures.met:
            return Badge(self.tr("达标"), Tone.SUCCESS)
        return Badge(self.tr("未达标"), Tone.DANGER)

    def _link_text(self, number: str, count: int) -> str:
        words = {
            "due": self.tr("应结 {count}"),
            "on_time": self.tr("按期 {count}"),
            "late": self.tr("逾期 {count}"),
            "pending": self.tr("待到期 {count}"),
            "suspended": self.tr("中止中 {count}"),
            "cannot_judge": self.tr("无法判定 {count}"),
        }[number]
        return words.format(count=f"{count:,}")

    def _link(self, number: str) -> QPushButton:
        link = QPushButton("…")
        link.setProperty("role", "link")
        link.setEnabled(False)
        link.setAutoDefault(True)
        link.clicked.connect(lambda: self._ask(number))
        return link

    def _ask(self, number: str) -> None:
        if self._figures is not None:
            from disputes_app.domain.case_list import RateNumber
            from disputes_app.services.rate import cases_behind

            self.list_asked.emit(cases_behind(self._figures.query, RateNumber(number)))

    def _lay_out(self, heading: QLabel) -> None:
        figure = QHBoxLayout()
        figure.setSpacing(Space.SMALL)
        figure.addWidget(self._rate)
        figure.addStretch(1)
        figure.addWidget(self._target)
        signs = QHBoxLayout()
        signs.setSpacing(Space.SMALL)
        signs.addWidget(self._verdict)
        signs.addWidget(self._provisional)
        signs.addStretch(1)
        links = QWidget()
        flow = FlowLayout(links, Space.TIGHT)
        for link in self._links.values():
            flow.addWidget(link)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.NORMAL, Space.NORMAL, Space.NORMAL, Space.NORMAL)
        column.setSpacing(Space.SMALL)
        column.addWidget(heading)
        column.addLayout(figure)
        column.addLayout(signs)
        for part in (self._none, links, self._room, self._best, self._period):
            column.addWidget(part)
        column.addStretch(1)
        column.addWidget(self._more, alignment=Qt.AlignmentFlag.AlignLeft)
        self._none.hide()
        self._verdict.hide()
        self._provisional.hide()
