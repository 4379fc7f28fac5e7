"""Which cases belong together with this one (调裁衔接), and how does it go on to another?"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTableWidget, QVBoxLayout, QWidget

from disputes_app.domain.cases import Line, Outcome, Stage
from disputes_app.domain.events import Facts, FactValue
from disputes_app.domain.kinds.base import FieldType
from disputes_app.domain.kinds.linking import RELATIONS, TO_ARBITRATION, TO_MEDIATION
from disputes_app.domain.matter_records import LinkedCase
from disputes_app.domain.parties import PartyRole
from disputes_app.services.case_links import HandedOver, linked_cases, to_arbitration, to_mediation
from disputes_app.services.dossier_lists import dossiers_of_case
from ui.banner import Banner
from ui.case_page.hand_over_form import HandOverForm
from ui.case_page.reading import CaseFile
from ui.desk import Desk
from ui.dossier.related import RelatedDossiers
from ui.groups.group_line import GroupLine
from ui.roster import office_name
from ui.settings_page.plain_table import look_plain, put_text
from ui.tasks import LatestQuestion
from ui.tokens import Space
from ui.wording import code_text, day_text, name_of

WIDTHS = (190, 220, 60, 90, 80, 190)
PRE_MEDIATION_ENDED = "arbitration.pre_mediation_ended"
_MAY_MEDIATE = frozenset({Stage.RECEIVED, Stage.PRE_MEDIATION})


class LinksTab(QWidget):
    """The links above; below them, where it may still go on, the form of the one act.

    Signals:
        counted: how many cases and records are linked.
        entry_asked: id of a kind of entry, the facts of it that are known.
    """

    counted = Signal(int)
    entry_asked = Signal(str, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._file: CaseFile | None = None
        self._links: tuple[LinkedCase, ...] = ()
        self.form: HandOverForm | None = None
        self._is_writing = False
        self.banner = Banner()
        self.table = QTableWidget(0, 0)
        self.table.setAccessibleName(self.tr("关联案件"))
        look_plain(
            self.table,
            [
                self.tr("关系"),
                self.tr("案号"),
                self.tr("业务"),
                self.tr("收件日"),
                self.tr("阶段"),
                self.tr("结果"),
                self.tr("承办机构"),
            ],
            WIDTHS,
        )
        self.group = GroupLine(desk)
        self.dossiers = RelatedDossiers(desk, by=FieldType.CASE)
        self._nothing = QLabel(self.tr("没有关联的案件。"))
        self._nothing.setProperty("role", "muted")
        self._title = QLabel()
        self._title.setProperty("role", "cardTitle")
        self._note = QLabel()
        self._note.setProperty("role", "muted")
        self._note.setWordWrap(True)
        self._place = QVBoxLayout()
        self.act = QPushButton()
        self.act.setProperty("role", "primary")
        self.act.setAutoDefault(True)
        self.result = QPushButton(self.tr("登记先行调解结果"))
        self.result.setProperty("role", "primary")
        self.result.setAutoDefault(True)
        self._question = LatestQuestion(desk.reads, self)
        self._lay_out()
        self._question.answered.connect(self._on_links)
        self._question.failed.connect(self.banner.show_error)
        self.dossiers.counted.connect(lambda _count: self._tell_count())
        self.table.itemActivated.connect(lambda item: self._open(item.row()))
        self.act.clicked.connect(self.hand_over)
        self.result.clicked.connect(self.enter_result)

    @property
    def has_unsaved_input(self) -> bool:
        """Whether claims were typed for the other case."""
        return self.form is not None and self.form.is_touched

    def show_file(self, file: CaseFile) -> None:
        """Show the links of a case; its form is made anew unless something was typed."""
        self._file = file
        context, case_id = self._desk.context, file.view.record.id
        if case_id is not None:
            self._question.ask(lambda _progress: linked_cases(context, case_id))
            self.group.read(case_id)
            self.dossiers.read(lambda ctx: dossiers_of_case(ctx, case_id), known_of_case(file))

    def take_focus(self) -> None:
        """Put the cursor into the form, or on the links."""
        if self.form is not None and not self.form.isHidden():
            self.form.go_to_first()
        else:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def hand_over(self) -> None:
        """Open the other case with what the form says."""
        file, form = self._file, self.form
        if file is None or form is None or self._is_writing:
            return
        how, case_id = form.how(), file.view.record.id
        if how is None or case_id is None:
            return
        context, actor, seen = self._desk.context, self._desk.actor, file.view.version
        act = to_arbitration if file.line is Line.MEDIATION else to_mediation
        self._set_writing(writing=True)
        task = self._desk.writes.start(
            lambda _progress: act(context, actor, case_id, how, seen_version=seen)
        )
        task.succeeded.connect(self._on_done)
        task.failed.connect(self.banner.show_error)
        task.finished.connect(lambda: self._set_writing(writing=False))

    def enter_result(self) -> None:
        """Open the entry that ends the mediation first, as the other case ended."""
        ended = self._ended_mediation()
        if ended is not None:
            settled = ended.outcome == Outcome.AGREEMENT.value
            facts = {"result": "settled" if settled else "failed"}
            self.entry_asked.emit(PRE_MEDIATION_ENDED, facts)

    def _ended_mediation(self) -> LinkedCase | None:
        """Return the mediation whose end this application still waits to be told of."""
        file = self._file
        if file is None or file.view.state.stage is not Stage.PRE_MEDIATION:
            return None
        found = [one for one in self._links if one.relation == TO_MEDIATION and one.outcome]
        return found[-1] if found else None

    def _on_done(self, done: HandedOver) -> None:
        self._drop_form()
        self.banner.hide()
        self._desk.data_changed.emit(done.origin)
        self._desk.data_changed.emit(done.opened)
        opened = done.opened
        self._desk.open_case(opened.case_id, opened.number or opened.receipt_number)

    def _set_writing(self, *, writing: bool) -> None:
        self._is_writing = writing
        self.act.setEnabled(not writing)

    def _on_links(self, links: tuple[LinkedCase, ...]) -> None:
        self._links = links
        self.table.setRowCount(len(links))
        relations = {one.value: name_of(one) for one in RELATIONS}
        for row, link in enumerate(links):
            for place, text in enumerate(
                (
                    relations.get(link.relation, link.relation),
                    link.number,
                    code_text(link.line),
                    day_text(link.received_on),
                    code_text(Stage(link.stage)) if link.stage else "—",
                    _result_text(link),
                    self._office(link.office_id),
                )
            ):
                put_text(self.table, row, place, text)
        self.table.setVisible(bool(links))
        self._nothing.setVisible(not links)
        if links and self.table.currentRow() < 0:
            self.table.setCurrentCell(0, 0)
        self._tell_count()
        self.result.setVisible(self._ended_mediation() is not None)
        self._show_form()

    def _tell_count(self) -> None:
        self.counted.emit(len(self._links) + len(self.dossiers.rows))

    def _office(self, office_id: int) -> str:
        office = None if self._file is None else self._file.names.offices.get(office_id)
        return str(office_id) if office is None else office_name(office)

    def _show_form(self) -> None:
        """Offer the act where it was not done yet and the law leaves room for it."""
        file = self._file
        if file is None or self.has_unsaved_input:
            return
        self._drop_form()
        offered = self._is_offered(file)
        for part in (self._title, self._note, self.act):
            part.setVisible(offered)
        if not offered:
            return
        self.form = HandOverForm(file)
        self.form.completed.connect(self.act.setFocus)
        self._place.addWidget(self.form)
        if file.line is Line.MEDIATION:
            self._title.setText(self.tr("转仲裁"))
            self._note.setText(
                self.tr(
                    "当事人、请求和附件带入新的仲裁案件，不必重录；申请调解之日作为仲裁时效中断的事实"
                    "一并登记（规则27条）。未达成协议或者协议未履行的，当事人可以申请仲裁（法14、15条）。"
                )
            )
            self.act.setText(self.tr("转仲裁并打开"))
        else:
            self._title.setText(self.tr("转先行调解"))
            self._note.setText(
                self.tr(
                    "当事人、请求和附件带入调解组织的调解案件；本申请自同意之日起暂缓受理（规则69条）。"
                )
            )
            self.act.setText(self.tr("转调解并打开"))

    def _is_offered(self, file: CaseFile) -> bool:
        done = {link.relation for link in self._links}
        if file.view.protected:
            return False
        if file.line is Line.MEDIATION:
            return TO_ARBITRATION not in done
        waits = file.view.state.stage in _MAY_MEDIATE
        return file.line is Line.ARBITRATION and waits and TO_MEDIATION not in done

    def _drop_form(self) -> None:
        form, self.form = self.form, None
        if form is not None:
            self._place.removeWidget(form)
            form.hide()
            form.deleteLater()

    def _open(self, row: int) -> None:
        if 0 <= row < len(self._links):
            link = self._links[row]
            self._desk.open_case(link.case_id, link.number)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.result)
        foot.addWidget(self.act)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.SMALL, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.banner)
        column.addWidget(self.group)
        column.addWidget(self._nothing)
        column.addWidget(self.table, 1)
        column.addWidget(self._title)
        column.addWidget(self._note)
        column.addLayout(self._place)
        column.addLayout(foot)
        column.addWidget(self.dossiers)
        column.addStretch(1)
        for part in (self._title, self._note, self.act, self.result, self.table):
            part.hide()


def known_of_case(file: CaseFile) -> Facts:
    """Return what a record that belongs to the case can say already: the case, its employer."""
    firms = [one for one in file.view.parties if one.role == PartyRole.RESPONDENT]
    known: dict[str, FactValue] = {"case": file.view.record.shown_number}
    if len(firms) == 1 and not firms[0].person:
        known["employer"] = firms[0].name
        if firms[0].code:
            known["employer_code"] = firms[0].code
    return known


def _result_text(link: LinkedCase) -> str:
    """Return how the other case ended, with the day; a dash while it goes on."""
    if not link.outcome:
        return "—"
    return f"{code_text(Outcome(link.outcome))} {day_text(link.ended_on)}".strip()
