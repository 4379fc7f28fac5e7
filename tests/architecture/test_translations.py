from __future__ import annotations

import re
import shutil
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from build_tools.translating import ENGLISH, collect
from tests.architecture.source_files import modules

CHINESE = range(0x4E00, 0xA000)


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The English texts, brought up to date with the sources in a copy."""
    copy = tmp_path_factory.mktemp("translations") / ENGLISH.name
    shutil.copy(ENGLISH, copy)
    assert collect(copy) == 0
    return copy


def test_the_translation_holds_exactly_the_sentences_of_the_sources(collected: Path) -> None:
    """If not: ``make translations``."""
    assert sentences(ENGLISH) == sentences(collected)


def test_every_sentence_has_its_english(collected: Path) -> None:
    missing = [
        message.findtext("source")
        for message in ET.parse(collected).iter("message")
        if any(not text.strip() for text in translations(message))
    ]
    assert missing == []


def test_no_english_sentence_was_left_in_chinese() -> None:
    left = [
        text
        for message in ET.parse(ENGLISH).iter("message")
        for text in translations(message)
        if any(ord(character) in CHINESE for character in text)
        and text == message.findtext("source")
    ]
    assert left == []


def test_no_class_that_others_extend_counts_with_its_own_tr() -> None:
    """``tr`` looks first below the name of the subclass, and takes the number put in for a find."""
    texts = [path.read_text(encoding="utf-8") for path in modules("ui")]
    extended = {
        base
        for text in texts
        for bases in re.findall(r"^class \w+(?:\[[^(]*\])?\(([^)]*)\)", text, re.MULTILINE)
        for base in re.findall(r"\w+", bases)
    }
    counting = [
        re.findall(r"^class (\w+)", text[: call.start()], re.MULTILINE)[-1]
        for text in texts
        for call in re.finditer(r'self\.tr\(\s*"[^"]*",\s*"",', text)
    ]
    assert extended.intersection(counting) == set()


def sentences(path: Path) -> set[tuple[str, str]]:
    return {
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in ET.parse(path).iter("context")
        for message in context.iter("message")
    }


def translations(message: ET.Element) -> list[str]:
    """Return each form of a message's translation; an unfinished one counts as empty."""
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return [""]
    plural = [form.text or "" for form in translation.iter("numerusform")]
    return plural or [translation.text or ""]
