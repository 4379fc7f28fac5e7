"""The page on which a new case is written down at the counter."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.case_list import CaseRow
from disputes_app.domain.register_lists import Register
from disputes_app.services.dossier_registration import (
    CaseFromDossier,
    CaseProposal,
    register_from,
)
from disputes_app.services.draft_journal import Draft
from disputes_app.services.group_registration import register_next
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.registration import Registration, register_case
from disputes_app.services.registration_lookups import Employer
from ui.actions import ActionId
from ui.banner import Banner
from ui.case_words import CaseWords
from ui.desk import REGISTER_MANY_PAGE, REGISTER_PAGE, Desk
from ui.drafts.keeper import DraftKeeper
from ui.drafts.offer import DraftOffer
from ui.elided_label import ElidedLabel
from ui.empty import EmptyState
from ui.marking import QT_TRANSLATE_NOOP
from ui.page import Page, PageSpec
from ui.registration.draft import restore, snapshot
from ui.registration.earlier_lookup import EarlierLookup
from ui.registration.employer_lookup import PartyLookup
from ui.registration.form import RegistrationForm
from ui.registration.group_offer import GroupOffer
from ui.registration.known_card import KnownCard
from ui.registration.listed_lookup import ListedLookup
from ui.registration.origin_bar import OriginBar
from ui.registration.outcome import place_of, saved_text
from ui.registration.party_form import PartyForm
from ui.registration.receipts import Receipts
from ui.registration.sheet_panel import SheetPanel
from ui.roster import Roster, load_roster
from ui.sides import Pane, Sides
from ui.tasks import LatestQuestion
from ui.tokens import Space, Tone

CARD_WIDTH = 290
STACKED_BELOW = 900
STACKED_CARD = 132


class RegisterPage(Page):
    """The form, what is known already beside it, and the two ways to save below it."""

    PAGE = PageSpec(REGISTER_PAGE, QT_TRANSLATE_NOOP("pages", "登记"), "register", 3, on_rail=False)

    def __init__(self, desk: Desk, key: str = "") -> None:
        super().__init__(desk, key)
        self._saved: CaseChanged | None = None
        self._is_saving = False
        self._receipts = Receipts(desk, self)
        self._keys: dict[PartyForm, int] = {}
        self._lookups: dict[PartyForm, PartyLookup] = {}
        self._last_key = 0
        self.banner = Banner()
        self.form = RegistrationForm(desk.today(), desk.context.law.calendar)
        self.offer = DraftOffer(self.tr("登记"))
        self._keeper = DraftKeeper(desk, "registration", lambda: snapshot(self.form), self)
        self._earlier = EarlierLookup(desk, self.form)
        self._listed = ListedLookup(desk, self.form)
        self.known = KnownCard(CaseWords(desk.context))
        self.save_button = QPushButton(self.tr("保存"))
        self.next_button = QPushButton(self.tr("保存并登记下一申请人"))
        self.many_button = QPushButton(self.tr("按名单批量登记…"))
        self.group = GroupOffer()
        self.origin = OriginBar(self.form)
        self._clear_button = QPushButton(self.tr("清空"))
        self.sheet = SheetPanel(self.form)
        self.sheet_button = QPushButton(self.tr("粘贴工单(&G)"))
        self._empty = EmptyState(
            self.tr("先登记本局机构和人员"),
            self.tr("登记案件需要承办机构和经办人员，这里还没有。"),
            self.tr("登记机构和人员"),
        )
        self._roster_question = LatestQuestion(desk.reads, self)
        self._lay_out()
        self._connect()

    def shown(self) -> None:
        """Read the organisation anew and be ready for typing."""
        context = self.desk.context
        self.form.head.set_today(self.desk.today())
        self._keeper.start()
        self._roster_question.ask(lambda _progress: load_roster(context))

    def asked(self, request: object) -> None:
        """Begin the case of a record beside the cases, unless another is being written down."""
        if not isinstance(request, CaseProposal):
            return
        if self.form.is_empty:
            self.banner.hide()
            self.origin.take(request)
        else:
            self.banner.tell(
                Tone.WARNING,
                self.tr("这里还有没有保存的案件"),
                self.tr("请先保存或清空，再从 {number} 转为案件。").format(number=request.number),
            )

    def handlers(self) -> Mapping[ActionId, Callable[[], None]]:
        """Saving, unless it is under way."""
        if self._is_saving or self._work.isHidden():
            return {}
        return {ActionId.SAVE: self.save, ActionId.SAVE_AND_NEXT: self.save_and_next}

    def has_unsaved_input(self) -> bool:
        """Whether something was typed that is not saved."""
        return not self.form.is_empty

    def lookup_of(self, form: PartyForm) -> PartyLookup:
        """Return what watches a party's name."""
        return self._lookups[form]

    def save(self) -> None:
        """Write the case down and open it."""
        self._save(and_next=False)

    def save_and_next(self) -> None:
        """Write the case down and begin with the next colleague at the same employer."""
        self._save(and_next=True)

    def register_many(self) -> None:
        """Go on with a list of workers: what was typed but the applicant is common to all."""
        template = self.form.template()
        if template is None:
            self.banner.tell(
                Tone.WARNING,
                self.tr("还不能按名单登记"),
                self.tr("请先填写单位和请求；申请人由名单逐行给出。"),
            )
            return
        self.banner.hide()
        self.desk.open_page(REGISTER_MANY_PAGE, template)

    def _save(self, *, and_next: bool) -> None:
        if self._is_saving:
            return
        self._saved = None
        if not self.form.check():
            self.banner.tell(
                Tone.WARNING, self.tr("还不能保存"), self.tr("请先填写或更正标出的各项。")
            )
            return
        self.banner.hide()
        context, actor = self.desk.context, self.desk.actor
        registration, first = self.form.registration(), self.group.joined_case()
        origin, finding = self.origin.dossier_id, self.origin.finding
        self._set_saving(True)

        def register(_progress: object) -> CaseChanged | CaseFromDossier:
            if first is not None:
                return register_next(context, actor, registration, first)
            if origin is not None:
                return register_from(context, actor, registration, origin, finding=finding)
            return register_case(context, actor, registration)

        task = self.desk.writes.start(register, label=self.tr("正在登记案件…"))
        task.succeeded.connect(
            lambda change: self._on_saved(change, registration, and_next=and_next)
        )
        task.failed.connect(self._on_refused)
        task.finished.connect(lambda: self._set_saving(False))

    def _on_saved(
        self,
        saved: CaseChanged | CaseFromDossier,
        registration: Registration,
        *,
        and_next: bool,
    ) -> None:
        change = saved.case if isinstance(saved, CaseFromDossier) else saved
        self._saved = change
        self.origin.leave()
        self._keeper.forget()
        self.offer.withdraw()
        self.sheet.leave()
        self.known.forget()
        self.group.offer(change if and_next else None)
        if and_next:
            self.form.clear_applicant()
            self.form.go_to_applicant()
        else:
            self.form.clear()
            self.form.head.go_to_first()
        self._tell_saved(Tone.SUCCESS)
        self.desk.data_changed.emit(change)
        if isinstance(saved, CaseFromDossier):
            self.desk.data_changed.emit(saved.dossier)
        self._receipts.follow(change, registration, and_next=and_next)

    def _tell_saved(self, tone: Tone, further: str = "") -> None:
        """Say that the case is written down, and what became of its receipt."""
        if self._saved is not None:
            self.banner.tell(
                tone,
                self.tr("已登记，收件号 {number}").format(number=self._saved.receipt_number),
                " ".join((saved_text(self.desk.context, self._saved), further)).strip(),
                self.tr("打开案件"),
            )

    def _on_refused(self, error: Exception) -> None:
        told = self.banner.show_error(error)
        place = place_of(error, self.form)
        if place is not None:
            column, field = place
            column.complain(field, told.sentence)

    def _open_saved(self) -> None:
        if self._saved is not None:
            title = self._saved.number or self._saved.receipt_number
            self.desk.open_case(self._saved.case_id, title)

    def _set_saving(self, saving: bool) -> None:
        self._is_saving = saving
        for button in (self.save_button, self.next_button, self._clear_button):
            button.setEnabled(not saving)
        self.handlers_changed.emit()

    def _on_roster(self, roster: Roster) -> None:
        is_set_up = roster.is_set_up
        self._work.setVisible(is_set_up)
        self._empty.setVisible(not is_set_up)
        self.handlers_changed.emit()
        if not is_set_up:
            self._empty.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.form.head.begin(roster, self.desk.actor)
            self.origin.choose_holder()
            if self.form.is_empty:
                self._keeper.ask_for_draft()
            if not self._work.isAncestorOf(QApplication.focusWidget() or self):
                self.form.head.go_to_first()

    def _tell_no_sheet(self) -> None:
        self.banner.tell(
            Tone.WARNING,
            self.tr("没有可以识别的工单"),
            self.tr("请先复制工单的文字，再按“粘贴工单”。"),
        )

    def clear(self) -> None:
        """Empty the form."""
        self._keeper.forget()
        self.sheet.leave()
        self.origin.leave()
        self.group.offer(None)
        self.form.clear()
        self.known.forget()
        self.banner.hide()
        self.form.head.go_to_first()

    def _take_draft(self, draft: Draft) -> None:
        """Go on with what a former run of the program left behind."""
        self.form.clear()
        restore(self.form, draft.typed)
        self.form.relink(self.save_button, self.next_button, self._clear_button)
        self.form.head.go_to_first()

    def _watch(self, form: PartyForm) -> None:
        self._last_key += 1
        key = self._keys[form] = self._last_key
        lookup = self._lookups[form] = PartyLookup(self.desk, form)
        lookup.cases_found.connect(
            lambda rows: self.known.show_cases(key, form.name.text().strip(), rows)
        )
        lookup.employer_found.connect(lambda found: self.known.show_employer(key, found))
        lookup.alike_found.connect(lambda found: self.known.show_alike(key, found))
        lookup.persons_found.connect(lambda found: self.known.show_people(key, found))
        self.form.relink(self.save_button, self.next_button, self._clear_button)

    def _forget(self, form: PartyForm) -> None:
        key = self._keys.pop(form)
        del self._lookups[form]
        self.known.show_cases(key, "", ())
        self.known.show_employer(key, None)
        self.known.show_alike(key, ())
        self.known.show_people(key, ())

    def _form_of(self, key: int) -> PartyForm | None:
        return next((form for form, own in self._keys.items() if own == key), None)

    def _take_employer(self, key: int, employer: Employer) -> None:
        form = self._form_of(key)
        if form is not None:
            form.take_employer(employer)
            self.known.show_alike(key, ())
            self.known.show_employer(key, employer)

    def _take_number(self, key: int, number: str) -> None:
        form = self._form_of(key)
        if form is not None:
            form.take_id_number(number)

    def _show_known(self) -> None:
        """Keep the card where there is room for it; else only while it has something to say."""
        self.known.setVisible(self.known.has_news or not self._sides.is_stacked)

    def _show_case(self, row: CaseRow) -> None:
        self.desk.open_case(row.id, row.shown_number)

    def _keep_in_sight(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.form.isAncestorOf(now):
            self._area.ensureWidgetVisible(now, 0, Space.WIDE * 2)

    def _connect(self) -> None:
        for form in self.form.party_forms:
            self._watch(form)
        self.form.party_added.connect(self._watch)
        self.form.party_removed.connect(self._forget)
        self.form.completed.connect(self.save_button.setFocus)
        self.save_button.clicked.connect(self.save)
        self.next_button.clicked.connect(self.save_and_next)
        self.many_button.clicked.connect(self.register_many)
        self._clear_button.clicked.connect(self.clear)
        self.sheet_button.setToolTip(self.tr("先复制热线工单的文字，再按这里（Alt+G）"))
        self.sheet_button.clicked.connect(self.sheet.paste)
        self.sheet.finished.connect(self.form.go_to_applicant)
        self.sheet.nothing_found.connect(self._tell_no_sheet)
        self.banner.acted.connect(self._open_saved)
        self._receipts.told.connect(self._tell_saved)
        self._keeper.found.connect(self.offer.offer)
        self.offer.taken.connect(self._take_draft)
        self.offer.given_up.connect(self._keeper.forget)
        self._empty.acted.connect(self.desk.open_organisation)
        self.known.changed.connect(self._show_known)
        self._sides.arranged.connect(lambda _stacked: self._show_known())
        self.known.case_asked.connect(self._show_case)
        self._earlier.found.connect(self.known.show_earlier)
        self._earlier.disputes_found.connect(self.known.show_disputes)
        self._listed.found.connect(self.known.show_listed)
        self.known.listed_asked.connect(
            lambda one: self.desk.open_dossier(one.found.dossier_id, one.found.number)
        )
        self.known.earlier_asked.connect(lambda one: self.desk.open_case(one.case_id, one.number))
        self.known.employer_taken.connect(self._take_employer)
        self.known.number_taken.connect(self._take_number)
        self.known.record_asked.connect(
            lambda one: self.desk.open_record(Register.EMPLOYER, one.id, one.name)
        )
        self._roster_question.answered.connect(self._on_roster)
        self._roster_question.failed.connect(self.banner.show_error)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._keep_in_sight)

    def _lay_out(self) -> None:
        self.save_button.setProperty("role", "primary")
        for button in (
            self.save_button,
            self.next_button,
            self.many_button,
            self._clear_button,
            self.sheet_button,
        ):
            button.setAutoDefault(True)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self.form)
        self._sides = Sides(
            self._area,
            self.known,
            narrow_width=CARD_WIDTH,
            breaks_at=STACKED_BELOW,
            stacked_height=STACKED_CARD,
        )
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        for button in (self.save_button, self.next_button, self.many_button):
            row.addWidget(button)
        keys = ElidedLabel()
        keys.setText(self.tr("PgDn 下一部分，PgUp 上一部分，Ctrl+S 保存"))
        keys.setToolTip(keys.text())
        keys.setProperty("role", "hint")
        row.addWidget(keys, 1)
        row.addWidget(self.sheet_button)
        row.addWidget(self._clear_button)
        self._work = QWidget()
        inside = QVBoxLayout(self._work)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.SMALL)
        inside.addWidget(self._sides, 1)
        inside.addWidget(self.group)
        inside.addLayout(row)
        pane = Pane()
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(pane)
        column = QVBoxLayout(pane)
        column.setContentsMargins(Space.NORMAL, Space.NORMAL, Space.NORMAL, Space.NORMAL)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.offer)
        column.addWidget(self.banner)
        column.addWidget(self.sheet)
        column.addWidget(self.origin)
        column.addWidget(self._work, 1)
        column.addWidget(self._empty, 1)
        self._empty.hide()
