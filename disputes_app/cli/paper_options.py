"""How does a command make a paper, or issue it, whatever the paper belongs to?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import click

from disputes_app.cli.bilingual import option
from disputes_app.cli.record_choice import given_values
from disputes_app.cli.session import Session, command_line_actor

if TYPE_CHECKING:
    from disputes_app.domain.issued_papers import PaperWish, Subject
    from disputes_app.services.context import Context

_OPTIONS = (
    option(
        "--set",
        "typed",
        multiple=True,
        metavar="NAME=VALUE",
        zh="填写文书的一项；可以多次。",
        en="Fill in a field of the form; may be given several times.",
    ),
    option(
        "--issue",
        is_flag=True,
        zh="签发：核对、编号并存档，以后不再改变。",
        en="Issue it: checked, numbered and kept for good.",
    ),
    option(
        "--corrects",
        type=int,
        metavar="ID",
        zh="更正哪一份已签发的文书（序号见 papers）。",
        en="The issued paper that it takes the place of (its id in papers).",
    ),
    option(
        "--despite",
        default="",
        metavar="REASON",
        zh="放行可以放行的问题的理由，会记录。",
        en="Why what may be let pass is let pass; it is recorded.",
    ),
)


def paper_options(function: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command what is typed for a paper, and what issuing it asks."""
    for one in reversed(_OPTIONS):
        function = one(function)
    return function


def wish_of(
    session: Session, typed: Sequence[str], corrects: int | None, despite: str, *, issue: bool
) -> PaperWish:
    """Return what is wanted; raise UsageError for what only an issued paper can have."""
    from disputes_app.domain.issued_papers import PaperWish

    if not issue and (corrects is not None or despite):
        raise click.UsageError(session.say("需要 --issue。", "This needs --issue."))
    return PaperWish(given_values(typed), corrects, despite)


def issued(context: Context, of: Subject, form: str, wish: PaperWish) -> tuple[bytes, str]:
    """Issue a paper; return it, and what is said of its number."""
    from disputes_app.services.paper_issue import issue_paper

    made = issue_paper(context, command_line_actor(), of, form, wish)
    return made.pdf, f" ({made.paper.number})" if made.paper.number else ""
