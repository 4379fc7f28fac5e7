"""Which period of the rulebook is meant?  Typed by its name, its letters or its line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from disputes_app.domain.rules import Rule
from ui.case_page.clock_words import length_text
from ui.case_words import rule_name
from ui.fields.line_field import LineField, Read, Refused
from ui.fields.suggestions import Suggestions
from ui.initials import matches
from ui.marking import QT_TRANSLATE_NOOP

MOST = 40
"""More lines are not offered: who types two letters has fewer."""

_FIELDS_OF_WORK: Mapping[str, str] = MappingProxyType(
    {
        "mediation": QT_TRANSLATE_NOOP("rules", "调解"),
        "arbitration": QT_TRANSLATE_NOOP("rules", "仲裁"),
        "inspection": QT_TRANSLATE_NOOP("rules", "监察"),
        "limitation": QT_TRANSLATE_NOOP("rules", "时效"),
        "service": QT_TRANSLATE_NOOP("rules", "送达"),
        "penalty": QT_TRANSLATE_NOOP("rules", "行政处罚"),
        "enforcement": QT_TRANSLATE_NOOP("rules", "强制执行"),
        "remedy": QT_TRANSLATE_NOOP("rules", "复议诉讼"),
        "crime": QT_TRANSLATE_NOOP("rules", "涉罪移送"),
        "blacklist": QT_TRANSLATE_NOOP("rules", "失信名单"),
        "external": QT_TRANSLATE_NOOP("rules", "外部交办"),
        "fund": QT_TRANSLATE_NOOP("rules", "欠薪保障金"),
        "publication": QT_TRANSLATE_NOOP("rules", "重大违法公布"),
    }
)


def field_of_work(rule_id: str) -> str:
    """Return which field of work a rule belongs to: 仲裁, 送达; its prefix where unknown."""
    prefix = rule_id.partition(".")[0]
    field = _FIELDS_OF_WORK.get(prefix)
    return prefix if field is None else QCoreApplication.translate("rules", field)


def rule_title(rule: Rule) -> str:
    """Return 失信名单：作出列入决定（20个工作日）: field of work, name, length."""
    text = QCoreApplication.translate("rules", "{field}：{rule}（{length}）")
    return text.format(
        field=field_of_work(rule.id),
        rule=rule_name(rule),
        length=length_text(rule.length, rule.unit),
    )


class RuleField(LineField[str]):
    """Offers the rules that fit what was typed; its value is the id of the one chosen."""

    def __init__(
        self, rules: Sequence[Rule], *, required: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(required=required, parent=parent)
        self._titles = {rule_title(rule): str(rule.id) for rule in rules}
        self._sources = {
            rule_title(rule): f"{rule.law} {rule.article} {rule.id} {rule.name_zh} {rule.name_en}"
            for rule in rules
        }
        self.setPlaceholderText(self.tr("输入名称、首字母或法律查找"))
        self.suggestions = Suggestions(self, self.tr("可以起算的期限"))
        self.suggestions.chosen.connect(self._take)
        self.textEdited.connect(lambda _text: self._offer())

    def titles(self, typed: str) -> list[str]:
        """Return the titles that fit ``typed``, in the order of the rulebook."""
        return [
            title
            for title, source in self._sources.items()
            if matches(typed, title) or matches(typed, source)
        ]

    def read(self, text: str) -> Read[str] | Refused:
        """Return the rule meant, if only one can be."""
        typed = text.strip()
        fitting = [typed] if typed in self._titles else self.titles(typed)
        if len(fitting) == 1:
            return Read(self._titles[fitting[0]], fitting[0])
        if fitting:
            return Refused(self.tr("有 %n 条期限与此相符，请从列表中选择。", "", len(fitting)))
        return Refused(self.tr("没有这样的期限，请从列表中选择。"))

    def text_of(self, value: str) -> str:
        """Return the title of a rule."""
        return next((title for title, one in self._titles.items() if one == value), value)

    def _offer(self) -> None:
        self.suggestions.offer(self.titles(self.text())[:MOST])

    def _take(self, place: int) -> None:
        self.setText(self.suggestions.lines[place])
        self.check()

    # Overrides of Qt names

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.text():
            self._offer()
