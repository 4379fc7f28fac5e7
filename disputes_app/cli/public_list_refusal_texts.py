"""Which sentences belong to the refusals around the public list?  As in refusal_texts."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.reasons import Pair

PUBLIC_LIST_TEXTS: Mapping[str, Pair] = MappingProxyType(
    {
        "EmptyPublicListError": (
            "没有列入失信名单的当事人，没有内容可以导出。",
            "Nobody is on the joint-punishment list, so there is nothing to export.",
        ),
        "PublicListFormatError": (
            (
                "文件名以“{ending}”结尾，名单不能写成这种文件。公开名单用csv、xlsx、pdf，"
                "信用平台共享表用csv、xlsx。"
            ),
            (
                "The list cannot be written as “{ending}”. Use csv, xlsx or pdf for the public "
                "list, csv or xlsx for the credit platform."
            ),
        ),
    }
)
