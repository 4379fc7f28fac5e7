"""What should be thought of before an entry that only the settings of the office can tell?"""

from __future__ import annotations

from datetime import date

from disputes_app.domain.admission import Caution
from disputes_app.domain.events import Event
from disputes_app.domain.fold import live_events
from disputes_app.domain.inspection_cautions import hearing_caution
from disputes_app.domain.kinds.inspection_decision import FINED
from disputes_app.services.hearing_check import Asked
from disputes_app.services.office_settings import settings_of


def entry_cautions(asked: Asked, event: Event) -> tuple[Caution, ...]:
    """Return what to think of; nothing is refused for it."""
    if event.kind != FINED:
        return ()
    settings = settings_of(asked.conn)
    code = hearing_caution(
        live_events(asked.events, date.max),
        event,
        settings.number("hearing.person"),
        settings.number("hearing.unit"),
    )
    return () if code is None else (Caution(code, event.happened_on),)
