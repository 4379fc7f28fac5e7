"""What the page of a patrol or a campaign shows: the list, who goes, what was found, the sheets."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtWidgets import QPushButton, QWidget

from disputes_app.domain.dossiers import campaign as kinds
from disputes_app.domain.dossiers.visits import Visit
from disputes_app.domain.inspection_log import CampaignLog, TargetRow, read_campaign_log
from disputes_app.services.campaign_sheets import campaign_sheet, render_campaign_sheet
from disputes_app.services.campaigns import put_on_list
from disputes_app.services.dossiers import DossierView
from ui.desk import Desk
from ui.dossier.inspection_part import InspectionPart
from ui.dossier.inspection_table import ShownRow
from ui.dossier.inspection_words import NONE, campaign_summary, follow_up_text, found_text
from ui.dossier.target_form import Source, TargetForm
from ui.wording import day_text

WEEK_DAYS = 7


class CampaignPart(InspectionPart):
    """Put on the list, assign inspectors, enter visits, print the sheets of a day or a week."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.form = TargetForm(desk.today())
        super().__init__(desk, kinds.VISITED, self.tr("地点"), self.form, parent)
        self._log: CampaignLog | None = None
        self.list_button = QPushButton(self.tr("列入名单…"))
        self.assign_button = QPushButton(self.tr("安排检查人员…"))
        self.unlist_button = QPushButton(self.tr("移出名单…"))
        self.week_button = QPushButton(self.tr("周报"))
        self.print_button.setText(self.tr("日报"))
        self.add_buttons(
            self.list_button,
            self.visit_button,
            self.case_button,
            self.assign_button,
            self.unlist_button,
            self.print_button,
            self.week_button,
        )
        self.list_button.clicked.connect(self.begin_listing)
        self.assign_button.clicked.connect(self.begin_assigning)
        self.unlist_button.clicked.connect(self.begin_unlisting)
        self.print_button.clicked.connect(lambda: self.show_sheet(1))
        self.week_button.clicked.connect(lambda: self.show_sheet(WEEK_DAYS))
        self.form.chosen.connect(self._list)
        self.form.left.connect(self.show_list)
        self.empty.say(
            self.tr("还没有检查名单"),
            self.tr("输入或者粘贴单位和工地，也可以从表格文件、双随机抽取结果、单位库列入。"),
            self.tr("列入名单…"),
        )
        self.empty.acted.connect(self.begin_listing)

    def show_view(self, view: DossierView) -> None:
        """Show the record as it stands."""
        self.view = view
        log = self._log = read_campaign_log(view.live)
        basis = self.tr("依据：{basis}").format(basis=log.basis) if log.basis else ""
        self.refresh(campaign_summary(log, view.today), basis)

    def begin_listing(self) -> None:
        """Ask who comes onto the list."""
        if self.list_button.isEnabled():
            self.show_form()
            self.form.day.go_on_to(self.desk.today())
            self.form.begin()

    def begin_assigning(self) -> None:
        """Ask who goes to the rows that are selected."""
        keys = self.table.marked_keys
        if keys:
            self.asking.ask(
                self.tr("安排 {count} 户").format(count=len(keys)),
                self.tr("检查人员，不少于2人，用顿号分开"),
                self.tr("安排"),
                lambda by, _choice: self.enter(kinds.ASSIGNED, {"by": by, "targets": list(keys)}),
            )

    def begin_unlisting(self) -> None:
        """Ask why the row with the cursor leaves the list."""
        key = self.table.current_key
        if key:
            self.asking.ask(
                self.tr("移出 {name}").format(name=self.known_of(key)[0]),
                self.tr("理由，例如 已迁出本区"),
                self.tr("移出"),
                lambda why, _choice: self.enter(
                    kinds.UNLISTED, {"name": self.known_of(key)[0], "target": key, "reason": why}
                ),
            )

    def show_sheet(self, days: int) -> None:
        """Show the sheet of the last days up to today as it will be printed."""
        view, context, actor = self.view, self.desk.context, self.desk.actor
        if view is None or view.record.id is None:
            return
        dossier_id, last = view.record.id, self.desk.today()
        first = last - timedelta(days=days - 1)

        def made() -> bytes:
            sheet = campaign_sheet(context, dossier_id, first, last)
            return render_campaign_sheet(context, actor, sheet)

        name = self.tr("检查日报") if days == 1 else self.tr("检查周报")
        self.make_paper(name, f"{name}{last:%Y%m%d}.pdf", made)

    # What a part says of itself

    def rows(self) -> Sequence[ShownRow]:
        today = self.desk.today()
        return [
            ShownRow(
                row.target.key,
                (
                    str(row.place),
                    row.target.name,
                    row.target.where or NONE,
                    (row.visit.by if row.visit is not None else row.by) or NONE,
                    NONE if row.visit is None else day_text(row.visit.on),
                    found_text(row.visit),
                    follow_up_text(row.visit, today),
                    row.case or (row.visit.case if row.visit is not None else "") or NONE,
                ),
            )
            for row in (self._log.rows if self._log is not None else ())
        ]

    def known_of(self, key: str) -> tuple[str, str, Visit | None, str]:
        row = self._row(key)
        return (
            (key, "", None, "") if row is None else (row.target.name, row.by, row.visit, row.case)
        )

    def allow(self) -> None:
        log, view = self._log, self.view
        if log is None or view is None:
            return
        ended = view.record.ended_on is not None
        row = self._row(self.table.current_key)
        self.list_button.setEnabled(not ended)
        self.visit_button.setEnabled(row is not None and not ended)
        self.assign_button.setEnabled(row is not None and not ended)
        self.unlist_button.setEnabled(row is not None and row.visit is None and not ended)
        self.case_button.setEnabled(row is not None and row.visit is not None and not row.case)
        for button in (self.print_button, self.week_button):
            button.setEnabled(bool(log.rows))

    def _row(self, key: str) -> TargetRow | None:
        rows = () if self._log is None else self._log.rows
        return next((one for one in rows if one.target.key == key), None)

    def _list(self, source: Source) -> None:
        context, actor, on = self.desk.context, self.desk.actor, self.form.day.value()
        self.run(
            lambda dossier_id, version: put_on_list(
                context, actor, dossier_id, source(context), on=on, seen_version=version
            )
        )


Part = CampaignPart
"""The name under which the page of a record finds it."""
