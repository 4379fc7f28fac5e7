"""Until when can the case still be heard, so that notice and award are both in time?"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from disputes_app.domain.cases import Stage
from disputes_app.domain.hearing_day import HearingWindow
from disputes_app.domain.hearing_log import set_hearing
from ui import badges
from ui.badges import Badge, BadgeLabel
from ui.case_page.reading import CaseFile
from ui.schedule.words import times_text
from ui.tokens import Space, Tone
from ui.wording import code_text, day_text, weekday_text


def wants_hearing(file: CaseFile) -> bool:
    """Say whether the days of a hearing are worth showing: none was held, or another is set."""
    state = file.view.state
    return file.hearing is not None and (
        state.stage is not Stage.HEARD or state.hearing_on is not None
    )


class HearingCard(QFrame):
    """开庭日期: the last lawful hearing day, the earliest one, and how a set hearing stands."""

    def __init__(self, window: HearingWindow, file: CaseFile, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "entry")
        self._planned = file.view.state.hearing_on
        self._hearing = set_hearing([entry.event for entry in file.view.entries])
        name = QLabel(self._title(window))
        name.setProperty("role", "entryTitle")
        name.setWordWrap(True)
        name.setTextFormat(Qt.TextFormat.PlainText)
        first = QHBoxLayout()
        first.setSpacing(Space.TIGHT)
        first.addWidget(name, 1)
        marks = self._marks(window)
        for mark in marks:
            first.addWidget(BadgeLabel(mark), alignment=Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.TIGHT + 2, Space.TIGHT, Space.TIGHT + 2)
        column.setSpacing(2)
        column.addLayout(first)
        lines = self._lines(window)
        for line in lines:
            text = QLabel(line)
            text.setProperty("role", "muted")
            text.setWordWrap(True)
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            column.addWidget(text)
        self._words = "\n".join([name.text(), *(mark.text for mark in marks), *lines])
        self.setAccessibleName(self._words)

    @property
    def words(self) -> str:
        """Everything the card says."""
        return self._words

    def _title(self, window: HearingWindow) -> str:
        if window.why_not is not None or window.latest is None:
            return self.tr("没有可以开庭的日期")
        return self.tr("最迟开庭日 {day}（{weekday}）").format(
            day=day_text(window.latest), weekday=weekday_text(window.latest)
        )

    def _marks(self, window: HearingWindow) -> list[Badge]:
        marks = []
        if self._planned is not None:
            if window.latest is not None and self._planned > window.latest:
                marks.append(Badge(self.tr("已排定的开庭过迟"), Tone.DANGER))
            elif window.latest is not None:
                marks.append(Badge(self.tr("已排定，不晚于此日"), Tone.SUCCESS))
        elif window.why_not is not None:
            marks.append(Badge(code_text(window.why_not), Tone.WARNING))
        if self._hearing is not None and self._hearing.exceptional:
            marks.append(Badge(self.tr("例外排期"), Tone.WARNING))
        if window.provisional:
            marks.append(badges.provisional())
        return marks

    def _lines(self, window: HearingWindow) -> list[str]:
        lines = []
        if self._planned is not None:
            lines.append(self.tr("已排定 {day} 开庭。").format(day=day_text(self._planned)))
        hearing = self._hearing
        if hearing is not None and hearing.hearing_on == self._planned:
            lines.append("  ".join([times_text(hearing), hearing.room]).strip())
        if window.why_not is not None and self._planned is not None:
            lines.append(self.tr("不能另行排定：{why}。").format(why=code_text(window.why_not)))
        if window.why_not is None and window.notice_by is not None:
            text = self.tr("该日开庭的，通知最迟 {day} 送达。")
            lines.append(text.format(day=day_text(window.notice_by)))
            text = self.tr("通知今天送达的，最早 {day} 开庭。")
            lines.append(text.format(day=day_text(window.earliest)))
        if window.writing_days:
            lines.append(self.tr("为制作裁决书留出 %n 个工作日。", "", window.writing_days))
        return lines
