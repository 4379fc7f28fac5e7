"""Which sentences belong to the refusals that keep a protected person unnamed?"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.reasons import Pair

SECRECY_TEXTS: Mapping[str, Pair] = MappingProxyType(
    {
        "PaperExposesError": (
            "文书中有须保密的举报人、投诉人的{codes}，不能制作。请从登记的内容中删去后再制作。",
            "The paper has the {codes} of a protected person, so it is not made: strike that out.",
        ),
        "EntryExposesError": (
            "填写的内容中有须保密的举报人、投诉人的{codes}。请改写为“举报人”或“投诉人”。",
            "What was typed has the {codes} of a protected person. Write “the reporter” instead.",
        ),
        "CannotProtectError": (
            "不能转为保密：{reason}。需要时重新登记一件保密的投诉。",
            "It cannot be put under the cover: {reason}. Write the complaint down anew.",
        ),
        "NoRevealReasonError": (
            "查看须保密的举报人、投诉人，须写明理由。请填写理由。",
            "Looking at a protected person needs a reason. Give it.",
        ),
    }
)
