"""Which cases of a period were late, which were looked back at (复盘), and what made them late?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, json_option
from disputes_app.cli.output import DASH, iso, print_json
from disputes_app.cli.rate_question import rate_options, read_question
from disputes_app.cli.session import Session, command_line_actor, current_session
from disputes_app.cli.table import table
from disputes_app.domain.rate import decimal_ratio, percent

if TYPE_CHECKING:
    from disputes_app.domain.late_review import Pareto, ParetoRow
    from disputes_app.services.late_reviews import LateCase, LateReviewList


@command(
    "reviews",
    zh="期间内的逾期案件、复盘情况和逾期原因。",
    en="Late cases of a period, whether they were reviewed, and the causes.",
)
@rate_options
@json_option
def COMMAND(*, as_json: bool, **question: str | None) -> None:  # noqa: N802 - the name under which a group finds it
    """Print the list and the table of causes."""
    from disputes_app.services.views import late_reviews_in_view

    session = current_session()
    asked = read_question(question)
    with opened(session.target, today=session.today) as context:
        found = late_reviews_in_view(context, command_line_actor(), asked.query(context.today()))
    if as_json:
        print_json(_json(found))
    else:
        click.echo(_text(found, session))


def _json(found: LateReviewList) -> dict[str, Any]:
    query = found.query
    return {
        "line": query.line.value,
        "population": query.population.value,
        "basis": query.basis.value,
        "from": iso(query.from_day),
        "to": iso(query.to_day),
        "as_of": iso(query.as_of),
        "late": len(found.cases),
        "reviewed": len(found.cases) - found.waiting,
        "waiting": found.waiting,
        "causes": [_cause_json(found.pareto, row) for row in found.pareto.rows],
        "cases": [_case_json(one) for one in found.cases],
    }


def _cause_json(pareto: Pareto, row: ParetoRow) -> dict[str, Any]:
    return {
        "cause": row.cause,
        "cases": row.cases,
        "main": row.main,
        "share": decimal_ratio(pareto.share(row)),
        "cumulative": decimal_ratio(pareto.cumulative(row)),
    }


def _case_json(one: LateCase) -> dict[str, Any]:
    row, review = one.row, one.review
    return {
        "number": row.shown_number,
        "office": row.office,
        "handler": row.handler,
        "due_on": iso(row.due_on),
        "closed_on": iso(row.closed_on),
        "days_over": one.over,
        "reviewed_on": None if review is None else iso(review.on),
        "reviewer": None if review is None else review.reviewer,
        "causes": [] if review is None else list(review.causes),
    }


def _text(found: LateReviewList, session: Session) -> str:
    if not found.cases:
        return session.say("期间内没有逾期案件。", "No case of the period is late.")
    late, waiting = len(found.cases), found.waiting
    counted = session.say(
        f"逾期{late}件，已复盘{late - waiting}件，待复盘{waiting}件",
        f"late {late}, reviewed {late - waiting}, waiting {waiting}",
    )
    names = {one.zh: session.say(one.zh, one.en) for one in found.causes}
    heads = session.say("案号 最后一日 超过日数 承办 原因", "case due over handler causes").split()
    cases = table(heads, [_line(one, names, session) for one in found.cases], right=(2,))
    if not found.pareto.rows:
        return f"{counted}\n\n{cases}"
    heads = session.say("原因 案件 主因 占比 累计", "cause cases main share cumulative").split()
    rows = [_cause_line(found.pareto, row, names) for row in found.pareto.rows]
    return f"{counted}\n\n{cases}\n\n{table(heads, rows, right=(1, 2, 3, 4))}"


def _line(one: LateCase, names: dict[str, str], session: Session) -> tuple[str, ...]:
    row, review = one.row, one.review
    causes = session.say("待复盘", "waiting")
    if review is not None:
        causes = session.say("、", ", ").join(names.get(cause, cause) for cause in review.causes)
    return (
        row.shown_number,
        iso(row.due_on) or DASH,
        str(one.over),
        row.handler or row.office,
        causes,
    )


def _cause_line(pareto: Pareto, row: ParetoRow, names: dict[str, str]) -> tuple[str, ...]:
    share, cumulative = pareto.share(row), pareto.cumulative(row)
    return (
        names.get(row.cause, row.cause),
        str(row.cases),
        str(row.main),
        DASH if share is None else percent(share, 1),
        DASH if cumulative is None else percent(cumulative, 1),
    )
