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
        "exposes_address": ("地址", "address"),
    }
)
