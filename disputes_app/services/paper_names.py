"""Whose names stand on papers, as the office has set them?"""

from __future__ import annotations

from collections.abc import Iterable

from disputes_app.domain.cases import Line
from disputes_app.domain.office_settings import OfficeSettings
from disputes_app.domain.paper_settings import (
    BUREAU_NAME,
    BUREAU_SEAL,
    COMMISSION_NAME,
    COMMISSION_SEAL,
    contact_keys,
)
from disputes_app.domain.papers import Contact
from disputes_app.services.context import Context
from disputes_app.services.office_settings import office_settings


def bureau_name(ctx: Context) -> str:
    """Return the full name of the bureau."""
    return office_settings(ctx).text(BUREAU_NAME)


def issuer_name(ctx: Context, lines: Iterable[Line]) -> str:
    """Return whose paper tells of cases of these lines, as :func:`issuer_of`."""
    return issuer_of(office_settings(ctx), lines)


def issuer_of(settings: OfficeSettings, lines: Iterable[Line]) -> str:
    """Return whose paper tells of cases of these lines: that of the line, else the bureau."""
    commission = set(lines) == {Line.ARBITRATION}
    return settings.text(COMMISSION_NAME if commission else BUREAU_NAME)


def seal_of(settings: OfficeSettings, line: Line) -> str:
    """Return the name on the seal of papers of a line."""
    commission = line is Line.ARBITRATION
    seal = settings.text(COMMISSION_SEAL if commission else BUREAU_SEAL)
    return seal or issuer_of(settings, [line])


def contact_of(settings: OfficeSettings, line: Line) -> Contact:
    """Return where the office of a line can be reached, as far as it was entered."""
    address, phone, person = map(settings.text, contact_keys(line))
    return Contact(address, phone, person)
