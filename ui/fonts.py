"""In which font is Chinese readable on this machine?"""

from __future__ import annotations

from collections.abc import Iterable

PREFERRED = (
    "Microsoft YaHei UI",
    "Microsoft YaHei",
    "PingFang SC",
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "Source Han Sans CN",
    "HarmonyOS Sans SC",
    "WenQuanYi Micro Hei",
    "WenQuanYi Zen Hei",
    "SimHei",
)
"""Sans-serif families with all simplified characters, best on a screen first."""


def chinese_families(available: Iterable[str]) -> list[str]:
    """Return the preferred families that are installed, best first.

    An empty answer means that no known Chinese font is there; Qt then substitutes what it finds.
    """
    installed = set(available)
    return [family for family in PREFERRED if family in installed]
