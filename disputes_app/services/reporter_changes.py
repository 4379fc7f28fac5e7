"""How is corrected what is kept of a protected person: a name given later, another telephone?

Of a change the audit says that it was made, never what stood there before or stands there now.
"""

from __future__ import annotations

from dataclasses import replace

from db.queries import case_file
from db.writes import cases as case_writes
from disputes_app.domain.cases import CaseId
from disputes_app.domain.parties import ANONYMOUS_ZH
from disputes_app.domain.records import ReporterRecord
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.audit_row import add_audit_row
from disputes_app.services.case_index import index_again
from disputes_app.services.case_view import NoReporterError
from disputes_app.services.context import Context
from disputes_app.services.identity import read_paper_of_identity
from disputes_app.services.registration import Reporter
from disputes_app.services.secrecy import check_reveal


def change_reporter(ctx: Context, actor: Actor, case_id: CaseId, reporter: Reporter) -> Reporter:
    """Replace what is kept of the protected person of a case; who gives no name is 匿名.

    Raises:
        NotAllowedError: the actor neither inspects in the case nor heads its office.
        NoReporterError: nobody is protected in this case.
        IdNumberError: the check digit of the identity number is wrong.
    """
    actor.require(Right.REVEAL_REPORTER)
    number = read_paper_of_identity(reporter.id_number).number if reporter.id_number else None
    kept = replace(reporter, name=reporter.name.strip() or ANONYMOUS_ZH, id_number=number)
    with ctx.database.write() as conn:
        check_reveal(conn, actor, case_file.case_record(conn, case_id))
        found = case_file.reporters(conn, case_id)
        if not found:
            raise NoReporterError(case_id)
        record = ReporterRecord(
            found[0].place, kept.name, kept.phone, kept.id_number, kept.statement
        )
        case_writes.update_reporter(conn, case_id, record)
        index_again(conn, case_id)
        add_audit_row(conn, ctx, actor, "change_reporter", case_id, "changed")
    return kept
