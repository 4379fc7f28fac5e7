"""Which entry records the service of a paper that was just issued?"""

from __future__ import annotations

from collections.abc import Sequence

from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.domain.service_entries import Filled, proof_of
from disputes_app.domain.service_papers import PAPER_BY_ID, SERVED
from disputes_app.services.service import TaskLine


def service_entry(serves: str, tasks: Sequence[TaskLine]) -> Filled:
    """Return the entry with the paper, and the party that comes next where one is due."""
    due = next((one.task for one in tasks if one.task.paper == serves and one.task.is_open), None)
    if due is not None:
        return proof_of(due)
    paper = PAPER_BY_ID.get(serves)
    kind = SERVED if paper is None else paper.proof
    named = any(item.name == "paper" for item in CATALOGUE[kind].fields)
    return kind, {"paper": serves} if named else {}
