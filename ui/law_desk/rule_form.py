"""How is the next version of a rule written down?"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.errors import DomainError
from disputes_app.domain.law import Law
from disputes_app.domain.law_change import ChangeKind, LawChange
from disputes_app.domain.rule_file import change_title
from disputes_app.domain.rule_version import (
    RuleDraft,
    RuleVersionError,
    limits_extension,
    next_version,
    sets_length,
)
from disputes_app.domain.rules import Mark
from ui.banner import Banner
from ui.case_words import rule_name
from ui.fields.choice_field import Choice, ChoiceField
from ui.fields.date_field import DateField
from ui.fields.form_column import FormColumn
from ui.fields.number_field import WholeNumberField
from ui.fields.text_fields import TextField
from ui.law_desk.rule_words import mark_text
from ui.settings_page.law_rows import in_force_text
from ui.side_panel import scrolled
from ui.tokens import Space
from ui.wording import code_text

LABEL_WIDTH = 96
FIELD_WIDTH, ARTICLE_WIDTH = 320, 140
LONGEST_NAME = 80
LONGEST_ARTICLE = 20
LONGEST_SOURCE = 120


class RuleForm(QFrame):
    """First day, law, article, length: what differs from the newest version of one rule.

    Signals:
        prepared: the LawChange and its title.
        left: the user does not want a new version now.
    """

    prepared = Signal(object, str)
    left = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._today = today
        self._law: Law | None = None
        self._rule_id = ""
        self._before: tuple[str, ...] = ()
        self.banner = Banner()
        self._title = QLabel()
        self._title.setProperty("role", "cardTitle")
        self._now = QLabel()
        self._now.setProperty("role", "small")
        self._now.setWordWrap(True)
        self.first_day = DateField(today, required=True)
        self.law = TextField(required=True, longest=LONGEST_NAME)
        self.article = TextField(longest=LONGEST_ARTICLE)
        self.length = WholeNumberField(required=True)
        self.extension = WholeNumberField(required=True)
        self.mark = ChoiceField([Choice(one, mark_text(one)) for one in Mark], required=True)
        self.source = TextField(required=True, longest=LONGEST_SOURCE)
        self._form = FormColumn(label_width=LABEL_WIDTH)
        self._leave = QPushButton(self.tr("取消"))
        self.submit = QPushButton(self.tr("拟订变更"))
        self.submit.setProperty("role", "primary")
        self._lay_out()
        self._leave.clicked.connect(self.left)
        self.submit.clicked.connect(self._submit)
        self._form.completed.connect(self.submit.setFocus)

    def begin(self, law: Law, rule_id: str) -> None:
        """Be ready for the next version of a rule; what it says now is filled in."""
        self._law, self._rule_id = law, rule_id
        newest = law.rulebook.versions(rule_id)[0]
        self.banner.hide()
        self._title.setText(self.tr("拟订新版本：{rule}").format(rule=rule_name(newest)))
        self._now.setText(
            self.tr(
                "现行版本 {span}。施行日期之前起算的期限不变；填现行版本的施行日期，则更正该版本。"
            ).format(span=in_force_text(newest))
        )
        self.first_day.set_value(None)
        self.law.set_value(newest.law)
        self.article.set_value(newest.article or None)
        self.mark.set_value(newest.mark)
        self.source.set_value(None)
        extends = newest.extends
        self._offer(self.length, newest.length, is_own=sets_length(newest))
        limit = extends.limit if extends is not None else None
        self._offer(self.extension, limit, is_own=limits_extension(newest))
        unit = code_text(newest.unit)
        length, limit_title = self.tr("长度（{unit}）"), self.tr("延长的限度（{unit}）")
        self._form.set_label(self.length, length.format(unit=unit), mark=True)
        self._form.set_label(self.extension, limit_title.format(unit=unit), mark=True)
        self._before = self._typed()
        self.first_day.setFocus()

    @property
    def has_input(self) -> bool:
        """Whether anything was typed."""
        return self._typed() != self._before

    def complain(self, error: Exception) -> None:
        """Say why the change could not be prepared."""
        self.banner.show_error(error)

    def forget(self) -> None:
        """Let go of what was typed."""
        self._before = self._typed()

    def _typed(self) -> tuple[str, ...]:
        fields = (self.first_day, self.law, self.article, self.length, self.extension, self.source)
        return (*(field.text() for field in fields), self.mark.currentText())

    def _offer(self, field: WholeNumberField, value: int | None, *, is_own: bool) -> None:
        field.set_value(value if is_own else None)
        self._form.set_row_visible(field, is_own)

    def _submit(self) -> None:
        self.banner.hide()
        first_day, mark = self.first_day.value_so_far(), self.mark.value()
        if not self._form.check() or self._law is None or first_day is None or mark is None:
            return
        draft = RuleDraft(
            first_day,
            self.law.value_so_far() or "",
            self.article.value_so_far() or "",
            None if self.length.isHidden() else self.length.value_so_far(),
            None if self.extension.isHidden() else self.extension.value_so_far(),
            mark,
        )
        try:
            rule = next_version(self._law.rulebook, self._rule_id, draft, self._today)
        except DomainError as error:
            self._point_at(error)
            return
        change = LawChange(ChangeKind.RULES, rules=(rule,))
        self.prepared.emit(change, change_title([rule], self.source.value_so_far() or ""))

    def _point_at(self, error: DomainError) -> None:
        fields: dict[str, QWidget] = {
            "first_day": self.first_day,
            "law": self.law,
            "length": self.length,
            "extension": self.extension,
        }
        field = fields.get(error.field_name) if isinstance(error, RuleVersionError) else None
        if field is None or not isinstance(error, RuleVersionError):
            self.banner.show_error(error)
            return
        self._form.complain(field, self.tr("{problem}。").format(problem=code_text(error.problem)))

    def _lay_out(self) -> None:
        form = self._form
        form.add(self.tr("施行日期"), self.first_day, mark=True)
        form.add(self.tr("法律"), self.law, mark=True)
        form.add(self.tr("条文"), self.article, hint=self.tr("条的数字，几条用逗号分开"))
        form.add("", self.length, mark=True)
        form.add("", self.extension, mark=True)
        form.add(self.tr("依据的核对"), self.mark, mark=True)
        form.add(self.tr("来源"), self.source, hint=self.tr("公布的文号或出处"), mark=True)
        for field in (self.law, self.source):
            field.setFixedWidth(FIELD_WIDTH)
        self.article.setFixedWidth(ARTICLE_WIDTH)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._leave)
        buttons.addWidget(self.submit)
        area, _inner = scrolled(form)
        area.setProperty("role", "plain")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.NORMAL, Space.SMALL, Space.NORMAL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        for part in (self._title, self._now, self.banner):
            column.addWidget(part)
        column.addWidget(area, 1)
        column.addLayout(buttons)
