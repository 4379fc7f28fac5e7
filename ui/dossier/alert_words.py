"""In which words and tone does the level of a warning stand?"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.alert_rules import Level
from disputes_app.domain.alert_words import reason_text
from disputes_app.domain.alerts import Reason
from ui.badges import Badge
from ui.tokens import Tone
from ui.wording import code_text, is_english

TONES: Mapping[Level, Tone] = MappingProxyType(
    {Level.RED: Tone.DANGER, Level.ORANGE: Tone.WARNING, Level.YELLOW: Tone.NEUTRAL}
)
"""Yellow is not blue, which elsewhere is a level of its own below it (蓝色预警)."""


def level_badge(level: Level) -> Badge:
    """Return 红色预警 as a plate; the words say what the colour says."""
    return Badge(code_text(level), TONES[level])


def reason_words(reason: Reason) -> str:
    """Return one reason in the language of the window."""
    return reason_text(reason, "en" if is_english() else "zh")
