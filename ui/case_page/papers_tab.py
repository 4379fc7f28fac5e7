"""Which papers may this case have, what do they still lack, and how will they look?"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from disputes_app.services.papers import FormRow, forms_of, preview_paper, record_issue
from ui.case_page.reading import CaseFile
from ui.desk import Desk
from ui.paper.panel import PaperPanel
from ui.tasks import LatestQuestion
from ui.tokens import Space
from ui.wording import is_english, list_text

LIST_WIDTH = 260
FORM_ROLE = Qt.ItemDataRole.UserRole


class PapersTab(QWidget):
    """The forms of the line on the left, the chosen one as it will be printed on the right.

    Signals:
        issued: a paper was printed or saved, and that is recorded.
    """

    issued = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._file: CaseFile | None = None
        self._is_stale = True
        self._wanted: str | None = None
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("文书"))
        self._list.setFixedWidth(LIST_WIDTH)
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.currentItemChanged.connect(self._on_chosen)
        self.paper = PaperPanel(desk, self.tr("请选择文书"))
        self._forms = LatestQuestion(desk.reads, self)
        self._forms.answered.connect(self._on_forms)
        self._forms.failed.connect(lambda error: self.paper.show_refusal("", error))
        self._pdf = LatestQuestion(desk.reads, self)
        self._pdf.answered.connect(self._on_pdf)
        self._pdf.failed.connect(self._on_refused)
        self.paper.issued.connect(self._on_issued)
        self._lay_out()

    @property
    def rows(self) -> tuple[str, ...]:
        """The texts of the list, from above."""
        return tuple(self._list.item(place).text() for place in range(self._list.count()))

    def show_file(self, file: CaseFile) -> None:
        """Belong to a case; its forms are asked for when the tab is looked at."""
        self._file = file
        self._is_stale = True
        if self.isVisible():
            self.look()

    def look(self) -> None:
        """Ask which forms there are, if that is not known yet."""
        if self._file is None or not self._is_stale:
            return
        self._is_stale = False
        context, case_id = self._desk.context, self._file.view.row.id
        self._forms.ask(lambda _progress: forms_of(context, case_id))

    def choose(self, form_id: str) -> None:
        """Show one form, as soon as the list is there."""
        self._wanted = form_id
        self._choose_wanted()

    def _on_forms(self, forms: Sequence[FormRow]) -> None:
        self._list.clear()
        for form in forms:
            item = QListWidgetItem(_form_text(form, self.tr("可以制作"), self._why_not(form)))
            item.setData(FORM_ROLE, form)
            item.setSizeHint(QSize(LIST_WIDTH - 8, 56 if not self._why_not(form) else 76))
            self._list.addItem(item)
        if not forms:
            self.paper.show_hint("", self.tr("这条业务线还没有文书样式。"))
        self._choose_wanted()

    def _choose_wanted(self) -> None:
        if self._list.count() == 0:
            return
        place = 0
        for number in range(self._list.count()):
            if self._list.item(number).data(FORM_ROLE).id == self._wanted:
                place = number
        self._list.setCurrentRow(place)

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        form = item.data(FORM_ROLE) if item is not None else None
        if isinstance(form, FormRow) and self._file is not None:
            self._make(form, self._file)

    def _make(self, form: FormRow, file: CaseFile) -> None:
        self._wanted = form.id
        why_not = self._why_not(form)
        if why_not:
            self._pdf.forget()
            self.paper.show_hint(form_name(form), why_not)
            return
        self.paper.show_hint(form_name(form), self.tr("正在制作…"))
        context, actor, case_id = self._desk.context, self._desk.actor, file.view.row.id
        self._pdf.ask(lambda _progress: (form, preview_paper(context, actor, case_id, form.id)))

    def _on_pdf(self, made: tuple[FormRow, bytes]) -> None:
        form, pdf = made
        number = "" if self._file is None else self._file.view.record.shown_number
        self.paper.show_paper(form_name(form), pdf, f"{number}{form.name_zh}.pdf")

    def _on_refused(self, error: Exception) -> None:
        form = self._chosen()
        self.paper.show_refusal("" if form is None else form_name(form), error)

    def _on_issued(self) -> None:
        form = self._chosen()
        if form is None or self._file is None:
            return
        context, actor, case_id = self._desk.context, self._desk.actor, self._file.view.row.id
        task = self._desk.writes.start(
            lambda _progress: record_issue(context, actor, case_id, form.id)
        )
        task.succeeded.connect(self._on_recorded)
        task.failed.connect(self.paper.banner.show_error)

    def _on_recorded(self, _nothing: object) -> None:
        self.issued.emit()

    def _chosen(self) -> FormRow | None:
        chosen = [item.data(FORM_ROLE) for item in self._list.selectedItems()]
        return next((form for form in chosen if isinstance(form, FormRow)), None)

    def _why_not(self, form: FormRow) -> str:
        if form.why_not is not None:
            reason = form.why_not.en if is_english() else form.why_not.zh
            return self.tr("现在不能制作：{reason}").format(reason=reason)
        if form.missing:
            return self.tr("还缺少：{fields}").format(fields=list_text(form.missing))
        return ""

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("文书样式"))
        heading.setProperty("role", "cardTitle")
        left = QVBoxLayout()
        left.setSpacing(Space.TIGHT)
        left.addWidget(heading)
        left.addWidget(self._list, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.SMALL, 0, 0)
        row.setSpacing(Space.NORMAL)
        row.addLayout(left)
        row.addWidget(self.paper, 1)


def form_name(form: FormRow) -> str:
    """Return what people call a form."""
    return form.name_en if is_english() else form.name_zh


def _form_text(form: FormRow, ready: str, why_not: str) -> str:
    return f"{form_name(form)}\n{why_not or ready}"
