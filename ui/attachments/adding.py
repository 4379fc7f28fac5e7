"""How are several files added one after the other, and what became of each?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from disputes_app.domain.attachments import NewAttachment
from disputes_app.domain.cases import CaseId
from disputes_app.domain.errors import DomainError
from disputes_app.domain.staff import Actor
from disputes_app.services.attachments import AttachmentsChanged, add_attachment
from disputes_app.services.context import Context
from disputes_app.services.errors import ServiceError
from disputes_app.services.progress import Progress
from ui.attachments.picked import Picked


@dataclass(frozen=True, slots=True)
class Added:
    """What was kept, and what was refused, each with its reason."""

    changed: tuple[AttachmentsChanged, ...]
    refused: tuple[tuple[Picked, Exception], ...]


def add_all(
    ctx: Context,
    actor: Actor,
    case_id: CaseId,
    picked: Sequence[Picked],
    new: NewAttachment,
    progress: Progress,
) -> Added:
    """Add files; one that is refused does not stop the others."""
    changed: list[AttachmentsChanged] = []
    refused: list[tuple[Picked, Exception]] = []
    for one in picked:
        try:
            changed.append(add_attachment(ctx, actor, case_id, one.source(), new, progress))
        except (DomainError, ServiceError) as error:
            refused.append((one, error))
    return Added(tuple(changed), tuple(refused))
