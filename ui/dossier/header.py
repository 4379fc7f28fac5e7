"""What stands at the top of a record: which it is, about whom, how far, how long it has?"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from disputes_app.domain.rules import RuleKind
from ui import badges
from ui.badges import BadgeLabel
from ui.case_page.clock_words import clock_badge, clock_name
from ui.dossier.reading import DossierFile
from ui.dossier.words import money_words, reference_name, stage_badge, type_name
from ui.elided_label import ElidedLabel
from ui.roster import office_name
from ui.tokens import Space
from ui.wording import day_text


class DossierHeader(QFrame):
    """Number, subject and employer; the period that ends first; what comes next.

    Signals:
        next_asked: the user wants to enter what happened.
        employer_asked: the user wants to see the employer.
        papers_asked: the user wants to see the papers of the record.
        export_asked: the user wants to hand the record on as a package.
    """

    next_asked = Signal()
    employer_asked = Signal()
    papers_asked = Signal()
    export_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._number = _label("heading")
        self._number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._standing = BadgeLabel()
        self._title = ElidedLabel()
        self._about = ElidedLabel()
        self._about.setProperty("role", "muted")
        self.employer = QPushButton()
        self.employer.setProperty("role", "link")
        self.employer.setAutoDefault(True)
        self.employer.clicked.connect(self.employer_asked)
        self.papers = QPushButton(self.tr("文书（&P）…"))
        self.papers.setAutoDefault(True)
        self.papers.clicked.connect(self.papers_asked)
        self.export = QPushButton(self.tr("导出（&X）…"))
        self.export.setProperty("role", "link")
        self.export.setAutoDefault(True)
        self.export.setToolTip(self.tr("导出目录、登记数据和签发的文书，附SHA-256"))
        self.export.clicked.connect(self.export_asked)
        self._next = QPushButton(self.tr("下一步（&E）…"))
        self._next.setProperty("role", "primary")
        self._next.setToolTip("Ctrl+E")
        self._next.clicked.connect(self.next_asked)
        self._clock_name = _label("muted")
        self._clock = BadgeLabel()
        self._irregular = BadgeLabel(badges.irregular())
        self._lay_out()

    @property
    def words(self) -> str:
        """Everything it says."""
        parts = (self._number, self._standing, self._title, self.employer, self._about)
        clock = (self._clock_name, self._clock)
        return "\n".join(part.text() for part in (*parts, *clock) if not part.isHidden())

    def show_file(self, file: DossierFile) -> None:
        """Show a record."""
        record = file.view.record
        self._number.setText(record.number)
        self._standing.show_badge(stage_badge(record))
        live = (one for one in file.entries if not one.voided)
        self._irregular.setVisible(any(one.event.irregular is not None for one in live))
        self._title.setText(record.title)
        self._title.setToolTip(record.title)
        self.employer.setText(record.employer)
        self.employer.setVisible(bool(record.employer))
        self.employer.setEnabled(record.employer_id is not None)
        self._about.setText(self._about_text(file))
        self._about.setToolTip(self._about.text())
        self.papers.setVisible(file.has_papers)
        self._show_clock(file)

    def take_focus(self) -> None:
        """Put the cursor on the button for what comes next."""
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_clock(self, file: DossierFile) -> None:
        record, line = file.view.record, file.next_clock
        if line is not None:
            name, is_term = (
                clock_name(line.clock, file.names),
                line.clock.rule.kind is RuleKind.TERM,
            )
            text = self.tr("{name}至 {day}") if is_term else self.tr("最后一日 {day}")
            self._clock_name.setText(text.format(name=name, day=day_text(line.clock.due)))
            self._clock_name.setToolTip(name)
            self._clock.show_badge(clock_badge(line))
            return
        self._clock.show_badge(None)
        ended = self.tr("{day} 办结").format(day=day_text(record.ended_on))
        self._clock_name.setText(ended if record.ended_on is not None else "")

    def _about_text(self, file: DossierFile) -> str:
        record, names = file.view.record, file.names
        office = names.offices.get(record.office_id or 0)
        handler = names.staff.get(record.handler_id or 0)
        parts = [type_name(record.type)]
        parts.append(self.tr("{day} 登记").format(day=day_text(record.opened_on)))
        if record.reference:
            parts.append(f"{reference_name(record.type)} {record.reference}")
        if record.town:
            parts.append(record.town)
        if record.people:
            parts.append(self.tr("涉及 %n 人", "", record.people))
        if record.owed_fen or record.paid_fen:
            parts.append(money_words(record))
        if office is not None:
            parts.append(office_name(office))
        parts.append(handler.name if handler is not None else self.tr("未指派承办人"))
        return "  ·  ".join(parts)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(Space.SMALL)
        first.addWidget(self._number)
        first.addWidget(self._standing, alignment=Qt.AlignmentFlag.AlignVCenter)
        first.addWidget(self._irregular, alignment=Qt.AlignmentFlag.AlignVCenter)
        first.addSpacing(Space.SMALL)
        first.addWidget(self._title, 1)
        first.addWidget(self.papers)
        first.addWidget(self._next)
        second = QHBoxLayout()
        second.setSpacing(Space.SMALL)
        second.addWidget(self.employer)
        second.addWidget(self._about, 1)
        second.addWidget(self._clock_name)
        second.addWidget(self._clock, alignment=Qt.AlignmentFlag.AlignVCenter)
        second.addWidget(self.export)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.NORMAL, Space.SMALL, Space.NORMAL, Space.SMALL)
        column.setSpacing(Space.TIGHT)
        column.addLayout(first)
        column.addLayout(second)
        self._irregular.hide()
        self.papers.hide()
        self.employer.hide()


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    return label
