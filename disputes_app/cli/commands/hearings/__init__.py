"""Hearings: ``disputes-app hearings NAME`` is the value ``COMMAND`` of module NAME here."""

ZH = "开庭日程：列出，导出为日历文件。"
EN = "Hearings: list them, export them as a calendar file."
