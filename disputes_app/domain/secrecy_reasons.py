"""Which words stand for what would tell who a protected person is?"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.law_reasons import Pair

SECRECY_REASONS: Mapping[str, Pair] = MappingProxyType(
    {
        "exposes_name": ("姓名", "name"),
        "exposes_phone": ("电话", "telephone"),
        "exposes_id_number": ("证件号码", "identity number"),
        "not_a_complaint": ("不是有投诉人的投诉", "it is no complaint of a known person"),
        "protected_already": ("本案已经有保密的当事人", "somebody is protected already"),
        "several_complainants": ("投诉人不是一名个人", "it is not one person who complains"),
        "acted_for": ("投诉人有代理人", "somebody acts for the complainant"),
        "named_already": (
            "办案经过、操作记录或者附件名称中已经写有投诉人的姓名、电话、证件号码或者地址",
            "log, audit or the name of a file tell who it is already",
        ),
        "exposes_address": ("地址", "address"),
    }
)
