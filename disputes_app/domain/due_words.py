"""In which words does the weekly list say why a case stands on it?  As in ``domain.words``."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.due_list import DueCase
from disputes_app.domain.reasons import Pair

DUE_VALUES: Mapping[str, Pair] = MappingProxyType(
    {
        "WhyListed.no_hearing": ("未排开庭", "No hearing is set"),
        "WhyListed.hearing_too_late": (
            "开庭排在最后一日之后",
            "The hearing is set after the last day",
        ),
        "WhyListed.hearing_not_entered": (
            "排定的开庭日已过，未登记是否开庭",
            "The day of the hearing has passed without an entry",
        ),
        "WhyListed.hearing_ahead": ("已排开庭，尚未开庭", "The hearing is still to come"),
        "WhyListed.heard_not_decided": ("已开庭，未作出裁决", "Heard, not decided"),
        "WhyListed.not_decided": ("未作出处理、处罚决定或结案", "No decision has been made"),
        "WhyListed.not_ended": ("未达成协议，也未终止调解", "No agreement, not ended either"),
    }
)


def basis_of(one: DueCase) -> str:
    """Return the article by which the last day is counted, as papers cite it."""
    return basis_text(one.law, one.article)


def basis_text(law: str, article: str) -> str:
    """Return a statute and its article as papers cite them; empty where no law is known."""
    if not law:
        return ""
    articles = "、".join(article.split(","))
    return f"《{law}》第{articles}条" if articles else f"《{law}》"
