"""Which unserved papers are shown, and what can be done with the whole list?"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from disputes_app.domain.cases import Line
from disputes_app.domain.service_list import ServiceFilter, ServiceStatus
from ui.fields.choice_field import Choice, ChoiceField
from ui.tokens import Space
from ui.wording import code_text


class ServiceBar(QWidget):
    """State, line, whose; the post's tables in and out.

    Signals:
        chosen: the ServiceFilter wanted now.
        import_asked: a table of the post is to be read.
        export_asked: the letters to be written out are wanted as a table.
    """

    chosen = Signal(object)
    import_asked = Signal()
    export_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._handler: int | None = None
        self.status: ChoiceField[ServiceStatus] = ChoiceField(
            [Choice(one, code_text(one)) for one in ServiceStatus]
        )
        self.status.setAccessibleName(self.tr("状态"))
        lines: list[Choice[Line | None]] = [Choice(None, self.tr("全部业务"))]
        lines += [Choice(one, code_text(one)) for one in Line]
        self.line: ChoiceField[Line | None] = ChoiceField(lines)
        self.line.setAccessibleName(self.tr("业务线"))
        self.own = QPushButton(self.tr("只看本人承办 ✕"))
        self.own.setProperty("role", "link")
        self.own.setToolTip(self.tr("点击显示全部承办人的文书"))
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self.read = QPushButton(self.tr("导入单号、邮件结果…"))
        self.write = QPushButton(self.tr("导出待寄清单…"))
        self.show_filter(ServiceFilter())
        self._lay_out()
        self.status.value_changed.connect(lambda _value: self._tell())
        self.line.value_changed.connect(lambda _value: self._tell())
        self.own.clicked.connect(self._show_all)
        self.read.clicked.connect(self.import_asked)
        self.write.clicked.connect(self.export_asked)

    @property
    def wanted(self) -> ServiceFilter:
        """What is chosen now."""
        return ServiceFilter(
            self.status.value() or ServiceStatus.ALL, self.line.value(), self._handler
        )

    def show_filter(self, wanted: ServiceFilter) -> None:
        """Show a filter that came from elsewhere; nothing is told."""
        for field in (self.status, self.line):
            field.blockSignals(True)
        self.status.set_value(wanted.status)
        self.line.set_value(wanted.line)
        for field in (self.status, self.line):
            field.blockSignals(False)
        self._handler = wanted.handler_id
        self.own.setVisible(self._handler is not None)

    def _show_all(self) -> None:
        self._handler = None
        self.own.hide()
        self._tell()

    def _tell(self) -> None:
        self.chosen.emit(self.wanted)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        for part in (self.status, self.line, self.own, self.count):
            row.addWidget(part)
        row.addStretch(1)
        for button in (self.write, self.read):
            button.setAutoDefault(True)
            row.addWidget(button)
