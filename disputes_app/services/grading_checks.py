"""What speaks against an entry of a grading that its own log cannot know?

Reasons and objections are printed beside the employer in the list and the export of the grades.
"""

from __future__ import annotations

from sqlalchemy import Connection

from disputes_app.domain.events import VOID, Event
from disputes_app.domain.exposure import texts_in
from disputes_app.domain.kinds.base import lines_of, text_of
from disputes_app.services.secrecy import check_texts_about


def check_grading(conn: Connection, event: Event) -> None:
    """Raise EntryExposesError where an entry tells who is protected in a case of its employers."""
    if event.kind == VOID:
        return
    named = [(text_of(event.facts, "name"), text_of(event.facts, "target"))]
    for line in lines_of(event.facts, "targets"):
        key, _tab, name = line.partition("\t")
        named.append((name, key))
    # A key is the code of an employer, and its name where it has no code.
    employers = [*named, *((key, "") for _name, key in named)]
    check_texts_about(conn, employers, list(texts_in(dict(event.facts))))
