from __future__ import annotations

import itertools

import pytest

from ui.tokens import DARK, LIGHT, Colours, Tone


def luminance(colour: str) -> float:
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
        for channel in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_words_are_readable_on_every_ground(colours: Colours) -> None:
    grounds = (colours.window, colours.surface, colours.raised, colours.selection)
    pairs = list(itertools.product((colours.text, colours.muted), grounds))
    pairs += [(colours.on_accent, colours.accent), (colours.accent, colours.surface)]
    pairs += [(colours.rail_text, colours.rail), (colours.rail_chosen_text, colours.rail_chosen)]
    for tone in Tone:
        pairs += [(colours.tone(tone).ink, colours.tone(tone).ground)]
        pairs += [(colours.tone(tone).ink, colours.surface)]
        pairs += [(colours.tone(tone).ink, colours.window)]
    assert [(ink, ground) for ink, ground in pairs if contrast(ink, ground) < 4.5] == []


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_edges_of_controls_are_visible(colours: Colours) -> None:
    assert contrast(colours.border_strong, colours.surface) >= 3
    assert contrast(colours.accent, colours.window) >= 3
