"""The grades of the last two finished years: of 2020, put into the files, and of last year.

Made by the same commands as at a desk, each on its day, from the record that the cases have
filled; nothing else in the database changes.
"""

from __future__ import annotations

from datetime import date
from random import Random

from sqlalchemy import Connection

from db.queries.grading import grade_rows
from disputes_app.domain.compliance import Criterion, DeedKind, Grade, GradeRow, grade
from disputes_app.domain.dossiers import grading as kinds
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.events import Facts
from disputes_app.services.context import Context
from disputes_app.services.demonstration.district import District
from disputes_app.services.demonstration.supervisor_desk import SupervisorDesk
from disputes_app.services.demonstration.working_days import WorkDays
from disputes_app.services.dossiers import open_in
from disputes_app.services.grade_logs import grade_log_in
from disputes_app.services.grading import Decided, compute_in, decide_in
from disputes_app.services.log_entries import NewEntry

_LAST_OF_FIVE = 2020
_TENTH = 10
_MANAGED = 0.3
"""This share of the incidents is found not to follow from a violation."""


def gradings(
    conn: Connection, ctx: Context, district: District, days: WorkDays, rng: Random
) -> None:
    """Write them within the transaction that fills the database."""
    last_year = ctx.today().year - 1
    for year in sorted({_LAST_OF_FIVE, last_year}):
        first = days.on_or_before(date(year + 1, 1, _TENTH))
        if days.shift(first, 30) <= ctx.today():
            _Desk(conn, ctx, district, days, rng).grade(year, first, filed=year != last_year)


class _Desk(SupervisorDesk):
    """What is entered at it here."""

    def grade(self, year: int, first: date, *, filed: bool) -> None:
        """Begin on a day, compute on the next, review, confirm, tell, share."""
        inspector = self.district.inspectors[0]
        facts: Facts = {
            "year": year,
            "reading": kinds.DECISIONS,
            "office": inspector.office_id,
            "handler": inspector.id,
        }
        entry = NewEntry(kinds.OPENED, first, facts)
        of = open_in(self.conn, self.on(first), self.actor, DossierType.GRADING, entry).dossier_id
        day = self.days.shift(first, 1)
        compute_in(self.conn, self.on(day), self.actor, of)
        run = grade_log_in(self.conn, of).run
        rows = () if run is None else grade_rows(self.conn, of, run.seq)
        day = self.days.shift(day, 3)
        for row in rows:
            if row.must_be_reviewed:
                self._review(of, day, row)
        day = self.days.shift(day, 5)
        self.step(
            of, kinds.CONFIRMED, day, {"signed_by": "钱测试", "signer_post": "区人社局副局长"}
        )
        day = self.days.shift(day, 2)
        self.step(of, kinds.TOLD, day, {"everyone": True, "way": "网上平台告知"})
        self._objection(of, self.days.shift(day, 4), rows)
        for partner in kinds.PARTNERS:
            self.step(of, kinds.SHARED, self.days.shift(day, 10), {"partner": partner.value})
        if filed:
            self.step(of, kinds.FILED, self.days.shift(day, 12), {})

    def _review(self, of: DossierId, day: date, row: GradeRow) -> None:
        """Keep a grade, or find that an incident did not follow from a violation."""
        given, reason = row.grade, "记录属实，维持计算的等级。"
        if row.criteria == (Criterion.INCIDENT,) and self.rng.random() < _MANAGED:
            others = [one for one in row.deeds if one.kind is not DeedKind.INCIDENT]
            given, reason = grade(others).grade, "群体性事件由分包结算纠纷引起，不是违法行为引发。"
        decided = Decided(row.key, given, reason)
        decide_in(self.conn, self.on(day), self.actor, of, kinds.REVIEWED, decided)

    def _objection(self, of: DossierId, day: date, rows: tuple[GradeRow, ...]) -> None:
        """Let one enterprise object; its grade is kept."""
        graded = [one for one in rows if one.grade is Grade.B]
        if not graded:
            return
        row = self.rng.choice(graded)
        facts: Facts = {
            "name": row.name,
            "target": row.key,
            "text": "已按决定改正，要求评为A级。",
        }
        self.step(of, kinds.OBJECTED, day, facts)
        decided = Decided(row.key, row.grade, "改正不影响当年被查处的事实，维持原等级。")
        answered = self.days.shift(day, 3)
        decide_in(self.conn, self.on(answered), self.actor, of, kinds.ANSWERED, decided)
