"""The reports: ``disputes-app report NAME`` is the value ``COMMAND`` of module NAME here."""

ZH = "统计报表，输出为PDF。"
EN = "Reports, as PDF files."
