"""Indicators: ``disputes-app indicators NAME`` is the value ``COMMAND`` of module NAME here."""

ZH = "期间的其他指标，各附计算公式；规划指标的人工填报。"
EN = "Other measures of a period, each with its formula; values entered by hand for the plan."
DEFAULT = "show"
