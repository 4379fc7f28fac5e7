"""Which rules are meant by what was typed and chosen?  One line a rule, all versions searched."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from disputes_app.domain.law import Law
from disputes_app.domain.rules import LINES_OF_WORK, Mark, Rule, RuleKind
from ui.case_page.clock_words import basis_text, length_text
from ui.case_page.rule_field import field_of_work
from ui.case_words import rule_name
from ui.fields.choice_field import Choice, ChoiceField
from ui.flow import FlowLayout
from ui.initials import matches
from ui.law_desk.rule_words import mark_badge
from ui.settings_page.keyed_table import KeyedRow, KeyedTable
from ui.tokens import Space
from ui.wording import code_text

SEARCH_WIDTH = 160
ANY = ""


class RuleList(QWidget):
    """Typing and three choices narrow the list; Down goes on from the search into it.

    Signals:
        chosen: the id of the rule chosen now, None where nothing fits.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._versions: dict[str, tuple[Rule, ...]] = {}
        self._law: Law | None = None
        self._ids: list[str] = []
        self.filter = _SearchField()
        self.filter.setPlaceholderText(self.tr("名称、法律、条文、编号"))
        self.filter.setAccessibleName(self.tr("查找期限规则"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setFixedWidth(SEARCH_WIDTH)
        self.line = ChoiceField(
            [Choice(ANY, self.tr("各项业务"))]
            + [Choice(one, field_of_work(one)) for one in LINES_OF_WORK]
        )
        self.kind = ChoiceField(
            [Choice(ANY, self.tr("各种性质"))]
            + [Choice(one.value, code_text(one)) for one in RuleKind]
        )
        self.mark = ChoiceField(
            [Choice(ANY, self.tr("全部依据"))] + [Choice(one.value, code_text(one)) for one in Mark]
        )
        self._count = QLabel()
        self._count.setProperty("role", "small")
        self.table = KeyedTable(
            self.tr("期限规则"),
            [self.tr("期限"), self.tr("长度"), self.tr("法律依据"), self.tr("核对")],
            (160, 100, 130),
        )
        self._lay_out()
        self._connect()

    def show_law(self, law: Law) -> None:
        """List the rules of a law; the one chosen stays chosen."""
        self._law = law
        former = self.rule_id
        self._ids = list(law.rulebook.ids())
        self._versions = {one: law.rulebook.versions(one) for one in self._ids}
        self._fill()
        if former in self._ids:
            self.table.choose(self._ids.index(former))

    @property
    def rule_id(self) -> str | None:
        """The rule chosen."""
        key = self.table.key
        return None if key is None else self._ids[key]

    def choose(self, rule_id: str) -> None:
        """Show one rule, whatever was typed before."""
        self.filter.clear()
        for field in (self.line, self.kind, self.mark):
            field.set_value(ANY)
        self.table.choose(self._ids.index(rule_id))

    def _fill(self, _changed: object = None) -> None:
        shown = [(n, one) for n, one in enumerate(self._ids) if self._fits(self._versions[one])]
        self.table.show_rows([self._row(key, self._versions[one][0]) for key, one in shown])
        self._count.setText(self.tr("%n 条规则", "", len(shown)))

    def _fits(self, versions: tuple[Rule, ...]) -> bool:
        newest = versions[0]
        wanted = (
            self.line.value() in {ANY, None, newest.id.partition(".")[0]}
            and self.kind.value() in {ANY, None, newest.kind.value}
            and self.mark.value() in {ANY, None, *(rule.mark.value for rule in versions)}
        )
        typed = self.filter.text()
        return wanted and (not typed.strip() or any(matches(typed, _words(r)) for r in versions))

    def _row(self, key: int, newest: Rule) -> KeyedRow:
        read = newest if self._law is None else self._law.read(newest)
        return KeyedRow(
            key,
            (
                rule_name(newest),
                length_text(read.length, read.unit),
                basis_text(newest.law, newest.article),
            ),
            mark_badge(newest.mark),
        )

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._fill)
        self.filter.left.connect(self._enter_list)
        for field in (self.line, self.kind, self.mark):
            field.value_changed.connect(self._fill)
        self.table.key_changed.connect(lambda _key: self.chosen.emit(self.rule_id))

    def _enter_list(self) -> None:
        self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def _lay_out(self) -> None:
        names = (
            (self.line, self.tr("业务")),
            (self.kind, self.tr("性质")),
            (self.mark, self.tr("依据的核对")),
        )
        above = QWidget()
        flow = FlowLayout(above)
        flow.addWidget(self.filter)
        for field, name in names:
            field.setAccessibleName(name)
            field.setCurrentIndex(0)
            flow.addWidget(field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TIGHT)
        column.addWidget(above)
        column.addWidget(self.table, 1)
        column.addWidget(self._count)


class _SearchField(QLineEdit):
    """Down and Enter leave it for the list.

    Signals:
        left: the user goes on to the list.
    """

    left = Signal()

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left.emit()
            return
        super().keyPressEvent(event)


def _words(rule: Rule) -> str:
    """Return everything by which a version is found."""
    basis = basis_text(rule.law, rule.article)
    mark = f"{code_text(rule.mark)} {mark_badge(rule.mark).text}"
    return f"{rule.name_zh} {rule.name_en} {rule.id} {rule.law} {rule.article} {basis} {mark}"
