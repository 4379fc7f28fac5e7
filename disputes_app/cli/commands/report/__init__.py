"""The reports: ``disputes-app report NAME`` is the value ``COMMAND`` of module NAME here."""

ZH = "统计报表，输出为PDF或者xlsx。"
EN = "Reports, as PDF files or spreadsheets."
