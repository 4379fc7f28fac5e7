"""Which spacings, type sizes and colours may the window use?  Only those named here."""

from __future__ import annotations

import enum
from dataclasses import dataclass


class Space(enum.IntEnum):
    """Distances in logical pixels."""

    TIGHT = 4
    SMALL = 8
    NORMAL = 16
    WIDE = 24


class TypeSize(enum.IntEnum):
    """Heights of type in logical pixels."""

    SMALL = 12
    BODY = 14
    HEADING = 18
    FIGURE = 24


class Scheme(enum.StrEnum):
    """Light or dark."""

    LIGHT = "light"
    DARK = "dark"


class Tone(enum.StrEnum):
    """What a coloured thing means; the words beside it always say the same."""

    NEUTRAL = "neutral"
    INFO = "info"
    SUCCESS = "success"
    WARNING = "warning"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class ToneColours:
    """Ink for words and lines of a tone, and the quiet ground behind them."""

    ink: str
    ground: str


@dataclass(frozen=True, slots=True)
class Colours:
    """Every colour of one scheme, as ``#rrggbb``."""

    window: str
    surface: str
    raised: str
    border: str
    border_strong: str
    text: str
    muted: str
    accent: str
    on_accent: str
    selection: str
    rail: str
    rail_text: str
    rail_chosen: str
    rail_chosen_text: str
    neutral: ToneColours
    info: ToneColours
    success: ToneColours
    warning: ToneColours
    danger: ToneColours

    def tone(self, tone: Tone) -> ToneColours:
        """Return the two colours of ``tone``."""
        return {
            Tone.NEUTRAL: self.neutral,
            Tone.INFO: self.info,
            Tone.SUCCESS: self.success,
            Tone.WARNING: self.warning,
            Tone.DANGER: self.danger,
        }[tone]


LIGHT = Colours(
    window="#f3f5f8",
    surface="#ffffff",
    raised="#ffffff",
    border="#d3d9e2",
    border_strong="#8794a8",
    text="#1b2431",
    muted="#556174",
    accent="#1d5aa8",
    on_accent="#ffffff",
    selection="#d6e6fa",
    rail="#1f3049",
    rail_text="#cfdaea",
    rail_chosen="#34507a",
    rail_chosen_text="#ffffff",
    neutral=ToneColours("#445065", "#e8ebf0"),
    info=ToneColours("#1d5aa8", "#e2edfa"),
    success=ToneColours("#16643a", "#e1f3e8"),
    warning=ToneColours("#805000", "#fdf0d5"),
    danger=ToneColours("#ad2118", "#fce9e7"),
)

DARK = Colours(
    window="#15181d",
    surface="#1d2229",
    raised="#262c35",
    border="#38414d",
    border_strong="#78869a",
    text="#e5e9ef",
    muted="#a5b0bf",
    accent="#82b5f5",
    on_accent="#0d1a2b",
    selection="#2a4467",
    rail="#101318",
    rail_text="#b4bfce",
    rail_chosen="#2b3a50",
    rail_chosen_text="#ffffff",
    neutral=ToneColours("#bcc6d4", "#2f3742"),
    info=ToneColours("#8dbcf7", "#20344d"),
    success=ToneColours("#83d8a4", "#1c3828"),
    warning=ToneColours("#f3c46f", "#403218"),
    danger=ToneColours("#ff9f96", "#452422"),
)

RADIUS = 4
"""Rounding of corners, in logical pixels."""


def colours_of(scheme: Scheme) -> Colours:
    """Return the colours of ``scheme``."""
    return DARK if scheme is Scheme.DARK else LIGHT
