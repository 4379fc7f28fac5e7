"""How is a hearing set or moved: a case, a free slot, and what needs a reason?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QListWidgetItem, QWidget

from disputes_app.domain.cases import CaseId
from disputes_app.domain.hearing_log import SCHEDULED, clock_text
from disputes_app.domain.hearing_records import HearingRow
from disputes_app.domain.hearing_schedule import HearingNeedsReasonError
from disputes_app.domain.hearing_slots import Slot
from disputes_app.domain.kinds.base import FactsError
from disputes_app.services.hearings import Proposal, WaitingCase, propose
from disputes_app.services.log import record_event
from disputes_app.services.log_entries import NewEntry
from ui.case_words import parties_text
from ui.desk import Desk
from ui.errors import explain
from ui.schedule.booking_form import BookingForm
from ui.schedule.words import slot_text
from ui.side_panel import SidePanel, scrolled
from ui.tasks import LatestQuestion
from ui.tokens import Space
from ui.wording import code_text, day_text, list_text

SLOT_ROLE = Qt.ItemDataRole.UserRole
SLOTS_HEIGHT = 150
LEAST_SLOTS_HEIGHT = 64


class SlotList(QListWidget):
    """Free slots; Enter or a click takes one.

    Signals:
        taken: the Slot.
    """

    taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.itemClicked.connect(self._take)
        self.itemActivated.connect(self._take)

    def show_slots(self, proposal: Proposal) -> None:
        """Show what is free."""
        self.clear()
        for slot in proposal.slots:
            item = QListWidgetItem(slot_text(slot))
            item.setData(SLOT_ROLE, slot)
            self.addItem(item)
        if self.count():
            self.setCurrentRow(0)

    def _take(self, item: QListWidgetItem) -> None:
        self.taken.emit(item.data(SLOT_ROLE))

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and item is not None:
            self._take(item)
        else:
            super().keyPressEvent(event)


class BookingPanel(SidePanel):
    """Beside the calendar: fields above, free slots below them, saving at the foot.

    Signals:
        saved: what the service returned.
    """

    saved = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.save_button.setText(self.tr("保存（Ctrl+S）"))
        self._desk = desk
        self._case_id: CaseId | None = None
        self._version = 0
        self._is_saving = False
        self._before: dict[str, object] = {}
        self.form = BookingForm(desk.today(), desk.context.law.calendar)
        self.slots = SlotList()
        self.slots.setAccessibleName(self.tr("空闲时段"))
        self.slots.setMinimumHeight(LEAST_SLOTS_HEIGHT)
        self.slots.setMaximumHeight(SLOTS_HEIGHT)
        self.about = QLabel()
        self._slots_title = QLabel()
        self._question = LatestQuestion(desk.searches, self)
        self._lay_out()
        self._connect()

    @property
    def has_input(self) -> bool:
        """Whether something typed would be lost."""
        return not self.isHidden() and self.form.facts() != self._before

    def begin(
        self, cases: Sequence[WaitingCase], rooms: Sequence[str], wanted: CaseId | None = None
    ) -> None:
        """Set a hearing for one of the cases that wait for it: ``wanted``, else the first."""
        self._start(self.tr("排定开庭"), rooms, moving=False)
        self.form.offer_cases(cases)
        self.form.case.set_value(wanted or (cases[0].case_id if cases else None))
        self.about.setText("" if cases else self.tr("没有待排期的案件：已受理的案件都已排定开庭。"))
        self.form.go_to_first()

    def begin_move(
        self,
        row: HearingRow,
        rooms: Sequence[str],
        *,
        day: date | None = None,
        minute: int | None = None,
        room: str | None = None,
    ) -> None:
        """Move a hearing; what it was dropped on is filled in, the rest stays as it was."""
        hearing = row.hearing
        self._start(self.tr("改期：{number}").format(number=row.number), rooms, moving=True)
        start = minute if minute is not None else hearing.start_minute
        length = None
        if hearing.start_minute is not None and hearing.end_minute is not None:
            length = hearing.end_minute - hearing.start_minute
        self.form.day.set_value(day or hearing.hearing_on)
        self.form.time.set_value(None if start is None else clock_text(start))
        self.form.minutes.set_value(length)
        self.form.set_room(room or hearing.room)
        self.form.joint.set_value(hearing.joint_with or None)
        self._before = dict(self.form.facts())
        self._look_at(CaseId(row.case_id))
        if day is None:
            self.form.go_to_first()
        else:
            self.form.moved.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Record the hearing, if everything it needs is there."""
        case_id = self._case_id
        if self._is_saving or not self.form.check() or case_id is None:
            return
        self.banner.hide()
        context, actor, version = self._desk.context, self._desk.actor, self._version
        entry = NewEntry(SCHEDULED, self._desk.today(), self.form.facts())
        self._set_saving(saving=True)
        task = self._desk.writes.start(
            lambda _progress: record_event(context, actor, case_id, entry, seen_version=version),
            label=self.tr("正在排定开庭…"),
        )
        task.succeeded.connect(self.saved)
        task.failed.connect(self._on_refused)
        task.finished.connect(lambda: self._set_saving(saving=False))

    def _start(self, title: str, rooms: Sequence[str], *, moving: bool) -> None:
        self.banner.hide()
        self.title.setText(title)
        self.form.offer_rooms(rooms)
        self.form.start(moving=moving)
        self.slots.clear()
        self._case_id = None
        self.about.setText("")
        self._slots_title.setText(self.tr("空闲时段"))
        self._before = dict(self.form.facts())
        self.show()

    def _set_saving(self, *, saving: bool) -> None:
        self._is_saving = saving
        self.save_button.setEnabled(not saving)

    def _on_case_chosen(self, case_id: int | None) -> None:
        if case_id is None:
            self._case_id = None
            self.slots.clear()
        else:
            self._look_at(CaseId(case_id))

    def _look_again(self) -> None:
        if self._case_id is not None:
            self._look_at(self._case_id)

    def _look_at(self, case_id: CaseId) -> None:
        """Ask where the case could be heard."""
        self._case_id = case_id
        context, minutes = self._desk.context, self.form.length()
        self._question.ask(lambda _progress: propose(context, case_id, minutes=minutes))

    def _on_proposal(self, proposal: Proposal) -> None:
        self._version = proposal.version
        if self.form.length() is None:
            self.form.show_usual_length(proposal.minutes)
        self.slots.show_slots(proposal)
        self.about.setText("\n".join(self._about(proposal)))
        if not proposal.slots:
            self._slots_title.setText(self.tr("没有空闲时段，请另选人员或时长"))
        elif proposal.within:
            self._slots_title.setText(self.tr("空闲时段（回车选用）"))
        else:
            self._slots_title.setText(self.tr("空闲时段（已过期限，须写明理由）"))

    def _about(self, proposal: Proposal) -> list[str]:
        window = proposal.window
        lines = [parties_text(proposal.applicant_names, proposal.respondent_names)]
        if window is not None and window.why_not is not None:
            lines.append(code_text(window.why_not))
        elif window is not None:
            lines.append(
                self.tr("最早 {first}，最迟 {last}（规则38条、45条）").format(
                    first=day_text(window.earliest), last=day_text(window.latest)
                )
            )
        people = list_text([*proposal.arbitrators, *([proposal.clerk] if proposal.clerk else [])])
        lines.append(
            self.tr("仲裁庭：{people}").format(people=people)
            if people
            else self.tr("尚未组庭，人员冲突无从核对，请先登记组庭。")
        )
        return lines

    def _on_slot(self, slot: object) -> None:
        if isinstance(slot, Slot):
            self.form.take_slot(slot)
            following = self.form.moved if not self.form.moved.isHidden() else self.save_button
            following.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_refused(self, error: Exception) -> None:
        self.banner.show_error(error)
        self._area.ensureVisible(0, 0)
        if isinstance(error, HearingNeedsReasonError):
            self.form.ask_exception()
            self._area.ensureWidgetVisible(self.form.exception)
        elif isinstance(error, FactsError):
            self.form.complain(error.field_name, explain(error).text)
        self._look_again()

    def _on_completed(self) -> None:
        self.save_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _keep_in_sight(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Scroll to the field with the cursor, where not all of them have room."""
        if now is self.slots or (now is not None and self.form.isAncestorOf(now)):
            self._area.ensureWidgetVisible(now, 0, Space.WIDE)

    def _connect(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._keep_in_sight)
        self.form.case_chosen.connect(self._on_case_chosen)
        self.form.looked_for.connect(self._look_again)
        self.form.completed.connect(self._on_completed)
        self.slots.taken.connect(self._on_slot)
        self._question.answered.connect(self._on_proposal)
        self._question.failed.connect(self.banner.show_error)

    def _lay_out(self) -> None:
        self.about.setProperty("role", "muted")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self._slots_title.setProperty("role", "entryTitle")
        parts = (self.about, self.form, self._slots_title, self.slots)
        self._area, _inner = scrolled(*parts)
        self.frame(self.title, self.banner, self._area, grows=self._area)
