"""Which type of record, whose, and only the open or the late ones?"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.catalogue import SPECS
from disputes_app.domain.dossiers.records import CountedRecords, DossierQuery
from disputes_app.domain.staff import Actor
from disputes_app.services.dossier_lists import DossierCount
from ui.dossier.overviews import overview_text
from ui.dossier.words import counted_text, tab_text, type_name
from ui.fields.chip import filter_chip
from ui.fields.choice_field import Choice, ChoiceField
from ui.fields.period_field import PeriodField
from ui.flow import FlowLayout
from ui.tokens import Space
from ui.wording import name_of

PAUSE_MS = 200
SEARCH_WIDTH = 240
PERIOD_WIDTH = 236


class DossierBar(QWidget):
    """Types as tabs with their numbers; below them what is shown of the one in front.

    Signals:
        changed: another question is to be asked.
        list_asked: the user went on from the search to the list.
        opening_asked: a new record is to be opened.
        overview_asked: the overview of the type in front is to be opened.
    """

    changed = Signal()
    list_asked = Signal()
    opening_asked = Signal()
    overview_asked = Signal()

    def __init__(
        self, today: date, types: tuple[DossierType, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._actor: Actor | None = None
        self._is_setting = False
        self._types = types
        self._counted: CountedRecords | None = None
        self.types = QTabBar()
        self.types.setAccessibleName(self.tr("登记簿的类别"))
        self.types.setDrawBase(False)
        self.types.setExpanding(False)
        self.types.setElideMode(Qt.TextElideMode.ElideNone)
        for one in self._types:
            self.types.addTab(type_name(one))
        self.open_chip = filter_chip(self.tr("在办"))
        self.late_chip = filter_chip(self.tr("逾期"))
        self.promise_chip = filter_chip(self.tr("承诺到期未付"))
        self.office_chip = filter_chip(self.tr("本部门"))
        self.own_chip = filter_chip(self.tr("本人"))
        self.counted_chip = filter_chip("")
        self.counted_chip.hide()
        self.open_chip.setChecked(True)
        self.stage: ChoiceField[str] = ChoiceField()
        self.stage.setAccessibleName(self.tr("阶段"))
        self.period = PeriodField(today)
        self.period.setAccessibleName(self.tr("登记期间"))
        self.period.setMinimumWidth(PERIOD_WIDTH)
        self.period.setPlaceholderText(self.tr("登记期间，如 202601-202606"))
        self.search = QLineEdit()
        self.search.setAccessibleName(self.tr("按编号、事项或单位查找"))
        self.search.setPlaceholderText(self.tr("编号、事项、来件编号、单位"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(SEARCH_WIDTH)
        self.new_button = QPushButton(self.tr("新登记（Ctrl+Shift+R）"))
        self.new_button.setAutoDefault(True)
        self.overview_button = QPushButton()
        self.overview_button.setAutoDefault(True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._offer_stages()
        self._lay_out()
        self._connect()

    @property
    def type(self) -> DossierType:
        """The type in front."""
        return self._types[max(0, self.types.currentIndex())]

    def know(self, actor: Actor) -> None:
        """Take whose records 本人 and 本部门 mean."""
        self._actor = actor
        self.own_chip.setEnabled(actor.staff_id is not None)

    def choose(self, type_: DossierType) -> None:
        """Put a type in front."""
        if type_ in self._types:
            self.types.setCurrentIndex(self._types.index(type_))

    def show_query(self, wanted: DossierQuery) -> None:
        """Ask what somebody else put together: a tile that counted it."""
        self._is_setting = True
        self.choose(wanted.type)
        self._offer_stages()
        self.open_chip.setChecked(wanted.open_only)
        self.late_chip.setChecked(wanted.late_on is not None)
        self.promise_chip.setChecked(wanted.promised_before is not None)
        self.office_chip.setChecked(wanted.office_id is not None)
        self.own_chip.setChecked(wanted.handler_id is not None)
        self._keep_counted(wanted.counted)
        self.stage.set_value(wanted.stage)
        self.period.set_value(None)
        self.search.setText(wanted.text)
        self._pause.stop()
        self._is_setting = False
        self.changed.emit()

    def query(self, today: date) -> DossierQuery:
        """Return what is asked for."""
        actor, period = self._actor, self.period.value_so_far()
        is_office = self.office_chip.isChecked() and actor is not None
        is_own = self.own_chip.isChecked() and actor is not None
        return DossierQuery(
            self.type,
            open_only=self.open_chip.isChecked(),
            stage=self.stage.value() or "",
            text=self.search.text().strip(),
            late_on=today if self.late_chip.isChecked() else None,
            promised_before=today if self._asks_for_promises else None,
            office_id=actor.office_id if is_office and actor is not None else None,
            handler_id=actor.staff_id if is_own and actor is not None else None,
            opened_from=None if period is None else period.from_on,
            opened_to=None if period is None else period.until_on,
            counted=self._counted,
        )

    @property
    def is_narrowed(self) -> bool:
        """Whether anything but 在办 keeps records out of the list."""
        chips = (self.late_chip, self.office_chip, self.own_chip)
        if self._asks_for_promises or self._counted is not None:
            return True
        typed = (self.search.text().strip(), self.period.text().strip(), self.stage.value())
        return any(one.isChecked() for one in chips) or any(typed)

    @property
    def _asks_for_promises(self) -> bool:
        return self.type is DossierType.ON_SITE and self.promise_chip.isChecked()

    def widen(self) -> None:
        """Show all records of the type."""
        self.show_query(DossierQuery(self.type))

    def show_filters(self, *, shown: bool) -> None:
        """Show the filters, or only the types while a new record is written down."""
        self._filters.setVisible(shown)
        self.new_button.setVisible(shown)
        self.overview_button.setVisible(shown and bool(overview_text(self.type)))

    def show_counts(self, counts: Mapping[DossierType, DossierCount]) -> None:
        """Show how many of each type are open, and late."""
        for place, one in enumerate(self._types):
            self.types.setTabText(place, tab_text(one, counts.get(one)))

    def _offer_stages(self) -> None:
        stages = SPECS[self.type].stages
        self.promise_chip.setVisible(self.type is DossierType.ON_SITE)
        every = [Choice("", self.tr("全部阶段"))]
        self.stage.set_choices(every + [Choice(key, name_of(one)) for key, one in stages.items()])
        if self.stage.value() is None:
            self.stage.set_value("")

    def _offer_overview(self) -> None:
        said = overview_text(self.type)
        self.overview_button.setText(said)
        self.overview_button.setVisible(bool(said) and not self.new_button.isHidden())

    def _keep_counted(self, counted: CountedRecords | None) -> None:
        """Show only what an indicator counted, until its chip is left or another type chosen."""
        self._counted = counted
        self.counted_chip.setVisible(counted is not None)
        if counted is not None:
            self.counted_chip.setText(counted_text(counted))
            self.counted_chip.setAccessibleName(self.counted_chip.text())
        self.counted_chip.setChecked(counted is not None)

    def _on_counted(self, *, is_on: bool) -> None:
        if not is_on and not self._is_setting:
            self._keep_counted(None)
            self._ask()

    def _on_type(self) -> None:
        self._is_setting, was_setting = True, self._is_setting
        if not was_setting:
            self._keep_counted(None)
        self._offer_stages()
        self._offer_overview()
        self._is_setting = was_setting
        self._ask()

    def _ask(self) -> None:
        if not self._is_setting:
            self._pause.stop()
            self.changed.emit()

    def _on_searched(self) -> None:
        self._ask()
        self.list_asked.emit()

    def _connect(self) -> None:
        self.types.currentChanged.connect(lambda _place: self._on_type())
        for chip in (
            self.open_chip,
            self.late_chip,
            self.promise_chip,
            self.office_chip,
            self.own_chip,
        ):
            chip.toggled.connect(lambda _on: self._ask())
        self.counted_chip.toggled.connect(lambda on: self._on_counted(is_on=on))
        self.stage.value_changed.connect(lambda _stage: self._ask())
        self.period.value_changed.connect(lambda _period: self._ask())
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.search.returnPressed.connect(self._on_searched)
        self._pause.timeout.connect(self._ask)
        self.new_button.clicked.connect(self.opening_asked)
        self.overview_button.clicked.connect(self.overview_asked)

    def _lay_out(self) -> None:
        self.new_button.setProperty("role", "primary")
        self._filters = QWidget()
        row = FlowLayout(self._filters, Space.SMALL)
        height = self.stage.sizeHint().height()
        chips = (
            self.open_chip,
            self.late_chip,
            self.promise_chip,
            self.office_chip,
            self.own_chip,
            self.counted_chip,
        )
        for part in (*chips, self.stage, self.period, self.search):
            part.setFixedHeight(height)
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        below = QHBoxLayout()
        below.setSpacing(Space.SMALL)
        below.addWidget(self._filters, 1)
        below.addWidget(self.overview_button, alignment=Qt.AlignmentFlag.AlignTop)
        below.addWidget(self.new_button, alignment=Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.types)
        column.addLayout(below)
        self._offer_overview()
