"""What the page of a 双随机抽查 shows: the draw, who was drawn, who goes, what was found."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from disputes_app.domain.dossiers.draw import VISITED
from disputes_app.domain.dossiers.visits import Visit
from disputes_app.domain.draw_file import Replay
from disputes_app.domain.inspection_log import DrawLog, DrawnRow, read_draw_log
from disputes_app.domain.random_draw import has_code
from disputes_app.services.dossiers import DossierView
from disputes_app.services.draw_papers import render_draw_record, save_draw_record
from disputes_app.services.draws import (
    DrawOrder,
    draw_record,
    record_draw,
    replace_inspector,
    replay_draw,
)
from ui.desk import Desk
from ui.dossier.draw_form import DrawForm
from ui.dossier.inspection_part import InspectionPart
from ui.dossier.inspection_table import ShownRow
from ui.dossier.inspection_words import (
    NONE,
    draw_summary,
    follow_up_text,
    found_text,
    published_text,
    replay_text,
    seed_text,
)
from ui.fields.choice_field import Choice
from ui.tasks import LatestQuestion
from ui.tokens import Tone
from ui.wording import day_text, list_text


class DrawPart(InspectionPart):
    """Draw, draw again with a reason, replay, replace an inspector, enter visits, print."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.form = DrawForm(desk)
        super().__init__(desk, VISITED, self.tr("统一社会信用代码"), self.form, parent)
        self._log: DrawLog | None = None
        self.draw_button = QPushButton()
        self.replay_button = QPushButton(self.tr("复算"))
        self.replace_button = QPushButton(self.tr("更换检查人员…"))
        self.export_button = QPushButton(self.tr("导出记录…"))
        self.print_button.setText(self.tr("抽取记录表"))
        self.add_buttons(
            self.draw_button,
            self.visit_button,
            self.case_button,
            self.replace_button,
            self.replay_button,
            self.print_button,
            self.export_button,
        )
        self._replaying = LatestQuestion(desk.reads, self)
        self._replaying.answered.connect(self._on_replayed)
        self._replaying.failed.connect(self.banner.show_error)
        self.draw_button.clicked.connect(self.begin_draw)
        self.replay_button.clicked.connect(self.replay)
        self.replace_button.clicked.connect(self.begin_replacing)
        self.print_button.clicked.connect(self.show_record)
        self.export_button.clicked.connect(self.ask_where_to_export)
        self.form.ordered.connect(self._draw)
        self.form.left.connect(self.show_list)
        self.empty.say(
            self.tr("还没有抽取"),
            self.tr("先确定范围、排除和回避，再用公开的种子抽取；结果当场登记，任何人都可以复算。"),
            self.tr("抽取…"),
        )
        self.empty.acted.connect(self.begin_draw)

    def show_view(self, view: DossierView) -> None:
        """Show the record as it stands."""
        self.view = view
        log = self._log = read_draw_log(view.live)
        again = bool(log.draws)
        self.draw_button.setText(self.tr("重新抽取…") if again else self.tr("抽取…"))
        details = [seed_text(log), *self._former(log), published_text(log)]
        self.refresh(draw_summary(log, view.today), "\n".join(filter(None, details)))

    def begin_draw(self) -> None:
        """Ask what is to be drawn."""
        view = self.view
        if view is None or view.record.id is None or not self.draw_button.isEnabled():
            return
        again = any(one.event.kind == "draw.drawn" for one in view.log)
        self.show_form()
        self.form.begin(view.record.id, again=again)

    def replay(self) -> None:
        """Draw again from what is stored and say whether it is the same."""
        view, context = self.view, self.desk.context
        if view is not None and view.record.id is not None:
            dossier_id = view.record.id
            self._replaying.ask(lambda _progress: replay_draw(context, dossier_id))

    def begin_replacing(self) -> None:
        """Ask who of the row with the cursor cannot go, and why."""
        row = self._row(self.table.current_key)
        if row is None:
            return
        self.asking.ask(
            self.tr("更换 {name} 的检查人员").format(name=row.employer.name),
            self.tr("理由，例如 病假；按抽取顺序由下一位递补"),
            self.tr("更换"),
            lambda reason, out: self._replace(row.employer.key, out, reason),
            [Choice(one.key, one.name) for one in row.inspectors],
        )

    def show_record(self) -> None:
        """Show the record of the newest draw as it will be printed."""
        view, context, actor = self.view, self.desk.context, self.desk.actor
        if view is None or view.record.id is None:
            return
        dossier_id = view.record.id

        def made() -> bytes:
            return render_draw_record(context, actor, draw_record(context, dossier_id))

        name = self.tr("抽取记录表")
        self.make_paper(name, f"抽取记录表{view.record.opened_on:%Y%m%d}.pdf", made)

    def ask_where_to_export(self) -> None:
        """Ask for a file; whoever has it can draw again without this database."""
        view, context = self.view, self.desk.context
        if view is None or view.record.id is None:
            return
        dossier_id = view.record.id
        name, _filter = QFileDialog.getSaveFileName(
            self, self.tr("导出抽取记录"), f"{view.record.number}.json", "JSON (*.json)"
        )
        if name:
            task = self.desk.copies.start(
                lambda _progress: save_draw_record(context, dossier_id, Path(name))
            )
            task.succeeded.connect(
                lambda _nothing: self.banner.tell(
                    Tone.SUCCESS,
                    self.tr("已导出"),
                    self.tr("用命令 draw replay 可以在任何电脑上复算，不需要数据库。"),
                )
            )
            task.failed.connect(self.banner.show_error)

    # What a part says of itself

    def rows(self) -> Sequence[ShownRow]:
        today = self.desk.today()
        return [
            ShownRow(
                row.employer.key,
                (
                    str(row.place),
                    row.employer.name,
                    row.employer.key if has_code(row.employer.key) else NONE,
                    list_text(one.name for one in row.inspectors),
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
        if row is None:
            return (key, "", None, "")
        by = list_text(one.name for one in row.inspectors)
        return (row.employer.name, by, row.visit, row.case)

    def allow(self) -> None:
        log, view = self._log, self.view
        if log is None or view is None:
            return
        ended = view.record.ended_on is not None
        row = self._row(self.table.current_key)
        drawn = bool(log.draws)
        self.draw_button.setEnabled(not ended and not log.visited)
        self.visit_button.setEnabled(row is not None and not ended)
        self.replace_button.setEnabled(row is not None and not ended)
        self.case_button.setEnabled(row is not None and row.visit is not None and not row.case)
        self.replay_button.setEnabled(drawn)
        self.print_button.setEnabled(drawn)
        self.export_button.setEnabled(drawn)

    # Answers

    def _former(self, log: DrawLog) -> list[str]:
        """Return a line for each draw before the newest."""
        text = self.tr("第{n}次抽取（{day}）已由后一次代替，理由：{reason}")
        return [
            text.format(n=place, day=day_text(one.on), reason=following.again_reason or NONE)
            for place, (one, following) in enumerate(
                zip(log.draws, log.draws[1:], strict=False), start=1
            )
        ]

    def _row(self, key: str) -> DrawnRow | None:
        rows = () if self._log is None else self._log.rows
        return next((one for one in rows if one.employer.key == key), None)

    def _draw(self, order: DrawOrder) -> None:
        context, actor = self.desk.context, self.desk.actor
        self.run(
            lambda dossier_id, version: record_draw(
                context, actor, dossier_id, order, seen_version=version
            )
        )

    def _replace(self, target: str, out: str, reason: str) -> None:
        context, actor = self.desk.context, self.desk.actor
        self.run(
            lambda dossier_id, version: replace_inspector(
                context, actor, dossier_id, target, out, reason, seen_version=version
            )
        )

    def _on_replayed(self, found: Replay) -> None:
        if found.same:
            self.banner.tell(Tone.SUCCESS, self.tr("复算一致"), replay_text(found))
        else:
            self.banner.tell(Tone.DANGER, self.tr("复算不一致"), replay_text(found))


Part = DrawPart
"""The name under which the page of a record finds it."""
