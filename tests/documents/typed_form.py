"""A form with a field of every type, as a person fills it in."""

from __future__ import annotations

TYPED = "arbitration.of_a_test"
FORM_TEXT = """+++
name_zh = "退还材料通知书"
name_en = "Notice of papers returned"
lines = ["arbitration"]
tells_of = ["arbitration.refused"]
serves = "refusal_notice"
dated = "entry"
[[typed]]
name = "person"
zh = "经办人"
en = "Handled by"
[[typed]]
name = "until"
zh = "领取截止日期"
en = "To be fetched by"
type = "date"
required = false
default = "entry.entry_day"
[[typed]]
name = "fee"
zh = "费用"
en = "Fee"
type = "amount"
required = false
[[typed]]
name = "way"
zh = "方式"
en = "Way"
type = "choice"
choices = ["自取", "邮寄"]
default = "'自取'"
+++
# 退还材料通知书
> {{ document_number }}
@ {{ applicant_names }}
请{{ typed.person }}于{{ typed.until }}前以{{ typed.way }}办理，人民币壹佰元整（{{ typed.fee }}）。
%sign {{ seal }} | {{ issued_on }}
"""
