"""In which words and tone does a period or a state appear in a list, a card, a case?

Colour only repeats what the words say.  A count is in the unit of its own clock; what remains
are the days after today up to and including the last day.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QLabel,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.restyle import set_look
from ui.theme import current_colours
from ui.tokens import RADIUS, Space, Tone, TypeSize

BADGE_ROLE = Qt.ItemDataRole.UserRole + 1
"""Under this role a model hands over a ``Badge`` for ``BadgeDelegate`` to draw."""
SOON_DAYS = 3
"""So many days left, or fewer, are worth a warning tone."""


class DayUnit(enum.StrEnum):
    """The unit a clock counts in."""

    WORKING_DAYS = "working_days"
    DAYS = "days"


@dataclass(frozen=True, slots=True)
class Badge:
    """Words and the tone that repeats them."""

    text: str
    tone: Tone


def days_left(count: int, unit: DayUnit) -> Badge:
    """Return 余3个工作日; ``count`` 0 is 今日到期."""
    if count == 0:
        return due_today()
    tone = Tone.WARNING if count <= SOON_DAYS else Tone.NEUTRAL
    if unit is DayUnit.WORKING_DAYS:
        text = QCoreApplication.translate("badges", "余%n个工作日", "", count)
    else:
        text = QCoreApplication.translate("badges", "余%n天", "", count)
    return Badge(text, tone)


def overdue(count: int, unit: DayUnit) -> Badge:
    """Return 逾期2天, for periods of the office only."""
    if unit is DayUnit.WORKING_DAYS:
        text = QCoreApplication.translate("badges", "逾期%n个工作日", "", count)
    else:
        text = QCoreApplication.translate("badges", "逾期%n天", "", count)
    return Badge(text, Tone.DANGER)


def overdue_at_all() -> Badge:
    """Return 已逾期, where no working day has passed since the last day."""
    return Badge(QCoreApplication.translate("badges", "已逾期"), Tone.DANGER)


def due_today() -> Badge:
    """Return 今日到期."""
    return Badge(QCoreApplication.translate("badges", "今日到期"), Tone.WARNING)


def lapsed() -> Badge:
    """Return 已届满, for the period of a party, which is never late."""
    return Badge(QCoreApplication.translate("badges", "已届满"), Tone.NEUTRAL)


def reached() -> Badge:
    """Return 可以办理, for a waiting period that is over."""
    return Badge(QCoreApplication.translate("badges", "可以办理"), Tone.INFO)


def suspended() -> Badge:
    """Return 中止中."""
    return Badge(QCoreApplication.translate("badges", "中止中"), Tone.INFO)


def cannot_judge() -> Badge:
    """Return 无法判定: a fact needed for the last day is missing."""
    return Badge(QCoreApplication.translate("badges", "无法判定"), Tone.WARNING)


def closed_on_time() -> Badge:
    """Return 按期办结."""
    return Badge(QCoreApplication.translate("badges", "按期办结"), Tone.SUCCESS)


def closed_late() -> Badge:
    """Return 逾期办结."""
    return Badge(QCoreApplication.translate("badges", "逾期办结"), Tone.DANGER)


def irregular() -> Badge:
    """Return 程序瑕疵."""
    return Badge(QCoreApplication.translate("badges", "程序瑕疵"), Tone.WARNING)


def voided() -> Badge:
    """Return 已作废."""
    return Badge(QCoreApplication.translate("badges", "已作废"), Tone.NEUTRAL)


def provisional() -> Badge:
    """Return 暂定: a day consulted is not in an adopted calendar yet."""
    return Badge(QCoreApplication.translate("badges", "暂定"), Tone.INFO)


class BadgeLabel(QLabel):
    """A badge on a page."""

    def __init__(self, badge: Badge | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_badge(badge)

    def show_badge(self, badge: Badge | None) -> None:
        """Show ``badge``; None hides the label."""
        if badge is None:
            self.hide()
        elif self.parentWidget() is not None:  # alone it would be a window of its own
            self.show()
        if badge is not None:
            set_look(self, "badge", badge.tone.value)
            self.setText(badge.text)
            self.updateGeometry()


class BadgeDelegate(QStyledItemDelegate):
    """Draws the badge of a cell as a small coloured plate over the usual background."""

    # Overrides of Qt names

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        badge = index.data(BADGE_ROLE)
        if not isinstance(badge, Badge):
            super().paint(painter, option, index)
            return
        bare = QStyleOptionViewItem(option)
        self.initStyleOption(bare, index)
        bare.text = ""
        option.widget.style().drawControl(
            option.widget.style().ControlElement.CE_ItemViewItem, bare, painter, option.widget
        )
        self._draw(painter, option, badge)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + 2 * Space.SMALL, hint.height())

    def _draw(self, painter: QPainter, option: QStyleOptionViewItem, badge: Badge) -> None:
        colours = current_colours().tone(badge.tone)
        font = option.font
        font.setPixelSize(TypeSize.SMALL)
        font.setBold(True)
        metrics = QFontMetrics(font)
        room = QRectF(option.rect).adjusted(6, 0, -6, 0)
        width = min(room.width(), metrics.horizontalAdvance(badge.text) + 2.0 * Space.SMALL)
        height = metrics.height() + 2.0
        plate = QRectF(room.left(), room.center().y() - height / 2, width, height)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.ground))
        painter.drawRoundedRect(plate, RADIUS, RADIUS)
        painter.setPen(QColor(colours.ink))
        painter.setFont(font)
        text = metrics.elidedText(badge.text, Qt.TextElideMode.ElideRight, int(width - Space.SMALL))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()
