"""来电来访: a note on a case, from anywhere, in one keystroke.

The case is found by what the caller says: a telephone number, a name, a case number.  Enter takes
the case, writes on, and saves; Esc leaves.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.admission import EARLIEST_DAY
from disputes_app.domain.case_list import CaseRow
from disputes_app.domain.cases import CaseId
from disputes_app.domain.events import Facts
from disputes_app.domain.kinds.common import WAYS_OF_CONTACT
from disputes_app.services.callers import cases_of_caller
from disputes_app.services.draft_journal import Draft
from disputes_app.services.log import record_beside
from disputes_app.services.log_entries import NewEntry
from ui.banner import Banner
from ui.case_words import parties_text
from ui.desk import Desk
from ui.drafts.keeper import DraftKeeper, Snapshot
from ui.drafts.offer import DraftOffer
from ui.fields.choice_field import Choice, ChoiceField
from ui.fields.date_field import DateField
from ui.fields.form_column import FormColumn
from ui.fields.text_fields import NoteField
from ui.tasks import LatestQuestion
from ui.tokens import Space, Tone
from ui.wording import name_of

WIDTH = 460
TEXT_WIDTH = 370
PAUSE_MS = 150
ROWS_SHOWN = 4
ROW_HEIGHT = 28
LINES = 3
ROW_ROLE = Qt.ItemDataRole.UserRole
SAVE_KEY = QKeySequence.StandardKey.Save


class NotePanel(QFrame):
    """Floats over the window without holding it up; what is typed outlives a crash.

    Signals:
        saved: what the service returned.
        register_asked: no case was found, and one is to be registered.
    """

    saved = Signal(object)
    register_asked = Signal()

    def __init__(self, desk: Desk, host: QWidget) -> None:
        super().__init__(host)
        self._desk, self._host = desk, host
        self._case: tuple[CaseId, str] | None = None
        self._is_saving = False
        self._before: QWidget | None = None
        self.setObjectName("floating")
        self.caller = QLineEdit()
        self.matches = QListWidget()
        self.state = QLabel()
        self.register_button = QPushButton(self.tr("登记新案件"))
        self.how: ChoiceField[str] = ChoiceField(
            [Choice(one.value, name_of(one)) for one in WAYS_OF_CONTACT], required=True
        )
        self.on = DateField(
            desk.today(),
            work=desk.context.law.calendar,
            earliest=EARLIEST_DAY,
            latest=desk.today(),
            required=True,
        )
        self.text = NoteField(required=True, lines=LINES, longest=4000)
        self.banner = Banner()
        self.save_button = QPushButton(self.tr("保存（Enter）"))
        self.offer = DraftOffer(self.tr("来电来访记录"))
        self._keeper = DraftKeeper(desk, "note", self._snapshot, self)
        self._question = LatestQuestion(desk.searches, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._lay_out()
        self._connect()
        self._begin()
        self._keeper.ask_for_draft()
        self.hide()

    @property
    def case(self) -> tuple[CaseId, str] | None:
        """The case the note goes to, with its number; None while none is chosen."""
        return self._case

    def open_for(self, case: tuple[CaseId, str] | None) -> None:
        """Come up, on a case where one is in front; what was typed before is still there."""
        if self.isHidden():
            self._before = self._host.window().focusWidget()
            self.on.set_limits(earliest=EARLIEST_DAY, latest=self._desk.today())
        if case is not None and not self.text.value():
            self.banner.hide()
            self._take(case)
        self.show()
        self.caller.updateGeometry()  # it knows its height now that it is styled
        self._place()
        self.raise_()
        self._keeper.start()
        first: QWidget = self.caller if self._case is None else self.text
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Go away; what was typed stays for the next time."""
        self._keeper.look_now()
        self._keeper.stop()
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
            self._before = None

    def save(self) -> None:
        """Write the note into the log of the case."""
        if self._is_saving:
            return
        if self._case is None:
            self.banner.tell(Tone.WARNING, self.tr("还没有选择案件"))
            self.caller.setFocus()
            return
        day = self.on.value()
        if not self.text.check() or not self.on.check() or day is None:
            return
        self._is_saving = True
        context, actor, (case_id, _number) = self._desk.context, self._desk.actor, self._case
        facts: Facts = {"text": self.text.value(), "how": self.how.value() or "other"}
        entry = NewEntry("note", day, facts)
        task = self._desk.writes.start(
            lambda _progress: record_beside(context, actor, case_id, entry)
        )
        task.succeeded.connect(self._on_saved)
        task.failed.connect(self.banner.show_error)
        task.finished.connect(self._on_finished)

    def _on_saved(self, changed: object) -> None:
        number = self._case[1] if self._case is not None else ""
        self._keeper.forget()
        self._begin()
        self.banner.tell(Tone.SUCCESS, self.tr("已记入 {number}").format(number=number))
        self._place()
        self.caller.setFocus()
        self._desk.data_changed.emit(changed)
        self.saved.emit(changed)

    def _on_finished(self) -> None:
        self._is_saving = False

    def _begin(self) -> None:
        """Be ready for the next call."""
        self._case = None
        self.caller.clear()
        self.text.set_value("")
        self.text.complain("")
        self.how.set_value(WAYS_OF_CONTACT[0].value)
        self.on.set_value(self._desk.today())
        self._show_matches(())
        self.state.clear()

    # Whose case

    def _on_typed(self) -> None:
        self._case = None
        self.banner.hide()
        self._pause.start()

    def _ask(self) -> None:
        context, typed = self._desk.context, self.caller.text().strip()
        if not typed:
            self._question.forget()
            self._show_matches(())
            self.state.clear()
            return
        self._question.ask(lambda _progress: cases_of_caller(context, typed))

    def _on_found(self, rows: Sequence[CaseRow]) -> None:
        if self._case is None:
            self._show_matches(rows)
            self.state.setText(
                "" if rows else self.tr("没有找到案件。电话号码须为7位以上，姓名、案号至少两个字。")
            )
            self.register_button.setVisible(not rows)
            self._place()

    def _show_matches(self, rows: Sequence[CaseRow]) -> None:
        self.matches.clear()
        for row in rows:
            parties = parties_text(row.applicant_names, row.respondent_names)
            ended = "" if row.open else self.tr("（已结）")
            item = QListWidgetItem(f"{row.shown_number}{ended}　{parties}")
            item.setToolTip(item.text())
            item.setData(ROW_ROLE, (row.id, row.shown_number))
            self.matches.addItem(item)
        self.matches.setVisible(bool(rows))
        self.matches.setFixedHeight(min(len(rows), ROWS_SHOWN) * ROW_HEIGHT + 2)
        self.register_button.hide()
        if rows:
            self.matches.setCurrentRow(0)

    def _take_chosen(self) -> None:
        item = self.matches.currentItem()
        if item is not None:
            self._take(item.data(ROW_ROLE))
            self.text.setFocus(Qt.FocusReason.TabFocusReason)

    def _take(self, case: tuple[CaseId, str]) -> None:
        self._pause.stop()
        self._question.forget()
        self._case = case
        self._show_matches(())
        self.state.setText(self.tr("案件：{number}").format(number=case[1]))
        self._place()

    # What outlives a crash

    def _snapshot(self) -> Snapshot | None:
        """Return what stands here; who called is left out, it may be a protected person."""
        text = self.text.value().strip()
        if not text:
            return None
        case_id, number = self._case or (None, None)
        typed = {"text": text, "how": self.how.value(), "day": self.on.text()}
        return Snapshot(
            {**typed, "case": case_id, "number": number},
            leaves_out=self._case is None and bool(self.caller.text().strip()),
        )

    def _restore(self, draft: Draft) -> None:
        typed = draft.typed
        case_id, number = typed.get("case"), typed.get("number")
        if isinstance(case_id, int) and isinstance(number, str):
            self._take((CaseId(case_id), number))
        self.text.set_value(str(typed.get("text") or ""))
        how, day = typed.get("how"), typed.get("day")
        self.how.set_value(how if isinstance(how, str) else None)
        self.on.setText(day if isinstance(day, str) else "")
        self.on.check(complain=False)
        (self.caller if self._case is None else self.text).setFocus()
        self._place()

    def _on_draft(self, draft: Draft) -> None:
        self.offer.offer(draft)
        self._place()

    def _register(self) -> None:
        self.leave()
        self.register_asked.emit()

    def _place(self) -> None:
        """Stand at the lower right, over the page but not over what is read there first."""
        self.state.setVisible(bool(self.state.text()))
        self._column.activate()
        width = min(WIDTH, self._host.width())
        height = max(self._column.heightForWidth(width), self._column.sizeHint().height())
        height = min(height, self._host.height())
        left = self._host.width() - width - Space.NORMAL
        top = self._host.height() - height - Space.WIDE * 2
        self.setGeometry(max(0, left), max(0, top), width, height)

    def _connect(self) -> None:
        self.caller.textEdited.connect(lambda _text: self._on_typed())
        self._pause.timeout.connect(self._ask)
        self._question.answered.connect(self._on_found)
        self._question.failed.connect(self.banner.show_error)
        self.matches.itemClicked.connect(lambda _item: self._take_chosen())
        self.save_button.clicked.connect(self.save)
        self.register_button.clicked.connect(self._register)
        self.how.moved_on.connect(self.on.setFocus)
        self.on.moved_on.connect(self.text.setFocus)
        self._keeper.found.connect(self._on_draft)
        self.offer.taken.connect(self._restore)
        self.offer.given_up.connect(self._keeper.forget)
        for part in (self.caller, self.text):
            part.installEventFilter(self)
        self._host.installEventFilter(self)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("来电来访记录"))
        title.setProperty("role", "cardTitle")
        self.caller.setPlaceholderText(self.tr("电话号码、姓名、单位或案号"))
        self.caller.setAccessibleName(self.tr("来电人"))
        self.matches.setAccessibleName(self.tr("找到的案件"))
        self.matches.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.matches.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.state.setWordWrap(True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.register_button.setProperty("role", "link")
        self.save_button.setProperty("role", "primary")
        fields = FormColumn()
        fields.add(self.tr("方式"), self.how)
        fields.add(self.tr("日期"), self.on)
        fields.add(self.tr("内容"), self.text)
        self.text.setMinimumWidth(TEXT_WIDTH)
        leave = QPushButton(self.tr("关闭（Esc）"))
        leave.clicked.connect(self.leave)
        foot = QHBoxLayout()
        foot.addWidget(self.register_button)
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(self.save_button)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(Space.NORMAL, Space.SMALL, Space.NORMAL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        for part in (title, self.offer, self.banner, self.caller, self.matches, self.state, fields):
            column.addWidget(part)
        column.addLayout(foot)

    # Overrides of Qt names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows go through the cases while a name is typed; Enter takes one, or saves."""
        if watched is self._host and event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.caller:
                return self._caller_key(event)
            plain = event.modifiers() in {
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.KeypadModifier,
            }
            is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            if watched is self.text and is_enter and plain:
                self.save()
                return True
        return super().eventFilter(watched, event)

    def _caller_key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self._case is not None:
                self.text.setFocus(Qt.FocusReason.TabFocusReason)
            else:
                self._take_chosen()
            return True
        if event.key() in steps and self.matches.count():
            row = self.matches.currentRow() + steps[Qt.Key(event.key())]
            self.matches.setCurrentRow(max(0, min(row, self.matches.count() - 1)))
            return True
        return False

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+S for the note: the page below it would save what stands there."""
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.matches(SAVE_KEY):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.matches(SAVE_KEY):
            self.save()
        else:
            super().keyPressEvent(event)
